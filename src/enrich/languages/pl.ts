import type { LanguagePack } from './language-pack.ts'

/** Polish. */
export const polish: LanguagePack = {
  code: 'pl',
  common: `
    i, w, na, z, do, jest, się, od, oraz, dla, po, jak, przez, o, autor, autorka, pracuje, był, była, jego,
    jej, który, która
  `,

  by: 'przez',
  labels: {
    author: `
    autor, autorka, autorzy, tekst, napisał, napisała, opracował, opracowała, oprac, opracowanie, artykuł,
    analiza, komentarz, felieton, reportaż, przygotował, przygotowała, opublikował, opublikowała, źródło,
    recenzja
  `,
    editor: 'redaktor, redaktorka, zredagował, zredagowała, pod redakcją',
    translator: 'tłumaczenie, tłumaczył, tłumaczyła, przekład, przełożył, przełożyła, tłum',
    contributor: 'współpraca, współautor, współautorka',
    photographer: 'zdjęcie, zdjęcia, fot, foto, fotografia, fotografie, ilustracje, ilustracja, wideo',
    interviewer: 'rozmawiał, rozmawiała, rozmawia, wywiad, rozmowa',
  },
  bare: `
    autor, autorka, autorzy, tekst, oprac, opracował, opracowała, tłumaczenie, tłumaczył, tłumaczyła,
    przełożył, przełożyła, rozmawiał, rozmawiała, rozmawia, fot, zdjęcia, współpraca
  `,
  fillers: 'i, z, angielskiego, niemieckiego, nasz, nasza',
  contributed: '',
  and: 'i, oraz',
  staff: 'redakcja, agencja, zespół, korespondent, korespondenci, dział, portal, gość',
  places: 'w, z',
  employers: 'dla',
  honorifics: 'pan, pani, dr, prof, mgr, hab, inż, ks, gen, płk, ambasador',
  dates: `
    stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada,
    grudnia, poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, opublikowano, aktualizacja,
    zaktualizowano, godz, min, czytania, temu, dni, dziś, wczoraj, data, publikacji
  `,

  roles: `
    adiunkt/ka, adwokat/ka, aktywista, aktywistka, ambasador/ka, analityk, analityczka, antropolog,
    architekt/ka, autor/ka, autorzy, badacz/ka, dyplomata, dyrektor/ka, doktor, doktorant/ka, dziennikarz,
    dziennikarka, dziennikarze, dziekan, ekonomista, ekonomistka, ekspert/ka, eseista, eseistka,
    felietonista, felietonistka, filozof/ka, fotograf/ka, fotoreporter/ka, generał, historyk, historyczka,
    inżynier, kierownik, kierowniczka, komentator/ka, korespondent/ka, krytyk, kulturoznawca, lekarz,
    lekarka, literaturoznawca, minister, muzyk, naukowiec, nauczyciel/ka, obserwator, orientalista, pisarz,
    pisarka, podróżnik, poeta, poetka, politolog, politolożka, poseł, posłanka, prawnik, prawniczka,
    prezes/ka, prezydent, profesor/ka, przewodniczący, psycholog, publicysta, publicystka, redaktor/ka,
    redaktor naczelny, redaktorka naczelna, reporter/ka, reżyser/ka, rzecznik, rzeczniczka, scenarzysta,
    sekretarz, senator/ka, socjolog, socjolożka, specjalista, specjalistka, student/ka, teolog, tłumacz/ka,
    wicedyrektor, wiceprezes, współautor/ka, współpracownik, współzałożyciel/ka, wykładowca, wykładowczyni,
    założyciel/ka, członek, członkini, wykładowczynia, badaczka, naukowczyni, pracownik, pracownica, pracownik
    naukowy, pracowniczka, ekspertka, współzałożycielka, prezeska, kierowniczka, adiunktka, reportażysta,
    reportażystka, publicystka, orientalistka, filolog, filolożka, stypendysta, stypendystka, wicenaczelny,
    rektor, członkinia
  `,
  offices: `
    prezydent, minister, ambasador/ka, poseł, posłanka, senator/ka, rzecznik, rzeczniczka, generał,
    sekretarz, przewodniczący, członek, członkini
  `,
  ranks: `
    były, była, niezależny, niezależna, starszy, naczelny, główny, specjalny, polityczny, wojskowy,
    emerytowany, zastępca
  `,
  is: 'jest, są, pracuje jako',
  was: 'był, była, byli, pracował jako, pracowała jako',
  does: `
    pisze, pracuje, wykłada, kieruje, mieszka, prowadzi, zajmuje, publikuje, współpracuje, studiuje, uczy,
    ukończył, ukończyła, urodził, urodziła
  `,
  did: `
    pisał, pisała, pracował, pracowała, studiował, studiowała, ukończył, ukończyła, urodzony, urodzona,
    publikował, publikowała
  `,
  works: 'pracuje, wykłada, kieruje, prowadzi, współpracuje',
  papers: `
    gazeta, gazety, dziennik, dziennika, tygodnik, tygodnika, miesięcznik, magazyn, magazynu, portal,
    portalu, pismo, stacja, radio, media, mediach, pismach, takich, jak
  `,
  he: 'on, ona, oni, ja',
  his: 'jego, jej, ich, mój',
  the: 'także, również, obecnie, ostatnio',
  at: 'w, na, przy, z',
  of: 'ds, do, o, z, dla, od',
  former: 'były, była, byli, były, ex, dawny, dawniej, wcześniej, emerytowany',
  ends: `
    który, która, gdzie, oraz, a, ale, jest, był, była, od, do, autor, specjalizuje, mieszka, pracuje, także
  `,
  organisations: `
    uniwersytet/u, uniwersytecie, instytut/u, instytucie, centrum, akademii, akademia, szkoła, szkoły,
    wydział/u, katedra, katedry, fundacja, fundacji, stowarzyszenie, rada, rady, związek, ministerstwo,
    ministerstwa, agencja, agencji, gazeta, gazety, gazecie, dziennik, tygodnik, radio, telewizja,
    wydawnictwo, bank, muzeum, komitet, komisja, partia, ośrodek, ośrodka, pan, uw, uj, tvn, tvp, polityka,
    pap, osw, pism, redakcja
  `,
  fields: `
    prawa, historii, socjologii, filozofii, ekonomii, politologii, stosunków, międzynarodowych,
    dziennikarstwa, nauk, politycznych
  `,
  published: `
    pisze, pisał, pisała, publikuje, publikował, publikowała, współpracuje, współpracował, współpracowała,
    teksty, artykuły
  `,
  publishedIn: 'w, do, dla, z, na',
  including: 'takich, jak, między, innymi, m.in, mediach, pismach, gazetach',
  from: 'od, między',
  since: 'od',
  until: 'do',

  now: 'obecnie, dziś',
  once: 'wcześniej, dawniej, pracował, pracowała',
  asides: 'jako, także, również, obecnie, oraz',
  authors:
    'autorem, autorką, współautorem, współautorką, autor, autorka, autorzy, współautor, współautorka, tłumacz, tłumaczka',
  scholars: 'profesor, wykładowca, wykładowczyni, doktorant, doktorantka, student, studentka, adiunkt',
  degrees: 'doktor, absolwent, absolwentka',
  leads: 'kieruje, prowadzi',

  headings: 'o autorze, o autorce, o autorach, autor, autorka, autorzy, biogram, nota o autorze',
  theAuthor: 'autor, autorka, autorzy',
  promotion: 'poglądy, opinie, artykuł, tekst ukazał, twitter, obserwuj, czytaj także, tłumaczenie, zapisz',
}
