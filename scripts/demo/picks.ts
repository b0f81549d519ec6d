import type { EditorPick } from '../../src/model/edition.ts'
import { antiwar } from './outlets/antiwar/outlet.ts'
import { parisTalks } from './outlets/antiwar/paris-talks.ts'
import { guidOf } from './write/markup.ts'

/** The editor's hand in the demo: the one real article stands on top of the front feed, with a note. */
export const demoPicks: readonly EditorPick[] = [
  {
    article: guidOf(parisTalks, antiwar),
    feed: 'foreign-policy',
    verdict: 'pick',
    pinUntil: '2099-12-31',
    note: 'The one real article here: whole in one outlet’s feed, an excerpt with its page at another. The other outlets, and what they report, are invented for this demo.',
  },
]
