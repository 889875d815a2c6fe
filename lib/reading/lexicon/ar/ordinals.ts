import type { OrdinalSense, Table } from '../senses';

const at = (value: number, role: OrdinalSense['role'] = 'digit'): OrdinalSense => ({ value, role, language: 'ar' });

/** «الثالث», «الحادي عشر» (الحادي, then عشر), «الخامس والعشرون». Masculine and feminine, all cases. */
export const AR_ORDINALS: Table<'ordinal'> = [
  { forms: ['أول', 'أولى', 'الأول', 'الأولى'], gloss: 'first', sense: at(1) },
  { forms: ['حادي', 'حادية'], gloss: 'eleventh or -first, with what follows', sense: at(1) },
  { forms: ['ثاني', 'ثانية', 'الثان', 'ثانيا', 'تاني', 'تانية'], gloss: 'second', sense: at(2) },
  { forms: ['ثالث', 'ثالثة', 'ثالثا', 'تالت', 'تالتة'], gloss: 'third', sense: at(3) },
  { forms: ['رابع', 'رابعة', 'رابعا'], gloss: 'fourth', sense: at(4) },
  { forms: ['خامس', 'خامسة', 'خامسا'], gloss: 'fifth', sense: at(5) },
  { forms: ['سادس', 'سادسة', 'سادسا'], gloss: 'sixth', sense: at(6) },
  { forms: ['سابع', 'سابعة', 'سابعا'], gloss: 'seventh', sense: at(7) },
  { forms: ['ثامن', 'ثامنة', 'ثامنا', 'تامن', 'تامنة'], gloss: 'eighth', sense: at(8) },
  { forms: ['تاسع', 'تاسعة', 'تاسعا'], gloss: 'ninth', sense: at(9) },
  { forms: ['عاشر', 'عاشرة', 'عاشرا'], gloss: 'tenth', sense: at(10, 'ten') },
];
