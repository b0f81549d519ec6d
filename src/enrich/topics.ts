import type { Topic } from '../model/topic.ts'

/** Placeholder until the topics helper writes it. */
export function topicsOf(_told: object, _topics: readonly Topic[]): string[] {
  return []
}
