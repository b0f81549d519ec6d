import { Stories } from './duplicates.ts'
import type { Report } from './likeness.ts'
import { readSignature } from './story-signature.ts'

/** An article's signature as it was kept, and when it was published. */
export interface KeptSignature {
  readonly id: string
  readonly source: string
  readonly story: string
  readonly date: Date
}

/** Finds the key of the story that an article tells: the id of its first article. */
export type StoryOf = (article: { readonly id: string }) => string | undefined

/** Finds the stories among articles from what was kept of each. What it knows from the last time it does not work out again. */
export class StoryFinder {
  readonly #stories = new Stories()
  #reports = new Map<string, { readonly kept: KeptSignature; readonly report: Report }>()

  /** The stories among these. */
  find(signatures: readonly KeptSignature[]): StoryOf {
    const reports = new Map<string, { readonly kept: KeptSignature; readonly report: Report }>()
    for (const kept of signatures) {
      const known = this.#reports.get(kept.id)
      const report = known && isSame(known.kept, kept) ? known.report : reportOf(kept)
      if (report !== undefined) reports.set(kept.id, { kept, report })
    }
    this.#reports = reports
    const groups = this.#stories.group([...reports.values()].map(({ report }) => report))
    const keys = new Map(groups.flatMap((group) => group.map((id) => [id, group[0]!] as const)))
    return ({ id }) => keys.get(id)
  }
}

/** The same for once. */
export function storiesOf(signatures: readonly KeptSignature[]): StoryOf {
  return new StoryFinder().find(signatures)
}

function isSame(one: KeptSignature, other: KeptSignature): boolean {
  return (
    one.story === other.story && one.source === other.source && one.date.getTime() === other.date.getTime()
  )
}

function reportOf({ id, source, story, date }: KeptSignature): Report | undefined {
  const terms = readSignature(story)
  return terms && { id, source, published: date.getTime(), ...terms }
}
