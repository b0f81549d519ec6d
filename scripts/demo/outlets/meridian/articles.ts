import type { DemoArticle } from '../../demo-outlet.ts'

/** What Meridian Wire reported in the demo's week, newest first. */
export const articles: readonly DemoArticle[] = [
  {
    slug: 'egypt-greece-joint-rescue-line',
    published: '2026-11-23T20:14:00Z',
    headline: 'Egypt and Greece Agree on Joint Rescue Line in Eastern Mediterranean',
    deck: 'A shared coordination desk will answer distress calls along 220 miles of overlapping water',
    section: 'Mediterranean',
    tags: ['Egypt', 'Greece', 'maritime law'],
    by: ['Anna Lindgren'],
    picture: {
      file: 'lighthouse-at-dusk.svg',
      alt: 'Drawing of a lighthouse above a calm sea, its beam across the evening sky',
      caption: 'The new desk will sort calls from 220 miles of water that two rescue services now share',
      credit: 'Drawing: Meridian Wire',
    },
    text: `
ATHENS, Nov 23 (Meridian) - Egypt and Greece agreed on Monday to run a joint rescue line in the eastern Mediterranean, ending an arrangement under which a single distress call could be answered by two coastguards, or by neither.

Under the agreement, signed in Athens by the two transport ministers, a coordination desk with Egyptian and Greek officers on every shift will take calls from 220 miles of water where the countries' search-and-rescue regions overlap. Whichever ship is nearer will be sent, and the costs will be shared at the end of each year.

"The sea does not ask who is responsible," the Greek minister told reporters. "From the first of March, nobody who calls will have to ask either."

The text says that it decides nothing about maritime borders, a sentence that negotiators on both sides described as the hardest of the nineteen pages. An earlier draft fell apart in 2024 over a map in its annex. This one has no map.

Merchant captains have asked for a single number for years. Last winter a bulk carrier with a fire in its engine room waited almost five hours while the two services compared coordinates, according to a report by the insurers. Nobody was hurt.

The desk will open in Heraklion with a second room in Alexandria, and both will be staffed around the clock. Cyprus, whose own region lies to the east, was consulted and may join later, an Egyptian official said.
`,
  },
  {
    slug: 'barents-cod-quota-talks-extended',
    published: '2026-11-23T13:30:00Z',
    headline: 'Norway and Russia Extend Barents Cod Quota Talks by a Day',
    deck: 'Scientists agree on the number of fish; ministries do not agree on who counts them next year',
    section: 'Arctic',
    tags: ['Norway', 'Russia', 'fisheries'],
    by: ['Jonas Abernathy', 'Dana Oyelaran'],
    picture: {
      file: 'trawler-in-polar-light.svg',
      alt: 'Drawing of a trawler under green polar light',
      caption: 'The Barents Sea holds the largest cod stock in the world, and two countries manage it',
      credit: 'Drawing: Meridian Wire',
    },
    text: `
TROMSØ, Nov 23 (Meridian) - Norway and Russia extended their yearly talks on Barents Sea fish quotas by a day on Monday after agreeing on how many cod may be caught in 2027 but not on who will do the counting.

The joint fisheries commission has met every year since the 1970s, through colder times than these. Officials on both sides said the total allowable catch, a little below this year's, was settled by lunch on the first day.

What is left is the survey. Russian research ships have worked on the Norwegian side of the line every autumn, and Norwegian ships on the Russian side. Oslo wants each side to keep to its own waters in 2027 and exchange the figures weekly. Moscow says that a stock counted in halves is a stock counted badly.

"Everybody in this room can live with the number," said a Norwegian delegate, who spoke on condition of anonymity because the talks are closed. "The question is whether we can live with the calendar."

Marine biologists who advise both delegations have offered a compromise under which a chartered vessel with a mixed crew would cover the boundary. The commission meets again on Tuesday morning.
`,
  },
  {
    slug: 'kenya-sudan-corridor-talks',
    published: '2026-11-22T18:05:00Z',
    headline: 'Kenya to Host Second Round of Sudan Humanitarian Corridor Talks',
    deck: 'Agenda is narrowed to three roads and the hours in which trucks may use them',
    section: 'Africa',
    tags: ['Sudan', 'Kenya', 'humanitarian access'],
    by: ['Dana Oyelaran'],
    picture: {
      file: 'convoy-road.svg',
      alt: 'Drawing of a line of trucks on a road through dry hills',
      caption: 'Three roads are on the agenda: aid groups call the list short, and useful for that',
      credit: 'Drawing: Meridian Wire',
    },
    text: `
NAIROBI, Nov 22 (Meridian) - Kenya will host a second round of talks on humanitarian corridors in Sudan early next month, with an agenda cut down to three roads and the hours in which aid trucks may use them, Kenyan and United Nations officials said on Sunday.

The first round, in September, tried to settle access for the whole country and ended after four days without a text. "We learned that a country is too big for one table," a Kenyan official said. "A road is not."

The delegations will discuss the routes from Port Sudan to Atbara, from Adré in Chad to El Geneina, and from the South Sudanese border to Kadugli. For each they are to agree on daily hours, on a radio frequency and on whom a driver may call when a checkpoint refuses to open.

Aid agencies said the narrower list was the most practical proposal in a year. They also warned that permissions on paper had lapsed before: of 64 convoys cleared in October, 41 arrived, according to figures compiled by the agencies.

Chad and South Sudan will send observers. Neither of the Sudanese delegations has confirmed its members.
`,
  },
  {
    slug: 'yellow-sea-fishing-talks-resume',
    published: '2026-11-21T09:40:00Z',
    headline: 'Japan, South Korea and China Restart Yearly Talks on Yellow Sea Fishing',
    section: 'Asia',
    tags: ['Japan', 'South Korea', 'China', 'fisheries'],
    by: ['Hye-rin Pak'],
    text: `
BUSAN, Nov 21 (Meridian) - Fisheries officials from Japan, South Korea and China met in Busan on Saturday for the first time in three years and agreed to meet again, which was the purpose of the meeting.

The yearly talks on the Yellow Sea and the East China Sea lapsed after a quarrel over squid. Since then the number of vessels turned back by the South Korean coastguard has doubled, and each of the three countries has accused the others of moving its season forward.

The delegations agreed to exchange the registers of boats longer than 24 metres by the end of January and to test a common transponder on thirty vessels from each fleet. They did not discuss boundaries.

"We have three sets of numbers for one sea," said the head of the South Korean delegation. "Next year I would like to have an argument about one set."

The next session is to be held in Qingdao in May.

Fishing cooperatives on Jeju sent a petition to the meeting, asking that the exchange include the small boats as well. Those under 24 metres make up nine tenths of the fleet and, the petition says, most of the arguments. The delegations took note of it.
`,
  },
  {
    slug: 'cyprus-crossing-for-farmers',
    published: '2026-11-20T16:20:00Z',
    headline: 'UN Mission in Cyprus Opens New Crossing for Farmers',
    deck: 'Gate near Athienou will open twice a day in the olive season',
    section: 'Mediterranean',
    tags: ['Cyprus', 'United Nations', 'peacekeeping'],
    by: ['Meridian Wire Staff'],
    picture: {
      file: 'olive-terraces.svg',
      alt: 'Drawing of terraces with olive trees and an open gate between two posts',
      caption: 'Growers from both communities have fields on either side of the new gate',
      credit: 'Drawing: Meridian Wire',
    },
    text: `
NICOSIA, Nov 20 (Meridian) - The United Nations peacekeeping mission in Cyprus on Friday opened a crossing through the buffer zone for farmers from both communities, the first new gate on the island in seven years.

The crossing, a steel gate and two prefabricated huts near the village of Athienou, will be open for an hour after dawn and an hour before dusk while olives are picked, the mission said. Some 140 growers have registered.

Until now a farmer with trees on the other side drove about fifty minutes to the nearest checkpoint. "My grandfather walked it in four minutes," said one of the first to cross, a grower of 61 who brought his own ladder.

The mission's spokesperson said the gate was agreed by a technical committee of the two communities and "should not be read as more than a gate". A decision on the almond season will be taken in January.

Both communities will pay for one of the huts. The gate itself was made by a workshop in Larnaca and hung by a crew from Famagusta, and it took them a morning to agree which way it should open. It opens both ways.
`,
  },
  {
    slug: 'orinoco-ferry-reopens',
    published: '2026-11-19T07:55:00Z',
    headline: 'Colombia and Venezuela Reopen River Ferry After Years of Silence on the Orinoco',
    deck: 'Border towns had kept the landing stages in repair, in case',
    section: 'Americas',
    tags: ['Colombia', 'Venezuela'],
    by: ['Rafael Teixeira Moura'],
    byline: 'By Rafael Teixeira Moura in Puerto Carreño, with additional reporting by Dana Oyelaran',
    feedAuthors: ['Rafael Teixeira Moura, with additional reporting by Dana Oyelaran'],
    text: `
PUERTO CARREÑO, Nov 19 (Meridian) - A car ferry crossed the Orinoco between Colombia and Venezuela on Wednesday for the first time in years, with eleven trucks of cement going one way and a brass band going the other.

The two foreign ministries agreed in August to reopen the crossing as the first of five. Customs officers from both sides will work in one building on the Colombian bank and stamp each paper once, an arrangement that took longer to write than the rest of the agreement put together.

Traders in Puerto Carreño and Puerto Páez said goods had never stopped moving; they had moved in canoes. A sack of rice cost a fifth more on the far bank. "Now the price will be the price," said a shopkeeper who had come to look at the trucks.

The towns kept up the landing stages at their own expense while the ferry was tied up. The second crossing, at Arauca, is due to open before Christmas.

On the Venezuelan bank a school had been given the day off. Its teacher said that half of the pupils had cousins on the other side whom they had only seen from a canoe, and that the brass band was the children's idea.
`,
  },
  {
    slug: 'brahmaputra-gauge-data-accord',
    published: '2026-11-18T11:15:00Z',
    headline: 'India and Bangladesh to Swap Flood Gauge Data Under Brahmaputra Accord',
    deck: 'Hourly readings replace a fax that was sent twice a day in the monsoon',
    section: 'Asia',
    tags: ['India', 'Bangladesh', 'water'],
    by: ['Priya Venkataraghavan', 'Jonas Abernathy'],
    feedAuthors: ['By Priya Venkataraghavan and Jonas Abernathy'],
    picture: {
      file: 'river-gauges.svg',
      alt: 'Drawing of a braided river between fields, with gauge posts in the water',
      caption: 'Forty gauges will report every hour, all year round',
      credit: 'Drawing: Meridian Wire',
    },
    text: `
DHAKA, Nov 18 (Meridian) - India and Bangladesh agreed on Wednesday to exchange readings from forty river gauges on the Brahmaputra every hour and throughout the year, in place of a bulletin that has been sent twice a day during the monsoon only.

Hydrologists say the change will give villages in northern Bangladesh up to nine hours more to move people and cattle. Last year's flood crested at Chilmari at four in the morning, six hours before the bulletin that announced it.

The accord was reached by the Joint Rivers Commission, which otherwise has a long list of things it has not reached. Sharing of the dry-season flow, the question that both governments call the real one, was left to a working group without a date.

"A number is not a concession," the Bangladeshi water secretary said. "That is why we could start there."

China, upstream of both, gives data to each of them under separate memoranda. The text invites it to send the same figures to both at once.

The first gauges go on line on 1 December. Until the monsoon the readings will be published a day late, and from June as they arrive.
`,
  },
  {
    slug: 'black-sea-insurance-grain-count',
    published: '2026-11-17T15:45:00Z',
    headline: 'Black Sea Insurance Trial Begins With Inspectors Counting Grain in Constanța',
    deck: 'Ukraine, Romania and Turkey test a scheme that insures cargo by the sack, not by the ship',
    section: 'Europe',
    tags: ['Ukraine', 'Romania', 'Turkey', 'grain'],
    by: ['Anna Lindgren', 'Yusuf Demirkan'],
    picture: {
      file: 'grain-silos.svg',
      alt: 'Drawing of grain silos on a quay with a ship alongside',
      caption: 'The first cargo of the trial is 26,000 tonnes of barley',
      credit: 'Drawing: Meridian Wire',
    },
    text: `
CONSTANȚA, Nov 17 (Meridian) - Inspectors from Ukraine, Romania and Turkey began counting barley in the port of Constanța on Tuesday, the first day of a trial in which Black Sea cargo will be insured by its weight and not by the ship that carries it.

Under the three-month trial, a pool of underwriters covers each tonne from the silo to the Bosphorus at one published price. Until now premiums have been set ship by ship and sometimes by the hour; in October they reached three per cent of the value of a vessel for a single voyage.

The three governments put up a first reserve of 90 million euros. If the trial loses less than a third of it, the pool will take on traffic from Odesa in March.

"Ships are afraid, grain is not," said the Romanian official in charge of the trial. "So we stopped asking the ships."

Shipowners in Piraeus and Istanbul said they would watch the first month before they sent their own vessels. The pool's manager said that was the point of a trial.

The first cargo, 26,000 tonnes of barley for Alexandria, is to leave on Thursday.
`,
  },
]
