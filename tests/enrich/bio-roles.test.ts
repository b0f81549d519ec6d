import { describe, expect, it } from 'vitest'
import { readBio } from '../../src/enrich/bio.ts'

const authors = [
  'Maya Lind',
  'Camille Renard',
  'Hélène Garrec',
  'Jonas Weber',
  'Lucía Ferrer',
  'Beatriz Nogueira',
  'Marco Rossi',
  'Jan de Vries',
  'Anna Kowalska',
  'Ирина Соколова',
  'سليم حداد',
  'نادية منصور',
  '佐々木花子',
  '林小雨',
]

/** A bio; its roles as "title @ organisation", past ones marked; its outlets. */
const bios: readonly (readonly [string, string, string])[] = [
  [
    'Maya Lind is a columnist at Northline, and the Jon Dahl senior fellow for Middle East and Africa studies at the Nordic Institute.',
    'columnist @ Northline; Jon Dahl senior fellow for Middle East and Africa studies @ Nordic Institute',
    '',
  ],
  ['Maya Lind is a staff writer at The Harbor Review.', 'staff writer @ The Harbor Review', ''],
  [
    'Maya Lind is a reporter covering energy for The Harbor Review. Before joining the Review in 2019, she worked at Northern Public Radio and the Bay Courier.',
    'reporter @ The Harbor Review',
    '',
  ],
  [
    'Maya Lind, a former diplomat, teaches history at the University of the North. Her latest book is “Cold Harbors.”',
    'past diplomat; @ University of the North',
    '',
  ],
  ['Maya Lind writes about trade for The Harbor Review.', '', 'The Harbor Review'],
  [
    'Maya Lind is the author, most recently, of “Cold Harbors” and a contributing writer for The Harbor Review.',
    'author; contributing writer @ The Harbor Review',
    '',
  ],
  [
    'Maya Lind is a freelance journalist based in Nairobi. Her work has been published by The Guardian, Al Jazeera English, and The New Humanitarian.',
    'freelance journalist',
    'The Guardian, Al Jazeera English, The New Humanitarian',
  ],
  [
    'Maya Lind is director of research at Northline and co-host of the podcast “Tides.”',
    'director of research @ Northline; co-host',
    '',
  ],
  [
    'Maya Lind joined The Harbor Review in 2015 after four years at the Bay Courier.',
    '@ The Harbor Review',
    '',
  ],
  [
    'Maya Lind is professor emeritus of Slavic studies at Brandvik College and the author of five books.',
    'professor emeritus of Slavic studies @ Brandvik College; author',
    '',
  ],
  [
    "Maya Lind (@mayalind) is Bloomberg's chief Asia correspondent.",
    'chief Asia correspondent @ Bloomberg',
    '',
  ],
  [
    'Maya Lind is a Washington-based foreign policy analyst and writer. She has written for Foreign Policy, The National Interest and Al-Monitor.',
    'foreign policy analyst; writer',
    'Foreign Policy, The National Interest, Al-Monitor',
  ],
  [
    'Maya Lind was Sweden’s ambassador to Kenya from 2010 to 2014. She is now a distinguished fellow with the Arctic Council Foundation.',
    'past ambassador to Kenya 2010-2014; distinguished fellow @ Arctic Council Foundation',
    '',
  ],
  [
    'Dr. Maya Lind is an Associate Professor in the Department of Politics at the University of Brandvik.',
    'Associate Professor @ Department of Politics; @ University of Brandvik',
    '',
  ],
  [
    'Maya Lind is the Henrik Dahl Professor of International Affairs at Brandvik University and a nonresident fellow in the Africa Program at the Nordic Institute.',
    'Henrik Dahl Professor of International Affairs @ Brandvik University; nonresident fellow in the Africa Program @ Nordic Institute',
    '',
  ],
  [
    'Maya Lind is a PhD candidate in political science at Brandvik University.',
    'PhD candidate in political science @ Brandvik University',
    '',
  ],
  [
    'Maya Lind heads the Sahel programme at the Nordic Institute for Conflict Studies.',
    '@ Nordic Institute for Conflict Studies',
    '',
  ],
  ['Maya Lind works for the Nordic Institute.', '@ Nordic Institute', ''],
  ['The author is a retired colonel in the Swedish army.', 'colonel in the Swedish army', ''],
  ['Mr. Lind is a fellow at the Nordic Institute.', 'fellow @ Nordic Institute', ''],
  [
    'Maya Lind and Tom Reed are senior fellows at the Nordic Institute.',
    'senior fellows @ Nordic Institute',
    '',
  ],
  [
    'Maya Lind is a regular contributor to Forbes, The Hill and Newsweek.',
    'regular contributor',
    'Forbes, The Hill, Newsweek',
  ],
  [
    'Maya Lind is an editor-at-large for The Harbor Review and a Fulbright scholar.',
    'editor-at-large @ The Harbor Review; Fulbright scholar',
    '',
  ],
  [
    'Maya Lind has covered East Africa for The Harbor Review, Reuters and the BBC since 2004.',
    '',
    'The Harbor Review, Reuters, BBC',
  ],
  [
    'Maya Lind is a columnist for the Bay Courier. Follow her on Twitter: @mayalind.',
    'columnist @ Bay Courier',
    '',
  ],
  ['Maya Lind lives in Oslo, where she is completing a novel.', '', ''],
  [
    'Maya Lind served as deputy secretary of energy under President Carter.',
    'past deputy secretary of energy',
    '',
  ],
  ['Maya Lind is a partner at the law firm Dahl & Reed.', 'partner @ Dahl & Reed', ''],
  [
    'Maya Lind is vice president for foreign policy at the Nordic Institute, where she directs the Arctic Initiative.',
    'vice president for foreign policy @ Nordic Institute; @ Arctic Initiative',
    '',
  ],
  ["Maya Lind is Reader in Law at King's College London.", "Reader in Law @ King's College London", ''],
  [
    'Maya Lind is a member of the editorial board of The Harbor Review.',
    'member of the editorial board @ The Harbor Review',
    '',
  ],
  [
    'Maya Lind is a journalist whose reporting has appeared in The Atlantic, Harper’s Magazine, and on NPR.',
    'journalist',
    'The Atlantic, Harper’s Magazine, NPR',
  ],
  [
    'Maya Lind is a senior reporter at The Harbor Review. She was previously the Beirut bureau chief of the Bay Courier and has reported from Syria for PBS NewsHour.',
    'senior reporter @ The Harbor Review; past Beirut bureau chief @ Bay Courier',
    'PBS NewsHour',
  ],
  [
    'Maya Lind is a Pulitzer Prize-winning journalist and the founder of Tidewater, a newsletter about shipping.',
    'Pulitzer Prize-winning journalist; founder @ Tidewater',
    '',
  ],
  ['Maya Lind is the Middle East editor of The Harbor Review.', 'Middle East editor @ The Harbor Review', ''],
  ['Maya Lind is an independent researcher.', 'independent researcher', ''],
  [
    'Maya Lind is an investigative reporter with the Bay Courier in San Mateo. Email: mlind@baycourier.example',
    'investigative reporter @ Bay Courier',
    '',
  ],
  [
    'Maya Lind is a senior analyst at the Brussels-based think tank Northline, focusing on Turkey.',
    'senior analyst @ Northline',
    '',
  ],
  [
    'Maya Lind is currently a Visiting Scholar at the Center for Arctic Studies, Brandvik University, and a former editor of the Nordic Quarterly.',
    'Visiting Scholar @ Center for Arctic Studies; past editor @ Nordic Quarterly',
    '',
  ],
  [
    'Maya Lind is Professor of International Relations at the University of Brandvik. She is the author of The Frozen Line: Norway and Its Neighbours (Brandvik University Press, 2019).',
    'Professor of International Relations @ University of Brandvik; author',
    '',
  ],
  [
    'Maya Lind has been a foreign correspondent for 20 years, reporting from Asia, Africa and Latin America for The Economist and the Financial Times.',
    'foreign correspondent',
    'The Economist, Financial Times',
  ],
  [
    'Maya Lind is co-founder and chief executive of Tidewater Labs.',
    'co-founder @ Tidewater Labs; chief executive @ Tidewater Labs',
    '',
  ],
  [
    'Maya Lind is an attorney and a former assistant secretary of state. She practices law in Denver.',
    'attorney; past assistant secretary of state',
    '',
  ],
  ['Maya Lind is the host of “Tides,” a weekly show on Northern Public Radio.', 'host', ''],
  [
    "Maya Lind is a research associate at the School of Oriental Languages, University of Brandvik, and an Associate Fellow of Northline's Asia Programme.",
    "research associate @ School of Oriental Languages; Associate Fellow @ Northline's Asia Programme",
    '',
  ],
  [
    'Maya Lind, Ph.D., is a licensed psychologist and assistant professor at Brandvik Medical School.',
    'licensed psychologist @ Brandvik Medical School; assistant professor @ Brandvik Medical School',
    '',
  ],
  ['Maya Lind covers Congress for the Bay Courier.', '@ Bay Courier', ''],
  ["Maya Lind is The Harbor Review's Asia editor.", 'Asia editor @ The Harbor Review', ''],
  [
    'Maya Lind is a fellow at the Nordic Institute and has contributed to the BBC, CNN and Sky News.',
    'fellow @ Nordic Institute',
    'BBC, CNN, Sky News',
  ],
  [
    'Maya Lind’s articles have appeared in the New York Times, Jacobin, Le Monde diplomatique and elsewhere.',
    '',
    'New York Times, Jacobin, Le Monde diplomatique',
  ],
  [
    'Maya Lind, a journalist in Oslo, is a frequent contributor to the Bay Courier.',
    'journalist; frequent contributor @ Bay Courier',
    '',
  ],
  ['About the author: Maya Lind is an economist with the Nordic Bank.', 'economist @ Nordic Bank', ''],
  ['– Maya Lind, a retired teacher, lives in Bergen.', 'teacher', ''],
  [
    'Camille Renard est journaliste au Quotidien du Nord. Elle collabore également à Mediapart et au Monde diplomatique.',
    'journaliste @ Quotidien du Nord',
    'Mediapart, Monde diplomatique',
  ],
  [
    'Camille Renard est professeure de science politique à l’université de Lille et chercheuse associée au Centre d’études des mondes africains.',
    'professeure de science politique @ université de Lille; chercheuse associée @ Centre d’études des mondes africains',
    '',
  ],
  [
    'Camille Renard est directrice de recherche au CNRS. Elle a publié « Les rives froides » (Seuil, 2019).',
    'directrice de recherche @ CNRS',
    '',
  ],
  [
    'Ancienne ambassadrice, Camille Renard préside l’Institut des rives.',
    'past ambassadrice; @ Institut des rives',
    '',
  ],
  [
    'Camille Renard, historienne, est maîtresse de conférences à Sciences Po Rennes.',
    'historienne; maîtresse de conférences @ Sciences Po Rennes',
    '',
  ],
  [
    'Camille Renard est correspondante de Radio France à Nairobi. Elle écrit aussi pour Libération, Le Temps et Jeune Afrique.',
    'correspondante @ Radio France',
    'Libération, Le Temps, Jeune Afrique',
  ],
  [
    'Journaliste indépendante, spécialiste de la mer Baltique.',
    'Journaliste indépendante; spécialiste de la mer Baltique',
    '',
  ],
  [
    'Jonas Weber ist Redakteur im Ressort Politik der Norddeutschen Zeitung.',
    'Redakteur @ Norddeutsche Zeitung',
    '',
  ],
  [
    'Jonas Weber ist Professor für Internationale Beziehungen an der Universität Bremen.',
    'Professor für Internationale Beziehungen @ Universität Bremen',
    '',
  ],
  [
    'Jonas Weber lebt als freier Journalist in Nairobi. Er schreibt unter anderem für die taz, den Freitag und Zeit Online.',
    'freier Journalist',
    'taz, Freitag, Zeit Online',
  ],
  [
    'Jonas Weber leitet die Forschungsgruppe Afrika der Stiftung Wissenschaft und Politik (SWP) in Berlin.',
    '@ Forschungsgruppe Afrika der Stiftung Wissenschaft und Politik',
    '',
  ],
  [
    'Jonas Weber, Jahrgang 1970, ist Historiker und Publizist. Zuletzt erschien von ihm „Kalte Häfen“.',
    'Historiker; Publizist',
    '',
  ],
  [
    'Der Autor ist Direktor des Instituts für Meereskunde in Kiel.',
    'Direktor @ Institut für Meereskunde',
    '',
  ],
  [
    'Jonas Weber arbeitet als wissenschaftlicher Mitarbeiter am Lehrstuhl für Völkerrecht der Universität Kiel.',
    'wissenschaftlicher Mitarbeiter @ Lehrstuhl für Völkerrecht der Universität Kiel',
    '',
  ],
  [
    'Jonas Weber war von 2010 bis 2014 Botschafter in Kenia. Heute ist er Senior Fellow bei der Nordstiftung.',
    'past Botschafter in Kenia 2010-2014; Senior Fellow @ Nordstiftung',
    '',
  ],
  [
    'Lucía Ferrer es periodista y escritora. Colabora con El País, La Vanguardia y Nueva Sociedad.',
    'periodista; escritora',
    'El País, La Vanguardia, Nueva Sociedad',
  ],
  [
    'Lucía Ferrer es profesora de Derecho Internacional en la Universidad de Granada.',
    'profesora de Derecho Internacional @ Universidad de Granada',
    '',
  ],
  [
    'Lucía Ferrer es directora del Centro de Estudios del Mar y exministra de Pesca de Chile.',
    'directora @ Centro de Estudios del Mar; past ministra de Pesca de Chile',
    '',
  ],
  [
    'Politóloga. Investigadora del Instituto de Estudios Peruanos. Columnista de El Comercio.',
    'Politóloga; Investigadora @ Instituto de Estudios Peruanos; Columnista @ El Comercio',
    '',
  ],
  ['Lucía Ferrer es corresponsal de la Agencia Norte en Bruselas.', 'corresponsal @ Agencia Norte', ''],
  [
    'Beatriz Nogueira é jornalista e mestre em Relações Internacionais pela Universidade de Coimbra.',
    'jornalista; mestre em Relações Internacionais',
    '',
  ],
  [
    'Beatriz Nogueira é professora da Universidade Federal do Mar e colunista da Folha de S.Paulo.',
    'professora @ Universidade Federal do Mar; colunista @ Folha de S.Paulo',
    '',
  ],
  [
    'Beatriz Nogueira é repórter do Jornal do Mar. Já escreveu para a Piauí, o Nexo e a BBC Brasil.',
    'repórter @ Jornal do Mar',
    'Piauí, Nexo, BBC Brasil',
  ],
  [
    'Ирина Соколова — журналист, обозреватель газеты «Северный вестник».',
    'журналист; обозреватель @ Северный вестник',
    '',
  ],
  [
    'Ирина Соколова – доктор исторических наук, профессор Санкт-Петербургского государственного университета.',
    'доктор исторических наук; профессор @ Санкт-Петербургского государственного университета',
    '',
  ],
  [
    'Ирина Соколова, политолог, старший научный сотрудник Института морских исследований РАН.',
    'политолог; старший научный сотрудник @ Института морских исследований РАН',
    '',
  ],
  ['Автор — эксперт Центра арктических исследований.', 'эксперт @ Центра арктических исследований', ''],
  ['سليم حداد كاتب وصحافي لبناني مقيم في برلين.', 'كاتب; صحافي لبناني', ''],
  [
    'سليم حداد أستاذ العلوم السياسية في جامعة الشمال وباحث في مركز دراسات البحر.',
    'أستاذ العلوم السياسية @ جامعة الشمال; باحث @ مركز دراسات البحر',
    '',
  ],
  ['كاتبة وباحثة فلسطينية، رئيسة تحرير مجلة الشاطئ.', 'كاتبة; باحثة فلسطينية; رئيسة تحرير @ مجلة الشاطئ', ''],
  [
    'سليم حداد هو مدير معهد الدراسات البحرية، عمل سابقا مراسلا لصحيفة النهار.',
    'مدير @ معهد الدراسات البحرية',
    'النهار',
  ],
  ['佐々木花子、北海大学教授。専門は国際政治。著書に『冷たい港』など。', '教授 @ 北海大学', ''],
  [
    '林小雨，北海大学国际关系学院副教授，《环球时报》专栏作家。',
    '副教授 @ 北海大学国际关系学院; 专栏作家 @ 环球时报',
    '',
  ],
  [
    'Hélène Garrec est professeure de science politique à l’université Clermont Auvergne et à l’ESSEC.',
    'professeure de science politique @ université Clermont Auvergne; @ ESSEC',
    '',
  ],
  [
    'Hélène Garrec, politologue, est directrice de recherche à l’Institut des hautes études du Nord (IHEN) et chercheuse associée au Cercle Nord.',
    'politologue; directrice de recherche @ Institut des hautes études du Nord; chercheuse associée @ Cercle Nord',
    '',
  ],
  ['Chercheur à l’IFRI, spécialiste de la Russie.', 'Chercheur @ IFRI; spécialiste de la Russie', ''],
  [
    'Ancien correspondant de RFI à Dakar, il est aujourd’hui rédacteur en chef de La Lettre du Nord.',
    'past correspondant @ RFI; rédacteur en chef @ La Lettre du Nord',
    '',
  ],
  [
    'Hélène Garrec est une journaliste indépendante basée à Beyrouth. Elle travaille pour Le Figaro, Ouest-France et La Croix.',
    'journaliste indépendante',
    'Le Figaro, Ouest-France, La Croix',
  ],
  [
    'Maîtresse de conférences en droit public, Université de Rennes',
    'Maîtresse de conférences en droit public @ Université de Rennes',
    '',
  ],
  ['Rédactrice en chef adjointe du magazine Littoral.', 'Rédactrice en chef adjointe @ Littoral', ''],
  [
    'Hélène Garrec a été ambassadrice de France au Kenya de 2010 à 2014. Elle enseigne aujourd’hui à Sciences Po.',
    'past ambassadrice de France au Kenya 2010-2014; @ Sciences Po',
    '',
  ],
  ['Jonas Weber, 44, ist Politikchef der ZEIT.', 'Politikchef @ ZEIT', ''],
  ['Jonas Weber ist Nahost-Korrespondent des SPIEGEL in Beirut.', 'Nahost-Korrespondent @ SPIEGEL', ''],
  [
    'Jonas Weber, geboren 1975 in Kiel, studierte Geschichte und Politik. Er arbeitet als freier Autor für Deutschlandfunk, NZZ und Der Standard.',
    'freier Autor',
    'Deutschlandfunk, NZZ, Der Standard',
  ],
  ['Prof. Dr. Jonas Weber lehrt Politikwissenschaft an der Universität Wien.', '@ Universität Wien', ''],
  [
    'Jonas Weber ist Mitglied des Bundestags und außenpolitischer Sprecher der SPD-Fraktion.',
    'Mitglied @ Bundestag; außenpolitischer Sprecher @ SPD-Fraktion',
    '',
  ],
  [
    'Die Autorin ist Juristin und forscht am Max-Planck-Institut für Völkerrecht in Heidelberg.',
    'Juristin; @ Max-Planck-Institut für Völkerrecht',
    '',
  ],
  ['Jonas Weber ist Chefredakteur von „Nordlicht“.', 'Chefredakteur @ Nordlicht', ''],
  [
    'Jonas Weber ist Geschäftsführer der Denkfabrik Nordlicht und Lehrbeauftragter an der Hertie School in Berlin.',
    'Geschäftsführer @ Denkfabrik Nordlicht; Lehrbeauftragter @ Hertie School',
    '',
  ],
  [
    'Lucía Ferrer (Bogotá, 1980) es escritora. Ha publicado en Letras Libres, Gatopardo y El Malpensante.',
    'escritora',
    'Letras Libres, Gatopardo, El Malpensante',
  ],
  [
    'Lucía Ferrer es investigadora principal del Real Instituto Elcano y profesora asociada en la Universidad Carlos III de Madrid.',
    'investigadora principal @ Real Instituto Elcano; profesora asociada @ Universidad Carlos III de Madrid',
    '',
  ],
  [
    'Periodista especializada en América Latina. Ha trabajado para EFE y la BBC.',
    'Periodista especializada en América Latina',
    'EFE, BBC',
  ],
  [
    'Doctora en Historia por la Universidad de Salamanca. Investigadora del CONICET.',
    'Doctora en Historia; Investigadora @ CONICET',
    '',
  ],
  [
    'Fue embajador de Chile en España y actualmente es consultor internacional.',
    'past embajador de Chile en España; consultor internacional',
    '',
  ],
  ['Lucía Ferrer es editora de Internacional en eldiario.es.', 'editora de Internacional @ eldiario.es', ''],
  ['Beatriz Nogueira é correspondente da RTP em Bruxelas.', 'correspondente @ RTP', ''],
  [
    'Professor titular do Instituto de Relações Internacionais da Universidade do Mar (IRI-UM) e pesquisador do CNPq.',
    'Professor titular @ Instituto de Relações Internacionais da Universidade do Mar; pesquisador @ CNPq',
    '',
  ],
  [
    'Jornalista, é editora-executiva da revista Maré e colunista do UOL.',
    'Jornalista; editora-executiva @ Maré; colunista @ UOL',
    '',
  ],
  [
    'Beatriz Nogueira é doutoranda em Ciência Política na Universidade de Lisboa.',
    'doutoranda em Ciência Política @ Universidade de Lisboa',
    '',
  ],
  ['Ирина Соколова, корреспондент «Коммерсанта» в Берлине.', 'корреспондент @ Коммерсанта', ''],
  [
    'Ирина Соколова — главный редактор журнала «Море», член Совета по внешней политике.',
    'главный редактор @ Море; член @ Совета по внешней политике',
    '',
  ],
  [
    'Ирина Соколова - независимый журналист. Сотрудничает с изданиями «Медуза», «Новая газета» и Forbes Russia.',
    'независимый журналист',
    'Медуза, Новая газета, Forbes Russia',
  ],
  [
    'Кандидат экономических наук, доцент кафедры мировой экономики МГИМО.',
    'Кандидат экономических наук; доцент кафедры мировой экономики @ МГИМО',
    '',
  ],
  [
    'Ирина Соколова, приглашённый исследователь Университета Хельсинки, бывший главный редактор «Эха».',
    'приглашённый исследователь @ Университета Хельсинки; past главный редактор @ Эха',
    '',
  ],
  [
    'Ирина Соколова работает в Институте мировой экономики. Преподаёт в МГИМО.',
    '@ Институте мировой экономики',
    '',
  ],
  [
    'نادية منصور صحافية مصرية مستقلة، كتبت في صحف ومواقع عدة منها العربي الجديد والقدس العربي.',
    'صحافية مصرية مستقلة',
    'العربي الجديد, القدس العربي',
  ],
  ['باحث في العلاقات الدولية، حاصل على الدكتوراه من جامعة القاهرة.', 'باحث في العلاقات الدولية', ''],
  ['نادية منصور، باحثة أولى في معهد واشنطن، وعملت سابقًا في قناة الجزيرة.', 'باحثة أولى @ معهد واشنطن', ''],
  [
    'كاتب صحفي وإعلامي، مدير تحرير صحيفة الأهرام سابقا.',
    'كاتب صحفي; إعلامي; past مدير تحرير @ صحيفة الأهرام',
    '',
  ],
  ['Maya Lind is the Africa correspondent of Nordtidende.', 'Africa correspondent @ Nordtidende', ''],
  [
    'Maya Lind is deputy director of the Asia Program at the Nordic Institute and an adjunct professor at Georgetown University’s School of Foreign Service.',
    'deputy director @ Asia Program; @ Nordic Institute; adjunct professor @ Georgetown University’s School of Foreign Service',
    '',
  ],
  [
    'Maya Lind is a nonresident fellow with the Atlantic Council’s Scowcroft Center for Strategy and Security.',
    'nonresident fellow @ Atlantic Council’s Scowcroft Center for Strategy and Security',
    '',
  ],
  [
    'Maya Lind is a former senior adviser to the U.S. secretary of defense and a partner at Harbor Advisors.',
    'past senior adviser to the U.S. secretary of defense; partner @ Harbor Advisors',
    '',
  ],
  [
    'Maya Lind is an associate professor of political science at the University of California, San Diego, and the author of “Cold Harbors” (Norton).',
    'associate professor of political science @ University of California, San Diego; author',
    '',
  ],
  [
    'Maya Lind is chair of the department of history at Brandvik State University.',
    'chair of the department of history @ Brandvik State University',
    '',
  ],
  [
    'Maya Lind, a Nordic Institute senior fellow, was deputy assistant secretary of state from 2009 to 2012.',
    'senior fellow @ Nordic Institute; past deputy assistant secretary of state 2009-2012',
    '',
  ],
  [
    'Maya Lind, who teaches at Brandvik College, is the author of “Cold Harbors.”',
    '@ Brandvik College; author',
    '',
  ],
  [
    'Maya Lind is the founder and editor-in-chief of The Northern Line, a weekly newsletter. Previously, she was an editor at Slate, Salon and the Bay Courier.',
    'founder @ The Northern Line; editor-in-chief @ The Northern Line; past editor @ Slate',
    '',
  ],
  [
    'Maya Lind is a contributor to the Bay Courier and a 2023 Knight-Wallace Fellow.',
    'contributor @ Bay Courier; Knight-Wallace Fellow',
    '',
  ],
  [
    'Maya Lind is a Ph.D. student at MIT and a predoctoral fellow at Harvard’s Belfer Center.',
    'Ph.D. student @ MIT; predoctoral fellow @ Harvard’s Belfer Center',
    '',
  ],
  [
    'Maya Lind is Director of Communications for Northline. She tweets at @mayalind.',
    'Director of Communications @ Northline',
    '',
  ],
  [
    'Maya Lind is a retired Foreign Service officer who served in Kabul, Baghdad and Beirut.',
    'Foreign Service officer',
    '',
  ],
  ['Maya Lind is a producer for Northern Public Radio’s “Tides.”', 'producer @ Northern Public Radio', ''],
  ['Maya Lind is a writer in Brooklyn.', 'writer', ''],
  ['Maya Lind is a news reporter.', 'news reporter', ''],
  [
    'Maya Lind is an opinion columnist for The Post covering foreign affairs.',
    'opinion columnist @ The Post',
    '',
  ],
  ['Maya Lind is a Bay Courier staff writer.', 'staff writer @ Bay Courier', ''],
  ['Maya Lind, Bay Courier columnist, writes on politics.', 'columnist @ Bay Courier', ''],
  [
    'Maya Lind is a professor at and dean of the Brandvik School of Law.',
    'professor; dean @ Brandvik School of Law',
    '',
  ],
  [
    'Maya Lind has written for The Nation, In These Times, and other outlets.',
    '',
    'The Nation, In These Times',
  ],
  ['Maya Lind reports from Cairo for the Bay Courier.', '', 'Bay Courier'],
  ['Maya Lind edits the Nordic Quarterly.', '@ Nordic Quarterly', ''],
  ['Maya Lind writes the weekly column “Tides.”', '', ''],
  [
    'Maya Lind is an American writer living in Rome whose essays have been published in Granta, n+1 and The Point.',
    'American writer',
    'Granta, n+1, The Point',
  ],
  [
    'Maya Lind is the Bay Courier’s White House correspondent. Before that, she covered Congress for Roll Call and The Hill.',
    'White House correspondent @ Bay Courier',
    'Roll Call, The Hill',
  ],
  [
    'Marco Rossi è giornalista e scrittore. Collabora con il Manifesto, Internazionale e L’Espresso.',
    'giornalista; scrittore',
    'Manifesto, Internazionale, L’Espresso',
  ],
  [
    'Marco Rossi è professore di Storia contemporanea all’Università di Bologna.',
    'professore di Storia contemporanea @ Università di Bologna',
    '',
  ],
  [
    'Marco Rossi è ricercatore presso l’Istituto Affari Internazionali (IAI) e docente a contratto alla LUISS.',
    'ricercatore @ Istituto Affari Internazionali; docente a contratto @ LUISS',
    '',
  ],
  [
    'Marco Rossi, giornalista, è corrispondente della Stampa da Bruxelles.',
    'giornalista; corrispondente @ Stampa',
    '',
  ],
  ['Jan de Vries is redacteur bij NRC.', 'redacteur @ NRC', ''],
  [
    'Jan de Vries is hoogleraar internationale betrekkingen aan de Universiteit Leiden.',
    'hoogleraar internationale betrekkingen @ Universiteit Leiden',
    '',
  ],
  [
    'Jan de Vries is freelance journalist. Hij schrijft voor De Groene Amsterdammer, Trouw en Vrij Nederland.',
    'freelance journalist',
    'De Groene Amsterdammer, Trouw, Vrij Nederland',
  ],
  ['Anna Kowalska jest dziennikarką „Gazety Wyborczej”.', 'dziennikarką @ Gazety Wyborczej', ''],
  [
    'Anna Kowalska – dziennikarka, publicystka, współpracuje z „Polityką” i „Tygodnikiem Powszechnym”.',
    'dziennikarka; publicystka',
    'Polityką, Tygodnikiem Powszechnym',
  ],
  [
    'Anna Kowalska, politolog, jest adiunktem na Uniwersytecie Warszawskim.',
    'politolog; adiunktem @ Uniwersytecie Warszawskim',
    '',
  ],
  [
    'Professor Maya Lind holds the Dahl Chair at Brandvik University.',
    'Dahl Chair @ Brandvik University',
    '',
  ],
  ['Maya Lind was born in Oslo and is a poet.', 'poet', ''],
  ['Maya Lind, PhD, directs the Center for Northern Studies.', '@ Center for Northern Studies', ''],
  ['Maya Lind: Journalist, author of “Cold Harbors”, lives in Oslo.', 'Journalist; author', ''],
  ['Maya Lind | Senior Correspondent, The Harbor Review', 'Senior Correspondent @ The Harbor Review', ''],
  [
    'Maya Lind is Editor-in-Chief of Northline and the author of three books on the Arctic. Find her at @mayalind.',
    'Editor-in-Chief @ Northline; author',
    '',
  ],
  [
    'Maya Lind spent 20 years as a correspondent for the Bay Courier. She now teaches journalism at Brandvik College.',
    'past correspondent @ Bay Courier; @ Brandvik College',
    '',
  ],
  ['Maya Lind has been covering the Arctic since 2008.', '', ''],
  ['Maya Lind is with the Nordic Institute in Oslo.', '@ Nordic Institute', ''],
  [
    'Ms. Lind, a former deputy national security adviser, is a fellow at the Nordic Institute.',
    'past deputy national security adviser; fellow @ Nordic Institute',
    '',
  ],
  ['Maya Lind is a 2019 graduate of Brandvik College and an intern at Northline.', 'intern @ Northline', ''],
  [
    'The writer, a former foreign secretary, is a visiting professor at Brandvik College.',
    'past foreign secretary; visiting professor @ Brandvik College',
    '',
  ],
]

function told(text: string): { roles: string; outlets: string } {
  const author = authors.find((name) => text.includes(name))
  const bio = readBio(text, author === undefined ? {} : { author })
  const roles = bio.roles.map(({ past, title, organisation, since, until }) =>
    [
      past && 'past',
      title,
      organisation && `@ ${organisation}`,
      (since || until) && `${since ?? ''}-${until ?? ''}`,
    ]
      .filter(Boolean)
      .join(' '),
  )
  return { roles: roles.join('; '), outlets: bio.outlets.join(', ') }
}

describe('readBio() reads roles, employers and outlets', () => {
  it.each(bios)('%s', (text, roles, outlets) => {
    expect(told(text)).toEqual({ roles, outlets })
  })
})
