import type { EditorPick } from '../src/model/edition.ts'

/**
 * The editor's hand. What stands here wins over the rules at the next publish, and is gone with the one after it is
 * taken out. `article` is our id or the article's address; without `feed` it counts in every feed.
 *
 *   {
 *     article: 'https://outlet.example/2025/11/24/a-story/',
 *     feed: 'foreign-policy',
 *     verdict: 'pick', // in, whatever the rules say; 'drop': out
 *     pinUntil: '2025-11-30', // on top through this day
 *     note: 'The report it speaks of is public since Monday.',
 *     corrections: { headline: 'A story, spelt right', byline: 'Jane Roe and John Doe' },
 *   },
 */
export const picks = [] satisfies readonly EditorPick[]
