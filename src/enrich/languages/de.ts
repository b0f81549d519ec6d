import type { LanguagePack } from './language-pack.ts'

/** German. */
export const german: LanguagePack = {
  code: 'de',
  common: `
    der, die, das, und, ist, sind, er, sie, ein, eine, einer, für, von, vom, zu, zum, zur, im, in, an, am,
    bei, beim, mit, des, den, dem, als, über, seit, sein, seine, ihre, auf
  `,

  by: 'von, vom',
  labels: {
    author: `
    geschrieben, verfasst, veröffentlicht, text, texte, autor, autorin, autoren, bericht, berichtet,
    analyse, kommentar, gastbeitrag, gastkommentar, kolumne, essay, beitrag, artikel, reportage, rezension,
    leitartikel, glosse, meinung, protokoll, aufgezeichnet, recherche, recherchen, dossier, feature,
    porträt, nachruf, eingestellt, präsentiert, einem, einwurf, blog, blogbeitrag, exklusiv
  `,
    editor: `
    redaktion, redigiert, bearbeitet, herausgegeben, bearbeitung, lektorat, herausgeber, herausgeberin,
    redaktionell, schlussredaktion
  `,
    translator: `
    englischen, französischen, spanischen, russischen, arabischen, amerikanischen, italienischen,
    hebräischen, polnischen, übersetzt, übersetzung, übersetzer, übersetzerin, deutsch, übertragen
  `,
    contributor: 'mitarbeit, unter, mithilfe, zusätzliche, ergänzende',
    photographer: `
    foto, fotos, bild, bilder, fotografie, fotografiert, fotografien, fotograf, fotografin, illustration,
    illustrationen, grafik, video, zeichnung, zeichnungen, aufnahmen, illustriert
  `,
    interviewer: 'interview, interviews, interviewt, gespräch, fragen, geführt, führte, befragt',
  },
  bare: `
    mit, unter mitarbeit von, mitarbeit, autor, autorin, autoren, text, foto, fotos, übersetzung, interview,
    das interview führte, das interview führten, das gespräch führte, das gespräch führten, interview führte,
    gespräch führte, die fragen stellte, die fragen stellten
  `,
  fillers: `
    ein, eine, einem, der, die, das, und, aus, dem, &, im, wurde, unter, zu, exklusiver, persönlicher,
    kurzer, zum, den
  `,
  contributed: `
    haben zu diesem artikel beigetragen, hat zu diesem artikel beigetragen, haben mitgearbeitet, hat
    mitgearbeitet
  `,
  and: 'und, sowie',
  staff: `
    redaktion, redaktionen, redaktionsteam, newsroom, agenturen, agentur, nachrichtenagentur,
    nachrichtenredaktion, onlineredaktion, online-redaktion, mitarbeiter, team, desk, korrespondenten,
    autorenteam, gastautor, gastautoren, gastautorin, ressort, verlag, pressestelle, presse, nachrichten,
    leserbriefe, anonym, kollektiv, dpa-infocom, ticker
  `,
  places: 'in, aus, im, zurzeit, zz',
  employers: 'für, bei, für die, für den, für das',
  honorifics: `
    herr, frau, dr, prof, professor, professorin, pd, dipl, ing, mag, oberst, general, pfarrer, priv.-doz,
    hc, h.c, med, phil, jur, rer, nat, pol, habil, oec, theol, pater, botschafter, rabbiner
  `,
  dates: `
    januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember,
    jan, feb, mrz, apr, jun, jul, aug, sep, sept, okt, nov, dez, montag, dienstag, mittwoch, donnerstag,
    freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr, sa, so, uhr, stand, aktualisiert,
    veröffentlicht, erstellt, geändert, am, vom, um, den, vor, stunden, minuten, tagen, gestern, heute,
    lesezeit, min, lesedauer, minute, datum
  `,

  roles: `
    abgeordnete/r, absolvent/in, abteilungsleiter/in, agrarwissenschaftler/in, aktivist/in, analyst/in,
    analytiker/in, anthropologe, anthropologin, anwalt, anwältin, architekt/in, archivar/in, arzt, ärztin,
    arabist/in, assistent/in, assistenzprofessor/in, astronom/in, auslandskorrespondent/in,
    auslandsredakteur/in, autor/in, autoren, beauftragte/r, beirat, berater/in, berichterstatter/in,
    bildhauer/in, biograf/in, biologe, biologin, blogger/in, botschafter/in, buchautor/in,
    bundesvorsitzende/r, chef/in, chefkorrespondent/in, chefredakteur/in, chefökonom/in, chefreporter/in,
    chefkommentator/in, demograf/in, dichter/in, diplomat/in, direktor/in, doktorand/in, doktor,
    dokumentarfilmer/in, dozent/in, dramaturg/in, expert/in, experte, expertin, ethnologe, ethnologin,
    fernsehjournalist/in, filmemacher/in, forscher/in, forschungsleiter/in, fotograf/in, fotojournalist/in,
    freischaffende/r, friedensforscher/in, führungskraft, gastprofessor/in, gastwissenschaftler/in,
    gastautor/in, generalsekretär/in, geograf/in, geschäftsführer/in, gesellschafter/in, gründer/in,
    gründungsdirektor/in, herausgeber/in, historiker/in, hochschullehrer/in, illustrator/in,
    informatiker/in, ingenieur/in, inhaber/in, islamwissenschaftler/in, journalist/in, journalisten,
    jurist/in, kabarettist/in, kandidat/in, kolumnist/in, kommentator/in, komponist/in, korrespondent/in,
    korrespondenten, kritiker/in, kulturwissenschaftler/in, künstler/in, lehrbeauftragte/r, lehrer/in,
    lehrstuhlinhaber/in, leiter/in, lektor/in, linguist/in, literaturkritiker/in,
    literaturwissenschaftler/in, mathematiker/in, mediziner/in, medienwissenschaftler/in, minister/in,
    mitarbeiter/in, mitbegründer/in, mitgründer/in, mitherausgeber/in, mitglied, moderator/in, musiker/in,
    nahostexperte, nahost-experte, nahostkorrespondent/in, nachrichtenredakteur/in, oberst, ökonom/in,
    offizier, orientalist/in, pädagoge, pädagogin, parlamentarier/in, partner/in, pfarrer/in, philosoph/in,
    physiker/in, politiker/in, politikwissenschaftler/in, politologe, politologin, politikredakteur/in,
    praktikant/in, präsident/in, preisträger/in, privatdozent/in, produzent/in, professor/in,
    projektleiter/in, promovend/in, psychiater/in, psychologe, psychologin, publizist/in, rabbiner/in,
    radiojournalist/in, reakteur/in, rechtsanwalt, rechtsanwältin, rechtswissenschaftler/in, redakteur/in,
    redaktor/in, redaktionsleiter/in, redaktionsmitglied, referent/in, regisseur/in, rektor/in, reporter/in,
    reporter, ressortleiter/in, richter/in, romanautor/in, schauspieler/in, schriftsteller/in, sekretär/in,
    senior fellow, fellow, slawist/in, soziologe, soziologin, sozialwissenschaftler/in, spezialist/in,
    sprachwissenschaftler/in, sprecher/in, staatssekretär/in, stellvertreter/in, stipendiat/in, strategin,
    stratege, student/in, teamleiter/in, theologe, theologin, träger/in, übersetzer/in, umweltjournalist/in,
    unternehmer/in, verfasser/in, verleger/in, vertreter/in, vizepräsident/in, volkswirt/in, volontär/in,
    vorsitzende/r, vorstand, vorstandsmitglied, wirtschaftsjournalist/in, wirtschaftsredakteur/in,
    wirtschaftswissenschaftler/in, wissenschaftler/in, wissenschaftsjournalist/in, zeichner/in,
    zeithistoriker/in
  `,
  offices: `
    präsident/in, minister/in, botschafter/in, abgeordnete/r, bundesvorsitzende/r, generalsekretär/in,
    kandidat/in, sprecher/in, vorsitzende/r, mitglied, chef/in, politiker/in, richter/in, vertreter/in,
    staatssekretär/in, oberst, offizier, vizepräsident/in, träger/in, preisträger/in, inhaber/in,
    beauftragte/r, parlamentarier/in
  `,
  ranks: `
    freier, freie, freiberuflicher, freiberufliche, stellvertretender, stellvertretende, ehemaliger,
    ehemalige, leitender, leitende, wissenschaftlicher, wissenschaftliche, politischer, politische,
    verantwortlicher, verantwortliche, emeritierter, emeritierte, außerordentlicher, außerplanmäßiger,
    ordentlicher, ständiger, ständige, deutscher, deutsche, österreichischer, schweizer, geschäftsführender,
    geschäftsführende, senior, unabhängiger, unabhängige, selbstständiger, preisgekrönter, promovierter,
    promovierte, studierter, investigativer
  `,
  is: 'ist, sind, arbeitet als, schreibt als, bin, tätig als',
  was: 'war, waren, wurde, arbeitete als, war zuvor',
  does: `
    arbeitet, arbeiten, schreibt, schreiben, lehrt, lehren, forscht, forschen, leitet, leiten, lebt, leben,
    berichtet, berichten, moderiert, betreut, studiert, unterrichtet, verantwortet, beschäftigt, publiziert,
    wohnt, gehört, koordiniert, berät, befasst, promoviert, volontiert, hat, studierte, wurde, absolvierte,
    promovierte, wuchs, kam, gründete
  `,
  did: `
    hat, haben, hatte, studierte, arbeitete, schrieb, wurde, geboren, promovierte, absolvierte, war,
    berichtete, lehrte, leitete, gründete, volontierte, kam, wuchs, begann
  `,
  works: `
    arbeitet, lehrt, forscht, leitet, unterrichtet, tätig, verantwortet, betreut, moderiert, koordiniert,
    beschäftigt, führt, studiert, promoviert, volontiert
  `,
  papers: `
    zeitung, tageszeitung, wochenzeitung, zeitschrift, magazin, nachrichtenmagazin, wochenmagazin,
    onlinemagazin, nachrichtenagentur, sender, portal, blog, medien, zeitungen, zeitschriften, magazine,
    tageszeitungen, verschiedene, verschiedenen, zahlreiche, zahlreichen, mehrere, andere, deutsche,
    überregionale, internationale, internationalen, u.a, unter, anderem, die, der, das, den, denkfabrik,
    thinktank, website, online-magazin, hörfunk, fernsehen, öffentlich-rechtliche, diverse
  `,
  he: 'er, sie, ich, wir',
  his: 'sein, seine, seinen, seinem, seiner, ihr, ihre, ihren, ihrem, ihrer, meine',
  the: `
    der, die, das, ein, eine, einer, eines, den, dem, des, auch, zudem, derzeit, seit, sowie, unter, anderem
  `,
  at: 'an, am, bei, beim, in, im, für, vom, von, zur, zum',
  of: 'der, des, von, vom, für, zu, über, im, mit, aus, in',
  former: `
    ehemaliger, ehemalige, ehemaligen, ehemals, früherer, frühere, früher, ex, zuvor, vormals, damaliger,
    einstiger, einstige, langjähriger, langjährige, a.d
  `,
  ends: `
    wo, der, die, das, welcher, und, seit, mit, sowie, ist, war, hat, lebt, schreibt, arbeitet, bis,
    spezialisiert, er, sie, zuvor, unter, derzeit, sein, seine, ihre, als, über, nach, vor, dort
  `,
  organisations: `
    universität, hochschule, institut, zentrum, stiftung, gesellschaft, verein, verband, akademie, fakultät,
    lehrstuhl, forschungsgruppe, forschungsinstitut, forschungszentrum, zeitung, magazin, zeitschrift,
    rundfunk, fernsehen, verlag, redaktion, ministerium, bundesministerium, amt, auswärtiges, bundestag,
    rat, partei, gewerkschaft, bank, museum, bibliothek, kolleg, programm, referat, abteilung, netzwerk,
    presse, nachrichten, spiegel, zeit, anzeiger, tageblatt, tagblatt, kurier, rundschau, tagesspiegel,
    allgemeine, welt, bild, post, blätter, ressort, fachbereich, zentrale, landeszentrale, bundeszentrale,
    initiative, denkfabrik, hauptstadtbüro, büro, studio, hauptstadtstudio, kammer, archiv, ard, zdf, ndr,
    wdr, swr, mdr, br, orf, srf, dlf, deutschlandfunk, klinikum, krankenhaus, organisation, bund, gruppe,
    haus
  `,
  fields: `
    politikwissenschaft, geschichte, soziologie, philosophie, recht, völkerrecht, internationale,
    beziehungen, politik, wirtschaft, volkswirtschaftslehre, volkswirtschaft, ökonomie, ethnologie,
    islamwissenschaft, theologie, psychologie, medien, kultur, neuere, neueste, osteuropäische, germanistik,
    journalismus, journalistik, publizistik, sicherheitspolitik, außenpolitik, europa, außen, innenpolitik,
    wissenschaft, öffentliches, vergleichende, physik, chemie, medizin, literatur, linguistik, informatik,
    sozialwissenschaften, friedens, konfliktforschung
  `,
  published: `
    schreibt, schrieb, geschrieben, veröffentlicht, publiziert, erschienen, erscheinen, berichtet,
    berichtete, arbeitet, arbeitete, gearbeitet, korrespondent, korrespondentin, kolumnist, kolumnistin,
    beiträge, texte, artikel, publizierte, freie, freier
  `,
  publishedIn: 'für, in, im, bei, beim, der, die, das, den, u.a, unter, anderem, auf',
  including: `
    darunter, wie, etwa, u.a, unter, anderem, die, der, das, den, zeitungen, medien, magazine,
    zeitschriften, beispielsweise, verschiedene, sowie, von, z.b
  `,
  from: 'von, zwischen',
  since: 'seit',
  until: 'bis',

  now: 'derzeit, heute, aktuell, zurzeit',
  once: 'zuvor, früher, vormals, arbeitete',
  asides: 'als, auch, derzeit, heute, aktuell, zurzeit, wo, zudem',
  authors: `
    autor, autorin, autoren, verfasser, verfasserin, übersetzer, übersetzerin, mitautor, mitautorin,
    koautor, koautorin
  `,
  scholars: `
    experte, expertin, spezialist, spezialistin, professor, professorin, dozent, dozentin, doktorand, doktorandin, student, studentin, privatdozent,
    privatdozentin
  `,
  degrees: 'absolvent, absolventin, magister',
  leads: 'leitet, verantwortet, moderiert',

  headings: `
    über den autor, über die autorin, über die autoren, zum autor, zur autorin, zu den autoren, zur person,
    autor, autorin, autoren, der autor, die autorin, die autoren, autoreninfo, über die autorinnen,
    autorenprofil, zum verfasser, gastautor, gastautorin, vita
  `,
  theAuthor: `
    der autor, die autorin, die autoren, der verfasser, die verfasserin, unser autor, unsere autorin, unser
    korrespondent, unsere korrespondentin, unser gastautor, unsere gastautorin, der gastautor
  `,
  promotion: `
    folgen sie, dieser text, dieser artikel, dieser beitrag, die meinung, die hier, der beitrag gibt, der
    text, der artikel, kontakt, twitter, auf twitter, mehr zum, mehr von, lesen sie, abonnieren, aus dem
    englischen, übersetzung, gastkommentare, gastbeiträge, die in diesem, der beitrag, foto, spenden,
    unterstützen, folge, weitere artikel, hier finden, newsletter, zuerst erschienen
  `,
}
