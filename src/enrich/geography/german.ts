import { type Bend, endings, type Pack, type Sort } from './pack.ts'

const adjective = endings('- e en er es em')
const weak = endings('e en in innen')
const strong = endings('- s n en in innen')
const genitive = endings('- s')

/** russisch-er, Russ-en, Russ-innen, Amerikaner-in, Iran-s. */
function bend(word: string, sort: Sort): readonly Bend[] | undefined {
  if (/isch$|deutsch$/.test(word)) return [{ stem: word, endings: adjective }]
  if (sort === 'people' && word.endsWith('e')) return [{ stem: word.slice(0, -1), endings: weak }]
  if (sort === 'people') return [{ stem: word, endings: strong }]
  return /[sxz]$/.test(word) || sort === 'nobody' ? undefined : [{ stem: word, endings: genitive }]
}

const wars = [
  'krieg',
  'kriegs',
  'krieges',
  'konflikt',
  'krise',
  'politik',
  'besuch',
  'reise',
  'abkommen',
  'affare',
  'wahl',
]

/** Genitives of names that all languages share, and compounds: Ukrainekrieg, Gazakrieg, Irankonflikt, Syrienpolitik. */
function variants(word: string): readonly string[] {
  if (word.endsWith('s') && word.length > 4) return [word.slice(0, -1)]
  for (const war of wars) {
    if (word.length > war.length + 2 && word.endsWith(war)) return [word.slice(0, -war.length)]
  }
  return []
}

/** German, over `world.ts`. Names and adjectives after the Auswärtiges Amt's "Verzeichnis der Staatennamen" and the press; own knowledge, 2025. */
export const german = {
  names: `
    AE Emirate, VAE, Arabische Emirate
    BA Bosnien, Bosnien-Herzegowina
    BD Bangladesh
    BN Brunei
    BW Botswana
    BY Weißrussland, Belorussland
    CD Demokratische Republik Kongo, Demokratischen Republik Kongo, DR Kongo, Ostkongo, Zaire
    CD/CG Kongo
    CG Republik Kongo
    CF Zentralafrikanischen Republik
    CI Elfenbeinküste
    CN Volksrepublik China, VR China, Reich der Mitte
    CV Kapverden, Kap Verde
    CZ Tschechische Republik, Tschechischen Republik
    DE Bundesrepublik, Bundesrepublik Deutschland, DDR, BRD
    DO Dominikanischen Republik
    GB Großbritannien, Schottland, Nordirland, Vereinigten Königreich, UK
    GE Republik Georgien
    GR Hellas
    HK Hongkong, Hong Kong
    IN Bharat
    KE Kenya
    KG Kirgistan, Kirgisien
    KP KVDR
    KR/KP Korea
    LK Ceylon
    MD Moldawien, Moldau
    MK Mazedonien
    MM Birma
    MO Macao, Macau
    MX Mexico
    MZ Moçambique
    NL Holland
    PG Papua
    PS Palästina, Palästinensergebiete, Palästinensergebieten, Palästinenserstaat, Gazastreifen, Westjordanland, Autonomiegebiete
    QA Qatar
    RU Russische Föderation, Russischen Föderation, Sowjetunion, UdSSR
    SK Slowakische Republik
    SV Salvador
    SZ Swasiland
    TL Osttimor
    US USA, US, Vereinigten Staaten, Amerika, Vereinigte Staaten von Amerika
    VA Vatikan, Heiliger Stuhl, Heiligen Stuhl
    VN Viet Nam
    AE Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten
    ZW Zimbabwe`,
  peoples: `
    AD andorranisch
    AE emiratisch
    AF afghanisch, Afghane
    AL albanisch, Albaner
    AM armenisch, Armenier
    AO angolanisch, Angolaner
    AR argentinisch, Argentinier
    AT österreichisch, Österreicher
    AU australisch, Australier
    AZ aserbaidschanisch, Aserbaidschaner
    BA bosnisch, Bosnier
    BD bangladeschisch
    BE belgisch, Belgier, flämisch, Flame, wallonisch
    BF burkinisch, Burkiner
    BG bulgarisch, Bulgare
    BH bahrainisch
    BI burundisch
    BJ beninisch
    BN bruneiisch
    BO bolivianisch, Bolivianer
    BR brasilianisch, Brasilianer
    BS bahamaisch
    BT bhutanisch
    BW botsuanisch
    BY belarussisch, belorussisch, weißrussisch, Belarusse, Weißrusse
    BZ belizisch
    CA kanadisch, Kanadier
    CD/CG kongolesisch, Kongolese
    CF zentralafrikanisch
    CH schweizerisch, Schweizer, Eidgenosse
    CI ivorisch, Ivorer
    CL chilenisch, Chilene
    CM kamerunisch, Kameruner
    CN chinesisch, Chinese, tibetisch, Tibeter, uigurisch, Uigure
    CO kolumbianisch, Kolumbianer
    CR costa-ricanisch, costaricanisch
    CU kubanisch, Kubaner
    CV kapverdisch
    CY griechischen und türkischen Zyprer, zyprisch, zypriotisch, Zyprer, Zypriot, griechisch-zyprisch, türkisch-zyprisch
    CZ tschechisch, Tscheche
    DE deutsch, Deutsche, bundesdeutsch, bayerisch, sächsisch, ostdeutsch, westdeutsch, Ostdeutsche, Westdeutsche, Berliner, Münchner, Hamburger
    DJ dschibutisch
    DK dänisch, Däne
    DO dominikanisch
    DZ algerisch, Algerier
    EC ecuadorianisch, Ecuadorianer
    EE estnisch, Este
    EG ägyptisch, Ägypter
    EH sahrauisch
    ER eritreisch, Eritreer
    ES spanisch, Spanier, katalanisch, Katalane, baskisch, Baske
    ET äthiopisch, Äthiopier
    FI finnisch, Finne
    FJ fidschianisch
    FR französisch, Franzose, Französin, Pariser, korsisch
    GA gabunisch
    GB britisch, Brite, englisch, Engländer, schottisch, Schotte, walisisch, Waliser, nordirisch, Londoner
    GE georgisch, Georgier
    GH ghanaisch, Ghanaer
    GL grönländisch, Grönländer
    GM gambisch
    GN guineisch
    GQ äquatorialguineisch
    GR griechisch, Grieche
    GT guatemaltekisch
    GW guinea-bissauisch
    GY guyanisch
    HN honduranisch
    HR kroatisch, Kroate
    HT haitianisch, Haitianer
    HU ungarisch, Ungar
    ID indonesisch, Indonesier
    IE irisch, Ire
    IL israelisch, Israeli, Israelin
    IN indisch, Inder
    IQ irakisch, Iraker
    IR iranisch, Iraner
    IS isländisch, Isländer
    IT italienisch, Italiener, sizilianisch
    JM jamaikanisch, Jamaikaner
    JO jordanisch, Jordanier
    JP japanisch, Japaner
    KE kenianisch, Kenianer
    KG kirgisisch, Kirgise
    KH kambodschanisch, Kambodschaner
    KM komorisch
    KP nordkoreanisch, Nordkoreaner
    KR südkoreanisch, Südkoreaner
    KR/KP koreanisch, Koreaner
    KW kuwaitisch
    KZ kasachisch, Kasache
    LA laotisch
    LB libanesisch, Libanese
    LI liechtensteinisch
    LK sri-lankisch, srilankisch
    LR liberianisch, Liberianer
    LS lesothisch
    LT litauisch, Litauer
    LU luxemburgisch, Luxemburger
    LV lettisch, Lette
    LY libysch, Libyer
    MA marokkanisch, Marokkaner
    MC monegassisch
    MD moldauisch, moldawisch
    ME montenegrinisch
    MG madagassisch
    MK mazedonisch, nordmazedonisch, Mazedonier
    ML malisch, Malier
    MM myanmarisch, birmanisch
    MN mongolisch
    MR mauretanisch
    MT maltesisch, Malteser
    MU mauritisch
    MV maledivisch
    MW malawisch
    MX mexikanisch, Mexikaner
    MY malaysisch
    MZ mosambikanisch
    NA namibisch
    NE nigrisch
    NG nigerianisch, Nigerianer
    NI nicaraguanisch
    NL niederländisch, Niederländer, holländisch, Holländer
    NO norwegisch, Norweger
    NP nepalesisch, Nepalese
    NZ neuseeländisch, Neuseeländer
    OM omanisch
    PA panamaisch
    PE peruanisch, Peruaner
    PG papua-neuguineisch
    PH philippinisch, Filipino, Philippiner
    PK pakistanisch, Pakistaner
    PL polnisch, Pole
    PS palästinensisch, Palästinenser
    PT portugiesisch, Portugiese
    PY paraguayisch
    QA katarisch, Katarer
    RO rumänisch, Rumäne
    RS serbisch, Serbe
    RU russisch, Russe, tschetschenisch, Tschetschene, Moskauer
    RW ruandisch, Ruander
    SA saudisch, saudi-arabisch, saudiarabisch, Saudi, Saudis
    SC seychellisch
    SD sudanesisch, Sudanese
    SE schwedisch, Schwede
    SG singapurisch
    SI slowenisch, Slowene
    SK slowakisch, Slowake
    SL sierra-leonisch
    SM san-marinesisch
    SN senegalesisch
    SO somalisch, Somalier
    SR surinamisch
    SS südsudanesisch
    SV salvadorianisch
    SY syrisch, Syrer
    TD tschadisch
    TG togoisch
    TH thailändisch, Thailänder, Thai
    TJ tadschikisch
    TL osttimoresisch
    TM turkmenisch
    TN tunesisch, Tunesier
    TO tongaisch
    TR türkisch, Türke
    TW taiwanisch, Taiwaner, taiwanesisch
    TZ tansanisch
    UA ukrainisch, Ukrainer
    UG ugandisch
    US amerikanisch, US-amerikanisch, Amerikaner, US-Amerikaner, New Yorker, texanisch, kalifornisch
    UY uruguayisch
    UZ usbekisch, Usbeke
    VA vatikanisch
    VE venezolanisch, Venezolaner
    VN vietnamesisch, Vietnamese
    VU vanuatuisch
    WS samoanisch
    XK kosovarisch, Kosovare
    YE jemenitisch, Jemenit
    ZA südafrikanisch, Südafrikaner
    ZM sambisch
    ZW simbabwisch`,
  seats: `
    AT Wien, Hofburg, Ballhausplatz
    CH Bern
    CN Peking
    CU Havanna
    CZ Prag
    DE Kanzleramt, Schloss Bellevue, Auswärtiges Amt, Bonn
    DK Kopenhagen
    DZ Algier
    EG Kairo
    ET Addis Abeba
    FR Elyséepalast
    GE Tiflis
    GR Athen
    IQ Bagdad
    IT Rom
    JP Tokio
    KG Bischkek
    KP Pjöngjang
    MD Kischinau
    NL Den Haag
    OM Maskat
    PL Warschau
    PT Lissabon
    RO Bukarest
    RS Belgrad
    RU Moskau, Kreml
    SA Riad
    SD Khartum
    SO Mogadischu
    SY Damaskus
    TJ Duschanbe
    TM Aschgabat
    UA Kiew, Kyjiw
    US Weißes Haus, Weiße Haus, Weißen Haus, Weißen Hauses, Kapitol
    UZ Taschkent
    AM Eriwan, Jerewan
    SG Singapur`,
  places: `
    AT Niederösterreich, Oberösterreich, Steiermark, Kärnten, Tirol, Vorarlberg, Linz
    BE Antwerpen, Brügge, Gent, Flandern, Wallonien, Lüttich
    BE? Brüssel
    CH Genf, Luzern, Tessin, Graubünden, St. Gallen
    CN Schanghai
    DE Bayern, Sachsen, Thüringen, Hessen, Niedersachsen, Nordrhein-Westfalen, NRW, Baden-Württemberg, Rheinland-Pfalz, Saarland, München, Köln, Nürnberg, Duisburg, Münster, Wiesbaden, Mainz, Erfurt, Ulm, Ostsee-Insel Rügen, Ruhrgebiet, Bundesliga
    ES Katalonien, Andalusien, Teneriffa, Kanaren, Baskenland, Saragossa, Sevilla
    FR Straßburg, Nizza, Korsika, Normandie, Bretagne, Elsass, Lothringen
    GE Abchasien, Südossetien
    GR Kreta, Rhodos, Korfu
    IL Galiläa
    IN Bombay, Kalkutta
    IQ Mossul, Nordirak
    IR Natans
    IT Mailand, Neapel, Venedig, Sizilien, Sardinien, Südtirol, Toskana, Genua, Florenz, Bozen, Lombardei
    LB Südlibanon
    LY Bengasi
    MA Marrakesch, Tanger
    MD Transnistrien
    PL Danzig, Krakau, Breslau, Posen, Stettin, Oberschlesien, Schlesien
    PS Chan Junis, Dschenin, Ramallah, Dschabalia
    PT Azoren
    RU Sankt Petersburg, Tschetschenien, Sibirien, Königsberg, Wladiwostok, Rostow, Sotschi, Kasan, Grosny, Nowosibirsk
    SA Dschidda, Mekka
    SD Al-Faschir
    SY Rakka, Nordsyrien, Suwaida
    UA Charkiw, Lwiw, Lemberg, Cherson, Saporischschja, Donezk, Tschernobyl, Butscha, Bachmut, Awdijiwka, Mykolajiw, Ostukraine, Westukraine, Pokrowsk, Kupjansk
    US Kalifornien, Georgia
    ZA Kapstadt`,
  bodies: `
    AT ÖVP, SPÖ, FPÖ, Neos
    CH Bundesrätin, SVP, UBS, Credit Suisse, Eidgenössische
    CN Yuan
    DE DFB, Bundesregierung, Bundesverfassungsgericht, Bundesgerichtshof, BGH, Bundespolizei, Bundesaußenminister, Bundesamt, FDP, Linkspartei, BSW, Grüne, Grünen, Ampel, Ampelkoalition, BND, BKA, Generalbundesanwalt, Bürgergeld, Stasi, VW, BMW, Dax, IG Metall
    DE/AT/CH Bundesrat, Bundeskanzler, Bundeskanzlerin, Bundespräsident, Bundespräsidentin, Kanzler, Kanzlerin, Landtag, Bundesland, Bundesländer
    GB Unterhaus, Labour, Königshaus, Royals
    IL Schin Bet, Knesset
    IR Revolutionsgarden, Islamische Republik, Islamischen Republik
    LB Hisbollah
    PS Islamischer Dschihad, Palästinenserbehörde, Palästinenserpräsident
    RU Staatsduma, sowjetisch, sowjetische, sowjetischen, Kremlsprecher, Kremlchef, Rubel
    SO Al-Schabab
    SY HTS, Alawiten
    TR Lira
    US Fed, Repräsentantenhaus, Supreme Court, Republikaner
    FR Nationalversammlung, Gelbwesten
    VE Chavisten
    PL Sejm
    CO Farc`,
  leaders: `
    BY Lukaschenko, Tichanowskaja
    DE von der Leyen?, Lindner, Faeser, Dobrindt, Jens Spahn, Söder, Wagenknecht, Höcke, Klingbeil, Laschet, Gauck, Schröder, de Maizière, Pistorius, Wüst, Klöckner
    AT Kurz?, Strache, Beate Meinl-Reisinger, Andreas Babler
    IR Chamenei, Ruhani, Raissi, Araghtschi, Peseschkian
    PS Abbas?
    RU Lawrow, Prigoschin, Medwedew?, Sacharowa, Gorbatschow, Jelzin, Kadyrow, Schoigu, Peskow, Chodorkowski
    SA Kronprinz Mohammed, Kaschoggi
    SY al-Scharaa, Al-Scharaa, al-Schaibani
    UA Poroschenko, Janukowitsch, Saluschnyj, Timoschenko, Jermak
    VA Papst
    GB König Charles, Queen, Johnson?`,
  unions: `Europäische Union, Europäischen Union, EU, Vereinte Nationen, Vereinten Nationen, UN, UNO, Uno, Nato, NATO, EU-Kommission, Europäische Kommission, Europaparlament, EU-Parlament, Sicherheitsrat, Brics, G7, G20, Opec, Afrikanische Union, Arabische Liga, IAEA, WHO, IWF, Weltbank, EZB, Eurozone, OSZE, Fifa, Uefa`,
  nobody: `
    lateinamerikanisch, südamerikanisch, nordamerikanisch, mittelamerikanisch, Lateinamerika, Südamerika, Nordamerika, Mittelamerika, Zentralamerika, Zentralafrika, Westafrika, Südostasien, Organisation Amerikanischer Staaten
    Südchinesisches Meer, Südchinesischen Meer, Südchinesische Meer, Ostchinesisches Meer, Ostchinesischen Meer, Japanisches Meer, Golf von Mexiko, Golf von Guinea, Golf von Oman, Golf von Aden, Golf von Bengalen, Persischer Golf, Persischen Golf, Indischer Ozean, Indischen Ozean, Straße von Hormus, Taiwanstraße, Straße von Taiwan, Straße von Gibraltar, Jordantal, Tschadsee, Finnischer Meerbusen, Ostjerusalem, Ost-Jerusalem, Krim, Golanhöhen, Golan, Bergkarabach, Berg-Karabach, Kaschmir, Asowsches Meer, Ärmelkanal
    Pariser Abkommen, Pariser Klimaabkommen, Pariser Klimavertrag, Genfer Konvention, Genfer Konventionen, Genfer Flüchtlingskonvention, Minsker Abkommen, Oslo-Abkommen, Kyoto-Protokoll, Münchner Sicherheitskonferenz, Münchener Sicherheitskonferenz, Stockholm-Syndrom, Havanna-Syndrom, Istanbul-Konvention, Budapester Memorandum, Römische Verträge, Schengen-Raum, Panama Papers, Wiener Konvention, Wiener Kongress, Haager Tribunal, Lissabon-Vertrag
    Berliner Zeitung, Berliner Morgenpost, Süddeutsche Zeitung, Frankfurter Allgemeine, Frankfurter Allgemeine Zeitung, Frankfurter Rundschau, Neue Zürcher Zeitung, Wiener Zeitung, Deutsche Welle, Deutschlandfunk, Deutsche Presse-Agentur, RedaktionsNetzwerk Deutschland, Der Standard, Kleine Zeitung, Mitteldeutscher Rundfunk, Bayerischer Rundfunk
    auf Deutsch, auf Englisch, auf Russisch, ins Deutsche, englischsprachig, deutschsprachig, Russisch Roulette, russisch Roulette, spanische Grippe, Spanische Grippe, Schweizer Franken
    Michael Jordan, Denzel Washington, Paris Hilton, Irving Berlin, Kalter Krieg, Kalten Krieg`,
  bend,
  variants,
  grammar: {
    place: 'in im ins am bei nahe',
    aside: 'ohne trotz wie ausser statt',
    after: 'nach vor seit wahrend infolge angesichts',
    party: 'auf an uber aus mit gegen zwischen von vom und fur durch der des',
    meeting: `dialog trifft treffen gipfel gesprache verhandlungen konferenz forum zeremonie festival finale spiel em wm quali
      gruppe`,
    war: 'krieg kriege konflikt krise invasion kampfe angriffskrieg volkermord waffenruhe',
    broker: 'vermittelte vermittelten vermitteltes',
    and: 'und oder sowie',
    given: `Thomas Andreas Wolfgang Klaus Jürgen Stefan Christian Hans Markus Martin Karl Anna Maria Sabine
      Petra Julia`,
    papers: 'post times herald tribune chronicle globe daily mail',
    namesakes: 'jordan chad georgia israel',
    office: '',
  },
} satisfies Pack
