import type { LanguagePack } from './language-pack.ts'

/** Indonesian. */
export const indonesian: LanguagePack = {
  code: 'id',
  common: 'adalah, dan, yang, untuk, dari, sebagai, pada, dengan, di, ini, ia, dia, penulis',

  by: 'oleh',
  labels: {
    author: 'ditulis, penulis, teks, laporan, reporter, pewarta, wartawan, artikel, opini',
    editor: 'editor, penyunting, disunting, redaktur, diedit',
    translator: 'penerjemah, diterjemahkan, terjemahan, alih, alihbahasa',
    contributor: 'kontributor, kontribusi, bantuan',
    photographer: 'foto, fotografer, ilustrasi, ilustrator, gambar, video',
    interviewer: 'wawancara, pewawancara, diwawancarai',
  },
  bare: 'penerjemah, penulis, pewarta',
  fillers: 'dan, bahasa, dari, tambahan',
  contributed: '',
  and: 'dan',
  staff: 'redaksi, kantor berita',
  places: 'dari',
  employers: 'untuk',
  honorifics: 'prof, dr, drs, dra',
  dates: `
    januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember, senin,
    selasa, rabu, kamis, jumat, sabtu, minggu, diperbarui, diterbitkan, menit, baca, jam, wib
  `,

  roles: `
    akademisi, aktivis, analis, anggota, antropolog, arsitek, asisten profesor, asisten, dekan, dosen, direktur,
    direktur eksekutif, diplomat, duta besar, ekonom, editor, fotografer, guru besar, hakim, jurnalis, kandidat doktor,
    kepala, ketua, kolumnis, konsultan, koordinator, koresponden, mahasiswa, mahasiswi, menteri,
    novelis, pakar, pemerhati, pemimpin redaksi, pendiri, peneliti, peneliti senior, pengacara, pengajar,
    pengamat, penulis, penasihat, penerjemah, politikus, presiden, profesor, produser, redaktur, reporter,
    rektor, sastrawan, sejarawan, sekretaris, sosiolog, staf pengajar, wartawan, wakil direktur, wakil ketua
  `,
  offices: 'anggota, duta besar, hakim, kepala, ketua, menteri, politikus, presiden, sekretaris, wakil ketua',
  ranks: 'senior, lepas, eksekutif, tamu, independen, madya, muda, utama, mantan',
  is: 'adalah, merupakan, ialah, bekerja sebagai, menjabat sebagai',
  was: 'pernah menjadi, pernah menjabat, sebelumnya, pernah bekerja',
  does: 'menulis, mengajar, bekerja, memimpin, meliput, tinggal, meneliti, mengelola, menjabat',
  did: 'pernah, lulus, lahir, meraih, menyelesaikan, telah',
  works: 'bekerja, mengajar, memimpin, menjabat',
  papers: 'harian, majalah, koran, situs, media, portal, surat kabar, jurnal, berbagai, sejumlah',
  he: 'ia, dia, mereka, saya',
  his: 'tulisannya, artikelnya, karyanya, bukunya',
  the: 'seorang, juga, kini, saat ini, para',
  at: 'di, pada',
  of: 'dari, untuk, bidang, tentang',
  former: 'mantan, bekas, eks',
  ends: 'yang, dan, adalah, sejak, dengan, serta, pernah, kini, dalam',
  organisations: `
    universitas, institut, pusat, lembaga, yayasan, kementerian, majalah, harian, badan, sekolah, fakultas,
    departemen, dewan, asosiasi, perhimpunan, akademi, komisi, partai, kantor
  `,
  fields: 'hubungan, internasional, hukum, sejarah, politik, ekonomi, ilmu',
  published: 'menulis, dimuat, diterbitkan, terbit, tulisannya, menulis untuk, artikelnya',
  publishedIn: 'di, untuk, pada, oleh',
  including: 'antara lain, seperti, termasuk, di antaranya',
  from: 'dari, antara',
  since: 'sejak',
  until: 'hingga, sampai',

  now: 'kini, saat ini, sekarang',
  once: 'pernah, sebelumnya',
  asides: 'juga, kini, sebagai',
  authors: 'penulis, penerjemah',
  scholars: 'dosen, profesor, guru besar, pengajar, mahasiswa, peneliti',
  degrees: 'lulusan',
  leads: 'memimpin, mengelola',

  headings: 'tentang penulis, penulis, profil penulis, biodata penulis',
  theAuthor: 'penulis',
  promotion: 'ikuti, artikel ini, tulisan ini, baca juga, pandangan, opini ini, langganan',
}
