import { type Bend, endings, type Pack, type Sort } from './pack.ts'

const plural = endings('- s')
const gender = endings('- e s es')
const doubled = endings('- s ne nes')
const greek = endings('- s que ques')
const turk = endings('c cs que ques')

/** Feminine and plural of an adjective or demonym: français-e, italien-ne, russe-s, grec-que. */
function bend(word: string, sort: Sort): readonly Bend[] | undefined {
  if (sort !== 'people') return undefined
  if (word === 'grec') return [{ stem: word, endings: greek }]
  if (word === 'turc') return [{ stem: 'tur', endings: turk }]
  if (word.endsWith('e')) return [{ stem: word, endings: plural }]
  return [{ stem: word, endings: /(?:ien|een)$/.test(word) ? doubled : gender }]
}

/** French, over `world.ts`. Demonyms after the recommended list of the Commission d'enrichissement de la langue française (2008) and the press; own knowledge, 2025. */
export const french = {
  names: `
    MU? Maurice
    DM? Dominique
    DM la Dominique
    GD la Grenade
    NL la Hollande
    PH les Philippines
    AE Émirats, EAU
    BA Bosnie
    BD Bengladesh
    BY Bélarus
    CD République démocratique du Congo, RDC, RD Congo, Congo démocratique, Zaïre
    CF Centrafrique, RCA
    CG République du Congo, Congo-Brazza
    CD/CG Congo
    CN République populaire de Chine, Empire du Milieu, empire du Milieu
    CZ République tchèque
    DE RFA, RDA
    FR Hexagone, République française
    GB Grande-Bretagne, Angleterre, Écosse, Pays de Galles, Irlande du Nord
    GE République de Géorgie
    GN Guinée-Conakry
    HK Hong Kong, Hongkong
    IQ Iraq
    KP RPDC
    KR/KP Corée
    KG Kirghizie, Kirghizistan
    LK Ceylan
    MD Moldova
    MK Macédoine
    MM Birmanie
    MO Macao
    MU île Maurice, à Maurice
    PG Papouasie
    PS Territoires occupés, territoires palestiniens, territoires occupés, bande de Gaza, Cisjordanie
    RU Fédération de Russie, URSS, Union soviétique
    TM Turkménie
    TW Formose
    US États-Unis d'Amérique, USA, US
    VA Saint-Siège
    VN Vietnam`,
  peoples: `
    AD andorran
    AE émirati, émirien
    AF afghan
    AL albanais
    AM arménien
    AO angolais
    AR argentin
    AT autrichien
    AU australien
    AZ azerbaïdjanais, azéri
    BA bosnien, bosniaque, bosno-serbe
    BB barbadien
    BD bangladais
    BE belge, wallon, flamand
    BF burkinabè
    BG bulgare
    BH bahreïni, bahreïnien
    BI burundais
    BJ béninois
    BN brunéien
    BO bolivien
    BR brésilien
    BS bahamien
    BT bhoutanais
    BW botswanais, botswanéen
    BY biélorusse, bélarusse, bélarussien
    BZ bélizien
    CA canadien, québécois, montréalais, ontarien
    CD/CG congolais
    CF centrafricain
    CH suisse, helvétique, genevois
    CI ivoirien
    CL chilien
    CM camerounais
    CN chinois, pékinois, tibétain, sino, ouïghour, ouïgour
    CO colombien
    CR costaricien, costaricain
    CU cubain
    CV cap-verdien
    CY chypriote, chypriotes grecs et turcs, chypriotes turcs et grecs, gréco-chypriote, turco-chypriote
    CZ tchèque
    DE allemand, berlinois, bavarois, germano
    DJ djiboutien
    DK danois
    DO dominicain
    DZ algérien, algérois
    EC équatorien
    EE estonien
    EG égyptien
    EH sahraoui
    ER érythréen
    ES espagnol, catalan, madrilène, hispano, barcelonais, andalou
    ET éthiopien, tigréen
    FI finlandais
    FJ fidjien
    FR français, franco, parisien, marseillais, lyonnais, francilien, corse, guadeloupéen, toulousain
    GA gabonais
    GB britannique, anglais, écossais, gallois, nord-irlandais, londonien, anglo
    GE géorgien
    GH ghanéen
    GL groenlandais
    GM gambien
    GN guinéen
    GQ équato-guinéen
    GR grec, gréco, athénien
    GT guatémaltèque
    GW bissau-guinéen
    GY guyanien
    HK hongkongais
    HN hondurien
    HR croate
    HT haïtien
    HU hongrois
    ID indonésien
    IE irlandais
    IL israélien, israélo, hébreu
    IN indien
    IQ irakien, iraquien
    IR iranien, irano
    IS islandais
    IT italien, milanais, sicilien, italo, romain
    JM jamaïcain, jamaïquain
    JO jordanien
    JP japonais, nippon, nippo, tokyoïte
    KE kényan
    KG kirghize, kirghiz
    KH cambodgien
    KM comorien
    KP nord-coréen
    KR sud-coréen
    KR/KP coréen
    KW koweïtien
    KZ kazakh, kazakhstanais
    LA laotien
    LB libanais, beyrouthin
    LC saint-lucien
    LI liechtensteinois
    LK sri-lankais, srilankais
    LR libérien
    LS lésothien
    LT lituanien
    LU luxembourgeois
    LV letton
    LY libyen
    MA marocain
    MC monégasque
    MD moldave
    ME monténégrin
    MG malgache
    MK macédonien, nord-macédonien
    ML malien
    MM birman
    MN mongol
    MQ martiniquais
    MR mauritanien
    MT maltais
    MU mauricien
    MV maldivien
    MW malawite, malawien
    MX mexicain
    MY malaisien
    MZ mozambicain
    NA namibien
    NC néo-calédonien, calédonien, kanak
    NE nigérien
    NG nigérian
    NI nicaraguayen
    NL néerlandais, hollandais
    NO norvégien
    NP népalais
    NZ néo-zélandais
    OM omanais
    PA panaméen
    PE péruvien
    PG papouan, papou
    PH philippin
    PK pakistanais
    PL polonais
    PR portoricain
    PS palestinien, gazaoui, palestino, cisjordanien
    PT portugais, luso
    PY paraguayen
    QA qatari, qatarien
    RE réunionnais
    RO roumain
    RS serbe
    RU russe, russo, moscovite, tchétchène
    RW rwandais
    SA saoudien
    SB salomonais
    SC seychellois
    SD soudanais
    SE suédois
    SG singapourien
    SI slovène
    SK slovaque
    SL sierra-léonais
    SM saint-marinais
    SN sénégalais, dakarois
    SO somalien
    SR surinamais, surinamien
    SS sud-soudanais
    ST santoméen
    SV salvadorien
    SY syrien, syro
    SZ swazi
    TD tchadien
    TG togolais
    TH thaïlandais, thaï
    TJ tadjik
    TL timorais, est-timorais
    TM turkmène
    TN tunisien, tunisois
    TO tongien
    TR turc, turco, stambouliote
    TT trinidadien
    TW taïwanais
    TZ tanzanien
    UA ukrainien, ukraino
    UG ougandais
    US américain, états-unien, new-yorkais, californien, texan, américano, afro-américain
    UY uruguayen
    UZ ouzbek, ouzbèke
    VE vénézuélien
    VN vietnamien
    VU vanuatais
    WS samoan
    XK kosovar
    YE yéménite
    ZA sud-africain
    ZM zambien
    ZW zimbabwéen`,
  seats: `
    AE Abou Dhabi, Abou Dabi
    AF Kaboul
    AM Erevan
    AZ Bakou
    BF Ouaga
    CN Pékin
    CU La Havane
    DK Copenhague
    DO Saint-Domingue
    DZ Alger, El Mouradia
    EG Caire
    ET Addis-Abeba
    FR Palais Bourbon, palais Bourbon, Bercy, place Beauvau, Place Beauvau, palais du Luxembourg
    GB Londres, Buckingham
    GE Tbilissi
    GR Athènes
    IQ Bagdad
    KG Bichkek
    LB Beyrouth
    MG Tananarive
    MX Mexico
    NL La Haye
    NP Katmandou
    OM Mascate
    PH Manille
    PL Varsovie
    PT Lisbonne
    RO Bucarest
    RU Moscou
    SA Riyad, Ryad
    SO Mogadiscio
    SY Damas
    TM Achgabat, Achkhabad
    UZ Tachkent
    US Maison Blanche, Bureau ovale, département d'État
    MN Oulan-Bator
    KZ Noursoultan`,
  places: `
    AE Doubaï
    AT Vienne, Salzbourg
    BE Anvers, Gand, Liège, Wallonie, Flandre
    BE? Bruxelles
    CA Colombie-Britannique, Nouvelle-Écosse, Terre-Neuve
    CH Genève, Bâle, Valais
    CN Canton, Mongolie intérieure
    DE Hambourg, Francfort, Bavière, Saxe, Thuringe, Brême, Brandebourg, Dresde, Hanovre, Aix-la-Chapelle
    DZ Tizi Ouzou, Annaba
    EG Alexandrie, canal de Suez, Charm el-Cheikh, Gizeh, Louxor
    ES Barcelone, Catalogne, Andalousie, Saragosse, Baléares, Majorque
    FI Laponie
    FR Corse, Bretagne, Normandie, Auvergne, Occitanie, Nouvelle-Aquitaine, Bouches-du-Rhône, Haute-Savoie, Loire-Atlantique, Dordogne, Gironde, Vendée, Isère, Hérault, Yvelines, Val-de-Marne, Hauts-de-Seine, Saint-Étienne, Saint-Denis, Clermont-Ferrand, Le Havre, Reims, Perpignan, Nîmes, Limoges, Amiens, Besançon, Saint-Malo, Orly, Roissy, Champs-Élysées, Pays basque, Côte d'Azur, Outre-mer, Promenade des Anglais, Tour Eiffel, tour Eiffel, Cour des comptes, Montauban, Poitiers, Caen, Rouen, Metz, Colmar, Mulhouse, Avignon, Arles, Toulon, Bayonne
    GB Cornouailles, Édimbourg, Douvres
    GE Abkhazie, Ossétie du Sud
    GR Salonique, Thessalonique, Corfou
    IL Néguev, Tel-Aviv
    IN Bombay, Cachemire indien, Pendjab
    IQ Mossoul, Bassora
    IR Ispahan, Machhad
    IT Venise, Sicile, Sardaigne, Gênes, Toscane, Lombardie, Pompéi
    LB Tyr, Saïda
    LY Cyrénaïque, Syrte
    MA Tanger, Fès
    MD Transnistrie
    ML Tombouctou
    MM État rakhine, Rangoun
    NL Amsterdam
    PL Cracovie
    PS Jénine, Naplouse, Bethléem, Khan Younès, Ramallah
    PT Açores, Madère
    RU Saint-Pétersbourg, Tchétchénie, Daghestan, Sibérie, Koursk, Sotchi, Iakoutie, Ekaterinbourg
    SA Djeddah, La Mecque, Médine
    SD Darfour
    SY Alep, Idleb, Lattaquié, Palmyre, Soueïda, Deraa, Ghouta orientale
    TR Bosphore
    UA Marioupol, Zaporijia, Zaporijjia, Lougansk, Louhansk, Tchernobyl, Boutcha, Tchernihiv, Krementchouk, Krivoï Rog, Soumy, Lyssytchansk, Koupiansk, Izioum
    US Californie, Floride, Caroline du Nord, Caroline du Sud, Pennsylvanie, Virginie, Louisiane, Nouvelle-Orléans, Nouveau-Mexique, Dakota du Nord, Dakota du Sud, Philadelphie, Hawaï, Géorgie américaine, État de Géorgie, Nouvelle-Angleterre
    US? Géorgie
    YE Taëz
    ZA Le Cap
    TD Tchad
    KM Anjouan, Mohéli`,
  bodies: `
    AF talibans, taliban
    CN PCC, yuan
    DZ FLN, Hirak
    FR~ Assemblée nationale, Sénat, Conseil constitutionnel, Parti socialiste, Conseil d'État, Cour de cassation
    FR Rassemblement national, LFI, Les Républicains, gilets jaunes, Gilets jaunes, SNCF, RATP, EDF, DGSI, DGSE, Insee, CGT, CFDT, Medef, TF1, RN, Ligue 1, PSG
    GB Chambre des communes, Parti travailliste, travaillistes, tories
    IL Tsahal, Likoud, Shin Beth, Haganah
    IR Gardiens de la révolution, gardiens de la révolution, République islamique, Pasdarans, gardiens de la Révolution
    MA Polisario, Makhzen
    ML Jnim
    MM Rohingyas
    PS Jihad islamique, OLP
    RU Douma, soviétique, rouble
    SD Forces de soutien rapide, FSR
    SO Chabab, shebab, shebabs, Shebab
    SY HTC, Hayat Tahrir al-Cham, alaouite, alaouites
    US Fed, Réserve fédérale, Sénat américain, Pentagone, Nasa
    YE houthis, houthi, houthiste, houthistes
    CO Farc
    ES Podemos, ETA`,
  leaders: `
    BY Loukachenko, Tikhanovskaïa
    IR Raïssi
    PS Sinouar
    RU Prigojine, Medvedev?, Choïgou, Staline, Gorbatchev, Eltsine, Lénine, Khodorkovski, Soljenitsyne
    SD Bourhane, Béchir, Hemetti
    SY Charaa, Al-Joulani
    UA Porochenko, Ianoukovitch, Iermak, Timochenko
    VA pape Léon, Léon XIV, souverain pontife, pape, Pape
    GB Charles III, Elizabeth II, Lady Diana
    SA Mohammed ben Salmane, Mohammed Ben Salman, Ben Salmane
    AE Mohammed ben Zayed
    FR Pécresse, Laurent Wauquiez, Dominique de Villepin, Villepin, Ségolène Royal, Macronie, macroniste, macronistes, Mbappé, Zidane`,
  unions: `Union européenne, UE, Nations unies, ONU, OTAN, Otan, Commission européenne, Parlement européen, Conseil de sécurité, Cédéao, Asean, BRICS, Brics, G7, G20, Opep, Union africaine, Ligue arabe, Mercosur, AIEA, CPI, OMS, FMI, Banque mondiale, OSCE, BCE, zone euro, Conseil européen`,
  nobody: `
    Amérique latine, Amérique du Sud, Amérique du Nord, Amérique centrale, sud-américain, sud-américaine, sud-américains, latino-américain, latino-américaine, latino-américains, latino-américaines, nord-américain, nord-américaine, centre-américain, Afrique centrale, Afrique de l'Ouest, Afrique australe, Afrique du Nord
    mer de Chine méridionale, mer de Chine, mer du Japon, golfe du Mexique, golfe de Guinée, golfe d'Oman, golfe d'Aden, golfe de Finlande, golfe Persique, océan Indien, canal du Mozambique, détroit d'Ormuz, détroit de Taïwan, fleuve Niger, fleuve Congo, lac Tchad, fleuve Sénégal, vallée du Jourdain, mer d'Irlande, Jérusalem-Est, Crimée, Golan, Haut-Karabakh, Cachemire, plateau du Golan
    accord de Paris, accords de Paris, accords d'Oslo, accords d'Abraham, accords de Minsk, convention de Genève, conventions de Genève, protocole de Kyoto, syndrome de Stockholm, syndrome de La Havane, accords de Camp David, traité de Rome, traité de Lisbonne, traité de Maastricht, Panama papers
    Radio France, Air France, France Inter, France Info, franceinfo, France Télévisions, France 2, France 3, France 24, France Culture, France Bleu
    Michael Jordan, Chad Wolf, montagnes russes, roulette russe, casse-tête chinois, cochon d'Inde, cochons d'Inde, Saint-Germain-des-Prés, en anglais, en espagnol, langue anglaise, langue française, langue allemande, langue espagnole, empire romain, Empire romain, catholique romain, franc suisse
    Georgia O'Keeffe`,
  bend,
  grammar: {
    place: 'en a au aux dans pres chez',
    aside: 'sans malgre hormis sauf comme contrairement',
    after: 'apres depuis avant pendant lors suite durant',
    party: 'sur avec contre entre de du des d l par pour vers la le les',
    meeting: `dialogue rencontrent retrouve retrouvent reunit reunissent sommet reunion rencontre pourparlers negociations discussions conference forum ceremonie festival
      finale match coupe championnat mondial jeux tournoi`,
    war: 'guerre guerres conflit crise invasion combats genocide treve',
    broker: '',
    and: 'et ou',
    given: `Jean Pierre Michel Philippe Alain Nicolas Laurent Julien Thierry Jacques Bernard Marie Sophie Claire
      Anne`,
    papers: 'post times herald tribune chronicle globe daily mail',
    namesakes: 'maurice dominique jordan chad georgia israel india florence victoria',
    office: '',
  },
} satisfies Pack
