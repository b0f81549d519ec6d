import type { Newsroom } from './model/newsroom.ts'
import type { Site } from './model/site.ts'
import { VERSION } from './version.ts'

/** What every published document says of us. The title is the front feed's publisher, not the outlet's. */
export function siteOf(options: { publicUrl: string; hub?: string }, newsroom: Newsroom): Site {
  return {
    publicUrl: options.publicUrl.replace(/\/+$/, ''),
    title: 'Dateline',
    description: 'Foreign policy from many outlets, with bylines that are right',
    version: VERSION,
    ...(options.hub && { hub: options.hub }),
    search: '/search',
    feeds: newsroom.curated.map(({ id, title, description }) => ({
      path: `/feeds/${id}`,
      title,
      description,
    })),
  }
}
