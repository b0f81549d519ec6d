import type { LanguagePack } from './language-pack.ts'

/** Italian. */
export const italian: LanguagePack = {
  code: 'it',
  common: `
    il, lo, la, i, gli, le, di, del, della, dei, delle, e, è, un, una, per, con, su, nel, nella, al, alla,
    che, da, ha, si, suo, sua, presso, come, autore, autrice
  `,

  by: 'di, da',
  labels: {
    author: `
    scritto, pubblicato, testo, testi, autore, autrice, autori, articolo, analisi, commento, opinione,
    intervento, editoriale, inchiesta, reportage, recensione, firmato, redatto, racconto
  `,
    editor: 'cura, curato, editing, revisione, coordinamento',
    translator: 'traduzione, tradotto, traduttore, traduttrice, trad',
    contributor: 'collaborazione, contributo, contributi, collaborato',
    photographer: `
    foto, fotografie, fotografia, fotografo, immagini, illustrazioni, illustrazione, video, disegni
  `,
    interviewer: 'intervista, intervistato, intervistatore, colloquio',
  },
  bare: `
    con, con la collaborazione di, a cura di, testo, foto, traduzione, intervista, hanno collaborato, ha
    collaborato
  `,
  fillers: `
    un, una, il, la, i, le, di, del, della, dei, e, a, con, dall’inglese, dal, nostro, nostra, speciale
  `,
  contributed: 'hanno collaborato a questo articolo, ha collaborato a questo articolo',
  and: 'e, ed',
  staff: `
    redazione, agenzia, agenzie, inviato, inviati, corrispondente, corrispondenti, desk, staff, collettivo,
    ufficio, stampa, autori, vari, anonimo
  `,
  places: 'a, in',
  employers: 'per, per il, per la',
  honorifics: `
    sig, sig.ra, signor, dott, dott.ssa, dr, prof, prof.ssa, professore, professoressa, ing, avv, avvocato,
    on, onorevole, gen, generale, don, padre, mons, ambasciatore, ambasciatrice
  `,
  dates: `
    gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre,
    dicembre, gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic, lunedì, martedì, mercoledì,
    giovedì, venerdì, sabato, domenica, pubblicato, aggiornato, il, alle, ore, minuti, min, lettura, tempo,
    di, fa, giorni, oggi, ieri
  `,

  roles: `
    accademico/a, ambasciatore, ambasciatrice, analista, antropologo/a, archeologo/a, architetto/a, artista,
    assistente, associato/a, attivista, attore, attrice, autore, autrice, autori, avvocato/a, avvocata,
    biologo/a, blogger, capo, caporedattore, caporedattrice, caposervizio, cofondatore, cofondatrice,
    collaboratore, collaboratrice, colonnello, commentatore, commentatrice, condirettore, consigliere,
    consulente, coordinatore, coordinatrice, corrispondente, critico/a, cronista, curatore, curatrice,
    deputato/a, diplomatico/a, direttore, direttrice, direttore responsabile, direttrice responsabile,
    docente, dottorando/a, dottore, dottoressa, drammaturgo/a, economista, editore, editorialista,
    esperto/a, filosofo/a, fisico/a, fondatore, fondatrice, fotografo/a, fotoreporter, generale, geografo/a,
    giornalista, giornalisti, giurista, illustratore, illustratrice, ingegnere, insegnante, inviato/a,
    laureato/a, linguista, matematico/a, medico/a, membro, ministro/a, musicista, narratore, notista,
    opinionista, orientalista, politologo/a, poeta, poetessa, portavoce, premio, presidente, produttore,
    produttrice, professore, professoressa, professore associato, professore ordinario, professoressa
    ordinaria, psicologo/a, pubblicista, redattore, redattrice, regista, reporter, responsabile,
    ricercatore, ricercatrice, rettore, rettrice, romanziere/a, saggista, sceneggiatore, sceneggiatrice,
    scienziato/a, scrittore, scrittrice, segretario/a, senatore, senatrice, sindacalista, sociologo/a,
    specialista, storico/a, studente, studentessa, studioso/a, teologo/a, traduttore, traduttrice,
    urbanista, vicedirettore, vicedirettrice, vicepresidente, volontario/a
  `,
  offices: `
    presidente, ministro/a, ambasciatore, ambasciatrice, deputato/a, senatore, senatrice, segretario/a,
    portavoce, generale, colonnello, membro, capo, consigliere, premio
  `,
  ranks: `
    ex, indipendente, associato, associata, ordinario, ordinaria, emerito, emerita, freelance, politico,
    politica, speciale, responsabile, capo, principale, esecutivo, esecutiva, visiting, senior
  `,
  is: 'è, sono, lavora come, attualmente è',
  was: 'era, fu, è stato, è stata, sono stati, ha lavorato come, è stata anche',
  does: `
    scrive, scrivono, insegna, insegnano, dirige, lavora, vive, collabora, cura, coordina, conduce,
    pubblica, studia, presiede, segue, ha, nato, nata, laureato, laureata, fondò
  `,
  did: 'ha, hanno, aveva, nato, nata, laureato, laureata, scrisse, lavorò, fondò, diresse, insegnò',
  works: 'lavora, insegna, dirige, conduce, cura, coordina, presiede, collabora',
  papers: `
    quotidiano, quotidiani, settimanale, settimanali, mensile, rivista, riviste, giornale, giornali,
    testata, testate, sito, blog, agenzia, emittente, rete, radio, il, la, le, i, gli, varie, diverse,
    numerose, tra, cui, online
  `,
  he: 'lui, lei, egli, ella, loro, io',
  his: 'suo, sua, suoi, sue, loro',
  the: 'il, lo, la, i, gli, le, l, un, uno, una, anche, inoltre, attualmente',
  at: 'a, al, alla, all, allo, presso, in, nel, nella, nell, dell’',
  of: 'de, di, del, della, dello, dei, delle, degli, dell, d, per, su, in, sul, sulla, da, dal, dalla',
  former: 'ex, già, precedentemente, in passato',
  ends: `
    che, chi, dove, cui, quale, e, ma, è, ha, con, specializzato, specializzata, basato, residente,
    attualmente, anche, suo, sua, tra, come, su, dirige, lavora, scrive, si, dal
  `,
  organisations: `
    università, universita, istituto, centro, facoltà, scuola, collegio, fondazione, associazione,
    consiglio, accademia, dipartimento, laboratorio, ministero, agenzia, osservatorio, commissione,
    comitato, federazione, società, partito, sindacato, rivista, giornale, quotidiano, settimanale, radio,
    televisione, stampa, edizioni, editore, banca, museo, biblioteca, ospedale, organizzazione, gruppo,
    rete, movimento, programma, corriere, gazzetta, repubblica, messaggero, mattino, rai, ispi, iai, cnr,
    luiss, politecnico, redazione, ufficio
  `,
  fields: `
    diritto, storia, sociologia, filosofia, economia, scienza, scienze, politica, politiche, relazioni,
    internazionali, antropologia, giornalismo, comunicazione, letteratura, studi, psicologia, geografia,
    medicina, internazionale, contemporanea
  `,
  published: `
    pubblicato, pubblica, pubblicati, scritto, scrive, scriveva, collabora, collaborato, collaboratore,
    collaboratrice, apparsi, articoli, lavorato
  `,
  publishedIn: 'su, per, con, in, sul, sulla, a, al, alla, il, la, di, del, della, nel',
  including: 'tra, cui, come, fra, il, la, lo, i, le, gli, testate, giornali, riviste, diverse, varie',
  from: 'dal, da, tra',
  since: 'dal',
  until: 'al, fino',

  now: 'attualmente, oggi',
  once: 'precedentemente, prima, lavorò',
  asides: 'come, anche, attualmente, oggi, stato, stata, ha, inoltre',
  authors: 'autore, autrice, autori, coautore, coautrice, traduttore, traduttrice',
  scholars:
    'esperto, esperta, specialista, professore, professoressa, docente, studente, studentessa, dottorando, dottoranda',
  degrees: 'dottore, dottoressa, laureato, laureata',
  leads: 'dirige, coordina, presiede, conduce, cura',

  headings: `
    sull’autore, l’autore, l’autrice, autore, autrice, gli autori, biografia, chi è, bio, a proposito
    dell’autore, chi sono gli autori
  `,
  theAuthor: 'l autore, l autrice, l’autore, l’autrice, gli autori, le autrici',
  promotion: `
    segui, le opinioni, questo articolo, articolo pubblicato, twitter, su twitter, iscriviti, leggi anche,
    traduzione di, contatti, facebook, instagram, condividi
  `,
}
