/** Words that carry no news, folded as `fold()` does: grammar, and what every report says ("said", "according"). By language; `und` counts in all. */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  und: 'reuters ap afp upi ansa dpa efe tass xinhua bbc cnn getty images photo video videos live update updates exclusive breaking watch',
  en: `a about above across after again against all alleged allegedly almost along already also although am amid among an and another any
    are around as asked at away back be became because become been before behind being below between both but by called calls came can
    claim claimed claims come comes could d did do does doing done dont down during each either else even ever every few first following
    for former formerly from further gave get gets give given go goes going got had has have having he her here hers him himself his how
    however i if in including into is isnt it its itself just know known last late later latest least less like ll made make makes making
    many may me media might more most much must my near nearly never new news next no nor not now of off often on once one only or other
    others our out over own part per recent recently report reported reportedly reporter reporters reports s said same saw say saying says
    see seen set several shall she should show shows since so some something soon source sources spokesman spokesperson spokeswoman still
    such t take taken takes tell telling tells than that the their them then there these they this those though through thus to told too
    took toward towards under until up upon us use used uses using ve very via want wants was way we well went were what when where
    whether which while who whom whose why will with within without would yesterday yet you your according announce announced announces
    authorities officials official added explained state stated statement monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december today tomorrow tonight week weeks month months
    year years day days hour hours minute minutes time times mr mrs ms dr wasn isn didn doesn don hasn haven hadn won wouldn couldn shouldn aren weren ain`,
  fr: `a afin ai aie ainsi alors apres assure au aucun aujourd aupres aussi autour autre autres aux avaient avait avant avec avoir ayant
    c ca car ce ceci cela celle celles celui cent ces cet cette ceux chaque chez comme comment contre d dans de declare depuis derriere des
    desormais deux devant dit doit donc dont du elle elles en encore enfin entre est et etaient etait etat ete etre eu eux fait faire fait
    faut font hui ici il ils indique j jamais je jour jours jusqu l la le lequel les leur leurs lors lui m ma mais malgre mardi me mercredi
    meme mes moi moins mois mon n ne ni nos notre nous on ont ou par parce parmi pas pendant peu peut plus plusieurs point pour pourquoi
    pourrait premier premiere pres qu quand que quel quelle quelles quels qui quoi s sa sans sauf se selon sera serait ses si soit son sont
    sous sur t ta tandis tant te tel tes toi ton toujours tous tout toute toutes tres trop tu un une va vendredi vers veut voici voila vont
    vos votre vous y lundi jeudi samedi dimanche an ans annee janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
    decembre annonce affirme nouveau nouvelle`,
  es: `a actualmente ademas ahora al algo algun alguna algunos alli ante antes ano anos aquel aqui asegura asi aun aunque bajo bien cada
    casi como con contra cual cuando cuatro cuyo da de debe dejo del desde despues dia dias dice dicho dijo donde dos durante e el ella
    ellas ello ellos en entonces entre era eran es esa ese eso esta estaba estado estan estar este esto estos fin fue fueron gran ha haber
    habia hace hacia han hasta hay hizo hoy incluso informo jueves junto la las le les lo los luego lunes martes mas mayor me mejor mes
    meses mi mientras miercoles mismo mucho muy nada ni no nos nuestro nueva nuevo nunca o otra otras otro otros para parte pero poco por
    porque primer primera pues puede que quien quienes sabado se segun segunda segundo sea ser sera si sido siempre sin sino sobre solo son
    su sus tal tambien tan tanto te tiene tienen toda todas todo todos tras tres tu tuvo un una uno unos va van veces ver vez viernes y ya
    yo domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre asegurado afirmo anuncio`,
  pt: `a ainda alem algum alguma ano anos antes ao aos apenas apos aquela aquele as assim ate cada com como contra cujo da das de depois desde
    deve dia dias disse diz do dois dos duas durante e ela elas ele eles em enquanto entre era eram essa esse esta estao estar estava este
    estes eu foi foram ha havia hoje isso isto ja lhe mais mas meio mesmo mes meses muito na nao nas nem no nos nova novo num numa o onde os
    ou outra outro outros para parte pela pelas pelo pelos pode por porque qual quando que quem se segundo seja sem sempre sendo ser sera
    seu seus si sido sob sobre sua suas tambem tao tem tendo ter teve tinha toda todas todo todos tres tu um uma umas uns vai vao segunda
    terca quarta quinta sexta feira sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
    afirma afirmou anuncia anunciou`,
  de: `ab aber alle allem allen aller alles als also am an andere anderen auch auf aus ausserdem bald bei beim bereits bis bleibt da dabei
    dadurch dafur dagegen daher damit danach dann daran darauf darf darin das dass davon dazu dein dem den denn der des dessen deutlich die
    dies diese diesem diesen dieser dieses doch dort drei du durch eben eigentlich ein eine einem einen einer eines einige er erst erste
    ersten es etwa etwas fast fur gab ganz gegen gegenuber geht gehen gemacht gibt gilt haben hat hatte hatten heute hier hinter ich ihm ihn
    ihr ihre ihrem ihren ihrer im immer in ins ist ja jahr jahre jahren jede jeder jetzt jungst kann kein keine keinen kommt konnen konnte
    konnten laut lassen machen macht man mehr mehrere mehreren mein mit mittwoch montag dienstag donnerstag freitag samstag sonntag muss
    mussen nach nachdem neu neue neuen neuer nicht nichts noch nun nur ob oder ohne rund sagt sagte sagten schon sehr sei sein seine seinem
    seinen seiner seit sich sie sieht sind so soll sollen sollte sollten sondern sowie tag tage tagen teilte trotz uber um und uns unter vom
    von vor wahrend war waren warum was wegen weil weiter weitere weiteren welche wenn wer werden wie wieder will wird wir wo wollen worden
    wurde wurden zu zum zur zwar zwei zwischen januar februar marz april mai juni juli august september oktober november dezember`,
  ru: `а без более бы был была были было быть в вам вас весь во вот все всего всех вы где год года году да для до его ее ей если есть еще ж
    же за заявил заявила заявили и из или им ими их к как какие ко который которая которые которого которых когда кто ли либо лишь между меня
    мне может можно мой мы на над надо наш не него нее нет ни них но ну о об один одна однако он она они оно от очень по под после потом потому
    почти при про раз с сам свой своей своих себя сейчас сказал сказала со сообщил сообщила сообщили сообщает сообщается словам слова стало
    стал так также такой там те тем то тогда того тоже только том тот ту ты у уже хотя чего чей чем через что чтобы чье чья эта эти этим это
    этого этой этом этот я понедельник вторник среду четверг пятницу субботу воскресенье января февраля марта апреля мая июня июля августа
    сентября октября ноября декабря день дня дней ранее новый новые новая`,
  ar: `في من علي على الي الى عن مع هذا هذه ذلك تلك التي الذي الذين ان انه انها كان كانت يكون قد لقد لا لم لن ما ماذا هو هي هم نحن انا او ام ثم
    بل لكن حيث عند عندما بعد قبل خلال بين حول ضد منذ حتي كل بعض غير اي كما اذا فيه فيها به بها له لها لهم منه منها عليه عليها وقال قال قالت
    يقول تقول اعلن اعلنت وفق وفقا بحسب اليوم امس غدا يوم ايام عام اعوام شهر الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد اكد اكدت
    و ف ب ل ك يتم تم عدد احد احدي جديد جديدة`,
}
