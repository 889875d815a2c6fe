import type { AnswerKind, Measure } from '../claim/claim';
import { defineMessages } from './define';

interface Names {
  readonly measure: Readonly<Record<Measure, string>>;
  readonly unit: Readonly<Record<Measure, string>>;
  readonly kind: Readonly<Record<AnswerKind, string>>;
}

/** What a question asks for, what its answers count, and what kind of answer it takes. */
export const measure = defineMessages(
  {
    measure: {
      killed: 'Killed',
      wounded: 'Wounded',
      killed_or_wounded: 'Killed or wounded',
      missing: 'Missing',
      detained: 'Detained',
      displaced: 'Displaced',
      destroyed: 'Destroyed',
      strikes: 'Strikes',
      involved: 'Involved',
      date: 'Date',
      time: 'Time',
      place: 'Place',
      responsible: 'Responsible',
      cause: 'Cause',
      text: 'Free text',
    },
    unit: {
      killed: 'people',
      wounded: 'people',
      killed_or_wounded: 'people',
      missing: 'people',
      detained: 'people',
      displaced: 'people',
      destroyed: 'objects',
      strikes: 'strikes',
      involved: 'people',
      date: 'date',
      time: 'time of day',
      place: 'place',
      responsible: 'party',
      cause: 'cause',
      text: 'text',
    },
    kind: { figure: 'a number', date: 'a date', time: 'a time', text: 'words' },
  } satisfies Names,
  {
    measure: {
      killed: 'القتلى',
      wounded: 'الجرحى',
      killed_or_wounded: 'القتلى والجرحى',
      missing: 'المفقودون',
      detained: 'المحتجزون',
      displaced: 'النازحون',
      destroyed: 'المدمَّر',
      strikes: 'الغارات',
      involved: 'المشاركون',
      date: 'التاريخ',
      time: 'الوقت',
      place: 'المكان',
      responsible: 'الجهة المسؤولة',
      cause: 'السبب',
      text: 'نصّ حرّ',
    },
    unit: {
      killed: 'أشخاص',
      wounded: 'أشخاص',
      killed_or_wounded: 'أشخاص',
      missing: 'أشخاص',
      detained: 'أشخاص',
      displaced: 'أشخاص',
      destroyed: 'أعيان',
      strikes: 'غارات',
      involved: 'أشخاص',
      date: 'تاريخ',
      time: 'ساعة',
      place: 'مكان',
      responsible: 'جهة',
      cause: 'سبب',
      text: 'نصّ',
    },
    kind: { figure: 'رقم', date: 'تاريخ', time: 'وقت', text: 'كلمات' },
  },
);
