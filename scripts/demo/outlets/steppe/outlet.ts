import { type DemoOutlet, english } from '../../demo-outlet.ts'
import { articles } from './articles.ts'

/** A site of the older web: RSS 1.0, the whole byline in one `dc:creator`. */
export const steppe: DemoOutlet = {
  id: 'steppe',
  outlet: 'Steppe and Strait',
  motto: 'From the Bosphorus to the Altai, by people who take the train',
  kind: 'analysis',
  language: 'en',
  carries: 'full',
  republish: 'excerpt',
  rights: '© Steppe and Strait',
  format: 'rdf',
  feedPath: 'index.rdf',
  accent: '#9a3b1c',
  notes: 'tail',
  words: english,
  people: {
    'Tomasz Wren': {
      slug: 'tomasz-wren',
      title: 'Editor-at-Large',
      bio: 'Tomasz Wren is Editor-at-Large of Steppe and Strait. He has written for Fathom Bulletin and The Tollhouse.',
    },
    'Altan Bayarsaikhan': {
      slug: 'altan-bayarsaikhan',
      bio: 'Altan Bayarsaikhan is a transport economist in Ulaanbaatar.',
    },
    'Yusuf Demirkan': {
      slug: 'yusuf-demirkan',
      title: 'Contributing Editor',
      bio: 'Yusuf Demirkan is a contributing editor at Steppe and Strait and reports on Black Sea shipping for Meridian Wire.',
    },
    'Nino Kapanadze-Reed': {
      slug: 'nino-kapanadze-reed',
      bio: 'Nino Kapanadze-Reed is a researcher at the Batumi Observatory. Her book on Black Sea ports will appear next year.',
    },
    'Rustam Yodgorov': {
      slug: 'rustam-yodgorov',
      bio: 'Rustam Yodgorov is a hydrologist and writes on the rivers of Central Asia.',
    },
  },
  articles,
}
