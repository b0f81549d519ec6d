import { authors } from '../../feeds/authors.ts'
import { curated } from '../../feeds/curated.ts'
import { topics } from '../../feeds/topics.ts'
import { newsroomOf } from '../../src/newsroom.ts'
import type { Delivered, Env } from '../../src/worker/bindings.ts'
import { workerOf } from '../../src/worker/worker.ts'
import { demoPicks } from './picks.ts'
import { demoSources } from './sources.ts'

/** The demo on the edge: the same Worker over the sample outlets, wherever their origin runs. For `wrangler dev` only. */
type DemoEnv = Env & { readonly DEMO_ORIGIN: string }

const workers = new Map<string, ReturnType<typeof workerOf>>()

function workerFor({ DEMO_ORIGIN: origin }: DemoEnv): ReturnType<typeof workerOf> {
  const known = workers.get(origin)
  if (known) return known
  const worker = workerOf(
    newsroomOf({ sources: demoSources(origin), authors, curated, picks: demoPicks, topics }),
  )
  workers.set(origin, worker)
  return worker
}

export default {
  fetch: (request: Request, env: DemoEnv) => workerFor(env).fetch(request, env),
  scheduled: (controller: unknown, env: DemoEnv) => workerFor(env).scheduled(controller, env),
  queue: (batch: { readonly messages: readonly Delivered[] }, env: DemoEnv) =>
    workerFor(env).queue(batch, env),
}
