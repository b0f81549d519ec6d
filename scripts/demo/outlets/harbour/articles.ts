import type { DemoArticle } from '../../demo-outlet.ts'

/** Essays of The Harbour Review in the demo's week, newest first. */
export const articles: readonly DemoArticle[] = [
  {
    slug: 'the-treaty-nobody-has-to-sign',
    published: '2026-11-23T09:00:00Z',
    updated: '2026-11-23T12:20:00Z',
    headline: 'The Treaty That Nobody Has to Sign',
    deck: 'Arms control by habit is thin, deniable and unratified. It is also what there is',
    section: 'Essay',
    tags: ['arms control', 'treaties'],
    by: ['Bertrand Kessel'],
    picture: {
      file: 'empty-table.svg',
      alt: 'Drawing of a long table with empty chairs and a single lamp',
      caption: 'Habits are harder to celebrate than treaties, and harder to leave',
      credit: 'Illustration for The Harbour Review',
    },
    text: `
A treaty has a room. Somebody books it, somebody polishes the table, and when the pens come out there is a photograph to prove that something happened. The arrangements that now keep the great powers from surprising one another have none of this. They are habits: a notice sent the day before a launch, a patrol that turns at the same meridian, a submarine that is noisier than it has to be.

It is easy to be sad about that. The last agreement to limit the strategic arsenals of the United States and Russia has run out, and nothing of its kind is being drafted. Those who grew up with inspections and exchanged lists feel about habits as an engineer feels about a rope bridge.

But consider what a habit can do that a treaty cannot. It needs no legislature. It can begin on a Thursday. It may be kept by a government that denies keeping it, which in some capitals is the only way in which anything is kept. And it does not end with a withdrawal speech; it frays, visibly, and each side can see the other reach for the rope.

What it cannot do is reassure anybody who was not in on it. Allies learn of habits late and by accident. Voters do not learn of them at all. A habit that is never written down also has no way of growing: one cannot add a protocol to a shrug.

<blockquote><p>One cannot add a protocol to a shrug.</p></blockquote>

The sensible course is to treat habits as one treats footpaths. Walk them, let the grass wear down, and only then send the surveyor. The test-notice agreements of the last century began this way, as telephone calls that became telexes that became articles. Someone, in the end, merely signed what everyone was doing.

There will be rooms again. In the meantime there is a path, and the first duty of diplomacy is not to build on it.
`,
  },
  {
    slug: 'small-states-big-straits',
    published: '2026-11-22T08:00:00Z',
    headline: 'What Small States Get Right About Big Straits',
    deck: 'Oman, Denmark and Singapore have one thing in common: they answer the radio',
    section: 'Essay',
    tags: ['straits', 'Oman', 'Denmark', 'Singapore'],
    by: ['Anna Lindgren'],
    picture: {
      file: 'narrow-strait.svg',
      alt: 'Drawing of ships in single file through a narrow strait seen from above',
      caption: 'A strait is a queue with weather',
      credit: 'Illustration for The Harbour Review',
    },
    text: `
In the traffic room above the Danish straits there is a kettle, and beside the kettle a list of forty-one ways to say good morning. The officer on watch uses about a dozen in a night. It is, she told me, the cheapest equipment in the building.

Great powers speak of straits as chokepoints, a word that assumes a hand on a throat. The small states that live beside them use another vocabulary: pilotage, anchorage, tide. Oman, Denmark and Singapore have no means of closing a strait against anyone who matters. They have therefore become very good at keeping one open.

Their method is dull and can be copied. Be the one who knows where everybody is. Tell everybody the same thing. Never use the information for anything else. Singapore's reports go to friend and rival in the same minute and in the same words, and in thirty years of asking I have found no captain who has caught it playing favourites.

Oman adds something that its neighbours find hard to forgive: it is willing to be thanked by both sides. When two navies in the Gulf of Oman needed a way to say that a drone was lost and not sent, the message went through a harbour office in Khasab, which logged it as a navigational warning. In a sense it was.

None of this would survive a war. It is not meant to. It is meant for the long nights before one, when what is wanted is a voice that has said good morning to everybody and has not yet been wrong.
`,
  },
  {
    slug: 'sanctions-in-search-of-a-clock',
    published: '2026-11-21T08:30:00Z',
    headline: 'Sanctions Are a Tool in Search of a Clock',
    deck: 'Measures that never end stop being pressure and become geography',
    section: 'Essay',
    tags: ['sanctions', 'economy'],
    by: ['Ewa Zielińska-Holt', 'Bertrand Kessel'],
    text: `
Ask a finance ministry when a given sanction will have worked and you will be told what it has cost the other side. It is an answer to a different question.

We went through 112 sets of measures imposed by the United States, the European Union and the United Nations since 1990. Those that came with a date, a condition and a person who could lift them were ended, with or without success, in a median of four years. Those that came with none of the three are mostly still there. They have outlived the ministers who signed them and, in nine cases, the governments they were aimed at.

Open-ended pressure teaches its target to live with it. Banks reroute, refineries relabel, and a class of people grows up whose income is the detour. After ten years that class is a constituency. By then a sanction is not a pressure upon an economy but a feature of it, like a mountain range.

The remedy is a clock. Each measure should lapse on a stated day unless it is renewed by a vote, with a page that says what it has changed. This is not softness: a threat that must be repeated aloud every eighteen months is a threat that somebody has thought about. The European Union already does it, to the irritation of nearly everyone involved, and it is the best thing about its sanctions.

There is an honest objection. A clock gives the target something to wait for. It does; but so far the target has also been able to wait without one.
`,
  },
  {
    slug: 'baghdad-pipeline-map',
    published: '2026-11-20T08:15:00Z',
    headline: 'How Baghdad Learned to Love the Pipeline Map',
    deck: 'For Iraq, every new route north or west is worth more as a drawing than as a pipe',
    section: 'Essay',
    tags: ['Iraq', 'Turkey', 'energy'],
    by: ['Layan Kassab'],
    byline: 'By Layan Kassab. Translated from the Arabic by Miriam Castellane',
    contributors: ['Translated by Miriam Castellane'],
    picture: {
      file: 'pipeline-desert.svg',
      alt: 'Drawing of a pipeline running across dunes towards a low sun',
      caption: 'Each route on the map is an argument with somebody about the others',
      credit: 'Illustration for The Harbour Review',
    },
    text: `
On the wall of an office in Baghdad hangs a map with five lines on it. One is steel and carries oil. One is steel and carries nothing. The other three are ink.

Visitors tend to ask about the steel. The official whose office it is prefers the ink. A line to Aqaba makes Ankara attentive; a line to Baniyas makes Amman generous; a second line to Ceyhan reminds everybody that there is a first. None of the three has to be built in order to be useful, and for fifteen years none of them has been.

Iraq sells nearly all its oil through the Gulf, by way of two terminals and one strait. Every engineer agrees that this is too few. But an engineer counts barrels, and a ministry counts conversations. A country that is about to choose a route is invited to all the capitals along it.

The habit has a price. Investors have learnt to read the announcements as weather. The line to Turkey lay idle long after the quarrel that shut it was settled, because each side had found the quarrel easier to budget for. Towns along the ink are waiting still: in Haditha, people point out to you the place where the pumping station was going to be.

Now that the Development Road to the Turkish border is partly asphalt and not only ink, the map may have to come down. A real road disappoints in a way that a drawn one never does. It goes to one place.
`,
  },
  {
    slug: 'ceasefires-fail-on-tuesdays',
    published: '2026-11-19T08:45:00Z',
    headline: 'Ceasefires Fail on Tuesdays',
    deck: 'What 61 monitoring logs say about the second week of a peace',
    section: 'Essay',
    tags: ['ceasefires', 'peacekeeping'],
    by: ['Ngozi Adeyemi-Clarke'],
    contributors: ['Edited by Miriam Castellane'],
    picture: {
      file: 'observation-post.svg',
      alt: 'Drawing of an observation post on a ridge with a valley beyond',
      caption: 'Monitors are sent for the signing; they are needed ten days later',
      credit: 'Illustration for The Harbour Review',
    },
    text: `
We read the duty logs of 61 ceasefires, from Kosovo to Mozambique, to find the day on which they broke. It was the ninth day. When we set the logs against the calendar, it was most often a Tuesday.

There is nothing sinister about Tuesdays. Ceasefires are signed, for the convenience of ministers, late in the week. The second Tuesday is the day on which the first weekend's incidents have been reported and the first replies have not.

In the log of almost every failure stands a small event that no one disputes: a cow, a culvert, a bus on the wrong road. What follows is silence. The officer who could explain is on leave, or his telephone number was that of the man he replaced. By the evening each side has an account of its own, and by the morning each account has a commander.

The ceasefires that lived through that week were not the ones with more monitors or better maps. They were the ones in which two people of middling rank had each other's numbers and had used them once already for something trivial. In the best log we read, the first forty calls concern the ownership of a goat.

The lesson costs very little. Send the monitors later and keep them longer. Make the parties telephone one another daily whether or not there is anything to say. And sign on a Sunday.
`,
  },
  {
    slug: 'short-history-of-the-hotline',
    published: '2026-11-17T09:10:00Z',
    headline: 'A Short History of the Hotline',
    deck: 'It was never red, it was hardly ever a telephone, and it mostly carried test sentences',
    section: 'History',
    tags: ['hotline', 'diplomacy'],
    by: ['Miriam Castellane'],
    text: `
The first hotline between Washington and Moscow was a teleprinter. It had no receiver, it was not red, and it came in two: English went one way and Russian the other, so that neither side had to answer in a hurry in somebody else's grammar.

Every hour of every day the operators sent a test. The Americans sent Shakespeare and the rules of baseball. The Russians sent passages from Turgenev on the weather. For decades these were nearly all that passed along the line, and both sides came to think of the silence between the tests as the message.

Other pairs of rivals followed, and most of them bought a telephone. It was a mistake. A voice has a mood, and an interpreter has a bad night. When India and Pakistan opened a line between their directors of military operations, the two officers soon fell into the practice of speaking on the same weekday whether there was a crisis or not. It is the weekday, not the wire, that has been imitated since.

The newest lines are video screens in rooms with good carpets. They go unanswered more often than the old ones. A screen shows who did not come.

If I were to build one tomorrow I would go back to paper: slow, bilingual, and tested hourly with something worth reading.
`,
  },
]
