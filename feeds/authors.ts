import type { CuratedAuthor } from '../src/model/author.ts'

/**
 * People known by hand: what stands here wins over what articles teach, so it holds only what is certain and
 * stays true. What is left out (most bios, roles that change) is learnt from the articles themselves.
 */
export const authors = [
  {
    id: 'jason-ditz',
    name: 'Jason Ditz',
    bio: 'Jason Ditz is Senior Editor for Antiwar.com. He has 20 years of experience in foreign policy research and his work has appeared in The American Conservative, Responsible Statecraft, Forbes, Toronto Star, Minneapolis Star-Tribune, Providence Journal, Washington Times, and the Detroit Free Press.',
    roles: [{ title: 'Senior Editor', organisation: 'Antiwar.com' }],
    outlets: [
      'The American Conservative',
      'Responsible Statecraft',
      'Forbes',
      'Toronto Star',
      'Minneapolis Star-Tribune',
      'Providence Journal',
      'Washington Times',
      'Detroit Free Press',
    ],
  },

  // Spellings: one person under several names
  {
    id: 'stephen-m-walt',
    name: 'Stephen M. Walt',
    aliases: ['Stephen Walt'],
    roles: [{ title: 'Professor of International Relations', organisation: 'Harvard Kennedy School' }],
    outlets: ['Foreign Policy', 'Foreign Affairs'],
    links: ['https://foreignpolicy.com/author/stephen-m-walt/'],
  },
  {
    id: 'john-j-mearsheimer',
    name: 'John J. Mearsheimer',
    aliases: ['John Mearsheimer'],
    roles: [{ title: 'Professor of Political Science', organisation: 'University of Chicago' }],
    outlets: ['Foreign Affairs'],
    links: ['https://www.mearsheimer.com/'],
  },
  {
    id: 'andrew-bacevich',
    name: 'Andrew Bacevich',
    aliases: ['Andrew J. Bacevich', 'Andrew J. Bacevich Jr.'],
    roles: [{ title: 'Co-founder', organisation: 'Quincy Institute for Responsible Statecraft' }],
  },
  {
    id: 'trita-parsi',
    name: 'Trita Parsi',
    roles: [{ title: 'Co-founder', organisation: 'Quincy Institute for Responsible Statecraft' }],
  },
  {
    id: 'medea-benjamin',
    name: 'Medea Benjamin',
    roles: [{ title: 'Co-founder', organisation: 'CODEPINK' }],
  },
  {
    id: 'nicolas-j-s-davies',
    name: 'Nicolas J. S. Davies',
    aliases: ['Nicolas J.S. Davies', 'Nicolas Davies'],
  },
  {
    id: 'ted-galen-carpenter',
    name: 'Ted Galen Carpenter',
    outlets: ['The American Conservative', 'Antiwar.com'],
  },
  {
    id: 'lawrence-freedman',
    name: 'Lawrence Freedman',
    honorific: 'Sir',
    roles: [{ title: 'Emeritus Professor of War Studies', organisation: "King's College London" }],
  },
  {
    id: 'vali-nasr',
    name: 'Vali Nasr',
    aliases: ['Vali R. Nasr', 'Seyyed Vali Reza Nasr'],
    roles: [{ organisation: 'Johns Hopkins School of Advanced International Studies' }],
  },
  {
    id: 'eliot-higgins',
    name: 'Eliot Higgins',
    roles: [{ title: 'Founder', organisation: 'Bellingcat' }],
  },
  {
    id: 'patrick-wintour',
    name: 'Patrick Wintour',
    roles: [{ organisation: 'The Guardian' }],
    links: ['https://www.theguardian.com/profile/patrickwintour'],
  },
  {
    id: 'julian-borger',
    name: 'Julian Borger',
    roles: [{ organisation: 'The Guardian' }],
    links: ['https://www.theguardian.com/profile/julianborger'],
  },

  // Scripts: the same person in other alphabets
  {
    id: 'amira-hass',
    name: 'Amira Hass',
    aliases: ['עמירה הס'],
    roles: [{ organisation: 'Haaretz' }],
  },
  {
    id: 'gideon-levy',
    name: 'Gideon Levy',
    aliases: ['גדעון לוי'],
    roles: [{ organisation: 'Haaretz' }],
  },
  {
    id: 'fyodor-lukyanov',
    name: 'Fyodor Lukyanov',
    aliases: ['Fedor Lukyanov', 'Фёдор Лукьянов', 'Федор Лукьянов'],
    roles: [{ title: 'Editor-in-Chief', organisation: 'Russia in Global Affairs' }],
  },
] satisfies readonly CuratedAuthor[]
