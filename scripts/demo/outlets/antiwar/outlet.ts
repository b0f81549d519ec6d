import { type DemoOutlet, english } from '../../demo-outlet.ts'
import { jasonDitz, parisTalks } from './paris-talks.ts'

/** Antiwar.com with one article: whole in the feed, note on the author and call for comments included. */
export const antiwar: DemoOutlet = {
  id: 'antiwar',
  outlet: 'Antiwar.com',
  motto: 'Antiwar.com, as the demo knows it: one article',
  kind: 'news',
  language: 'en-US',
  carries: 'full',
  republish: 'full',
  rights: '© Antiwar.com',
  weight: 2,
  format: 'rss',
  feedPath: 'feed/',
  accent: '#7a1f1f',
  notes: 'tail',
  invitation: {
    heading: 'Join the Discussion!',
    policy: 'Comment Policy',
    lines: [
      'We welcome thoughtful and respectful comments. Hateful language, illegal content, or attacks against Antiwar.com will be removed.',
      'For more details, please see our Comment Policy.',
    ],
  },
  words: { ...english, invented: 'A copy of one article, made for the demo of Dateline.' },
  people: { 'Jason Ditz': { slug: 'jason-ditz', title: 'Senior Editor', bio: jasonDitz } },
  articles: [parisTalks],
}
