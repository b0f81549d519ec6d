import { type DemoOutlet, english } from '../../demo-outlet.ts'
import { articles } from './articles.ts'

/** A review of essays: Atom with an author element a person, translators and editors as contributors. */
export const harbour: DemoOutlet = {
  id: 'harbour',
  outlet: 'The Harbour Review',
  motto: 'Essays on the affairs of states, large and otherwise',
  kind: 'analysis',
  language: 'en',
  carries: 'full',
  republish: 'excerpt',
  rights: '© The Harbour Review. Excerpts may be quoted.',
  format: 'atom',
  feedPath: 'atom.xml',
  accent: '#3b4a2f',
  notes: 'tail',
  words: english,
  people: {
    'Bertrand Kessel': {
      slug: 'bertrand-kessel',
      title: 'Senior Fellow',
      affiliation: 'Institute for Plain Diplomacy',
      bio: 'Bertrand Kessel is a Senior Fellow at the Institute for Plain Diplomacy and teaches the history of treaties at Northgate College.',
    },
    'Anna Lindgren': {
      slug: 'anna-lindgren',
      bio: 'Anna Lindgren is Diplomatic Correspondent for Meridian Wire. She has covered talks in eleven capitals, and her work has appeared in The Harbour Review and Fathom Bulletin.',
    },
    'Ewa Zielińska-Holt': {
      slug: 'ewa-zielinska-holt',
      title: 'Lecturer',
      bio: 'Ewa Zielińska-Holt is a lecturer in economic statecraft at the Baltic School of Government. She has written for The Tollhouse and the Capital Courier.',
    },
    'Layan Kassab': {
      slug: 'layan-kassab',
      bio: 'Layan Kassab is an editor at Al-Minaa, where an earlier version of this essay appeared in Arabic.',
    },
    'Miriam Castellane': {
      slug: 'miriam-castellane',
      title: 'Deputy Editor',
      bio: 'Miriam Castellane is Deputy Editor of The Harbour Review. She translates from Arabic and French.',
    },
    'Ngozi Adeyemi-Clarke': {
      slug: 'ngozi-adeyemi-clarke',
      title: 'Director of Research',
      bio: 'Ngozi Adeyemi-Clarke is Director of Research at the Lagos Centre for Ceasefire Studies. From 2009 to 2016 she served with observer missions in three countries.',
    },
  },
  articles,
}
