/** A figure that the project promises: what it is, how high it may be, and the script that measures it. */
export interface Bar {
  readonly name: string
  readonly most: number
  readonly by: string
}

/** Ratios of CPU in one run (user and system of whole processes, medians), or of memory or bytes where the name says so. */
export const bars = {
  'warm-bare-1000': {
    name: 'warm, 1,000 feeds, against bare HTTP',
    most: 1.4,
    by: 'refresh.ts --feeds 1000',
  },
  'warm-validators-1000': {
    name: 'warm, 1,000 feeds, against naive with validators',
    most: 0.75,
    by: 'refresh.ts --feeds 1000',
  },
  'warm-newsboat-100': { name: 'warm, 100 feeds, against newsboat', most: 0.65, by: 'refresh.ts' },
  'warm-bare-100': { name: 'warm, 100 feeds, against bare HTTP', most: 1.5, by: 'refresh.ts' },
  'cold-naive-100': { name: 'cold, 100 feeds, against naive', most: 1.0, by: 'refresh.ts' },
  'cold-naive-1000': { name: 'cold, 1,000 feeds, against naive', most: 1.0, by: 'refresh.ts --feeds 1000' },
  'changed-validators-100': {
    name: '10 % changed, 100 feeds, against naive with validators',
    most: 0.65,
    by: 'refresh.ts',
  },
  'changed-validators-1000': {
    name: '10 % changed, 1,000 feeds, against naive with validators',
    most: 0.65,
    by: 'refresh.ts --feeds 1000',
  },
  'growth-warm': { name: 'warm, 100,000 articles stored against 3,500', most: 1.1, by: 'growth.ts' },
  'growth-changed': {
    name: '10 % changed, 100,000 articles stored against 3,500',
    most: 1.15,
    by: 'growth.ts',
  },
  'growth-peak': {
    name: 'peak memory of a warm cycle, 100,000 articles stored against 3,500',
    most: 1.1,
    by: 'growth.ts',
  },
  'peak-naive-1000': {
    name: 'peak memory, cold, 1,000 feeds, against naive',
    most: 0.8,
    by: 'refresh.ts --feeds 1000',
  },
  'serve-identity': { name: '200 KB served, against bare node:http: identity', most: 1.2, by: 'serve.ts' },
  'serve-gzip': { name: '200 KB served, against bare node:http: gzip', most: 1.3, by: 'serve.ts' },
  'serve-304': { name: '200 KB served, against bare node:http: 304', most: 1.3, by: 'serve.ts' },
  'serve-nginx': { name: '200 KB served, against nginx: identity', most: 2.6, by: 'serve.ts' },
  'bytes-gzip': {
    name: 'body bytes, cold, against the same with gzip asked for',
    most: 1.02,
    by: 'refresh.ts',
  },
  'publish-growth': {
    name: 'publishing after one new article, 100,000 stored against 3,500',
    most: 1.1,
    by: 'publish.ts',
  },
  'requests-a-feed': { name: 'requests a feed, second visit', most: 1.0, by: 'refresh.ts' },
  'full-answers': { name: 'share of answers that are no 304, second visit', most: 0, by: 'refresh.ts' },
  'at-once': { name: 'most requests at once to one host', most: 2, by: 'refresh.ts' },
  missing: { name: 'newest articles of changed feeds that are not published', most: 0, by: 'refresh.ts' },
} as const satisfies Record<string, Bar>

export type BarId = keyof typeof bars
