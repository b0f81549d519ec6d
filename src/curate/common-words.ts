/** Words that are common in the news without telling one report from another, with the share of reports that have them, by language. Stems and synonyms follow. */
export const COMMON_WORDS: readonly {
  readonly share: number
  readonly language: string
  readonly words: string
}[] = [
  {
    share: 0.08,
    language: 'en',
    words: `government president minister country people world war leader police military attack chief killed court deal deny party two
      three million house public national group power law city political security foreign united man woman home`,
  },
  {
    share: 0.03,
    language: 'en',
    words: `accuse africa agency aid air area army arrest bank billion black border business call campaign case charge child children
      citizen civilian climate company conflict control crime crisis death defense deputy economic economy election energy europe european
      event family fear fight financial fire force four five six free general global health hold hospital human hundred thousand issue
      international job judge justice key lawmaker lawyer life live major market meet member message migrant money move north south east
      west northern southern eastern western official oil opposition order peace place plan policy pressure price prime prison prisoner
      protest region rights rise rule school senior service sign social soldier start state strike support talk tax team tension threat
      trade trial troops victim violence visit vote warn water weapon win women work worker young age long top big old high large number
      end begin open close return arrive face hit hope join keep lead leave lose need offer pay raise run seek send stop turn try urge reject
      condemn suspend agree charge dozen second third medium part side line point decision effort`,
  },
  {
    share: 0.012,
    language: 'en',
    words: `abuse action activist agreement ally alliance ambassador american anger appeal apology approve arm asia asylum authority ban base
      battle bill blame blast board bomb boost budget building candidate capital car carry cause ceasefire central century challenge change
      chance claim clash coalition coast college committee community concern condition congress constitution corruption cost council
      coup create cut damage danger data dead debate debt declare defeat demand democracy democrat detain development diplomat disaster
      dispute district doctor dollar draw drive drone drug education embassy emergency employee environment escape evidence ex executive
      expert explain explosion export extend fall farmer federal festival film find firm flee flight flood food former fund future game
      gang gas gold governor grow gun gunman history host hostage hotel house humanitarian identify illegal immigration import impose
      increase independence industry inflation information injured injury intelligence investigation investment invest investigate island
      islamic jail journalist king labour labor land language launch legal letter level limit link list local loss mayor measure media
      meeting migration mission missile monday mother murder muslim nation navy nuclear object office opinion operation organisation
      organization outlet parliament partner passenger patient peninsula period person phone picture plane player poll poor population port
      position possible prepare presidential prevent primary process program project prosecutor province question race radio raid
      ready reality rebel record refugee refuse relation release religious remain remove report republic republican resign resource
      response restore result reveal review river road role row royal rural russian safe safety sanction say scandal scheme science sea
      secretary seek senate sentence series settlement share ship shoot shot shooting shut sister site situation society son
      sport spread staff stage star statement station step storm story street student study suffer summit supply surge survey survivor
      suspect system target technology television terror terrorist test thing tourism town traditional traffic train transport travel treat
      treaty trip truth twitter union unit university value vehicle village virus visitor voter wage wait warning wave weather website
      weekend white wife winter witness worth wound amount author body book brother career choice church class coach collapse comment
      competition cooperation customer daughter date design director door effect engine face father favour field figure floor focus
      form front girl goal growth hand head heart help idea image income individual influence interest interview knowledge lack leadership
      legislation lot love machine manager material matter mind model moment month movement music name nature network note notice
      option original owner pain paper parent past path pattern performance phase post practice presence press private problem product
      production profile profit progress property purpose quality rate reach reason recovery relationship rest right risk room
      scene search season section sector seat sense set shift sign significant skill space speech spend spirit spot stand
      standard statue store strategy structure style subject success surprise task teacher tool total tour track tree trend
      type variety version view vision voice volunteer walk wall warship week wind window winner word writer`,
  },
  {
    share: 0.05,
    language: 'fr',
    words: `president gouvernement ministre pays guerre police armee attaque mort morts millions milliards monde chef premier accord parti
      election etats unis politique homme femme personnes ville justice tribunal loi crise securite international europeen francais`,
  },
  {
    share: 0.05,
    language: 'es',
    words: `presidente gobierno ministro pais guerra policia ejercito ataque muertos muerte millones mundo jefe acuerdo partido elecciones
      estados unidos politica hombre mujer personas ciudad justicia tribunal ley crisis seguridad internacional lider oposicion`,
  },
  {
    share: 0.05,
    language: 'pt',
    words: `presidente governo ministro pais guerra policia exercito ataque mortos morte milhoes mundo chefe acordo partido eleicoes
      estados unidos politica homem mulher pessoas cidade justica tribunal lei crise seguranca internacional lider oposicao`,
  },
  {
    share: 0.05,
    language: 'de',
    words: `prasident regierung minister land krieg polizei armee angriff tote tod millionen milliarden welt chef abkommen partei wahl usa
      politik mann frau menschen stadt gericht gesetz krise sicherheit bundesregierung ministerium militar`,
  },
  {
    share: 0.05,
    language: 'ru',
    words: `президент правительство министр страна война полиция армия атака погибли миллионов миллиардов мир глава соглашение партия выборы
      сша политика человек люди город суд закон кризис безопасность международный россия украина власти министерство`,
  },
  {
    share: 0.05,
    language: 'ar',
    words: `رييس الرييس حكومة الحكومة وزير الوزير دولة حرب الحرب شرطة الشرطة جيش الجيش هجوم قتلي قتل مليون العالم اتفاق حزب انتخابات الولايات
      المتحدة شخص مدينة محكمة قانون ازمة الامن الدولي الخارجية قوات`,
  },
]
