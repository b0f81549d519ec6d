import { TEXTS } from './blind-texts.ts'

/** A page as many outlets build theirs, of invented text, and what a reader sees on it. */
export interface BlindPage {
  readonly kind: string
  readonly language: string
  readonly url: string
  readonly outlet: string
  readonly html: string
  readonly headline: string
  readonly deck?: string
  /** "Name", "Name (translator)", "Name [organisation]", in order. */
  readonly authors: readonly string[]
  /** Author and the bio's text, in order. */
  readonly bios?: readonly (readonly [string, string])[]
  readonly day?: string
  readonly image?: string
  readonly caption?: string
  readonly credit?: string
  readonly discussed?: boolean
  /** What the body must not hold. */
  readonly lacks?: readonly string[]
  /** What else the body must hold. */
  readonly holds?: readonly string[]
}

/** The invented text's paragraphs, each between two strings, with something put after the second and the fourth. */
function flow(language: string, before = '<p>', after = '</p>', inserts: readonly string[] = []): string {
  return TEXTS[language]!.map((text, index) => {
    const insert = index === 1 ? inserts[0] : index === 3 ? inserts[1] : undefined
    return before + text + after + (insert ?? '')
  }).join('\n')
}

function page(language: string, head: string, body: string): string {
  return `<!doctype html><html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

const meta = (pairs: Readonly<Record<string, string>>) =>
  Object.entries(pairs)
    .map(([name, content]) =>
      /^(?:og|article):/.test(name)
        ? `<meta property="${name}" content="${content}">`
        : `<meta name="${name}" content="${content}">`,
    )
    .join('')

const json = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

const EN = {
  headline: 'The ferry that would not leave the quay',
  deck: 'A harbour town learns how much of its day hangs on one old engine',
}
const FR = {
  headline: 'Le bac qui ne voulait plus quitter le quai',
  deck: 'Une ville portuaire découvre combien ses journées tiennent à un vieux moteur.',
}
const DE = {
  headline: 'Die Fähre, die nicht ablegen wollte',
  deck: 'Eine Hafenstadt merkt, wie viel von ihrem Tag an einem alten Motor hängt.',
}
const ES = {
  headline: 'El transbordador que no quería zarpar',
  deck: 'Una ciudad portuaria descubre cuánto de su jornada depende de un viejo motor',
}
const PT = {
  headline: 'A balsa que não queria sair do cais',
  deck: 'Uma cidade portuária descobre quanto do seu dia depende de um velho motor',
}
const RU = {
  headline: 'Паром, который не хотел отчаливать',
  deck: 'Портовый город узнаёт, как много в его жизни зависит от одного старого двигателя',
}
const AR = {
  headline: 'العبارة التي لم تشأ أن تغادر الرصيف',
  deck: 'مدينة مرفئية تكتشف كم من يومها معلق بمحرك قديم واحد',
}

const MENU =
  '<nav class="main-navigation"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/culture">Culture</a></li></ul></nav>'

/** The pages. */
export const PAGES: readonly BlindPage[] = [
  {
    kind: 'a WordPress theme with author box, share links and related posts',
    language: 'en',
    url: 'https://harbour.example/2026/03/ferry/',
    outlet: 'Harbour Weekly',
    ...EN,
    deck: undefined,
    authors: ['Miriam Oduya'],
    bios: [
      [
        'Miriam Oduya',
        'Miriam Oduya is a staff writer at Harbour Weekly, where she covers ports and shipping.',
      ],
    ],
    day: '2026-03-03',
    image: 'https://harbour.example/wp-content/uploads/ferry-1024x683.jpg',
    caption: 'The ferry at its berth on Monday.',
    credit: 'Leo Marsh',
    discussed: true,
    lacks: [
      'Share this',
      'Related',
      'Leave a Reply',
      'Leo Marsh',
      'covers ports',
      'Older bridge',
      'Recent Posts',
    ],
    html: page(
      'en',
      `<title>${EN.headline} - Harbour Weekly</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'Harbour Weekly', 'og:description': 'The ferry that links the two halves of the harbour stopped running on Monday, and by noon [&hellip;]' })}`,
      `${MENU}<div id="primary"><main><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${EN.headline}</h1><div class="entry-meta"><span class="posted-on"><a href="/2026/03/ferry/" rel="bookmark"><time class="entry-date published" datetime="2026-03-03T09:15:00+00:00">March 3, 2026</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/miriam/">Miriam Oduya</a></span></span><span class="comments-link"><a href="#respond">Leave a comment</a></span></div></header>
<div class="entry-content"><figure id="attachment_1" class="wp-caption alignnone"><img class="wp-image-1" src="https://harbour.example/wp-content/uploads/ferry-1024x683.jpg" alt=""><figcaption class="wp-caption-text">The ferry at its berth on Monday. (Photo: Leo Marsh)</figcaption></figure>${flow('en')}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="https://twitter.com/x">Twitter</a></li><li><a href="https://facebook.com/x">Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p><a href="/older">Older bridge, newer toll</a></p></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c/city">City</a></span></footer><div class="author-info"><div class="author-avatar"><img src="/a.jpg" alt=""></div><div class="author-description"><h2 class="author-title">Published by Miriam Oduya</h2><p class="author-bio">Miriam Oduya is a staff writer at Harbour Weekly, where she covers ports and shipping. <a class="author-link" href="/author/miriam/" rel="author">View all posts by Miriam Oduya</a></p></div></div></article>
<nav class="navigation post-navigation"><a href="/p">Previous: Older bridge, newer toll</a></nav><div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><textarea></textarea></form></div></div></main></div><aside id="secondary" class="widget-area"><h2>Recent Posts</h2><ul><li><a href="/x">A long story about fish and their keepers</a></li></ul></aside>`,
    ),
  },
  {
    kind: 'a Newspack site with two authors and two bio boxes',
    language: 'en',
    url: 'https://tribune.example/2026/03/04/ferry/',
    outlet: 'The Valley Tribune',
    ...EN,
    authors: ['Dana Whitlock', 'Peter Osei'],
    bios: [
      ['Dana Whitlock', 'Dana Whitlock is the investigations editor of the Valley Tribune.'],
      ['Peter Osei', 'Peter Osei is a reporter covering transport and labor.'],
    ],
    day: '2026-03-04',
    image: 'https://tribune.example/wp-content/uploads/quay.jpg',
    caption: 'Passengers wait on the quay.',
    credit: 'Ana Brook for The Valley Tribune',
    lacks: ['Sign up', 'Republish', 'investigations editor', 'Ana Brook', 'Get our free'],
    html: page(
      'en',
      `<title>${EN.headline} | The Valley Tribune</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'The Valley Tribune', 'og:image': 'https://tribune.example/wp-content/uploads/quay.jpg', 'article:published_time': '2026-03-04T11:00:00+00:00', author: 'Dana Whitlock' })}`,
      `<header class="site-header">${MENU}</header><main id="main" class="site-main"><article><header class="entry-header"><div class="cat-links"><a href="/c">Transport</a></div><h1 class="entry-title entry-title--with-subtitle">${EN.headline}</h1><div class="newspack-post-subtitle">${EN.deck}</div><div class="entry-subhead"><div class="entry-meta"><span class="author-avatar"><img src="/d.jpg" alt="Avatar photo"></span><span class="byline"><span>by</span> <span class="author vcard"><a class="url fn n" href="/author/dana-whitlock/">Dana Whitlock</a></span> and <span class="author vcard"><a class="url fn n" href="/author/peter-osei/">Peter Osei</a></span></span><span class="posted-on"><time class="entry-date published" datetime="2026-03-04T11:00:00+00:00">March 4, 2026</time></span></div></div></header><figure class="post-thumbnail"><img class="wp-post-image" src="https://tribune.example/wp-content/uploads/quay.jpg" alt=""><figcaption><span>Passengers wait on the quay. <span class="image-credit"><span class="credit-label-wrapper">Credit:</span> Ana Brook for The Valley Tribune</span></span></figcaption></figure>
<div class="entry-content">${flow('en', '<p>', '</p>', ['<div class="newspack-newsletters-subscribe"><h3>Sign up for our newsletter</h3><p>Get our free morning email with all the news of the valley.</p><form><input type="email"></form></div>'])}
<div class="republish-button"><a href="#">Republish this story</a></div></div><div class="author-bio"><div class="author-bio-text"><div class="author-bio-header"><h2 class="accent-header"><a href="/author/dana-whitlock/">Dana Whitlock</a></h2><span class="author-email"><a href="mailto:dana@tribune.example">dana@tribune.example</a></span></div><p>Dana Whitlock is the investigations editor of the Valley Tribune. <a class="author-link" href="/author/dana-whitlock/">More by Dana Whitlock</a></p></div></div><div class="author-bio"><div class="author-bio-text"><div class="author-bio-header"><h2 class="accent-header"><a href="/author/peter-osei/">Peter Osei</a></h2></div><p>Peter Osei is a reporter covering transport and labor. <a class="author-link" href="/author/peter-osei/">More by Peter Osei</a></p></div></div></article></main>`,
    ),
  },
  {
    kind: 'a think tank on Drupal with two authors, one a non-resident fellow',
    language: 'en',
    url: 'https://strait.example/publications/ferry',
    outlet: 'Strait Institute',
    ...EN,
    authors: ['Helena Brandt', 'Yusuf Karim'],
    bios: [
      ['Helena Brandt', 'Helena Brandt is a senior fellow at the Strait Institute.'],
      [
        'Yusuf Karim',
        'Yusuf Karim is a nonresident fellow at the Strait Institute and an associate professor at Lakeside University.',
      ],
    ],
    day: '2026-03-05',
    lacks: ['Related content', 'senior fellow', 'Download PDF', 'Topics'],
    html: page(
      'en',
      `<title>${EN.headline} | Strait Institute</title>${meta({ 'og:site_name': 'Strait Institute', 'og:title': EN.headline })}`,
      `${MENU}<main role="main"><article class="node node--type-publication node--view-mode-full"><div class="field field--name-field-type field--type-entity-reference">Commentary</div><h1 class="page-title"><span class="field field--name-title">${EN.headline}</span></h1><div class="field field--name-field-subtitle field--type-string">${EN.deck}</div><div class="field field--name-field-authors field--type-entity-reference field__items"><div class="field__item"><a href="/people/helena-brandt">Helena Brandt</a></div><div class="field__item"><a href="/people/yusuf-karim">Yusuf Karim</a></div></div><div class="field field--name-field-date field--type-datetime"><time datetime="2026-03-05T12:00:00Z">5 March 2026</time></div><a href="/f.pdf" class="btn">Download PDF</a>
<div class="field field--name-body field--type-text-with-summary">${flow('en', '<p>', '</p>', ['', '<h2>What the engine knows</h2>'])}<hr><p><em>Helena Brandt is a senior fellow at the Strait Institute. Yusuf Karim is a nonresident fellow at the Strait Institute and an associate professor at Lakeside University.</em></p></div><div class="field field--name-field-topics"><div class="field__label">Topics</div><a href="/t/ports">Ports</a></div></article><section class="views-element-container block-related"><h2>Related content</h2><div class="views-row"><a href="/publications/other">Another paper about the sea and its many uses</a></div></section></main>`,
    ),
  },
  {
    kind: 'a Ghost magazine with excerpt, signup card and footer cards',
    language: 'en',
    url: 'https://lantern.example/ferry/',
    outlet: 'Lantern',
    ...EN,
    authors: ['Tove Aldman'],
    day: '2026-03-06',
    image: 'https://lantern.example/content/images/ferry.jpg',
    caption: 'The old engine, seen from the stairs.',
    credit: 'Ida Holm',
    lacks: ['Sign up for Lantern', 'Read more', 'Ida Holm', 'Subscribe'],
    html: page(
      'en',
      `<title>${EN.headline}</title>${meta({ 'og:site_name': 'Lantern', 'og:title': EN.headline, 'og:description': EN.deck, 'og:image': 'https://lantern.example/content/images/ferry.jpg', 'article:published_time': '2026-03-06T08:00:00.000Z' })}${json({ '@context': 'https://schema.org', '@type': 'Article', publisher: { '@type': 'Organization', name: 'Lantern' }, author: { '@type': 'Person', name: 'Tove Aldman', url: 'https://lantern.example/author/tove/', sameAs: [] }, headline: EN.headline, datePublished: '2026-03-06T08:00:00.000Z' })}`,
      `<header id="gh-navigation" class="gh-navigation">${MENU}</header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/sea/">Sea</a><h1 class="gh-article-title is-title">${EN.headline}</h1><p class="gh-article-excerpt is-body">${EN.deck}</p><div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/author/tove/"><img src="/t.jpg" alt="Tove Aldman"></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/tove/">Tove Aldman</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2026-03-06">06 Mar 2026</time><span class="gh-article-meta-length">— 7 min read</span></div></div></div><figure class="gh-article-image"><img src="https://lantern.example/content/images/size/w1200/ferry.jpg" alt=""><figcaption>The old engine, seen from the stairs. Photo: Ida Holm</figcaption></figure></header>
<section class="gh-content gh-canvas">${flow('en', '<p>', '</p>', ['<div class="kg-card kg-signup-card"><div class="kg-signup-card-content"><h2 class="kg-signup-card-heading">Sign up for Lantern</h2><h3 class="kg-signup-card-subheading">Long reads, every other Friday.</h3><form class="kg-signup-card-form"><button>Subscribe</button></form></div></div>'])}</section></article></main><section class="gh-container is-grid gh-outer"><h2 class="gh-container-title">Read more</h2><article class="gh-card post"><a class="gh-card-link" href="/other/"><h3 class="gh-card-title is-title">The man who counts buoys for a living</h3><p class="gh-card-excerpt is-body">A very different story, about other people and another harbour, told by another writer of ours.</p></a></article></section>`,
    ),
  },
  {
    kind: 'a newsletter post with subscribe boxes and a bio in italics',
    language: 'en',
    url: 'https://tides.example/p/ferry',
    outlet: 'Tides & Tolls',
    ...EN,
    authors: ['Owen Carrick'],
    bios: [['Owen Carrick', 'Owen Carrick is a former harbour pilot and the author of Slack Water.']],
    day: '2026-03-07',
    image: 'https://cdn.example/fetch/ferry.jpeg',
    discussed: true,
    lacks: [
      'reader-supported',
      'Subscribe',
      'Share',
      'Discussion about this post',
      'former harbour pilot',
      'Ready for more',
    ],
    html: page(
      'en',
      `<title>${EN.headline} - by Owen Carrick - Tides &amp; Tolls</title>${meta({ 'og:title': EN.headline, 'og:description': EN.deck, 'og:image': 'https://cdn.example/fetch/ferry.jpeg', author: 'Owen Carrick' })}${json({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: EN.headline, description: EN.deck, datePublished: '2026-03-07T07:01:12+00:00', isAccessibleForFree: true, author: [{ '@type': 'Person', name: 'Owen Carrick', url: 'https://tides.example/@owen' }], publisher: { '@type': 'Organization', name: 'Tides & Tolls' } })}`,
      `<div id="entry"><div id="main"><div class="main-menu"><a href="/">Tides &amp; Tolls</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post-container"><div class="single-post"><article class="typography newsletter-post post"><div role="region" class="post-header"><h1 dir="auto" class="post-title published">${EN.headline}</h1><h3 dir="auto" class="subtitle">${EN.deck}</h3><div class="pencraft byline-wrapper"><div class="pencraft profile-hover"><a href="https://tides.example/@owen">Owen Carrick</a></div><div class="pencraft meta">Mar 07, 2026</div></div><div class="post-ufi"><button>12</button><button>3</button><button>Share</button></div></div><div class="available-content"><div dir="auto" class="body markup"><div class="captioned-image-container"><figure><a class="image-link" href="https://cdn.example/fetch/ferry.jpeg"><img src="https://cdn.example/fetch/w_1456/ferry.jpeg" alt=""></a></figure></div>
${flow('en', '<p>', '</p>', ['<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Tides &amp; Tolls is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email"><input type="submit" value="Subscribe"></form></div></div>'])}<div><hr></div><p><em>Owen Carrick is a former harbour pilot and the author of Slack Water.</em></p><p class="button-wrapper"><a class="button primary" href="https://tides.example/p/ferry?action=share"><span>Share</span></a></p></div></div><div class="post-footer"><button>Share</button></div></article></div><div id="discussion" class="post-discussion"><h4>Discussion about this post</h4><div class="comment-list"></div></div><div class="subscribe-footer"><h3>Ready for more?</h3></div></div></div></div>`,
    ),
  },
  {
    kind: 'a Next.js daily on Arc with a bio under the story',
    language: 'en',
    url: 'https://ledger.example/world/2026/03/08/ferry/',
    outlet: 'The Morning Ledger',
    ...EN,
    authors: ['Rosalind Achebe', 'Tom Vance'],
    bios: [['Rosalind Achebe', 'Rosalind Achebe covers ports and trade for The Morning Ledger.']],
    day: '2026-03-08',
    image: 'https://ledger.example/resizer/ferry.jpg',
    caption: 'A crew member checks the ropes of the stranded ferry on Sunday.',
    credit: 'Noor Haddad for The Morning Ledger',
    lacks: ['Skip to end of carousel', 'What readers are saying', 'covers ports', 'More from', 'Listen'],
    html: page(
      'en',
      `<title>${EN.headline} - The Morning Ledger</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'The Morning Ledger', 'og:image': 'https://ledger.example/resizer/ferry.jpg' })}${json(
        {
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: EN.headline,
          datePublished: '2026-03-08T14:22:10.123Z',
          author: [
            { '@type': 'Person', name: 'Rosalind Achebe' },
            { '@type': 'Person', name: 'Tom Vance' },
          ],
          publisher: { '@type': 'NewsMediaOrganization', name: 'The Morning Ledger' },
        },
      )}`,
      `<div id="__next"><header data-qa="header">${MENU}</header><main id="main-content"><header><h1 data-testid="headline" id="main-content-h1"><span data-qa="headline-opinion-text">${EN.headline}</span></h1><h2 data-qa="subheadline" class="font--subhead">${EN.deck}</h2><div class="flex"><span>Today at 9:22 a.m. EST</span><button>Listen</button></div><figure><img src="https://ledger.example/resizer/ferry.jpg?w=916" alt=""><figcaption class="gray-dark">A crew member checks the ropes of the stranded ferry on Sunday. (Noor Haddad for The Morning Ledger)</figcaption></figure></header><div class="byline-wrapper" data-qa="author-byline"><span>By </span><a href="/people/rosalind-achebe/" rel="author" data-qa="author-name">Rosalind Achebe</a><span> and </span><a href="/people/tom-vance/" rel="author" data-qa="author-name">Tom Vance</a></div><article data-qa="main"><div class="meteredContent">
${flow('en', '<div data-qa="article-body"><p data-testid="drop-cap-letter" dir="null">', '</p></div>', ['<div class="hide-for-print" data-qa="carousel"><span>Skip to end of carousel</span><ul><li><a href="/a">Five harbours to see before they are gone</a></li></ul></div>'])}<div class="post-body-bio" data-qa="post-body-bio"><p>Rosalind Achebe covers ports and trade for The Morning Ledger.</p></div><div data-qa="comments-summary"><h3>What readers are saying</h3><p>The comments express sorrow about the ferry and doubt about the timetable, and several readers remember the yard where it was built.</p></div></div></article><aside><h3>More from The Morning Ledger</h3></aside></main></div>`,
    ),
  },
  {
    kind: 'a magazine with hashed class names, contributor bio and JSON-LD description',
    language: 'en',
    url: 'https://pier.example/magazine/ferry',
    outlet: 'Pier',
    ...EN,
    authors: ['Lionel Achterberg'],
    bios: [
      [
        'Lionel Achterberg',
        'Lionel Achterberg, a contributing writer at Pier since 2011, is the author of “The Ballast Years.”',
      ],
    ],
    day: '2026-03-09',
    image: 'https://media.pier.example/photos/abc/ferry.jpg',
    caption: 'The pilot house, empty since Monday.',
    credit: 'Jin Sato / Salt Agency',
    lacks: [
      'Save this story',
      'Jin Sato',
      'Sign up',
      'contributing writer',
      'Published in the print edition',
      'Read More',
    ],
    html: page(
      'en',
      `<title>${EN.headline} | Pier</title>${meta({ 'og:title': EN.headline, 'og:image': 'https://media.pier.example/photos/abc/ferry.jpg', 'og:description': EN.deck })}${json({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: EN.headline, alternativeHeadline: EN.deck, author: [{ '@type': 'Person', name: 'Lionel Achterberg', sameAs: 'https://pier.example/contributors/lionel-achterberg' }], datePublished: '2026-03-09T06:00:00.000-04:00', publisher: { '@type': 'Organization', name: 'Pier' } })}`,
      `${MENU}<main id="main-content" class="page__main-content"><article class="article main-content" lang="en-US"><header class="ContentHeaderWrapper-bdPoLG"><div class="RubricWrapper-dZqiIe rubric"><a class="RubricLink" href="/magazine/letter"><span class="RubricName-gkORSF">A Reporter at Sea</span></a></div><h1 data-testid="ContentHeaderHed" class="BaseText-ewhhUZ ContentHeaderHed-NCyCC">${EN.headline}</h1><div class="BaseText-ewhhUZ ContentHeaderDek-bIqFFZ">${EN.deck}</div><div data-testid="BylinesWrapper" class="BylinesWrapper-KIudk"><p class="BylineWrapper-jWHrLH byline bylines__byline" data-testid="BylineWrapper" itemprop="author" itemtype="http://schema.org/Person"><span itemprop="name" class="BylineNamesWrapper-jbHncj"><span data-testid="BylineName" class="BylineName-kwmrLn byline__name"><span class="BylinePreamble-iJolpQ byline__preamble">By </span><a class="BylineLink-gEnFiw byline__name-link" href="/contributors/lionel-achterberg">Lionel Achterberg</a></span></span></p></div><time data-testid="ContentHeaderPublishDate" class="ContentHeaderPublishDate-eIBicG">March 9, 2026</time><div class="LeadAssetWrapper"><figure class="AssetEmbedWrapper lead-asset"><picture><img src="https://media.pier.example/photos/abc/master/w_2560/ferry.jpg" alt=""></picture><div class="CaptionWrapper-jSZdqE caption"><span class="BaseText CaptionText-cqPQPC caption__text">The pilot house, empty since Monday.</span><span class="BaseText CaptionCredit-ejegDm caption__credit">Photograph by Jin Sato / Salt Agency</span></div></figure></div><div class="ActionBar"><button>Save this story</button></div></header>
<div data-attribute-verso-pattern="article-body" class="ArticlePageContent"><div class="body__inner-container">${flow('en', '<p class="paywall">', '</p>', ['<aside class="NewsletterSubscribeForm"><h3>Sign up for the daily letter</h3><p>Receive alerts about new stories in Pier.</p></aside>'])}<p class="paywall">♦</p></div></div><div class="PrintEdition"><em>Published in the print edition of the March 16, 2026, issue, with the headline “Slack Tide.”</em></div><div class="ContributorBioWrapper-kUyCSU" data-testid="ContributorBio"><div class="ContributorBioContent"><div class="ContributorBioBio-fOJvmZ contributor-bio__bio"><a href="/contributors/lionel-achterberg"><em>Lionel Achterberg</em></a>, a contributing writer at Pier since 2011, is the author of “The Ballast Years.”</div></div></div><section class="RecircList"><h2>Read More</h2><div class="SummaryItem"><h3><a href="/z">The island that forgot its own name for a year</a></h3></div></section></article></main>`,
    ),
  },
  {
    kind: 'a daily with standfirst, rich links and topics',
    language: 'en',
    url: 'https://sentinel.example/world/2026/mar/10/ferry',
    outlet: 'The Sentinel',
    ...EN,
    authors: ['Beth Lowry', 'Anil Deshmukh'],
    day: '2026-03-10',
    image: 'https://i.sentinel.example/img/media/ferry/master.jpg',
    caption: 'The quay at dawn on Tuesday.',
    credit: 'Carys Penn/Sentinel Pictures',
    discussed: false,
    lacks: ['Carys Penn', 'Explore more', 'Share', 'Reuse this content', 'Bridge toll doubles', 'Sign up to'],
    html: page(
      'en',
      `<title>${EN.headline} | Ports | The Sentinel</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'the Sentinel', 'og:image': 'https://i.sentinel.example/img/media/ferry/master.jpg?width=1200', 'og:description': EN.deck, 'article:author': 'https://sentinel.example/profile/beth-lowry', author: 'Beth Lowry', 'article:published_time': '2026-03-10T05:00:01.000Z' })}`,
      `<header>${MENU}</header><main id="maincontent"><article><div data-gu-name="media"><div id="img-1"><figure id="f1"><div class="dcr-x"><picture><img src="https://i.sentinel.example/img/media/ferry/master.jpg?width=620" alt="The quay"></picture></div><figcaption data-spacefinder-role="inline" class="dcr-fd61eq"><span class="dcr-1inf02i"><svg></svg></span><span class="dcr-1qvd3m6">The quay at dawn on Tuesday.</span> Photograph: Carys Penn/Sentinel Pictures</figcaption></figure></div></div><div data-gu-name="title"><div><a href="/ports">Ports</a></div></div><div data-gu-name="headline"><div><h1 class="dcr-y70er2">${EN.headline}</h1></div></div><div data-gu-name="standfirst"><div class="dcr-1yi1cnj"><p>${EN.deck}</p></div></div><div data-gu-name="meta"><div class="dcr-1cfpnlw"><address aria-label="Contributor info" data-component="meta-byline" data-link-name="byline"><div class="dcr-1vsh95g"><a rel="author" data-link-name="auto tag link" href="/profile/beth-lowry">Beth Lowry</a> and <a rel="author" data-link-name="auto tag link" href="/profile/anil-deshmukh">Anil Deshmukh</a></div></address><details class="dcr-km9fgb"><summary><span class="dcr-u0h1qy">Tue 10 Mar 2026 05.00 GMT</span></summary>Last modified on Tue 10 Mar 2026 09.12 GMT</details><div><button>Share</button></div></div></div>
<div data-gu-name="body"><div id="maincontent-body" class="article-body-commercial-selector article-body-viewer-selector">${flow('en', '<p class="dcr-16w5gq9">', '</p>', ['<aside data-gu-name="rich-link"><div class="rich-link"><a href="/b"><span>Bridge toll doubles in a night</span> Read more</a></div></aside><gu-island><p>Sign up to <b>First Edition</b></p><p>Our morning email breaks down the key stories of the day, telling you what is happening and why it matters</p></gu-island>'])}</div><div class="dcr-submeta"><span>Explore more on these topics</span><ul><li><a href="/t/ports">Ports</a></li><li><a href="/t/sea">Sea</a></li></ul><div><a href="/reuse">Reuse this content</a></div></div></div></article></main>`,
    ),
  },
  {
    kind: 'a broadcaster with blocks, role lines and related topics',
    language: 'en',
    url: 'https://cast.example/news/articles/c1',
    outlet: 'Cast News',
    ...EN,
    deck: undefined,
    authors: ['Siân Probert', 'Kwame Boateng'],
    day: '2026-03-11',
    image: 'https://ichef.cast.example/ace/1024/ferry.jpg',
    caption: 'The ferry has not moved since Monday',
    credit: 'Getty Images',
    lacks: ['Image source', 'Related topics', 'More on this story', 'Published', 'Sign up for our'],
    html: page(
      'en',
      `<title>${EN.headline} - Cast News</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'Cast News', 'og:image': 'https://ichef.cast.example/ace/1024/ferry.jpg' })}${json({ '@context': 'http://schema.org', '@type': 'ReportageNewsArticle', headline: EN.headline, datePublished: '2026-03-11T06:30:00.000Z', author: [{ '@type': 'NewsMediaOrganization', name: 'Cast News' }], publisher: { '@type': 'NewsMediaOrganization', name: 'Cast News' } })}`,
      `<div id="root"><header>${MENU}</header><main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper"><header data-component="headline-block" class="ssrcss-HeadlineBlock"><h1 id="main-heading" class="ssrcss-15xko80-StyledHeading">${EN.headline}</h1></header><div data-component="metadata-block"><time data-testid="timestamp" datetime="2026-03-11T06:30:00.000Z"><span>Published</span> <span>11 March 2026</span></time></div><div data-component="byline-block" class="ssrcss-ByLine"><div class="ssrcss-Contributors"><div class="ssrcss-TextContributorName">Siân Probert</div><div class="ssrcss-TextContributorRole">Transport correspondent</div></div><div class="ssrcss-Contributors"><div class="ssrcss-TextContributorName">Kwame Boateng</div><div class="ssrcss-TextContributorRole">Cast News, at the harbour</div></div></div><div data-component="image-block" class="ssrcss-ImageBlock"><figure class="ssrcss-Figure"><div><picture><img src="https://ichef.cast.example/ace/standard/976/ferry.jpg" alt="Ferry"></picture><span role="text" class="ssrcss-IPTCMetadata"><span class="visually-hidden">Image source, </span>Getty Images</span></div><figcaption class="ssrcss-FigcaptionWrapper"><span class="visually-hidden">Image caption, </span>The ferry has not moved since Monday</figcaption></figure></div>
${flow('en', '<div data-component="text-block" class="ssrcss-RichTextComponentWrapper"><div class="ssrcss-RichTextContainer"><p class="ssrcss-Paragraph">', '</p></div></div>', ['<div data-component="links-block"><ul><li><a href="/l">Who pays when a harbour stands still?</a></li></ul></div>'])}<div data-component="text-block"><p><i>Sign up for our <a href="/nl">daily newsletter</a> to start your day with the stories that matter.</i></p></div><section data-component="topic-list"><h2>Related topics</h2><ul><li><a href="/t">Ports</a></li></ul></section><section data-component="see-alsos"><h2>More on this story</h2><a href="/m"><p>Harbour town waits for its ferry again, and again after that</p></a></section></article></main></div>`,
    ),
  },
  {
    kind: 'a paper with random class names and a bio line at the end',
    language: 'en',
    url: 'https://courier.example/2026/03/12/world/ferry.html',
    outlet: 'The Courier',
    ...EN,
    authors: ['Dennis Kipkemboi', 'Laure Simon', 'Ravi Menon'],
    bios: [
      [
        'Dennis Kipkemboi',
        'Dennis Kipkemboi is the Nairobi bureau chief for The Courier, covering East Africa.',
      ],
      ['Laure Simon', 'Laure Simon is a correspondent based in Marseille.'],
    ],
    day: '2026-03-12',
    image: 'https://static.courier.example/ferry-superJumbo.jpg',
    caption: 'Waiting for the last water taxi.',
    credit: 'Amina Said for The Courier',
    lacks: [
      'Credit...',
      'bureau chief',
      'See more on',
      'Advertisement',
      'SKIP ADVERTISEMENT',
      'Share full article',
    ],
    html: page(
      'en',
      `<title>${EN.headline} - The Courier</title>${meta({ 'og:title': EN.headline, 'og:image': 'https://static.courier.example/ferry-superJumbo.jpg', byl: 'By Dennis Kipkemboi, Laure Simon and Ravi Menon', 'article:published_time': '2026-03-12T09:00:12.000Z', 'og:description': EN.deck })}`,
      `<div id="app"><header>${MENU}</header><main id="site-content"><article id="story" class="css-1vxca1d e1lmdhsb0"><div id="top-wrapper" class="css-1mndqab"><p>Advertisement</p><a href="#after-top">SKIP ADVERTISEMENT</a></div><header class="css-1n0w1yx"><h1 id="link-1" class="css-88wicj e1h9rw200" data-testid="headline">${EN.headline}</h1><p id="article-summary" class="css-79rysd e1wiw3jv0">${EN.deck}</p></header><div class="css-share"><button>Share full article</button></div><div data-testid="photoviewer-wrapper"><figure aria-label="media" role="group"><img src="https://static.courier.example/ferry-articleLarge.jpg" alt="A queue"><figcaption data-testid="photoviewer-children-caption" class="css-1i0pryq"><span class="css-jevhma">Waiting for the last water taxi.</span><span class="css-1u46b97"><span class="css-1ly73wi">Credit...</span><span aria-hidden="false">Amina Said for The Courier</span></span></figcaption></figure></div><div data-testid="byline-timestamp"><div class="css-103l8m3"><p class="css-1fl1fps e1jsehar1"><span class="byline-prefix">By </span><span class="css-1baulvz" itemprop="name"><a href="/by/dennis-kipkemboi">Dennis Kipkemboi</a></span>, <span class="css-1baulvz" itemprop="name"><a href="/by/laure-simon">Laure Simon</a></span> and <span class="css-1baulvz last-byline" itemprop="name">Ravi Menon</span></p><div><p>Dennis Kipkemboi reported from Mombasa, and Laure Simon from Marseille.</p></div></div><time datetime="2026-03-12T05:00:12-04:00">March 12, 2026</time></div>
<section name="articleBody" class="meteredContent css-1r7ky0e">${flow('en', '<div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1 evys1bk0">', '</p></div></div>', ['<div id="story-ad-1-wrapper" class="css-142l3g4"><p>Advertisement</p><a href="#after-1">SKIP ADVERTISEMENT</a></div>'])}</section><div class="bottom-of-article"><div class="css-1ubp8k9"><div class="css-bio"><p class="css-4anu6l"><a href="/by/dennis-kipkemboi">Dennis Kipkemboi</a> is the Nairobi bureau chief for The Courier, covering East Africa.</p></div><div class="css-bio"><p class="css-4anu6l"><a href="/by/laure-simon">Laure Simon</a> is a correspondent based in Marseille.</p></div></div><div class="css-j1">See more on: <a href="/t/ports">Ports</a></div></div></article></main></div>`,
    ),
  },
  {
    kind: 'a French daily with two authors and a paywall notice',
    language: 'fr',
    url: 'https://jour.example/economie/article/2026/03/13/le-bac_1.html',
    outlet: 'Le Jour',
    ...FR,
    authors: ['Claire Vasseur', 'Nicolas Ménard'],
    day: '2026-03-13',
    image: 'https://img.jour.example/bac.jpg',
    caption: 'Le bac à quai, à Port-Vieux, le 12 mars 2026.',
    credit: 'ELSA ROY POUR « LE JOUR »',
    lacks: ['Lire aussi', 'réservé aux abonnés', 'ELSA ROY', 'Contribuer', 'Réutiliser'],
    html: page(
      'fr',
      `<title>${FR.headline}</title>${meta({ 'og:title': FR.headline, 'og:site_name': 'Le Jour.fr', 'og:description': FR.deck, 'og:image': 'https://img.jour.example/bac.jpg', 'og:article:author': 'Claire Vasseur', 'article:published_time': '2026-03-13T05:30:00+00:00' })}`,
      `${MENU}<main><section class="zone--article"><article class="article"><header class="article__header"><ul class="breadcrumb"><li><a href="/economie">Économie</a></li></ul><h1 class="article__title">${FR.headline}</h1><p class="article__desc">${FR.deck}</p><section class="meta meta__authors"><span class="meta__author meta__author--page">Par <a class="article__author-link" href="/signataires/claire-vasseur/">Claire Vasseur</a> et <a class="article__author-link" href="/signataires/nicolas-menard/">Nicolas Ménard</a></span><span class="meta__date">Publié le 13 mars 2026 à 06h30, modifié le 13 mars 2026 à 09h02</span><span class="meta__reading-time">Temps de Lecture 3 min.</span></section></header><section class="article__content"><figure class="article__media"><img src="https://img.jour.example/bac.jpg" alt=""><figcaption class="article__legend" aria-hidden="true">Le bac à quai, à Port-Vieux, le 12 mars 2026. <span class="article__credit" aria-hidden="true">ELSA ROY POUR « LE JOUR »</span></figcaption></figure>
${flow('fr', '<p class="article__paragraph">', '</p>', ['<section class="catcher catcher--inline"><span class="catcher__head">Lire aussi |</span><a class="js-article-read-also" href="/autre"><span class="catcher__title">Un pont que personne n’a demandé</span></a></section>'])}<section class="article__status"><p>Article réservé aux abonnés</p></section><p class="article__signature"></p></section></article><section class="friend"><a href="/c">Contribuer</a><button>Réutiliser ce contenu</button></section></section></main>`,
    ),
  },
  {
    kind: 'a French magazine with chapô, signature and a note about the author',
    language: 'fr',
    url: 'https://revue.example/idees/le-bac',
    outlet: 'La Revue du Port',
    ...FR,
    authors: ['Hélène Castaing'],
    bios: [
      [
        'Hélène Castaing',
        'Hélène Castaing est historienne, chercheuse à l’Institut des mers et autrice de « L’Eau lente ».',
      ],
    ],
    day: '2026-03-14',
    discussed: true,
    lacks: ['À lire aussi', 'Partager', 'chercheuse à', 'Abonnez-vous', 'Laisser un commentaire'],
    html: page(
      'fr',
      `<title>${FR.headline} – La Revue du Port</title>${meta({ 'og:site_name': 'La Revue du Port', author: 'La Revue du Port' })}`,
      `${MENU}<main><article class="post"><div class="surtitre">Idées</div><h1 class="titre">${FR.headline}</h1><div class="chapo"><p>${FR.deck}</p></div><p class="auteur">par Hélène Castaing</p><p class="date">14 mars 2026</p><div class="partage"><a href="#">Partager</a></div><div class="texte">${flow('fr', '<p>', '</p>', ['<p><strong>À lire aussi :</strong> <a href="/b">Un pont que personne n’a demandé</a></p>'])}<p><em>Hélène Castaing est historienne, chercheuse à l’Institut des mers et autrice de « L’Eau lente ».</em></p><p><a href="/abo">Abonnez-vous à notre lettre d’information</a></p></div></article><section id="respond"><h3>Laisser un commentaire</h3></section></main>`,
    ),
  },
  {
    kind: 'a French site signed by an agency',
    language: 'fr',
    url: 'https://info.example/monde/bac-20260315',
    outlet: 'Info Matin',
    ...FR,
    authors: ['AFP [organisation]'],
    day: '2026-03-15',
    image: 'https://info.example/i/bac.jpg',
    caption: 'Des passagers attendent la navette',
    credit: 'Marc Lebas / AFP',
    lacks: ['Marc Lebas', 'Nos abonnés', 'Mots-clés', 'Recevez'],
    html: page(
      'fr',
      `<title>${FR.headline} - Info Matin</title>${meta({ 'og:title': FR.headline, 'og:site_name': 'Info Matin', 'og:image': 'https://info.example/i/bac.jpg' })}${json({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: FR.headline, description: FR.deck, datePublished: '2026-03-15T10:00:00+01:00', author: { '@type': 'Organization', name: 'AFP' }, publisher: { '@type': 'Organization', name: 'Info Matin' } })}`,
      `${MENU}<main><article><h1 class="fig-headline">${FR.headline}</h1><div class="fig-content-metas"><span class="fig-content-metas__authors">Par <strong>Info Matin avec AFP</strong></span><span>Publié le <time datetime="2026-03-15T10:00:00+01:00">15 mars à 10h00</time></span></div><p class="fig-standfirst">${FR.deck}</p><figure class="fig-media"><img src="https://info.example/i/bac.jpg" alt=""><figcaption class="fig-media__legend"><span>Des passagers attendent la navette</span> <span class="fig-media__credits">Marc Lebas / AFP</span></figcaption></figure><div class="fig-body">${flow('fr', '<p class="fig-paragraph">', '</p>', ['<div class="fig-newsletter"><h4>Recevez l’actualité du port</h4><p>Chaque matin, l’essentiel dans votre boîte mail.</p></div>'])}</div><ul class="fig-tags"><li>Mots-clés</li><li><a href="/t">Port</a></li></ul></article></main>`,
    ),
  },
  {
    kind: 'a German magazine with a kicker in the headline and a place in the byline',
    language: 'de',
    url: 'https://wochenblick.example/panorama/faehre-a-1.html',
    outlet: 'Wochenblick',
    ...DE,
    authors: ['Jana Kessler', 'Timo Brandt'],
    day: '2026-03-16',
    image: 'https://cdn.wochenblick.example/faehre.jpg',
    caption: 'Fähre am Kai: Kein Termin für die Rückkehr',
    credit: 'Uwe Lang / dpa',
    lacks: ['Mehr zum Thema', 'Uwe Lang', 'Zur Merkliste', 'Wiederholen Sie', 'Mehr lesen über'],
    html: page(
      'de',
      `<title>Hafenstadt: ${DE.headline} - Wochenblick</title>${meta({ 'og:title': `Hafenstadt: ${DE.headline}`, 'og:site_name': 'Wochenblick', 'og:image': 'https://cdn.wochenblick.example/faehre.jpg', 'og:description': DE.deck, date: '2026-03-16T17:05:00+01:00', author: 'Jana Kessler, Timo Brandt, Wochenblick' })}`,
      `${MENU}<main><article><header data-area="intro"><h2 class="relative"><span class="block text-primary-base font-brandUI">Hafenstadt</span><span class="hidden">:</span> <span class="align-middle">${DE.headline}</span></h2><div class="RichText leading-loose">${DE.deck}</div><div class="font-sansUI">Von <a href="/impressum/autor-1">Jana Kessler</a> und <a href="/impressum/autor-2">Timo Brandt</a>, Cuxhaven</div><time datetime="2026-03-16 17:05:00" class="timeformat">16.03.2026, 17.05 Uhr</time><div data-area="ton"><button>Zur Merkliste</button></div></header><figure><picture><img src="https://cdn.wochenblick.example/faehre_w948.jpg" alt=""></picture><figcaption><p>Fähre am Kai: Kein Termin für die Rückkehr</p><span class="text-xs">Foto: Uwe Lang / dpa</span></figcaption></figure><div data-area="body">${flow('de', '<div class="RichText"><p>', '</p></div>', ['<section data-area="related_articles"><h3>Mehr zum Thema</h3><article><a href="/x">Wer zahlt, wenn ein Hafen stillsteht?</a></article></section>'])}</div><div data-area="topics"><span>Mehr lesen über</span><a href="/t">Hafen</a></div></article></main>`,
    ),
  },
  {
    kind: 'a German weekly with summary, newsletter aside and commentary by a guest',
    language: 'de',
    url: 'https://anker.example/kultur/2026-03/faehre',
    outlet: 'Der Anker',
    ...DE,
    authors: ['Friederike Thomsen'],
    bios: [['Friederike Thomsen', 'Friederike Thomsen lehrt Verkehrsgeschichte an der Universität Rostock.']],
    day: '2026-03-17',
    discussed: true,
    lacks: [
      'Newsletter',
      'Kommentare',
      'lehrt Verkehrsgeschichte',
      'Artikel auf einer Seite',
      'Jetzt abonnieren',
    ],
    html: page(
      'de',
      `<title>Hafen: ${DE.headline} | DER ANKER</title>${meta({ 'og:title': DE.headline, 'og:site_name': 'DER ANKER' })}${json({ '@context': 'http://schema.org', '@type': 'Article', headline: DE.headline, datePublished: '2026-03-17T06:01:00+01:00', author: { '@type': 'Person', name: 'Friederike Thomsen' }, commentCount: 14, publisher: { '@type': 'Organization', name: 'DER ANKER' } })}`,
      `${MENU}<main><article class="article" id="js-article"><header class="article-header"><h1 class="article-heading"><span class="article-heading__kicker">Hafen</span><span class="visually-hidden">:</span> <span class="article-heading__title">${DE.headline}</span></h1><div class="summary">${DE.deck}</div><div class="byline">Ein Gastbeitrag von <a href="/autoren/T/thomsen" rel="author"><span itemprop="name">Friederike Thomsen</span></a></div><div class="metadata"><time class="metadata__date" datetime="2026-03-17T06:01:00+01:00">17. März 2026, 6:01 Uhr</time><a class="metadata__commentcount" href="#comments">14 Kommentare</a></div></header><div class="article-body"><div class="article-page">${flow('de', '<p class="paragraph article__item">', '</p>', ['<aside class="newsletter-signup"><h3>Newsletter</h3><p>Was jetzt? – der tägliche Morgenüberblick. Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis. Jetzt abonnieren.</p></aside>'])}<p class="paragraph article__item"><em>Friederike Thomsen lehrt Verkehrsgeschichte an der Universität Rostock.</em></p></div><div class="article-pagination"><a href="/komplettansicht">Artikel auf einer Seite lesen</a></div></div></article><section class="comment-section" id="comments"><h2>14 Kommentare</h2></section></main>`,
    ),
  },
  {
    kind: 'a German institute with academic titles and a box about the author',
    language: 'de',
    url: 'https://kueste.example/publikation/faehre',
    outlet: 'Institut für Küstenfragen',
    ...DE,
    authors: ['Annegret Vogel', 'Malte Hinrichs'],
    bios: [
      [
        'Annegret Vogel',
        'Dr. Annegret Vogel leitet die Forschungsgruppe Häfen am Institut für Küstenfragen.',
      ],
      ['Malte Hinrichs', 'Malte Hinrichs ist wissenschaftlicher Mitarbeiter am Institut für Küstenfragen.'],
    ],
    day: '2026-03-18',
    lacks: ['Über die Autoren', 'leitet die Forschungsgruppe', 'PDF', 'Weitere Publikationen', 'doi'],
    html: page(
      'de',
      `<title>${DE.headline} - Institut für Küstenfragen</title>${meta({ citation_author: 'Vogel, Annegret', citation_title: DE.headline, citation_publication_date: '2026/03/18' })}`,
      `${MENU}<main><div class="publication"><p class="publication-meta">IfK-Aktuell 2026/A 12, 18.03.2026, 8 Seiten</p><h1>${DE.headline}</h1><p class="subtitle">${DE.deck}</p><p class="authors"><a href="/wissenschaftler/annegret-vogel">Dr. Annegret Vogel</a>, <a href="/wissenschaftler/malte-hinrichs">Malte Hinrichs</a></p><p class="doi">doi:10.9999/2026A12</p><div class="publication__text">${flow('de', '<p>', '</p>', ['<h3>Ein Motor aus einer anderen Zeit</h3>'])}</div><section class="about-authors"><h2>Über die Autoren</h2><p>Dr. Annegret Vogel leitet die Forschungsgruppe Häfen am Institut für Küstenfragen.</p><p>Malte Hinrichs ist wissenschaftlicher Mitarbeiter am Institut für Küstenfragen.</p></section><p><a href="/f.pdf">PDF herunterladen</a></p></div><section><h2>Weitere Publikationen</h2><p><a href="/w">Wer zahlt, wenn ein Hafen stillsteht?</a></p></section></main>`,
    ),
  },
  {
    kind: 'a Spanish daily with short class names, a list of further stories and a signed credit',
    language: 'es',
    url: 'https://crisol.example/economia/2026-03-19/transbordador.html',
    outlet: 'El Crisol',
    ...ES,
    authors: ['Lucía Berrocal', 'Iñaki Oteiza'],
    bios: [['Lucía Berrocal', 'Redactora de El Crisol en Cádiz, especializada en transporte marítimo.']],
    day: '2026-03-19',
    image: 'https://img.crisol.example/ferry.jpg',
    caption: 'El transbordador, amarrado en el muelle este lunes.',
    credit: 'Paco Luna',
    lacks: ['Más información', 'Paco Luna', 'Archivado en', 'Redactora de', 'Suscríbete', 'Normas'],
    discussed: true,
    html: page(
      'es',
      `<title>${ES.headline} | Economía | EL CRISOL</title>${meta({ 'og:title': ES.headline, 'og:site_name': 'El Crisol', 'og:description': ES.deck, 'og:image': 'https://img.crisol.example/ferry.jpg?w=1200' })}${json(
        {
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: ES.headline,
          datePublished: '2026-03-19T05:40:00+01:00',
          author: [
            {
              '@type': 'Person',
              name: 'Lucía Berrocal',
              url: 'https://crisol.example/autor/lucia-berrocal/',
              description: 'Redactora de El Crisol en Cádiz, especializada en transporte marítimo.',
            },
            { '@type': 'Person', name: 'Iñaki Oteiza', url: 'https://crisol.example/autor/inaki-oteiza/' },
          ],
          publisher: { '@type': 'Organization', name: 'Ediciones El Crisol' },
        },
      )}`,
      `${MENU}<main><article class="a _g"><header class="a_e"><div class="a_e_k"><a href="/economia">Transporte</a></div><h1 class="a_t">${ES.headline}</h1><h2 class="a_st">${ES.deck}</h2></header><div class="a_e_m"><figure class="a_m"><span class="a_m_w"><img src="https://img.crisol.example/ferry.jpg?w=414" alt=""></span><figcaption class="a_m_p"><span>El transbordador, amarrado en el muelle este lunes.</span><span class="a_m_m">Paco Luna</span></figcaption></figure></div><div class="a_md"><div class="a_md_i"><div class="a_md_a"><a href="/autor/lucia-berrocal/" class="a_md_a_n">Lucía Berrocal</a><a href="/autor/inaki-oteiza/" class="a_md_a_n">Iñaki Oteiza</a></div><div class="a_md_f"><span class="a_md_f_c">Cádiz / Bilbao - </span><time datetime="2026-03-19T05:40:00+01:00"><a href="/hemeroteca">19 mar 2026</a></time></div></div></div>
<div class="a_c clearfix" data-dtm-region="articulo_cuerpo">${flow('es', '<p class="">', '</p>', ['<section class="b b-au"><h3 class="b_h">Más información</h3><ul><li><a href="/m">¿Quién paga cuando un puerto se detiene?</a></li></ul></section>'])}</div><section class="a_b_l"><p>Suscríbete para seguir leyendo</p><p>Lee sin límites</p></section><div class="a_comm_n" id="comentarios"><a href="/normas">Normas ›</a></div><div class="a_auts"><div class="a_aut_t"><h4><a href="/autor/lucia-berrocal/">Lucía Berrocal</a></h4><p>Redactora de El Crisol en Cádiz, especializada en transporte marítimo.</p></div></div><div class="a_tp"><h3>Archivado en</h3><ul><li><a href="/noticias/puertos">Puertos</a></li></ul></div></article></main>`,
    ),
  },
  {
    kind: 'an Argentine daily with volanta and bajada',
    language: 'es',
    url: 'https://rio.example/sociedad/transbordador-nid20032026/',
    outlet: 'Diario del Río',
    ...ES,
    authors: ['Martín Echeverría'],
    day: '2026-03-20',
    image: 'https://rio.example/resizer/ferry.jpg',
    caption: 'Pasajeros en el muelle',
    credit: 'Sol Arias',
    lacks: ['Te puede interesar', 'Sol Arias', 'Seguí leyendo', 'Conforme a los criterios', 'Temas'],
    html: page(
      'es',
      `<title>${ES.headline} - DIARIO DEL RÍO</title>${meta({ 'og:title': ES.headline, 'og:image': 'https://rio.example/resizer/ferry.jpg', 'article:published_time': '2026-03-20T03:00:00.000Z' })}`,
      `${MENU}<div class="nota"><div class="volanta">Transporte fluvial</div><h1 class="com-title --font-primary">${ES.headline}</h1><h2 class="bajada com-subhead">${ES.deck}</h2><div class="mod-date"><time class="com-date">20 de marzo de 2026</time> <span class="time">00:00</span></div><div class="firma"><strong class="autor-nombre"><a href="/autor/martin-echeverria-123/">Martín Echeverría</a></strong><span class="medio">DIARIO DEL RÍO</span></div><figure class="mod-media"><img src="https://rio.example/resizer/ferry.jpg" alt=""><figcaption><span class="epigrafe">Pasajeros en el muelle</span><span class="credito">Sol Arias</span></figcaption></figure><section class="cuerpo__nota">${flow('es', '<p class="com-paragraph --s">', '</p>', ['<div class="relacionadas"><h3>Te puede interesar</h3><a href="/q">¿Quién paga cuando un puerto se detiene?</a></div>'])}</section><div class="mod-themes"><h4>Temas</h4><a href="/tema/puertos">Puertos</a></div><section class="trust"><p>Conforme a los criterios de transparencia</p></section><section class="seguileyendo"><h3>Seguí leyendo</h3><article><h2><a href="/z">La isla que olvidó su nombre durante un año</a></h2></article></section></div>`,
    ),
  },
  {
    kind: 'a Spanish opinion page with several subtitles and a translator',
    language: 'es',
    url: 'https://foro.example/opinion/transbordador/',
    outlet: 'Foro Abierto',
    ...ES,
    authors: ['Henrik Solberg', 'Carmen Duarte (translator)'],
    bios: [
      ['Henrik Solberg', 'Henrik Solberg es profesor de Historia Marítima en la Universidad de Bergen.'],
    ],
    day: '2026-03-21',
    lacks: ['es profesor de', 'Traducción', 'Comparte', 'Hazte socio'],
    html: page(
      'es',
      `<title>${ES.headline} | Foro Abierto</title>${meta({ 'og:site_name': 'Foro Abierto', 'og:title': ES.headline, 'og:type': 'article' })}`,
      `${MENU}<main><article class="single-post"><p class="seccion">Opinión</p><h1>${ES.headline}</h1><p class="entradilla">${ES.deck}</p><p class="firma">Por Henrik Solberg</p><p class="fecha"><time datetime="2026-03-21">21 de marzo de 2026</time></p><div class="contenido">${flow('es')}<p><em>Traducción de Carmen Duarte</em></p><p><strong>Henrik Solberg</strong> es profesor de Historia Marítima en la Universidad de Bergen.</p></div><div class="compartir"><p>Comparte este artículo</p></div><div class="socios"><p><a href="/s">Hazte socio de Foro Abierto</a></p></div></article></main>`,
    ),
  },
  {
    kind: 'a Brazilian daily with a columnist’s bio at the top',
    language: 'pt',
    url: 'https://folhetim.example/colunas/renata-prado/2026/03/balsa.shtml',
    outlet: 'O Folhetim',
    ...PT,
    authors: ['Renata Prado'],
    bios: [['Renata Prado', 'Jornalista, é autora de “Maré Baixa” e colunista do Folhetim desde 2014.']],
    day: '2026-03-22',
    discussed: true,
    lacks: [
      'LEIA TAMBÉM',
      'Jornalista, é autora',
      'Receba no seu email',
      'Ver todos os comentários',
      'benefício do assinante',
    ],
    html: page(
      'pt',
      `<title>${PT.headline} - 22/03/2026 - Renata Prado - O Folhetim</title>${meta({ 'og:title': PT.headline, 'og:site_name': 'O Folhetim', 'og:description': PT.deck, 'article:published_time': '2026-03-22 08:00:00' })}`,
      `${MENU}<main id="conteudo"><article class="c-news"><div class="c-top-columnist"><div class="c-top-columnist__content"><h4 class="c-top-columnist__headline"><a href="/colunas/renata-prado">Renata Prado</a></h4><p class="c-top-columnist__bio">Jornalista, é autora de “Maré Baixa” e colunista do Folhetim desde 2014.</p></div></div><div class="c-content-head__wrap"><h1 class="c-content-head__title">${PT.headline}</h1><h2 class="c-content-head__subtitle">${PT.deck}</h2></div><div class="c-more-options"><time class="c-more-options__published-date" datetime="2026-03-22 08:00:00">22.mar.2026 às 8h00</time></div><div class="c-news__body">${flow('pt', '<p>', '</p>', ['<div class="c-newsletter"><h3>Receba no seu email</h3><p>Uma seleção de colunas de O Folhetim, toda manhã.</p></div>', '<p><b>LEIA TAMBÉM</b></p><ul><li><a href="/l">Quem paga quando um porto para?</a></li></ul>'])}<p><em>Recurso exclusivo: <a href="/a">benefício do assinante</a></em></p></div></article><section id="comentarios" class="c-comments"><h3>Comentários</h3><a href="/c">Ver todos os comentários</a></section></main>`,
    ),
  },
  {
    kind: 'a Brazilian portal with an author and a place',
    language: 'pt',
    url: 'https://portal.example/sp/noticia/2026/03/23/balsa.ghtml',
    outlet: 'Portal Um',
    ...PT,
    authors: ['Ana Teles', 'João Frota'],
    day: '2026-03-23',
    image: 'https://s2.portal.example/balsa.jpg',
    caption: 'Balsa parada no cais nesta segunda-feira (23)',
    credit: 'Rui Matos/Portal Um',
    lacks: ['Rui Matos', 'Clique aqui para seguir', 'VÍDEOS', 'Veja também', 'participe do canal'],
    html: page(
      'pt',
      `<title>${PT.headline} | São Paulo | Portal Um</title>${meta({ 'og:title': PT.headline, 'og:site_name': 'Portal Um', 'og:image': 'https://s2.portal.example/balsa.jpg' })}`,
      `${MENU}<main class="mc-body theme"><div class="title"><meta itemprop="headline" content="${PT.headline}"><h1 class="content-head__title" itemprop="headline">${PT.headline}</h1></div><div class="medium-centered subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">${PT.deck}</h2></div><div class="content__signa-share"><div class="content__signature"><p class="content-publication-data__from" title="Ana Teles, João Frota">Por Ana Teles, João Frota, Portal Um — São Paulo</p><p class="content-publication-data__updated"><time datetime="2026-03-23T15:02:00.000Z" itemprop="datePublished">23/03/2026 12h02</time></p></div></div><article itemprop="articleBody"><div class="mc-column content-text active-extra-styles"><figure class="content-media-figure"><img src="https://s2.portal.example/balsa.jpg" alt=""><p class="content-media__description">Balsa parada no cais nesta segunda-feira (23) — Foto: Rui Matos/Portal Um</p></figure></div>${flow('pt', '<div class="mc-column content-text"><p class="content-text__container">', '</p></div>', ['<div class="mc-column content-text"><p class="content-text__container"><a href="https://whatsapp.example/c"><strong>Clique aqui para seguir o canal do Portal Um no WhatsApp</strong></a></p></div>'])}<div class="mc-column content-text"><p><strong>VÍDEOS: mais assistidos do Portal Um</strong></p></div></article><div class="entities"><h3>Veja também</h3><a href="/v">A ilha que esqueceu o próprio nome</a></div></main>`,
    ),
  },
  {
    kind: 'a Portuguese daily with lead, author box and subscriber notice',
    language: 'pt',
    url: 'https://publica.example/2026/03/24/local/reportagem/balsa-1',
    outlet: 'Pública Diária',
    ...PT,
    authors: ['Teresa Vilhena'],
    bios: [['Teresa Vilhena', 'Teresa Vilhena é jornalista da secção Local e escreve sobre transportes.']],
    day: '2026-03-24',
    discussed: true,
    lacks: ['Sugerir correcção', 'é jornalista da secção', 'Ler 12 comentários', 'Partilhar'],
    html: page(
      'pt',
      `<title>${PT.headline} | Transportes | Pública Diária</title>${meta({ 'og:title': PT.headline, 'og:site_name': 'Pública Diária', 'og:description': PT.deck })}${json(
        {
          '@context': 'https://schema.org',
          '@graph': [
            {
              '@type': 'NewsArticle',
              headline: PT.headline,
              datePublished: '2026-03-24T06:30:00Z',
              author: [{ '@id': 'https://publica.example/#/a/12' }],
            },
            { '@type': 'Person', '@id': 'https://publica.example/#/a/12', name: 'Teresa Vilhena' },
            { '@type': 'Person', '@id': 'https://publica.example/#/a/1', name: 'Diogo Director' },
          ],
        },
      )}`,
      `${MENU}<main><article class="story"><header class="story__header"><div class="kicker"><a href="/transportes">Transportes</a></div><h1 class="headline story__headline">${PT.headline}</h1><div class="story__blurb lead"><p>${PT.deck}</p></div><div class="byline"><span class="byline__name byline__name--block"><a href="/autor/teresa-vilhena" rel="author">Teresa Vilhena</a></span></div><time datetime="2026-03-24T06:30:00Z">24 de Março de 2026, 6:30</time><ul class="toolbar"><li>Partilhar</li></ul></header><div class="story__body" id="story-body">${flow('pt')}</div><footer class="story__footer"><div class="card card--author author-bio"><h4><a href="/autor/teresa-vilhena">Teresa Vilhena</a></h4><p>Teresa Vilhena é jornalista da secção Local e escreve sobre transportes.</p></div><a href="#">Sugerir correcção</a><a href="#comments">Ler 12 comentários</a></footer></article><section id="comments"></section></main>`,
    ),
  },
  {
    kind: 'a Russian site with simple blocks, a source note and an author line at the end',
    language: 'ru',
    url: 'https://prichal.example/feature/2026/03/25/parom',
    outlet: 'Причал',
    ...RU,
    authors: ['Анна Лебедева'],
    day: '2026-03-25',
    image: 'https://prichal.example/image/parom.jpg',
    caption: 'Паром у причала, март 2026 года',
    credit: 'Олег Седов / Причал',
    lacks: ['Олег Седов', 'Поделиться', 'Читайте также', 'Автор:', 'Источник: Причал'],
    html: page(
      'ru',
      `<title>${RU.headline} — Причал</title>${meta({ 'og:title': RU.headline, 'og:site_name': 'Причал', 'og:image': 'https://prichal.example/image/parom.jpg', 'og:description': RU.deck })}`,
      `<div id="app">${MENU}<main class="Layout-module_root__a1"><div class="GeneralMaterial-module-container"><div class="GeneralMaterial-module-head"><span class="Tag-module_root">истории</span><h1 class="RichTitle-module-root RichTitle-module-featureTitle"><span>${RU.headline}</span> <span class="RichTitle-module-second">${RU.deck}</span></h1><div class="Meta-module_root"><time class="Timestamp-module-root" datetime="2026-03-25T12:40">12:40, 25 марта 2026</time><div class="MetaItem-module-source">Источник: <a href="/">Причал</a></div></div></div><div class="GeneralMaterial-module-article"><figure class="EmbedBlock-module-root"><img src="https://prichal.example/image/parom.jpg" alt=""><figcaption class="MediaCaption-module-root"><span class="MediaCaption-module-caption">Паром у причала, март 2026 года</span><span class="MediaCaption-module-credit">Олег Седов / Причал</span></figcaption></figure>${flow('ru', '<p class="SimpleBlock-module-p">', '</p>', ['<div class="RelatedRichBlock-module-root"><h3>Читайте также</h3><a href="/f">Остров, который на год забыл своё имя</a></div>'])}<div class="MaterialNote-module-note_credit"><p>Автор: Анна Лебедева</p></div></div><div class="Toolbar-module_root"><button>Поделиться</button></div></div></main></div>`,
    ),
  },
  {
    kind: 'a Russian institute with an author block',
    language: 'ru',
    url: 'https://bereg.example/analytics/parom/',
    outlet: 'Центр «Берег»',
    ...RU,
    authors: ['Дмитрий Кораблёв', 'Ольга Мельник'],
    bios: [
      ['Дмитрий Кораблёв', 'Дмитрий Кораблёв — старший научный сотрудник Института морских исследований.'],
      ['Ольга Мельник', 'Ольга Мельник — доцент кафедры транспорта Приморского университета.'],
    ],
    day: '2026-03-26',
    lacks: ['Об авторах', 'старший научный', 'Подписывайтесь', 'Теги'],
    html: page(
      'ru',
      `<title>${RU.headline} | Центр «Берег»</title>`,
      `${MENU}<main><article class="material"><div class="rubric">Аналитика</div><h1 class="material__title">${RU.headline}</h1><div class="material__lead">${RU.deck}</div><div class="material__meta"><span class="material__date">26 марта 2026</span><div class="material__authors"><a href="/experts/korablev/" class="material__author">Дмитрий Кораблёв</a>, <a href="/experts/melnik/" class="material__author">Ольга Мельник</a></div></div><div class="material__text">${flow('ru')}</div><div class="material__about"><h3>Об авторах</h3><p>Дмитрий Кораблёв — старший научный сотрудник Института морских исследований.</p><p>Ольга Мельник — доцент кафедры транспорта Приморского университета.</p></div><div class="material__subscribe"><p>Подписывайтесь на наш <a href="https://t.me/bereg">телеграм-канал</a></p></div><div class="tags"><span>Теги</span> <a href="/t">порт</a></div></article></main>`,
    ),
  },
  {
    kind: 'a Russian news item without an author',
    language: 'ru',
    url: 'https://vesti-porta.example/news/2026/03/27/parom.html',
    outlet: 'Вести порта',
    ...RU,
    deck: undefined,
    authors: [],
    day: '2026-03-27',
    image: 'https://vesti-porta.example/i/parom.jpg',
    credit: 'Игорь Панин / Вести порта',
    lacks: ['Игорь Панин', 'Новости СМИ2', 'Подписаться', 'По теме'],
    html: page(
      'ru',
      `<title>${RU.headline} :: Вести порта</title>${meta({ 'og:title': RU.headline, 'og:site_name': 'Вести порта', 'og:image': 'https://vesti-porta.example/i/parom.jpg', 'og:description': 'Паром, который соединяет две половины гавани, остановился в понедельник, и к полудню очередь на последнее водное такси тянулась мимо рыбного рынка до старой таможни.' })}`,
      `${MENU}<main><div class="article" itemscope itemtype="http://schema.org/NewsArticle"><div class="article__header"><span class="article__header__date" itemprop="datePublished" content="2026-03-27T14:10:00+03:00">27 мар, 14:10</span><h1 class="article__header__title" itemprop="headline">${RU.headline}</h1></div><div class="article__text" itemprop="articleBody"><div class="article__main-image"><img src="https://vesti-porta.example/i/parom.jpg" alt=""><div class="article__main-image__author">Фото: Игорь Панин / Вести порта</div></div>${flow('ru', '<p>', '</p>', ['<div class="article__inline-item"><span>По теме</span><a href="/q">Кто платит, когда стоит порт?</a></div>'])}<div class="article__subscribe"><a href="https://t.me/x">Подписаться на «Вести порта» в Telegram</a></div></div></div><div class="smi2"><h3>Новости СМИ2</h3></div></main>`,
    ),
  },
  {
    kind: 'an Arab broadcaster’s site with a source line',
    language: 'ar',
    url: 'https://mina.example/news/2026/3/28/ferry',
    outlet: 'ميناء نت',
    ...AR,
    authors: ['سلمى الحداد'],
    day: '2026-03-28',
    image: 'https://mina.example/wp-content/uploads/ferry.jpg',
    caption: 'مسافرون ينتظرون على الرصيف الشرقي',
    credit: 'رويترز',
    lacks: ['المصدر', 'رويترز', 'شارك', 'اقرأ أيضا', 'list 1 of'],
    html: page(
      'ar',
      `<title>${AR.headline} | ميناء نت</title>${meta({ 'og:title': AR.headline, 'og:site_name': 'ميناء نت', 'og:image': 'https://mina.example/wp-content/uploads/ferry.jpg' })}${json({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: AR.headline, datePublished: '2026-03-28T08:00:00Z', author: { '@type': 'Person', name: 'سلمى الحداد' } })}`,
      `${MENU}<main id="main-content-area"><header class="article-header"><div class="topics"><a href="/news">أخبار</a></div><h1>${AR.headline}</h1><p class="article__subhead"><em>${AR.deck}</em></p></header><figure class="article-featured-image"><div class="responsive-image"><img src="https://mina.example/wp-content/uploads/ferry.jpg?resize=770" alt=""></div><figcaption>مسافرون ينتظرون على الرصيف الشرقي (رويترز)</figcaption></figure><div class="article-info-block"><div class="article-b-l"><div class="article-author-name"><span class="article-author-name-item"><a class="author-link" href="/author/salma">سلمى الحداد</a></span></div><div class="article-dates"><div class="date-simple"><span aria-hidden="true">28/3/2026</span></div></div></div><div class="article__social"><button>شارك</button></div></div><div class="wysiwyg wysiwyg--all-content" aria-live="polite">${flow('ar', '<p>', '</p>', ['<div class="more-on"><h2 class="more-on__heading">اقرأ أيضا</h2><ul class="more-on__list"><li><span class="screen-reader-text">list 1 of 2</span><a href="/q">من يدفع حين يتوقف الميناء؟</a></li></ul><span class="screen-reader-text">end of list</span></div>'])}</div><div class="article-source"><span>المصدر : <span class="article-source-value">ميناء نت + وكالات</span></span></div></main>`,
    ),
  },
  {
    kind: 'an Arabic opinion page with a line “by” and a box about the writer',
    language: 'ar',
    url: 'https://rasif.example/opinion/ferry/',
    outlet: 'الرصيف',
    ...AR,
    deck: undefined,
    authors: ['كريم الناصري'],
    bios: [['كريم الناصري', 'كاتب وباحث في تاريخ الموانئ، صدر له كتاب «ماء بطيء».']],
    day: '2026-03-29',
    discussed: true,
    lacks: ['عن الكاتب', 'كاتب وباحث', 'اترك تعليقا', 'مقالات ذات صلة', 'بقلم'],
    html: page(
      'ar',
      `<title>${AR.headline} - الرصيف</title>${meta({ 'og:title': AR.headline, 'og:site_name': 'الرصيف', 'article:published_time': '2026-03-29T10:00:00+00:00' })}`,
      `${MENU}<article class="post"><h1 class="post-title entry-title">${AR.headline}</h1><div class="post-meta"><span class="date">29 مارس 2026</span></div><div class="entry-content entry clearfix"><p><strong>بقلم: كريم الناصري</strong></p>${flow('ar')}</div><div class="about-author container-wrapper"><div class="author-info"><h3>عن الكاتب</h3><h4><a href="/author/karim/">كريم الناصري</a></h4><div class="author-bio">كاتب وباحث في تاريخ الموانئ، صدر له كتاب «ماء بطيء».</div></div></div><div id="related-posts" class="container-wrapper"><h3>مقالات ذات صلة</h3><a href="/z">الجزيرة التي نسيت اسمها</a></div><div id="comments"><div id="respond"><h3>اترك تعليقاً</h3></div></div></article>`,
    ),
  },
  {
    kind: 'a Polish portal with lead and author',
    language: 'pl',
    url: 'https://molo.example/artykul/prom',
    outlet: 'Molo.pl',
    headline: 'Prom, który nie chciał odbić od nabrzeża',
    deck: 'Portowe miasto przekonuje się, jak wiele w jego dniu zależy od jednego starego silnika.',
    authors: ['Agnieszka Wrona'],
    day: '2026-03-30',
    image: 'https://bi.molo.example/prom.jpg',
    caption: 'Prom przy nabrzeżu w poniedziałek',
    credit: 'Jan Mazur / Molo',
    lacks: ['Jan Mazur', 'Czytaj także', 'Dołącz do', 'Więcej na temat'],
    html: page(
      'pl',
      `<title>Prom, który nie chciał odbić od nabrzeża - Molo.pl</title>${meta({ 'og:title': 'Prom, który nie chciał odbić od nabrzeża', 'og:image': 'https://bi.molo.example/prom.jpg' })}`,
      `${MENU}<main><article id="article_wrapper"><h1 id="article_title">Prom, który nie chciał odbić od nabrzeża</h1><div class="top_section_bg"><div id="article_meta"><a class="article_author" href="/autor/wrona">Agnieszka Wrona</a><span class="article_date"><time datetime="2026-03-30 07:00">30.03.2026 07:00</time></span></div><div id="article_lead" class="article_lead">Portowe miasto przekonuje się, jak wiele w jego dniu zależy od jednego starego silnika.</div></div><div class="related_images"><figure class="related_image_open"><img src="https://bi.molo.example/prom.jpg" alt=""><figcaption class="desc">Prom przy nabrzeżu w poniedziałek <span class="credit">Fot. Jan Mazur / Molo</span></figcaption></figure></div><section class="art_content">${flow('pl', '<p class="art_paragraph">', '</p>', ['<p><strong>Czytaj także: <a href="/q">Kto płaci, gdy port stoi?</a></strong></p>'])}</section><div class="tags"><span>Więcej na temat:</span><a href="/t">port</a></div></article></main>`,
    ),
  },
  {
    kind: 'an Italian daily with “di” and a summary',
    language: 'it',
    url: 'https://molo-it.example/cronaca/2026/03/31/news/traghetto-1/',
    outlet: 'Il Molo',
    headline: 'Il traghetto che non voleva salpare',
    deck: 'Una città di mare scopre quanto della sua giornata dipende da un vecchio motore',
    authors: ['Giulia Ferraris', 'Marco Bassi'],
    day: '2026-03-31',
    image: 'https://molo-it.example/images/traghetto.jpg',
    caption: 'Il traghetto fermo al molo',
    credit: 'ansa',
    lacks: ['Leggi anche', 'Condividi', 'Argomenti', 'Riproduzione riservata'],
    html: page(
      'it',
      `<title>Il traghetto che non voleva salpare - Il Molo</title>${meta({ 'og:title': 'Il traghetto che non voleva salpare', 'og:site_name': 'Il Molo', 'og:image': 'https://molo-it.example/images/traghetto.jpg' })}`,
      `${MENU}<main><article class="story"><h1 class="story__title">Il traghetto che non voleva salpare</h1><div class="story__summary"><p>Una città di mare scopre quanto della sua giornata dipende da un vecchio motore</p></div><em class="story__author">di <a href="/autori/giulia_ferraris">Giulia Ferraris</a> e <a href="/autori/marco_bassi">Marco Bassi</a></em><time class="story__date" datetime="2026-03-31">31 Marzo 2026</time><figure class="story__media"><img src="https://molo-it.example/images/traghetto.jpg" alt=""><figcaption>Il traghetto fermo al molo <span class="story__media__credit">(ansa)</span></figcaption></figure><div class="story__toolbar"><button>Condividi</button></div><div class="story__text">${flow('it', '<p>', '</p>', ['<div class="inline-article"><span>Leggi anche</span><a href="/q">Chi paga quando un porto si ferma?</a></div>'])}<p class="story__copy">© Riproduzione riservata</p></div><div class="story__tags"><h4>Argomenti</h4><a href="/a/porti">porti</a></div></article></main>`,
    ),
  },
  {
    kind: 'a government’s press release with an organisation only',
    language: 'en',
    url: 'https://gov.example/government/news/ferry',
    outlet: 'GOV.example',
    ...EN,
    authors: ['Department for Harbours [organisation]'],
    day: '2026-04-01',
    image: 'https://assets.gov.example/ferry.jpg',
    lacks: ['Share this page', 'Is this page useful', 'Updates to this page', 'Get emails'],
    html: page(
      'en',
      `<title>${EN.headline} - GOV.example</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'GOV.example', 'og:description': EN.deck, 'og:image': 'https://assets.gov.example/ferry.jpg', description: EN.deck })}${json({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: EN.headline, description: EN.deck, datePublished: '2026-04-01T09:00:00+01:00', author: { '@type': 'Organization', name: 'Department for Harbours', url: 'https://gov.example/organisations/harbours' }, publisher: { '@type': 'Organization', name: 'GOV.example' } })}`,
      `<header class="gem-c-layout-super-navigation-header">${MENU}</header><main id="content" class="govuk-main-wrapper"><span class="govuk-caption-xl">Press release</span><h1 class="gem-c-heading__text govuk-heading-xl">${EN.headline}</h1><p class="gem-c-lead-paragraph">${EN.deck}</p><div class="gem-c-metadata"><dl><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a href="/organisations/harbours">Department for Harbours</a></dd><dt>Published</dt><dd>1 April 2026</dd></dl></div><button class="gem-c-single-page-notification-button">Get emails about this page</button><div class="gem-c-govspeak govuk-govspeak">${flow('en')}</div><div class="gem-c-share-links"><h2>Share this page</h2><a href="#">Share on Facebook</a></div><div class="gem-c-published-dates"><h2>Updates to this page</h2><p>Published 1 April 2026</p></div></main><div class="gem-c-feedback"><h2>Is this page useful?</h2></div>`,
    ),
  },
  {
    kind: 'tables and font tags of the 1990s',
    language: 'en',
    url: 'http://oldport.example/articles/ferry.html',
    outlet: 'Old Port Review',
    ...EN,
    deck: undefined,
    authors: ['Walter Hennessy'],
    bios: [['Walter Hennessy', 'Walter Hennessy is a retired harbour pilot who lives in Duluth.']],
    day: '1998-04-02',
    lacks: ['Back to contents', 'retired harbour pilot', 'Home', 'by Walter Hennessy'],
    html: `<HTML><HEAD><TITLE>Old Port Review - ${EN.headline}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="600" BORDER="0"><TR><TD WIDTH="120" VALIGN="TOP"><A HREF="/">Home</A><BR><A HREF="/contents.html">Contents</A><BR><A HREF="/links.html">Links</A></TD><TD><CENTER><FONT SIZE="+2"><B>${EN.headline}</B></FONT><P><FONT SIZE="-1">by Walter Hennessy</FONT><BR><FONT SIZE="-1">April 2, 1998</FONT></CENTER><P>${TEXTS.en!.join('\n<P>')}<P><I>Walter Hennessy is a retired harbour pilot who lives in Duluth.</I><P><A HREF="/contents.html">Back to contents</A></TD></TR></TABLE></BODY></HTML>`,
  },
  {
    kind: 'a blog of the 2000s with line breaks and a posted-by footer',
    language: 'en',
    url: 'https://quaynotes.example/2011/04/ferry.html',
    outlet: 'Quay Notes',
    ...EN,
    deck: undefined,
    authors: ['Gwen Tasker'],
    day: '2011-04-03',
    discussed: true,
    lacks: ['Posted by', 'Labels', 'comments', 'Blog Archive'],
    html: page(
      'en',
      `<title>Quay Notes: ${EN.headline}</title>`,
      `<div id="outer-wrapper"><div id="header"><h1 class="title"><a href="/">Quay Notes</a></h1></div><div id="main-wrapper"><div class="main section"><div class="blog-posts hfeed"><h2 class="date-header">Sunday, April 3, 2011</h2><div class="post hentry"><h3 class="post-title entry-title">${EN.headline}</h3><div class="post-body entry-content">${TEXTS.en!.join('<br><br>')}<br><div style="clear:both"></div></div><div class="post-footer"><div class="post-footer-line post-footer-line-1"><span class="post-author vcard">Posted by <span class="fn">Gwen Tasker</span></span> <span class="post-timestamp">at <a class="timestamp-link" href="#"><abbr class="published" title="2011-04-03T10:03:00-07:00">10:03 AM</abbr></a></span></div><div class="post-footer-line"><span class="post-labels">Labels: <a href="/l">sea</a></span></div></div></div><div class="comments" id="comments"><h4>2 comments:</h4><dl id="comments-block"><dt class="comment-author">Bob said...</dt><dd class="comment-body"><p>I took that ferry every day for thirty years and never once did it leave on time, God bless it.</p></dd></dl></div></div></div></div><div id="sidebar-wrapper"><h2>Blog Archive</h2></div></div>`,
    ),
  },
  {
    kind: 'a foreign affairs magazine with three authors and their positions',
    language: 'en',
    url: 'https://affairs.example/2026/04/04/ferry/',
    outlet: 'Harbour Affairs',
    ...EN,
    authors: ['Amara Nwosu', 'Stefan Kraus', 'Li Mei Tan'],
    bios: [
      ['Amara Nwosu', 'Amara Nwosu is a professor of maritime law at the University of Lagos.'],
      ['Stefan Kraus', 'Stefan Kraus is a senior analyst at the Baltic Centre.'],
      ['Li Mei Tan', 'Li Mei Tan is a doctoral candidate at Strait University.'],
    ],
    day: '2026-04-04',
    image: 'https://affairs.example/uploads/ferry.jpg',
    caption: 'A ferry lies idle in the harbour on March 30.',
    credit: 'Marta Ruiz/AFP via Getty Images',
    lacks: ['My FP', 'doctoral candidate', 'Marta Ruiz', 'Read More', 'Join the Conversation', 'Newsletters'],
    discussed: true,
    html: page(
      'en',
      `<title>${EN.headline} – Harbour Affairs</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'Harbour Affairs', 'og:image': 'https://affairs.example/uploads/ferry.jpg', 'article:published_time': '2026-04-04T04:01:00+00:00' })}`,
      `${MENU}<main><article class="article"><div class="hed-heading"><div class="department-name">Argument</div><h1 class="hed">${EN.headline}</h1><p class="dek-heading">${EN.deck}</p><div class="author-list author-expanded"><address>By <a class="author" rel="author" href="/author/amara-nwosu/">Amara Nwosu</a>, <span class="author-title">a professor of maritime law at the University of Lagos</span>, <a class="author" rel="author" href="/author/stefan-kraus/">Stefan Kraus</a>, <span class="author-title">a senior analyst at the Baltic Centre</span>, and <a class="author" rel="author" href="/author/li-mei-tan/">Li Mei Tan</a>, <span class="author-title">a doctoral candidate at Strait University</span>.</address></div></div><figure class="image-attachment wp-caption featured"><img src="https://affairs.example/uploads/ferry.jpg?w=800" alt=""><figcaption class="wp-caption-text">A ferry lies idle in the harbour on March 30. <span class="attribution">Marta Ruiz/AFP via Getty Images</span></figcaption></figure><time class="date-time">April 4, 2026, 12:01 AM</time><div class="content-ungated">${flow('en', '<p>', '</p>', ['<div class="newsletter-promo"><h3>Newsletters</h3><p>Sign up for our weekly digest.</p></div>'])}</div><div class="authors-bios"><p class="author-bio"><strong>Amara Nwosu</strong> is a professor of maritime law at the University of Lagos.</p><p class="author-bio"><strong>Stefan Kraus</strong> is a senior analyst at the Baltic Centre.</p><p class="author-bio"><strong>Li Mei Tan</strong> is a doctoral candidate at Strait University.</p></div></article><section class="comments-section"><h4>Join the Conversation</h4><p>Commenting on this and other recent articles is just one benefit of a subscription.</p></section><section class="related"><h4>Read More</h4><div class="blog-list"><h3><a href="/z">The island that forgot its own name for a year</a></h3></div></section></main>`,
    ),
  },
  {
    kind: 'an academic magazine with authors in a side column and a disclosure',
    language: 'en',
    url: 'https://seminar.example/ferry-271828',
    outlet: 'The Seminar',
    ...EN,
    deck: undefined,
    authors: ['Judith Farrow', 'Emeka Obi'],
    day: '2026-04-05',
    image: 'https://images.seminar.example/files/ferry.jpg',
    caption: 'An engine of that age has its own moods.',
    credit: 'Salt/Shutterstock',
    discussed: true,
    lacks: ['Republish our articles', 'do not work for', 'Salt/Shutterstock', 'Before you go', 'Events'],
    html: page(
      'en',
      `<title>${EN.headline}</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'The Seminar', 'og:image': 'https://images.seminar.example/files/ferry.jpg', author: 'Judith Farrow', 'og:type': 'article' })}`,
      `${MENU}<main><article class="content-article"><figure class="content-lead-image magazine"><div class="placeholder-container"><img src="https://images.seminar.example/files/ferry.jpg?q=45" alt=""></div><figcaption>An engine of that age has its own moods. <span class="source">Salt/Shutterstock</span></figcaption></figure><header class="content-header"><h1 class="legacy"><strong itemprop="name">${EN.headline}</strong></h1><div class="content-meta"><p>Published: <time itemprop="datePublished" datetime="2026-04-05T12:15:00Z">April 5, 2026 8:15am EDT</time></p></div></header><div class="grid-three sidebar content-sidebar"><section class="content-authors"><ol class="authors-list"><li class="author vcard"><a class="author-vcard-link" rel="author" href="/profiles/judith-farrow-1"><span class="fn author-name">Judith Farrow</span></a><p class="role">Professor of Engineering, Lakeside University</p></li><li class="author vcard"><a class="author-vcard-link" rel="author" href="/profiles/emeka-obi-2"><span class="fn author-name">Emeka Obi</span></a><p class="role">Lecturer in Transport, Strait University</p></li></ol></section><section class="disclosure"><h3>Disclosure statement</h3><p>The authors do not work for, consult, own shares in or receive funding from any company that would benefit from this article.</p></section></div><div class="wrapper"><div itemprop="articleBody" class="grid-ten content-body">${flow('en')}</div></div><aside class="republish"><h3>Republish our articles</h3><p>for free, online or in print, under Creative Commons licence.</p></aside></article><section id="comments"><h2>2 Comments</h2></section><section class="events"><h2>Events</h2></section></main>`,
    ),
  },
  {
    kind: 'a translated essay with a translator in the byline',
    language: 'en',
    url: 'https://northwind.example/essays/ferry',
    outlet: 'Northwind',
    ...EN,
    authors: ['Ingrid Falkevik', 'Daniel Marsh (translator)'],
    bios: [
      ['Ingrid Falkevik', 'Ingrid Falkevik is a novelist and critic living in Tromsø.'],
      ['Daniel Marsh', 'Daniel Marsh is a translator of Norwegian literature.'],
    ],
    day: '2026-04-06',
    lacks: ['living in Tromsø', 'Support Northwind', 'Next essay', 'Translated from'],
    html: page(
      'en',
      `<title>${EN.headline} · Northwind</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'Northwind', 'article:published_time': '2026-04-06' })}`,
      `${MENU}<main><article class="essay"><h1 class="essay-title">${EN.headline}</h1><p class="essay-standfirst">${EN.deck}</p><p class="essay-byline">By <a href="/authors/ingrid-falkevik">Ingrid Falkevik</a><br>Translated from the Norwegian by <a href="/authors/daniel-marsh">Daniel Marsh</a></p><div class="essay-body">${flow('en', '<p>', '</p>', ['<p class="section-break">* * *</p>'])}</div><div class="essay-contributors"><p class="bio"><b>Ingrid Falkevik</b> is a novelist and critic living in Tromsø.</p><p class="bio"><b>Daniel Marsh</b> is a translator of Norwegian literature.</p></div><div class="support"><p>Support Northwind with a subscription.</p></div><a class="next" href="/n">Next essay</a></article></main>`,
    ),
  },
  {
    kind: 'an editorial signed by the board',
    language: 'en',
    url: 'https://clarion.example/opinion/editorials/ferry/',
    outlet: 'The Clarion',
    ...EN,
    deck: undefined,
    authors: ['The Editorial Board [organisation]'],
    day: '2026-04-07',
    lacks: ['Letters to the editor', 'About the editorial board', 'Trending'],
    html: page(
      'en',
      `<title>EDITORIAL: ${EN.headline} | The Clarion</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'The Clarion', 'article:published_time': '2026-04-07T00:05:00-05:00' })}`,
      `${MENU}<main><article class="asset"><header class="asset-header"><span class="kicker">EDITORIAL</span><h1 class="headline"><span>${EN.headline}</span></h1><div class="asset-meta"><ul class="list-inline"><li><span class="tnt-byline">By The Editorial Board</span></li><li><time datetime="2026-04-07T00:05:00-05:00" class="tnt-date asset-date">Apr 7, 2026</time></li></ul></div></header><div id="article-body" class="asset-content subscriber-premium">${flow('en', '<div class="subscriber-preview"><p>', '</p></div>', ['<div class="tnt-ads tnt-ads-type-default"></div>'])}</div><aside class="trending"><h3>Trending</h3><a href="/t">A long story about fish and their keepers</a></aside></article></main>`,
    ),
  },
  {
    kind: 'a wire story with several credit lines at the end',
    language: 'en',
    url: 'https://wire.example/world/ferry-2026-04-08/',
    outlet: 'Wire Service',
    ...EN,
    deck: undefined,
    authors: ['Paula Greco', 'Hassan Tarek', 'Nina Cole (editor)'],
    day: '2026-04-08',
    image: 'https://cloud.wire.example/ferry.jpg',
    caption: 'A worker walks past the idle ferry, April 7, 2026.',
    credit: 'WIRE/Milo Drake',
    lacks: ['Our Standards', 'Purchase Licensing Rights', 'Sign up here', 'Milo Drake', 'Editing by'],
    html: page(
      'en',
      `<title>${EN.headline} | Wire Service</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'Wire Service', 'og:image': 'https://cloud.wire.example/ferry.jpg', 'article:published_time': '2026-04-08T10:11:12Z', 'article:author': 'Paula Greco, Hassan Tarek' })}`,
      `${MENU}<main><article><header class="article-header__wrapper"><h1 data-testid="Heading" class="text__heading_3">${EN.headline}</h1><div class="info-content__author-date"><div class="author-name__author">By <a rel="author" data-testid="AuthorNameLink" href="/authors/paula-greco/">Paula Greco</a> and <a rel="author" data-testid="AuthorNameLink" href="/authors/hassan-tarek/">Hassan Tarek</a></div><time datetime="2026-04-08T10:11:12Z">April 8, 2026 10:11 AM UTC</time></div></header><div data-testid="primary-gallery"><figure><img src="https://cloud.wire.example/ferry.jpg?w=960" alt=""><figcaption>A worker walks past the idle ferry, April 7, 2026. WIRE/Milo Drake <a href="/lic">Purchase Licensing Rights</a></figcaption></figure></div><div class="article-body__content">${flow('en', '<div data-testid="paragraph-0" class="text__body">', '</div>', ['<div data-testid="context-widget"><p>Sign up <a href="/nl">here.</a></p></div>'])}<p data-testid="Signoff" class="sign-off">Reporting by Paula Greco and Hassan Tarek; Editing by Nina Cole</p><p>Our Standards: <a href="/tp">The Wire Trust Principles.</a></p></div></article></main>`,
    ),
  },
  {
    kind: 'a long read with drop cap, pull quote, footnotes and a correction',
    language: 'en',
    url: 'https://slowquarterly.example/features/ferry',
    outlet: 'Slow Quarterly',
    ...EN,
    authors: ['Cormac Daly'],
    bios: [
      [
        'Cormac Daly',
        'Cormac Daly is a writer based in Galway. His essays have appeared in Granta Bay and The Drift.',
      ],
    ],
    day: '2026-04-09',
    image: 'https://slowquarterly.example/img/ferry.jpg',
    caption: undefined,
    holds: ['Correction: An earlier version'],
    lacks: ['writer based in Galway', 'Tweet', 'Keep reading', 'Illustration by'],
    credit: 'Ora Finch',
    html: page(
      'en',
      `<title>${EN.headline} — Slow Quarterly</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'Slow Quarterly', 'og:image': 'https://slowquarterly.example/img/ferry.jpg' })}`,
      `${MENU}<main><article><figure class="hero"><img src="https://slowquarterly.example/img/ferry.jpg" alt=""><figcaption>Illustration by Ora Finch</figcaption></figure><h1>${EN.headline}</h1><p class="dek">${EN.deck}</p><div class="credits"><p>Words by Cormac Daly</p><p><time datetime="2026-04-09">April 9, 2026</time></p></div><div class="longform">${flow('en', '<p>', '</p>', ['<aside class="pullquote">Spare parts have to be turned by hand</aside>'])}<p><em>Correction: An earlier version of this essay gave the wrong year for the yard’s closure.</em></p></div><div class="author-note"><p>Cormac Daly is a writer based in Galway. His essays have appeared in Granta Bay and The Drift.</p></div><div class="share"><a href="#">Tweet</a></div><section class="keep-reading"><h2>Keep reading</h2><a href="/z">The island that forgot its own name for a year</a></section></article></main>`,
    ),
  },
  {
    kind: 'a page of definition lists with “Author” and “Date” rows',
    language: 'en',
    url: 'https://atoll.example/commentary/ferry',
    outlet: 'Atoll Policy Centre',
    ...EN,
    deck: undefined,
    authors: ['Sione Tauf', 'Grace Wanjiru'],
    bios: [['Sione Tauf', 'Sione Tauf is director of the Atoll Policy Centre’s shipping programme.']],
    day: '2026-04-10',
    lacks: ['Download', 'shipping programme', 'More commentary', 'Photo by'],
    html: page(
      'en',
      `<title>${EN.headline} | Atoll Policy Centre</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'Atoll Policy Centre' })}`,
      `${MENU}<main><article><h1>${EN.headline}</h1><dl class="article-details"><dt>Authors</dt><dd><a href="/experts/sione-tauf">Sione Tauf</a></dd><dd><a href="/experts/grace-wanjiru">Grace Wanjiru</a></dd><dt>Date</dt><dd><time datetime="2026-04-10">10 April 2026</time></dd></dl><div class="rich-text">${flow('en')}<p><em>Photo by Ulf Ek on Unsplash</em></p></div><div class="expert-card author-profile"><h3>Sione Tauf</h3><p>Sione Tauf is director of the Atoll Policy Centre’s shipping programme.</p></div><a href="/d.pdf">Download</a></article><section><h2>More commentary</h2><h3><a href="/z">The island that forgot its own name for a year</a></h3></section></main>`,
    ),
  },
  {
    kind: 'a local paper with staff writer, e-mail and a contact bio',
    language: 'en',
    url: 'https://gazette.example/news/article_1.html',
    outlet: 'The Gazette',
    ...EN,
    deck: undefined,
    authors: ['Kim Sorrell'],
    bios: [['Kim Sorrell', 'Kim Sorrell is a staff writer for The Gazette.']],
    day: '2026-04-11',
    image: 'https://gazette.example/img/ferry.jpg',
    caption: 'The ferry at rest Friday in the harbor.',
    credit: 'Pat Lowe, The Gazette',
    lacks: ['Contact her at', 'Pat Lowe', 'Support local journalism', 'Most Popular', 'staff writer for'],
    html: page(
      'en',
      `<title>${EN.headline} | News | gazette.example</title>${meta({ 'og:title': EN.headline, 'og:site_name': 'The Gazette', 'og:image': 'https://gazette.example/img/ferry.jpg', author: 'Kim Sorrell ksorrell@gazette.example' })}${json({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: EN.headline, datePublished: '2026-04-11T18:00:00-05:00', author: { '@type': 'Person', name: 'Kim Sorrell ksorrell@gazette.example' } })}`,
      `${MENU}<main><article><h1 class="headline">${EN.headline}</h1><div class="meta"><span class="tnt-byline">KIM SORRELL ksorrell@gazette.example</span><time class="tnt-date" datetime="2026-04-11T18:00:00-05:00">Apr 11, 2026</time></div><figure class="photo"><img src="https://gazette.example/img/ferry.jpg" alt=""><figcaption class="caption"><span class="caption-text"><p>The ferry at rest Friday in the harbor.</p></span><span class="credit"><span class="tnt-byline">Pat Lowe, The Gazette</span></span></figcaption></figure><div class="article-body">${flow('en', '<p>', '</p>', ['<div class="promo-box"><p>Support local journalism. <a href="/s">Subscribe today</a> for $1 a week.</p></div>'])}<p><em>Kim Sorrell is a staff writer for The Gazette. Contact her at 555-0100 or <a href="mailto:ksorrell@gazette.example">ksorrell@gazette.example</a>.</em></p></div></article><aside class="most-popular"><h3>Most Popular</h3></aside></main>`,
    ),
  },
]
