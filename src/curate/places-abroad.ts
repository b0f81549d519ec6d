/** Adjectives, peoples and seats of the states most in the news, beside the names that every platform knows; folded, a phrase joined by `_`. */
export const PLACES_ABROAD: Readonly<Record<string, string>> = {
  fr: `
    us etats-unis etats_unis usa americain americains americaine washington
    ru russe russes moscou kremlin
    ua ukrainien ukrainiens ukrainienne kiev
    cn chinois chinoise pekin
    il israelien israeliens israelienne
    ps palestinien palestiniens palestinienne
    gaza gaza
    ir iranien iraniens iranienne teheran
    uk britannique britanniques royaume_uni londres
    de allemand allemands allemande berlin
    fr francais francaise
    it italien italiens italienne
    es espagnol espagnols espagnole
    tr turc turcs turque turques ankara
    sy syrien syriens syrienne damas
    lb libanais libanaise
    eg egyptien egyptiens egyptienne
    dz algerien algeriens algerienne alger
    ma marocain marocains marocaine rabat
    tn tunisien tunisiens tunisienne
    cd rdc rd_congo congolais kinshasa
    sn senegalais dakar
    ml malien maliens malienne bamako
    jp japonais japonaise tokyo
    kp nord_coreen pyongyang coree_du_nord
    kr sud_coreen seoul coree_du_sud
    eu ue union_europeenne bruxelles
    un onu nations_unies`,
  es: `
    us ee_uu eeuu estados_unidos estadounidense estadounidenses washington
    ru ruso rusos rusa rusas moscu kremlin
    ua ucraniano ucranianos ucraniana kiev
    cn chino chinos china pekin
    il israeli israelies
    ps palestino palestinos palestina
    gaza gaza
    ir irani iranies teheran
    uk britanico britanicos britanica reino_unido londres
    de aleman alemanes alemana berlin
    fr frances franceses francesa
    it italiano italianos italiana
    es espanol espanoles espanola
    mx mexicano mexicanos mexicana
    ar argentino argentinos argentina
    br brasileno brasilenos brasilena brasilia
    cl chileno chilenos chilena
    co colombiano colombianos colombiana bogota
    ve venezolano venezolanos venezolana caracas
    pe peruano peruanos peruana
    bo boliviano bolivianos boliviana
    ec ecuatoriano ecuatorianos ecuatoriana
    cu cubano cubanos cubana
    hn hondureno hondurenos hondurena
    gt guatemalteco guatemaltecos
    kp norcoreano norcoreana corea_del_norte pyongyang
    kr surcoreano surcoreana corea_del_sur seul
    tr turco turcos turca ankara
    eu ue union_europea bruselas
    un onu naciones_unidas`,
  pt: `
    us eua estados_unidos americano americanos americana washington
    ru russo russos russa moscou moscovo kremlin
    ua ucraniano ucranianos ucraniana kiev
    cn chines chineses chinesa pequim
    il israelense israelenses israelita
    ps palestino palestinos palestiniano
    gaza gaza
    ir iraniano iranianos teera
    uk britanico britanicos reino_unido londres
    de alemao alemaes alema berlim
    fr frances franceses francesa
    br brasileiro brasileiros brasileira brasilia
    pt portugues portugueses portuguesa
    ao angolano angolanos angolana luanda
    mz mocambicano mocambicanos maputo
    ar argentino argentinos
    ve venezuelano venezuelanos caracas
    eu ue uniao_europeia bruxelas
    un onu nacoes_unidas`,
  de: `
    us usa us amerikaner amerikanisch amerikanische amerikanischen vereinigte_staaten washington
    ru russe russen russisch russische russischen moskau kreml
    ua ukrainer ukrainisch ukrainische ukrainischen kiew kyjiw
    cn chinesen chinesisch chinesische chinesischen peking
    il israelis israelisch israelische israelischen
    ps palastinenser palastinensisch palastinensische
    gaza gaza gazastreifen
    ir iraner iranisch iranische iranischen teheran
    uk briten britisch britische britischen grossbritannien london
    de deutsche deutscher deutschen deutschland berlin
    fr franzosen franzosisch franzosische franzosischen paris
    at osterreicher osterreichisch osterreichische wien
    ch schweizer bern
    it italiener italienisch italienische
    pl polen polnisch polnische warschau
    hu ungarn ungarisch ungarische budapest
    tr turken turkisch turkische ankara
    sy syrer syrisch syrische damaskus
    kp nordkorea nordkoreanisch pjongjang
    kr sudkorea sudkoreanisch seoul
    eu eu brussel europaische_union
    un uno vereinte_nationen`,
  ru: `
    us сша американский американская американские вашингтон белый_дом
    ru российский российская российские российских россияне москва кремль рф
    ua украинский украинская украинские украинских киев
    cn китайский китайская китайские пекин кнр
    il израильский израильская израильские
    ps палестинский палестинская палестинские палестинцы
    gaza газа газе газу сектор_газа
    ir иранский иранская иранские тегеран
    uk британский британская британские великобритания лондон
    de немецкий немецкие германский фрг берлин
    fr французский французская французские париж
    pl польский польская польские варшава
    tr турецкий турецкая турецкие анкара
    by белорусский белорусская белоруссия минск
    kz казахстанский казахстанская астана
    md молдавский молдавия молдова молдавии кишинев
    ro румынский румыния бухарест
    am армянский ереван
    az азербайджанский баку
    ge грузинский тбилиси
    sy сирийский дамаск
    kp кндр пхеньян северная_корея
    kr сеул южная_корея
    eu ес евросоюз брюссель
    un оон`,
  ar: `
    us امريكا اميركا الامريكي الاميركي الامريكية الاميركية واشنطن الولايات_المتحدة
    ru روسيا الروسي الروسية موسكو الكرملين
    ua اوكرانيا الاوكراني الاوكرانية كييف
    cn الصين الصيني الصينية بكين
    il اسراييل الاسراييلي الاسراييلية الاحتلال
    ps فلسطين الفلسطيني الفلسطينية الفلسطينيين
    gaza غزة قطاع_غزة
    ir ايران الايراني الايرانية طهران
    uk بريطانيا البريطاني البريطانية لندن
    sa السعودية السعودي الرياض
    eg مصر المصري المصرية القاهرة
    sy سوريا سورية السوري السورية دمشق
    lb لبنان اللبناني اللبنانية بيروت
    iq العراق العراقي العراقية بغداد
    ye اليمن اليمني اليمنية صنعاء
    jo الاردن الاردني الاردنية عمان
    tn تونس التونسي التونسية
    dz الجزاير الجزايري الجزايرية
    ma المغرب المغربي المغربية الرباط
    ly ليبيا الليبي الليبية طرابلس
    sd السودان السوداني السودانية الخرطوم
    tr تركيا التركي التركية انقرة
    fr فرنسا الفرنسي الفرنسية باريس
    eu الاتحاد_الاوروبي بروكسل
    un الامم_المتحدة`,
}
