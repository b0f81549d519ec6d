import type { LanguagePack } from './language-pack.ts'

/** English. */
export const english: LanguagePack = {
  code: 'en',
  common: `
    the, a, an, of, and, is, was, has, his, her, he, she, for, at, with, to, who, by, from, their, on, in,
    author
  `,

  by: 'by',
  labels: {
    author: `
    written, reporting, reported, report, reports, words, text, texts, story, stories, article, column,
    analysis, opinion, commentary, comment, perspective, essay, review, reviewed, posted, post, published,
    produced, presented, submitted, contributed, blog, guest, writing, author, authors, writer, writers,
    byline, exclusive, feature, features, explainer, viewpoint, editorial, op-ed, dispatch, letter, told,
    compiled, curated, created, research, news, live, updates, speech, remarks, poem, script, podcast,
    briefing, investigation, narrated, hosted, uploaded, content, cover, series, reporter, reporters,
    blogger, columnist, correspondent
  `,
    editor: 'ed, eds, edited, editing, editor, editors, copyediting, copy-editing, copyedited, subediting',
    translator: 'tr, trans, transl, translated, translation, translator, translators, translating',
    contributor:
      'additional, contributions, contribution, contributing, contributors, assistance, help, also',
    photographer: `
    photograph, photographs, photographed, photography, photographer, photographers, photo, photos, picture,
    pictures, image, images, video, videos, illustration, illustrations, illustrated, illustrator, art,
    graphics, graphic, visuals, artwork, drawings, cartoon, filmed
  `,
    interviewer: 'interview, interviewed, interviews, interviewer, q&a, conversation, conducted',
  },
  bare: `
    with, with additional reporting from, as told to, tr, trans, transl, ed, eds, with contributions from,
    with help from, with assistance from, with reporting from, with reporting by, with additional reporting by, with contributions by, with research by
  `,
  fillers: `
    a, an, the, and, special, guest, original, originally, first, this, our, full, from, by, &, in, of, for,
    staff, senior, exclusive, for, was, is
  `,
  contributed: `
    contributed to this report, contributed to this story, contributed to this article, contributed to this
    piece, contributed reporting, contributed research, contributed, also contributed, provided additional
    reporting, assisted
  `,
  and: 'and',
  staff: `
    staff, staffers, desk, newsroom, newsdesk, team, editors, editorial, board, bureau, agency, agencies,
    correspondents, reporters, writers, contributors, wire, wires, services, service, reports, admin,
    administrator, webmaster, editor, guest, anonymous, moderator, press, sources, unknown, user, website,
    webdesk, various
  `,
  places: 'in, at, from, on, aboard, near, outside, across, around, reporting',
  employers: `
    for, of, special to, special for, special correspondent for, on behalf of, exclusively for, via, with
  `,
  honorifics: `
    mr, mrs, ms, miss, mx, dr, doctor, prof, professor, sir, dame, lord, lady, baroness, baron, col,
    colonel, lt, lieutenant, gen, general, maj, major, capt, captain, sgt, sergeant, cmdr, commander, adm,
    admiral, brig, brigadier, rev, reverend, fr, father, sister, rabbi, imam, sheikh, amb, ambassador, sen,
    senator, rep, representative, congressman, congresswoman, hon, honourable, honorable, judge, justice,
    gov, governor, pres, ret, emeritus, emerita, air marshal, vice admiral, archbishop, bishop, cardinal
  `,
  dates: `
    january, february, march, april, may, june, july, august, september, october, november, december, jan,
    feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday,
    saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, am, pm, a.m, p.m, est, edt, et,
    pt, ct, pst, pdt, cst, cdt, gmt, utc, bst, ist, published, updated, posted, modified, last, first, on,
    at, ago, today, yesterday, min, mins, minute, minutes, hour, hours, hr, hrs, day, days, week, weeks,
    month, months, read, reading, time, date, dated, comments, comment, shares, share, views, view, print,
    issue, st, nd, rd, th, of, the, a, an
  `,

  roles: `
    academic, accountant, abolitionist, agronomist, agriculturist, allergist, anesthesiologist, arabist,
    arms control expert, arts editor, astrophysicist, auditor, biochemist, biostatistician, broker, campaigner,
    cartographer, choreographer, cleric, climatologist, codirector, columnists, comics artist, conductor,
    congressman, congresswoman, co-convener, copy editor, co-ordinators, criminologist, criminal defense lawyer,
    curators, data scientist, defector, dermatologist, detective, dietitian, dissident, editorialist,
    egyptologist, emigre, endocrinologist, entomologist, ethnographer, ethnomusicologist, exile, fact-checker,
    factchecker, fact checker, feminist, firefighter, folklorist, forester, freelancer, gastroenterologist,
    ghostwriter, hacker, hydrologist, hydrographer, imam, industrialist, internist, kremlinologist, legislator,
    litigator, lexicographer, marine biologist, memoirist, metallurgist, midwife, monk, negotiators, newscaster,
    newsreader, nun, obstetrician, oceanographer, oncologist, ophthalmologist, organist, orientalist,
    ornithologist, pacifist, paleontologist, paralegal, parliamentarian, peace builder, peacebuilder,
    peacemaker, peacekeeper, pharmacologist, philologist, physiologist, polemicist, polymath, primatologist,
    prosecutor, provost, psychoanalyst, publishers, pundit, rapporteur, reservist, rheumatologist, rhetorician,
    seismologist, semiotician, shareholder, showrunner, sinologist, social worker, sovietologist, sportscaster,
    sportswriter, steward, storytellers, sub-editor, subeditor, syndicated columnist, taxonomist, toxicologist,
    trade unionist, unionist, urbanist, vice-provost, volcanologist, warden, whistleblower, whistle-blower,
    wonk, newsman, newswoman, statesman, vice admiral, watchdog, reservists, principal investigator,
    co-investigator, co-principal, internee, journo, hack, scribe, wordsmith, typographer, woodworker, webmaster,
    weapons inspector, inspector, activist, actor, actress, adjunct, administrator, adviser, advisor, advocate,
    affiliate, aide, alumna, alumnus, ambassador, analyst, anchor, anchorman, anchorwoman, animator,
    announcer, anthropologist, archaeologist, archivist, architect, artist, assistant, associate,
    astronomer, attache, attorney, author, authors, barrister, bassist, biographer, biologist, bishop,
    blogger, broadcaster, bureau chief, businessman, businesswoman, candidate, captain, cardiologist,
    cartoonist, ceo, cfo, chair, chairman, chairperson, chairwoman, chancellor, chaplain, chef, chemist,
    chief, chief of staff, chief executive, cinematographer, clinician, coach, co-author, co-chair,
    co-creator, co-director, co-editor, co-founder, co-host, co-owner, co-producer, co-president, cofounder,
    coauthor, coeditor, cohost, collaborator, colonel, columnist, comedian, commander, commentator,
    commissioner, communicator, community manager, composer, conservationist, consultant, contributor,
    controller, convener, convenor, coo, coordinator, co-ordinator, copywriter, correspondent, counsel,
    counsellor, counselor, creator, critic, cto, curator, dean, delegate, demographer, deputy, designer,
    developer, diplomat, director, director-general, director general, doctor, documentarian, dramatist,
    ecologist, economist, editor, editors, editor in chief, editor-in-chief, editor at large,
    editor-at-large, educator, engineer, entrepreneur, envoy, epidemiologist, essayist, ethicist,
    evangelist, executive, expert, explorer, faculty, farmer, fellow, fellows, fellow in residence,
    filmmaker, film-maker, film maker, financier, founder, fundraiser, futurist, gardener, general counsel,
    general manager, geneticist, geographer, geologist, governor, graduate, graduate student, grantee,
    guitarist, head, historian, host, humorist, humanitarian, illustrator, immunologist, innovator,
    instructor, intern, interpreter, inventor, investigator, investor, journalist, journalists, judge,
    jurist, laureate, lawyer, lead, leader, lecturer, librarian, lieutenant, linguist, lobbyist, logician,
    major, manager, marketer, mathematician, mayor, mediator, member, members, mentor, meteorologist,
    microbiologist, minister, missionary, moderator, musician, native, naturalist, negotiator, neurologist,
    neuroscientist, novelist, nurse, nutritionist, observer, officer, official, ombudsman, operator,
    operative, orator, organiser, organizer, owner, painter, partner, performer, panelist, pastor,
    pathologist, pediatrician, pharmacist, philanthropist, philosopher, photographer, photojournalist,
    physician, physicist, pianist, pilot, pioneer, planner, playwright, podcaster, poet, policymaker,
    politician, pollster, postdoc, practitioner, preacher, presenter, president, priest, principal,
    producer, professor, professors, professor emeritus, programmer, promoter, psychiatrist, psychologist,
    psychotherapist, public defender, publicist, publisher, rabbi, raconteur, radiologist, ranger, reader,
    recipient, rector, regent, registrar, reporter, reporters, representative, researcher, researchers,
    resident, restaurateur, reviewer, satirist, scholar, scholars, scholar in residence,
    scholar-in-residence, scientist, screenwriter, script writer, sculptor, secretary, secretary general,
    secretary-general, senator, sergeant, sergeant first class, sergeant major, staff sergeant, lance
    corporal, lieutenant colonel, lieutenant commander, rear admiral, major general, brigadier general,
    corporal, private first class, admiral, singer, sociologist, soldier, solicitor, songwriter, specialist,
    speaker, speechwriter, spokesman, spokesperson, spokeswoman, staffer, statistician, storyteller,
    strategist, stringer, student, students, superintendent, supervisor, surgeon, teacher, technician,
    technologist, theologian, theorist, therapist, trader, trainer, translator, traveler, traveller,
    treasurer, trustee, tutor, undersecretary, under-secretary, veteran, veterinarian, vice chair, vice
    chairman, vice president, vice-president, vice-chancellor, vice chancellor, videographer, virologist,
    visitor, vlogger, volunteer, watcher, winner, writer, writers, writer-in-residence, writer in residence,
    youtuber, zoologist
  `,
  offices: `
    president, minister, ambassador, secretary, governor, mayor, senator, chancellor, commissioner, envoy,
    representative, spokesman, spokeswoman, spokesperson, king, queen, general, commander, leader, official,
    officials, candidate, vice president, vice-president, secretary general, secretary-general, judge,
    delegate, chief of staff, member, members, head, chief, winner, native, resident, recipient, captain,
    coach, soldier, student, visitor, lead, deputy, partner, owner, chairman, aide, farmer, executive, ceo,
    director-general, operator, lieutenant, colonel, major, officer, veteran, negotiator, politician,
    policymaker, volunteer, graduate, alumnus, alumna, legislator, congressman, congresswoman, prosecutor, inspector, imam, cleric, exile, defector,
    dissident, legislator, detective, firefighter, monk, nun, parliamentarian, shareholder, peacekeeper, statesman
  `,
  ranks: `
    senior, junior, chief, deputy, assistant, associate, managing, executive, contributing, staff,
    freelance, independent, visiting, distinguished, adjunct, emeritus, emerita, nonresident, non-resident,
    resident, research, policy, political, foreign, national, international, diplomatic, investigative,
    award-winning, veteran, lead, principal, acting, interim, honorary, special, national security,
    founding, general, news, digital, web, online, multimedia, data, features, opinion, opinions, business,
    sports, politics, science, health, technology, tech, culture, world, breaking, white house,
    congressional, defense, defence, economics, economic, financial, environment, climate, education,
    regional, bureau, full, tenured, clinical, teaching, doctoral, postdoctoral, phd, graduate,
    undergraduate, professional, longtime, long-time, regular, frequent, occasional, guest, retired, global,
    group, vice, commissioning, copy, photo, video, video, city, metro, state, night, weekend, general
    assignment, faculty, legal, literary, military, strategic, public, corporate, creative, editorial,
    program, programme, project, product, social media, audience, engagement, community, technical,
    software, fan, entertainment, crime, trade, energy, europe, asia, africa, china, middle, east, moscow,
    washington, beijing, united nations, u.n, pentagon, white, house, capitol, justice, labor, labour,
    immigration, migration, religion, food, travel, film, music, tv, theater, theatre, book, books, arts, style,
    lifestyle, money, markets, housing, transport, transportation, aviation, security, defence, intelligence,
    cybersecurity, data, audio, radio, television, documentary, humanitarian, human, rights, peace, anti-war,
    antiwar, local, statehouse, courts, court, supreme, higher, race, gender, justice, media, development,
    outreach, communications, advocacy, campaign, campaigns, field, country, programs, operations, technical
  `,
  is: "is, are, serves as, serve as, works as, work as, acts as, currently serves as, currently works as, remains, am, i'm",
  was: `
    was, were, served as, worked as, had been, acted as, used to be, has served as, has worked as, have
    served as, has been, have been, became, spent, previously served as, previously worked as
  `,
  does: `
    writes, write, covers, cover, teaches, teach, reports, edits, heads, leads, directs, runs, hosts,
    hosted, chairs, blogs, lectures, works, work, lives, live, resides, studies, specialises, specializes,
    researches, focuses, serves, holds, contributes, manages, oversees, curates, publishes, produces,
    practices, practises, tweets, divides, splits, advises, consults, translates, co-hosts, cohosts,
    co-edits, owns, operates, lectures, currently, regularly, can, leads, co-directs, coordinates, joined,
    grew, comes, photographs, freelances, creates, founded, graduated, received, earned, co-writes, cowrites,
    blogs, anchors, narrates, illustrates, draws, podcasts, organizes, organises, campaigns, litigates,
    practises, splits, freelanced, contributes, collaborates, hails, helms, co-leads,
    co-chairs, co-runs, supervises, mentors, convenes, lecturer, trains
  `,
  did: "has, have, had, he's, she's, they've, wrote, written, taught, reported, covered, edited, worked, served, studied, retired, spent, received, earned, authored, co-authored, coauthored, founded, cofounded, co-founded, graduated, joined, won, contributed, published, appeared, appears, produced, led, directed, began, started, previously, formerly, lived, holds, held, was born, born, grew up",
  works: `
    works, work, working, teaches, teach, lectures, heads, leads, directs, runs, joined, joins, serves,
    manages, practices, practises, covers, cover, oversees, chairs, researches, based, affiliated,
    co-directs, edits, coordinates, consults
  `,
  papers: `
    newspaper, magazine, daily, weekly, monthly, quarterly, journal, website, site, blog, broadcaster,
    network, station, channel, agency, wire, paper, tabloid, portal, publication, podcast, publisher,
    nonprofit, non-profit, think, tank, nonpartisan, non-partisan, independent, conservative, progressive,
    liberal, libertarian, left-wing, right-wing, online, news, investigative, local, national,
    international, leading, prestigious, washington-based, newspapers, magazines, websites, publications,
    outlets, private, public, startup, company, firm, consultancy, charity, group, organization,
    organisation, the, so, various, such, his, her, their, own, former, british, american, french, german,
    israeli, award-winning, popular, global
  `,
  he: 'he, she, they, i, we',
  his: 'his, her, their, my, our, its',
  the: 'the, a, an, its, their, his, her, one, another, also, both',
  at: 'at, with, within',
  of: 'of, for, to, in, on, from, by',
  former: `
    former, formerly, ex, past, previous, previously, onetime, one-time, erstwhile, sometime, late, retired
  `,
  ends: `
    who, where, which, that, whose, when, whom, based, covering, specializing, specialising, focusing,
    focused, working, writing, reporting, living, leading, as, since, until, from, during, after, before,
    whose, and, but, while, whilst, because, is, was, are, were, has, had, have, he, she, they, including,
    such, under, according, currently, now, previously, formerly, serving, teaching, responsible, studying,
    via, through, between, throughout, about, within, host, published, founded, owned, run, the, a, an, or,
    his, her, their, concentrating, interested, into, not, than, this, there, also, where
  `,
  organisations: `
    university, college, school, institute, institution, center, centre, council, foundation, endowment,
    association, society, society, academy, program, programme, project, initiative, department, faculty,
    laboratory, lab, library, museum, bank, bureau, office, ministry, commission, committee, fund, trust,
    union, league, federation, alliance, network, group, company, corporation, corp, inc, ltd, llc, gmbh,
    agency, news, newspaper, newspapers, times, post, journal, magazine, gazette, herald, tribune,
    chronicle, telegraph, review, observer, independent, guardian, mirror, standard, press, media, radio,
    television, tv, broadcasting, wire, today, daily, weekly, monthly, quarterly, bulletin, report, reports,
    reporter, globe, sun, star, examiner, inquirer, dispatch, courier, record, register, sentinel, argus,
    advertiser, mail, express, economist, spectator, statesman, bbc, cnn, nbc, abc, cbs, npr, pbs, books,
    publishing, publications, publishers, studios, films, pictures, productions, hospital, clinic, church,
    seminary, conservatory, court, parliament, senate, congress, army, navy, force, corps, police, guard,
    forum, dialogue, consortium, coalition, campaign, movement, party, board, service, services, partners,
    associates, advisors, advisory, consulting, consultants, ventures, capital, labs, technologies, systems,
    solutions, authority, administration, organization, organisation, secretariat, assembly, chamber,
    observatory, watch, international, club, house, digest, affairs, policy, fellowship, division, unit,
    blog, site, website, podcast, show, online, .com, .org, desk, archive, archives, collective,
    cooperative, guild, order, think tank, workshop, studio, theatre, theater, orchestra, security, firm,
    tank, channel, bulletins, newsroom, editions, prize
  `,
  fields: `
    foreign, state, interior, treasury, agriculture, commerce, transport, transportation, culture,
    environment, law, history, politics, economics, philosophy, sociology, anthropology, psychology,
    biology, chemistry, physics, mathematics, statistics, journalism, communication, communications,
    political, international, relations, government, science, sciences, literature, english, linguistics,
    theology, religion, medicine, engineering, education, business, management, finance, marketing,
    strategy, security, public, policy, affairs, administration, health, american, european, middle,
    eastern, asian, african, latin, islamic, jewish, russian, chinese, arab, studies, art, arts, music,
    film, media, computer, environmental, development, geography, human, rights, constitutional, conflict,
    peace, war, diplomacy, strategic, defense, defence, energy, global, comparative, criminal, social,
    modern, contemporary, ancient, national, intelligence, technology, operations, creative, writing,
    humanities, classics, archaeology, practice, urban, planning, gender, near, central, iranian, persian,
    turkish, hebrew, arabic, slavic, ecology, neuroscience, architecture, design, justice, labor, labour,
    research, content, product, sales, innovation, data, digital, programs, advocacy, outreach, partnerships
  `,
  published: `
    appeared, appears, appear, published, publishes, featured, written, writes, wrote, write, writing,
    contributed, contributes, contribute, contributor, contributing, columnist, reported, reports,
    reporting, blogs, blogged, freelanced, freelances, freelance, byline, bylines, seen, covered, op-eds,
    pieces, articles, essays, work, commentary, reporting, column, columns, syndicated, printed, found, heard, aired,
    broadcast, run, ran, produced, produces, filmed, films, photographed, photographs, stringer, freelancer,
    excerpted, anthologized, anthologised, credits, clients, outlets, publications,
    worked, commentator, guest, carried, collaborates, collaborated
  `,
  publishedIn: 'in, for, to, on, at, with',
  including: `
    including, include, includes, included, ranging from, such as, like, among them, notably, e.g, publications, outlets, newspapers, magazines, media,
    both, as well as
  `,
  from: 'from, between',
  since: 'since',
  until: 'until, till, through, to',

  now: 'currently, now, today, presently',
  once: `
    previously, formerly, earlier, before, prior, worked, served, spent, began, started, held, taught, led,
    edited, directed, reported, interned
  `,
  asides: `
    as, also, currently, now, then, later, both, recently, most, formerly, serves, serving, served, works,
    working, worked, became, being, been, per, to, has, have, had, named, appointed, his, her, known
  `,
  authors: `
    author, authors, co-author, co-authors, coauthor, coauthors, recipient, winner, native, creator,
    co-creator, translator
  `,
  scholars: `
    expert, specialist, historian, critic, observer,     professor, professors, lecturer, reader, chair, scholar, student, teacher, instructor, candidate, tutor
  `,
  degrees: 'master, magister',
  leads: 'joined, joins, heads, leads, directs, runs, edits, chairs, manages, oversees, co-directs',

  headings: `
    about the author, about the authors, about the writer, about the writers, about the contributor, about
    the contributors, author, authors, author bio, author biography, authors bios, the author, the authors,
    contributor, contributors, contributor bio, bio, biography, author profile, meet the author, written by,
    who is, author information, author info, about our author, about our contributor, more about the author,
    about this author, note on the author, note on contributor
  `,
  theAuthor: `
    the author, the writer, this author, the authors, the writers, our author, the columnist, our columnist,
    the author of this article, the author of this piece
  `,
  promotion: `
    follow, views expressed, the views expressed, views and opinions, the views and opinions, opinions
    expressed, the opinions expressed, the opinions, the views, these views, all views, this article, this
    essay, this piece, this column, this post, this story, this op-ed, this commentary, this is an, you can
    follow, find him on, find her on, find them on, find more, read more, reach him, reach her, reach them,
    email, e-mail, contact, write to, he can be reached, she can be reached, they can be reached, he can be
    found, she can be found, subscribe, sign up, click, visit, to learn more, for more, on twitter, on x,
    twitter, tweets at, he tweets, she tweets, they tweet, tweet, connect with, listen to, support, donate,
    copyright, originally published, first published, reprinted, republished, adapted from, excerpted from,
    image, photo, connect, you can reach, you can email, you can contact, send tips, tips, got a tip, see
    more, view all, more by, like this, share this, the article, the piece, the opinion, opinions are, views
    are, any views, responses, learn more, order, buy, get in touch, his website, her website, their
    website, join, instagram, facebook, linkedin, bluesky, have a, to contact, to reach, your, a version of,
    this work, this interview, the statements
  `,
}
