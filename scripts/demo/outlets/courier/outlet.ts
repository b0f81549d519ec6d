import { type DemoOutlet, english } from '../../demo-outlet.ts'
import { articles } from './articles.ts'

/** A newspaper: its feed has excerpts, its pages the rest, with the notes on authors in a box beside the story. */
export const courier: DemoOutlet = {
  id: 'courier',
  outlet: 'Capital Courier',
  motto: 'The morning paper of an invented capital',
  kind: 'news',
  language: 'en-GB',
  carries: 'excerpt',
  republish: 'excerpt',
  rights: '© Capital Courier. All rights reserved.',
  format: 'rss',
  feedPath: 'rss/world',
  accent: '#8a5a00',
  notes: 'box',
  tracking: 'at_medium=RSS&at_campaign=world',
  words: english,
  newsletter: 'Get the Courier’s world briefing every morning at six. Sign up with your e-mail address.',
  comments: [
    { by: 'Ferryman', text: 'Read it twice. The second time I agreed.' },
    { by: 'M. from the hills', text: 'Thank you for explaining who pays. Nobody else does.' },
  ],
  people: {
    'Leila Mansour-Okafor': {
      slug: 'leila-mansour-okafor',
      title: 'Mediterranean Correspondent',
      bio: 'Leila Mansour-Okafor is the Capital Courier’s Mediterranean correspondent. She lives in Piraeus.',
    },
    'Anna Lindgren': {
      slug: 'anna-lindgren',
      title: 'Professor of Public Finance',
      affiliation: 'University of Westhaven',
      bio: 'Anna Lindgren is Professor of Public Finance at the University of Westhaven and the author of “What Borders Cost”.',
    },
    'Samina Qureshi-Bell': {
      slug: 'samina-qureshi-bell',
      title: 'South and Central Asia Correspondent',
      bio: 'Samina Qureshi-Bell is South and Central Asia correspondent at the Capital Courier. She previously worked for Lakeside Radio.',
    },
    'Henri Vasseur-Diop': {
      slug: 'henri-vasseur-diop',
      title: 'Paris Correspondent',
      bio: 'Henri Vasseur-Diop is the Capital Courier’s Paris correspondent.',
    },
    'Grace Lin-Hartmann': {
      slug: 'grace-lin-hartmann',
      title: 'Shipping Correspondent',
      bio: 'Grace Lin-Hartmann covers shipping and the law of the sea for the Capital Courier.',
    },
    'Walter Penhaligon': {
      slug: 'walter-penhaligon',
      bio: 'Walter Penhaligon was an ambassador for twenty-two years and is now a fellow of the Institute for Plain Diplomacy.',
    },
  },
  articles,
}
