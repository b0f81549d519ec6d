import type { Source } from '../../src/model/source.ts'
import { outlets } from './outlets.ts'

/** The demo's outlets as sources, at an origin such as `http://127.0.0.1:49152`. */
export function demoSources(origin: string): Source[] {
  return outlets.map(({ id, outlet, kind, language, carries, republish, rights, weight, feedPath }) => ({
    id,
    outlet,
    feedUrl: `${origin}/${id}/${feedPath}`,
    siteUrl: `${origin}/${id}/`,
    kind,
    language,
    carries,
    republish,
    ...(rights !== undefined && { rights }),
    ...(weight !== undefined && { weight }),
  }))
}
