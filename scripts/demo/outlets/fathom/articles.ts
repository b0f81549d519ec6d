import type { DemoArticle } from '../../demo-outlet.ts'

/** What Fathom Bulletin published in the demo's week, newest first. */
export const articles: readonly DemoArticle[] = [
  {
    slug: 'verification-by-daylight',
    published: '2026-11-23T11:00:00Z',
    headline: 'Verification by Daylight: What Commercial Satellites Can and Cannot See',
    deck: 'A silo door is easy. A warhead count is not. Most of arms control lies between the two',
    section: 'Verification',
    tags: ['satellites', 'verification', 'nuclear weapons'],
    by: ['Tomasz Wren'],
    picture: {
      file: 'satellite-arc.svg',
      alt: 'Drawing of a satellite above the curve of the Earth, looking down on a grid of fields',
      caption: 'From 500 kilometres a lorry is nine pixels long',
      credit: 'Drawing: Fathom Bulletin',
    },
    text: `
From 500 kilometres up a lorry is nine pixels long. One learns to love a long lorry. In six weeks with the analysts of a commercial imagery firm I saw silos, sheds, a great many roofs, and one game of football that was taken, for most of a morning, for a fuel truck.

What satellites see best is change: fresh spoil beside a tunnel, snow that melts on one roof of five. With daily passes the interval between two looks is shorter than a concrete pour, and nothing large can be built unobserved. For treaties that limit large things, launchers and their doors, this is very nearly enough.

What they cannot see is contents. A covered canister is a covered canister. The agreement that the United States and Russia allowed to lapse settled this by letting inspectors lift a lid on a few missiles a year, chosen at short notice. No camera replaces the lid.

Between doors and warheads lies a middle ground that pictures could govern and no treaty yet does: how many bombers stand in the open, how often mobile missiles leave their sheds, whether a test site is being swept. States could agree to let one another look at such things on fixed days, with the sheds open. Somebody has only to agree to keep the roof off.

The analysts have a rule for their own reports. Write what the pixel shows, then write what you would bet. Never put the two in one sentence.
`,
  },
  {
    slug: 'board-weighs-shorter-notice',
    published: '2026-11-22T11:30:00Z',
    headline: 'IAEA Board Weighs Shorter Notice for Routine Visits',
    deck: 'Inspectors ask for two days in place of seven. Operators ask who will make the beds',
    kind: 'news',
    section: 'Safeguards',
    tags: ['IAEA', 'safeguards'],
    by: ['Ines Marchetti-Sorel'],
    picture: {
      file: 'observatory-domes.svg',
      alt: 'Drawing of domed buildings in a row beneath a pale sky',
      caption: 'Most routine visits are to fuel stores that have not moved in years',
      credit: 'Drawing: Fathom Bulletin',
    },
    text: `
The board of the International Atomic Energy Agency is to consider a proposal that would cut the notice for routine inspections from a week to two days. It comes up in Vienna next month, under an agenda item called "other".

The agency's inspectors say that the week was fixed when travel took most of it. A seal that can be read remotely has made many visits unnecessary, and those that are left are the ones where surprise is worth having.

Operators of power stations do not object to the surprise. They object to the dosimeters: each visitor needs a briefing, a badge and an escort, and a small station has two escorts. Several have offered a standing guest room.

A dozen states, among them Japan, Canada and Brazil, have said they would accept two days on trial. Others want to know first whether the trial would be counted against them if they ended it.

For inspectors the change would be felt mostly at home. They are away some 110 days a year as it is, and a two-day notice leaves no time to exchange a turn. Their staff council has asked that the trial run in both directions: two days for the operator, and two for the inspector's family.

No vote is expected before March.
`,
  },
  {
    slug: 'india-pakistan-test-notices',
    published: '2026-11-21T11:15:00Z',
    headline: 'India and Pakistan Discuss Adding Cruise Missiles to Test Notices',
    deck: 'An agreement of 2005 covers ballistic missiles only. Both sides have lived with the gap; neither enjoys it',
    kind: 'news',
    section: 'South Asia',
    tags: ['India', 'Pakistan', 'missiles'],
    by: ['Priya Venkataraghavan'],
    text: `
Officials from India and Pakistan have discussed adding cruise missiles to the notices they give one another before a test, two diplomats with knowledge of the talks said.

Under an agreement of 2005 each country tells the other at least three days before it launches a ballistic missile. The notice has been given, without a lapse that either has complained of, through three crises. Cruise missiles, which were few at the time, were left out.

They are no longer few. In March 2022 one of them crossed the border by accident, unarmed, and came down in a field in Punjab. Pakistan's request for an inquiry and India's for calm went through the ordinary hotline and took most of a day.

The change under discussion is a single line in an annex. It would need no new institution: the same fax machines, as one of the diplomats put it, with a second form in the tray.

Foreign ministries in New Delhi and Islamabad did not comment.
`,
  },
  {
    slug: 'landmine-convention-arithmetic',
    published: '2026-11-20T11:45:00Z',
    headline: 'The Landmine Convention’s Quiet Arithmetic',
    deck: 'Some states are leaving the treaty. The clearance teams are still ahead, for now',
    section: 'Humanitarian disarmament',
    tags: ['landmines', 'treaties'],
    by: ['Kofi Brandt-Mensah', 'Ines Marchetti-Sorel'],
    picture: {
      file: 'field-with-stakes.svg',
      alt: 'Drawing of a field in strips, some of them marked with rows of stakes',
      caption: 'A cleared field is counted once; a mined one is counted for as long as it lasts',
      credit: 'Drawing: Fathom Bulletin',
    },
    text: `
A mine costs about as much as a pair of shoes. To find it again costs about as much as a car. Every debate on the convention that bans them is, in the end, about that proportion.

Several states on Russia's border have left the convention or said that they will. They have reasons, and the reasons have maps. What has been said less often is what their departure does to the sum. Clearance in Cambodia, Croatia and Angola is paid for largely by the same treasuries that would now be buying.

We asked eleven programmes for their figures. Last year they cleared 168 square kilometres, a record. Orders that have been announced since would lay, if every mine were placed, about 90. So the teams are ahead. But clearance was paid for in grants that run for three years, and a mine runs for forty.

A few ideas do not depend on who is in the treaty. Record each row as it is laid, in coordinates, in a file deposited abroad. Build no mine without a fuse that dies. Pay for its removal on the day it is bought. None of this is disarmament. It is bookkeeping, on behalf of whoever ploughs there next.
`,
  },
  {
    slug: 'a-treaty-is-a-timetable-with-flags',
    published: '2026-11-18T10:30:00Z',
    headline: '“A Treaty Is a Timetable With Flags”: An Interview on the End of Inspections',
    section: 'Interview',
    tags: ['inspections', 'nuclear weapons', 'United States', 'Russia'],
    by: ['Ines Marchetti-Sorel'],
    feedAuthors: ['Interview by Ines Marchetti-Sorel'],
    byline: 'Interview by Ines Marchetti-Sorel',
    text: `
He inspected missile bases in two countries for eleven years, and asks to be called an engineer and nothing else. We met in a café whose owner believes that he sold lifts.

<p><strong>What did an inspection look like?</strong></p>

A bus. People imagine the missile. I remember the bus, the lists, and a colonel on the other side who always had the better sandwiches. You had so many hours from the choice of a base to the lifting of a cover. The treaty was a timetable with flags on it.

<p><strong>What did you learn that a satellite could not have told you?</strong></p>

That they were bored as well. It sounds like a small thing. When you have seen that the other side's guard is cold and wants his tea, certain plans no longer seem likely to you. It is knowledge that does not go into a report.

<p><strong>Is it lost?</strong></p>

The people are still there, on both sides. For about five years more, I should say. After that you would have to teach it from books, and nobody put the sandwiches in the books.

<p><strong>What would you do first?</strong></p>

I would exchange the lists again. No visits: just the lists, twice a year, in the old format. A list is a way of saying that you expect to be asked.
`,
  },
  {
    slug: 'missile-notices-explained',
    published: '2026-11-17T10:00:00Z',
    headline: 'Missile Notices, Explained: Why Warning a Rival Is Cheap',
    deck: 'Five questions about the least glamorous agreement in arms control',
    section: 'Explainer',
    tags: ['missiles', 'confidence building'],
    by: ['Kofi Brandt-Mensah'],
    text: `
<h3>What is a missile notice?</h3>

A message, sent a day or more ahead, that says: on this morning, from this place, in this direction, something will rise. It gives no reason and asks for no reply.

<h3>Who sends them?</h3>

The United States and Russia since 1988, India and Pakistan since 2005, Russia and China since 2009. Some 140 states have agreed, under a code signed in The Hague, to send them to everyone. Not all of them do.

<h3>Why give anything away?</h3>

Because the alternative costs more. A radar that sees an unannounced launch wakes a general. In January 1995 a Norwegian research rocket woke a president. Its notice had been sent, and had stayed on somebody's desk.

<h3>Can a notice be used to deceive?</h3>

It can, once.

<h3>What would make the system better?</h3>

Desks. Most failures have been of that kind. A duty officer with a name, a test message every week, and a rule that an unread notice counts as no notice. It would cost less than one of the missiles' paint.
`,
  },
]
