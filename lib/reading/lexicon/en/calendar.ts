import type { Table } from '../senses';

export const EN_MONTHS: Table<'month'> = [
  { forms: ['january', 'jan'], gloss: 'January', sense: 1 },
  { forms: ['february', 'feb'], gloss: 'February', sense: 2 },
  { forms: ['march', 'mar'], gloss: 'March', sense: 3 },
  { forms: ['april', 'apr'], gloss: 'April', sense: 4 },
  { forms: ['may'], gloss: 'May', sense: 5 },
  { forms: ['june', 'jun'], gloss: 'June', sense: 6 },
  { forms: ['july', 'jul'], gloss: 'July', sense: 7 },
  { forms: ['august', 'aug'], gloss: 'August', sense: 8 },
  { forms: ['september', 'sept', 'sep'], gloss: 'September', sense: 9 },
  { forms: ['october', 'oct'], gloss: 'October', sense: 10 },
  { forms: ['november', 'nov'], gloss: 'November', sense: 11 },
  { forms: ['december', 'dec'], gloss: 'December', sense: 12 },
];

export const EN_HIJRI_MONTHS: Table<'hijriMonth'> = [
  { forms: ['muharram'], gloss: 'Muharram', sense: 1 },
  { forms: ['safar'], gloss: 'Safar', sense: 2 },
  { forms: ['rabi al awwal', 'rabi i', 'rabi ul awwal'], gloss: 'Rabi al-Awwal', sense: 3 },
  { forms: ['rabi al thani', 'rabi al akhir', 'rabi ii'], gloss: 'Rabi al-Thani', sense: 4 },
  { forms: ['jumada al awwal', 'jumada al ula', 'jumada i'], gloss: 'Jumada al-Ula', sense: 5 },
  { forms: ['jumada al thani', 'jumada al akhira', 'jumada ii'], gloss: 'Jumada al-Akhira', sense: 6 },
  { forms: ['rajab'], gloss: 'Rajab', sense: 7 },
  { forms: ['shaban', 'shaaban'], gloss: 'Shaban', sense: 8 },
  { forms: ['ramadan', 'ramadhan'], gloss: 'Ramadan', sense: 9 },
  { forms: ['shawwal'], gloss: 'Shawwal', sense: 10 },
  { forms: ['dhu al qadah', 'dhu al qada', 'dhul qadah', 'dhul qada'], gloss: 'Dhu al-Qada', sense: 11 },
  { forms: ['dhu al hijjah', 'dhu al hijja', 'dhul hijjah', 'dhul hijja'], gloss: 'Dhu al-Hijja', sense: 12 },
];

export const EN_WEEKDAYS: Table<'weekday'> = [
  { forms: ['monday', 'mon'], gloss: 'Monday', sense: 'monday' },
  { forms: ['tuesday', 'tue', 'tues'], gloss: 'Tuesday', sense: 'tuesday' },
  { forms: ['wednesday', 'wed'], gloss: 'Wednesday', sense: 'wednesday' },
  { forms: ['thursday', 'thu', 'thur', 'thurs'], gloss: 'Thursday', sense: 'thursday' },
  { forms: ['friday', 'fri'], gloss: 'Friday', sense: 'friday' },
  { forms: ['saturday'], gloss: 'Saturday', sense: 'saturday' },
  { forms: ['sunday'], gloss: 'Sunday', sense: 'sunday' },
];

export const EN_ERAS: Table<'era'> = [
  { forms: ['ad', 'ce'], gloss: 'common era', sense: 'gregorian' },
  { forms: ['ah', 'hijri'], gloss: 'of the Hijra', sense: 'hijri' },
  { forms: ['bc', 'bce'], gloss: 'before the common era', sense: 'before' },
];

export const EN_ZONES: Table<'zone'> = [
  { forms: ['gmt', 'utc', 'greenwich mean time', 'z', 'zulu', 'zulu time', 'universal time'], gloss: 'GMT, UTC', sense: 'Z' },
  { forms: ['local time', 'local', 'damascus time', 'syrian time', 'lt'], gloss: 'local time', sense: 'local' },
  { forms: ['moscow time', 'msk', 'mecca time', 'baghdad time', 'istanbul time'], gloss: 'UTC+3', sense: '+03:00' },
  { forms: ['eet'], gloss: 'Eastern European Time', sense: '+02:00' },
  { forms: ['eest'], gloss: 'Eastern European Summer Time', sense: '+03:00' },
  { forms: ['cet'], gloss: 'Central European Time', sense: '+01:00' },
  { forms: ['cest'], gloss: 'Central European Summer Time', sense: '+02:00' },
  { forms: ['est'], gloss: 'Eastern Standard Time', sense: '-05:00' },
  { forms: ['edt'], gloss: 'Eastern Daylight Time', sense: '-04:00' },
  { forms: ['pst'], gloss: 'Pacific Standard Time', sense: '-08:00' },
  { forms: ['pdt'], gloss: 'Pacific Daylight Time', sense: '-07:00' },
  { forms: ['bst'], gloss: 'British Summer Time', sense: '+01:00' },
  { forms: ['jst'], gloss: 'Japan Standard Time', sense: '+09:00' },
];

export const EN_DAY_PARTS: Table<'dayPart'> = [
  { forms: ['am', 'a m', 'in the morning', 'morning', 'at dawn', 'dawn', 'before noon'], gloss: 'before noon', sense: { half: 'am' } },
  {
    forms: ['pm', 'p m', 'in the afternoon', 'in the evening', 'afternoon', 'evening'],
    gloss: 'after noon',
    sense: { half: 'pm' },
  },
  { forms: ['at night', 'night', 'after midnight'], gloss: 'at night', sense: { half: 'night' } },
];

/** Words that make a month or a year of the name or number after them. */
export const EN_PHASES: readonly string[] = [
  'early',
  'late',
  'mid',
  'throughout',
  'end',
  'start',
  'beginning',
  'middle',
  'month',
  'week',
  'last week',
  'days',
  'half',
];

export const EN_SEASONS: readonly (readonly [string, number])[] = [
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
];

const SEASONS_ABOUT: Table<'relative'> = EN_SEASONS.flatMap(([name, season]) => [
  { forms: [`last ${name}`, `this past ${name}`, `past ${name}`], gloss: 'last season', sense: { unit: 'season', offset: -1, season } },
  { forms: [`this ${name}`], gloss: 'this season', sense: { unit: 'season', offset: 0, season } },
  { forms: [`next ${name}`], gloss: 'next season', sense: { unit: 'season', offset: 1, season } },
]);

/** What makes a length of time of "a week" after it. */
export const EN_LASTING: readonly string[] = ['for', 'over', 'within', 'lasted', 'lasting', 'nearly', 'almost'];

/** What makes a date an approximate one; "about" says more often what is told of. */
export const EN_APPROXIMATE: readonly string[] = ['around', 'circa', 'c', 'ca', 'approximately', 'roughly'];

export const EN_RELATIVE: Table<'relative'> = [
  {
    forms: ['today', 'tonight', 'this morning', 'this evening', 'this afternoon', 'earlier today'],
    gloss: 'today',
    sense: { unit: 'day', offset: 0 },
  },
  { forms: ['yesterday', 'last night', 'last evening'], gloss: 'yesterday', sense: { unit: 'day', offset: -1 } },
  { forms: ['the day before yesterday', 'day before yesterday'], gloss: 'the day before yesterday', sense: { unit: 'day', offset: -2 } },
  { forms: ['a fortnight ago'], gloss: 'a fortnight ago', sense: { unit: 'day', offset: -14 } },
  { forms: ['tomorrow'], gloss: 'tomorrow', sense: { unit: 'day', offset: 1 } },
  { forms: ['the day after tomorrow', 'day after tomorrow'], gloss: 'the day after tomorrow', sense: { unit: 'day', offset: 2 } },
  { forms: ['last week', 'past week', 'previous week', 'the previous week'], gloss: 'last week', sense: { unit: 'week', offset: -1 } },
  { forms: ['the week before last', 'week before last'], gloss: 'the week before last', sense: { unit: 'week', offset: -2 } },
  { forms: ['the month before last', 'month before last'], gloss: 'the month before last', sense: { unit: 'month', offset: -2 } },
  { forms: ['this week', 'current week'], gloss: 'this week', sense: { unit: 'week', offset: 0 } },
  { forms: ['next week', 'coming week', 'following week'], gloss: 'next week', sense: { unit: 'week', offset: 1 } },
  { forms: ['last month', 'past month', 'previous month'], gloss: 'last month', sense: { unit: 'month', offset: -1 } },
  { forms: ['this month', 'current month'], gloss: 'this month', sense: { unit: 'month', offset: 0 } },
  { forms: ['next month', 'coming month', 'following month'], gloss: 'next month', sense: { unit: 'month', offset: 1 } },
  { forms: ['last year', 'past year', 'previous year'], gloss: 'last year', sense: { unit: 'year', offset: -1 } },
  { forms: ['this year', 'current year'], gloss: 'this year', sense: { unit: 'year', offset: 0 } },
  { forms: ['next year', 'coming year', 'following year'], gloss: 'next year', sense: { unit: 'year', offset: 1 } },
  ...SEASONS_ABOUT,
];

/** "Russia Today" and others are names. */
export const EN_NAMED_TODAY: readonly string[] = [
  'Russia',
  'USA',
  'India',
  'Pakistan',
  'Turkey',
  'Africa',
  'Ukraine',
  'Yemen',
  'Libya',
  'Iran',
];

export const EN_SHIFTS: Table<'shift'> = [
  { forms: ['last', 'past', 'previous'], gloss: 'last', sense: 'last' },
  { forms: ['next', 'coming', 'upcoming'], gloss: 'next', sense: 'next' },
  { forms: ['this', 'current'], gloss: 'this', sense: 'this' },
];
