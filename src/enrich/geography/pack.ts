/**
 * What one language knows of the world, as tables to read and edit. A line is a country (ISO 3166-1 alpha-2, XK for
 * Kosovo) and its items parted by commas. `CD/CG` may be either: the one that the article names otherwise, else the
 * first. `GB?` counts only where the article names the country otherwise, `US~` where it names that one or none. A word written with a capital wants one in
 * the text, a word in CAPITALS wants capitals; lower case takes all. Accents do not count.
 */
export interface Pack {
  /** Names that CLDR does not have: short, old, long and official ones. */
  readonly names: string
  /** Adjectives and words for the people. */
  readonly peoples: string
  /** Capitals, palaces and ministries that stand for a government. */
  readonly seats: string
  /** Towns, regions, constituent parts. */
  readonly places: string
  /** Parliaments, agencies, parties, armed movements. */
  readonly bodies: string
  /** People in office; years as `2017-2021` or `2025-` behind the name. `Park?` counts like `GB?`. */
  readonly leaders: string
  /** Unions of countries: actors, but no country. No codes; parted by commas. */
  readonly unions: string
  /** Phrases that name no country, whatever stands in them, found first because they are longer. No codes. */
  readonly nobody: string
  /** How a word of the tables bends, where it does; it comes folded and in lower case, and so go stems and endings. */
  readonly bend?: (word: string, sort: Sort) => readonly Bend[] | undefined
  /** Other spellings to look up for a word of the text that no table has: without prefix, ending, second half. */
  readonly variants?: (word: string) => readonly string[]
  readonly grammar: Grammar
}

/** A stem and what may stand behind it: américain with '', e, s, es. */
export interface Bend {
  readonly stem: string
  readonly endings: ReadonlySet<string>
}

/** Endings parted by spaces; `-` is none. */
export const endings = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').map((ending) => (ending === '-' ? '' : ending)))

/** What a table's item is. */
export type Sort = 'name' | 'people' | 'seat' | 'place' | 'body' | 'leader' | 'union' | 'nobody'

/** Small words that tell who acts and where, parted by spaces; lower case. */
export interface Grammar {
  /** Prepositions of place: in, at, near. What they govern may be a venue. */
  readonly place: string
  /** Prepositions of what is not there or only compared: without, despite, like, unlike. */
  readonly aside: string
  /** Words that open the story behind the story: after, since, before. */
  readonly after: string
  /** Prepositions of taking part: with, against, between, of, from, by. They end the search for one of the above. */
  readonly party: string
  /** Meetings and matches between others: talks, summit, final. A place beside them is a venue. */
  readonly meeting: string
  /** Wars and crises, which are talked of far from where they are: "protest against the war in Ukraine". */
  readonly war: string
  /** Second halves of "US-brokered", "Qatari-mediated". */
  readonly broker: string
  /** and, or. */
  readonly and: string
  /** Given names: a country or town behind one is a surname. */
  readonly given: string
  /** Last words of newspapers' names: Moscow Times, Bangkok Post. */
  readonly papers: string
  /** Countries that are given names too: with a surname behind them they are people. */
  readonly namesakes: string
  /** Capitalised words behind a country that are no surname: King, President. */
  readonly office: string
}

/** Endings of languages that we have no tables of. */
const loose = endings('- a e i o u y s n ie em om ow im in а е и і ї й о у ю ы я ою ею ом ем ам ах')

/** Languages without a pack of their own: CLDR's names with loose endings (Ukrain-a, -ie; Україн-а, -і), and what Latin letters share. */
export const nothing = {
  names: '',
  peoples: '',
  seats: '',
  places: '',
  bodies: '',
  leaders: '',
  unions: '',
  nobody: '',
  bend: (word) => {
    if (word.length < 4) return undefined
    const whole = { stem: word, endings: loose }
    return word.length > 4 ? [whole, { stem: word.slice(0, -1), endings: loose }] : [whole]
  },
  grammar: {
    place: '',
    aside: '',
    after: '',
    party: '',
    meeting: '',
    war: '',
    broker: '',
    and: '',
    given: '',
    papers: '',
    namesakes: '',
    office: '',
  },
} satisfies Pack
