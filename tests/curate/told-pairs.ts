/** Two headlines that tell one event, and the hours between them. Of our own making. */
export const ONE_STORY: readonly (readonly [headline: string, other: string, hours: number])[] = [
  ['Malta votes to widen harbour at Marsaxlokk', 'Malta votes to widen harbour at Marsaxlokk', 9],
  ['Malta votes to widen Marsaxlokk harbour - minister', 'Malta votes to widen Marsaxlokk harbour', 3],
  ['N Korea opens Wonsan beach resort', 'North Korea opens beach resort at Wonsan', 4],
  ['Kachin rebels accept cease-fire', 'Kachin rebels agree to ceasefire', 3],
  ['Türkiye recalls envoy from Tirana', 'Turkey recalls its ambassador from Tirana', 2],
  ['Gold mine collapses in Guyana, nine trapped', 'Nine trapped after goldmine collapse in Guyana', 5],
  ['Three killed in Tbilisi gas blast', '3 dead after gas explosion in Tbilisi', 3],
  ['Oslo defence minister Haugen resigns', 'Norwegian Defense Minister Haugen Steps Down', 2],
  ['Police arrest Split mayor Perković', 'Split mayor Perković detained by police', 3],
  ['Avalanche kills four climbers on Mont Dolent', 'Four Climbers Killed in Mont Dolent Avalanche', 4],
  ['Uganda shuts border with Rwanda over Ebola', 'Uganda closes Rwanda border as Ebola spreads', 2],
  [
    'Mexican navy seizes record cocaine haul off Manzanillo',
    'Record cocaine haul seized off Manzanillo by Mexican navy',
    6,
  ],
  [
    'Dutch court jails former bank chief De Witte',
    'Former bank chief De Witte gets four years in Dutch fraud case',
    3,
  ],
  ['Jordan expels Syrian chargé d’affaires', 'Syria’s chargé d’affaires told to leave Jordan', 2],
  ['Wildfire forces thousands from homes near Valparaíso', 'Thousands flee bushfire outside Valparaíso', 4],
  ['Ex-president Nakata found guilty of graft', 'Former president Nakata convicted in corruption trial', 1],
  [
    'India’s Chandrapur power plant explosion kills 19',
    '19 workers die in blast at Chandrapur power station',
    5,
  ],
  [
    'Storm Brigid leaves 200,000 Irish homes without power',
    'Ireland: Storm Brigid cuts electricity to 200,000',
    4,
  ],
  [
    'Zambia reaches $6.3bn debt deal with creditors',
    'Zambia agrees 6.3 billion dollar debt restructuring',
    2,
  ],
]

/** Two headlines that tell two events, though nearly all words are the same: the next step, the answer, another's deed. */
export const TWO_STORIES: readonly (readonly [headline: string, other: string, hours: number])[] = [
  ['Chad suspends fishing accord with Niger', 'Niger scraps fishing accord with Chad', 9],
  ['Kenya and Uganda agree on rail link', 'Kenya-Uganda rail link delayed to 2027', 20],
  ['Singer Mirela Dan arrested in Cluj', 'Singer Mirela Dan released on bail', 18],
  ['Bus falls into ravine in Peru, 18 dead', 'Bus plunges off road in Bolivia, 11 dead', 6],
  ['Coffee prices rise on Brazil frost', 'Brazil opens coffee museum in Santos', 4],
  ['Truce agreed in Kordofan', 'Truce in Kordofan delayed, mediators say', 12],
  ['Ghana opposition leader Mensah detained', 'Ghana opposition leader Mensah charged with treason', 22],
  ['Rail workers begin strike in Belgium', 'Belgian rail workers end strike after pay deal', 26],
  ['Philippines accuses China of ramming boat', 'China denies ramming Philippine boat', 7],
  ['Earthquake of magnitude 6 hits Fiji', 'Second earthquake in two days hits Fiji', 25],
  ['Fiji quake kills four', 'New Zealand sends aid to Fiji after quake', 15],
  ['Serbia recalls ambassador from Zagreb', 'Croatia recalls ambassador from Belgrade', 6],
  ['South Korea resumes border broadcasts', 'North Korea threatens reply to border broadcasts', 10],
  ['US imposes sanctions on Malian colonel', 'Mali condemns US sanctions on colonel', 12],
  ['Sudan army retakes Omdurman market', 'Sudan army loses Omdurman market to paramilitaries', 24],
  ['Oil minister warns of cuts', 'Oil ministers agree on cuts', 24],
  ['Canada grounds Lynx helicopters after crash', 'Canada lets Lynx helicopters fly again', 40],
]

/** The same, taken for one for now: only one word tells them apart, and it is no deed that we know. */
export const STILL_ONE: readonly (readonly [headline: string, other: string, hours: number])[] = [
  ['Rebels blow up bridge at Goma', 'UN condemns destruction of Goma bridge', 12],
  ['Poland expels Belarusian consul', 'Latvia expels Belarusian consul', 8],
  ['French minister visits Beirut for talks', 'German minister visits Beirut for talks', 6],
  ['Japan to launch lunar probe on Friday', 'Japan delays launch of lunar probe', 14],
  ['Japan delays launch of lunar probe', 'Japan launches lunar probe', 30],
  ['Ship seized off Somalia', 'Owners of ship seized off Somalia open talks', 16],
  ['Moldova court bans Dawn party', 'Dawn party appeals ban in Moldova', 20],
  ['Peru’s president dissolves congress', 'Peru’s congress removes president', 8],
  ['Slovenia PM Kranjc survives confidence vote', 'Slovenia PM Kranjc faces confidence vote', 14],
]
