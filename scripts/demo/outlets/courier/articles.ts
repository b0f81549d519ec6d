import type { DemoArticle } from '../../demo-outlet.ts'

/** What the Capital Courier printed in the demo's week, newest first. */
export const articles: readonly DemoArticle[] = [
  {
    slug: 'athens-cairo-rescue-agreement',
    published: '2026-11-23T21:02:00Z',
    headline: 'Greece and Egypt sign joint rescue agreement for eastern Mediterranean',
    deck: 'One desk in Heraklion and Alexandria will answer calls from 220 miles of shared water',
    section: 'World',
    tags: ['Greece', 'Egypt', 'coastguard'],
    by: ['Leila Mansour-Okafor'],
    byline: 'By Leila Mansour-Okafor in Athens',
    picture: {
      file: 'two-harbours.svg',
      alt: 'Drawing of two harbours facing one another across the sea, joined by a dotted line',
      caption: 'Heraklion and Alexandria will share one rescue desk from March',
      credit: 'Illustration: Capital Courier',
    },
    excerpt:
      'Greece and Egypt have agreed to answer distress calls in the eastern Mediterranean together, after years in which two coastguards could be sent to one ship, or none.',
    related: ['sahel-quieter-embassy', 'let-ambassadors-be-boring'],
    text: `
Greece and Egypt have agreed to answer distress calls in the eastern Mediterranean together, after years in which two coastguards could be sent to one ship, or none.

The joint rescue line was signed in Athens on Monday by the transport ministers of Greece and Egypt. A coordination desk in Heraklion, with a second room in Alexandria, will take every call from the 220 miles of water where the two search-and-rescue regions overlap, and send whichever ship is nearer.

The agreement comes into force on 1 March. It says in its first article that it settles nothing about maritime borders, and it carries no map; a map in the annex sank an earlier draft in 2024.

<blockquote><p>“The sea does not ask who is responsible,” the Greek minister said. “From the first of March, nobody who calls will have to ask either.”</p></blockquote>

Captains and insurers had pressed for a single number. A bulk carrier with a fire in its engine room waited nearly five hours last winter while officers compared coordinates, the insurers say.

In Piraeus the news was received with the calm of people who will believe it in spring. “I have three numbers taped beside the radio,” said the master of a coaster loading for Damietta. “I will take two of them down when the third one answers.”

Cyprus has been consulted and may join the desk, Egyptian officials said.
`,
  },
  {
    slug: 'moldova-customs-pact',
    published: '2026-11-23T16:40:00Z',
    headline: 'Moldova’s parliament backs customs pact with Ukraine and Romania',
    deck: 'Lorries will be checked once, on whichever side of the border has the longer shed',
    section: 'Europe',
    tags: ['Moldova', 'Ukraine', 'Romania', 'trade'],
    by: ['Courier Foreign Desk'],
    excerpt:
      'Moldova’s parliament voted on Monday for a customs pact with Ukraine and Romania that will have lorries checked once and not three times.',
    related: ['turkey-armenia-freight-test'],
    text: `
Moldova’s parliament voted on Monday for a customs pact with Ukraine and Romania that will have lorries checked once and not three times.

The pact passed with 58 votes of 101. It lets officers of the three countries work in each other’s sheds and accept each other’s seals. Romania, as a member of the European Union, keeps the last word on goods bound for the single market.

Hauliers put the average wait at the Moldovan border at eleven hours. The government in Chișinău says the figure will fall below four by summer, which would make it the fastest crossing on the Union’s eastern edge.

The opposition asked why a country of two and a half million people needed a customs service at all if others were to do the checking. The finance minister replied that a shared shed was still a shed, and that somebody had to own the roof.

Ukraine’s parliament is to vote next week.

In Otaci, where the queue on the Ukrainian side is visible from the school, the mayor said he would believe the figure when the men who sell tea to the drivers began to complain.
`,
  },
  {
    slug: 'what-a-frontier-costs',
    published: '2026-11-22T14:20:00Z',
    headline: 'The budget nobody debates: what a frontier really costs',
    deck: 'Finance ministries can price a bridge to the last rivet. Ask them for the price of a border and they send a map',
    kind: 'opinion',
    section: 'Opinion',
    tags: ['borders', 'public finance', 'European Union'],
    by: ['Anna Lindgren'],
    picture: {
      file: 'border-post-in-fields.svg',
      alt: 'Drawing of a small border post among wide fields',
      caption: 'Most of what a frontier costs is paid by people who never see it',
      credit: 'Illustration: Capital Courier',
    },
    excerpt:
      'Every budget I have read has a line for roads and a line for schools. None has a line for the frontier, although every one of them pays for it.',
    related: ['moldova-customs-pact'],
    text: `
Every budget I have read has a line for roads and a line for schools. None has a line for the frontier, although every one of them pays for it.

The money is there, scattered. Guards are under the interior, tariffs under finance, the scanner under public works, and the farmer’s detour under nobody. When my students and I gathered the pieces for seven European borders, the part that any parliament had voted on came to less than a quarter of the whole.

The rest is waiting. A lorry that stands for eleven hours costs somebody a day’s wage, a cold store and a customer. A nurse who lives on one side and works on the other pays in sleep. None of this is anybody’s expenditure, and so it is nobody’s to cut.

I do not say that frontiers are not worth their price. Some of them are cheap for what they keep out. I say that a thing without a price is a thing that is never improved, because there is no saving to show for it.

There is a modest remedy. Let every treaty that moves a border, opens a gate or closes one carry a page that estimates who will wait, for how long, and what an hour is worth to them. Environmental statements were thought absurd once too. Now nobody builds a bypass without one.

It would not settle a single dispute. It would only mean that when we quarrel about a line on a map, we know what we are quarrelling about.
`,
  },
  {
    slug: 'torkham-gate-winter-hours',
    published: '2026-11-21T19:30:00Z',
    headline: 'Pakistan and Afghanistan agree to keep Torkham gate open through winter',
    section: 'World',
    tags: ['Pakistan', 'Afghanistan', 'trade'],
    by: ['Samina Qureshi-Bell'],
    byline: 'Samina Qureshi-Bell, South and Central Asia Correspondent',
    feedAuthors: ['Samina Qureshi-Bell, South and Central Asia Correspondent'],
    picture: {
      file: 'mountain-pass.svg',
      alt: 'Drawing of a road climbing to a pass between snow-covered mountains',
      caption: 'The road to Torkham carries most of the trade between the two countries',
      credit: 'Illustration: Capital Courier',
    },
    excerpt:
      'The main crossing between Pakistan and Afghanistan will stay open every day until April under hours agreed by customs officers on both sides.',
    related: ['turkey-armenia-freight-test', 'moldova-customs-pact'],
    text: `
The main crossing between Pakistan and Afghanistan will stay open every day until April under hours agreed by customs officers on both sides.

Torkham was shut for 38 days last winter, in four closures, each after a quarrel that had little to do with the gate. Lorries of oranges and cement stood in a queue nine miles long. Traders in Peshawar and Jalalabad say they lost the equivalent of 60 million dollars.

The new arrangement, reached on Saturday, takes the decision to close out of the hands of local commanders. A closure of more than six hours will need a telephone call between two named officials, and perishable goods will be let through first when the gate opens again.

The names are not in the published text. “That is so they can answer the telephone,” a Pakistani customs officer said.

Families who cross for medical treatment are to have a lane of their own. Aid groups welcomed it and asked for it to be covered, as the queue stands in the snow.
`,
  },
  {
    slug: 'sahel-quieter-embassy',
    published: '2026-11-20T12:10:00Z',
    headline: 'France offers Sahel capitals a quieter kind of embassy',
    deck: 'Fewer flags, more visas: Paris tries consulates that fit on one floor',
    kind: 'analysis',
    section: 'Analysis',
    tags: ['France', 'Mali', 'Niger', 'diplomacy'],
    by: ['Henri Vasseur-Diop'],
    byline: 'Analysis by Henri Vasseur-Diop in Paris',
    picture: {
      file: 'quiet-embassy.svg',
      alt: 'Drawing of a low building with a garden wall under a wide sky',
      caption: 'The model consulate has nine desks and no ballroom',
      credit: 'Illustration: Capital Courier',
    },
    excerpt:
      'France is proposing to come back to the Sahel on one floor: nine desks, a visa counter and no ballroom.',
    related: ['let-ambassadors-be-boring'],
    text: `
France is proposing to come back to the Sahel on one floor: nine desks, a visa counter and no ballroom.

Three years after its soldiers and most of its diplomats left Mali and Niger, the Foreign Ministry in Paris has sent both governments a note on what it calls light consulates. They would handle students, families and business papers. Politics would be done by an envoy who lives elsewhere and visits.

The idea owes something to embarrassment and something to arithmetic. The old embassies cost as much to guard as to run. Visa applications from the two countries, meanwhile, are handled in Abidjan and Dakar, at a distance that students describe as a second entrance examination.

Diplomats in Bamako say the note was read with interest, mostly for what it leaves out. There is no mention of security, of mines, or of the past. A regional official called it “the first French paper in years that one can answer without a meeting”.

The risk is that a small door opens no further. A consulate that stamps passports well may make it easier for both sides to leave the larger questions shut. But the larger questions have been shut in front of large embassies too.

An answer is expected after the new year.
`,
  },
  {
    slug: 'taiwan-strait-radio-channel',
    published: '2026-11-19T17:25:00Z',
    headline: 'Taiwan Strait pilots ask for one radio channel',
    deck: 'Captains say the busiest stretch of water in Asia is also the hardest to talk in',
    section: 'World',
    tags: ['Taiwan', 'China', 'shipping'],
    by: ['Grace Lin-Hartmann'],
    picture: {
      file: 'strait-map.svg',
      alt: 'Drawing of a map with two coasts, a strait between them and shipping lanes as dashed lines',
      caption: 'Some 240 ships pass the strait in a day',
      credit: 'Illustration: Capital Courier',
    },
    excerpt:
      'Pilots and captains on both sides of the Taiwan Strait have asked their authorities for one common radio channel for near misses.',
    text: `
Pilots and captains on both sides of the Taiwan Strait have asked their authorities for one common radio channel for near misses.

The appeal, signed by 1,100 mariners of nineteen nationalities, asks for nothing but a frequency. Ships now report to one of two traffic services, which do not speak with one another. A captain who wants to warn a vessel listening to the other service must hope that somebody aboard hears both.

Near misses rose from 61 to 88 in a year, by the count of a pilots’ association in Kaohsiung. Most involved coasters crossing the lanes at night.

Officials in Taipei said they would study the letter. In Fujian a maritime administrator said safety was “a matter on which professionals understand one another”. Neither said which channel.

Coasting skippers say they have a practice of their own already. At night they switch on the deck lights when they mean to cross, and off again when they have been seen. It works well, one of them said, until it rains.

The mariners have proposed 72. “It is free,” the letter says, “and it has no history.”
`,
  },
  {
    slug: 'turkey-armenia-freight-test',
    published: '2026-11-18T20:50:00Z',
    headline: 'Turkey and Armenia let first freight train cross in test run',
    section: 'World',
    tags: ['Turkey', 'Armenia', 'railways'],
    by: ['Samina Qureshi-Bell', 'Leila Mansour-Okafor'],
    byline: 'By Samina Qureshi-Bell in Gyumri and Leila Mansour-Okafor in Ankara',
    feedAuthors: ['Samina Qureshi-Bell in Gyumri and Leila Mansour-Okafor in Ankara'],
    picture: {
      file: 'railway-through-steppe.svg',
      alt: 'Drawing of a goods train on a long line through open country',
      caption: 'Eight wagons and a locomotive made the crossing at walking pace',
      credit: 'Illustration: Capital Courier',
    },
    excerpt:
      'A goods train crossed the border between Turkey and Armenia on Wednesday at walking pace, with eight wagons of flour and about forty engineers.',
    related: ['moldova-customs-pact'],
    text: `
A goods train crossed the border between Turkey and Armenia on Wednesday at walking pace, with eight wagons of flour and about forty engineers.

The line between Kars and Gyumri had been closed since 1993. Both governments called the run a test of the track and of nothing else. The flour was bought in Kars, sold in Gyumri and weighed at both ends.

Engineers found the rails in better order than the signals. A bridge over the Akhurian needs new bearings, which will take until summer. After that the line could carry four trains a day.

In Gyumri several hundred people had come to the goods yard, some with photographs of parents who had worked there. The station clock, stopped for three decades, had been repaired for the occasion and was four minutes slow.

Traders on both sides already do business by way of Georgia, a detour of some 300 kilometres. A forwarder in Kars said that the direct line would save him a third of the freight, and his driver two nights in the cab.

No date has been set for the border itself to open.
`,
  },
  {
    slug: 'let-ambassadors-be-boring',
    published: '2026-11-17T13:00:00Z',
    headline: 'Let the ambassadors be boring',
    deck: 'The best cable I ever sent was never quoted by anybody',
    kind: 'opinion',
    section: 'Opinion',
    tags: ['diplomacy'],
    by: ['Walter Penhaligon'],
    excerpt:
      'Foreign ministries have begun to count how often their ambassadors are quoted. I was an ambassador for twenty-two years, and I should like to speak for silence.',
    text: `
Foreign ministries have begun to count how often their ambassadors are quoted. I was an ambassador for twenty-two years, and I should like to speak for silence.

The best cable I ever sent said that nothing would happen. It took five weeks to write, because to know that nothing will happen one has to drink tea with everybody who could make something happen. It was filed and forgotten. Nothing happened.

An envoy who is witty in public is heard by three audiences at once, and is usually understood by the wrong one. The host government reads it as policy. The government at home reads it as ambition. The newspapers read it as Tuesday.

There is a place for plain speech, and a time. But it is a currency, and a ministry that pays in it every morning will find one day that the notes are worth nothing.

So by all means count. Count the visas issued, the prisoners visited, the quarrels that did not start. And if there must be a table of quotations, let it be read from the bottom.
`,
  },
]
