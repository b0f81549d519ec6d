import type { CuratedFeed, Rule } from '../src/model/edition.ts'

/** What world desks also send: a headline with one of these is not foreign policy. */
// biome-ignore format: a list of words, a language a line
const offTopic = {
  words: [
    'football', 'soccer', 'Champions League', 'Premier League', 'World Cup', 'Grand Prix', 'Formula 1', 'NBA',
    'cricket', 'tennis', 'box office', 'red carpet', 'celebrity', 'horoscope', 'recipe', 'crossword', 'quiz',
    'fútbol', 'futebol', 'Fußball', 'Bundesliga', 'coupe du monde', 'футбол', 'كرة القدم',
  ],
  in: 'headline',
} satisfies Rule

/** What we publish, the front one first. Rules are data: why an article is in, or out, is a place in this file. */
// biome-ignore format: lists of countries and words, several a line
export const curated = [
  {
    id: 'foreign-policy',
    title: 'Foreign policy',
    description: 'War, diplomacy and the rest of foreign affairs, from every outlet we read, with who wrote it.',
    rule: { none: [offTopic] },
    limit: 80, perSource: 12, perDay: 60,
    since: '2026-11-24',
  },
  {
    id: 'analysis',
    title: 'Analysis',
    description: 'Analysis and opinion only: what think tanks, journals and columnists make of the news.',
    rule: { kinds: ['analysis', 'opinion'] },
    limit: 60, perSource: 6, perDay: 24,
    since: '2026-11-24',
  },
  {
    id: 'middle-east',
    title: 'Middle East',
    description: 'From Egypt to Iran and from Turkey to Yemen, in the languages it is written in.',
    rule: {
      all: [
        {
          countries: [
            'IL', 'PS', 'SY', 'LB', 'JO', 'IQ', 'IR', 'SA', 'YE', 'AE', 'QA', 'KW', 'BH', 'OM', 'EG', 'TR',
          ],
          leading: true,
        },
        { none: [offTopic] },
      ],
    },
    limit: 60, perSource: 12,
    since: '2026-11-24',
  },
  {
    id: 'europe',
    title: 'Europe and its neighbours',
    description: 'Ukraine and Russia, the Balkans and the Caucasus, the European Union and its members.',
    rule: {
      all: [
        {
          any: [
            { countries: ['UA', 'RU', 'BY', 'MD', 'GE', 'AM', 'AZ'], leading: true },
            { countries: ['RS', 'XK', 'BA', 'ME', 'MK', 'AL', 'BG', 'GR', 'HR', 'SI', 'CY'], leading: true },
            { countries: ['PL', 'CZ', 'SK', 'HU', 'RO', 'LT', 'LV', 'EE', 'FI', 'SE', 'NO', 'DK', 'IS'], leading: true },
            { countries: ['DE', 'FR', 'GB', 'IE', 'IT', 'ES', 'PT', 'NL', 'BE', 'LU', 'CH', 'AT'], leading: true },
            { words: ['NATO', 'European Union', 'Kremlin', 'OSCE', 'НАТО', 'OTAN'], in: 'headline' },
          ],
        },
        { none: [offTopic] },
      ],
    },
    limit: 60, perSource: 12,
    since: '2026-11-24',
  },
  {
    id: 'asia',
    title: 'Asia and the Pacific',
    description: 'China and its neighbours, the Koreas, South and Central Asia, and the sea lanes between.',
    rule: {
      all: [
        {
          any: [
            { countries: ['CN', 'TW', 'HK', 'JP', 'KR', 'KP', 'MN'], leading: true },
            { countries: ['PH', 'VN', 'ID', 'MY', 'SG', 'TH', 'MM', 'KH', 'LA', 'BN', 'TL'], leading: true },
            { countries: ['IN', 'PK', 'BD', 'LK', 'NP', 'BT', 'MV', 'AF'], leading: true },
            { countries: ['KZ', 'UZ', 'KG', 'TJ', 'TM'], leading: true },
            { countries: ['AU', 'NZ', 'PG', 'FJ', 'SB', 'VU', 'WS', 'TO', 'PW', 'FM'], leading: true },
            { words: ['ASEAN', 'Indo-Pacific', 'South China Sea', 'Taiwan Strait'], in: 'headline' },
          ],
        },
        { none: [offTopic] },
      ],
    },
    limit: 60, perSource: 12,
    since: '2026-11-24',
  },
  {
    id: 'arms-control',
    title: 'Arms control',
    description: 'Nuclear weapons, missiles, the treaties that count them and the inspectors who do the counting.',
    rule: {
      any: [
        {
          words: [
            'arms control', 'disarmament', 'non-proliferation', 'nonproliferation', 'nuclear', 'warhead', 'warheads',
            'uranium', 'safeguards', 'IAEA', 'New START', 'missile', 'missiles', 'landmines', 'cluster munitions',
            'chemical weapons',
          ],
          in: 'headline',
        },
        {
          words: [
            'arms control', 'nuclear weapon', 'nuclear weapons', 'Non-Proliferation Treaty', 'New START', 'test ban',
            'enriched uranium', 'контроль над вооружениями', 'ядерное оружие', 'الأسلحة النووية', 'السلاح النووي',
          ],
          in: 'text',
        },
      ],
    },
    limit: 60, perSource: 12,
    since: '2026-11-24',
  },
  {
    id: 'in-english',
    title: 'Foreign policy, in English',
    description: 'The front page without the articles in other languages.',
    rule: { all: [{ languages: ['en'] }, { none: [offTopic] }] },
    limit: 80, perSource: 12, perDay: 60,
    since: '2026-11-24',
  },
] satisfies readonly CuratedFeed[]
