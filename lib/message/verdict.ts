import { defineMessages } from './define';

/** The reason of a verdict in a sentence. `a` and `b` are the two answers as the reader writes them. */
export const verdict = defineMessages(
  {
    reason: {
      unknown_figure: 'One of the two gives no figure: there is nothing to compare.',
      different_kinds: 'The two answers are not of one kind.',
      one_origin_one_value: 'One origin, relayed: {a} is heard twice and counts once.',
      one_origin_later_word: 'One origin, two words: {later} came after {earlier}.',
      equal_bounds: 'Both say {a}, from different origins.',
      overlap: '{a} and {b} can both hold: anything from {low} to {high}.',
      overlap_open: '{a} and {b} can both hold: anything from {low} up.',
      no_overlap: '{a} and {b} cannot both hold.',
      equal_date: 'Both give the same date.',
      dates_overlap: '{a} and {b} can be the same day: one date is only less precise.',
      dates_apart: '{a} and {b} are different dates.',
      equal_time: '{a} and {b} are one moment.',
      times_apart: '{a} and {b} are different times.',
      zone_not_stated: 'One time states its zone and the other does not.',
      equal_words: 'Both say the same.',
      words_differ: 'They say different things. Whether they contradict each other is for a reviewer to say.',
    },
  },
  {
    reason: {
      unknown_figure: 'أحد الادعاءين بلا رقم، فلا وجه للمقارنة.',
      different_kinds: 'الجوابان ليسا من نوع واحد.',
      one_origin_one_value: 'أصل واحد نُقل عنه مرتين: {a} يُسمع مرتين ويُحسب مرة.',
      one_origin_later_word: 'أصل واحد قال قولين: {later} بعد {earlier}.',
      equal_bounds: 'كلاهما يقول {a}، وأصلاهما مختلفان.',
      overlap: 'يصحّ {a} و{b} معاً: أي عدد بين {low} و{high}.',
      overlap_open: 'يصحّ {a} و{b} معاً: أي عدد من {low} فصاعداً.',
      no_overlap: 'لا يصحّ {a} و{b} معاً.',
      equal_date: 'كلاهما يذكر التاريخ نفسه.',
      dates_overlap: 'قد يكون {a} و{b} يوماً واحداً، غير أن أحدهما أقل تحديداً.',
      dates_apart: '{a} و{b} تاريخان مختلفان.',
      equal_time: '{a} و{b} وقت واحد.',
      times_apart: '{a} و{b} وقتان مختلفان.',
      zone_not_stated: 'أحد الوقتين مذكور بمنطقته الزمنية والآخر بدونها.',
      equal_words: 'كلاهما يقول القول نفسه.',
      words_differ: 'القولان مختلفان، والحكم بتناقضهما للمراجِع.',
    },
  },
);
