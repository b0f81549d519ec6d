import { type Bend, endings, type Pack, type Sort } from './pack.ts'

const gender = endings('o a os as')
const plural = endings('- s')
const stressed = endings('- s es')
const consonant = endings('- a es as')

/** Gender and number: rus-o, alemán-a, iraquí-es. */
function bend(word: string, sort: Sort): readonly Bend[] | undefined {
  if (sort !== 'people') return undefined
  if (word.endsWith('o')) return [{ stem: word.slice(0, -1), endings: gender }]
  if (/[iu]$/.test(word)) return [{ stem: word, endings: stressed }]
  return [{ stem: word, endings: /[ea]$/.test(word) ? plural : consonant }]
}

/** Spanish, over `world.ts`. Names and demonyms after the Real Academia's "Países y capitales, con sus gentilicios" and the press; own knowledge, 2025. */
export const spanish = {
  names: `
    MU? Mauricio
    RE? Reunión
    AE Emiratos, EAU
    AZ Azerbayán
    BD Bangladesh
    BH Bahréin
    BW Botswana
    BY Belarús
    CD República Democrática de Congo, RDC, RD Congo, RD del Congo, Congo-Kinshasa, Zaire
    CD/CG Congo, el Congo
    CG República del Congo, Congo-Brazzaville
    CI Costa de Marfil
    CN República Popular China, República Popular de China, gigante asiático
    CZ República Checa
    DJ Djibouti
    FJ Fiji
    FK Malvinas
    GB Gran Bretaña, Inglaterra, Escocia, Gales, Irlanda del Norte
    HK Hong Kong
    IQ Iraq
    KE Kenya
    KP República Popular Democrática de Corea
    KR República de Corea
    KR/KP Corea
    KZ Kazajstán
    KG Kirguizistán
    LS Lesotho
    MK Macedonia
    MM Birmania
    MO Macao
    MU Isla Mauricio, isla Mauricio, islas Mauricio
    MW Malawi
    MX Méjico
    NL Holanda
    PS Palestina, territorios palestinos, territorios ocupados, Franja de Gaza, franja de Gaza, Cisjordania
    QA Qatar
    RU Federación Rusa, Federación de Rusia, URSS, Unión Soviética
    RW Rwanda
    SA Arabia Saudita
    SZ Suazilandia, Swazilandia
    TL Timor Oriental
    US EE UU, EEUU, USA, Estados Unidos de América, Unión Americana, Norteamérica
    VA Vaticano, Santa Sede
    VN Viet Nam
    ZA Suráfrica, África del Sur
    ZW Zimbabwe
    KN Saint Kitts y Nevis
    BS Las Bahamas`,
  peoples: `
    AD andorrano
    AE emiratí
    AF afgano
    AL albanés
    AM armenio
    AO angoleño
    AR argentino, bonaerense, porteño
    AT austriaco, vienés
    AU australiano
    AZ azerbaiyano, azerí
    BA bosnio, bosnioherzegovino, serbobosnio
    BB barbadense
    BD bangladesí
    BE belga, valón
    BF burkinés
    BG búlgaro
    BH bareiní, bahreiní
    BI burundés
    BJ beninés
    BN bruneano
    BO boliviano, paceño
    BR brasileño, brasilero, carioca
    BS bahameño
    BT butanés
    BW botsuano
    BY bielorruso
    BZ beliceño
    CA canadiense, quebequés
    CD/CG congoleño, congolés
    CF centroafricano
    CH suizo, helvético, ginebrino
    CI marfileño
    CL chileno
    CM camerunés
    CN chino, pekinés, tibetano, uigur, sino
    CO colombiano, bogotano
    CR costarricense, tico
    CU cubano, habanero
    CV caboverdiano
    CY chipriota, grecochipriota, turcochipriota
    CZ checo
    DE alemán, germano, bávaro, berlinés, teutón
    DJ yibutiano
    DK danés
    DO dominicano
    DZ argelino
    EC ecuatoriano
    EE estonio
    EG egipcio
    EH saharaui
    ER eritreo
    ES español, catalán, madrileño, vasco, gallego, andaluz, valenciano, barcelonés, sevillano, asturiano, extremeño, cántabro, mallorquín, castellanomanchego, balear, hispano
    ET etíope
    FI finlandés, finés
    FJ fiyiano
    FR francés, galo, parisino, parisiense, corso, franco, marsellés
    GA gabonés
    GB británico, inglés, escocés, galés, norirlandés, londinense
    GE georgiano
    GH ghanés
    GL groenlandés
    GM gambiano
    GN guineano
    GQ ecuatoguineano
    GR griego, heleno, ateniense
    GT guatemalteco
    GW bisauguineano
    GY guyanés
    HK hongkonés
    HN hondureño, catracho
    HR croata
    HT haitiano
    HU húngaro
    ID indonesio
    IE irlandés
    IL israelí, hebreo
    IQ iraquí, irakí
    IR iraní
    IS islandés
    IT italiano, siciliano, milanés, napolitano
    JM jamaicano, jamaiquino
    JO jordano
    JP japonés, nipón
    KE keniano, keniata
    KG kirguís, kirguiso
    KH camboyano
    KM comorense
    KP norcoreano
    KR surcoreano
    KR/KP coreano
    KW kuwaití
    KZ kazajo
    LA laosiano
    LB libanés
    LI liechtensteiniano
    LK ceilanés, esrilanqués, cingalés, ceilandés
    LR liberiano
    LS lesotense
    LT lituano
    LU luxemburgués
    LV letón
    LY libio
    MA marroquí, alauí, alauita
    MC monegasco
    MD moldavo
    ME montenegrino
    MG malgache
    MK macedonio, normacedonio
    ML maliense
    MM birmano
    MN mongol
    MR mauritano
    MT maltés
    MU mauriciano
    MV maldivo
    MW malauí
    MX mexicano, mejicano, sinaloense
    MY malasio
    MZ mozambiqueño
    NA namibio
    NC neocaledonio
    NE nigerino
    NG nigeriano
    NI nicaragüense, nica
    NL neerlandés, holandés
    NO noruego
    NP nepalí, nepalés
    NZ neozelandés
    OM omaní
    PA panameño
    PE peruano, limeño
    PG papú
    PH filipino
    PK pakistaní, paquistaní
    PL polaco
    PR puertorriqueño, boricua
    PS palestino, gazatí
    PT portugués, luso, lisboeta
    PY paraguayo
    QA catarí, qatarí
    RO rumano
    RS serbio
    RU ruso, moscovita, checheno
    RW ruandés
    SA saudí, saudita
    SC seychellense
    SD sudanés
    SE sueco
    SG singapurense
    SI esloveno
    SK eslovaco
    SL sierraleonés
    SM sanmarinense
    SN senegalés
    SO somalí
    SR surinamés
    SS sursudanés
    ST santotomense
    SV salvadoreño
    SY sirio
    SZ suazi
    TD chadiano
    TG togolés
    TH tailandés
    TJ tayiko
    TL timorense
    TM turcomano, turkmeno
    TN tunecino
    TO tongano
    TR turco
    TT trinitense
    TW taiwanés
    TZ tanzano
    UA ucraniano, ucranio
    UG ugandés
    US estadounidense, norteamericano, neoyorquino, californiano, texano, tejano, afroamericano, gringo, yanqui
    UY uruguayo, charrúa
    UZ uzbeko
    VE venezolano, caraqueño
    VN vietnamita
    WS samoano
    XK kosovar, kosovo-albanés
    YE yemení
    ZA sudafricano, surafricano
    ZM zambiano
    ZW zimbabuense`,
  seats: `
    AE Abu Dabi
    AM Ereván
    AT Viena
    BO Palacio Quemado
    BR Itamaraty
    CL La Moneda, Santiago de Chile
    CN Pekín
    CO Casa de Nariño
    CU La Habana
    CZ Praga
    DK Copenhague
    DZ Argel
    EC Carondelet
    ET Adís Abeba, Addis Abeba
    FR Elíseo
    GB Londres
    GE Tiflis
    GR Atenas
    HT Puerto Príncipe
    IQ Bagdad
    IT Roma
    JO Amán
    JP Tokio
    KP Pionyang
    KR Seúl
    LT Vilna
    MX CDMX, Palacio Nacional
    NL La Haya
    NP Katmandú
    OM Mascate
    PE Palacio de Pizarro
    PL Varsovia
    PT Lisboa
    RO Bucarest
    RS Belgrado
    RU Moscú
    SA Riad
    SD Jartum
    SE Estocolmo
    SO Mogadiscio
    SY Damasco
    TN Túnez
    US Casa Blanca, Pentágono, Capitolio, Despacho Oval
    YE Saná
    ES Zarzuela, Generalitat`,
  places: `
    AR Mendoza, Tucumán, Neuquén, Vaca Muerta, Chubut, Jujuy, Salta, Misiones
    AT Salzburgo
    AU Sídney, Nueva Gales del Sur
    BE Amberes, Brujas, Gante, Flandes, Valonia
    BE? Bruselas
    CA Columbia Británica, Terranova, Nueva Escocia
    CH Ginebra, Basilea, Lausana, Berna
    CN Cantón
    DE Hamburgo, Fráncfort, Baviera, Sajonia, Turingia, Dresde, Renania
    EG Alejandría, canal de Suez, Sharm el Sheij
    ES Madrid, Cataluña, Catalunya, Euskadi, Valencia, Sevilla, Oviedo, Castilla y León, Valladolid, Salamanca, Toledo, Badajoz, Baleares, Canarias, Las Palmas, La Palma, La Rioja, Girona, Tarragona, A Coruña, Pontevedra
    ES/GD Granada
    ES/AR Córdoba
    ES/NI León
    MX/ES Guadalajara, Mérida
    FR Marsella, Niza, Burdeos, Estrasburgo, Córcega, Bretaña, Normandía, Provenza
    GB Edimburgo, Cornualles
    GE Abjasia, Osetia del Sur
    GR Tesalónica, Creta
    IL Jerusalén, Galilea, Tel Aviv, Néguev
    IN Bombay, Calcuta
    IQ Basora
    IT Nápoles, Venecia, Sicilia, Cerdeña, Génova, Lombardía, Véneto, Toscana, Bolonia
    LB Tiro
    LY Bengasi, Cirenaica
    MA Tánger, Nador
    MX Querétaro, Hidalgo
    NL Róterdam
    PL Cracovia
    PS Yenín, Belén, Jan Yunis, Ramala, Jericó
    PT Oporto
    RU San Petersburgo, Chechenia, Daguestán, Kaliningrado, Tartaristán
    SA Yeda, La Meca
    SE Gotemburgo
    SY Alepo, Palmira, Sueida
    TR Estambul, Esmirna, Bósforo
    UA Járkov, Járkiv, Zaporiyia, Zaporiyja, Jersón, Leópolis, Chernóbil, Bajmut, Sumi, Jmelnitski
    US Nueva York, Tejas, Nuevo México, Nueva Jersey, Carolina del Norte, Carolina del Sur, Dakota del Norte, Dakota del Sur, Pensilvania, Filadelfia, Luisiana, Nueva Orleans, Hawái, Misuri, Misisipi, Nueva Inglaterra, estado de Georgia, Georgia estadounidense
    US? Georgia
    VE Estado Bolívar
    ZA Ciudad del Cabo, Johannesburgo
    CU Guantánamo`,
  bodies: `
    AF talibanes, talibán, talibanas
    AR peronismo, peronista, peronistas, kirchnerismo, kirchnerista, kirchneristas
    BR petista
    CN yuan
    ES Vox, Podemos, ERC, PNV, Bildu, Mossos, Ertzaintza, CGPJ, ETA, PP
    GB Cámara de los Comunes, Partido Laborista, laboristas, tories
    IL Mosad
    IR Guardia Revolucionaria, República Islámica, Guardianes de la Revolución
    LB Hezbolá, Hizbulá
    MA Polisario, Majzén
    MX Morena, PRI, Cuarta Transformación
    NI sandinista, sandinistas, orteguista
    PS Yihad Islámica, OLP
    RU soviético, soviética, soviéticos, rublo
    SY HTS
    US Reserva Federal, Fed, Departamento de Estado, Partido Demócrata, Partido Republicano
    VE chavismo, chavista, chavistas, madurismo
    YE hutí, hutíes, hutis`,
  leaders: `
    ES Sánchez?, Felipe VI, Marlaska, Mazón, Pablo Casado, Felipe González, Aznar, Francisco Franco
    LY Gadafi
    RU Navalni, Medvédev?, Kadírov, Gorbachov, Zajárova
    SA Jashogi
    SY Bachar el Asad, Bachar al Asad, Al Asad, El Asad
    VA papa Francisco, León XIV, sumo pontífice, Sumo Pontífice, papa León, Papa
    AR Sergio Massa, Bullrich, Kicillof, Messi, Maradona
    GB Carlos III, Isabel II`,
  unions: `Unión Europea, UE, Naciones Unidas, ONU, OTAN, Comisión Europea, Parlamento Europeo, Consejo de Seguridad, Eurocámara, BRICS, G7, G20, OPEP, Unión Africana, Liga Árabe, Mercosur, OIEA, OMS, FMI, Banco Mundial, BCE, eurozona, OEA, Celac, Consejo Europeo, FIFA, UEFA`,
  nobody: `
    América Latina, Latinoamérica, Sudamérica, Suramérica, América del Sur, América del Norte, América Central, Centroamérica, sudamericano, sudamericana, sudamericanos, sudamericanas, suramericano, suramericana, latinoamericano, latinoamericana, latinoamericanos, latinoamericanas, centroamericano, centroamericana, centroamericanos, centroamericanas, África Central, África Occidental, Organización de Estados Americanos
    mar de China Meridional, mar del Sur de China, mar de China, mar de la China, Mar de China, mar del Japón, golfo de México, Golfo de México, golfo de Guinea, Golfo de Guinea, golfo de Omán, golfo de Adén, golfo Pérsico, Golfo Pérsico, océano Índico, Océano Índico, estrecho de Ormuz, estrecho de Taiwán, estrecho de Gibraltar, río Níger, río Congo, lago Chad, río Jordán, Jerusalén Este, Crimea, Golán, Altos del Golán, Alto Karabaj, Nagorno Karabaj, Cachemira, canal de la Mancha
    Acuerdo de París, acuerdo de París, Acuerdos de Oslo, acuerdos de Oslo, Acuerdos de Abraham, acuerdos de Abraham, acuerdos de Minsk, Convención de Ginebra, Convenios de Ginebra, Protocolo de Kioto, Protocolo de Kyoto, síndrome de Estocolmo, síndrome de La Habana, Tratado de Roma, papeles de Panamá, Papeles de Panamá, Tratado de Lisboa
    La Vanguardia, El Nuevo Herald, La Nueva España, El Heraldo de México, Radio Nacional de España, Copa América, Vuelta a España, Televisión Española, RTVE
    Michael Jordan, Denzel Washington, montaña rusa, ruleta rusa, tortilla francesa, conejillo de Indias, conejillos de Indias, gripe española, en inglés, en francés, lengua inglesa, lengua española, idioma inglés, Segunda Guerra Mundial, Guerra Fría
    León Gieco`,
  bend,
  grammar: {
    place: 'en',
    aside: 'sin pese excepto salvo como',
    after: 'tras despues antes durante desde',
    party: 'sobre con contra entre de del por para a al',
    meeting: `dialogo reune reunen reuniran encuentra cumbre reunion encuentro conversaciones negociaciones conferencia foro ceremonia festival final
      partido copa mundial torneo`,
    war: 'guerra guerras conflicto crisis invasion combates genocidio tregua',
    broker: '',
    and: 'y e o u',
    given: `José Antonio Manuel Francisco Juan Javier Carlos Alejandro Miguel Rafael Pedro Pablo Ángel Sergio
      Fernando Jorge Luis Álvaro Raúl Andrés María Ana Laura Marta Lucía Elena`,
    papers: 'post times herald tribune chronicle globe daily mail',
    namesakes: 'israel georgia jordan chad salvador',
    office: '',
  },
} satisfies Pack
