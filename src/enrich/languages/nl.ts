import type { LanguagePack } from './language-pack.ts'

/** Dutch. */
export const dutch: LanguagePack = {
  code: 'nl',
  common: `
    de, het, een, van, en, is, zijn, hij, zij, voor, bij, aan, op, met, te, in, over, als, die, dat, was,
    haar, naar, ook, werkt, schrijft
  `,

  by: 'door',
  labels: {
    author: `
    geschreven, tekst, teksten, auteur, auteurs, verslag, analyse, opinie, column, essay, reportage,
    recensie, commentaar, verhaal, gepubliceerd, geplaatst
  `,
    editor: 'eindredactie, bewerking, geredigeerd, redacteur',
    translator: 'vertaling, vertaald, vertaler',
    contributor: 'medewerking, medewerkers, bijdrage, bijdragen',
    photographer: 'foto, foto’s, fotografie, fotograaf, beeld, illustratie, illustraties, video',
    interviewer: 'interview, geïnterviewd, vraaggesprek',
  },
  bare: 'met, met medewerking van, m.m.v, tekst, foto’s, vertaling, beeld',
  fillers: 'een, de, het, en, van, uit, onze',
  contributed: 'werkten mee aan dit artikel, werkte mee aan dit artikel',
  and: 'en',
  staff: `
    redactie, redacteuren, nieuwsdienst, correspondent, correspondenten, persbureau, buitenlandredactie,
    webredactie
  `,
  places: 'in, vanuit, uit',
  employers: 'voor',
  honorifics: 'dhr, mevr, mw, drs, dr, prof, ir, mr, ing, generaal, kolonel, ambassadeur',
  dates: `
    januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december,
    maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, gepubliceerd, bijgewerkt, om, uur,
    minuten, min, leestijd, geleden, dagen, vandaag, gisteren, op
  `,

  roles: `
    academicus, adviseur, ambassadeur, analist/e, antropoloog, arabist/e, architect, arts, auteur, auteurs,
    blogger, bestuurder, bioloog, buitenlandredacteur, columnist/e, commentator, consultant, coördinator,
    correspondent/e, criticus, defensiespecialist, decaan, deskundige, dichter, diplomaat, directeur,
    docent/e, doctorandus, econoom, eindredacteur, essayist/e, expert, filosoof, fotograaf,
    freelancejournalist, generaal, geograaf, historicus, historica, hoofdredacteur, hoogleraar, ingenieur,
    journalist/e, journalisten, jurist/e, kolonel, kunstenaar, lector, leraar, lid, mediawetenschapper,
    medewerker, minister, musicus, onderzoeker, onderzoeksjournalist, oprichter, politicoloog, politicologe,
    presentator, presentatrice, president, producent, professor, programmamaker, promovendus, promovenda,
    psycholoog, publicist/e, rechter, redacteur, regisseur, reporter, schrijver, schrijfster, senator,
    socioloog, sociologe, specialist/e, student/e, taalkundige, theoloog, universitair docent, universitair
    hoofddocent, verslaggever, verslaggeefster, vertaler, vertaalster, voorzitter, wetenschapper,
    wetenschapsjournalist, woordvoerder
  `,
  offices: `
    president, minister, ambassadeur, senator, generaal, kolonel, lid, voorzitter, woordvoerder, rechter,
    bestuurder
  `,
  ranks: `
    freelance, senior, oud, voormalig, voormalige, emeritus, bijzonder, politiek, buitenland, zelfstandig,
    zelfstandige
  `,
  is: 'is, zijn, werkt als, werken als',
  was: 'was, waren, werkte als, is geweest',
  does: `
    schrijft, doceert, geeft, werkt, woont, leidt, onderzoekt, publiceert, studeerde, promoveerde, volgt,
    verslaat
  `,
  did: 'heeft, hebben, schreef, werkte, studeerde, promoveerde, geboren, publiceerde',
  works: 'werkt, doceert, leidt, onderzoekt, werken',
  papers: `
    krant, dagblad, weekblad, tijdschrift, magazine, omroep, website, persbureau, kranten, tijdschriften,
    diverse, verschillende, media, het, de
  `,
  he: 'hij, zij, ze, ik',
  his: 'zijn, haar, hun, mijn',
  the: 'de, het, een, ook, tevens, momenteel',
  at: 'aan, bij, voor, van',
  of: 'van, voor, in, over, op, te',
  former: 'voormalig, voormalige, oud, ex, eerder, voorheen',
  ends: `
    die, dat, waar, en, is, was, heeft, gespecialiseerd, gevestigd, sinds, met, als, hij, zij, over, werkt,
    schrijft, woont
  `,
  organisations: `
    universiteit, hogeschool, instituut, centrum, stichting, vereniging, raad, ministerie, academie,
    faculteit, krant, dagblad, courant, weekblad, tijdschrift, omroep, persbureau, uitgeverij, bank, museum,
    ziekenhuis, partij, bond, redactie, nos, nrc, vrt, vpro, clingendael, journaal, commissie
  `,
  fields: `
    recht, geschiedenis, sociologie, filosofie, economie, politicologie, internationale, betrekkingen,
    journalistiek, communicatie, letterkunde, psychologie
  `,
  published: `
    schrijft, schreef, geschreven, publiceert, publiceerde, gepubliceerd, verschenen, stukken, artikelen,
    bijdragen
  `,
  publishedIn: 'voor, in, op, de, het',
  including: 'waaronder, zoals, onder, meer, onder andere, de, het, kranten, diverse',
  from: 'van, tussen',
  since: 'sinds',
  until: 'tot',

  now: 'momenteel, thans, nu',
  once: 'eerder, voorheen, werkte',
  asides: 'als, ook, momenteel, thans, tevens, heeft',
  authors: 'auteur, auteurs, vertaler, vertaalster, medeauteur',
  scholars: 'professor, hoogleraar, docent, docente, student, studente, promovendus, promovenda, lector',
  degrees: 'doctorandus',
  leads: 'leidt',

  headings: 'over de auteur, over de auteurs, de auteur, auteur, auteurs, biografie, over de schrijver',
  theAuthor: 'de auteur, de auteurs, de schrijver',
  promotion: 'volg, dit artikel, dit stuk, de meningen, twitter, op twitter, abonneer, lees ook, vertaling',
}
