import type { SampleQuestion } from './types';

/** In the order of the bench's rows. */
export const questions: readonly SampleQuestion[] = [
  { key: 'tharda.killed', incident: 'tharda', measure: 'killed', populationEn: 'Syrian army soldiers', populationAr: 'جنود الجيش السوري' },
  {
    key: 'tharda.wounded',
    incident: 'tharda',
    measure: 'wounded',
    populationEn: 'Syrian army soldiers',
    populationAr: 'جنود الجيش السوري',
  },
  { key: 'tharda.strikes', incident: 'tharda', measure: 'strikes', populationEn: 'air strikes', populationAr: 'الغارات الجوية' },
  { key: 'tharda.time', incident: 'tharda', measure: 'time', populationEn: 'start of the raid', populationAr: 'بدء القصف' },
  { key: 'tharda.responsible', incident: 'tharda', measure: 'responsible', populationEn: 'whose aircraft', populationAr: 'تبعية الطائرات' },
  { key: 'tharda.cause', incident: 'tharda', measure: 'cause', populationEn: 'mistake or intent', populationAr: 'الخطأ أو التعمّد' },

  {
    key: 'khasham.killed',
    incident: 'khasham',
    measure: 'killed',
    populationEn: 'pro-government fighters',
    populationAr: 'مقاتلون موالون للحكومة',
  },
  {
    key: 'khasham.contractors',
    incident: 'khasham',
    measure: 'killed',
    populationEn: 'Russian contractors among them',
    populationAr: 'المتعاقدون الروس منهم',
  },
  {
    key: 'khasham.wounded',
    incident: 'khasham',
    measure: 'wounded',
    populationEn: 'pro-government fighters',
    populationAr: 'مقاتلون موالون للحكومة',
  },
  {
    key: 'khasham.involved',
    incident: 'khasham',
    measure: 'involved',
    populationEn: 'attacking force',
    populationAr: 'القوة المهاجمة',
  },
  { key: 'khasham.us-killed', incident: 'khasham', measure: 'killed', populationEn: 'US soldiers', populationAr: 'جنود أميركيون' },
  {
    key: 'khasham.sdf-wounded',
    incident: 'khasham',
    measure: 'wounded',
    populationEn: 'fighters of the Syrian Democratic Forces',
    populationAr: 'مقاتلو قوات سوريا الديمقراطية',
  },
  { key: 'khasham.date', incident: 'khasham', measure: 'date', populationEn: 'the attack', populationAr: 'الهجوم' },

  { key: 'raids.killed', incident: 'raids', measure: 'killed', populationEn: 'civilians', populationAr: 'مدنيون' },
  { key: 'raids.women', incident: 'raids', measure: 'killed', populationEn: 'women among civilians', populationAr: 'النساء من المدنيين' },
  {
    key: 'raids.children',
    incident: 'raids',
    measure: 'killed',
    populationEn: 'children among civilians',
    populationAr: 'الأطفال من المدنيين',
  },
  { key: 'raids.isis', incident: 'raids', measure: 'killed', populationEn: 'ISIS members', populationAr: 'عناصر تنظيم داعش' },

  { key: 'tanak.killed', incident: 'tanak', measure: 'killed', populationEn: 'civilians', populationAr: 'مدنيون' },
  { key: 'west-well.killed', incident: 'west-well', measure: 'killed', populationEn: 'civilians', populationAr: 'مدنيون' },
  { key: 'aisha.killed', incident: 'aisha', measure: 'killed', populationEn: 'civilians', populationAr: 'مدنيون' },
  {
    key: 'aisha.children',
    incident: 'aisha',
    measure: 'killed',
    populationEn: 'children among civilians',
    populationAr: 'الأطفال من المدنيين',
  },
  { key: 'house.killed', incident: 'house', measure: 'killed', populationEn: 'civilians', populationAr: 'مدنيون' },
  {
    key: 'house.children',
    incident: 'house',
    measure: 'killed',
    populationEn: 'children among civilians',
    populationAr: 'الأطفال من المدنيين',
  },

  { key: 'rockets.killed', incident: 'rockets', measure: 'killed', populationEn: 'militia members', populationAr: 'عناصر الميليشيات' },
  {
    key: 'rockets.us-wounded',
    incident: 'rockets',
    measure: 'wounded',
    populationEn: 'US service members',
    populationAr: 'عسكريون أميركيون',
  },
  {
    key: 'rockets.vehicles',
    incident: 'rockets',
    measure: 'destroyed',
    populationEn: 'rocket-launching vehicles',
    populationAr: 'عربات إطلاق الصواريخ',
  },
  { key: 'rockets.strikes', incident: 'rockets', measure: 'strikes', populationEn: 'air strikes', populationAr: 'الغارات الجوية' },
];
