/** What happens, in other languages than English: a group a line, called as its English one; folded, inflection left to the endings. */
export const DEEDS_ABROAD: Readonly<Record<string, string>> = {
  fr: `
    die mort morts morte mortes meurt meurent tue tues tuee tuees tuer tuant deces decede decedes victimes bilan noyes
    wound blesse blesses blessee blessees blessant
    arrest arrete arretes arretee arretees arrestation arrestations interpelle interpelles interpellation detenu detenus garde
    jail prison emprisonne emprisonnes incarcere incarceration ecroue
    free libere liberes liberee liberation relache relaches
    resign demission demissionne demissionner
    fire limoge limogee limogeage renvoye destitue destitution renverse renversee
    hire nomme nommee nomination designe designee
    explode explosion explosions explose attentat
    collapse effondrement effondre effondree eboulement ecroule ecroulement
    sink naufrage chavire coule
    shoot fusillade tirs coups
    bomb bombardement bombardements frappe frappes bombarde
    agree accord accords entente trouve
    sign signe signent signature
    reject rejette rejete rejet refuse refus
    deny dement dementi nie
    accuse accuse accusent accusation accusations
    convict condamne condamnee condamnation coupable reconnu
    acquit acquitte relaxe
    condemn denonce denoncent fustige
    warn avertit avertissement mise
    threaten menace menacent menaces
    suspend suspend suspendu suspendue suspension gele gel
    cancel annule annulent annulation abroge
    delay reporte reporter report repousse
    resume reprend reprise reprennent
    ban interdit interdiction interdite
    lift leve levent levee
    approve approuve approuvent adopte adoptee adoption vote
    protest manifestation manifestations manifestants manifestent
    walkout greve greves grevistes debrayage
    win gagne remporte victoire vainqueur elu elue
    launch lance lancement lancent tire
    raid perquisition perquisitions perquisitionne
    deport expulse expulsion expulsions`,
  es: `
    die muerto muertos muerta muertas muere mueren murio murieron fallece fallecen fallecidos mata matan matado asesinado victimas mortal
    wound herido heridos herida heridas lesionados
    arrest detenido detenidos detenida detiene detienen detencion arresto arrestado arrestan captura capturan capturado
    jail carcel prision encarcelado preso
    free libera liberan liberado liberados liberacion
    resign renuncia renunciar dimite dimision dimitir dimitio
    fire destituye destituido despide despedido cese cesado
    hire nombra nombrado nombramiento designa designado
    explode explosion explota explosiones atentado
    collapse derrumbe derrumba colapso colapsa desplome
    sink hunde hundimiento naufragio naufraga vuelca
    crash choque choca descarrila descarrilar descarrilamiento estrella
    shoot tiroteo disparos balacera
    bomb bombardeo bombardeos bombardea ataca
    agree acuerdo acuerdos pacto pactan acuerdan
    sign firma firman firmado
    reject rechaza rechazan rechazo
    deny niega niegan desmiente
    accuse acusa acusan acusado acusacion acusaciones
    convict condenado condena condenan culpable
    acquit absuelve absuelto
    warn advierte advierten advertencia
    threaten amenaza amenazan
    suspend suspende suspenden suspension suspendido congela
    cancel cancela anula cancelado derogan
    delay aplaza aplazan aplazado pospone
    resume reanuda reanudan
    ban prohibe prohiben prohibicion
    approve aprueba aprueban aprobado aprobacion
    protest protesta protestas manifestacion manifestantes
    walkout huelga huelgas paro
    close bloqueo bloquean bloquea cortan corta cierre cierra cierran
    escape evacua evacuar evacuan evacuacion evacuados huyen
    erupt erupcion
    win gana ganan victoria vence elegido
    launch lanza lanzan lanzamiento`,
  pt: `
    die morto mortos morta morre morrem morreu morreram mata matam matou vitimas mortes
    wound ferido feridos ferida feridas
    arrest preso presos prende prendem prisao detido detidos detem detencao
    free libertado libertados liberta solto soltos
    resign renuncia demite demissao renunciou
    fire afastado afasta destituido demitido exonerado
    hire nomeia nomeado nomeacao escolhe indicado
    explode explosao explode explosoes atentado
    collapse desaba desabamento rompe rompimento colapso queda
    sink naufragio afunda
    shoot tiroteio disparos
    bomb bombardeio bombardeios ataque ataques
    agree acordo acordos pacto
    sign assina assinam assinado
    reject rejeita rejeitam recusa
    deny nega negam desmente
    accuse acusa acusam acusado acusacao
    convict condenado condena culpado condenacao
    acquit absolvido absolve
    warn adverte alerta alertam
    suspend suspende suspendem suspenso suspensao
    cancel cancela anula cancelado
    delay adia adiado adiamento
    approve aprova aprovam aprovado aprovacao
    protest protesto protestos manifestacao manifestantes
    walkout greve greves paralisacao
    win vence vitoria ganha eleito
    launch lanca lancam lancamento`,
  de: `
    die tot tote toter toten tod stirbt sterben starb gestorben getotet todesopfer opfer todlich ertrunken
    wound verletzt verletzte verletzten
    arrest festgenommen festnahme festnahmen verhaftet verhaftung nimmt gefasst
    jail haft gefangnis inhaftiert freiheitsstrafe
    free freigelassen freilassung frei
    resign rucktritt zuruckgetreten tritt
    fire entlassen entlasst entlassung gefeuert abgesetzt gesturzt
    hire ernennt ernannt ernennung nominiert
    explode explosion explosionen explodiert detonation anschlag
    collapse einsturz eingesturzt sturzt zusammenbruch
    sink gesunken sinkt untergang gekentert
    shoot schusse schusswaffe geschossen schiesserei
    bomb luftangriff luftangriffe bombardiert beschuss
    agree einigung einigen einigt abkommen vereinbarung
    sign unterzeichnet unterschreibt
    reject lehnt ablehnung abgelehnt weist
    deny bestreitet dementiert
    accuse wirft beschuldigt vorwurf vorwurfe anklage angeklagt
    convict verurteilt urteil schuldig schuldspruch
    acquit freigesprochen freispruch
    appeal berufung revision
    warn warnt warnung
    threaten droht drohung drohen
    suspend setzt ausgesetzt stoppt gestoppt
    cancel abgesagt kundigt gekundigt streicht
    delay verschiebt verschoben verzogert
    approve beschliesst beschlossen billigt stimmt verabschiedet
    raise erhoht erhohung hohere
    cut senkt senkung gesenkt
    close gesperrt sperrt sperrung schliesst geschlossen
    ban verbietet verbot verboten
    protest protest proteste demonstration demonstranten demonstrieren
    walkout streik streiks streiken warnstreik
    win gewinnt sieg siegt gewahlt
    raid razzia razzien durchsucht durchsuchung durchsuchungen`,
  ru: `
    die погиб погибли погибших погибшие погибла убит убиты убиты убийство убитых умер умерла смерть смерти жертвы жертв скончался
    wound ранен ранены раненых пострадали пострадавших пострадавшие
    arrest задержан задержаны задержали задержание арестован арестовали арест ареста арестованы
    jail тюрьма тюрьмы колония колонии срок
    sentence приговор приговорили приговорен приговорены осужден осудили получил
    appeal обжаловал обжаловала жалоба жалобу апелляция апелляцию
    free освобожден освободили освобождение отпустили
    resign отставка отставку отставке
    fire уволен уволили увольнение отстранен отправил
    hire назначен назначил назначена назначение
    explode взрыв взрыва взрывы взорвался взорвали теракт
    collapse обрушение обрушении обрушился обрушилось рухнул обвал
    sink затонул затонула
    shoot стрельба стрельбе стрельбу стрелял
    bomb удар ударов удары обстрел обстреле обстрелы
    down сбиты сбили сбит
    agree договорились соглашение соглашения соглашении договор договоренность
    sign подписали подписал подписан подписание
    reject отверг отвергли отказался отказалась отказ
    deny опроверг опровергли отрицает
    accuse обвинил обвинила обвинили обвинение обвинения обвиняемый
    warn предупредил предупредили предостерег
    threaten пригрозил угроза угрозы
    suspend приостановил приостановила приостановили приостановка
    cancel отменил отменила отменили отмена
    delay отложили отложил перенесли перенос
    approve одобрил одобрила одобрили принял приняла приняли утвердил
    ban запретил запретили запрет запрета
    protest протест протесты акция митинг
    win победил победила победа победу выиграл
    launch запустил запуск запустили`,
  ar: `
    die مقتل قتل قتلي قتيل قتيلا مصرع وفاة وفيات ضحايا يقتل
    wound اصابة اصابات جرح جرحي جريح مصابين
    arrest اعتقال اعتقل تعتقل توقيف ضبط القبض
    jail سجن السجن حبس
    free افراج الافراج اطلاق سراح
    resign استقالة يستقيل استقال
    fire اقالة يقيل اقال عزل
    hire تعيين يعين عين
    explode انفجار تفجير انفجارات ينفجر
    collapse انهيار انهار ينهار
    sink غرق يغرق
    ground جنوح تجنح جنحت
    bomb قصف غارة غارات يقصف
    agree اتفاق يتفق اتفقا توافق
    sign توقيع يوقع وقع وقعت
    reject رفض يرفض ترفض
    deny نفي ينفي تنفي
    accuse اتهام يتهم تتهم اتهم
    condemn ادانة تدين يدين ادانت
    warn تحذير يحذر تحذر حذر
    threaten تهديد يهدد تهدد
    suspend تعليق يعلق تعلق علقت
    cancel الغاء يلغي تلغي
    delay تاجيل يؤجل تؤجل
    approve اقرار يقر موافقة يوافق
    protest احتجاج احتجاجات مظاهرة مظاهرات
    win فوز يفوز فاز`,
}

/** Two to twenty and the tens, in words. */
export const NUMBERS_IN_WORDS: Readonly<Record<string, string>> = {
  en: '2 two 3 three third 4 four fourth 5 five fifth 6 six sixth 7 seven seventh 8 eight eighth 9 nine ninth 10 ten tenth 11 eleven 12 twelve 13 thirteen 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety',
  fr: '2 deux 3 trois 4 quatre 5 cinq 6 six 7 sept 8 huit 9 neuf 10 dix 11 onze 12 douze 13 treize 14 quatorze 15 quinze 16 seize 20 vingt 30 trente 40 quarante 50 cinquante 60 soixante 100 cent',
  es: '2 dos 3 tres 4 cuatro 5 cinco 6 seis 7 siete 8 ocho 9 nueve 10 diez 11 once 12 doce 13 trece 14 catorce 15 quince 20 veinte 30 treinta 40 cuarenta 50 cincuenta 60 sesenta 100 cien',
  pt: '2 dois duas 3 tres 4 quatro 5 cinco 6 seis 7 sete 8 oito 9 nove 10 dez 11 onze 12 doze 13 treze 14 quatorze 15 quinze 20 vinte 30 trinta 40 quarenta 50 cinquenta 100 cem',
  de: '2 zwei 3 drei 4 vier 5 funf 6 sechs 7 sieben 8 acht 9 neun 10 zehn 11 elf 12 zwolf 13 dreizehn 14 vierzehn 15 funfzehn 20 zwanzig 30 dreissig 40 vierzig 50 funfzig 100 hundert',
  ru: '2 два две двое двух 3 три трое трех 4 четыре четверо четырех 5 пять пятеро пяти 6 шесть шестеро шести 7 семь семеро семи 8 восемь восьми 9 девять девяти 10 десять десяти 20 двадцать 30 тридцать 100 сто',
  ar: '2 اثنين اثنان 3 ثلاثة ثلاث 4 اربعة اربع 5 خمسة خمس 6 ستة ست 7 سبعة سبع 8 ثمانية ثماني 9 تسعة تسع 10 عشرة عشر 20 عشرين 30 ثلاثين 100 مئة',
}
