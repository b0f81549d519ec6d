import type { DemoOutlet } from '../../demo-outlet.ts'
import { articles } from './articles.ts'

/** A Russian newspaper of long standing: its feed is still in windows-1251. */
export const vestnik: DemoOutlet = {
  id: 'vestnik',
  outlet: 'Береговой вестник',
  motto: 'Новости берегов: Балтика, Каспий, Чёрное море',
  kind: 'news',
  language: 'ru',
  carries: 'full',
  republish: 'full',
  rights: '© «Береговой вестник»',
  format: 'rss',
  feedPath: 'export/rss.xml',
  charset: 'windows-1251',
  accent: '#4a2b6b',
  notes: 'tail',
  words: {
    by: 'Текст:',
    and: ' и ',
    about: 'Об авторе',
    share: 'Поделиться',
    buttons: ['Почта', 'Печать', 'Скопировать ссылку'],
    related: 'Читайте также',
    comments: 'Комментарии',
    invented: 'Газета придумана для демонстрации Dateline. Того, о чём она пишет, не было.',
  },
  people: {
    'Вера Лугинина': {
      slug: 'vera-luginina',
      title: 'обозреватель',
      bio: 'Вера Лугинина — обозреватель «Берегового вестника». Пишет о морях и о тех, кто их делит.',
    },
    'Андрей Светлогоров': {
      slug: 'andrey-svetlogorov',
      title: 'корреспондент',
      bio: 'Андрей Светлогоров — корреспондент «Берегового вестника» на Балтике.',
    },
  },
  articles,
}
