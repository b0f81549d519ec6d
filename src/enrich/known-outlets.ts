/** News agencies: in a byline they sign, or stand behind a name. */
export const agencies = `
  AP, Associated Press, The Associated Press, Reuters, Thomson Reuters, AFP, Agence France-Presse,
  France-Presse, dpa, dpa-AFX, EFE, Agencia EFE, Europa Press, ANSA, Adnkronos, AGI, APA, SID, KNA, epd,
  sda, Keystone-SDA, ATS, Belga, ANP, TT, NTB, Ritzau, STT, PAP, ČTK, CTK, MTI, Tanjug, Hina, BTA, Agerpres,
  TASS, ITAR-TASS, RIA Novosti, Interfax, Sputnik, Xinhua, Kyodo, Kyodo News, Jiji, Jiji Press, Yonhap, PTI,
  Press Trust of India, ANI, IANS, UNI, UPI, United Press International, Bloomberg, Bloomberg News, Dow
  Jones, Inter Press Service, IPS, Anadolu, Anadolu Agency, Anadolu Ajansı, AA, IRNA, Tasnim, Fars News
  Agency, MENA, WAM, SPA, KUNA, QNA, Petra, SANA, NNA, Wafa, Maan, Lusa, Agência Lusa, Agência Brasil,
  Notimex, Télam, Telam, Prensa Latina, Press Association, PA Media, PA, AAP, CP, The Canadian Press,
  Canadian Press, Getty, Getty Images, Tribune News Service, TNS, McClatchy, Storyful, PR Newswire, Business
  Wire, GlobeNewswire, KCNA, CNA, Ukrinform, UNIAN, Magnum, Zuma, Imago, Picture Alliance, EPA, SIPA,
  Shutterstock, Alamy, РИА Новости, ТАСС, Интерфакс, Рейтер, رويترز, أ ف ب, فرانس برس, الأناضول, د ب أ, 新华社,
  新華社, 共同通信, 時事通信, 中央社, 路透社, 法新社, ロイター
`

/** Newspapers, magazines, broadcasters and sites that are met in bylines and bios; names that do not tell by a word of theirs what they are. */
export const outlets = `
  Foreign Policy, Foreign Affairs, The American Conservative, American Conservative, The Hill, Politico,
  POLITICO, Politico Europe, Axios, Vox, Slate, Salon, Vice, Wired, Forbes, Fortune, Time, TIME, Newsweek,
  The Atlantic, Atlantic, The New Yorker, New Yorker, Harper’s, The Nation, The National Interest, National
  Interest, The American Prospect, The New Republic, New Republic, Mother Jones, Jacobin, Reason,
  Commentary, Dissent, Current Affairs, The Baffler, n+1, Tablet, The Forward, Haaretz, Ha’aretz, Ynet,
  Maariv, Yedioth Ahronoth, Al-Monitor, Al Jazeera, Aljazeera, Al Arabiya, Al-Ahram, Al-Hayat, Al-Akhbar,
  An-Nahar, L’Orient-Le Jour, Middle East Eye, The New Arab, The Intercept, ProPublica, Responsible
  Statecraft, War on the Rocks, Lawfare, Just Security, Defense One, Defense News, Breaking Defense, The
  Diplomat, Asia Times, Nikkei, Nikkei Asia, The Wire, Scroll, The Print, ThePrint, The Hindu, Hindustan
  Times, Indian Express, The Quint, Mint, Dawn, Caravan, The Caravan, Outlook, India Today, Tempo, Kompas,
  Rappler, The Straits Times, SCMP, Caixin, The Conversation, OpenDemocracy, openDemocracy, New Statesman,
  Prospect, The Spectator, Spectator, The Economist, Economist, Financial Times, The Guardian, Guardian, The
  Independent, Evening Standard, The Telegraph, The Times, The i, Sky, Sky News, ITV, Channel 4, BBC, BBC
  World, BBC World Service, CNN, NBC, ABC, CBS, PBS, NPR, MSNBC, CNBC, C-SPAN, HBO, ESPN, Fox, Fox News, USA
  Today, Los Angeles Times, Washington Post, New York Times, The New York Times, Wall Street Journal, The
  Wall Street Journal, WSJ, NYT, Boston Globe, Christian Science Monitor, The Christian Science Monitor,
  Chicago Tribune, Miami Herald, HuffPost, Huffington Post, The Huffington Post, BuzzFeed, BuzzFeed News,
  Business Insider, Insider, Quartz, Quillette, UnHerd, Spiked, Truthout, Truthdig, Common Dreams,
  CounterPunch, AlterNet, Antiwar.com, Antiwar, Consortium News, The Grayzone, ThinkProgress, LobeLog, Right
  Web, Tom Dispatch, TomDispatch, Mondoweiss, Electronic Intifada, Daily Beast, The Daily Beast, Breitbart,
  The Federalist, National Review, Weekly Standard, American Thinker, Substack, Medium, YouTube, Bellingcat,
  Coda, Rest of World, Eurasianet, EurasiaNet, Meduza, Kyiv Independent, Euractiv, EUobserver, Euronews,
  Deutsche Welle, DW, RFE/RL, Radio Free Europe, Voice of America, VOA, Radio Free Asia, RT, CGTN, TRT, TRT
  World, France 24, RFI, TV5 Monde, TV5Monde, Arte, ARTE, Le Monde, Le Monde diplomatique, Le Figaro, Le
  Point, Libération, Liberation, Mediapart, L’Express, L’Obs, Le Nouvel Obs, Marianne, La Croix, Les Échos,
  Les Echos, L’Humanité, Le Parisien, Ouest-France, Courrier international, Orient XXI, Jeune Afrique, Le
  Soir, La Libre Belgique, De Standaard, Le Temps, RTS, Radio-Canada, Le Devoir, La Presse, Der Spiegel,
  Spiegel, SPIEGEL, Spiegel Online, Die Zeit, Zeit, ZEIT, ZEIT ONLINE, Zeit Online, Die Welt, Welt, WELT,
  FAZ, F.A.Z, Frankfurter Allgemeine, Süddeutsche, SZ, taz, die tageszeitung, Tagesspiegel, Der
  Tagesspiegel, Handelsblatt, Stern, Focus, Bild, Cicero, Der Freitag, Freitag, NZZ, Neue Zürcher,
  Tages-Anzeiger, Der Standard, Die Presse, Profil, Falter, Correctiv, Telepolis, Heise, Golem, n-tv, ntv,
  RTL, Sat.1, ARD, ZDF, NDR, WDR, SWR, BR, MDR, HR, RBB, Deutschlandfunk, ORF, SRF, Tagesschau, El País, El
  Pais, El Mundo, La Vanguardia, El Confidencial, eldiario.es, elDiario.es, Público, El Español, La Razón,
  Infobae, Clarín, La Nación, Página/12, Página 12, Perfil, El Tiempo, El Espectador, Semana, Reforma,
  Proceso, Animal Político, La Jornada, Milenio, El Universal, El Mercurio, La Tercera, El Comercio, El
  Faro, Plaza Pública, Confidencial, BBC Mundo, RTVE, Cadena SER, Nueva Sociedad, Folha, Folha de S.Paulo,
  Folha de S. Paulo, O Globo, O Estado de S. Paulo, Estadão, Valor Econômico, Veja, Época, CartaCapital,
  Carta Capital, Piauí, piauí, Nexo, Agência Pública, UOL, G1, Expresso, Diário de Notícias, Observador, La
  Repubblica, la Repubblica, Corriere della Sera, La Stampa, Il Sole 24 Ore, Il Fatto Quotidiano,
  Internazionale, Limes, L’Espresso, Il Post, Il Manifesto, il manifesto, Gazeta Wyborcza, Polityka, Onet,
  Rzeczpospolita, Коммерсантъ, Коммерсант, Ведомости, Известия, РБК, Медуза, Новая газета, Эхо Москвы,
  Российская газета, Россия в глобальной политике, Forbes Russia, الجزيرة, العربية, العربي الجديد, الشرق
  الأوسط, الحياة, القدس العربي, الأهرام, النهار, الأخبار, 朝日新聞, 毎日新聞, 読売新聞, 日本経済新聞, 産経新聞, 東京新聞, NHK, 人民日报,
  环球时报, 财新, 南方周末, 端傳媒, BBC中文, 联合早报, Fandom, IGN, TechCrunch, The Verge, Ars Technica, Engadget, Gizmodo,
  Mashable, ZDNet, CNET, Polygon, Kotaku, Deadspin, Jezebel, Nature, Science, New Scientist, Scientific
  American, National Geographic, Smithsonian, Aeon, Nautilus, Undark, Grist, Inside Climate News, Carbon
  Brief, Kaiser Health News, STAT, Rolling Stone, Variety, Billboard, Vanity Fair, Vogue, Esquire, GQ, Elle,
  Cosmopolitan, Marie Claire, Essence, Ebony, The Root, Teen Vogue, Pitchfork, Eater, Bon Appétit, Curbed,
  SB Nation, Bloomberg Businessweek, Businessweek, MarketWatch, Barron’s, Kiplinger, Investopedia, The
  Information, Protocol, Recode, SpaceNews, Real Clear Politics, RealClearPolitics, Daily Caller, Drudge,
  NewsMax, Newsmax, The Onion, Stars and Stripes, Military Times, Task & Purpose, Inkstick, The Dispatch,
  The Bulwark, Semafor, Puck, The Free Press, Noema, Persuasion, Compact, First Things, Commonweal, America,
  Sojourners, Religion News Service, Christianity Today, Project Syndicate, The Globalist, YaleGlobal,
  Carnegie Endowment, Chatham House, RAND, RAND Corporation, Brookings, Heritage, CSIS, CSET, CNAS, IISS,
  RUSI, SIPRI, Cato, Quincy Institute, Amnesty International, Human Rights Watch, Oxfam, Greenpeace, MIT,
  UCLA, NYU, LSE, SOAS, UCL, ETH, Harvard, Yale, Princeton, Stanford, Oxford, Cambridge, Columbia,
  Georgetown, Johns Hopkins, Tufts, Berkeley, Cornell, Google, Microsoft, Facebook, Twitter, Amazon, Apple,
  IBM, NASA, CIA, FBI, NSA, Pentagon, State Department, NATO, IMF, World Bank, UNESCO, UNICEF, UNHCR, WHO
`
