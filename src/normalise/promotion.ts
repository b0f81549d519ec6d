// What stands around a story and is none of it, in the words of the web's languages. Each phrase begins a passage.
const phrases = (list: string) => list.split(/\s*\n\s*/).filter(Boolean)

const discussion = phrases(`
  join the discussion
  join the conversation
  join the debate
  leave a comment
  leave a reply
  post a comment
  add a comment
  comments are
  comment on this
  comments policy
  comment policy
  commenting policy
  have your say
  what do you think
  tell us what you think
  share your thoughts
  let us know what you think
  let us know in the comments
  let me know in the comments
  discuss this
  view comments
  read comments
  show comments
  we welcome thoughtful
  we welcome comments
  we welcome your comments
  diskutieren sie mit
  ihre meinung ist gefragt
  ihre meinung zum
  was meinen sie
  kommentar schreiben
  schreiben sie einen kommentar
  reagir a cet article
  laisser un commentaire
  rejoignez la discussion
  deja un comentario
  unete a la conversacion
  deixe um comentario
  participe da discussao
  lascia un commento
  оставить комментарий
  اترك تعليقا
`)

const newsletter = phrases(`
  sign up for
  sign up to
  sign up here
  sign up now
  subscribe to
  subscribe now
  subscribe here
  subscribe today
  get the latest
  get our
  get more
  receive our
  join our newsletter
  join our mailing list
  join us on
  join our telegram
  join our whatsapp
  follow us on
  follow us at
  follow us
  like us on
  find us on
  connect with us
  download our app
  download the app
  donate
  please donate
  please consider
  make a donation
  support our
  support independent
  support us
  become a member
  become a patron
  become a subscriber
  our newsletter
  thanks for reading
  thank you for reading
  merci de votre lecture
  danke fur
  gracias por leer
  enjoyed this
  enjoying this
  if you enjoyed this
  if you liked this
  did you like this
  liked this article
  like this article
  like this story
  like this post
  love this story
  like what you
  click here to subscribe
  click here to donate
  buy me a coffee
  abonnieren sie
  jetzt abonnieren
  newsletter
  melden sie sich
  folgen sie uns
  unterstutzen sie
  abonnez-vous
  inscrivez-vous
  suivez-nous
  recevez
  faites un don
  suscribete
  suscríbete
  siguenos
  apoya
  recibe
  inscreva-se
  assine
  siga-nos
  apoie
  iscriviti
  seguici
  donate to
  help us
  help support
  please support
  your support
  was this article
  clique aqui para seguir
  receba
  participe do
  siga o
  siga a
  haz clic aqui para
  unete a nuestro
  hazte socio
  hazte socia
  dolacz do
  zapisz sie
  obserwuj nas
  soutenez
  rejoignez-nous
  retrouvez-nous
  spenden sie
  werden sie mitglied
  присоединяйтесь
  читайте нас
  следите за
  поддержите
  انضم إلى
  للاشتراك
  подписывайтесь
  подписаться
  اشترك
  تابعنا
`)

const related = phrases(`
  related
  read more
  read also
  read next
  read the full
  read our
  read:
  watch:
  listen:
  lire:
  lesen:
  lee:
  more from
  more on this
  more stories
  more news
  more like this
  see also
  see more
  also read
  also see
  also on
  you may also
  you might also
  recommended
  keep reading
  up next
  don't miss
  in case you missed
  from the archive
  further reading
  latest from
  most read
  most popular
  most viewed
  videos: mais
  videos:
  video:
  veja mais
  assista
  mira tambien
  ver tambien
  sigue leyendo
  voir aussi
  notre dossier
  siehe auch
  hier lesen sie
  zobacz tez
  zobacz takze
  vedi anche
  approfondisci
  смотрите также
  подробнее
  إقرأ أيضا
  طالع أيضا
  شاهد أيضا
  مقالات ذات صلة
  مواضيع ذات صلة
  trending
  other articles
  popular
  mehr zum thema
  lesen sie auch
  lesen sie mehr
  weiterlesen
  mehr dazu
  auch interessant
  das konnte sie auch
  a lire aussi
  lire aussi
  a lire
  lire la suite
  sur le meme sujet
  lea tambien
  lee tambien
  le puede interesar
  te puede interesar
  leer mas
  mas informacion
  mas sobre
  leia tambem
  leia mais
  veja tambem
  saiba mais
  leggi anche
  lees ook
  czytaj tez
  czytaj takze
  читайте также
  читать далее
  по теме
  اقرأ أيضا
  اقرأ ايضا
  المزيد
  関連記事
  あわせて読みたい
  相关阅读
`)

const paywall = phrases(`
  this article is for subscribers
  this article is for members
  this article is reserved for
  this story is for subscribers
  this content is for
  this post is for paid
  this post is for subscribers
  already a subscriber
  you are already a subscriber
  already have an account
  subscribe now to keep
  log in to keep
  already a member
  subscribe to continue
  subscribe to read
  sign in to continue
  log in to continue
  article reserve aux abonnes
  cet article est reserve
  contenu reserve
  reserve aux abonnes
  la suite est reservee
  il vous reste
  lisez la suite
  deja abonne
  dieser artikel ist nur
  dieser inhalt ist nur
  weiterlesen mit
  jetzt weiterlesen
  sie haben bereits ein
  suscribete para seguir
  para seguir leyendo
  contenido exclusivo para
  solo para suscriptores
  ya eres suscriptor
  recurso exclusivo
  exclusivo para assinantes
  conteudo exclusivo para
  beneficio do assinante
  este conteudo e exclusivo
  contenuto riservato
  questo articolo e riservato
  artykul dostepny tylko
  материал доступен
  только для подписчиков
`)

const onward = phrases(`
  back to
  return to
  zuruck zu
  zuruck zur
  retour a
  volver a
  voltar para
  our standards
  purchase licensing rights
  continue reading
  continue to
  read more
  read on
  read the rest
  read the full
  read full
  read the whole
  read in browser
  view the full
  view original
  click here to read
  click to read
  keep reading
  more
  full story
  full article
  weiterlesen
  mehr
  lire la suite
  la suite
  seguir leyendo
  leer mas
  sigue leyendo
  continue lendo
  leia mais
  continua a leggere
  leggi tutto
  lees verder
  czytaj dalej
  читать далее
  続きを読む
  阅读全文
`)

const sharing = phrases(`
  share this
  share on
  share via
  share:
  share the
  share article
  share
  tweet this
  tweet
  print this
  print
  email this
  pin it
  like this:
  like loading
  save this
  teilen
  partager
  compartir
  compartilhar
  compartilhe
  condividi
  поделиться
  شارك
`)

/** Text for comparing phrases: lower case, without accents and marks, single spaces. */
export function fold(text: string): string {
  let plain = text
  if (notPlain.test(plain)) {
    plain = plain.replace(/[’‘`´]/g, "'").replace(/[\u00a0“”„«»–—…]/g, ' ')
    // Only a text in letters beyond ASCII has accents to take off.
    if (notPlain.test(plain)) plain = plain.normalize('NFKD').replace(/\p{M}/gu, '')
  }
  const line = /\s{2}|[^\S ]/.test(plain) ? plain.replace(/\s+/g, ' ') : plain
  return line
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()
}

const notPlain = /[^\x20-\x7e]/

const kinds = { discussion, newsletter, related, paywall, onward, sharing }

/** What a passage may begin like. */
export type Kind = keyof typeof kinds

const byPhrase = new Map<string, Set<Kind>>()
const firstWords = new Set<string>()
for (const kind of Object.keys(kinds) as Kind[]) {
  for (const phrase of kinds[kind].map(fold)) {
    byPhrase.set(phrase, (byPhrase.get(phrase) ?? new Set<Kind>()).add(kind))
    firstWords.add(bare(phrase.split(' ', 1)[0]!))
  }
}

/** True when a passage begins with a phrase of that kind. */
export function begins(kind: Kind, text: string): boolean {
  // Most passages are told by their first word.
  if (!firstWords.has(bare(fold(firstWord(text))))) return false
  const words = fold(text.slice(0, 80)).split(' ')
  for (let count = 1; count <= Math.min(words.length, 6); count++) {
    const head = words.slice(0, count).join(' ')
    if (byPhrase.get(head)?.has(kind) || byPhrase.get(bare(head))?.has(kind)) return true
  }
  return false
}

function firstWord(text: string): string {
  const start = text.slice(0, 60)
  const from = start.search(/[\p{L}\p{N}]/u)
  if (from < 0) return ''
  const end = start.slice(from).search(/\s/)
  return end < 0 ? start.slice(from) : start.slice(from, from + end)
}

// Without the punctuation that ends it.
function bare(phrase: string): string {
  let end = phrase.length
  while (end > 0 && /[^\p{L}\p{N}]/u.test(phrase[end - 1]!)) end--
  return phrase.slice(0, end)
}

// WordPress's tail, which tells where a feed item was first printed, in the languages it is translated to.
const firstOn =
  /^(?:the post|the article|this article|this post|this story|this piece|cet article|dieser beitrag|dieser artikel|der artikel|este articulo|esta entrada|este post|este artigo|questo articolo|der beitrag|l'article|la entrada|el articulo|o post|a entrada|o conteudo|l'articolo|het bericht|artykul|wpis|prispevek|запись|сообщение|inlagget|indlaegget|innlegget|artikkelin|postarea|yazi)\s.{0,400}(?:appeared first on|first appeared on|was first published on|erschien zuerst auf|est apparu en premier sur|aparecio primero en|se publico primero en|apareceu primeiro em|proviene da|sembra essere il primo su|verscheen eerst op|pochodzi z serwisu|appeared first|впервые появил|dok forst upp pa|blev forst udgivet|dukket forst opp|apare prima data|ilk once)/

const disclaimers =
  /^(?:the )?(?:views|opinions|views and opinions|opinions and views|ideas|positions)\b.{0,120}\b(?:express|represent|present|are (?:those|his|her|their|the author|my)|do not|not necessarily)|^.{0,80}\b(?:does|do) not take (?:any )?institutional positions|^(?:this|the) (?:article|essay|piece|commentary|column|work|publication|blog|post)\b.{0,60}\b(?:represents|reflects|does not (?:necessarily )?(?:represent|reflect)|gives the views)|^the (?:author|writer)'?s?'? views (?:are|do)|^(?:les (?:opinions|propos|points de vue|positions)|cette tribune|cet article|les auteurs|ce texte)\b.{0,90}\b(?:n'engage|ne reflet|exprim|n'engagent)|^(?:die (?:hier|in diesem|in diesen|von|im)|dieser (?:beitrag|text|gastbeitrag|artikel)|gastbeitrage|namentlich)\b.{0,110}\b(?:meinung|ansicht|auffassung)|^(?:las opiniones|los articulos de opinion|este articulo|las ideas)\b.{0,90}\b(?:expres|reflej|responsabilidad|vertid|son de)|^(?:as opinioes|as ideias|os artigos|este (?:texto|artigo)|a opiniao)\b.{0,90}\b(?:express|reflet|responsabilidade|nao represent|sao de)|^(?:le opinioni|i contenuti|le idee)\b.{0,90}\b(?:espress|riflett)|^(?:de meningen|de opvattingen|dit artikel geeft)\b|^(?:opinie|poglady) (?:wyrazone|zawarte|przedstawione)|^(?:мнение (?:автор|редакци)|точка зрения автор|взгляды)|^(?:думка автор|точка зору автор)|^(?:الاراء الواردة|الآراء الواردة|ما ورد في|المقالات المنشورة|المقال يعبر|هذا المقال يعبر|جميع المقالات)|^(?:bu yazida|yazida yer alan|pandangan (?:yang|dalam)|opini ini|artikel ini adalah pendapat)/

/** True for "The views expressed are the author's own": what a house says of itself, under an article. */
export const isDisclaimer = (text: string): boolean =>
  text.length < 500 && disclaimers.test(fold(text).slice(0, 300))

const editions =
  /^(?:a (?:longer |shorter |different )?version of )?(?:this|the) (?:article|story|essay|piece|column|review|post|interview|conversation|transcript|text|op-ed|commentary)\b.{0,60}\b(?:appears|appeared|was (?:first |originally )?(?:published|printed)|was featured|is (?:adapted|excerpted|reprinted|republished|part of)|has been (?:lightly |slightly )?(?:edited|condensed|translated|updated))\b|^(?:from|in) the .{3,40} (?:print )?(?:issue|edition)\b.{0,40}$|^(?:cet article|ce texte|cet entretien) (?:est paru|a ete publie|est initialement paru)|^(?:dieser (?:text|artikel|beitrag)|dieses interview) (?:erschien|ist (?:zuerst|zuvor)|stammt aus|ist (?:in|im) )|^este (?:articulo|texto|artigo) (?:fue publicado|se publico|aparecio|foi publicado)/

/** True for "This article appears in the May print edition", "This interview has been edited for length". */
export const isAboutEdition = (text: string): boolean =>
  text.length < 300 && editions.test(fold(text).slice(0, 300))

// Medium's.
const onMedium =
  /was originally published in .{1,200} on medium, where people are continuing the conversation/

/** True for "The post X appeared first on Y." */
export function saysFirstOn(text: string): boolean {
  if (text.length > 600 || text.length < 20) return false
  const folded = fold(text)
  return (
    firstOn.test(folded) ||
    onMedium.test(folded) ||
    (folded.includes(' first on ') && appearedFirst.test(folded))
  )
}

const appearedFirst = /^.{0,300} appeared first on [^.]{1,80}\.?$/
