import type { Topic } from '../src/model/topic.ts'

export const topics = [] as readonly Topic[]
