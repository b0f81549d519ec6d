import type { Pack } from './pack.ts'

/**
 * What languages in Latin letters spell alike, in English spelling: towns, regions, people in office, parties and armed
 * movements. A language's own pack stands over it. From general knowledge, written down in 2025; people in office as of
 * then, with the years of those before them back to about 2010. Left out on purpose: towns that are common words or
 * common surnames (Nice, Reading, Essen, Split, Lincoln, Houston alone are not worth a wrong country).
 */
export const world = {
  names: `
    XK Kosovo
    AE UAE
    CD DRC, DR Congo
    CI Ivory Coast
    MM Burma, Myanmar
    SZ Swaziland
    TL East Timor, Timor Leste
    TR Türkiye
    XK Kosova
    BA Bosnia, Republika Srpska`,
  peoples: '',
  seats: `
    AE Abu Dhabi
    AF Kabul
    AL Tirana
    AM Yerevan
    AO Luanda
    AR Buenos Aires, Casa Rosada
    AU Canberra
    AZ Baku
    BA Sarajevo
    BB Bridgetown
    BD Dhaka
    BF Ouagadougou
    BG Sofia
    BH Manama
    BI Bujumbura, Gitega
    BJ Cotonou, Porto-Novo
    BN Bandar Seri Begawan
    BO La Paz
    BR Brasilia, Planalto
    BS Nassau
    BT Thimphu
    BW Gaborone
    BY Minsk
    BZ Belmopan
    CA Ottawa
    CD Kinshasa
    CF Bangui
    CG Brazzaville
    CI Abidjan, Yamoussoukro
    CM Yaounde
    CN Beijing, Zhongnanhai
    CO Bogota
    CR? San José
    CV Praia
    CZ Prague
    DE Berlin, Bundeskanzleramt
    DK Copenhagen
    DO Santo Domingo
    DZ Algiers
    EC Quito
    EE Tallinn
    EG Cairo
    ER Asmara
    ES Madrid, Moncloa
    ET Addis Ababa
    FI Helsinki
    FJ Suva
    FR Paris, Élysée, Matignon, Quai d'Orsay
    GA Libreville
    GB London, Whitehall, Downing Street
    GE Tbilisi
    GH Accra
    GM Banjul
    GN Conakry
    GQ Malabo
    GR Athens
    GW Bissau
    GY? Georgetown
    HN Tegucigalpa
    HR Zagreb
    HT Port-au-Prince
    HU Budapest
    ID Jakarta
    IE Dublin
    IL Knesset, Tel Aviv
    IN Delhi
    IQ Baghdad
    IR Tehran, Teheran
    IS Reykjavik
    IT Rome, Quirinale, Palazzo Chigi, Farnesina
    JM Kingston
    JO Amman
    JP Tokyo
    KE Nairobi
    KG Bishkek
    KH Phnom Penh
    KI Tarawa
    KM Moroni
    KN Basseterre
    KP Pyongyang
    KR Seoul, Blue House
    KZ Astana, Nur-Sultan
    LA Vientiane
    LB Beirut
    LC Castries
    LI Vaduz
    LK Colombo
    LR Monrovia
    LS Maseru
    LT Vilnius
    LV Riga
    LY Tripoli
    MA Rabat
    MD Chisinau
    ME Podgorica
    MG Antananarivo
    MH Majuro
    MK Skopje
    ML Bamako
    MM Naypyidaw, Naypyitaw
    MN Ulaanbaatar, Ulan Bator
    MR Nouakchott
    MT Valletta
    MU Port Louis
    MV? Malé
    MW Lilongwe
    MX Los Pinos
    MY Kuala Lumpur, Putrajaya
    MZ Maputo
    NA Windhoek
    NE Niamey
    NG Abuja, Aso Rock
    NI Managua
    NL The Hague, Amsterdam
    NO Oslo
    NP Kathmandu
    OM Muscat
    PE Lima
    PG Port Moresby
    PH Manila, Malacañang
    PK Islamabad
    PL Warsaw, Sejm
    PS Ramallah
    PT Lisbon
    PY Asuncion
    QA Doha
    RO Bucharest
    RS Belgrade
    RU Moscow, Kremlin
    RW Kigali
    SA Riyadh
    SB Honiara
    SC? Victoria
    SD Khartoum
    SE Stockholm, Riksdag
    SI Ljubljana
    SK Bratislava
    SL Freetown
    SN Dakar
    SO Mogadishu
    SR Paramaribo
    SS Juba
    SV San Salvador
    SY Damascus
    SZ Mbabane
    TD N'Djamena, Ndjamena
    TG Lome
    TH Bangkok
    TJ Dushanbe
    TL Dili
    TM Ashgabat
    TN Tunis
    TO Nuku'alofa
    TR Ankara
    TT Port of Spain
    TW Taipei
    TZ Dodoma, Dar es Salaam
    UA Kyiv, Kiev, Bankova, Verkhovna Rada
    UG Kampala
    US Washington, White House, Pentagon, Capitol Hill, Foggy Bottom, Oval Office, Mar-a-Lago
    UY Montevideo
    UZ Tashkent
    VA Holy See, Vatican
    VE Caracas, Miraflores
    VN Hanoi
    VU Port Vila
    WS Apia
    XK Pristina
    YE Sanaa, Sana'a
    ZA Pretoria
    ZM Lusaka
    ZW Harare`,
  places: `
    AE Dubai, Sharjah, Fujairah
    AF Kandahar, Herat, Jalalabad, Kunduz, Helmand, Bagram
    AL Durres
    AO Cabinda
    AR Patagonia, Tierra del Fuego
    AT Vienna, Salzburg, Innsbruck, Graz, Tyrol
    AU Sydney, Melbourne, Brisbane, Perth, Adelaide, Queensland, New South Wales, Tasmania, Northern Territory, Bondi Beach, Great Barrier Reef, Gold Coast
    AZ Nakhchivan
    BA Mostar, Banja Luka, Srebrenica
    BD Chittagong, Cox's Bazar
    BE Antwerp, Bruges, Flanders, Wallonia
    BG Plovdiv, Varna
    BO Cochabamba, Santa Cruz de la Sierra
    BR São Paulo, Rio de Janeiro, Belo Horizonte, Recife, Porto Alegre, Manaus, Minas Gerais, Rio Grande do Sul, Mato Grosso, Fortaleza
    BR? Salvador, Belém
    BY Gomel, Grodno
    CA Toronto, Montreal, Vancouver, Calgary, Edmonton, Quebec, Ontario, British Columbia, Alberta, Nova Scotia, Manitoba, Saskatchewan, Newfoundland, New Brunswick, Nunavut, Winnipeg, Halifax
    CD Goma, Bukavu, Lubumbashi, Kivu, Ituri, Katanga
    CG Pointe-Noire
    CH Geneva, Zurich, Bern, Berne, Basel, Lausanne, Davos
    CL Valparaiso, La Moneda, Araucania
    CL? Santiago
    CM Douala
    CN Shanghai, Shenzhen, Guangzhou, Wuhan, Xinjiang, Tibet, Chongqing, Tianjin, Chengdu, Nanjing, Hangzhou, Sichuan, Guangdong, Yunnan, Hubei, Hebei, Fujian, Shandong, Shaanxi, Hainan, Heilongjiang, Inner Mongolia, Urumqi, Lhasa, Harbin, Xian, Tiananmen, Kunming
    CO Medellin, Cartagena, Barranquilla, Cucuta, Catatumbo
    CO? Cali
    US/CU Guantanamo
    CU Havana, Santiago de Cuba
    CY Nicosia, Larnaca, Famagusta
    CZ Brno
    DE Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dusseldorf, Leipzig, Dresden, Bavaria, Saxony, Thuringia, Brandenburg, North Rhine-Westphalia, Schleswig-Holstein, Chemnitz, Hanover, Hannover, Bremen, Nuremberg, Dortmund, Ramstein, Potsdam
    DK Aarhus
    DZ Oran, Kabylie, Kabylia
    EC Guayaquil, Galapagos, Cuenca
    EE Narva, Tartu
    EG Alexandria, Suez Canal, Sinai, Luxor, Aswan, Sharm el-Sheikh, Giza, Tahrir Square
    ES Barcelona, Catalonia, Seville, Bilbao, Basque Country, Andalusia, Galicia, Malaga, Zaragoza, Canary Islands, Canaries, Tenerife, Gran Canaria, Mallorca, Majorca, Ibiza, Balearic Islands, Ceuta, Melilla, Alicante, Navarra, Navarre, Aragon, Pamplona, Santiago de Compostela
    ES? Valencia, Granada, Cordoba, Toledo, Leon, Guernica
    ET Tigray, Amhara, Oromia, Mekelle, Oromo
    FI Tampere, Lapland
    FR Marseille, Marseilles, Lyon, Toulouse, Bordeaux, Strasbourg, Lille, Nantes, Rennes, Calais, Corsica, Normandy, Brittany, Provence, Versailles, Montpellier, Dunkirk, Cannes, Notre-Dame, Charlie Hebdo, Bataclan, Louvre
    GB England, Scotland, Wales, Northern Ireland, Ulster, Belfast, Stormont, Edinburgh, Glasgow, Cardiff, Manchester, Liverpool, Leeds, Sheffield, Bristol, Holyrood, Senedd, Buckingham Palace, Yorkshire, Heathrow, Westminster
    GB? Birmingham, Newcastle, Cambridge, Oxford, Cornwall, Kent, Dover, Southampton, Portsmouth, Plymouth, York, Lancashire
    GE Abkhazia, South Ossetia, Batumi, Kutaisi, Adjara
    GH Kumasi
    GN Nzerekore
    GR Thessaloniki, Crete, Lesbos, Santorini, Pylos, Corfu, Rhodes
    HN San Pedro Sula
    HR Dubrovnik, Rijeka
    HT Cap-Haitien, Jacmel, Cite Soleil
    HU Debrecen
    ID Bali, Aceh, Sumatra, Sulawesi, Kalimantan, Surabaya, Lombok, West Papua
    IE Cork, Dail, Taoiseach, Tanaiste
    IL Jerusalem, Haifa, Ashkelon, Ashdod, Beersheba, Negev, Eilat, Sderot, Dimona, Galilee
    IN Mumbai, Kolkata, Chennai, Bengaluru, Bangalore, Gujarat, Uttar Pradesh, Kerala, Tamil Nadu, Assam, Manipur, Bihar, Maharashtra, Rajasthan, Odisha, Karnataka, West Bengal, Madhya Pradesh, Andhra Pradesh, Haryana, Goa, Uttarakhand, Ladakh, Ayodhya, Calcutta, Srinagar, Pahalgam, Pulwama, Jharkhand, Chhattisgarh, Arunachal Pradesh, Telangana, Jaipur, Lucknow, Pune
    IN/PK Hyderabad, Punjab
    IQ Mosul, Basra, Erbil, Kirkuk, Fallujah, Iraqi Kurdistan, Sulaymaniyah, Najaf, Karbala, Anbar, Tikrit
    IR Isfahan, Mashhad, Shiraz, Tabriz, Natanz, Fordow, Bushehr, Qom, Kerman, Bandar Abbas, Evin, Sistan-Baluchestan, Sistan and Baluchestan, Chabahar
    IS Grindavik
    IT Milan, Naples, Turin, Venice, Sicily, Sardinia, Lampedusa, Genoa, Palermo, Bologna, Tuscany, Lombardy, Piedmont, Calabria, Bari, Verona
    JO Zarqa, Zaatari, Aqaba
    JP Osaka, Kyoto, Hiroshima, Nagasaki, Okinawa, Fukushima, Hokkaido, Yokohama, Nagoya, Sapporo, Kyushu, Kumamoto, Fukuoka, Yasukuni
    KE Mombasa, Kisumu, Garissa
    KG Osh, Issyk-Kul
    KH Siem Reap, Sihanoukville
    KP Yongbyon, Kaesong, Punggye-ri
    KR Busan, Incheon, Daegu, Gwangju, Itaewon, Pyeongchang
    KZ Almaty, Baikonur
    LB Bekaa, Sidon, Dahiyeh, Baalbek, Nabatieh
    LB? Saida, Tyre
    LK Jaffna, Hambantota
    LT Klaipeda, Kaunas
    LY Benghazi, Misrata, Derna, Cyrenaica, Tobruk
    MA Casablanca, Marrakech, Tangier
    MD Transnistria, Gagauzia, Tiraspol
    ML Timbuktu, Kidal
    MM Yangon, Rangoon, Rakhine, Shan State, Kachin, Sagaing, Arakan
    MX Guadalajara, Monterrey, Tijuana, Ciudad Juarez, Cancun, Oaxaca, Chiapas, Sinaloa, Jalisco, Veracruz, Michoacan, Acapulco, Guerrero, Tamaulipas, Chihuahua, Yucatan, Nuevo Leon, Baja California, Matamoros, Culiacan
    MY Sabah, Sarawak, Johor
    MZ Cabo Delgado, Beira, Nampula
    NC Noumea
    NE Agadez, Tillaberi
    NG Lagos, Kano, Kaduna, Borno, Maiduguri, Zamfara, Niger Delta, Niger State, Benue, Port Harcourt, Jos, Biafra, Chibok
    NL Rotterdam, Maastricht, Schiphol
    NO Svalbard
    NP Mount Everest
    NZ Auckland, Wellington, Christchurch
    PE Cusco, Machu Picchu, Arequipa
    PG Bougainville
    PH Mindanao, Davao, Cebu, Marawi, Luzon, Subic Bay, Quezon City
    PK Karachi, Lahore, Peshawar, Balochistan, Baluchistan, Quetta, Rawalpindi, Khyber Pakhtunkhwa, Sindh, Gwadar, Waziristan, Swat Valley, Abbottabad
    PL Krakow, Cracow, Gdansk, Wroclaw, Lublin, Auschwitz, Rzeszow, Silesia
    PS Gaza, West Bank, Rafah, Khan Younis, Khan Yunis, Jenin, Nablus, Hebron, Jabalia, Deir al-Balah, Tulkarm, Bethlehem, Beit Hanoun, al-Shifa
    PT Porto, Azores, Madeira, Algarve
    PY Ciudad del Este
    QA Al Udeid, Lusail
    RO Cluj, Timisoara, Transylvania
    RS Novi Sad, Vojvodina
    RU St. Petersburg, Saint Petersburg, Chechnya, Dagestan, Siberia, Kursk, Belgorod, Vladivostok, Rostov, Voronezh, Yekaterinburg, Novosibirsk, Kazan, Tatarstan, Sochi, Grozny, Ingushetia, Bashkortostan, Kaliningrad, Murmansk, Kamchatka, Sakhalin, Bryansk, Krasnodar, Omsk, Volgograd, Beslan, Red Square, Yakutia, Makhachkala, Chelyabinsk, Khabarovsk, Irkutsk, Nizhny Novgorod, Crocus City Hall, Krasnoyarsk, Vladikavkaz, North Ossetia
    SA Jeddah, Mecca, Medina, Neom
    SD Darfur, Omdurman, El Fasher, al-Fashir, Al Fasher, Kordofan, El Obeid
    SE Gothenburg, Malmo, Gotland
    SN Casamance
    SO Somaliland, Puntland, Hargeisa
    SS Upper Nile, Unity State
    SY Aleppo, Homs, Idlib, Hama, Raqqa, Deir ez-Zor, Deir Ezzor, Deir al-Zor, Latakia, Palmyra, Sweida, Suwayda, Daraa, Tartus, Afrin, Kobani, Manbij, Hasakah, Qamishli, Rojava, Khmeimim, Hmeimim, Eastern Ghouta, Mount Hermon
    TH Phuket, Chiang Mai, Pattaya
    TJ Gorno-Badakhshan
    TN Sfax, Sousse
    TR Istanbul, Izmir, Diyarbakir, Gaziantep, Antalya, Incirlik, Kahramanmaras, Hagia Sophia, Bosphorus, Bosporus
    TW Kaohsiung, Kinmen, Hualien, Matsu Islands
    TZ Zanzibar, Kilimanjaro
    UA Donetsk, Luhansk, Lugansk, Donbas, Donbass, Kharkiv, Kharkov, Odesa, Odessa, Lviv, Mariupol, Kherson, Zaporizhzhia, Zaporizhia, Zaporozhye, Bakhmut, Avdiivka, Bucha, Chernobyl, Chornobyl, Dnipro, Mykolaiv, Kramatorsk, Pokrovsk, Sumy, Kupiansk, Chernihiv, Irpin, Chasiv Yar, Kakhovka, Kryvyi Rih, Izium, Izyum, Melitopol, Sievierodonetsk, Severodonetsk, Lysychansk, Snake Island
    US New York, California, Texas, Florida, Los Angeles, Chicago, San Francisco, Boston, Seattle, Philadelphia, Detroit, Las Vegas, Miami, Atlanta, Dallas, Denver, New Orleans, Minneapolis, St. Louis, Baltimore, Cleveland, Pittsburgh, Cincinnati, San Diego, San Antonio, Houston, Honolulu, Hawaii, Alaska, Anchorage, Alabama, Arizona, Arkansas, Colorado, Connecticut, Delaware, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Utah, Vermont, Virginia, Wisconsin, Wyoming, New England, Manhattan, Brooklyn, Bronx, Hollywood, Silicon Valley, Wall Street, Harvard, Yale, Camp David, El Paso, Long Island, Milwaukee, Tampa, Orlando, East Palestine
    US? Phoenix, Portland, Austin, Georgia, Columbus, Charlotte, Springfield, Jackson, Orange County
    UY Punta del Este
    UZ Samarkand, Bukhara, Karakalpakstan
    VE Maracaibo, Zulia
    VN Saigon, Da Nang, Haiphong
    XK Mitrovica, Prizren
    YE Aden, Hodeidah, Hudaydah, Marib, Taiz, Saada, Socotra, Hadramout
    ZA Johannesburg, Cape Town, Durban, Soweto, Gauteng, KwaZulu-Natal, Marikana, Western Cape, Eastern Cape
    ZM Copperbelt
    ZW Bulawayo`,
  bodies: `
    AF Taliban, ISIS-K
    AU ASIO
    BD Awami League
    BR Petrobras, Lava Jato
    CA RCMP
    CD M23
    CN Chinese Communist Party, CCP, PLA, Huawei, Evergrande, ByteDance, Uyghur, Uyghurs, Uighur, Uighurs, Belt and Road, Alibaba, BYD, Tencent
    CO FARC, ELN, Clan del Golfo
    DE Bundestag, Bundesrat, Bundeswehr, AfD, CDU, CSU, SPD, Volkswagen, Lufthansa
    EG Al-Azhar, Muslim Brotherhood
    ES PSOE, Guardia Civil, Junts
    ET TPLF
    FR National Rally, National Front, Rassemblement National, Front National, Assemblée Nationale, Airbus
    GB MI5, MI6, House of Commons, House of Lords, DUP, Sinn Fein, SNP, Tory, Tories, NHS, IRA, Reform UK, Ukip, Brexit, GCHQ
    GR Syriza, Golden Dawn
    HT Viv Ansanm
    HU Fidesz
    ID Jemaah Islamiyah
    IE Fine Gael, Fianna Fail, Ryanair
    IL IDF, Mossad, Shin Bet, Likud, Iron Dome
    IN BJP, Bharatiya Janata Party, Lok Sabha, Rajya Sabha, Adani, Naxalite, ISRO
    IQ Popular Mobilization Forces, Kataib Hezbollah, Kata'ib Hezbollah, Kurdistan Regional Government, Peshmerga
    IR IRGC, Revolutionary Guard, Revolutionary Guards, Quds Force, Basij, Islamic Republic
    IT Forza Italia, Five Star Movement, Carabinieri, Camorra, 'Ndrangheta
    JP Nikkei, TEPCO, Toyota, Nintendo, Self-Defense Forces, Aum Shinrikyo
    KR Samsung, Hyundai, K-pop, BTS
    LB Hezbollah, Hizbullah, Hizballah, Hizbollah
    LY Libyan National Army, Government of National Unity
    MA Polisario Front
    ML JNIM, Azawad
    MM Tatmadaw, Rohingya
    MX Pemex, CJNG
    NG Boko Haram, ISWAP, Nollywood, Biafran, IPOB
    NL ASML, PVV
    PE Shining Path
    PH Abu Sayyaf, New People's Army
    PK Tehreek-e-Insaf, Tehreek-e-Taliban, Pakistan Taliban, Pakistani Taliban, Baloch, TTP
    PL PiS
    PS Hamas, Islamic Jihad, Palestinian Authority, PLO, Fatah, UNRWA, Palestine
    RU FSB, Duma, Gazprom, Rosneft, Wagner, Roscosmos, GRU, KGB, Rosatom, Soviet, Soviets, Nord Stream, Roskomnadzor
    RW FDLR, RPF
    SA Aramco, House of Saud
    SD Rapid Support Forces, RSF, Janjaweed
    SO al-Shabab, Shabaab
    SS SPLM-IO
    SY Free Syrian Army, Syrian Democratic Forces, SDF, Hayat Tahrir al-Sham, Alawite, Alawites
    TR AKP, PKK, Kurdistan Workers' Party, Baykar
    TW Kuomintang, KMT, TSMC, Foxconn
    UA Naftogaz, SBU
    UG Lord's Resistance Army, LRA
    US~ Congress, Senate, House of Representatives, GOP, Republicans
    US CIA, FBI, State Department, Justice Department, Republican Party, Treasury Department, Federal Reserve, Homeland Security, Department of Justice, DOJ, DHS, USAID, NASA, CENTCOM, Centcom, Secret Service, National Guard, CDC, FDA, US Supreme Court, SCOTUS, DEA, FEMA, Ku Klux Klan, Black Lives Matter, MAGA, Medicaid, Medicare, Obamacare, NFL, NBA, MLB, Super Bowl, Boeing, Tesla, SpaceX, DOGE, NYPD, LAPD, Border Patrol, Navy SEALs, Navy SEAL, USS, State Dept, Nasdaq, NRA, FAA, EPA, IRS
    VE PDVSA, Chavismo, Tren de Aragua
    YE Houthi, Houthis, Ansar Allah, Huthi, Huthis, AQAP
    ZA ANC, African National Congress, Eskom, Springboks
    ZW Zanu-PF, ZANU PF`,
  leaders: `
    AE Mohammed bin Zayed 2022-, Mohamed bin Zayed 2022-
    AF Akhundzada 2021-, Ghani? 2014-2021, Ashraf Ghani 2014-2021, Karzai 2001-2014
    AL Edi Rama 2013-
    AM Pashinyan 2018-
    AO João Lourenço 2017-, Lourenço? 2017-, dos Santos? 1979-2017
    AR Milei 2023-, Macri 2015-2019, Cristina Fernández, Kirchner 2007-2015, Perón
    AT Kurz 2017-2021, Nehammer 2021-2025, Christian Stocker 2025-, Van der Bellen 2017-, Kickl
    AU Albanese? 2022-, Anthony Albanese 2022-, Scott Morrison 2018-2022, Tony Abbott 2013-2015, Penny Wong 2022-, Kevin Rudd
    AZ Aliyev 2003-
    BA Dodik 2010-2025
    BD Hasina 2009-2024, Muhammad Yunus 2024-, Yunus? 2024-
    BE De Croo, De Wever, Charles Michel? 2014-2019
    BF Ibrahim Traoré 2022-, Blaise Compaoré, Kaboré 2015-2022
    BG Borissov 2009-2021, Rumen Radev 2017-
    BH King Hamad bin Isa
    BI Ndayishimiye 2020-, Nkurunziza 2005-2020
    BJ Patrice Talon 2016-
    BO Luis Arce 2020-2025, Rodrigo Paz 2025-, Evo
    BR Michel Temer 2016-2018, Lula 2003-2010 2023-, Bolsonaro 2019-2022, Rousseff 2011-2016, Alexandre de Moraes
    BW Masisi 2018-2024, Duma Boko 2024-
    BY Lukashenko 1994-, Tsikhanouskaya, Tikhanovskaya
    CA Trudeau 2015-2025, Carney 2025-, Stephen Harper 2006-2015, Chrystia Freeland
    CD Tshisekedi 2019-, Kabila 2001-2019
    CF Touadéra 2016-
    CG Sassou
    CH Ignazio Cassis 2017-
    CI Ouattara 2010-, Gbagbo
    CL Boric 2022-2026, Piñera, Bachelet, Kast 2026-, Pinochet, Salvador Allende
    CM Biya 1982-
    CN Xi 2012-, Li Qiang 2023-, Li Keqiang 2013-2023, Wang Yi 2013-, Deng Xiaoping
    CO Petro 2022-, Iván Duque 2018-2022, Juan Manuel Santos 2010-2018, Uribe
    CR Rodrigo Chaves 2022-2026, Laura Fernández 2026-
    CU Díaz-Canel 2018-, Raúl Castro, Fidel, Che Guevara
    CY Anastasiades 2013-2023, Christodoulides 2023-
    CZ Fiala 2021-2025, Babis, Petr Pavel 2023-, Zeman 2013-2023
    DE Merkel 2005-2021, Scholz 2021-2025, Merz 2025-, Baerbock 2021-2025, Wadephul 2025-, Steinmeier 2017-, Boris Pistorius, Hitler, Helmut Kohl
    DJ Guelleh 1999-
    DK Mette Frederiksen 2019-, Lokke Rasmussen
    DO Abinader 2020-
    DZ Tebboune 2019-, Bouteflika 1999-2019
    EC Guillermo Lasso 2021-2023, Noboa 2023-, Rafael Correa 2007-2017
    EE Kaja Kallas? 2021-2024, Kristen Michal 2024-
    EG Sisi 2014-, Mubarak, Morsi, Shoukry 2014-2024
    ER Afwerki 1993-
    ES Pedro Sánchez 2018-, Rajoy 2011-2018, Puigdemont, Albares 2021-, Feijóo, Santiago Abascal, King Felipe, Juan Carlos, Franco?
    ET Abiy
    FI Stubb 2024-, Niinistö 2012-2024, Sanna Marin 2019-2023, Orpo 2023-
    FJ Rabuka 2022-, Bainimarama 2007-2022
    FR Macron 2017-, Hollande 2012-2017, Sarkozy 2007-2012, Le Pen, Barrot 2024-, Bardella, Mélenchon, Attal, Michel Barnier?, Bayrou, Lecornu, Le Drian, Darmanin, Retailleau, Chirac, Mitterrand, de Gaulle, Gisèle Pelicot
    GA Ali Bongo 2009-2023, Oligui Nguema
    GB David Cameron 2010-2016, Cameron?, Starmer 2024-, Sunak 2022-2024, Liz Truss 2022-2022, Boris Johnson 2019-2022, Johnson? 2019-2022, Theresa May 2016-2019, May? 2016-2019, Blair, Lammy 2024-2025, King Charles, Queen Elizabeth, Prince William, Prince Harry, Meghan Markle, Corbyn, Farage, Badenoch, Jeremy Hunt, Sturgeon, Sadiq Khan, Rachel Reeves, Thatcher, Churchill, Kate Middleton
    GE Kobakhidze 2024-, Saakashvili, Zourabichvili 2018-2024
    GH Akufo-Addo 2017-2025, Mahama 2025-
    GM Adama Barrow 2017-, Jammeh
    GN Doumbouya 2021-, Alpha Condé
    GQ Obiang 1979-
    GR Mitsotakis 2019-, Tsipras 2015-2019
    GT Arévalo 2024-, Giammattei 2020-2024
    GW Embaló 2020-2025
    GY Irfaan Ali 2020-
    HK Carrie Lam 2017-2022, John Lee 2022-, Jimmy Lai
    HN Xiomara Castro 2022-2026, Juan Orlando Hernández 2014-2022, Asfura 2026-
    HR Plenković 2016-, Milanović 2020-
    HT Moïse 2017-2021, Ariel Henry 2021-2024, Aristide
    HU Orbán 2010-, Szijjártó 2014-
    ID Jokowi 2014-2024, Widodo 2014-2024, Prabowo, Suharto
    IE Micheál Martin, Varadkar, Simon Harris, Catherine Connolly 2025-
    IL Netanyahu 2009-2021 2022-, Netanjahu, Netanyahou, Naftali Bennett, Lapid, Gantz, Gallant, Ben-Gvir, Smotrich, Herzog, Gideon Saar, Dermer, Ehud Barak, Ariel Sharon, Shimon Peres, Rabin, Ben-Gurion
    IN Modi 2014-, Manmohan Singh 2004-2014, Jaishankar 2019-, Gandhi, Adityanath
    IQ al-Sudani 2022-, Sudani? 2022-, Kadhimi 2020-2022, Maliki, Sadr, Saddam, Barzani
    IR Khamenei 1989-, Pezeshkian 2024-, Raisi 2021-2024, Rouhani 2013-2021, Rohani, Abbas Araghchi 2024-, Araghchi, Araqchi, Zarif 2013-2021, Ahmadinejad, Soleimani, Suleimani, Larijani, Khomeini, Pahlavi
    IS Kristrún Frostadóttir 2024-
    IT Meloni 2022-, Mario Draghi 2021-2022, Draghi? 2021-2022, Giuseppe Conte 2018-2021, Salvini, Tajani 2022-, Renzi 2014-2016, Berlusconi, Paolo Gentiloni?, Mussolini
    JM Holness 2016-
    JO King Abdullah II, Safadi 2017-
    JP Shinzo Abe 2012-2020, Abe? 2012-2020, Yoshihide Suga 2020-2021, Kishida 2021-2024, Ishiba 2024-2025, Takaichi 2025-, Naruhito, Carlos Ghosn
    KE Ruto 2022-, Kenyatta 2013-2022, Odinga
    KG Japarov 2020-
    KH Hun Sen 1985-2023, Hun Manet 2023-, Khmer Rouge, Pol Pot
    KP Kim Jong Un 2011-, Kim Jong-un 2011-, Kim Jong Il, Kim Il Sung, Kim Yo Jong, Kim Yo-jong
    KR Yoon 2022-2025, Lee Jae Myung 2025-, Lee Jae-myung 2025-, Moon Jae-in 2017-2022, Park Geun-hye 2013-2017, Ban Ki-moon?, Park? 2013-2017, Moon? 2017-2022, Lee? 2025-
    KW Emir Sheikh Nawaf, Sheikh Meshal, Sheikh Sabah
    KZ Tokayev 2019-, Nazarbayev 1991-2019
    LA Thongloun Sisoulith
    LB Nawaf Salam 2025-, Aoun 2016-2022, Mikati 2021-2025, Hariri, Nasrallah, Naim Qassem, Naim Kassem
    LK Rajapaksa 2019-2022, Wickremesinghe 2022-2024, Dissanayake 2024-
    LR Weah 2018-2024, Boakai 2024-
    LT Nauseda
    LU Luc Frieden
    LV Evika Siliņa, Edgars Rinkēvičs
    LY Haftar, Hifter, Dbeibah 2021-, Dbeibeh, Dbeiba, Gaddafi, Gadhafi, Kadhafi, Qaddafi
    MA Mohammed VI, Bourita, Akhannouch
    MD Sandu 2020-
    ME Djukanovic
    MG Rajoelina 2019-2025, Randrianirina 2025-
    MK Hristijan Mickoski 2024-
    ML Goita, Ibrahim Boubacar Keïta 2013-2020
    MM Suu Kyi, Min Aung Hlaing 2021-
    MN Khurelsukh
    MR Ghazouani 2019-
    MT Robert Abela 2020-
    MV Muizzu 2023-
    MW Chakwera 2020-2025, Mutharika
    MX Sheinbaum 2024-, López Obrador 2018-2024, AMLO 2018-2024, El Chapo, Joaquín Guzmán
    MY Anwar 2022-, Mahathir
    MZ Nyusi 2015-2025, Daniel Chapo 2025-, Frelimo, Renamo
    NA Nandi-Ndaitwah 2025-, Swapo
    NE Bazoum 2021-2023, Tchiani 2023-, Tiani
    NG Tinubu 2023-, Buhari 2015-2023
    NI Daniel Ortega 2007-, Rosario Murillo 2025-, Ortega-Murillo, Ortega?, Sandinista, Sandinistas
    NL Mark Rutte? 2010-2024, Rob Jetten 2026-, Wilders, Schoof 2024-, King Willem-Alexander
    NO Støre 2021-
    NP Sharma Oli, Sushila Karki 2025-
    NZ Ardern 2017-2023, Luxon 2023-, Winston Peters, Hipkins
    OM Sultan Haitham, Badr al-Busaidi, Albusaidi
    PA Mulino 2024-
    PE Boluarte 2022-2025, Pedro Castillo 2021-2022, José Jerí 2025-, Fujimori
    PG Marape 2019-
    PH Ferdinand Marcos 2022-, Bongbong Marcos, Marcos Jr, Marcos?, Duterte 2016-2022, Maria Ressa
    PK Imran Khan 2018-2022, Shehbaz Sharif 2022-, Shahbaz Sharif, Nawaz Sharif 2013-2017, Bhutto, Malala
    PL Andrzej Duda 2015-2025, Duda?, Donald Tusk 2023-, Tusk? 2023-, Morawiecki 2017-2023, Kaczynski, Sikorski 2023-, Nawrocki 2025-
    PS Mahmoud Abbas 2005-, Abbas? 2005-, Haniyeh, Sinwar, Khaled Meshaal, Arafat, Marwan Barghouti, Khalil al-Hayya
    PT António Costa? 2015-2024, Luís Montenegro 2024-, Rebelo de Sousa, André Ventura
    PY Santiago Peña 2023-, Abdo Benítez
    QA Sheikh Tamim, Tamim bin Hamad, Al Thani, al-Thani
    RO Iohannis 2014-2025, Nicușor Dan 2025-, Georgescu, Ceausescu
    RS Vučić 2014-, Milosevic, Djokovic
    RU Putin 2000-, Poutine, Lavrov 2004-, Peskov, Dmitry Medvedev, Medvedev?, Shoigu, Navalny, Nawalny, Prigozhin, Zakharova, Gerasimov, Kadyrov, Gorbachev, Yeltsin, Kirill Dmitriev, Mishustin, Kara-Murza, Stalin, Lenin, Patriarch Kirill, Skripal, Skripals
    RW Kagame 2000-
    SA Crown Prince Mohammed, MBS, King Salman 2015-, bin Salman, Faisal bin Farhan 2019-, al-Jubeir, Khashoggi
    SB Sogavare 2019-2024
    SD Burhan 2019-, Hemedti, Hemeti, Dagalo, al-Bashir, Bashir?
    SE Kristersson 2022-, Löfven 2014-2021
    SG Lawrence Wong 2024-, Lee Hsien Loong 2004-2024
    SI Golob 2022-, Janša 2020-2022
    SK Robert Fico 2023-, Fico?, Čaputová 2019-2024, Peter Pellegrini 2024-, Pellegrini?
    SL Julius Maada Bio 2018-
    SN Diomaye Faye, Sonko, Macky Sall 2012-2024
    SO Hassan Sheikh Mohamud 2022-, Farmajo 2017-2022
    SR Jennifer Simons 2025-
    SS Kiir 2011-, Machar
    SV Bukele 2019-, CECOT, Cecot, MS-13
    SY Assad 2000-2024, Sharaa 2024-, Shaibani 2024-, Shibani
    SZ King Mswati
    TD Déby 2021-
    TG Gnassingbé 2005-
    TH Srettha, Paetongtarn, Thaksin, Shinawatra 2024-2025, Yingluck, Anutin
    TJ Rahmon 1992-
    TL Ramos-Horta
    TM Berdimuhamedow, Berdymukhamedov, Berdymukhammedov
    TN Saied 2019-, Ghannouchi, Ennahda, Ben Ali
    TR Erdogan 2003-, Fidan 2023-, Cavusoglu 2014-2023, Imamoglu, Kilicdaroglu, Gulen, Ocalan, Ataturk
    TT Kamla Persad-Bissessar 2025-
    TW Tsai 2016-2024, Lai Ching-te 2024-, William Lai, Chiang Kai-shek
    TZ Suluhu Hassan
    UA Zelensky 2019-, Zelenskyy 2019-, Zelenskiy, Zelenski, Selenskyj, Selenski, Petro Poroshenko 2014-2019, Poroshenko, Yanukovych, Yanukovich, Kuleba 2020-2024, Sybiha 2024-, Yermak, Syrskyi, Syrsky, Zaluzhny, Svyrydenko 2025-
    UG Museveni 1986-
    US George W. Bush 2001-2009, George Bush, Bush?, John Bolton, John Kerry 2013-2017, Kerry?, Keith Kellogg, Mike Waltz, Tim Walz, Trump 2017-2021 2025-, Biden 2021-2025, Obama 2009-2017, Kamala Harris, Vance 2025-, Rubio 2025-, Blinken 2021-2025, Hegseth 2025-, Witkoff 2025-, Kushner, Barrack, Pompeo 2018-2021, Tillerson, Clinton, Pence, Pelosi, McConnell, Schumer, McCarthy, Mike Johnson, Bernie Sanders, DeSantis, Gabbard, Bondi, Noem, Bessent, Elon Musk, Newsom, Jerome Powell, Yellen, Comey, Giuliani, Jim Jordan, Alexandria Ocasio-Cortez, Romney, McCain, Reagan, Nixon, Jimmy Carter, JFK, Robert Kennedy Jr, RFK Jr, Eisenhower, Roosevelt, Truman, George Floyd, Epstein, Leavitt, Huckabee, Mamdani, Tucker Carlson, Snowden, Ortagus, Milley, Mattis, Ivanka, Melania, Taylor Swift, Cuomo, Martin Luther King
    UY Yamandú Orsi 2025-, Lacalle Pou 2020-2025, Mujica
    UZ Mirziyoyev 2016-
    VA Pope, Pontiff, Parolin, Benedict XVI, Leo XIV
    VE Maduro 2013-2026, Hugo Chávez, Corina Machado, Machado?, Edmundo González, Delcy
    VN To Lam 2024-, Nguyen Phu Trong 2011-2024, Ho Chi Minh
    VU Charlot Salwai
    WS Fiame Naomi Mataafa
    XK Kurti 2021-, Thaçi
    YE Abdrabbuh Mansur Hadi
    ZA Ramaphosa 2018-, Zuma 2009-2018, Mandela, Malema
    ZM Hichilema 2021-
    ZW Mnangagwa 2017-, Mugabe`,
  unions: ``,
  nobody: `
    Jordan Neely, Kansas City Star
    Chad Wolf, Paris Hilton, Paris Jackson, Sydney Sweeney, Denzel Washington
    Michael Jordan, Jordan Peterson, Jordan Peele
    Tom Holland, Austin Butler, Dakota Johnson
    Washington Free Beacon, Chicago Sun-Times, Baltimore Sun, Minneapolis Star-Tribune, Detroit Free Press, Toronto Star, Toronto Sun, Vancouver Sun, Times of Israel, Israel Hayom, Kyiv Independent, Japan Today, Times of India, Irish Independent, London Review of Books, Le Parisien, Wall Street Journal, Berliner Zeitung, Frankfurter Allgemeine, Süddeutsche Zeitung, American Conservative, Arab News, France 24, Radio France, Radio France Internationale, Agence France-Presse, Agence France Presse, USA Today, Vatican News, Ukrainska Pravda, Hong Kong Free Press, Gulf News, Egypt Today, Egypt Independent, Turkish Minute, Iran International, Middle East Eye, Nikkei Asia
    Deutsche Presse-Agentur, Deutsche Welle
    Paris Agreement, Paris Accord, Paris Accords, Kyoto Protocol, Oslo Accords, Oslo Accord, Geneva Convention, Geneva Conventions, Vienna Convention, Abraham Accords, Camp David Accords, Havana Syndrome, Stockholm syndrome, Panama Papers, Paradise Papers, Pandora Papers, Washington Consensus, Rome Statute, Treaty of Rome, Marshall Plan, Maastricht Treaty, Lisbon Treaty, Minsk agreements, Minsk accords, Budapest Memorandum, Helsinki Accords, Munich Security Conference, Shanghai Cooperation Organization, Shanghai Cooperation Organisation, Istanbul Convention, Monroe Doctrine, Potsdam Conference, Yalta Conference, Treaty of Versailles, Cold War, Bretton Woods
    Bermuda Triangle
    Panama City Beach, Paris Texas, Athens Georgia
    Crimea, Crimean, Golan, Golan Heights, East Jerusalem, Nagorno-Karabakh, Kashmir, Kashmiri, Artsakh`,
  grammar: {
    place: '',
    aside: '',
    after: '',
    party: '',
    meeting: '',
    war: '',
    broker: '',
    and: '',
    given: `Michael James John Robert David William Richard Thomas Charles Daniel Paul Jim Joe Mike Tom Peter
      George Denzel Jack`,
    papers: '',
    namesakes: '',
    office: '',
  },
} satisfies Pack
