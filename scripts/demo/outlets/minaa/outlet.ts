import type { DemoOutlet } from '../../demo-outlet.ts'
import { articles } from './articles.ts'

/** An Arabic newspaper: right to left, its own digits left to the reader, notes on authors in the text's tail. */
export const minaa: DemoOutlet = {
  id: 'minaa',
  outlet: 'الميناء',
  motto: 'أخبار المدن التي على البحر وما وراءها',
  kind: 'news',
  language: 'ar',
  carries: 'full',
  republish: 'full',
  rights: '© صحيفة الميناء',
  format: 'rss',
  feedPath: 'rss.xml',
  accent: '#0f6b52',
  notes: 'tail',
  words: {
    by: 'بقلم',
    and: ' و',
    about: 'عن الكاتب',
    share: 'شارك المقال',
    buttons: ['بريد', 'طباعة', 'نسخ الرابط'],
    related: 'اقرأ أيضًا',
    comments: 'التعليقات',
    invented: 'صحيفة متخيَّلة أُعدّت للعرض التجريبي لبرنامج Dateline، وما تنشره لم يحدث.',
  },
  people: {
    'ليان قصّاب': {
      slug: 'layan-kassab',
      title: 'محررة',
      bio: 'ليان قصّاب محررة في صحيفة الميناء، وتكتب عن الطاقة والحدود في العراق وبلاد الشام.',
    },
    'مروان العكّاوي': {
      slug: 'marwan-akkawi',
      title: 'مراسل',
      bio: 'مروان العكّاوي مراسل صحيفة الميناء في بيروت.',
    },
    'هدى البيطار': {
      slug: 'huda-bitar',
      title: 'مراسلة',
    },
  },
  articles,
}
