import type { UnitSense } from '../senses';
import { inflect, type Noun } from './nouns';

const unit = (kind: UnitSense['kind'], name: string) => ({ kind, unit: name });

const NOUNS: readonly Noun<Omit<UnitSense, 'number'>>[] = [
  { one: ['ثانية'], many: ['ثوان', 'ثواني'], gloss: 'second', sense: unit('duration', 'second') },
  { one: ['دقيقة'], many: ['دقائق', 'دقايق'], gloss: 'minute', sense: unit('duration', 'minute') },
  { one: ['ساعة'], many: ['ساعات'], gloss: 'hour', sense: unit('duration', 'hour') },
  { one: ['يوم'], many: ['أيام', 'أياما'], gloss: 'day', sense: unit('duration', 'day') },
  { one: ['ليلة'], many: ['ليال', 'ليالي'], gloss: 'night', sense: unit('duration', 'night') },
  { one: ['أسبوع'], many: ['أسابيع'], gloss: 'week', sense: unit('duration', 'week') },
  { one: ['شهر'], many: ['أشهر', 'شهور'], gloss: 'month', sense: unit('duration', 'month') },
  { one: ['سنة'], many: ['سنوات', 'سنين'], gloss: 'year', sense: unit('duration', 'year') },
  { one: ['عام'], many: ['أعوام', 'أعواما'], gloss: 'year', sense: unit('duration', 'year') },
  { one: ['عقد'], many: ['عقود'], gloss: 'decade', sense: unit('duration', 'decade') },
  { one: ['قرن'], many: ['قرون'], gloss: 'century', sense: unit('duration', 'century') },
  {
    one: ['كيلومتر', 'كيلومتر مربع', 'كلم', 'كم', 'كيلو متر', 'كيلو'],
    many: ['كيلومترات', 'كيلو مترات', 'كيلومترا مربعا', 'كلم مربع', 'كم مربع'],
    gloss: 'kilometre',
    sense: unit('distance', 'kilometre'),
  },
  { one: ['متر'], many: ['أمتار', 'امتار'], gloss: 'metre', sense: unit('distance', 'metre') },
  { one: ['سنتيمتر', 'سم', 'سنتمتر'], many: ['سنتيمترات'], gloss: 'centimetre', sense: unit('distance', 'centimetre') },
  { one: ['ميليمتر', 'مليمتر', 'ملم', 'مم', 'ميلمتر'], many: ['مليمترات'], gloss: 'millimetre', sense: unit('distance', 'millimetre') },
  { one: ['ميل'], many: ['أميال', 'ميلا بحريا'], gloss: 'mile', sense: unit('distance', 'mile') },
  { one: ['قدم'], many: ['أقدام'], gloss: 'foot', sense: unit('distance', 'foot') },
  { one: ['هكتار', 'دونم', 'فدان'], many: ['هكتارات', 'دونمات', 'أفدنة'], gloss: 'hectare, dunam, feddan', sense: unit('size', 'area') },
  {
    one: ['كيلوغرام', 'كيلوجرام', 'كغ', 'كلغ', 'كغم'],
    many: ['كيلوغرامات', 'كيلوجرامات'],
    gloss: 'kilogram',
    sense: unit('size', 'kilogram'),
  },
  { one: ['رطل', 'باوند'], many: ['أرطال'], gloss: 'pound', sense: unit('size', 'pound') },
  { one: ['غرام', 'جرام'], many: ['غرامات', 'جرامات'], gloss: 'gram', sense: unit('size', 'gram') },
  { one: ['طن'], many: ['أطنان', 'أطنانا'], gloss: 'tonne', sense: unit('size', 'tonne') },
  { one: ['لتر', 'ليتر'], many: ['لترات', 'ليترات'], gloss: 'litre', sense: unit('size', 'litre') },
  { one: ['برميل نفط'], many: ['برميل يوميا', 'براميل نفط'], gloss: 'barrel of oil', sense: unit('size', 'barrel') },
  {
    one: ['ميغاواط', 'ميجاوات', 'ميغاوات', 'ميجاواط', 'كيلوواط', 'كيلووات', 'غيغاواط', 'جيجاوات'],
    many: [],
    gloss: 'megawatt',
    sense: unit('size', 'watt'),
  },
  {
    one: ['دولار', 'دولار أمريكي', 'دولار أميركي'],
    many: ['دولارات', 'دولارا أمريكيا', 'دولارا أميركيا'],
    gloss: 'dollar',
    sense: unit('money', 'usd'),
  },
  { one: ['يورو'], many: ['يوروهات'], gloss: 'euro', sense: unit('money', 'eur') },
  {
    one: ['ليرة', 'ليرة سورية', 'ليرة لبنانية', 'ليرة تركية'],
    many: ['ليرات', 'ليرات سورية', 'ليرات تركية'],
    gloss: 'lira',
    sense: unit('money', 'lira'),
  },
  { one: ['دينار'], many: ['دنانير'], gloss: 'dinar', sense: unit('money', 'dinar') },
  { one: ['ريال'], many: ['ريالات'], gloss: 'riyal', sense: unit('money', 'riyal') },
  { one: ['درهم'], many: ['دراهم'], gloss: 'dirham', sense: unit('money', 'dirham') },
  {
    one: ['جنيه', 'جنيه مصري', 'جنيه سوداني', 'جنيه إسترليني', 'جنيها مصريا', 'جنيها سودانيا'],
    many: ['جنيهات'],
    gloss: 'pound',
    sense: unit('money', 'pound'),
  },
  { one: ['شيكل', 'شيقل'], many: ['شواكل', 'شواقل', 'شيكلات'], gloss: 'shekel', sense: unit('money', 'shekel') },
  { one: ['فرنك'], many: ['فرنكات'], gloss: 'franc', sense: unit('money', 'franc') },
  { one: ['هريفنيا'], many: [], gloss: 'hryvnia', sense: unit('money', 'hryvnia') },
  { one: ['بيزو'], many: [], gloss: 'peso', sense: unit('money', 'peso') },
  { one: ['روبية'], many: ['روبيات'], gloss: 'rupee', sense: unit('money', 'rupee') },
  { one: ['تومان'], many: ['تومانات'], gloss: 'toman', sense: unit('money', 'toman') },
  { one: ['يوان'], many: [], gloss: 'yuan', sense: unit('money', 'yuan') },
  { one: ['أوقية'], many: ['أوقيات'], gloss: 'ouguiya', sense: unit('money', 'ouguiya') },
  { one: ['روبل'], many: ['روبلات'], gloss: 'rouble', sense: unit('money', 'rouble') },
];

export const AR_UNITS = [
  {
    forms: ['بالمئة', 'بالمائة', 'في المئة', 'في المائة', 'بالمية', 'في الميه', 'من المئة', 'من المائة', 'نقطة مئوية', 'نقاط مئوية'],
    gloss: 'per cent',
    sense: { kind: 'percent', unit: 'percent', number: 'many' },
  },
  {
    forms: ['درجة', 'درجات', 'درجة على مقياس ريختر', 'درجات على مقياس ريختر'],
    gloss: 'degree',
    sense: { kind: 'size', unit: 'degree', number: 'one' },
  },
  { forms: ['درجة مئوية', 'درجات مئوية'], gloss: 'degree Celsius', sense: { kind: 'size', unit: 'celsius', number: 'one' } },
  ...inflect(NOUNS),
] as const;
