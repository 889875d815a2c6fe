import type { ReadingLanguage, ReadMeasure } from '../reading';

/** A claim to be found: the numeral as written (null where none stands), its measure, its bounds, and the words of its origin. */
type GoldClaim = readonly [number: string | null, measure: ReadMeasure, min: number | null, max: number | null, origin: string | null];

export interface GoldText {
  readonly language: ReadingLanguage;
  readonly text: string;
  readonly claims: readonly GoldClaim[];
}

/** Invented sentences about one strike near an airport, in the registers such reports are written in; every claim of each is listed. */
export const GOLD_CLAIMS: readonly GoldText[] = [
  // Arabic: headlines
  {
    language: 'ar',
    text: 'غارة قرب المطار: 62 قتيلاً ومئة جريح',
    claims: [
      ['62', 'killed', 62, 62, null],
      ['مئة', 'wounded', 100, 100, null],
    ],
  },
  { language: 'ar', text: 'مقتل عشرات الجنود في غارة على محيط المطار', claims: [['عشرات', 'killed', 20, 99, null]] },
  { language: 'ar', text: 'الحصيلة ترتفع إلى 83 قتيلاً', claims: [['83', 'killed', 83, 83, null]] },
  // Arabic: agencies
  {
    language: 'ar',
    text: 'أعلنت وزارة الدفاع أن 62 جندياً قتلوا وأن أكثر من مئة أصيبوا بجروح.',
    claims: [
      ['62', 'killed', 62, 62, 'وزارة الدفاع'],
      ['مئة', 'wounded', 101, null, 'وزارة الدفاع'],
    ],
  },
  {
    language: 'ar',
    text: 'وقال مدير المرصد إن ما لا يقل عن تسعين عنصراً من جيش النظام لقوا حتفهم، بينهم خمسة ضباط.',
    claims: [
      ['تسعين', 'killed', 90, null, 'مدير المرصد'],
      ['خمسة', 'killed', 5, 5, 'مدير المرصد'],
    ],
  },
  {
    language: 'ar',
    text: 'نقلت الوكالة عن مصدر عسكري أن ما بين 90 و 106 جنود قتلوا.',
    claims: [['ما بين 90 و 106', 'killed', 90, 106, 'مصدر عسكري']],
  },
  {
    language: 'ar',
    text: 'أصيب نحو مئة وعشرين جندياً، وفق مصدر طبي في المستشفى العسكري.',
    claims: [['مئة وعشرين', 'wounded', 120, 120, 'مصدر طبي']],
  },
  {
    language: 'ar',
    text: 'ارتفع عدد القتلى من 62 إلى 83 بعد انتشال جثث من تحت الأنقاض.',
    claims: [['83', 'killed', 83, 83, null]],
  },
  { language: 'ar', text: 'لم تسفر الغارة الثانية عن سقوط ضحايا.', claims: [[null, 'killed_or_wounded', 0, 0, null]] },
  {
    language: 'ar',
    text: 'بحسب شهود عيان، نفذت أربع طائرات سبع غارات خلال خمسين دقيقة.',
    claims: [
      ['أربع', 'other', 4, 4, 'شهود عيان'],
      ['سبع', 'strikes', 7, 7, 'شهود عيان'],
    ],
  },
  {
    language: 'ar',
    text: 'دمرت الغارات ثلاث دبابات وعربتين مدرعتين ومدفعاً.',
    claims: [
      ['ثلاث', 'destroyed', 3, 3, null],
      ['عربتين', 'destroyed', 2, 2, null],
    ],
  },
  {
    language: 'ar',
    text: 'وثق ناشطون مقتل مدنيين اثنين وإصابة طفل.',
    claims: [
      ['اثنين', 'killed', 2, 2, 'ناشطون'],
      ['طفل', 'wounded', 1, 1, 'ناشطون'],
    ],
  },
  {
    language: 'ar',
    text: 'قتل ثلاثة أو أربعة من طاقم الدفاع الجوي وفقد جنديان.',
    claims: [
      ['ثلاثة أو أربعة', 'killed', 3, 4, null],
      ['جنديان', 'missing', 2, 2, null],
    ],
  },
  { language: 'ar', text: 'لا يتجاوز عدد القتلى 80 في أي من الروايات.', claims: [['80', 'killed', 0, 80, null]] },
  { language: 'ar', text: 'أكد بيان الجيش عدم وقوع إصابات بين المدنيين.', claims: [[null, 'wounded', 0, 0, 'بيان الجيش']] },
  {
    language: 'ar',
    text: 'وأفيد بأن عدداً غير معروف من الجرحى نقلوا إلى المدينة.',
    claims: [['عدداً غير معروف', 'wounded', null, null, 'أفيد']],
  },
  // Arabic: traps
  { language: 'ar', text: 'وقعت الغارة على بعد ثمانية كيلومترات من الطريق 7 عند الساعة 17:00.', claims: [] },
  { language: 'ar', text: 'الجندي البالغ من العمر 21 عاماً يتعافى من إصابته.', claims: [] },
  { language: 'ar', text: 'حلقت طائرات إف-16 وسو-24 فوق الموقع بين 2014 و2017.', claims: [] },
  { language: 'ar', text: 'هذه ثالث غارة خلال عشرة أيام، وطالت 15% من مساحة المطار.', claims: [] },
  { language: 'ar', text: 'دعا مجلس الأمن في القرار 2254 إلى وقف إطلاق النار.', claims: [] },
  // Arabic: monitors' posts
  {
    language: 'ar',
    text: 'مصادر محلية: مصرع 23 عنصراً وإصابة ٤٠ آخرين جراء القصف',
    claims: [
      ['23', 'killed', 23, 23, 'مصادر محلية'],
      ['٤٠', 'wounded', 40, 40, 'مصادر محلية'],
    ],
  },
  { language: 'ar', text: 'سقوط 30 بين قتيل وجريح في صفوف القوات المتمركزة في الجبل', claims: [['30', 'killed_or_wounded', 30, 30, null]] },
  { language: 'ar', text: 'نزحت نحو 400 عائلة من القرى المجاورة للجبل', claims: [['400', 'displaced', 400, 400, null]] },
  // English: headlines
  {
    language: 'en',
    text: 'Strike near airport kills 62, wounds more than 100',
    claims: [
      ['62', 'killed', 62, 62, null],
      ['100', 'wounded', 101, null, null],
    ],
  },
  { language: 'en', text: 'Dozens of soldiers dead after raid on hill', claims: [['Dozens', 'killed', 20, 99, null]] },
  // English: agencies
  {
    language: 'en',
    text: 'At least 62 soldiers were killed and 100 others wounded in the strike, the defence ministry said.',
    claims: [
      ['62', 'killed', 62, null, 'defence ministry'],
      ['100', 'wounded', 100, 100, 'defence ministry'],
    ],
  },
  {
    language: 'en',
    text: 'The monitor quoted a source at the airport as saying that eighty soldiers had died.',
    claims: [['eighty', 'killed', 80, 80, 'source at the airport']],
  },
  {
    language: 'en',
    text: 'According to hospital staff, between 90 and 106 people were killed, among them five officers.',
    claims: [
      ['between 90 and 106', 'killed', 90, 106, 'hospital staff'],
      ['five', 'killed', 5, 5, 'hospital staff'],
    ],
  },
  { language: 'en', text: 'The death toll rose from 62 to 83 by nightfall.', claims: [['83', 'killed', 83, 83, null]] },
  { language: 'en', text: 'No civilians were killed in the second raid.', claims: [[null, 'killed', 0, 0, null]] },
  {
    language: 'en',
    text: 'Four jets carried out thirty-seven strikes over an hour.',
    claims: [
      ['Four', 'other', 4, 4, null],
      ['thirty-seven', 'strikes', 37, 37, null],
    ],
  },
  {
    language: 'en',
    text: 'The raid destroyed three tanks and a couple of trucks.',
    claims: [
      ['three', 'destroyed', 3, 3, null],
      ['a couple of', 'destroyed', 2, 2, null],
    ],
  },
  { language: 'en', text: 'Up to 120 men were injured, officials told reporters.', claims: [['120', 'wounded', 0, 120, 'officials']] },
  {
    language: 'en',
    text: 'Twelve soldiers, two of them officers, are missing.',
    claims: [
      ['Twelve', 'missing', 12, 12, null],
      ['two', 'missing', 2, 2, null],
    ],
  },
  { language: 'en', text: 'Nearly 400 families fled the villages below the hill.', claims: [['400', 'displaced', 400, 400, null]] },
  { language: 'en', text: 'Some 30 people were killed or wounded.', claims: [['30', 'killed_or_wounded', 30, 30, null]] },
  {
    language: 'en',
    text: 'An unknown number of soldiers were captured.',
    claims: [['An unknown number of', 'detained', null, null, null]],
  },
  { language: 'ar', text: 'أصيب الضابط في الدقيقة 45 من القصف على الفوج 46 في شارع 30.', claims: [] },
  { language: 'ar', text: 'قتل بقنبلة وزنها 500 كيلوغرام.', claims: [] },
  // English: traps
  { language: 'en', text: 'He was killed aged 34 in the 2014 war by a 500 kg bomb.', claims: [] },
  { language: 'en', text: 'The hill lies 8 km south of the airport, 300 metres above the plain.', claims: [] },
  { language: 'en', text: 'A soldier, 21, spoke at 5 pm on 17 September 2016.', claims: [] },
  { language: 'en', text: 'Two F-16s and a Su-24 were seen; Resolution 2254 was cited twice.', claims: [] },
  { language: 'en', text: 'It was the third strike in 10 days and cost $2 million.', claims: [] },
  { language: 'en', text: 'About 15% of the base was hit, article 14 notwithstanding.', claims: [] },
];
