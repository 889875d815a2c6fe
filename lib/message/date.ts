import { defineMessages } from './define';

/** Dates and times in words, where they are less than a plain day (EDTF level 1). */
export const date = defineMessages(
  {
    about: 'about {date}',
    uncertain: '{date}, uncertain',
    dayIn: 'a day in {month}',
    monthIn: 'a month in {year}',
    yearIn: 'a year between {low} and {high}',
    season: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
    fromTo: 'from {from} to {to}',
    until: 'until {date}',
    untilOnly: 'until {date}, start not known',
    since: 'from {date} on',
    sinceOnly: 'from {date}, end not known',
    utc: '{time} UTC',
    offset: '{time} (UTC {offset})',
  },
  {
    about: 'نحو {date}',
    uncertain: '{date}، غير مؤكد',
    dayIn: 'يوم من {month}',
    monthIn: 'شهر من {year}',
    yearIn: 'سنة بين {low} و{high}',
    season: { 21: 'ربيع', 22: 'صيف', 23: 'خريف', 24: 'شتاء' },
    fromTo: 'من {from} إلى {to}',
    until: 'حتى {date}',
    untilOnly: 'حتى {date}، والبداية غير معلومة',
    since: 'من {date} فصاعداً',
    sinceOnly: 'من {date}، والنهاية غير معلومة',
    utc: '{time} بتوقيت غرينتش',
    offset: '{time} (غرينتش {offset})',
  },
);
