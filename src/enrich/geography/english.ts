import { endings, type Pack } from './pack.ts'

const plural = endings('- s')

/** English, over `world.ts`. Adjectives and demonyms as the CIA World Factbook and Chicago style use them; own knowledge, 2025. */
export const english = {
  names: `
    AE Emirates
    AG Antigua
    BA Bosnia and Herzegovina
    BS The Bahamas
    CD Democratic Republic of the Congo, Democratic Republic of Congo, Zaire, eastern Congo, east Congo
    CD/CG Congo
    CG Republic of the Congo, Republic of Congo, Congo Republic
    CN People's Republic of China, PRC
    CV Cabo Verde
    CZ Czech Republic
    DE West Germany, East Germany
    FM Federated States of Micronesia
    GB Britain, Great Britain, UK
    GE/US Georgia
    GE Republic of Georgia
    GN Republic of Guinea
    HK Hong Kong
    IE Irish Republic, Republic of Ireland
    IN Bharat
    KN St Kitts, Saint Kitts and Nevis
    KP N Korea, DPRK
    KR S Korea, Republic of Korea
    KR/KP Korea
    LC Saint Lucia
    MK Macedonia
    MO Macau, Macao
    NL Holland
    PS Palestinian territories, occupied territories, Palestinian Territory
    RU Russian Federation, Soviet Union, U.S.S.R.
    SA Saudi, Saudi kingdom
    SR Surinam
    ST Sao Tome
    SX St. Maarten
    SY Syrian Arab Republic
    TC Turks and Caicos
    TR Turkey
    TT Trinidad, Trinidad and Tobago
    TW Republic of China
    US United States of America, U.S., USA, America
    VC Saint Vincent and the Grenadines, St. Vincent and the Grenadines
    VN Viet Nam
    YE Republic of Yemen`,
  peoples: `
    AD Andorran
    AE Emirati
    AF Afghan
    AG Antiguan
    AL Albanian
    AM Armenian
    AO Angolan
    AR Argentine, Argentinian, Argentinean
    AT Austrian
    AU Australian, Aussie
    AZ Azerbaijani, Azeri
    BA Bosnian, Herzegovinian
    BB Barbadian, Bajan
    BD Bangladeshi
    BE Belgian
    BF Burkinabe, Burkinabes
    BG Bulgarian
    BH Bahraini
    BI Burundian
    BJ Beninese
    BM Bermudian
    BN Bruneian
    BO Bolivian
    BR Brazilian
    BS Bahamian
    BT Bhutanese
    BW Botswanan, Motswana
    BY Belarusian, Belarussian, Byelorussian
    BZ Belizean
    CA Canadian, Quebecer, Quebecois
    CD/CG Congolese
    CH Swiss
    CI Ivorian
    CL Chilean
    CM Cameroonian
    CN Chinese, Tibetan
    CO Colombian
    CR Costa Rican
    CU Cuban
    CV Cape Verdean
    CY Cypriot, Greek and Turkish Cypriot, Turkish and Greek Cypriot, Greek Cypriot, Turkish Cypriot
    CZ Czech
    DE German
    DJ Djiboutian
    DK Danish, Dane, Danes
    DO Dominican
    DZ Algerian
    EC Ecuadorian, Ecuadorean, Ecuadoran
    EE Estonian
    EG Egyptian
    EH Sahrawi
    ER Eritrean
    ES Spanish, Spaniard, Catalan, Basque
    ET Ethiopian, Tigrayan
    FI Finnish, Finn, Finns
    FJ Fijian
    FM Micronesian
    FO Faroese
    FR French, Frenchman, Frenchmen, Frenchwoman, Parisian, Corsican
    GA Gabonese
    GB British, Briton, Brit, English, Englishman, Englishmen, Englishwoman, Scottish, Scot, Scots, Welsh, Northern Irish, Londoner
    GD Grenadian
    GE Georgian
    GH Ghanaian
    GL Greenlandic, Greenlander
    GM Gambian
    GN Guinean
    GQ Equatorial Guinean, Equatoguinean
    GR Greek
    GT Guatemalan
    GW Bissau-Guinean
    GY Guyanese
    HK Hongkonger, Hong Konger
    HN Honduran
    HR Croatian, Croat
    HT Haitian
    HU Hungarian
    ID Indonesian
    IE Irish, Irishman, Irishwoman
    IL Israeli
    IN Indian
    IQ Iraqi
    IR Iranian
    IS Icelandic, Icelander
    IT Italian, Sicilian
    JM Jamaican
    JO Jordanian
    JP Japanese
    KE Kenyan
    KG Kyrgyz, Kyrgyzstani
    KH Cambodian, Khmer
    KI I-Kiribati
    KM Comorian, Comoran
    KN Kittitian
    KP North Korean, N Korean
    KR South Korean, S Korean
    KR/KP Korean
    KW Kuwaiti
    KZ Kazakh, Kazakhstani
    LA Laotian, Lao
    LB Lebanese
    LC Saint Lucian
    LI Liechtensteiner
    LK Sri Lankan
    LR Liberian
    LS Basotho, Mosotho
    LT Lithuanian
    LU Luxembourgish, Luxembourger
    LV Latvian
    LY Libyan
    MA Moroccan
    MC Monegasque
    MD Moldovan, Moldavian
    ME Montenegrin
    MG Malagasy, Madagascan
    MH Marshallese
    MK Macedonian, North Macedonian
    ML Malian
    MM Burmese, Myanmarese
    MN Mongolian
    MR Mauritanian
    MT Maltese
    MU Mauritian
    MV Maldivian
    MW Malawian
    MX Mexican
    MY Malaysian
    MZ Mozambican
    NA Namibian
    NC New Caledonian
    NE Nigerien
    NG Nigerian
    NI Nicaraguan
    NL Dutch, Dutchman, Dutchwoman
    NO Norwegian
    NP Nepali, Nepalese
    NR Nauruan
    NZ New Zealander, Kiwi
    OM Omani
    PA Panamanian
    PE Peruvian
    PG Papua New Guinean
    PH Philippine, Filipino, Filipina
    PK Pakistani, Pak
    PL Polish, Pole, Poles
    PR Puerto Rican
    PS Palestinian, Gazan
    PT Portuguese
    PW Palauan
    PY Paraguayan
    QA Qatari
    RO Romanian
    RS Serbian, Serb
    RU Russian, Chechen, Dagestani, Siberian, Muscovite
    RW Rwandan
    SA Saudi, Saudi Arabian
    SB Solomon Islander
    SC Seychellois
    SD Sudanese, Darfuri
    SE Swedish, Swede, Swedes
    SG Singaporean
    SI Slovenian, Slovene
    SK Slovak, Slovakian
    SL Sierra Leonean
    SM Sammarinese
    SN Senegalese
    SO Somali, Somalian, Somalilander
    SR Surinamese
    SS South Sudanese
    ST Sao Tomean
    SV Salvadoran, Salvadorean
    SY Syrian
    SZ Swazi
    TD Chadian
    TG Togolese
    TH Thai
    TJ Tajik, Tajikistani
    TL Timorese, East Timorese
    TM Turkmen
    TN Tunisian
    TO Tongan
    TR Turkish, Turk
    TT Trinidadian
    TV Tuvaluan
    TW Taiwanese
    TZ Tanzanian, Zanzibari
    UA Ukrainian
    UG Ugandan
    US American, African American, Texan, Californian, Native American, New Yorker, Hawaiian, Alaskan
    UY Uruguayan
    UZ Uzbek, Uzbekistani
    VE Venezuelan
    VN Vietnamese
    VU Ni-Vanuatu
    WS Samoan
    XK Kosovar, Kosovan
    YE Yemeni, Yemenite
    ZA South African, Afrikaner
    ZM Zambian
    ZW Zimbabwean`,
  seats: `
    CN Great Hall of the People
    GB Number 10, No. 10, Westminster
    ID Merdeka Palace`,
  places: `
    GB Premier League
    IN Indian-administered Kashmir, Indian-controlled Kashmir, Jammu and Kashmir, Jammu
    PK Pakistan-administered Kashmir, Pakistani-administered Kashmir
    NG Niger state
    US state of Georgia, Georgia state, New York City
    IE/GB Ireland
    FR Côte d'Azur`,
  bodies: `
    US~ Democrats, Republican, Democrat, House Speaker, Supreme Court
    US Sen., Rep., Gov., Congressman, congressman, congresswoman, Capitol, House Speaker, Electoral College, First Amendment, Second Amendment, Social Security
    GB Labour leader, Labour Party, Lib Dem, Lib Dems, Chancellor of the Exchequer, Metropolitan Police, Old Bailey, Home Office, Home Secretary, Foreign Office, Royal Navy, Royal Air Force, RAF
    CA Parliament Hill
    JP Liberal Democratic Party, yen
    CN yuan
    RU ruble, rouble
    TR lira
    IN rupee`,
  leaders: `
    GB Queen Camilla, Prince Philip, Princess Diana, Duke of Sussex, Harry and Meghan`,
  unions: `European Union, EU, E.U., United Nations, UN, U.N., NATO, Nato, European Commission, European Parliament, European Council, European Central Bank, ECB, Security Council, Eurozone, ECOWAS, ASEAN, BRICS, Brics, G7, G20, OPEC, Opec, African Union, Arab League, Mercosur, IAEA, ICC, International Criminal Court, World Health Organization, WHO, IMF, International Monetary Fund, World Bank, WTO, Commonwealth, Quad, Gulf Cooperation Council, OSCE, FIFA, UEFA`,
  nobody: `
    South American, South Americans, Latin American, Latin Americans, North American, North Americans, Central American, Central Americans, Central America, South America, Latin America, North America, Central African, Central Africans, West African, East African, Southern African, North African, Southern Africa, South Asian, East Asian, Southeast Asian, Organization of American States
    South China Sea, East China Sea, Sea of Japan, West Philippine Sea, Philippine Sea, Taiwan Strait, Gulf of Mexico, Gulf of America, Gulf of Guinea, Gulf of Oman, Gulf of Aden, Gulf of Thailand, Gulf of Finland, Bay of Bengal, Persian Gulf, English Channel, Irish Sea, Norwegian Sea, Indian Ocean, Mozambique Channel, Strait of Hormuz, Niger River, Congo River, Congo Basin, Jordan River, River Jordan, Jordan Valley, Lake Chad, Chad Basin, Lake Malawi, Sea of Azov, Senegal River, Strait of Gibraltar, Barents Sea, Bering Sea, Caspian Sea, Great Lakes region
    Georgia Tech, Georgia Bulldogs, Indiana Jones, Lake Geneva
    turkey pardon, Turkey pardon, Turkey Pardon, Turkey pardons, Turkey Day, Turkey Trot, Turkey Leg, Turkey Dinner, Turkey Recipe, Turkey Breast, Turkey Sandwich, Thanksgiving Turkey, Roast Turkey, Cold Turkey, Wild Turkey, Pardons Turkey, Pardon Turkey, Smoked Turkey, Frozen Turkey
    Guinea Pig, Guinea Pigs, Guinea pig, Guinea pigs, Guinea Fowl, Brazil Nut, Brazil Nuts, French Fries, French fries, French Toast, French Bulldog, French Bulldogs, French Quarter, French Open, French horn, German Shepherd, German Shepherds, German shepherd, Great Dane, Swiss cheese, Swiss Cheese, Danish pastry, English language, English-language, English speaking, English-speaking, French-speaking, French language, Spanish-speaking, Spanish language, Spanish-language, Spanish Flu, Spanish flu, Portuguese-speaking, Russian-speaking, Russian speaking, Chinese New Year, Chinese food, Chinese restaurant, Indian Summer, Indian summer, American Indian, American Indians, West Indian, West Indies, Russian Roulette, Russian roulette, Mexican Standoff, Turkish Delight, Turkish bath, Greek Mythology, Trojan Horse, Vietnam Vet, Vietnam veteran, Vietnam veterans, Vietnam War veteran, Nazi, Persian Gulf War, Bank of America, in English, China shop, Panama Hat, Chelsea Manning, Jersey Shore, Jersey City, Jersey Boys`,
  bend: (word, sort) =>
    sort === 'people' && /[a-gi-rt-y]$/.test(word) ? [{ stem: word, endings: plural }] : undefined,
  grammar: {
    place: 'in at near inside outside within throughout around',
    aside: 'without despite like unlike except besides versus',
    after: 'after since before following during amid amidst ahead',
    party: 'on over about with against between of to from by for toward towards into',
    meeting: `meet meets met reunite talks talk summit meeting meetings conference negotiations negotiation forum ceremony gathering
      session symposium festival final finals semifinal semifinals match championship championships
      tournament olympics qualifier cup prix marathon expo premiere`,
    war: 'war wars conflict crisis fighting invasion ceasefire violence genocide',
    broker: 'brokered mediated hosted sponsored organized organised supervised convened facilitated',
    and: 'and or & plus',
    given: `James Jim John Robert Bob Michael Mike William Bill David Dave Richard Joseph Joe Thomas Tom Charles
      Charlie Christopher Chris Daniel Dan Matthew Matt Anthony Tony Mark Donald Steven Steve Stephen Paul
      Andrew Andy Joshua Josh Kevin Brian George Timothy Tim Ronald Ron Edward Ed Jason Jeffrey Jeff Ryan
      Jacob Nicholas Nick Eric Jonathan Justin Scott Benjamin Ben Samuel Sam Alexander Alex Patrick Frank
      Raymond Ray Jack Tyler Aaron Jose Adam Nathan Henry Zachary Douglas Peter Kyle Noah Ethan Jeremy
      Keith Roger Sean Austin Carl Arthur Lawrence Bryan Billy Bruce Gabriel Alan Juan Albert Vincent
      Philip Mary Patricia Jennifer Linda Elizabeth Liz Susan Jessica Sarah Karen Lisa Nancy Margaret
      Ashley Kimberly Emily Michelle Amanda Melissa Deborah Stephanie Rebecca Laura Helen Amy Angela Anna
      Emma Nicole Samantha Katherine Kate Christine Rachel Janet Maria Olivia Julie Victoria Kelly Lauren
      Megan Andrea Hannah Jacqueline Martha Teresa Anne Alice Julia Sophia Grace Isabella Diana Natalie
      Charlotte Marie Denzel Vernon Hamilton Kerry Eddie Irving Isaiah Louis Neil Colin Derek Duncan Gavin
      Geoff Graham Hugh Ian Ivan Lee Luke Malcolm Martin Max Oliver Oscar Owen Ross Simon Stuart Theodore
      Victor Melinda Moise`,
    papers:
      'post times herald tribune chronicle globe gazette inquirer journal examiner observer telegraph courier daily mail',
    namesakes: `jordan chad georgia israel india kenya austin cameron blair clinton kerry reagan vance brooklyn chelsea charlotte virginia savannah madison
      florence victoria adelaide dakota montana sofia dallas houston ireland jamaica`,
    office: `King Queen Prince President Premier Prime Foreign Defense Defence Interior Finance Army Government
      Parliament Minister Ministry Military Police Court Supreme Central Bank Embassy Ambassador
      Opposition Navy Air Says Ruling Election Elections Coup War Rebels Militants Border And Or The In On
      To Of For Is Will Has Vows Urges Airport Airlines Airways Embassy State University Leader Leaders
      Junta Troops Forces Soldiers`,
  },
} satisfies Pack
