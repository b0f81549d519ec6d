import { type ArchivedFeed, type Filing, withArchives } from './archives.ts'
import { compileEdition } from './curate/compile-edition.ts'
import { readsText, withArticle } from './curate/rules.ts'
import type { StoryOf } from './curate/stories-of.ts'
import type { Directory } from './enrich/directory.ts'
import type { Article } from './model/article.ts'
import type { CuratedFeed, Edition } from './model/edition.ts'
import type { Newsroom } from './model/newsroom.ts'
import { newestArticles } from './newest-articles.ts'
import { givenTo, People } from './people.ts'
import type { Ports } from './ports.ts'
import { countryName } from './render/labels.ts'
import type { Filed, Numbered } from './store/published-store.ts'
import { storiesAmong } from './stories.ts'
import { withBodies } from './with-bodies.ts'

/** How far back a curated feed looks, in articles: its cost follows this window, never the store. */
const WINDOW = 2000
/** Articles looked at in one go when they are filed. */
const BATCH = 1000

/** Compiles the curated feeds, all of them from one reading of the newest articles. */
export class CuratedEditions {
  readonly #ports: Ports
  readonly #newsroom: Newsroom
  readonly #people: People

  constructor(ports: Ports, newsroom: Newsroom) {
    this.#ports = ports
    this.#newsroom = newsroom
    this.#people = new People(ports, newsroom)
  }

  /** These feeds as they stand now, with their archives filed up to the store's `seq`. */
  async compile(feeds: readonly CuratedFeed[], seq: number): Promise<{ edition: Edition; filing: Filing }[]> {
    const { store, now } = this.#ports
    const limit = Math.max(0, ...feeds.map((feed) => this.#windowOf(feed)))
    const bodies = feeds.some((feed) => readsText(feed.rule))
    const candidates = await newestArticles(store, { limit, bodies })
    const people = await this.#people.of(candidates)
    const storyOf = feeds.some(groups) ? await storiesAmong(candidates, { store, limit: WINDOW }) : undefined
    const input = { candidates, people, storyOf, now: now() }
    const editions = feeds.map((feed) => this.#compile(feed, input))
    const shown = bodies ? editions : await withBodies(editions, store)
    const passing = this.#passing(feeds)
    return Promise.all(
      shown.map((edition, i) => {
        const feed = feeds[i]!
        const listed = async (since: number) => (await passing(since)).get(feed.id) ?? []
        return withArchives(this.#archived(feed, { edition, listed, storyOf }), this.#ports, seq)
      }),
    )
  }

  #compile(
    feed: CuratedFeed,
    {
      candidates,
      people,
      storyOf,
      now,
    }: { candidates: readonly Article[]; people: Directory; storyOf?: StoryOf; now: Date },
  ): Edition {
    return compileEdition({
      feed,
      candidates,
      ...givenTo(people, this.#newsroom),
      ...(groups(feed) && storyOf && { storyOf }),
      names: {
        author: (id: string) => people.card(id)?.name,
        country: (code: string) => withArticle(countryName(code)),
      },
      now,
    })
  }

  /** A feed that takes all and leaves nothing out needs to see no more than it shows. */
  #windowOf(feed: CuratedFeed): number {
    const plain = takesAll(feed) && !groups(feed) && feed.perSource === undefined && feed.perDay === undefined
    return plain ? feed.limit + this.#newsroom.picks.length : Math.max(WINDOW, 2 * feed.limit)
  }

  #archived(
    feed: CuratedFeed,
    { storyOf, ...rest }: Pick<ArchivedFeed, 'edition' | 'listed'> & { storyOf?: StoryOf },
  ): ArchivedFeed {
    const { limit } = feed
    if (!this.#leavesOut(feed) && !groups(feed)) return { ...rest, limit }
    return { ...rest, limit, group: (numbers) => this.#stand(uncapped(feed), numbers, storyOf) }
  }

  /** Finds what each feed's rule lets in among the articles written since, from one reading of them. Caps shape the feed, not its archives. */
  #passing(feeds: readonly CuratedFeed[]): (since: number) => Promise<ReadonlyMap<string, readonly Filed[]>> {
    const known = new Map<number, Promise<ReadonlyMap<string, readonly Filed[]>>>()
    const find = async (since: number) => {
      const listed = await this.#ports.store.numbersSince(since)
      const passed = new Map(
        feeds.map((feed): [string, Filed[]] => [feed.id, this.#leavesOut(feed) ? [] : listed]),
      )
      const choosy = feeds.filter((feed) => this.#leavesOut(feed))
      for (let from = 0; choosy.length > 0 && from < listed.length; from += BATCH) {
        const dates = new Map(listed.slice(from, from + BATCH))
        const read = await this.#read([...dates.keys()], choosy)
        for (const feed of choosy) {
          const numbers = this.#standing({ ...uncapped(feed), groupStories: false }, read).flat()
          passed.get(feed.id)?.push(...numbers.map((n): Filed => [n, dates.get(n) ?? 0]))
        }
      }
      return passed
    }
    return (since) => {
      const found = known.get(since) ?? find(since)
      known.set(since, found)
      return found
    }
  }

  #leavesOut(feed: CuratedFeed): boolean {
    return !takesAll(feed) || this.#newsroom.picks.some(({ verdict }) => verdict === 'drop')
  }

  /** Which of these articles a feed lets in, by number, those of one story together, the oldest first. */
  async #stand(feed: CuratedFeed, numbers: readonly number[], storyOf?: StoryOf): Promise<number[][]> {
    return this.#standing(feed, await this.#read(numbers, [feed]), storyOf)
  }

  async #read(
    numbers: readonly number[],
    feeds: readonly CuratedFeed[],
  ): Promise<{ numbered: Numbered[]; people: Directory }> {
    const bodies = feeds.some((feed) => readsText(feed.rule))
    const numbered = await this.#ports.store.articlesByNumber(numbers, { bodies })
    return { numbered, people: await this.#people.of(numbered.map(({ article }) => article)) }
  }

  #standing(
    feed: CuratedFeed,
    { numbered, people }: { numbered: readonly Numbered[]; people: Directory },
    storyOf?: StoryOf,
  ): number[][] {
    const candidates = numbered.map(({ article }) => article)
    const { entries } = this.#compile(feed, { candidates, people, storyOf, now: this.#ports.now() })
    const byId = new Map(numbered.map(({ n, article }) => [article.id, n]))
    return entries
      .map(({ article, alsoCovered }) => [article, ...alsoCovered].flatMap(({ id }) => byId.get(id) ?? []))
      .reverse()
  }
}

const groups = (feed: CuratedFeed): boolean => feed.groupStories !== false

const uncapped = (feed: CuratedFeed): CuratedFeed => ({
  ...feed,
  limit: Number.POSITIVE_INFINITY,
  perSource: undefined,
  perDay: undefined,
})

const takesAll = ({ rule }: CuratedFeed): boolean => 'all' in rule && rule.all.length === 0
