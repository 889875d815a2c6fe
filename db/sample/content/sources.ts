import type { SampleSource } from './types';

/** Real institutions only where the reports name them; every publication is an outlet without a name. */
export const sources: readonly SampleSource[] = [
  {
    key: 'news-ar',
    kind: 'outlet',
    nameEn: 'News site, Arabic',
    nameAr: 'موقع إخباري عربي',
    party: false,
    grades: [
      {
        topic: 'casualty figures',
        grade: 'C',
        reason: 'Names who gave each figure in the body; its headlines often carry a number nobody in the article gives.',
        gradedOn: '2026-02-10',
      },
    ],
  },
  {
    key: 'agency-en',
    kind: 'outlet',
    nameEn: 'News agency, English',
    nameAr: 'وكالة أنباء ناطقة بالإنجليزية',
    party: false,
    grades: [
      {
        topic: 'casualty figures',
        grade: 'B',
        reason: 'Attributes every figure, keeps "more than" and "about", and says what it could not check.',
        gradedOn: '2026-02-10',
      },
    ],
  },
  {
    key: 'daily-en',
    kind: 'outlet',
    nameEn: 'Regional daily, English edition',
    nameAr: 'صحيفة إقليمية، الطبعة الإنجليزية',
    party: false,
    grades: [
      {
        topic: 'casualty figures',
        grade: 'C',
        reason: 'Relays agencies and monitors faithfully but shortens the chain: it names the relay, not the source behind it.',
        gradedOn: '2026-02-10',
      },
    ],
  },
  {
    key: 'encyclopedia',
    kind: 'encyclopedia',
    nameEn: 'Encyclopedia article',
    nameAr: 'مقالة موسوعية',
    party: false,
    grades: [
      {
        topic: 'casualty figures',
        grade: 'F',
        reason: 'لا يمكن الحكم عليها: الأرقام مذكورة من غير إحالة، ولا يُعرف أصلها.',
        gradedOn: '2026-02-11',
      },
    ],
  },
  {
    key: 'observatory',
    kind: 'monitor',
    nameEn: 'Syrian Observatory for Human Rights',
    nameAr: 'المرصد السوري لحقوق الإنسان',
    party: false,
    grades: [
      {
        topic: 'casualty figures',
        grade: 'B',
        reason: 'Dates its counts and separates its own count from what a single contact told it; rarely names the contact.',
        gradedOn: '2026-02-10',
      },
    ],
  },
  {
    key: 'local-monitor',
    kind: 'monitor',
    nameEn: 'Local monitoring network, Deir ez-Zor',
    nameAr: 'شبكة رصد محلية في دير الزور',
    party: false,
    grades: [
      {
        topic: 'casualty figures',
        grade: 'B',
        reason: 'يذكر تاريخ كل حادثة ومكانها وعدد ضحاياها، ومجموع الحوادث يطابق الحصيلة التي يعلنها.',
        gradedOn: '2026-02-12',
      },
      {
        topic: 'losses of armed groups',
        grade: 'D',
        reason: 'ينقل تقديرات جهات قريبة من التنظيم ولا يقدّم ما يسندها.',
        gradedOn: '2026-02-12',
      },
    ],
  },
  {
    key: 'russian-military',
    kind: 'military',
    nameEn: 'Russian Ministry of Defence',
    nameAr: 'وزارة الدفاع الروسية',
    party: true,
    grades: [
      {
        topic: 'casualty figures',
        grade: 'D',
        reason: 'A party to the conflict and an ally of the unit that was hit; gives a round number and no list.',
        gradedOn: '2026-02-10',
      },
    ],
  },
  {
    key: 'russian-government',
    kind: 'government',
    nameEn: 'Russian government',
    nameAr: 'الحكومة الروسية',
    party: true,
    grades: [],
  },
  {
    key: 'syrian-army',
    kind: 'military',
    nameEn: 'Syrian army command',
    nameAr: 'قيادة الجيش السوري',
    party: true,
    grades: [
      {
        topic: 'time and place',
        grade: 'B',
        reason: 'The unit under fire knows when and where it was hit, and gains nothing by moving either.',
        gradedOn: '2026-02-10',
      },
    ],
  },
  {
    key: 'syrian-government',
    kind: 'government',
    nameEn: 'Syrian government',
    nameAr: 'الحكومة السورية',
    party: true,
    grades: [],
  },
  {
    key: 'centcom',
    kind: 'military',
    nameEn: 'US Central Command',
    nameAr: 'القيادة المركزية الأميركية',
    party: true,
    grades: [
      {
        topic: 'own operations',
        grade: 'C',
        reason: 'طرف في النزاع، يقرّ بأن الموقع أُصيب ولا يذكر عدداً للقتلى.',
        gradedOn: '2026-02-10',
      },
    ],
  },
  {
    key: 'us-officials',
    kind: 'government',
    nameEn: 'US officials, not named',
    nameAr: 'مسؤولون أميركيون لم تُذكر أسماؤهم',
    party: true,
    grades: [
      {
        topic: 'casualty figures',
        grade: 'F',
        reason: 'Nobody is named, so nothing they said before can be weighed against what turned out to be true.',
        gradedOn: '2026-02-13',
      },
    ],
  },
  {
    key: 'coalition',
    kind: 'military',
    nameEn: 'US-led Coalition command',
    nameAr: 'قيادة قوات التحالف الدولي',
    party: true,
    grades: [
      {
        topic: 'own operations',
        grade: 'C',
        reason: 'A party to the conflict; precise about what each strike destroyed, silent about losses it did not see itself.',
        gradedOn: '2026-02-13',
      },
    ],
  },
  {
    key: 'militia-pages',
    kind: 'social_page',
    nameEn: 'Pages close to the militias',
    nameAr: 'صفحات مقرّبة من الميليشيات',
    party: true,
    grades: [
      {
        topic: 'casualty figures',
        grade: 'E',
        reason: 'صفحات مجهولة الأصحاب، مصلحتها في تقليل الخسائر.',
        gradedOn: '2026-02-13',
      },
    ],
  },
];
