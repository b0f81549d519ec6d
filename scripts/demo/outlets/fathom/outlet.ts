import { type DemoOutlet, english } from '../../demo-outlet.ts'
import { articles } from './articles.ts'

/** A bulletin on arms control, as JSON Feed: authors with an address each. */
export const fathom: DemoOutlet = {
  id: 'fathom',
  outlet: 'Fathom Bulletin',
  motto: 'Arms control, measured',
  kind: 'analysis',
  language: 'en',
  carries: 'full',
  republish: 'full',
  rights: '© Fathom Bulletin, CC BY 4.0',
  format: 'json',
  feedPath: 'feed.json',
  accent: '#1d3f72',
  notes: 'tail',
  words: english,
  people: {
    'Tomasz Wren': {
      slug: 'tomasz-wren',
      bio: 'Tomasz Wren is Editor-at-Large of Steppe and Strait. He has written for Fathom Bulletin and The Tollhouse.',
    },
    'Ines Marchetti-Sorel': {
      slug: 'ines-marchetti-sorel',
      title: 'Editor',
      bio: 'Ines Marchetti-Sorel is the editor of Fathom Bulletin. She was a safeguards analyst in Vienna for nine years.',
    },
    'Priya Venkataraghavan': {
      slug: 'priya-venkataraghavan',
      bio: 'Priya Venkataraghavan is South Asia Correspondent for Meridian Wire. She also writes on arms control for Fathom Bulletin.',
    },
    'Kofi Brandt-Mensah': {
      slug: 'kofi-brandt-mensah',
      title: 'Research Associate',
      bio: 'Kofi Brandt-Mensah is a research associate at the Geneva Workshop on Humanitarian Disarmament.',
    },
  },
  articles,
}
