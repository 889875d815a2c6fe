import type { Table } from '../senses';

/** Gregorian months as the Levant and Iraq, Egypt and the Gulf, and the Maghreb name them. */
export const AR_MONTHS: Table<'month'> = [
  { forms: ['كانون الثاني', 'كانون ثاني', 'يناير', 'جانفي', 'ينير', 'كانون2', 'كانون الثانى'], gloss: 'January', sense: 1 },
  { forms: ['شباط', 'فبراير', 'فيفري', 'فبرير'], gloss: 'February', sense: 2 },
  { forms: ['آذار', 'مارس', 'اذار'], gloss: 'March', sense: 3 },
  { forms: ['نيسان', 'أبريل', 'إبريل', 'أفريل'], gloss: 'April', sense: 4 },
  { forms: ['أيار', 'مايو', 'ماي'], gloss: 'May', sense: 5 },
  { forms: ['حزيران', 'يونيو', 'جوان', 'يونية', 'يونيه'], gloss: 'June', sense: 6 },
  { forms: ['تموز', 'يوليو', 'جويلية', 'يوليوز', 'يولية', 'يوليه'], gloss: 'July', sense: 7 },
  { forms: ['آب', 'أغسطس', 'أوت', 'غشت', 'اغسطس'], gloss: 'August', sense: 8 },
  { forms: ['أيلول', 'سبتمبر', 'شتنبر', 'سبتمر'], gloss: 'September', sense: 9 },
  { forms: ['تشرين الأول', 'تشرين أول', 'أكتوبر', 'اكتوبر', 'تشرين اول'], gloss: 'October', sense: 10 },
  { forms: ['تشرين الثاني', 'تشرين ثاني', 'نوفمبر', 'نونبر', 'نوفمر', 'تشرين الثانى'], gloss: 'November', sense: 11 },
  { forms: ['كانون الأول', 'كانون أول', 'ديسمبر', 'دجنبر', 'ديسمر', 'كانون اول'], gloss: 'December', sense: 12 },
];

export const AR_HIJRI_MONTHS: Table<'hijriMonth'> = [
  { forms: ['محرم', 'المحرم', 'محرم الحرام'], gloss: 'Muharram', sense: 1 },
  { forms: ['صفر الخير', 'شهر صفر'], gloss: 'Safar (صفر alone is zero)', sense: 2 },
  { forms: ['ربيع الأول', 'ربيع أول', 'ربيع الاول'], gloss: 'Rabi al-Awwal', sense: 3 },
  { forms: ['ربيع الآخر', 'ربيع الثاني', 'ربيع آخر', 'ربيع ثاني'], gloss: 'Rabi al-Thani', sense: 4 },
  { forms: ['جمادى الأولى', 'جمادى الأول', 'جمادي الأولى', 'جمادى أولى'], gloss: 'Jumada al-Ula', sense: 5 },
  { forms: ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني', 'جمادي الآخرة'], gloss: 'Jumada al-Akhira', sense: 6 },
  { forms: ['رجب', 'رجب المرجب'], gloss: 'Rajab', sense: 7 },
  { forms: ['شعبان'], gloss: 'Shaban', sense: 8 },
  { forms: ['رمضان', 'رمضان المبارك', 'شهر رمضان المبارك'], gloss: 'Ramadan', sense: 9 },
  { forms: ['شوال'], gloss: 'Shawwal', sense: 10 },
  { forms: ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة', 'ذا القعدة'], gloss: 'Dhu al-Qada', sense: 11 },
  { forms: ['ذو الحجة', 'ذي الحجة', 'ذوالحجة', 'ذا الحجة'], gloss: 'Dhu al-Hijja', sense: 12 },
];

export const AR_WEEKDAYS: Table<'weekday'> = [
  { forms: ['الاثنين', 'الإثنين', 'يوم الاثنين', 'اثنين المقبل'], gloss: 'Monday', sense: 'monday' },
  { forms: ['الثلاثاء', 'ثلاثاء', 'الثلثاء', 'يوم الثلاثاء'], gloss: 'Tuesday', sense: 'tuesday' },
  { forms: ['الأربعاء', 'أربعاء', 'الاربعا', 'يوم الأربعاء'], gloss: 'Wednesday', sense: 'wednesday' },
  { forms: ['الخميس', 'خميس', 'يوم الخميس'], gloss: 'Thursday', sense: 'thursday' },
  { forms: ['الجمعة', 'جمعة', 'يوم الجمعة'], gloss: 'Friday', sense: 'friday' },
  { forms: ['السبت', 'سبت', 'يوم السبت'], gloss: 'Saturday', sense: 'saturday' },
  { forms: ['الأحد', 'يوم الأحد', 'يوم أحد'], gloss: 'Sunday', sense: 'sunday' },
];

/** What may be named for the weekday its market is held on. */
export const AR_DAY_PLACES: readonly string[] = [
  'سوق',
  'حي',
  'بلدة',
  'قرية',
  'مدينة',
  'شارع',
  'ساحة',
  'جسر',
  'ناحية',
  'منطقة',
  'محلة',
  'جبل',
  'بئر',
];

/** What may be named «اليوم» or «الغد». */
export const AR_NAMED_FOR_DAYS: readonly string[] = [
  'صحيفة',
  'جريدة',
  'قناة',
  'موقع',
  'وكالة',
  'مجلة',
  'إذاعة',
  'حزب',
  'شبكة',
  'منصة',
  'تيار',
];

export const AR_ERAS: Table<'era'> = [
  { forms: ['ميلادي', 'ميلادية', 'للميلاد', 'م'], gloss: 'of the common era', sense: 'gregorian' },
  { forms: ['هجري', 'هجرية', 'للهجرة', 'هـ', 'ه'], gloss: 'of the Hijra', sense: 'hijri' },
  { forms: ['قبل الميلاد', 'ق م'], gloss: 'before the common era', sense: 'before' },
];

/** What a clock time is counted in: an offset, Z, or `local`. */
export const AR_ZONES: Table<'zone'> = [
  {
    forms: [
      'بتوقيت غرينتش',
      'توقيت غرينتش',
      'بتوقيت جرينتش',
      'توقيت جرينتش',
      'غرينتش',
      'جرينتش',
      'بتوقيت غرينيتش',
      'ت غ',
      'بالتوقيت العالمي',
      'التوقيت العالمي',
      'بتوقيت جرينيتش',
      'تغ',
    ],
    gloss: 'GMT, UTC',
    sense: 'Z',
  },
  {
    forms: [
      'بالتوقيت المحلي',
      'التوقيت المحلي',
      'بتوقيت محلي',
      'توقيت محلي',
      'المحلي',
      'حسب التوقيت المحلي',
      'بحسب التوقيت المحلي',
      'بالتوقيت المحلى',
    ],
    gloss: 'local time',
    sense: 'local',
  },
  {
    forms: [
      'بتوقيت دمشق',
      'توقيت دمشق',
      'بتوقيت سوريا',
      'توقيت سوريا',
      'بتوقيت بيروت',
      'بتوقيت القدس',
      'بتوقيت فلسطين',
      'بتوقيت عمان',
      'بتوقيت القاهرة',
    ],
    gloss: 'time of the region',
    sense: 'local',
  },
  {
    forms: [
      'بتوقيت مكة',
      'بتوقيت مكة المكرمة',
      'توقيت مكة المكرمة',
      'بتوقيت السعودية',
      'بتوقيت موسكو',
      'توقيت موسكو',
      'بتوقيت بغداد',
      'بتوقيت إسطنبول',
      'بتوقيت اسطنبول',
      'بتوقيت تركيا',
    ],
    gloss: 'Mecca, Moscow, Baghdad, Istanbul time',
    sense: '+03:00',
  },
  { forms: ['بتوقيت أبوظبي', 'بتوقيت الإمارات', 'بتوقيت دبي'], gloss: 'Abu Dhabi time', sense: '+04:00' },
];

export const AR_DAY_PARTS: Table<'dayPart'> = [
  {
    forms: ['صباحا', 'صباح', 'الصباح', 'فجرا', 'فجر', 'الفجر', 'ص', 'قبل الظهر', 'ضحى', 'من فجر', 'من صباح', 'في الصباح', 'عند الفجر'],
    gloss: 'in the morning, at dawn',
    sense: { half: 'am' },
  },
  {
    forms: [
      'مساء',
      'المساء',
      'بعد الظهر',
      'عصرا',
      'عصر',
      'العصر',
      'من مساء',
      'من عصر',
      'من بعد ظهر',
      'بعد ظهر',
      'في المساء',
      'من عصر يوم',
      'من مساء يوم',
    ],
    gloss: 'after noon, in the evening',
    sense: { half: 'pm' },
  },
  { forms: ['ظهرا', 'ظهر', 'الظهر', 'من ظهر', 'من ظهر يوم'], gloss: 'at noon', sense: { half: 'noon' } },
  {
    forms: [
      'ليلا',
      'ليل',
      'الليل',
      'من ليل',
      'من ليلة',
      'من ليل يوم',
      'بعد منتصف الليل',
      'بعد منتصف ليل',
      'من بعد منتصف ليل',
      'من بعد منتصف الليل',
    ],
    gloss: 'at night: twelve is midnight, one to four are after it',
    sense: { half: 'night' },
  },
];

/** Words that make a month or a year of the name or number after them. */
export const AR_PHASES: readonly string[] = [
  'مطلع',
  'أوائل',
  'بداية',
  'بدايات',
  'منتصف',
  'أواسط',
  'أواخر',
  'نهاية',
  'نهايات',
  'غرة',
  'طيلة',
  'طوال',
  'مستهل',
  'ختام',
];

export const AR_SEASONS: readonly (readonly [string, number])[] = [
  ['ربيع', 21],
  ['صيف', 22],
  ['خريف', 23],
  ['شتاء', 24],
  ['الربيع', 21],
  ['الصيف', 22],
  ['الخريف', 23],
  ['الشتاء', 24],
];

const SEASONS_ABOUT: Table<'relative'> = AR_SEASONS.filter(([name]) => name.startsWith('ال')).flatMap(([name, season]) => [
  { forms: [`${name} الماضي`, `${name} الفائت`, `${name} المنصرم`], gloss: 'last season', sense: { unit: 'season', offset: -1, season } },
  { forms: [`هذا ${name}`, `${name} الحالي`, `${name} الجاري`], gloss: 'this season', sense: { unit: 'season', offset: 0, season } },
  { forms: [`${name} المقبل`, `${name} القادم`], gloss: 'next season', sense: { unit: 'season', offset: 1, season } },
]);

/** What makes a length of time of the unit after it, with no number. */
export const AR_LASTING: readonly string[] = ['لمدة', 'مدة', 'ولمدة', 'طوال', 'طيلة', 'لنحو', 'قرابة'];

/** What makes a date an approximate one; «حول» and «عن» say what is told of. */
export const AR_APPROXIMATE: readonly string[] = ['حوالي', 'نحو', 'قرابة', 'حدود'];

export const AR_RELATIVE: Table<'relative'> = [
  { forms: ['اليوم', 'هذا اليوم', 'هذا الصباح', 'هذا المساء', 'هذه الليلة'], gloss: 'today', sense: { unit: 'day', offset: 0 } },
  {
    forms: ['أمس', 'الأمس', 'يوم أمس', 'البارحة', 'مبارح', 'بالأمس', 'يوم الأمس', 'الليلة الماضية', 'ليلة أمس', 'مساء أمس', 'صباح أمس'],
    gloss: 'yesterday',
    sense: { unit: 'day', offset: -1 },
  },
  {
    forms: ['أول أمس', 'أول من أمس', 'قبل أمس', 'أمس الأول', 'قبل يوم أمس', 'أول البارحة'],
    gloss: 'the day before yesterday',
    sense: { unit: 'day', offset: -2 },
  },
  { forms: ['غدا', 'غد', 'الغد', 'يوم غد', 'بكرة'], gloss: 'tomorrow', sense: { unit: 'day', offset: 1 } },
  { forms: ['بعد غد', 'بعد الغد', 'بعد بكرة'], gloss: 'the day after tomorrow', sense: { unit: 'day', offset: 2 } },
  {
    forms: ['الأسبوع الماضي', 'الأسبوع المنصرم', 'الأسبوع الفائت', 'الأسبوع السابق'],
    gloss: 'last week',
    sense: { unit: 'week', offset: -1 },
  },
  { forms: ['الأسبوع قبل الماضي', 'الأسبوع ما قبل الماضي'], gloss: 'the week before last', sense: { unit: 'week', offset: -2 } },
  { forms: ['الأسبوع بعد المقبل', 'الأسبوع بعد القادم'], gloss: 'the week after next', sense: { unit: 'week', offset: 2 } },
  { forms: ['الشهر قبل الماضي', 'الشهر ما قبل الماضي'], gloss: 'the month before last', sense: { unit: 'month', offset: -2 } },
  { forms: ['العام قبل الماضي', 'السنة قبل الماضية'], gloss: 'the year before last', sense: { unit: 'year', offset: -2 } },
  { forms: ['هذا الأسبوع', 'الأسبوع الجاري', 'الأسبوع الحالي'], gloss: 'this week', sense: { unit: 'week', offset: 0 } },
  { forms: ['الأسبوع المقبل', 'الأسبوع القادم', 'الأسبوع التالي'], gloss: 'next week', sense: { unit: 'week', offset: 1 } },
  { forms: ['الشهر الماضي', 'الشهر المنصرم', 'الشهر الفائت', 'الشهر السابق'], gloss: 'last month', sense: { unit: 'month', offset: -1 } },
  { forms: ['هذا الشهر', 'الشهر الجاري', 'الشهر الحالي'], gloss: 'this month', sense: { unit: 'month', offset: 0 } },
  { forms: ['الشهر المقبل', 'الشهر القادم', 'الشهر التالي'], gloss: 'next month', sense: { unit: 'month', offset: 1 } },
  {
    forms: ['العام الماضي', 'السنة الماضية', 'العام المنصرم', 'السنة المنصرمة', 'العام الفائت', 'السنة الفائتة', 'العام السابق'],
    gloss: 'last year',
    sense: { unit: 'year', offset: -1 },
  },
  {
    forms: ['هذا العام', 'هذه السنة', 'العام الجاري', 'العام الحالي', 'السنة الجارية', 'السنة الحالية'],
    gloss: 'this year',
    sense: { unit: 'year', offset: 0 },
  },
  {
    forms: ['العام المقبل', 'السنة المقبلة', 'العام القادم', 'السنة القادمة', 'العام التالي'],
    gloss: 'next year',
    sense: { unit: 'year', offset: 1 },
  },
  ...SEASONS_ABOUT,
];

export const AR_SHIFTS: Table<'shift'> = [
  { forms: ['الماضي', 'الماضية', 'المنصرم', 'الفائت', 'السابق', 'المنصرمة', 'الفائتة'], gloss: 'last', sense: 'last' },
  { forms: ['المقبل', 'المقبلة', 'القادم', 'القادمة', 'التالي', 'الآتي'], gloss: 'next', sense: 'next' },
  { forms: ['الجاري', 'الحالي', 'الجارية', 'الحالية'], gloss: 'this', sense: 'this' },
];
