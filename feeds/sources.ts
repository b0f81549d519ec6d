import type { Source } from '../src/model/source.ts'

/**
 * What we read. To add an outlet: who it is, where its feed and its site are, what it writes, what its feed holds
 * and what our readers may get. `id` is for keeps. `carries` is `'excerpt'` where nobody has looked: then the
 * article's page is read too and nothing is missed. `republish` is `'full'` only where the outlet gives its whole
 * text away in its feed, or the law does. `weight` below 1: another outlet leads when it tells the same story.
 */
// biome-ignore format: a table, four lines an outlet
export const sources = [
  // Antiwar.com
  {
    id: 'antiwar', outlet: 'Antiwar.com', kind: 'news', language: 'en',
    feedUrl: 'https://news.antiwar.com/feed/',
    siteUrl: 'https://news.antiwar.com/',
    carries: 'full', republish: 'full', rights: '© Antiwar.com', weight: 1.5,
  },
  {
    id: 'antiwar-original', outlet: 'Antiwar.com Original', kind: 'opinion', language: 'en',
    feedUrl: 'https://original.antiwar.com/feed/',
    siteUrl: 'https://original.antiwar.com/',
    carries: 'full', republish: 'full', rights: '© Antiwar.com',
  },
  {
    id: 'antiwar-blog', outlet: 'Antiwar.com Blog', kind: 'opinion', language: 'en',
    feedUrl: 'https://feeds.feedburner.com/AWCBlog',
    siteUrl: 'https://www.antiwar.com/blog/',
    carries: 'full', republish: 'full', rights: '© Antiwar.com',
  },

  // Magazines and journals of foreign policy
  {
    id: 'responsible-statecraft', outlet: 'Responsible Statecraft', kind: 'analysis', language: 'en',
    feedUrl: 'https://responsiblestatecraft.org/feed/',
    siteUrl: 'https://responsiblestatecraft.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Quincy Institute for Responsible Statecraft',
  },
  {
    id: 'foreign-affairs', outlet: 'Foreign Affairs', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.foreignaffairs.com/rss.xml',
    siteUrl: 'https://www.foreignaffairs.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Council on Foreign Relations',
  },
  {
    id: 'foreign-policy', outlet: 'Foreign Policy', kind: 'analysis', language: 'en',
    feedUrl: 'https://foreignpolicy.com/feed/',
    siteUrl: 'https://foreignpolicy.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Foreign Policy',
  },
  {
    id: 'war-on-the-rocks', outlet: 'War on the Rocks', kind: 'analysis', language: 'en',
    feedUrl: 'https://warontherocks.com/feed/',
    siteUrl: 'https://warontherocks.com/',
    carries: 'full', republish: 'excerpt', rights: '© War on the Rocks',
  },
  {
    id: 'lawfare', outlet: 'Lawfare', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.lawfaremedia.org/all-content.rss',
    siteUrl: 'https://www.lawfaremedia.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Lawfare',
  },
  {
    id: 'just-security', outlet: 'Just Security', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.justsecurity.org/feed/',
    siteUrl: 'https://www.justsecurity.org/',
    carries: 'full', republish: 'excerpt', rights: '© Just Security',
  },
  {
    id: 'diplomat', outlet: 'The Diplomat', kind: 'analysis', language: 'en',
    feedUrl: 'https://thediplomat.com/feed/',
    siteUrl: 'https://thediplomat.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© The Diplomat',
  },
  {
    id: 'bellingcat', outlet: 'Bellingcat', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.bellingcat.com/feed/',
    siteUrl: 'https://www.bellingcat.com/',
    carries: 'full', republish: 'excerpt', rights: '© Bellingcat',
  },
  {
    id: 'defense-one', outlet: 'Defense One', kind: 'news', language: 'en',
    feedUrl: 'https://www.defenseone.com/rss/all/',
    siteUrl: 'https://www.defenseone.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Defense One',
  },

  // Think tanks
  {
    id: 'crisis-group', outlet: 'International Crisis Group', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.crisisgroup.org/rss.xml',
    siteUrl: 'https://www.crisisgroup.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© International Crisis Group',
  },
  {
    id: 'chatham-house', outlet: 'Chatham House', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.chathamhouse.org/rss.xml',
    siteUrl: 'https://www.chathamhouse.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© The Royal Institute of International Affairs',
  },
  {
    id: 'brookings', outlet: 'Brookings', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.brookings.edu/feed/',
    siteUrl: 'https://www.brookings.edu/',
    carries: 'excerpt', republish: 'excerpt', rights: '© The Brookings Institution',
  },
  {
    id: 'csis', outlet: 'CSIS', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.csis.org/rss.xml',
    siteUrl: 'https://www.csis.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Center for Strategic and International Studies',
  },
  {
    id: 'rusi', outlet: 'RUSI', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.rusi.org/rss.xml',
    siteUrl: 'https://www.rusi.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Royal United Services Institute',
  },
  {
    id: 'ecfr', outlet: 'ECFR', kind: 'analysis', language: 'en',
    feedUrl: 'https://ecfr.eu/feed/',
    siteUrl: 'https://ecfr.eu/',
    carries: 'excerpt', republish: 'excerpt', rights: '© European Council on Foreign Relations',
  },
  {
    id: 'iiss', outlet: 'IISS', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.iiss.org/rss/',
    siteUrl: 'https://www.iiss.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© The International Institute for Strategic Studies',
  },
  {
    id: 'lowy-interpreter', outlet: 'The Interpreter', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.lowyinstitute.org/the-interpreter/rss.xml',
    siteUrl: 'https://www.lowyinstitute.org/the-interpreter',
    carries: 'excerpt', republish: 'excerpt', rights: '© Lowy Institute',
  },
  {
    id: 'atlantic-council', outlet: 'Atlantic Council', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.atlanticcouncil.org/feed/',
    siteUrl: 'https://www.atlanticcouncil.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Atlantic Council',
  },
  {
    id: 'stimson', outlet: 'Stimson Center', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.stimson.org/feed/',
    siteUrl: 'https://www.stimson.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Stimson Center',
  },
  {
    id: 'fpri', outlet: 'FPRI', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.fpri.org/feed/',
    siteUrl: 'https://www.fpri.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Foreign Policy Research Institute',
  },
  {
    id: 'jamestown', outlet: 'Jamestown Foundation', kind: 'analysis', language: 'en',
    feedUrl: 'https://jamestown.org/feed/',
    siteUrl: 'https://jamestown.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© The Jamestown Foundation',
  },
  {
    id: 'aei', outlet: 'American Enterprise Institute', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.aei.org/feed/',
    siteUrl: 'https://www.aei.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© American Enterprise Institute',
  },
  {
    id: 'rand', outlet: 'RAND', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.rand.org/pubs/articles.xml',
    siteUrl: 'https://www.rand.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© RAND Corporation',
  },
  {
    id: 'sipri', outlet: 'SIPRI', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.sipri.org/rss.xml',
    siteUrl: 'https://www.sipri.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Stockholm International Peace Research Institute',
  },

  // Middle East
  {
    id: 'al-monitor', outlet: 'Al-Monitor', kind: 'news', language: 'en',
    feedUrl: 'https://www.al-monitor.com/rss',
    siteUrl: 'https://www.al-monitor.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Al-Monitor',
  },
  {
    id: 'middle-east-eye', outlet: 'Middle East Eye', kind: 'news', language: 'en',
    feedUrl: 'https://www.middleeasteye.net/rss',
    siteUrl: 'https://www.middleeasteye.net/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Middle East Eye',
  },
  {
    id: 'al-jazeera', outlet: 'Al Jazeera English', kind: 'news', language: 'en',
    feedUrl: 'https://www.aljazeera.com/xml/rss/all.xml',
    siteUrl: 'https://www.aljazeera.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Al Jazeera Media Network',
  },
  {
    id: '972-magazine', outlet: '+972 Magazine', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.972mag.com/feed/',
    siteUrl: 'https://www.972mag.com/',
    carries: 'full', republish: 'excerpt', rights: '© +972 Magazine',
  },
  {
    id: 'mondoweiss', outlet: 'Mondoweiss', kind: 'news', language: 'en',
    feedUrl: 'https://mondoweiss.net/feed/',
    siteUrl: 'https://mondoweiss.net/',
    carries: 'full', republish: 'excerpt', rights: '© Mondoweiss',
  },
  {
    id: 'middle-east-monitor', outlet: 'Middle East Monitor', kind: 'news', language: 'en',
    feedUrl: 'https://www.middleeastmonitor.com/feed/',
    siteUrl: 'https://www.middleeastmonitor.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Middle East Monitor',
  },
  {
    id: 'syria-direct', outlet: 'Syria Direct', kind: 'news', language: 'en',
    feedUrl: 'https://syriadirect.org/feed/',
    siteUrl: 'https://syriadirect.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Syria Direct',
  },
  {
    id: 'enab-baladi', outlet: 'عنب بلدي', kind: 'news', language: 'ar',
    feedUrl: 'https://www.enabbaladi.net/feed',
    siteUrl: 'https://www.enabbaladi.net/',
    carries: 'excerpt', republish: 'excerpt', rights: '© عنب بلدي',
  },
  {
    id: 'sana-en', outlet: 'SANA', kind: 'news', language: 'en',
    feedUrl: 'https://sana.sy/en/?feed=rss2',
    siteUrl: 'https://sana.sy/en/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Syrian Arab News Agency', weight: 0.5,
  },
  {
    id: 'sana-ar', outlet: 'سانا', kind: 'news', language: 'ar',
    feedUrl: 'https://sana.sy/ar/?feed=rss2',
    siteUrl: 'https://sana.sy/',
    carries: 'excerpt', republish: 'excerpt', rights: '© الوكالة العربية السورية للأنباء', weight: 0.5,
  },
  {
    id: 'haaretz', outlet: 'Haaretz', kind: 'news', language: 'en',
    feedUrl: 'https://www.haaretz.com/cmlink/1.628752',
    siteUrl: 'https://www.haaretz.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Haaretz',
  },
  {
    id: 'times-of-israel', outlet: 'The Times of Israel', kind: 'news', language: 'en',
    feedUrl: 'https://www.timesofisrael.com/feed/',
    siteUrl: 'https://www.timesofisrael.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© The Times of Israel', relay: true,
  },
  {
    id: 'jerusalem-post', outlet: 'The Jerusalem Post', kind: 'news', language: 'en',
    feedUrl: 'https://www.jpost.com/rss/rssfeedsheadlines.aspx',
    siteUrl: 'https://www.jpost.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© The Jerusalem Post',
  },
  {
    id: 'arab-news', outlet: 'Arab News', kind: 'news', language: 'en',
    feedUrl: 'https://www.arabnews.com/rss.xml',
    siteUrl: 'https://www.arabnews.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Arab News', relay: true,
  },

  // Europe
  {
    id: 'bbc-world', outlet: 'BBC News', kind: 'news', language: 'en',
    feedUrl: 'https://feeds.bbci.co.uk/news/world/rss.xml',
    siteUrl: 'https://www.bbc.co.uk/news/world',
    carries: 'excerpt', republish: 'excerpt', rights: '© BBC',
  },
  {
    id: 'guardian-world', outlet: 'The Guardian', kind: 'news', language: 'en',
    feedUrl: 'https://www.theguardian.com/world/rss',
    siteUrl: 'https://www.theguardian.com/world',
    carries: 'excerpt', republish: 'excerpt', rights: '© Guardian News & Media Limited',
  },
  {
    id: 'dw', outlet: 'Deutsche Welle', kind: 'news', language: 'en',
    feedUrl: 'https://rss.dw.com/xml/rss-en-all',
    siteUrl: 'https://www.dw.com/en/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Deutsche Welle',
  },
  {
    id: 'france24', outlet: 'France 24', kind: 'news', language: 'en',
    feedUrl: 'https://www.france24.com/en/rss',
    siteUrl: 'https://www.france24.com/en/',
    carries: 'excerpt', republish: 'excerpt', rights: '© France 24',
  },
  {
    id: 'le-monde-en', outlet: 'Le Monde in English', kind: 'news', language: 'en',
    feedUrl: 'https://www.lemonde.fr/en/rss/une.xml',
    siteUrl: 'https://www.lemonde.fr/en/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Le Monde',
  },
  {
    id: 'spiegel-international', outlet: 'Spiegel International', kind: 'analysis', language: 'en',
    feedUrl: 'https://www.spiegel.de/international/index.rss',
    siteUrl: 'https://www.spiegel.de/international/',
    carries: 'excerpt', republish: 'excerpt', rights: '© DER SPIEGEL',
  },
  {
    id: 'balkan-insight', outlet: 'Balkan Insight', kind: 'news', language: 'en',
    feedUrl: 'https://balkaninsight.com/feed/',
    siteUrl: 'https://balkaninsight.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Balkan Investigative Reporting Network',
  },
  {
    id: 'monde-diplomatique', outlet: 'Le Monde diplomatique', kind: 'analysis', language: 'fr',
    feedUrl: 'https://www.monde-diplomatique.fr/recents.xml',
    siteUrl: 'https://www.monde-diplomatique.fr/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Le Monde diplomatique',
  },
  {
    id: 'le-monde', outlet: 'Le Monde', kind: 'news', language: 'fr',
    feedUrl: 'https://www.lemonde.fr/international/rss_full.xml',
    siteUrl: 'https://www.lemonde.fr/international/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Le Monde',
  },
  {
    id: 'courrier-international', outlet: 'Courrier international', kind: 'analysis', language: 'fr',
    feedUrl: 'https://www.courrierinternational.com/feed/all/rss.xml',
    siteUrl: 'https://www.courrierinternational.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Courrier international',
  },
  {
    id: 'spiegel', outlet: 'DER SPIEGEL', kind: 'news', language: 'de',
    feedUrl: 'https://www.spiegel.de/ausland/index.rss',
    siteUrl: 'https://www.spiegel.de/ausland/',
    carries: 'excerpt', republish: 'excerpt', rights: '© DER SPIEGEL',
  },
  {
    id: 'tagesschau', outlet: 'tagesschau', kind: 'news', language: 'de',
    feedUrl: 'https://www.tagesschau.de/ausland/index~rss2.xml',
    siteUrl: 'https://www.tagesschau.de/ausland/',
    carries: 'excerpt', republish: 'excerpt', rights: '© tagesschau',
  },
  {
    id: 'el-pais', outlet: 'El País', kind: 'news', language: 'es',
    feedUrl: 'https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/section/internacional/portada',
    siteUrl: 'https://elpais.com/internacional/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Ediciones El País',
  },

  // Ukraine, Russia, Central Asia
  {
    id: 'kyiv-independent', outlet: 'The Kyiv Independent', kind: 'news', language: 'en',
    feedUrl: 'https://kyivindependent.com/news-archive/rss/',
    siteUrl: 'https://kyivindependent.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© The Kyiv Independent',
  },
  {
    id: 'meduza-en', outlet: 'Meduza in English', kind: 'news', language: 'en',
    feedUrl: 'https://meduza.io/rss/en/all',
    siteUrl: 'https://meduza.io/en',
    carries: 'excerpt', republish: 'excerpt', rights: '© Meduza',
  },
  {
    id: 'meduza', outlet: 'Медуза', kind: 'news', language: 'ru',
    feedUrl: 'https://meduza.io/rss/all',
    siteUrl: 'https://meduza.io/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Meduza',
  },
  {
    id: 'moscow-times', outlet: 'The Moscow Times', kind: 'news', language: 'en',
    feedUrl: 'https://www.themoscowtimes.com/rss/news',
    siteUrl: 'https://www.themoscowtimes.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© The Moscow Times',
  },
  {
    id: 'rferl', outlet: 'RFE/RL', kind: 'news', language: 'en',
    feedUrl: 'https://www.rferl.org/api/zbgvmtl-vomx-tpeq_kmr',
    siteUrl: 'https://www.rferl.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Radio Free Europe/Radio Liberty',
  },
  {
    id: 'eurasianet', outlet: 'Eurasianet', kind: 'analysis', language: 'en',
    feedUrl: 'https://eurasianet.org/rss',
    siteUrl: 'https://eurasianet.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Eurasianet',
  },
  {
    id: 'tass', outlet: 'TASS', kind: 'news', language: 'en',
    feedUrl: 'https://tass.com/rss/v2.xml',
    siteUrl: 'https://tass.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© TASS', weight: 0.5,
  },
  {
    id: 'bbc-russian', outlet: 'BBC News Русская служба', kind: 'news', language: 'ru',
    feedUrl: 'https://feeds.bbci.co.uk/russian/rss.xml',
    siteUrl: 'https://www.bbc.com/russian',
    carries: 'excerpt', republish: 'excerpt', rights: '© BBC',
  },
  {
    id: 'dw-russian', outlet: 'DW на русском', kind: 'news', language: 'ru',
    feedUrl: 'https://rss.dw.com/xml/rss-ru-all',
    siteUrl: 'https://www.dw.com/ru/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Deutsche Welle',
  },

  // Asia
  {
    id: 'scmp', outlet: 'South China Morning Post', kind: 'news', language: 'en',
    feedUrl: 'https://www.scmp.com/rss/91/feed',
    siteUrl: 'https://www.scmp.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© South China Morning Post',
  },
  {
    id: 'nikkei-asia', outlet: 'Nikkei Asia', kind: 'news', language: 'en',
    feedUrl: 'https://asia.nikkei.com/rss/feed/nar',
    siteUrl: 'https://asia.nikkei.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Nikkei Inc.',
  },
  {
    id: 'dawn', outlet: 'Dawn', kind: 'news', language: 'en',
    feedUrl: 'https://www.dawn.com/feeds/home/',
    siteUrl: 'https://www.dawn.com/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Dawn',
  },
  {
    id: 'the-hindu', outlet: 'The Hindu', kind: 'news', language: 'en',
    feedUrl: 'https://www.thehindu.com/news/international/feeder/default.rss',
    siteUrl: 'https://www.thehindu.com/news/international/',
    carries: 'excerpt', republish: 'excerpt', rights: '© The Hindu',
  },

  // Americas
  {
    id: 'nyt-world', outlet: 'The New York Times', kind: 'news', language: 'en',
    feedUrl: 'https://rss.nytimes.com/services/xml/rss/nyt/World.xml',
    siteUrl: 'https://www.nytimes.com/section/world',
    carries: 'excerpt', republish: 'excerpt', rights: '© The New York Times Company',
  },
  {
    id: 'bbc-mundo', outlet: 'BBC News Mundo', kind: 'news', language: 'es',
    feedUrl: 'https://feeds.bbci.co.uk/mundo/rss.xml',
    siteUrl: 'https://www.bbc.com/mundo',
    carries: 'excerpt', republish: 'excerpt', rights: '© BBC',
  },
  {
    id: 'france24-es', outlet: 'France 24 en español', kind: 'news', language: 'es',
    feedUrl: 'https://www.france24.com/es/rss',
    siteUrl: 'https://www.france24.com/es/',
    carries: 'excerpt', republish: 'excerpt', rights: '© France 24',
  },
  {
    id: 'folha', outlet: 'Folha de S.Paulo', kind: 'news', language: 'pt',
    feedUrl: 'https://feeds.folha.uol.com.br/mundo/rss091.xml',
    siteUrl: 'https://www1.folha.uol.com.br/mundo/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Folha de S.Paulo',
  },

  // Governments and international bodies
  {
    id: 'state-department', outlet: 'U.S. Department of State', kind: 'news', language: 'en',
    feedUrl: 'https://www.state.gov/rss-feed/press-releases/feed/',
    siteUrl: 'https://www.state.gov/',
    carries: 'full', republish: 'full', rights: 'Work of the United States government, in the public domain in the United States (17 U.S.C. § 105)',
  },
  {
    id: 'state-near-east', outlet: 'U.S. Department of State, Near East', kind: 'news', language: 'en',
    feedUrl: 'https://www.state.gov/rss-feed/near-east/feed/',
    siteUrl: 'https://www.state.gov/',
    carries: 'full', republish: 'full', rights: 'Work of the United States government, in the public domain in the United States (17 U.S.C. § 105)',
  },
  {
    id: 'un-news', outlet: 'UN News', kind: 'news', language: 'en',
    feedUrl: 'https://news.un.org/feed/subscribe/en/news/all/rss.xml',
    siteUrl: 'https://news.un.org/en/',
    carries: 'excerpt', republish: 'excerpt', rights: '© United Nations',
  },
  {
    id: 'iaea', outlet: 'IAEA', kind: 'news', language: 'en',
    feedUrl: 'https://www.iaea.org/feeds/topnews',
    siteUrl: 'https://www.iaea.org/',
    carries: 'excerpt', republish: 'excerpt', rights: '© International Atomic Energy Agency',
  },
  {
    id: 'reliefweb', outlet: 'ReliefWeb', kind: 'news', language: 'en',
    feedUrl: 'https://reliefweb.int/updates/rss.xml',
    siteUrl: 'https://reliefweb.int/',
    carries: 'excerpt', republish: 'excerpt', rights: '© the organisations named in each update',
  },
  {
    id: 'quai-dorsay', outlet: 'French Foreign Ministry', kind: 'news', language: 'en',
    feedUrl: 'https://www.diplomatie.gouv.fr/spip.php?page=backend-fd&lang=en',
    siteUrl: 'https://www.diplomatie.gouv.fr/en/',
    carries: 'excerpt', republish: 'excerpt', rights: '© Ministère de l’Europe et des Affaires étrangères',
  },
] satisfies readonly Source[]
