/**
 * What one feed may cost us. A body's size is limited where it is fetched; these limits hold for any body that came
 * through. What they cut is said in the feed's `repairs`.
 */
export const limits = {
  /** Elements within elements; tags that go deeper are left out and their text stays. */
  depth: 256,
  /** Items of one feed, the newest kept. */
  items: 2_000,
  /** Characters (UTF-16 units) of one text: an item's content, summary or title. */
  text: 262_144,
  /** Attributes of one element that had to be written anew. */
  attributes: 64,
  /** Authors, categories, pictures of one item, each. */
  list: 200,
} as const
