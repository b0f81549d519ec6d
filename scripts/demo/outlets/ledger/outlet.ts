import { type DemoOutlet, english } from '../../demo-outlet.ts'
import { jasonDitz } from '../antiwar/paris-talks.ts'
import { articles } from './articles.ts'

/** A digest that also prints what others wrote: an excerpt in the feed, the whole on its page. */
export const ledger: DemoOutlet = {
  id: 'ledger',
  outlet: 'The Peace Ledger',
  motto: 'What was agreed today, and who has to keep it',
  kind: 'news',
  language: 'en',
  carries: 'excerpt',
  republish: 'excerpt',
  rights: '© The Peace Ledger and the authors named',
  weight: 0.8,
  format: 'rss',
  feedPath: 'feed',
  accent: '#5b6b7a',
  notes: 'box',
  tracking: 'utm_source=feed',
  invitation: {
    heading: 'Join the Discussion!',
    policy: 'Comment Policy',
    lines: [
      'We welcome thoughtful and respectful comments. Hateful language and illegal content will be removed.',
      'For more details, please see our Comment Policy.',
    ],
  },
  words: english,
  newsletter: 'The Ledger by post: one letter a week, every promise that fell due.',
  comments: [{ by: 'A reader in Utrecht', text: 'Please keep writing who has to keep it.' }],
  people: {
    'Jason Ditz': { slug: 'jason-ditz', title: 'Senior Editor', bio: jasonDitz },
    'Maren Oduya': {
      slug: 'maren-oduya',
      title: 'Editor',
      bio: 'Maren Oduya edits The Peace Ledger. She was a desk officer at the Northern Mediation Office.',
    },
  },
  articles,
}
