import type { Newsroom } from '../../model/newsroom.ts'
import type { Outcome } from '../../model/report.ts'
import { publish } from '../../publish.ts'
import { readDuePages } from '../../read-due-pages.ts'
import { refresh } from '../../refresh.ts'
import { tidy } from '../../tidy.ts'
import { plainLog } from '../log.ts'
import type { Call } from '../main.ts'
import { outcomeInWords } from '../outcome-in-words.ts'
import { Progress } from '../progress.ts'
import { openWorld } from '../world.ts'
import { writeDocuments } from '../write-documents.ts'

/** `refresh`: one whole cycle, reported a line a source. A failing source does not change the exit status. */
export async function refreshOnce({ options, newsroom: load }: Call): Promise<void> {
  const newsroom = await load()
  const world = await openWorld(options, newsroom, plainLog(options))
  try {
    const progress = new Progress(newsroom.sources.length, options)
    const report = (outcome: Outcome) => {
      progress.step(outcome.source)
      if (options.json) print(JSON.stringify(forMachines(outcome)))
      else if (!options.quiet && isWorthALine(outcome, options.verbose)) {
        progress.end()
        print(outcomeInWords(outcome, world.ports.now()))
      }
    }
    const outcomes = await refresh(world.ports, newsroom, { ...world.settings, report })
    const notDue = notAsked(newsroom, outcomes)
    if (options.json || options.verbose) for (const outcome of notDue) report(outcome)
    progress.end()
    const pages = newsroom.readPages
      ? await readDuePages(world.ports, newsroom, world.settings)
      : { read: 0, failed: 0 }
    const published = await publish(world.ports, newsroom, world.site, {
      ...world.settings,
      limit: options.limit,
    })
    await tidy(world.ports, { retentionDays: options.retention })
    if (options.out) await writeDocuments(options.out, published.changed)
    const summary = summarise([...outcomes, ...notDue], pages.read, published.changed.length)
    print(options.json ? JSON.stringify({ summary }) : options.quiet ? '' : sentence(summary))
  } finally {
    world.close()
  }
}

/** Who is not due, or in another process's hands at this moment: nobody has asked them. */
function notAsked({ sources }: Newsroom, outcomes: readonly Outcome[]): Outcome[] {
  const asked = new Set(outcomes.map(({ source }) => source))
  return sources
    .filter(({ id }) => !asked.has(id))
    .map(({ id, feedUrl }) => ({ source: id, url: feedUrl, outcome: 'later', new: 0, changed: 0 }))
}

/** Counts of one cycle. */
interface Summary {
  readonly sources: number
  readonly fresh: number
  readonly unchanged: number
  readonly later: number
  readonly failed: number
  readonly new: number
  readonly changed: number
  readonly pages: number
  readonly documents: number
}

function summarise(outcomes: readonly Outcome[], pages: number, documents: number): Summary {
  const count = (kind: Outcome['outcome']) => outcomes.filter(({ outcome }) => outcome === kind).length
  const sum = (field: 'new' | 'changed') => outcomes.reduce((total, outcome) => total + outcome[field], 0)
  return {
    sources: outcomes.length,
    fresh: count('fresh'),
    unchanged: count('unchanged'),
    later: count('later'),
    failed: count('failed'),
    new: sum('new'),
    changed: sum('changed'),
    pages,
    documents,
  }
}

const sentence = (summary: Summary): string =>
  `${summary.sources} sources: ${summary.new} new, ${summary.changed} changed, ${summary.unchanged} unchanged, ${summary.later} not due, ${summary.failed} failed; ` +
  `${summary.pages} pages read, ${summary.documents} documents written`

const isWorthALine = (outcome: Outcome, verbose: boolean): boolean =>
  verbose || outcome.outcome === 'failed' || outcome.outcome === 'fresh'

function forMachines({ source, url, outcome, new: fresh, changed, error }: Outcome): object {
  return { source, url, outcome, new: fresh, changed, ...(error && { error }) }
}

function print(line: string): void {
  if (line !== '') process.stdout.write(`${line}\n`)
}
