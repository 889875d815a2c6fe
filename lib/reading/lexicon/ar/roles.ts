import type { Table } from '../senses';

/** What people do or are apart from the group they are counted in. */
export const AR_ROLES: Table<'role'> = [
  { forms: ['طيارين', 'حراس', 'حارس', 'حارسان', 'حارسين'], gloss: 'pilots, guards: may serve no army', sense: 'guard' },
  {
    forms: ['حاج', 'حاجا', 'حجاج', 'سائح', 'سياح', 'زائر', 'زوار', 'زائرين', 'معتمر', 'معتمرا', 'مسافر', 'مسافرا', 'مسافرين'],
    gloss: 'pilgrims, tourists, travellers: are many anywhere, of no event',
    sense: 'visitor',
  },
  { forms: ['نسمة', 'نسمات'], gloss: 'inhabitants', sense: 'resident' },
];

/** Words that say for how many there is room, or how many there are as a rule. */
export const AR_FRAMES: Table<'frame'> = [
  { forms: ['تتسع', 'يتسع', 'تكفي', 'يكفي', 'تستوعب', 'يستوعب'], gloss: 'holds so many, is enough for so many', sense: 'room' },
  { forms: ['يوميا', 'شهريا', 'سنويا', 'أسبوعيا'], gloss: 'daily, monthly, yearly, weekly', sense: 'rate' },
];
