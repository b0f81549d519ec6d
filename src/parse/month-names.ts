/**
 * Words for the months as feeds write them: full names and the abbreviations in use, January first, in lower case and
 * without accents and full stops. Where two languages write the same word for different months, neither has it.
 */
const months: readonly string[] = [
  // en de nl da no sv fr es pt it ca ro | tr | pl cs sk hr | hu fi et lv lt | el | id ms | sw
  'january jan jaenner januar janner jan januari janvier janv jan enero ene janeiro gennaio genn gen gener ianuarie ian ocak oca stycznia styczen sty ledna leden sijecnja sijecanj januara januari tammikuuta tammi jaanuar janvaris sausio ιανουαριου ιαν januarius januaro',
  'february feb febr februar februari fevrier fevr fev febrero fevereiro febbraio febbr febrer februarie subat sub lutego luty lut unora unor veljace veljaca februara helmikuuta helmi veebruar februaris vasario φεβρουαριου φεβ',
  'march mar maerz marz maart mrt marts mars marzo marco marc martie mart mars marca marzec brezna brezen ozujka ozujak marta marcius maaliskuuta maalis maret mac martsi kovo μαρτιου μαρ',
  'april apr avril avr abril abr aprile aprilie nisan nis kwietnia kwiecien kwi dubna duben travnja travanj aprila aprilis huhtikuuta huhti aprill balandzio απριλιου απρ',
  'may mai mei maj mayo maio maggio magg mag maig mayis maja kvetna kveten svibnja svibanj maja majus toukokuuta touko μαιου μαι geguzes',
  'june jun juni juin junio junho giugno giu juny iunie iun haziran haz czerwca czerwiec cze cervna cerven lipnja lipanj juna junius kesakuuta kesa juuni junijs birzelio ιουνιου ιουν',
  'july jul juli juillet juil julio julho luglio lug juliol iulie iul temmuz tem lipca lipiec cervence cervenec srpnja srpanj jula julius heinakuuta heina juuli julijs liepos ιουλιου ιουλ',
  'august aug augustus aout agosto ago agost august agustos agu sierpnia sierpien sie srpna srpen kolovoza kolovoz augusta augusztus elokuuta elo agustus ogos augusts rugpjucio αυγουστου αυγ',
  'september sep sept septembre septiembre setiembre set setembro settembre sett setembre septembrie eylul eyl wrzesnia wrzesien wrz zari rujna rujan septembra szeptember szept syyskuuta syys septembris rugsejo σεπτεμβριου σεπ',
  'october oct oktober okt octobre octubre outubro out ottobre ott octombrie ekim eki pazdziernika pazdziernik paz rijna rijen oktobra lokakuuta loka oktoobris spalio οκτωβριου οκτ',
  'november nov novembre noviembre novembro noiembrie noi kasim kas listopada listopad listopadu lis studenoga studeni novembra marraskuuta marras novembris lapkricio νοεμβριου νοε',
  'december dec dezember dez decembre diciembre dic dezembro dicembre desembre decembrie aralik ara grudnia grudzien gru prosince prosinec prosinca prosinac decembra joulukuuta joulu detsember desember des disember decembris gruodzio δεκεμβριου δεκ',
]

// ru uk be bg sr | ar (both calendars' names of the Gregorian months) | fa | he | hi ur bn | ka hy
const otherScripts: readonly string[] = [
  'январь января янв сiчня січня січ студзеня януари яну јануар يناير كانون_الثاني جانفي ژانویه ינואר ינו जनवरी جنوری জানুয়ারি იანვარი հունվար',
  'февраль февраля фев февр лютого лют лютага февруари фебруар فبراير شباط فيفري فوریه פברואר פבר फरवरी فروری ফেব্রুয়ারি თებერვალი փետրվար',
  'март марта мар березня бер сакавiка март март مارس آذار مارس מרץ מרס मार्च مارچ মার্চ მარტი մարտ',
  'апрель апреля апр квітня квіт красавiка април април أبريل ابريل نيسان أفريل آوریل אפריל אפר अप्रैل اپریل এপ্রিল აპრილი ապրիլ',
  'май мая травня трав мая май мај مايو أيار ماي مه מאי मई مئی মে მაისი մայիս',
  'июнь июня июн червня черв чэрвеня юни јун يونيو حزيران جوان ژوئن יוני יונ जून جون জুন ივნისი հունիս',
  'июль июля июл липня лип лiпеня юли јул يوليو تموز جويلية ژوئیه יולי יול जुलाई جولائی জুলাই ივლისი հուլիս',
  'август августа авг серпня серп жнiўня август август أغسطس اغسطس آب أوت اوت אוגוסט אוג अगस्त اگست আগস্ট აგვისტო օգոստոս',
  'сентябрь сентября сен сент вересня вер верасня септември септембар سبتمبر أيلول ايلول سپتامبر ספטמבר ספט सितंबर ستمبر সেপ্টেম্বর სექტემბერი սեպտեմբեր',
  'октябрь октября окт жовтня жовт кастрычнiка октомври октобар أكتوبر اكتوبر تشرين_الأول اکتبر אוקטובר אוק अक्टूबर اکتوبر অক্টোবর ოქტომბერი հոկտեմբեր',
  'ноябрь ноября ноя нояб листопада лист лiстапада ноември новембар نوفمبر تشرين_الثاني نوامبر נובמבר נוב नवंबर نومبر নভেম্বর ნოემბერი նոյեմբեր',
  'декабрь декабря дек грудня груд снежня декември децембар ديسمبر كانون_الأول دسامبر דצמבר דצמ दिसंबर دسمبر ডিসেম্বর დეკემბერი դեկտեմբեր',
]

let numbers: Map<string, number> | undefined

/** The month of a word, 1 to 12, in any of the languages that are known here; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  numbers ??= readNumbers()
  const asWritten = numbers.get(word.toLowerCase())
  if (asWritten) return asWritten
  const folded = foldWord(word)
  // Hebrew grows its preposition onto the name: "במרץ".
  const month = numbers.get(folded) ?? (folded.startsWith('ב') ? numbers.get(folded.slice(1)) : undefined)
  return month || undefined
}

function readNumbers(): Map<string, number> {
  const found = new Map<string, number>()
  for (const lists of [months, otherScripts]) {
    lists.forEach((words, index) => {
      for (const word of words.split(' ')) {
        const folded = foldWord(word)
        const taken = found.get(folded)
        found.set(folded, taken === undefined || taken === index + 1 ? index + 1 : 0)
      }
    })
  }
  return found
}

/** Lower case, compatibility forms and accents undone, full stops off: "Févr." is "fevr". */
function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
}
