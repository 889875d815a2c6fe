import { defineMessages } from './define';

/** The words of figures. `phrase` stands inside sentences; `operator` names the choice in a form. */
export const figure = defineMessages(
  {
    operator: {
      exactly: 'exactly',
      more_than: 'more than',
      at_least: 'at least',
      less_than: 'less than',
      at_most: 'at most',
      between: 'between … and …',
      about: 'about',
      vague: 'a vague word',
      none: 'none',
      unknown: 'unknown',
    },
    phrase: {
      exactly: 'exactly {value}',
      more_than: 'more than {value}',
      at_least: 'at least {value}',
      less_than: 'less than {value}',
      at_most: 'at most {value}',
      between: 'between {low} and {high}',
      about: 'about {value}',
    },
    vague: {
      several: 'several',
      dozens: 'dozens',
      hundreds: 'hundreds',
      thousands: 'thousands',
    },
    none: 'none',
    unknown: 'unknown',
    bounds: {
      between: 'from {low} to {high}',
      exact: '{low}',
      open: '{low} or more',
      absent: 'no bounds',
    },
  },
  {
    operator: {
      exactly: 'بالضبط',
      more_than: 'أكثر من',
      at_least: 'على الأقل',
      less_than: 'أقل من',
      at_most: 'على الأكثر',
      between: 'بين … و…',
      about: 'نحو',
      vague: 'لفظ مبهم',
      none: 'لا أحد',
      unknown: 'غير معلوم',
    },
    phrase: {
      exactly: '{value} بالضبط',
      more_than: 'أكثر من {value}',
      at_least: '{value} على الأقل',
      less_than: 'أقل من {value}',
      at_most: '{value} على الأكثر',
      between: 'بين {low} و{high}',
      about: 'نحو {value}',
    },
    vague: {
      several: 'بضعة',
      dozens: 'عشرات',
      hundreds: 'مئات',
      thousands: 'آلاف',
    },
    none: 'لا أحد',
    unknown: 'غير معلوم',
    bounds: {
      between: 'من {low} إلى {high}',
      exact: '{low}',
      open: '{low} فأكثر',
      absent: 'بلا حدود معلومة',
    },
  },
);
