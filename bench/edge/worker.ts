import type { Source } from '../../src/model/source.ts'
import type { Delivered, Env } from '../../src/worker/bindings.ts'
import { workerOf } from '../../src/worker/worker.ts'

/** The Worker over the bench's feeds, whose addresses stand in a variable. For `bench/edge.ts` only. */
type BenchEnv = Env & { readonly BENCH_FEEDS: string }

let worker: ReturnType<typeof workerOf> | undefined

function workerFor({ BENCH_FEEDS: feeds }: BenchEnv): ReturnType<typeof workerOf> {
  worker ??= workerOf({
    sources: feeds.split(' ').map(toSource),
    authors: [],
    picks: [],
    topics: [],
    curated: [
      {
        id: 'all',
        title: 'All',
        description: 'All',
        rule: { all: [] },
        limit: 200,
        groupStories: false,
        since: '2026-11-24',
      },
    ],
    readPages: false,
  })
  return worker
}

const toSource = (feedUrl: string, number: number): Source => ({
  id: `feed-${number}`,
  outlet: `Feed ${number}`,
  feedUrl,
  siteUrl: new URL(feedUrl).origin,
  kind: 'news',
  language: 'en',
  carries: 'full',
  republish: 'full',
})

export default {
  fetch: (request: Request, env: BenchEnv) => workerFor(env).fetch(request, env),
  scheduled: (controller: unknown, env: BenchEnv) => workerFor(env).scheduled(controller, env),
  queue: (batch: { readonly messages: readonly Delivered[] }, env: BenchEnv) =>
    workerFor(env).queue(batch, env),
}
