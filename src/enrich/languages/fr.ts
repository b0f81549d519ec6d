import type { LanguagePack } from './language-pack.ts'

/** French. */
export const french: LanguagePack = {
  code: 'fr',
  common: `
    le, la, les, de, des, du, et, est, à, au, aux, en, il, elle, un, une, pour, par, sur, dans, chez, son,
    sa, ses, l’, d’, qui
  `,

  by: 'par, de',
  labels: {
    author: `
    écrit, rédigé, publié, posté, proposé, texte, textes, auteur, autrice, auteure, auteurs, article,
    analyse, chronique, tribune, récit, reportage, enquête, éditorial, billet, critique, signé, dossier,
    décryptage, réalisé, présenté, mots
  `,
    editor: 'édité, édition, révisé, relu, relecture, direction, coordonné, coordination, dirigé',
    translator: 'traduit, traduction, traducteur, traductrice, adaptation, adapté, trad',
    contributor: 'collaboration, participation, contribution, contributions, aide, également',
    photographer: `
    photo, photos, photographie, photographies, images, image, illustration, illustrations, illustré,
    photographe, infographie, vidéo, dessin, dessins
  `,
    interviewer: 'propos, recueilli, recueillis, interview, interviewé, entretien, questions',
  },
  bare: `
    avec, avec la collaboration de, avec la participation de, avec la contribution de, avec l’aide de,
    collaboration, texte, photos, photo, traduction, de notre correspondant, de notre correspondante, de
    notre envoyé spécial, de notre envoyée spéciale, de nos envoyés spéciaux
  `,
  fillers: `
    un, une, le, la, les, l, de, du, des, d, et, en, &, avec, notre, cette, ce, spécial, anglais, français,
    allemand, espagnol, italien, russe, arabe, l’anglais, l’allemand, l’espagnol, a, été
  `,
  contributed: `
    ont contribué à cet article, a contribué à cet article, ont participé à cet article, a participé à cet
    article
  `,
  and: 'et',
  staff: `
    rédaction, redaction, service, services, agence, agences, équipe, journal, correspondants,
    correspondant, envoyé, envoyés, collectif, comité, desk, pôle, invités, invité, anonyme, éditeurs, site,
    web, administrateur, la rédaction
  `,
  places: 'à, en, depuis, au, aux, dans',
  employers: 'pour, de l’, correspondant de, envoyé spécial de',
  honorifics: `
    m, mme, mlle, dr, docteur, pr, prof, professeur, me, maître, général, colonel, capitaine, père, abbé,
    mgr, sœur, ambassadeur, sénateur
  `,
  dates: `
    janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv,
    févr, avr, juil, sept, oct, nov, déc, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, publié,
    mis, mise, jour, modifié, le, la, à, h, min, mn, minutes, minute, lecture, temps, de, il, y, a, heures,
    heure, jours, hier, aujourd’hui, 1er, er
  `,

  roles: `
    académicien/ne, acteur, actrice, activiste, adjoint/e, administrateur, administratrice, agrégé/e,
    ambassadeur, ambassadrice, analyste, ancien, animateur, animatrice, anthropologue, archéologue,
    architecte, archiviste, artiste, assistant/e, associé/e, attaché/e, auteur/e, auteurs, autrice,
    avocat/e, biographe, biologiste, blogueur, blogueuse, cadre, candidat/e, chargé/e, chargée de recherche,
    chef/fe, chercheur/e, chercheurs, chercheuse, chroniqueur, chroniqueuse, cinéaste, co-auteur, coauteur,
    cofondateur, cofondatrice, codirecteur, codirectrice, collaborateur, collaboratrice, colonel,
    comédien/ne, commentateur, commentatrice, commissaire, compositeur, conférencier, conférencière,
    conseiller, conseillère, consultant/e, coordinateur, coordinatrice, coordonnateur, correspondant/e,
    correspondants, critique, démographe, délégué/e, député/e, dessinateur, dessinatrice, diplomate,
    diplômé/e, directeur, directrice, doctorant/e, docteur/e, doyen/ne, dramaturge, écologue, économiste,
    écrivain/e, éditeur, éditrice, éditorialiste, élu/e, enseignant/e, enseignant-chercheur,
    enseignante-chercheuse, ensemblier, entrepreneur/e, envoyé spécial, envoyée spéciale, essayiste,
    ethnologue, étudiant/e, expert/e, fondateur, fondatrice, géographe, géologue, général, grand reporter,
    historien/ne, illustrateur, illustratrice, infirmier, infirmière, ingénieur/e, inspecteur, inspectrice,
    instituteur, institutrice, interprète, islamologue, journaliste, journalistes, juge, juriste, lauréat/e,
    lecteur, lectrice, linguiste, magistrat/e, maître, maîtresse, maître de conférences, maîtresse de
    conférences, mathématicien/ne, médecin, médiateur, médiatrice, membre, metteur en scène, militant/e,
    ministre, musicien/ne, normalien/ne, observateur, observatrice, orientaliste, pasteur/e, patron/ne,
    peintre, philosophe, photographe, photojournaliste, physicien/ne, pigiste, poète, poétesse, politiste,
    politologue, porte-parole, président/e, prêtre, producteur, productrice, professeur/e, professeurs,
    prof, psychanalyste, psychiatre, psychologue, rabbin/e, réalisateur, réalisatrice, recteur, rectrice,
    rédacteur, rédactrice, rédacteur en chef, rédactrice en chef, reporter, reporters, représentant/e,
    responsable, romancier, romancière, scénariste, sculpteur, secrétaire, secrétaire général, secrétaire
    générale, sénateur, sénatrice, sociologue, spécialiste, stagiaire, statisticien/ne, stratégiste,
    syndicaliste, théologien/ne, titulaire, traducteur, traductrice, universitaire, urbaniste, vétérinaire,
    vice-président/e, vidéaste, volontaire
  `,
  offices: `
    président/e, ministre, ambassadeur, ambassadrice, député/e, sénateur, sénatrice, général, porte-parole,
    secrétaire, secrétaire général, commissaire, membre, élu/e, candidat/e, juge, représentant/e, chef/fe,
    maire, responsable, patron/ne, délégué/e, ancien, lauréat/e, titulaire, diplômé/e
  `,
  ranks: `
    ancien, ancienne, indépendant, indépendante, associé, associée, émérite, principal, principale, général,
    générale, adjoint, adjointe, politique, spécialisé, spécialisée, étranger, franco, grand, grande, jeune,
    scientifique, invité, invitée, honoraire, pigiste, free-lance, freelance, permanent, permanente
  `,
  is: 'est, sont, reste, demeure, est aussi, est également, travaille comme, exerce comme',
  was: 'était, étaient, fut, furent, a été, ont été, fut longtemps, devient',
  does: `
    enseigne, enseignent, dirige, dirigent, écrit, collabore, travaille, couvre, vit, anime, préside,
    publie, tient, signe, codirige, contribue, occupe, coordonne, participe, s’intéresse, étudie, rejoint
  `,
  did: 'a, ont, avait, né, née, diplômé, diplômée, publie, travailla, fonda, devint, passé, passée',
  works: `
    travaille, enseigne, dirige, exerce, collabore, préside, anime, couvre, chargé, codirige, rejoint,
    coordonne
  `,
  papers: `
    quotidien, quotidiens, journal, journaux, hebdomadaire, hebdomadaires, mensuel, magazine, magazines,
    revue, revues, site, blog, chaîne, agence, média, médias, titre, titres, plusieurs, différents, divers,
    nombreux, radio, presse, organes, de, du, des, tels, que, comme
  `,
  he: 'il, elle, ils, elles, je, nous',
  his: 'son, sa, ses, leur, leurs, mes, mon, ma',
  the: 'le, la, les, l, un, une, des, l’un, l’une, aussi, également, notamment',
  at: 'à, au, aux, chez, auprès, à l’, dans',
  of: 'de, du, des, d, pour, en, sur, d’',
  former: `
    ancien, ancienne, anciens, ex, longtemps, autrefois, précédemment, jadis, auparavant, naguère, feu
  `,
  ends: `
    qui, où, dont, lequel, laquelle, basé, basée, spécialisé, spécialisée, travaillant, depuis, et, mais,
    est, a, ont, il, elle, en, installé, installée, couvrant, chargé, chargée, lors, avant, après, que,
    puis, pendant, avec, sur
  `,
  organisations: `
    université, universite, institut, centre, école, ecole, faculté, collège, lycée, laboratoire, fondation,
    association, fédération, société, académie, ministère, agence, observatoire, conseil, commission,
    comité, syndicat, parti, groupe, revue, journal, quotidien, hebdomadaire, mensuel, magazine, chaîne,
    radio, télévision, presse, éditions, maison, banque, musée, bibliothèque, hôpital, organisation, ligue,
    mouvement, collectif, think tank, cnrs, ehess, inalco, ens, sciences, iris, ifri, afp, rfi, département,
    chaire, programme, réseau, direction, bureau, rédaction, cour, tribunal, haut-commissariat, secrétariat,
    union, archives, cercle, unité, fonds, maison
  `,
  fields: `
    droit, histoire, sociologie, philosophie, économie, géographie, lettres, sciences, politique,
    politiques, relations, internationales, anthropologie, psychologie, linguistique, études, littérature,
    communication, islamologie, géopolitique, médecine, science, public, international
  `,
  published: `
    publié, publie, publiés, écrit, écrivait, collabore, collaboré, collaborateur, collaboratrice,
    contribue, contribué, contributeur, contributrice, paru, parus, chroniqueur, chroniqueuse, signé,
    travaillé, articles, pigiste
  `,
  publishedIn: 'dans, pour, à, au, de, du, sur, aux, chez, le, la, les, d, l',
  including: `
    dont, notamment, comme, tels, tel, que, parmi, lesquels, journaux, médias, revues, titres, magazines,
    le, la
  `,
  from: 'de, entre',
  since: 'depuis',
  until: 'jusqu’en, jusque, à, jusqu’à',

  now: 'actuellement, désormais, aujourd’hui, présent',
  once: 'longtemps, auparavant, précédemment, travaillé, jadis, naguère',
  asides: 'comme, a, aussi, également, longtemps, aujourd’hui, actuellement, désormais, été, notamment',
  authors: 'auteur, auteure, auteurs, autrice, coauteur, co-auteur, traducteur, traductrice',
  scholars: `
    spécialiste, historien, historienne, expert, experte, politologue, politiste, sociologue, professeur, professeure, enseignant, enseignante, étudiant, étudiante, doctorant, doctorante, maître de
    conférences
  `,
  degrees: 'docteur, docteure, diplômé, diplômée, agrégé, agrégée, titulaire, normalien, normalienne',
  leads: 'dirige, préside, codirige, coordonne, anime, rejoint',

  headings: `
    à propos de l’auteur, à propos des auteurs, a propos de l’auteur, l’auteur, les auteurs, l’auteure,
    l’autrice, auteur, auteurs, autrice, biographie, bio, sur l’auteur, qui est, à propos, contributeur,
    contributeurs, les auteurs
  `,
  theAuthor:
    'l auteur, l auteure, l autrice, l’auteur, l’auteure, l’autrice, les auteurs, l’auteur de cet article, cet auteur',
  promotion: `
    suivez, suivre, les opinions, les propos, cette tribune, cet article, ce texte, les points de vue,
    abonnez-vous, retrouvez, lire aussi, contact, contacter, pour en savoir plus, traduit de, traduit par,
    son blog, twitter, sur twitter, le point de vue, article initialement, cliquez, soutenez, partager,
    cette chronique
  `,
}
