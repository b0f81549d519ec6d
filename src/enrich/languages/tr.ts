import type { LanguagePack } from './language-pack.ts'

/** Turkish. Its endings ("profesörüdür", "Üniversitesi’nde") are taken off where a noun or an employer is looked for. */
export const turkish: LanguagePack = {
  code: 'tr',
  common: 've, bir, için, olarak, üzerine, ile, gazeteci, yazar, olan',

  by: '',
  labels: {
    author: 'yazan, yazar, yazarlar, haber, metin, analiz, yorum, hazırlayan, hazırlayanlar, kaleme, aktaran',
    editor: 'editör, editörler, derleyen, düzenleyen, yayına',
    translator: 'çeviri, çeviren, çevirenler, çevirmen, tercüme',
    contributor: 'katkı, katkıda, katkılarıyla',
    photographer: 'fotoğraf, fotoğraflar, görsel, çizim, kamera',
    interviewer: 'röportaj, söyleşi, mülakat, söyleşiyi',
  },
  bare: 'çeviren, yazan, çeviri, röportaj, söyleşi, hazırlayan, fotoğraf',
  fillers: 've, ingilizceden',
  contributed: '',
  and: 've, ile',
  staff: 'merkezi, servisi, redaksiyon, ajansı',
  places: '',
  employers: '',
  honorifics: 'sayın, doç, prof, dr, av',
  dates: `
    ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, pazartesi, salı,
    çarşamba, perşembe, cuma, cumartesi, pazar, güncelleme, yayınlanma, dakika, dk, okuma, saat
  `,

  roles: `
    gazeteci, yazar, köşe yazarı, muhabir, editör, genel yayın yönetmeni, akademisyen, profesör, doçent,
    öğretim üyesi, öğretim görevlisi, araştırma görevlisi, araştırmacı, doktora öğrencisi, analist, uzman,
    danışman, direktör, müdür, başkan, kurucu, avukat, hukukçu, ekonomist, iktisatçı, tarihçi, sosyolog,
    siyaset bilimci, antropolog, büyükelçi, diplomat, emekli büyükelçi, milletvekili, bakan, çevirmen, şair,
    romancı, belgeselci, fotoğrafçı, yönetmen, sunucu, programcı, aktivist, eleştirmen, yorumcu, temsilci,
    koordinatör, öğrenci, kıdemli uzman
  `,
  offices: 'büyükelçi, milletvekili, bakan, başkan, temsilci, müdür',
  ranks: 'kıdemli, eski, emekli, serbest, genel, baş, yardımcı',
  is: '',
  was: 'görev yaptı, çalıştı',
  does: 'yazıyor, çalışıyor, yaşıyor, yapıyor, veriyor, yürütüyor, çalışmaktadır, yaşamaktadır',
  did: 'doğdu, mezun, yazdı, çalıştı, yaptı, aldı',
  works: '',
  papers: 'gazetesi, dergisi, sitesi, haber',
  he: 'o',
  his: 'yazıları, kitapları, onun',
  the: 'bir, aynı zamanda, halen',
  at: '',
  of: '',
  former: 'eski, emekli',
  ends: 've, olan, olarak, üzerine',
  organisations: `
    üniversitesi, enstitüsü, vakfı, gazetesi, dergisi, ajansı, bakanlığı, derneği, partisi, kurumu, fakültesi,
    bölümü, akademisi, televizyonu, radyosu, merkezi
  `,
  fields: 'uluslararası, ilişkiler, hukuk, siyaset, bilimi, tarih',
  published: '',
  publishedIn: '',
  including: '',
  from: '',
  since: '',
  until: '',

  now: 'halen, şu anda',
  once: 'daha önce',
  asides: 'halen',
  authors: 'yazar',
  scholars: 'profesör, doçent',
  degrees: 'mezun',
  leads: '',

  headings: 'yazar hakkında, yazarlar hakkında, hakkında, yazar',
  theAuthor: 'yazar',
  promotion: 'takip edin, bu yazıda, bu yazı, abone olun, yazıda yer alan',
}
