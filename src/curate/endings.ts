/** Endings that inflection puts on a word, the longest first, and what Arabic writes before one; folded. */
export const ENDINGS: Readonly<Record<string, { readonly start?: RegExp; readonly end: RegExp }>> = {
  fr: {
    end: /(?:issements?|ements?|ations?|aient|eront|erait|antes?|ees|ee|es|er|ent|ant|eur|euse|ienne?s?|ien|aise?s?|ais|aux|al|s|e)$/,
  },
  es: {
    end: /(?:aciones|acion|amientos?|imientos?|aron|ieron|ando|iendo|adas?|ados?|idas?|idos?|anas?|anos?|es|as|os|ar|er|ir|a|o|e|s)$/,
  },
  pt: {
    end: /(?:acoes|acao|amentos?|imentos?|aram|eram|iram|ando|endo|indo|adas?|ados?|idas?|idos?|anas?|anos?|oes|ao|es|as|os|ar|er|ir|ou|eu|iu|a|o|e|s)$/,
  },
  de: {
    end: /(?:ischen|ischer|isches|ischem|ische|isch|ungen|ung|ern|ten|em|en|er|es|et|te|e|n|s|t)$/,
  },
  ru: {
    end: /(?:ского|скому|скими|ским|ских|ской|скую|ский|ская|ские|ское|иями|ями|ами|ого|его|ому|ему|ыми|ими|ием|ией|иям|иях|или|али|ели|ила|ала|ела|ить|ать|еть|ует|уют|ает|ают|ия|ии|ию|ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ую|юю|ов|ев|ей|ам|ям|ах|ях|ом|ем|ет|ют|ят|ит|ил|ал|ел|а|я|о|е|ы|и|у|ю|ь)$/u,
  },
  ar: {
    start: /^(?:وال|بال|كال|فال|لل|ال|و|ب|ل|ف)/u,
    end: /(?:يين|يون|تين|ات|ون|ين|ان|ية|يه|ها|هم|ة|ه|ي)$/u,
  },
}
