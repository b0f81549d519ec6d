import type { DemoArticle } from '../../demo-outlet.ts'

/** The one real article of the demo: Jason Ditz's, for Antiwar.com. */
export const parisTalks = {
  slug: 'us-brokered-paris-talks-between-israel-and-syria-result-in-de-escalation-deal-intelligence-sharing',
  published: '2026-11-17T23:40:00Z',
  headline:
    'US-Brokered Paris Talks between Israel and Syria Result in De-escalation Deal, Intelligence Sharing',
  deck: 'Talks will continue into a second day after substantial progress',
  section: 'News',
  tags: ['Israel', 'Syria'],
  by: ['Jason Ditz'],
  picture: {
    file: 'three-at-a-lectern.svg',
    alt: 'Drawing of three figures side by side behind a lectern',
    caption: 'US envoy Barrack, French FM Barrot, and Syrian FM Shaibani',
  },
  pictureAfter: 3,
  text: `
The high-profile Paris talks between Syrian and Israeli officials on Tuesday marked the resumption of direct negotiations under US mediation, and reportedly are going much better than anticipated, with substantial deals already in hand and reports that they will continue into Wednesday with further talks.

The Syrian delegation was led by Foreign Minister Asaad al-Shaibani, while the Israeli delegation included Ambassador Yechiel Leiter. The US delegation was particularly high profile, including not just Ambassador Tom Barrack, but also envoy Steve Witkoff and President Trump’s son-in-law Jared Kushner. French Foreign Minister Jean-Noël Barrot did not participate directly in the talks, but did meet with Shaibani afterward.

On the first day, the countries agreed to the creation of a de-escalation mechanism which includes direct contacts and communication between the two sides to avoid misunderstandings. This mechanism will be managed by the United States. Perhaps even more significantly, they agreed to intelligence sharing and to explore commercial opportunities across the border.

Which isn’t to say that all issues have been resolved. There is the matter of the ongoing Israeli occupation of the demilitarized zone between the Golan Heights and the rest of Syria, as well as the Israeli demands that Syria create a new demilitarized zone stretching from the old zone through the entire rest of southern Syria to the capital city of Damascus.

Reportedly Israel is open to withdrawing from the old demilitarized zone only if the new zone is also created, which amounts to progress since Netanyahu suggested previously that both Israel keeping the old zone and the new zone being created as conditions for a deal being reached.

Israel invaded the demilitarized zone in December of 2024, almost immediately after former Syrian President Bashar al-Assad was ousted by the current government. Since then, Israel has repeatedly launched incursions deeper into Syria, along with enormous numbers of air strikes on old Assad-era military assets within Syria.

Syria approached the talks as a potential to go back to the 1974 agreement, which created the demilitarized zone in the first place. That deal didn’t end the state of war between Israel and Syria, which has existed for the entire history of Israel, but created a UN monitored demilitarized zone between them that more or less ended active fighting between the two.

Since the demilitarized zone includes the strategically valuable Mount Hermon, that was one of the first targets of the Israeli invasion, and officials have repeatedly insisted they are ruling out withdrawing from that site under any deal with Syria.

The direct talks initially began in April of 2025, but the persistent disagreements over what a deal would look like have led to them stalling multiple times, and meant many were pessimistic about this week’s Paris talks.

Yet the US seems to have managed to make some progress this time, and even if the final agreement on the demilitarized zone isn’t ultimately settled, the fact that the two sides are talking intelligence sharing and even mutual commercial interests suggests the posture between the two is going to be changed for the better.
`,
} satisfies DemoArticle

/** The note on its author, as Antiwar.com prints it. */
export const jasonDitz =
  'Jason Ditz is Senior Editor for Antiwar.com. He has 20 years of experience in foreign policy research and his work has appeared in The American Conservative, Responsible Statecraft, Forbes, Toronto Star, Minneapolis Star-Tribune, Providence Journal, Washington Times, and the Detroit Free Press.'
