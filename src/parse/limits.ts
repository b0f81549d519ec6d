/**
 * What one feed may cost us. A body's size is limited where it is fetched; these limits hold for any body that came
 * through. What they cut is said in the feed's `repairs`.
 */
export const limits = {
  /** Elements within elements; tags that go deeper are left out and their text stays. */
  depth: 256,
  /** Tags of one item, or of the feed's head; those after them are left out. */
  tags: 20_000,
  /** Tags that stand in memory at once: an item's, or those of some small items. */
  tagsAtOnce: 4_000,
  /** Objects and lists of a JSON Feed. */
  containers: 100_000,
  /** Items of one feed, the newest kept. */
  items: 2_000,
  /** Characters (UTF-16 units) of one text: an item's content, summary or title. */
  text: 262_144,
  /** Characters of an address; a longer one is none. */
  address: 4_096,
  /** Characters of a guid; of a longer one the beginning stays, and a hash. */
  guid: 2_000,
  /** Characters of a printed byline, of a note on a person, of a category, and of any other words. */
  byline: 4_000,
  bio: 5_000,
  term: 200,
  words: 1_000,
  /** Attributes of one element that had to be written anew. */
  attributes: 64,
  /** Authors, categories, pictures of one item, each. */
  list: 50,
} as const
