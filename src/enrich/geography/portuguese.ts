import { type Bend, endings, type Pack, type Sort } from './pack.ts'

const gender = endings('o a os as')
const plural = endings('- s')
const consonant = endings('- a es as')
const nasal = endings('ao a aes aos as')
const european = endings('eu eus eia eias')
const spanish = endings('l la is las')

/** Gender and number: russ-o, português-a, alem-ão, alem-ães, espanho-l, espanhó-is. */
function bend(word: string, sort: Sort): readonly Bend[] | undefined {
  if (sort !== 'people') return undefined
  if (word.endsWith('ao')) return [{ stem: word.slice(0, -2), endings: nasal }]
  if (word.endsWith('eu')) return [{ stem: word.slice(0, -2), endings: european }]
  if (word.endsWith('o')) return [{ stem: word.slice(0, -1), endings: gender }]
  if (word.endsWith('ol')) return [{ stem: word.slice(0, -1), endings: spanish }]
  return [{ stem: word, endings: /[eai]$/.test(word) ? plural : consonant }]
}

/** Portuguese of Brazil and Portugal, over `world.ts`. After the Vocabulário Toponímico of the Portal da Língua Portuguesa and the press; own knowledge, 2025. */
export const portuguese = {
  names: `
    MU? Maurício
    RE? Reunião
    AE Emirados, EAU
    BA Bósnia-Herzegovina
    BD Bangladexe
    BH Bahrein, Barém
    BY Belarus, Bielorússia
    CD República Democrática do Congo, RDC, RD Congo, Zaire
    CD/CG Congo
    CG Congo-Brazzaville
    CZ República Tcheca, República Checa, Chéquia
    DJ Djibouti
    FK Malvinas
    GB Grã-Bretanha, Inglaterra, Escócia, País de Gales, Irlanda do Norte
    GL Gronelândia
    IE República da Irlanda
    IR Irão
    KP RPDC
    KR/KP Coreia
    MK Macedônia
    MM Birmânia
    MU Ilhas Maurícias, ilhas Maurício, Maurícia
    MW Malawi
    NL Holanda
    PS Palestina, territórios palestinos, territórios palestinianos, Faixa de Gaza, Cisjordânia
    QA Qatar
    RU Federação Russa, União Soviética, URSS
    SZ Suazilândia
    TJ Tajiquistão
    TM Turquemenistão
    US EUA, Estados Unidos da América, USA
    UZ Usbequistão
    VA Vaticano, Santa Sé
    VN Vietname, Vietnam
    ZW Zimbabwe
    KG Quirguizistão`,
  peoples: `
    AD andorrano
    AE emirático, emiradense
    AF afegão
    AL albanês
    AM armênio
    AO angolano
    AR argentino, portenho
    AT austríaco
    AU australiano
    AZ azerbaijano, azeri
    BA bósnio
    BB barbadense
    BD bengalês, bangladeshiano
    BE belga
    BF burquinense, burquinabé
    BG búlgaro
    BH bareinita
    BI burundinês
    BJ beninense
    BO boliviano
    BR brasileiro, paulista, carioca, gaúcho, baiano, paulistano, fluminense, pernambucano, mineiro, cearense
    BS bahamense
    BT butanês
    BW botsuanês
    BY bielorrusso
    BZ belizenho
    CA canadense, canadiano
    CD/CG congolês
    CF centro-africano
    CH suíço
    CI marfinense
    CL chileno
    CM camaronês
    CN chinês, sino, tibetano, uigur
    CO colombiano
    CR costarriquenho
    CU cubano
    CV cabo-verdiano
    CY cipriota
    CZ tcheco, checo
    DE alemão, germânico
    DJ djibutiano
    DK dinamarquês
    DO dominicano
    DZ argelino
    EC equatoriano
    EE estoniano
    EG egípcio
    ER eritreu
    ES espanhol, catalão
    ET etíope
    FI finlandês
    FJ fijiano
    FR francês, franco, parisiense
    GA gabonês
    GB britânico, inglês, escocês, galês, londrino
    GE georgiano
    GH ganês
    GM gambiano
    GN guineense
    GQ equato-guineense
    GR grego
    GT guatemalteco
    GW bissau-guineense
    GY guianense
    HN hondurenho
    HR croata
    HT haitiano
    HU húngaro
    ID indonésio
    IE irlandês
    IL israelense, israelita, israelo
    IN indiano
    IQ iraquiano
    IR iraniano
    IS islandês
    IT italiano
    JM jamaicano
    JO jordaniano, jordano
    JP japonês, nipônico
    KE queniano
    KG quirguiz
    KH cambojano
    KM comoriano
    KP norte-coreano
    KR sul-coreano
    KR/KP coreano
    KW kuwaitiano
    KZ cazaque
    LA laociano
    LB libanês
    LK cingalês
    LR liberiano
    LS lesotiano
    LT lituano
    LU luxemburguês
    LV letão
    LY líbio
    MA marroquino
    MC monegasco
    MD moldavo, moldávio
    ME montenegrino
    MG malgaxe
    MK macedônio
    ML malinês, maliano
    MM birmanês, mianmarense
    MN mongol
    MR mauritano
    MT maltês
    MU mauriciano
    MV maldivo
    MW malauiano
    MX mexicano
    MY malaio, malásio
    MZ moçambicano
    NA namibiano
    NE nigerino
    NG nigeriano
    NI nicaraguense
    NL holandês, neerlandês
    NO norueguês
    NP nepalês
    NZ neozelandês
    OM omani, omanense
    PA panamenho
    PE peruano
    PG papua
    PH filipino
    PK paquistanês
    PL polonês, polaco
    PR porto-riquenho
    PS palestino, palestiniano
    PT português, luso, lisboeta
    PY paraguaio
    QA catari, qatari, catariano
    RO romeno
    RS sérvio
    RU russo, checheno, tchetcheno, moscovita
    RW ruandês
    SA saudita
    SC seichelense
    SD sudanês
    SE sueco
    SG singapurense
    SI esloveno
    SK eslovaco
    SL serra-leonês
    SN senegalês
    SO somali
    SR surinamês
    SS sul-sudanês
    ST são-tomense
    SV salvadorenho
    SY sírio
    SZ suazi
    TD chadiano
    TG togolês
    TH tailandês
    TJ tadjique
    TL timorense
    TM turcomeno
    TN tunisiano, tunisino
    TO tonganês
    TR turco
    TW taiwanês
    TZ tanzaniano
    UA ucraniano
    UG ugandês, ugandense
    US americano, norte-americano, estadunidense, nova-iorquino, texano, californiano
    UY uruguaio
    UZ uzbeque
    VE venezuelano
    VN vietnamita
    WS samoano
    XK kosovar
    YE iemenita
    ZA sul-africano
    ZM zambiano
    ZW zimbabuano`,
  seats: `
    AF Cabul
    AM Erevan
    AT Viena
    BR Itamaraty, Esplanada dos Ministérios
    CN Pequim
    CU Havana
    CZ Praga
    DE Berlim
    DK Copenhague, Copenhaga
    DZ Argel
    ET Adis Abeba
    FR Eliseu
    GB Londres
    GR Atenas
    HU Budapeste
    IN Nova Deli
    IQ Bagdá, Bagdade
    IR Teerã, Teerão
    IT Roma
    JP Tóquio
    KR Seul
    LB Beirute
    NL Haia, Amsterdã, Amesterdão
    PL Varsóvia
    PT Lisboa, São Bento, Palácio de Belém
    RO Bucareste
    RS Belgrado
    RU Moscou, Moscovo
    SA Riad
    SD Cartum
    SE Estocolmo
    SO Mogadíscio
    SY Damasco
    TH Bangcoc, Banguecoque
    TR Ancara
    US Casa Branca, Pentágono, Capitólio
    YE Saná
    BE Bruxelas Bélgica`,
  places: `
    BE? Bruxelas
    ES/GD Granada
    BR Rio, Bahia, Pernambuco, Ceará, Paraná, Santa Catarina, Goiás, Pará, Amazonas, Espírito Santo, Maranhão, Distrito Federal, Paraíba, Salvador, Florianópolis, Goiânia, Maceió
    CH Genebra, Zurique
    CN Xangai, Tibete
    DE Munique, Hamburgo, Baviera, Saxônia
    EG Canal de Suez, canal de Suez
    ES Catalunha, Madri, Sevilha, Galiza, País Basco, Andaluzia, Ilhas Canárias
    FR Marselha, Estrasburgo, Normandia
    GB Edimburgo
    IL Galileia
    IN Bombaim, Calcutá
    IQ Mossul
    IT Milão, Nápoles, Turim, Veneza, Sicília, Sardenha
    PS Ramallah, Jericó
    PT Açores, Braga, Alentejo, Fátima
    RU São Petersburgo, Chechênia, Tchetchênia
    SA Jidá, Meca
    SY Alepo, Palmira
    TR Istambul, Esmirna
    UA Zaporíjia, Chernobil
    US Nova York, Nova Iorque, Novo México, Nova Jersey, Carolina do Norte, Carolina do Sul, Filadélfia, Pensilvânia, Havaí, estado da Geórgia
    US? Geórgia
    VE Caracas
    ZA Cidade do Cabo, Joanesburgo
    AO Benguela, Huambo, Lubango
    UA? Dnipro`,
  bodies: `
    AF Talibã, talibãs, Taleban, Talibãs, talibã
    AO MPLA, UNITA
    BR STF, Supremo Tribunal Federal, Câmara dos Deputados, Senado Federal, Congresso Nacional, Polícia Federal, bolsonarista, bolsonaristas, bolsonarismo, petista, petistas, IBGE, BNDES, Ibovespa
    CN yuan
    CO Farc
    GB Câmara dos Comuns, Partido Trabalhista
    IR Guarda Revolucionária, República Islâmica
    MZ Frelimo, Renamo
    PS Jihad Islâmica
    PT Assembleia da República, TAP, Benfica
    RU soviético, soviética, soviéticos, rublo
    US Departamento de Estado, Fed
    VE chavismo, chavista, chavistas
    YE houthis, houthi, huthis`,
  leaders: `
    BR Dilma, Alckmin, Fernando Haddad, Sergio Moro, Tarcísio, Marina Silva, Mauro Vieira, Gilmar Mendes, Fernando Henrique Cardoso, Neymar
    PT António Costa, José Sócrates, Cristiano Ronaldo
    VA Leão XIV, papa, Papa
    GB Charles III, Elizabeth II`,
  unions: `União Europeia, UE, Nações Unidas, ONU, OTAN, NATO, Otan, Comissão Europeia, Parlamento Europeu, Conselho de Segurança, BRICS, Brics, G7, G20, OPEP, Opep, União Africana, Liga Árabe, Mercosul, AIEA, OMS, FMI, Banco Mundial, BCE, OEA, CPLP`,
  nobody: `
    América Latina, América do Sul, América do Norte, América Central, sul-americano, sul-americana, sul-americanos, sul-americanas, latino-americano, latino-americana, latino-americanos, latino-americanas, centro-americano, África Central, África Ocidental, Organização dos Estados Americanos
    Mar da China Meridional, mar da China Meridional, mar do Sul da China, Mar do Sul da China, Golfo do México, golfo do México, Golfo da Guiné, golfo da Guiné, Golfo de Omã, Golfo Pérsico, oceano Índico, Oceano Índico, Estreito de Ormuz, Estreito de Taiwan, estreito de Taiwan, rio Níger, rio Congo, rio Jordão, lago Chade, Jerusalém Oriental, Crimeia, Golã, Colinas de Golã, Montes Golã, Nagorno-Karabakh, Caxemira, canal da Mancha
    Acordo de Paris, acordo de Paris, Acordos de Oslo, Acordos de Abraão, acordos de Minsk, Convenção de Genebra, Convenções de Genebra, Protocolo de Kyoto, Protocolo de Quioto, síndrome de Estocolmo, síndrome de Havana, Tratado de Roma, Tratado de Lisboa
    Folha de S.Paulo, Folha de São Paulo, Estado de S. Paulo, Estado de São Paulo, Diário de Notícias, Jornal do Brasil, Agência Brasil, O Globo, Copa América, Correio da Manhã, Jornal de Angola
    Michael Jordan, Paris Hilton, Denzel Washington, montanha-russa, montanha russa, roleta russa, salada russa, porquinho-da-índia, gripe espanhola, em inglês, em francês, língua inglesa, língua portuguesa, língua espanhola, Guerra Fria, Florianópolis Futebol`,
  bend,
  grammar: {
    place: 'em no na nos nas num numa',
    aside: 'sem apesar exceto como',
    after: 'apos depois antes durante desde',
    party: 'sobre com contra entre de do da dos das por pelo pela para a ao aos',
    meeting: `dialogo reunem encontra encontram cupula reuniao encontro conversas negociacoes conferencia cimeira forum cerimonia festival final
      jogo copa torneio`,
    war: 'guerra guerras conflito crise invasao combates genocidio tregua',
    broker: '',
    and: 'e ou',
    given: `João José António Carlos Paulo Pedro Lucas Luís Rafael Bruno Eduardo Ricardo Maria Ana`,
    papers: 'post times herald tribune chronicle globe daily mail',
    namesakes: 'israel georgia jordan chad salvador',
    office: '',
  },
} satisfies Pack
