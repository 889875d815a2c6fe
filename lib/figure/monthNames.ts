/** Names of months and seasons as people type them, folded (lib/text/fold), to the two digits of EDTF. */
const ROWS: readonly (readonly [string, string])[] = [
  ['01', 'january, jan, كانون الثاني, كانون ثاني, يناير, جانفي'],
  ['02', 'february, feb, شباط, فبراير, فيفري'],
  ['03', 'march, mar, اذار, مارس'],
  ['04', 'april, apr, نيسان, ابريل, افريل'],
  ['05', 'may, ايار, مايو, ماي'],
  ['06', 'june, jun, حزيران, يونيو, يونيه, جوان'],
  ['07', 'july, jul, تموز, يوليو, يوليه, جويليه'],
  ['08', 'august, aug, اب, اغسطس, اوت'],
  ['09', 'september, sept, sep, ايلول, سبتمبر'],
  ['10', 'october, oct, تشرين الاول, تشرين اول, اكتوبر'],
  ['11', 'november, nov, تشرين الثاني, تشرين ثاني, نوفمبر'],
  ['12', 'december, dec, كانون الاول, كانون اول, ديسمبر'],
  ['21', 'spring, ربيع'],
  ['22', 'summer, صيف'],
  ['23', 'autumn, fall, خريف'],
  ['24', 'winter, شتاء'],
];

/** Longest names first, so that «كانون الثاني» is found before any shorter name. */
export const MONTHS: readonly (readonly [name: string, month: string])[] = ROWS.flatMap(([month, names]) =>
  names.split(', ').map((name) => [name, month] as const),
).sort(([a], [b]) => b.length - a.length);
