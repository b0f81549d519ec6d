import type { DemoArticle } from '../../demo-outlet.ts'

/** What Steppe and Strait published in the demo's week, newest first. */
export const articles: readonly DemoArticle[] = [
  {
    slug: 'kazakhstan-second-caspian-ferry',
    published: '2026-11-23T06:20:00Z',
    headline: 'Kazakhstan Bets on a Second Caspian Ferry',
    deck: 'Aktau and Baku want a timetable. The sea has other ideas, and so do the customs forms',
    section: 'Transport',
    tags: ['Kazakhstan', 'Azerbaijan', 'Caspian'],
    by: ['Tomasz Wren'],
    feedAuthors: ['By Tomasz Wren'],
    picture: {
      file: 'ferry-crossing.svg',
      alt: 'Drawing of a ferry with railway wagons on its deck under a pale sun',
      caption: 'A crossing takes 22 hours, or three days',
      credit: 'Drawing: Steppe and Strait',
    },
    text: `
There is no timetable on the wall of the ferry terminal in Aktau. There is a blackboard, and on it, most mornings, a single word that means both "weather" and "wait".

Kazakhstan now proposes to put a second ferry on the route to Baku, and with it something that the Caspian has never had: a departure that does not depend on the cargo being complete. Two ships, sailing on fixed days, full or not. Azerbaijan has agreed to hold a berth.

On paper this is the missing tooth in what planners call the Middle Corridor. Containers cross China and Kazakhstan by rail in eleven days, and then sit in Aktau for six. Forwarders in Almaty say that they could bear the price of the sea. What they cannot sell is the six.

The water is a difficulty of its own. The Caspian has fallen by more than a metre and a half in a decade, and the dredger that keeps the channel open is older than its captain. Each centimetre costs the ferry about nine wagons a year.

But the stubborn obstacle is on land. A wagon needs eleven documents to board and four more to leave, some of them in a format that only one office in each country can stamp. A second ferry will double the number of wagons that wait for that office. Officials in both capitals say a single electronic form is nearly ready. They said so of the first ferry as well.
`,
  },
  {
    slug: 'mongolia-railway-timetable',
    published: '2026-11-22T06:30:00Z',
    headline: 'Mongolia’s Third Neighbour Gets a Railway Timetable',
    deck: 'A line to the Chinese border is open at last. What it carries is a choice',
    section: 'Transport',
    tags: ['Mongolia', 'China', 'Russia', 'railways'],
    by: ['Tomasz Wren', 'Altan Bayarsaikhan'],
    feedAuthors: ['By Tomasz Wren and Altan Bayarsaikhan'],
    text: `
Mongolians speak of a third neighbour when they mean everybody but the two they have. This autumn the idea acquired a timetable: three trains a day, southbound, with copper in them.

The new line to Gashuunsukhait is built to the Chinese gauge. It is the first in the country that is, and the argument over those 85 millimetres lasted longer than the construction. The Russian gauge would have kept the network whole. The Chinese one spares the coal and copper a change of wheels at the border.

Parliament took both. The main line stays as the Russians laid it; the mines get theirs. Ulaanbaatar calls this balance, and its critics call it two dead ends.

What makes the line interesting is the clause that leaves a fifth of its capacity to buyers who are neither Chinese nor Russian, through the port of Tianjin. Japanese and Korean smelters have taken options on half of that. It is not much metal. But it is the first time a third neighbour has had a slot, with a number, that a stationmaster can be asked about.
`,
  },
  {
    slug: 'caspian-data-cable',
    published: '2026-11-21T06:45:00Z',
    headline: 'Who Guards the Cable? The Caspian’s Quiet Data Race',
    section: 'Technology',
    tags: ['Azerbaijan', 'Turkmenistan', 'Kazakhstan', 'cables'],
    by: ['Tomasz Wren'],
    feedAuthors: ['By Tomasz Wren'],
    picture: {
      file: 'undersea-cable.svg',
      alt: 'Drawing of a cable on a sea floor, with a ship above',
      caption: 'Two cables are planned along nearly the same line',
      credit: 'Drawing: Steppe and Strait',
    },
    text: `
Two cables are to be laid on the floor of the Caspian, 20 kilometres apart, by companies that do not wish to speak about one another. Each would carry more data in an afternoon than now crosses the sea in a week.

The northern one runs from Aktau to Sumqayit, the southern from Türkmenbaşy to Siyəzən. Both promise a way from Europe to Asia that passes neither the Red Sea nor Russia. Both have survey permits. Neither has an answer to the question that an insurer in Baku put to me: if an anchor cuts it, whose navy looks for the anchor?

The convention that the five coastal states signed in 2018 lets cables lie where the states on whose sector they cross agree. It says nothing about guarding them. In the Baltic that silence has turned out to be expensive.

Azerbaijan has suggested a common registry of anchorages, and Kazakhstan a hotline between harbour masters. Turkmenistan, which joins things slowly, has sent two engineers to listen. It is not nothing. The first cable across the English Channel was protected, for its first year, by a man with a notebook.
`,
  },
  {
    slug: 'georgia-port-question',
    published: '2026-11-19T06:40:00Z',
    headline: 'Georgia’s Port Question Comes Back With the Tide',
    deck: 'Anaklia has been begun twice. A third plan is smaller, and may be built for that reason',
    section: 'Transport',
    tags: ['Georgia', 'ports'],
    by: ['Nino Kapanadze-Reed'],
    feedAuthors: ['By Nino Kapanadze-Reed'],
    text: `
At Anaklia the sea has begun to take back what was dredged for it. A jetty that was to receive the largest ships on the Black Sea receives cormorants.

The deep-water port has been begun twice and stopped twice, each time over the question of who would own it. Washington did not care for one answer and Brussels did not care for another. The Georgian government, which has its own views on being cared for, has now circulated a third plan: two berths and not nine, a depth of thirteen metres and not sixteen, and a majority that stays with the state.

The ambition is gone and some of the sense has returned. Poti, fifty kilometres down the coast, is full. Ferries from Constanța and Burgas queue for a place. Two berths would be used from the first day, which cannot be said for nine.

A smaller port also has a smaller history. It can be a harbour, where its predecessors had to be an orientation. Banks in three countries have asked for the tide tables, and that, an engineer in Batumi remarked, is the first technical question about Anaklia in six years.
`,
  },
  {
    slug: 'uzbekistan-tajikistan-dam-ledger',
    published: '2026-11-18T06:00:00Z',
    headline: 'Uzbekistan and Tajikistan Share a Dam, and a Ledger',
    deck: 'On the Zarafshon, two old rivals will own the turbines together and count the water apart',
    section: 'Water',
    tags: ['Uzbekistan', 'Tajikistan', 'water', 'energy'],
    by: ['Rustam Yodgorov'],
    feedAuthors: ['By Rustam Yodgorov'],
    picture: {
      file: 'mountain-dam.svg',
      alt: 'Drawing of a dam between steep mountains with a reservoir behind it',
      caption: 'Electricity goes by the kilowatt-hour, water by the ten-day period',
      credit: 'Drawing: Steppe and Strait',
    },
    text: `
For twenty-five years a dam on the upper Zarafshon was something that Tajikistan threatened and Uzbekistan forbade. In September the two countries poured its first concrete together. What changed is a ledger.

The joint company that owns the Yavan station keeps two accounts. Electricity is entered by the kilowatt-hour and belongs to both, half and half, for the first years. Water is entered in periods of ten days and belongs to neither: the sluices follow a table, agreed for wet years and dry ones, that irrigation engineers in Samarkand drew up and engineers in Dushanbe corrected.

The table is the treaty. It runs to 36 rows, and each took about a month. The rows for July and August, when the Tajiks would keep water for winter power and the Uzbeks need it on cotton, are printed in a smaller type, since so many conditions had to fit.

Sceptics point out that a table is kept until the first bad summer. That is so. But the sluice gates will be moved by a crew of two, one from each country, and each must turn a key. It was a Tajik who proposed it, I am told, and an Uzbek who asked that the keys be different.
`,
  },
  {
    slug: 'black-sea-insurance-trial-constanta',
    published: '2026-11-17T17:30:00Z',
    headline: 'Black Sea Insurance Trial Begins With a Grain Count in Constanța',
    deck: 'Underwriters will cover the barley and not the boat. In three months we shall know if that is cheaper',
    kind: 'news',
    section: 'Shipping',
    tags: ['Romania', 'Ukraine', 'Turkey', 'grain'],
    by: ['Yusuf Demirkan'],
    feedAuthors: ['By Yusuf Demirkan'],
    text: `
Inspectors from Ukraine, Romania and Turkey began counting barley in the port of Constanța on Tuesday. It is the first day of a trial in which Black Sea cargo is insured by its weight and not by the ship that carries it.

A pool of underwriters covers each tonne from the silo to the Bosphorus at one published price for three months. Premiums had been set ship by ship; in October they reached three per cent of the value of a vessel for a single voyage. The three governments put up a first reserve of 90 million euros.

If the trial loses less than a third of the reserve, the pool takes on traffic from Odesa in March. The first cargo is 26,000 tonnes of barley for Alexandria, and it is to leave on Thursday.

What the pool has understood is that a price can be a signal. As long as each voyage was rated alone, a single bad night off Odesa raised the cost of every hull on the sea. A published price per tonne lets the farmer in Vinnytsia know in the morning what it will cost to sell in the evening.

On the quay the novelty is a set of scales. Everything else looks as it did: the gulls, the dust, the captain who wants to know who pays if it rains.
`,
  },
]
