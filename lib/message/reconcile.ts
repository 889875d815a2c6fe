import { defineMessages } from './define';

/** Rules for a reconciled value, and why a rule says nothing. */
export const reconcile = defineMessages(
  {
    rule: {
      envelope: 'Envelope',
      common_ground: 'Common ground',
      majority_of_origins: 'Majority of origins',
      preferred_source: 'Preferred source',
      manual: 'Manual',
    },
    what: {
      envelope: 'From the lowest to the highest figure stated.',
      common_ground: 'Where all the figures overlap.',
      majority_of_origins: 'What more than half of the recorded origins state.',
      preferred_source: 'What one origin states.',
      manual: 'A value of your own, with your reasons.',
    },
    rests: '{claims, plural, one {# claim} other {# claims}} · {origins, plural, =0 {no recorded origin} one {# origin} other {# origins}}',
    silence: {
      no_bounds: 'no claim gives a number',
      nothing_shared: '{figures} share nothing',
      too_few_origins:
        '{origins, plural, =0 {no recorded origin; a majority needs two} one {one recorded origin; a majority needs two} other {# recorded origins}}',
      no_majority: 'none of {origins} recorded origins has a majority behind it',
      choose_source: 'choose the origin to follow',
      source_differs_from_itself: 'this origin states {figures}, undated',
      source_says_nothing: 'this origin states no value',
      not_a_number: 'for numbers only',
      you_decide: 'you decide, and say why',
    },
  },
  {
    rule: {
      envelope: 'المدى الجامع',
      common_ground: 'القاسم المشترك',
      majority_of_origins: 'أغلبية الأصول',
      preferred_source: 'المصدر المرجّح',
      manual: 'تقدير المراجِع',
    },
    what: {
      envelope: 'من أدنى رقم ورد إلى أعلاه.',
      common_ground: 'ما تتفق فيه الأرقام كلها.',
      majority_of_origins: 'ما قالت به أكثر من نصف الأصول المذكورة.',
      preferred_source: 'ما قال به أصل واحد.',
      manual: 'قيمة تضعها بنفسك وتعلّلها.',
    },
    rests:
      '{claims, plural, zero {لا ادعاء} one {ادعاء واحد} two {ادعاءان} few {# ادعاءات} many {# ادعاءً} other {# ادعاء}} · {origins, plural, zero {لا أصل مذكور} one {أصل واحد} two {أصلان} few {# أصول} many {# أصلاً} other {# أصل}}',
    silence: {
      no_bounds: 'لا ادعاء يذكر رقماً',
      nothing_shared: 'لا تلتقي {figures}',
      too_few_origins:
        '{origins, plural, zero {لا أصل مذكور، والأغلبية تلزمها أصلان} one {أصل واحد مذكور، والأغلبية تلزمها أصلان} two {أصلان مذكوران} few {# أصول مذكورة} many {# أصلاً مذكوراً} other {# أصل مذكور}}',
      no_majority: 'لا أغلبية بين الأصول المذكورة، وعددها {origins}',
      choose_source: 'اختر الأصل الذي تأخذ بقوله',
      source_differs_from_itself: 'لهذا الأصل أقوال غير مؤرخة: {figures}',
      source_says_nothing: 'لا قيمة عند هذا الأصل',
      not_a_number: 'للأرقام وحدها',
      you_decide: 'القرار لك، وعليك تعليله',
    },
  },
);
