import { type DemoOutlet, english } from '../../demo-outlet.ts'
import { articles } from './articles.ts'

/** A news agency: whole texts, several `dc:creator`, notes on the authors in the text's tail. */
export const meridian: DemoOutlet = {
  id: 'meridian',
  outlet: 'Meridian Wire',
  motto: 'Diplomacy, reported from the room next door',
  kind: 'news',
  language: 'en',
  carries: 'full',
  republish: 'full',
  rights: '© Meridian Wire, CC BY 4.0',
  weight: 1.2,
  format: 'rss',
  feedPath: 'world.xml',
  accent: '#0b5a7a',
  notes: 'tail',
  tracking: 'utm_source=rss&utm_medium=feed',
  words: english,
  people: {
    'Anna Lindgren': {
      slug: 'anna-lindgren',
      title: 'Diplomatic Correspondent',
      bio: 'Anna Lindgren is Diplomatic Correspondent for Meridian Wire. She has covered talks in eleven capitals, and her work has appeared in The Harbour Review and Fathom Bulletin.',
    },
    'Jonas Abernathy': {
      slug: 'jonas-abernathy',
      title: 'Northern Europe Correspondent',
      bio: 'Jonas Abernathy is Northern Europe Correspondent for Meridian Wire, based in Tromsø.',
    },
    'Dana Oyelaran': {
      slug: 'dana-oyelaran',
      title: 'Africa Editor',
      bio: 'Dana Oyelaran is Africa Editor for Meridian Wire. Before that she reported from Khartoum and Addis Ababa for Radio Delta.',
    },
    'Hye-rin Pak': {
      slug: 'hye-rin-pak',
      title: 'Correspondent',
      bio: 'Hye-rin Pak is a correspondent for Meridian Wire in Busan.',
    },
    'Rafael Teixeira Moura': {
      slug: 'rafael-teixeira-moura',
      title: 'Andean Correspondent',
      bio: 'Rafael Teixeira Moura is Andean Correspondent for Meridian Wire.',
    },
    'Priya Venkataraghavan': {
      slug: 'priya-venkataraghavan',
      title: 'South Asia Correspondent',
      bio: 'Priya Venkataraghavan is South Asia Correspondent for Meridian Wire. She also writes on arms control for Fathom Bulletin.',
    },
    'Yusuf Demirkan': {
      slug: 'yusuf-demirkan',
      bio: 'Yusuf Demirkan is a contributing editor at Steppe and Strait.',
    },
  },
  articles,
}
