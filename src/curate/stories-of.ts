import { groupReports } from './duplicates.ts'
import { readSignature } from './story-signature.ts'

/** An article's signature as it was kept, and when it was published. */
export interface KeptSignature {
  readonly id: string
  readonly source: string
  readonly story: string
  readonly date: Date
}

/** Finds the key of the story that an article tells among these, from what was kept of each: the id of its first article. */
export function storiesOf(
  signatures: readonly KeptSignature[],
): (article: { readonly id: string }) => string | undefined {
  const reports = signatures.flatMap(({ id, source, story, date }) => {
    const terms = readSignature(story)
    return terms === undefined ? [] : [{ id, source, published: date.getTime(), ...terms }]
  })
  const keys = new Map(groupReports(reports).flatMap((group) => group.map((id) => [id, group[0]!] as const)))
  return ({ id }) => keys.get(id)
}
