import type { SampleReconciliation } from './types';

export const reconciliations: readonly SampleReconciliation[] = [
  {
    question: 'tharda.wounded',
    author: 'reviewer1',
    rule: 'preferred_source',
    preferredSource: 'russian-military',
    low: 100,
    best: 100,
    high: 100,
    rationale: 'The Russian military is the only recorded origin for the wounded, and two outlets carry its figure.',
    excluded: [{ claim: 'tharda.wounded.encyclopedia-110', reason: 'Its origin is not recorded.' }],
    decision: {
      by: 'approver',
      kind: 'returned',
      note: 'Two outlets relaying one ministry are one origin, and that ministry is a party to the conflict. Not knowing where 110 comes from is no reason to drop it. Show that it counts something else, or keep the range.',
    },
  },
  {
    question: 'tharda.wounded',
    author: 'reviewer1',
    rule: 'envelope',
    low: 100,
    best: null,
    high: 110,
    rationale:
      'Two figures stand, 100 from the Russian military and 110 from an encyclopedia that does not say where it found it. Neither is strong enough to put the other out: the first has an origin but comes from a party, the second has no origin but no interest either. The range holds both. No best value is given, because nothing in the documents prefers one end to the other.',
    excluded: [],
    decision: {
      by: 'approver',
      kind: 'approved',
      note: 'The range is honest about what we have. Reopen if the origin of 110 is found.',
    },
    dissents: [
      {
        by: 'reviewer2',
        low: 100,
        best: 100,
        high: 100,
        reason:
          'لا أوافق على أن يكون للمدى طرف أعلى هو 110. هذا الرقم بلا أصل مذكور، والموسوعة التي أوردته لا تقول من أين جاءت به، فليس لنا أن نقدّمه إلى القارئ كأنه شهادة. الأصل المذكور واحد، وقد قال 100، فلتكن هي القيمة مع التنبيه إلى أن صاحبها طرف في النزاع.',
      },
    ],
  },
  {
    question: 'tharda.strikes',
    author: 'reviewer2',
    rule: 'manual',
    low: 37,
    best: 37,
    high: 37,
    rationale: 'لم يذكر عدد الغارات إلا مصدر واحد، وقد ذكره رقماً محدداً، فأخذت به لعدم وجود ما يعارضه.',
    excluded: [],
    decision: {
      by: 'approver',
      kind: 'returned',
      note: 'انفراد المصدر بالرقم لا يجعله صحيحاً، وأصل هذا الرقم غير مذكور. يحسن البحث عن بيان للتحالف بعدد غاراته قبل إعادة الإرسال.',
    },
  },
  {
    question: 'raids.killed',
    author: 'reviewer2',
    rule: 'common_ground',
    low: 23,
    best: 23,
    high: 23,
    rationale:
      'أصل الحصيلة واحد هو شبكة الرصد المحلية، والصحيفة ناقلة عنها. غير أن الشبكة فصّلت حصيلتها حادثة حادثة بالتاريخ والمكان، ومجموع الحوادث الأربع (١٢ و٢ و٤ و٥) يطابقها، كما تطابقها أعداد الأطفال. فالرقم ٢٣ هو ما وُثّق، لا كل من قُتل: قد تكون هناك حوادث لم تبلغ الشبكة.',
    excluded: [],
    decision: {
      by: 'approver',
      kind: 'approved',
      note: 'اعتمدته بصفته حصيلة موثّقة من أصل واحد، مع بقاء التحفّظ الوارد في التعليل.',
    },
  },
  {
    question: 'khasham.killed',
    author: 'reviewer1',
    rule: 'envelope',
    low: 100,
    best: 100,
    high: null,
    rationale:
      'One unnamed US official is the origin of every report that gives exactly 100. The encyclopedia says more than 100 and does not say on whose word, so the upper end stays open. 100 is taken as the best value because it is the only figure with a recorded origin, and the lower bound of the other report is one above it.',
    excluded: [
      {
        claim: 'khasham.killed.headline-100',
        reason: 'The headline repeats the figure its own article attributes to the official; it is not a second report.',
      },
    ],
  },
  {
    question: 'khasham.involved',
    author: 'reviewer2',
    rule: 'envelope',
    low: 450,
    best: null,
    high: 550,
    rationale:
      'الرقم تقدير من أصل واحد نقلته وسيلتان، وقد قيل فيه «نحو»، فالحدود حدود السياسة المعتمدة في المشروع: عشرة في المئة زيادة أو نقصاناً. ولم أضع قيمة وسطى لأن المصدر نفسه لم يجزم بها.',
    excluded: [],
  },
];
