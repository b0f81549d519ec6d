import type { LanguagePack } from './language-pack.ts'

/** Korean: the labels met in bylines, the nouns met in bios. */
export const korean: LanguagePack = {
  code: 'ko',
  common: '',

  by: '',
  labels: {
    author:
      '글, 글쓴이, 필자, 저자, 작성자, 기자, 특파원, 선임기자, 전문기자, 인턴기자, 논설위원, 취재, 기고',
    editor: '편집, 편집자, 편집인, 엮음, 데스크',
    translator: '번역, 옮긴이, 옮김, 번역자',
    contributor: '도움, 공동취재',
    photographer: '사진, 사진기자, 그래픽, 영상, 일러스트, 촬영',
    interviewer: '인터뷰, 대담, 진행',
  },
  bare: '글, 사진, 번역, 옮긴이, 취재, 편집',
  fillers: '의',
  contributed: '',
  and: '',
  staff: '편집국, 편집부, 뉴스팀, 취재팀, 국제부, 온라인팀, 데스크',
  places: '',
  employers: '',
  honorifics: '',
  dates: '입력, 수정, 게재, 오전, 오후',

  roles: `
    기자, 선임기자, 특파원, 논설위원, 칼럼니스트, 교수, 명예교수, 부교수, 조교수, 초빙교수, 석좌교수, 연구원, 선임연구원,
    수석연구원, 연구위원, 선임연구위원, 책임연구원, 연구교수, 강사, 작가, 시인, 소설가, 번역가, 언론인, 변호사, 소장, 원장,
    대표, 이사장, 편집장, 국장, 대사, 외교관, 박사, 박사과정, 평론가, 활동가, 전문가, 감독, 이사, 센터장, 객원연구원
  `,
  offices: '대사, 이사장, 대표, 국장',
  ranks: '전, 전직, 현',
  is: '',
  was: '전',
  does: '',
  did: '',
  works: '',
  papers: '',
  he: '그는, 그녀는',
  his: '저서로',
  the: '',
  at: '',
  of: '',
  former: '전, 전직',
  ends: '',
  organisations:
    '대학교, 대학원, 대학, 연구소, 연구원, 신문, 일보, 통신, 방송, 재단, 센터, 협회, 학회, 위원회, 출판사, 외교부',
  fields: '',
  published: '기고, 연재',
  publishedIn: '에',
  including: '등',
  from: '',
  since: '',
  until: '',

  now: '현재',
  once: '전',
  asides: '',
  authors: '저자',
  scholars: '교수',
  degrees: '박사',
  leads: '',

  headings: '필자 소개, 글쓴이 소개, 저자 소개, 필자, 저자',
  theAuthor: '필자는, 글쓴이는',
  promotion: '이 글은, 구독, 본 칼럼은, 외부 필자',

  signs: {
    after: {
      author: '기자, 특파원, 논설위원',
      editor: '엮음',
      translator: '옮김',
    },
    organisations: '일보, 신문, 뉴스, 통신, 방송, 편집국, 편집부, 연구소, 위원회, 센터, 재단',
  },
}
