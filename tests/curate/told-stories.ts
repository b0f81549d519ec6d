import type { Told } from '../../src/curate/duplicates.ts'

/** Reports of our own making: what happened, hour, outlet, headline, lead. Reports with one key are one story; `-` stands alone. */
const TOLD: Readonly<Record<string, string>> = {
  en: `
    dam 1 pier Dam bursts in northern Laos, dozens missing | A dam under construction gave way late on Sunday, sweeping away six villages.
    dam 3 quay At least 40 missing after Laos dam collapse | Rescuers search for villagers after a dam on the Nam Ou river collapsed.
    dam 6 post Laos: Nam Ou dam collapses, villages swept away |
    aid 15 pier Thailand sends rescue teams to Laos after dam disaster | Bangkok has ordered two army units across the border.
    pact 2 pier Armenia suspends border pact with Azerbaijan | Yerevan said on Monday it was suspending a 2022 border agreement.
    pact 3 quay Yerevan freezes border agreement with Baku | Armenia has suspended the agreement after clashes near Kapan, the foreign ministry said.
    scrap 14 pier Azerbaijan scraps border pact, citing Armenia's move | Baku answered on Tuesday by cancelling the whole accord.
    scrap 15 post Azerbaijan cancels border accord after Armenian suspension | The foreign ministry in Baku said the accord was void.
    judge 4 pier Top judge Amara Okonjo resigns over leaked tapes | Nigeria's chief justice Amara Okonjo stepped down on Monday.
    judge 5 quay Nigeria's chief justice steps down after tape leak | Okonjo denies wrongdoing.
    judge 9 post Amara Okonjo quits as Nigeria's top judge |
    launch 5 pier N Korea fires two missiles into sea | North Korea fired two short-range missiles on Monday, Seoul said.
    launch 5 quay North Korea launches 2 short-range missiles, South says | The missiles flew 300 km and fell into the East Sea.
    warn 20 quay Seoul warns Pyongyang of 'resolute answer' to missile launches | President Han called a meeting of the security council.
    gold 7 pier Thieves take $14.5m of gold from Antwerp depot | Police hunt four men who drove through the gate of a depot in Antwerp.
    gold 9 quay Antwerp gold heist: 14.5 million dollars gone | Four masked men broke into a depot in the Belgian port city.
    ferry 2 pier Ferry capsizes off Zanzibar, 12 dead | Twelve people drowned when a ferry capsized in a storm off Zanzibar.
    ferry 4 quay Twelve killed as vessel sinks near Zanzibar | A passenger vessel carrying 80 people went down on the way from Pemba.
    ferry 8 post Zanzibar ferry disaster death toll rises to 15 | Three more bodies were found after Monday's sinking of a ferry.
    vote 3 pier Slovak parliament approves budget after night session |
    vote 4 quay Slovakia's lawmakers pass budget in late-night vote | The budget passed with 78 votes.
    - 3 pier Bakers of Lisbon fear for the custard tart | Butter has never cost so much.
    - 4 post Peru names new ambassador to Chile | The post had been vacant for a year.
    - 8 quay Chile's copper exports rise for third month | Exports grew by 4 percent, the central bank said.
    - 9 pier Why Armenia looks west | Analysis: three decades after independence the country seeks new friends.
    - 9 quay Laos opens railway museum in Vientiane | The museum shows the line to China.
    - 11 post Nigeria raises fuel price again | The state oil company gave no reason.`,
  fr: `
    eboul 1 pier Éboulement dans une mine au Katanga : 30 morts | Une mine artisanale de cobalt s'est effondrée lundi près de Kolwezi.
    eboul 3 quai RDC : trente mineurs tués dans l'effondrement d'une mine | L'éboulement s'est produit près de Kolwezi, selon le gouverneur.
    eboul 5 port Kolwezi : l'effondrement d'une mine de cobalt fait 30 morts |
    greve 2 pier Les aiguilleurs du ciel entament une grève de trois jours | Un vol sur deux est annulé à Orly.
    greve 3 quai Grève des aiguilleurs du ciel : la moitié des vols annulés à Orly | Le mouvement doit durer trois jours.
    fin 40 pier Les aiguilleurs du ciel lèvent leur grève après un accord | Les syndicats ont signé mercredi soir.
    motion 4 pier Le gouvernement roumain renversé par une motion de censure | Le Premier ministre Ionescu a perdu le vote par 250 voix.
    motion 5 quai Roumanie : le Premier ministre Ionescu renversé | Le Parlement a adopté une motion de censure.
    cable 6 pier Un câble sous-marin sectionné au large de la Finlande | Helsinki soupçonne un pétrolier.
    cable 8 quai Finlande : un câble sous-marin endommagé, un pétrolier soupçonné | La police finlandaise a ouvert une enquête.
    - 5 port Le Sénégal fête ses lutteurs | Dix mille spectateurs à Dakar.
    - 7 quai La Finlande ferme deux centrales à charbon | Le pays veut sortir du charbon.
    - 8 pier Roumanie : la récolte de tournesol en baisse | La sécheresse a touché le sud.
    - 9 pier Cobalt : les prix au plus bas depuis trois ans | La demande de batteries ralentit.`,
  es: `
    tren 1 muelle Descarrila un tren de carga en Oaxaca y deja ocho heridos | El tren llevaba cemento y descarriló el lunes cerca de Juchitán.
    tren 3 puerto Ocho heridos al descarrilar un tren en Oaxaca | El accidente ocurrió cerca de Juchitán.
    tren 4 faro México: tren de carga se descarrila cerca de Juchitán |
    fiscal 2 muelle La fiscal general de Honduras renuncia tras el escándalo de los audios | Marta Zelaya dejó el cargo el lunes.
    fiscal 4 puerto Renuncia Marta Zelaya, fiscal general de Honduras | La renuncia llega tras la publicación de unos audios.
    juicio 30 puerto Citan a Marta Zelaya a declarar por los audios | Un juez la llamó para el viernes.
    volcan 5 muelle Erupción del volcán Sangay obliga a evacuar tres pueblos en Ecuador | Unas 900 personas dejaron sus casas.
    volcan 7 faro Ecuador evacua tres pueblos por la erupción del Sangay | El volcán lanzó ceniza a cinco kilómetros de altura.
    paro 8 muelle Mineros bolivianos bloquean la carretera a Oruro | Piden combustible.
    paro 9 puerto Bolivia: mineros cortan la ruta a Oruro por falta de combustible | El bloqueo empezó el lunes.
    - 3 faro El café hondureño gana un premio en Milán | Es la tercera vez.
    - 6 puerto Quito estrena su tercera línea de autobuses | El alcalde prometió otra.
    - 7 muelle Oaxaca abre su feria del mezcal | Participan 200 productores.
    - 9 faro Honduras y Guatemala hablan de energía | Los ministros se vieron en Tegucigalpa.`,
  de: `
    bruck 1 pier Brücke in Magdeburg gesperrt: Risse im Träger entdeckt | Die Elbbrücke ist seit Montag für den Verkehr gesperrt.
    bruck 3 kai Magdeburg sperrt Elbbrücke wegen Rissen | Prüfer hatten Risse in einem Träger entdeckt.
    haft 2 pier Früherer Minister Kaltenegger wegen Bestechung verurteilt | Das Landesgericht Graz verhängte drei Jahre Haft.
    haft 3 kai Drei Jahre Haft für Ex-Minister Kaltenegger | Das Gericht in Graz sprach ihn der Bestechung schuldig.
    haft 5 hafen Österreich: Ex-Minister Kaltenegger muss ins Gefängnis |
    beruf 30 kai Kaltenegger legt Berufung gegen Urteil ein | Seine Anwälte nennen die Strafe überzogen.
    fahre 4 pier Fähre vor Rügen auf Grund gelaufen | An Bord waren 120 Passagiere, niemand wurde verletzt.
    fahre 6 hafen Vor Rügen läuft Fähre auf Grund, 120 Passagiere gerettet | Das Schiff kam aus Trelleborg.
    zoll 7 kai Schweiz erhöht Zölle auf Stahl aus China | Der Bundesrat reagiert auf sinkende Preise.
    zoll 8 pier Bundesrat beschließt höhere Zölle auf chinesischen Stahl | Die Schweiz folgt damit der EU.
    - 3 hafen Graz bekommt ein neues Theater | Der Bau dauert vier Jahre.
    - 5 kai Rügen zählt mehr Gäste als je zuvor | Das Wetter half.
    - 8 hafen Schweizer Uhren verkaufen sich in China schlechter | Der Verband klagt.
    - 9 pier Magdeburg sucht Lehrer | 60 Stellen sind frei.`,
  pt: `
    barr 1 cais Barragem rompe em Minas Gerais e deixa 12 desaparecidos | A lama atingiu o distrito de Santa Rita na segunda-feira.
    barr 3 porto Doze desaparecidos após rompimento de barragem em Minas | A lama cobriu casas em Santa Rita.
    greve 2 cais Motoristas de ônibus entram em greve em Lisboa | A paralisação dura dois dias.
    greve 4 porto Greve de motoristas deixa Lisboa sem ônibus | O sindicato pede aumento de salário.
    juiz 5 cais Angola: juiz Domingos Tchivala é afastado por suspeita de suborno | O Conselho decidiu na segunda-feira.
    juiz 6 farol Juiz Domingos Tchivala afastado em Angola | Ele é suspeito de receber suborno.
    - 4 farol Lisboa recebe festival de sardinha | São esperadas cem mil pessoas.
    - 7 cais Angola aumenta a produção de diamantes | O país espera receita maior.
    - 8 porto Minas Gerais exporta mais queijo | O queijo da Canastra lidera.`,
  ru: `
    most 1 пирс В Казани обрушился мост через Казанку | Мост обрушился в понедельник утром, погибли двое.
    most 2 порт Обрушение моста в Казани: двое погибших | Мост через Казанку закрыли ещё весной.
    most 5 маяк Казань: число погибших при обрушении моста выросло до трёх | Спасатели нашли тело водителя.
    sud 3 пирс Экс-мэра Томска Лапина приговорили к шести годам | Суд признал его виновным во взятке.
    sud 4 порт Бывший мэр Томска Лапин получил шесть лет за взятку | Приговор огласили во вторник.
    apel 40 порт Лапин обжаловал приговор | Защита бывшего мэра подала жалобу в областной суд.
    gaz 6 пирс Молдавия и Румыния договорились о новом газопроводе | Соглашение подписали в Кишинёве.
    gaz 8 маяк Кишинёв и Бухарест подписали соглашение о газопроводе | Строительство газопровода начнётся весной.
    - 3 маяк В Томске открыли выставку самоваров | На выставке сто экспонатов.
    - 7 порт В Казани выпал первый снег | Синоптики обещают морозы.
    - 9 маяк Румыния собрала рекордный урожай яблок | Фермеры довольны ценами.`,
  ar: `
    jisr 1 رصيف انهيار جسر في الموصل ومقتل سبعة أشخاص | انهار الجسر صباح الاثنين أثناء مرور حافلة.
    jisr 3 ميناء مقتل سبعة في انهيار جسر بالموصل | قالت الشرطة إن الحافلة سقطت في النهر.
    istiqala 2 رصيف استقالة وزير المالية التونسي سليم الورغي | جاءت الاستقالة بعد خلاف حول الميزانية.
    istiqala 4 منارة وزير المالية التونسي سليم الورغي يستقيل من منصبه | الورغي اختلف مع الرئيس حول الميزانية.
    safina 5 رصيف جنوح سفينة حاويات في قناة السويس | توقفت الملاحة في القناة ساعات.
    safina 6 ميناء سفينة حاويات تجنح وتعطل الملاحة في قناة السويس | القاطرات تحاول تعويم السفينة.
    - 4 ميناء تونس تستضيف مهرجان الزيتون | يشارك في المهرجان مئة منتج.
    - 7 منارة الموصل تفتح مكتبتها بعد الترميم | تضم المكتبة آلاف الكتب.
    - 9 رصيف مصر ترفع أسعار القمح | القرار يسري الشهر المقبل.`,
}

/** The reports of one language, each with the event it tells. */
export function toldIn(language: string): (Told & { readonly event: string })[] {
  return TOLD[language]!.trim()
    .split('\n')
    .map((line, index) => {
      const [, event, hour, source, rest] = /^\s*(\S+) (\d+) (\S+) (.*)$/u.exec(line)!
      const [headline = '', text = ''] = rest!.split('|').map((part) => part.trim())
      const published = new Date(Date.UTC(2025, 10, 24) + Number(hour) * 3_600_000).toISOString()
      const id = `${language}${index}`
      return { id, headline, text, source: source!, published, language, event: event === '-' ? id : event! }
    })
}

export const LANGUAGES = Object.keys(TOLD)
