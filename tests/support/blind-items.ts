import type { ParsedPerson } from '../../src/model/feed.ts'
import { TEXTS } from './blind-texts.ts'

/** A feed item as outlets write theirs, of invented text, and what a reader would make of it. */
export interface BlindItem {
  readonly kind: string
  readonly language: string
  readonly title: string
  readonly summary?: string
  readonly content: string
  readonly people?: readonly ParsedPerson[]
  readonly deck?: string
  /** "Name", "Name (translator)", "Name [organisation]", in order. */
  readonly authors: readonly string[]
  readonly tagline?: string
  /** "caption | credit" of each picture that has words. */
  readonly captions?: readonly string[]
  /** Lines of the body that stand besides the invented text. */
  readonly more?: readonly string[]
  /** The body's lines in order, where they are not the invented text. */
  readonly discussed?: boolean
}

const en = TEXTS.en!
const text = (language = 'en', from = 0, to = 5) =>
  TEXTS[language]!.slice(from, to)
    .map((each) => `<p>${each}</p>`)
    .join('\n')
const by = (...names: readonly string[]) => names.map((name) => ({ name }))

const TITLE = 'The ferry that would not leave the quay'
const DECK = 'A harbour town learns how much of its day hangs on one old engine'

/** The items. */
export const ITEMS: readonly BlindItem[] = [
  {
    kind: 'WordPress’s “appeared first on” and an excerpt as description',
    language: 'en',
    title: TITLE,
    summary: `<p>${en[0]!.slice(0, 140)} [&#8230;]</p><p>The post <a href="https://a.example/f">${TITLE}</a> appeared first on <a href="https://a.example">Harbour Weekly</a>.</p>`,
    content: `${text()}<p>The post <a href="https://a.example/f">${TITLE}</a> appeared first on <a href="https://a.example">Harbour Weekly</a>.</p>`,
    people: by('Miriam Oduya'),
    authors: ['Miriam Oduya'],
  },
  {
    kind: 'a deck in the description and a figure with caption and credit',
    language: 'en',
    title: TITLE,
    summary: DECK,
    content: `<figure class="wp-block-image size-large"><img src="https://a.example/f.jpg" alt=""><figcaption class="wp-element-caption">The ferry at its berth. Credit: Leo Marsh</figcaption></figure>${text()}`,
    people: by('Miriam Oduya'),
    deck: DECK,
    authors: ['Miriam Oduya'],
    captions: ['The ferry at its berth. | Leo Marsh'],
  },
  {
    kind: 'the first paragraph once more as description',
    language: 'en',
    title: TITLE,
    summary: en[0]!,
    content: text(),
    people: by('Miriam Oduya'),
    authors: ['Miriam Oduya'],
  },
  {
    kind: 'a picture with its caption in a paragraph after it',
    language: 'en',
    title: TITLE,
    content: `<p><img src="https://a.example/f.jpg"></p><p><em>Passengers wait on the quay (Photo: Ana Brook)</em></p>${text()}`,
    people: by('Dana Whitlock, Peter Osei'),
    authors: ['Dana Whitlock', 'Peter Osei'],
    captions: ['Passengers wait on the quay | Ana Brook'],
  },
  {
    kind: 'a bio in italics after a rule, then share links',
    language: 'en',
    title: TITLE,
    content: `${text()}<hr /><p><em>Owen Carrick is a former harbour pilot and the author of Slack Water.</em></p><p><a href="https://twitter.com/share?u=1">Tweet</a> <a href="https://facebook.com/sharer?u=1">Share</a></p>`,
    people: by('Owen Carrick'),
    authors: ['Owen Carrick'],
    tagline: 'Owen Carrick is a former harbour pilot and the author of Slack Water.',
  },
  {
    kind: 'a bio without italics and a newsletter promo after it',
    language: 'en',
    title: TITLE,
    content: `${text()}<p>Helena Brandt is a senior fellow at the Strait Institute.</p><p>Sign up for <a href="https://a.example/nl">our weekly newsletter</a> and never miss a story.</p>`,
    people: by('Helena Brandt'),
    authors: ['Helena Brandt'],
    tagline: 'Helena Brandt is a senior fellow at the Strait Institute.',
  },
  {
    kind: 'two bios in one paragraph',
    language: 'en',
    title: TITLE,
    content: `${text()}<p><i>Helena Brandt is a senior fellow at the Strait Institute. Yusuf Karim is an associate professor at Lakeside University.</i></p>`,
    people: by('Helena Brandt', 'Yusuf Karim'),
    authors: ['Helena Brandt', 'Yusuf Karim'],
    tagline:
      'Helena Brandt is a senior fellow at the Strait Institute. Yusuf Karim is an associate professor at Lakeside University.',
  },
  {
    kind: 'a first line “By …” under the headline, feed signed admin',
    language: 'en',
    title: TITLE,
    content: `<p>By Walter Hennessy</p>${text()}`,
    people: by('admin'),
    authors: ['Walter Hennessy'],
  },
  {
    kind: 'an editor’s note that stays',
    language: 'en',
    title: TITLE,
    content: `<p><em>Editor’s note: This story was first told at the harbour’s winter fair and has been shortened.</em></p>${text()}`,
    people: by('Gwen Tasker'),
    authors: ['Gwen Tasker'],
    more: ['Editor’s note: This story was first told at the harbour’s winter fair and has been shortened.'],
  },
  {
    kind: 'a correction at the end that stays',
    language: 'en',
    title: TITLE,
    content: `${text()}<p><em>Correction: An earlier version of this story gave the wrong year for the yard’s closure.</em></p>`,
    people: by('Gwen Tasker'),
    authors: ['Gwen Tasker'],
    more: ['Correction: An earlier version of this story gave the wrong year for the yard’s closure.'],
  },
  {
    kind: 'related links in a list under a bold word',
    language: 'en',
    title: TITLE,
    content: `${text()}<p><strong>Related:</strong></p><ul><li><a href="/a">Older bridge, newer toll</a></li><li><a href="/b">Who pays when a harbour stands still?</a></li></ul>`,
    people: by('Gwen Tasker'),
    authors: ['Gwen Tasker'],
  },
  {
    kind: 'one related link amid the text',
    language: 'en',
    title: TITLE,
    content: `${text('en', 0, 2)}<p><strong>READ MORE: <a href="/b">Who pays when a harbour stands still?</a></strong></p>${text('en', 2)}`,
    people: by('Gwen Tasker'),
    authors: ['Gwen Tasker'],
  },
  {
    kind: 'a comment policy at the end',
    language: 'en',
    title: TITLE,
    content: `${text()}<h3>Join the discussion</h3><p>We welcome comments that are on topic and civil. Please read our <a href="/policy">Comment Policy</a> before you write.</p>`,
    people: by('Gwen Tasker'),
    authors: ['Gwen Tasker'],
    discussed: true,
  },
  {
    kind: 'a pull quote and an embed that stay',
    language: 'en',
    title: TITLE,
    content: `${text('en', 0, 2)}<blockquote class="wp-block-pullquote"><p>“Spare parts are turned by hand.”</p></blockquote>${text('en', 2)}<iframe src="https://video.example/embed/1"></iframe>`,
    people: by('Gwen Tasker'),
    authors: ['Gwen Tasker'],
    more: ['“Spare parts are turned by hand.”'],
  },
  {
    kind: 'a wire’s credit line in brackets',
    language: 'en',
    title: TITLE,
    content: `${text()}<p>(Reporting by Paula Greco and Hassan Tarek; Editing by Nina Cole)</p>`,
    people: by('Paula Greco'),
    authors: ['Paula Greco', 'Hassan Tarek', 'Nina Cole (editor)'],
  },
  {
    kind: 'a translator’s line at the end',
    language: 'en',
    title: TITLE,
    content: `${text()}<p><em>Translated from the Norwegian by Daniel Marsh</em></p>`,
    people: by('Ingrid Falkevik'),
    authors: ['Ingrid Falkevik', 'Daniel Marsh (translator)'],
  },
  {
    kind: 'feedflare, a tracker and a share bar',
    language: 'en',
    title: TITLE,
    content: `${text()}<div class="feedflare"><a href="https://feeds.example/~ff/x"><img src="https://feeds.example/~ff/x?i=1" border="0"></a></div><img src="https://feeds.example/~r/x/1" width="1" height="1"><div class="sharedaddy sd-block"><h3>Share this:</h3><ul><li><a href="https://x.example/?share=x">Click to share on X (Opens in new window)</a></li></ul></div>`,
    people: by('Gwen Tasker'),
    authors: ['Gwen Tasker'],
  },
  {
    kind: 'a heading as deck at the top of the text',
    language: 'en',
    title: TITLE,
    content: `<h2>${DECK}</h2><figure><img src="https://a.example/f.jpg"><figcaption>The quay at dawn (Carys Penn/Salt Agency)</figcaption></figure>${text()}`,
    people: by('Beth Lowry'),
    deck: DECK,
    authors: ['Beth Lowry'],
    captions: ['The quay at dawn | Carys Penn/Salt Agency'],
  },
  {
    kind: 'a bullet summary and “Continue reading” in a daily’s excerpt feed',
    language: 'en',
    title: TITLE,
    content: `<p>${DECK}</p><p>${en[0]}</p><p>${en[1]}</p> <a href="https://a.example/f">Continue reading...</a>`,
    people: by('Beth Lowry and Anil Deshmukh'),
    deck: DECK,
    authors: ['Beth Lowry', 'Anil Deshmukh'],
  },
  {
    kind: 'a donation appeal between rules',
    language: 'en',
    title: TITLE,
    content: `${text()}<hr><p><strong>If you liked this story, please consider <a href="/d">making a donation</a> to Harbour Weekly.</strong></p><hr>`,
    people: by('Gwen Tasker'),
    authors: ['Gwen Tasker'],
  },
  {
    kind: 'a staff signature and text by an organisation',
    language: 'en',
    title: TITLE,
    content: text(),
    people: by('The Editors'),
    authors: ['The Editors [organisation]'],
  },
  {
    kind: 'a newsletter’s subscribe box and “Thanks for reading”',
    language: 'en',
    title: TITLE,
    summary: DECK,
    content: `<div class="captioned-image-container"><figure><img src="https://a.example/f.jpeg"><figcaption class="image-caption">The old engine. Photo by Ida Holm.</figcaption></figure></div>${text()}<p>Thanks for reading Tides &amp; Tolls! Subscribe for free to receive new posts and support my work.</p>`,
    people: by('Owen Carrick'),
    deck: DECK,
    authors: ['Owen Carrick'],
    captions: ['The old engine. | Ida Holm'],
  },
  {
    kind: 'French: deck, read-also links, a note about the author',
    language: 'fr',
    title: 'Le bac qui ne voulait plus quitter le quai',
    summary: 'Une ville portuaire découvre combien ses journées tiennent à un vieux moteur.',
    content: `${text('fr', 0, 2)}<p>À lire aussi : <a href="/b">Un pont que personne n’a demandé</a></p>${text('fr', 2)}<p><em>Hélène Castaing est historienne et chercheuse à l’Institut des mers.</em></p><p>Cet article <a href="/f">Le bac qui ne voulait plus quitter le quai</a> est apparu en premier sur <a href="/">La Revue du Port</a>.</p>`,
    people: by('Hélène Castaing'),
    deck: 'Une ville portuaire découvre combien ses journées tiennent à un vieux moteur.',
    authors: ['Hélène Castaing'],
    tagline: 'Hélène Castaing est historienne et chercheuse à l’Institut des mers.',
  },
  {
    kind: 'German: a picture line, a box of further links and a bio',
    language: 'de',
    title: 'Die Fähre, die nicht ablegen wollte',
    content: `<p><img src="https://a.example/f.jpg"/></p><p>Fähre am Kai (Foto: Uwe Lang / dpa)</p>${text('de')}<p><strong>Mehr zum Thema:</strong> <a href="/b">Wer zahlt, wenn ein Hafen stillsteht?</a></p><p>Friederike Thomsen lehrt Verkehrsgeschichte an der Universität Rostock.</p>`,
    people: by('Friederike Thomsen'),
    authors: ['Friederike Thomsen'],
    tagline: 'Friederike Thomsen lehrt Verkehrsgeschichte an der Universität Rostock.',
    captions: ['Fähre am Kai | Uwe Lang / dpa'],
  },
  {
    kind: 'Spanish: “La entrada … aparece primero en”, a translator, a bio',
    language: 'es',
    title: 'El transbordador que no quería zarpar',
    content: `${text('es')}<p>Traducción de Carmen Duarte</p><p><strong>Henrik Solberg</strong> es profesor de Historia Marítima en la Universidad de Bergen.</p><p>La entrada <a href="/f">El transbordador que no quería zarpar</a> se publicó primero en <a href="/">Foro Abierto</a>.</p>`,
    people: by('Henrik Solberg'),
    authors: ['Henrik Solberg', 'Carmen Duarte (translator)'],
    tagline: 'Henrik Solberg es profesor de Historia Marítima en la Universidad de Bergen.',
  },
  {
    kind: 'Portuguese: “Leia também” amid the text and a channel’s promo',
    language: 'pt',
    title: 'A balsa que não queria sair do cais',
    content: `${text('pt', 0, 3)}<p><strong>Leia também:</strong></p><ul><li><a href="/l">Quem paga quando um porto para?</a></li></ul>${text('pt', 3)}<p><a href="/w">Siga o canal do Portal Um no WhatsApp</a></p>`,
    people: by('Ana Teles e João Frota'),
    authors: ['Ana Teles', 'João Frota'],
  },
  {
    kind: 'Russian: photo credit, “Читайте также” and a channel’s promo',
    language: 'ru',
    title: 'Паром, который не хотел отчаливать',
    content: `<p><img src="https://a.example/p.jpg"></p><p>Фото: Олег Седов / Причал</p>${text('ru', 0, 2)}<p>Читайте также: <a href="/f">Остров, который на год забыл своё имя</a></p>${text('ru', 2)}<p>Подписывайтесь на наш <a href="https://t.me/p">телеграм-канал</a></p>`,
    people: by('Анна Лебедева'),
    authors: ['Анна Лебедева'],
    captions: [' | Олег Седов / Причал'],
  },
  {
    kind: 'Arabic: “بقلم” on the first line, a source at the end',
    language: 'ar',
    title: 'العبارة التي لم تشأ أن تغادر الرصيف',
    content: `<p>بقلم: كريم الناصري</p>${text('ar')}<p>المصدر: ميناء نت + وكالات</p><p>اقرأ أيضا: <a href="/q">من يدفع حين يتوقف الميناء؟</a></p>`,
    authors: ['كريم الناصري'],
  },
  {
    kind: 'Italian: the WordPress tail and a read-also line',
    language: 'it',
    title: 'Il traghetto che non voleva salpare',
    content: `${text('it', 0, 3)}<p><strong>Leggi anche: <a href="/q">Chi paga quando un porto si ferma?</a></strong></p>${text('it', 3)}<p>L'articolo <a href="/f">Il traghetto che non voleva salpare</a> proviene da <a href="/">Il Molo</a>.</p>`,
    people: by('di Giulia Ferraris'),
    authors: ['Giulia Ferraris'],
  },
  {
    kind: 'old text with double line breaks, byline and bio',
    language: 'en',
    title: TITLE,
    content: `by Walter Hennessy<br><br>${en.join('<br><br>')}<br><br><i>Walter Hennessy is a retired harbour pilot who lives in Duluth.</i>`,
    authors: ['Walter Hennessy'],
    tagline: 'Walter Hennessy is a retired harbour pilot who lives in Duluth.',
  },
]
