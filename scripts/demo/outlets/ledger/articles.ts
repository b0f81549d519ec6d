import type { DemoArticle } from '../../demo-outlet.ts'
import { parisTalks } from '../antiwar/paris-talks.ts'

/** What The Peace Ledger published in the demo's week, newest first. */
export const articles: readonly DemoArticle[] = [
  {
    slug: 'egypt-greece-rescue-pact',
    published: '2026-11-23T22:10:00Z',
    headline: 'Greece and Egypt Agree on Joint Rescue Line in the Eastern Mediterranean',
    deck: 'In force from 1 March; kept by two coordination rooms and one telephone number',
    section: 'Agreed today',
    tags: ['Greece', 'Egypt'],
    by: ['Maren Oduya'],
    picture: {
      file: 'two-harbours.svg',
      alt: 'Drawing of two harbours facing one another across the sea, joined by a dotted line',
      caption: 'One number will do for 220 miles of water',
    },
    excerpt:
      'Greece and Egypt agreed on Monday to run a joint rescue line in the eastern Mediterranean. The agreement has nineteen pages and no map.',
    text: `
Greece and Egypt agreed on Monday to run a joint rescue line in the eastern Mediterranean. The agreement has nineteen pages and no map.

What was agreed: distress calls from the 220 miles of water where the two countries' search-and-rescue regions overlap go to one coordination desk, with officers of both coastguards on every shift. The nearer ship is sent. Costs are shared at the end of the year.

Who has to keep it: a room in Heraklion and a second one in Alexandria, from 1 March. The transport ministers who signed in Athens will meet once a year to hear how many calls there were.

What it leaves out: maritime borders, expressly. A draft that touched them was abandoned in 2024.

How one would know: the insurers count. Last winter a bulk carrier with a fire in its engine room waited almost five hours while two services compared coordinates.

When to look again: on 1 March, at nine in the morning, by calling the number.
`,
  },
  {
    slug: 'sudan-ambulance-route',
    published: '2026-11-21T13:05:00Z',
    headline: 'Doctors Ask Sudan Talks for a Standing Ambulance Route',
    deck: 'One road, open at all hours, to one hospital: networks of physicians put a small request',
    section: 'Asked for',
    tags: ['Sudan', 'humanitarian access'],
    by: ['Maren Oduya'],
    excerpt:
      'Physicians’ networks from both sides of the front in Sudan have asked the parties for a single road on which ambulances may drive at any hour.',
    related: ['egypt-greece-rescue-pact'],
    text: `
Physicians’ networks from both sides of the front in Sudan have asked the parties for a single road on which ambulances may drive at any hour.

What was asked for: the road from El Obeid to the hospital in Kosti, 190 kilometres, without checkpoints for vehicles that have been announced by radio. The networks would supply the list of vehicles and drivers, and replace the list each week.

Who has to answer: both delegations to the talks that Kenya hopes to convene next month. Neither has refused. One said that it would need a doctor's word; the letter carries the signatures of 312.

What it leaves out: everything else. “We are not asking about the war,” the letter says. “We are asking about the road.”

How one would know: each ambulance keeps a log of where it was stopped and for how long. The networks have offered to send the logs to both delegations on the same day.

When to look again: in the first week of December, if the talks begin on time.
`,
  },
  {
    ...parisTalks,
    slug: 'paris-talks-israel-syria-de-escalation',
    published: '2026-11-18T09:05:00Z',
    section: 'From elsewhere',
    excerpt:
      'The high-profile Paris talks between Syrian and Israeli officials on Tuesday marked the resumption of direct negotiations under US mediation, and reportedly are going much better than anticipated.',
  },
]
