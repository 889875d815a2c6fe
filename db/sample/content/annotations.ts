import type { SampleAnnotation } from './types';

export const annotations: readonly SampleAnnotation[] = [
  {
    on: { pair: ['tharda.killed.headline-62', 'tharda.killed.airport-80'] },
    by: 'reviewer1',
    body: 'Same article, eighteen apart. 62 stands in the headline and nowhere in the body, so I cannot tell whose number it is. 80 has a chain, but it ends with one person at the airport. I would not let either set the best value yet.',
    replies: [
      {
        by: 'reviewer2',
        body: 'أوافق. ولعلّ 62 حصيلة سبقت اتصال المرصد بمصدره في المطار، فلا تنقض إحداهما الأخرى بل تسبقها. لكن لا شيء في النص يثبت ذلك، والأولى أن نترك التعارض مفتوحاً.',
      },
      {
        by: 'approver',
        body: 'Leave it open. If anyone finds an earlier capture of the article, see whether the headline was written before the paragraph about the airport.',
      },
    ],
  },
  {
    on: { claim: 'tharda.killed.daily-80' },
    by: 'reviewer2',
    body: 'اختصرت الصحيفة السلسلة: تنسب 80 إلى المرصد نفسه، والمرصد في النص العربي ينقلها عن مصدر داخل المطار. أهما أصلان أم أصل واحد؟',
    replies: [
      {
        by: 'reviewer1',
        body: 'Almost certainly one. I have left the chain as the paper gives it, because that is what the paper says; the note is here so that nobody counts 80 twice.',
      },
    ],
  },
  {
    on: { claim: 'tharda.killed.encyclopedia' },
    by: 'reviewer1',
    body: 'The only range on the row, and the only one wholly above 80. The article cites nothing for it. Until somebody finds where 90–106 was first printed it is a number without an origin.',
  },
  {
    on: { question: 'tharda.time' },
    by: 'reviewer2',
    body: 'الخامسة عصراً بتوقيت دمشق الصيفي هي الثانية بعد الظهر بتوقيت غرينتش، فالادعاءان وقت واحد وأصلهما واحد: قيادة الجيش.',
    replies: [{ by: 'reviewer1', body: 'Checked: Damascus was three hours ahead of UTC on that date. Closing.' }],
    resolved: true,
  },
  {
    on: { pair: ['tharda.cause.centcom', 'tharda.cause.syrian-government'] },
    by: 'reviewer2',
    body: 'كلا القولين صادر عن طرف في النزاع يتحدث عن فعله أو فعل خصمه. لا أرى في الوثائق الأربع ما يرجّح أحدهما، ولا أظن أن هذا السؤال يُحسم بها.',
  },
  {
    on: { question: 'khasham.killed' },
    by: 'reviewer1',
    body: 'By the letter, "100" and "more than 100" cannot both hold. In practice the second may be the first, rounded up by a later hand. The three reports of 100 are one unnamed official and a headline that repeats the figure.',
  },
  {
    on: { pair: ['rockets.killed.command-ar', 'rockets.killed.initial-5'] },
    by: 'reviewer1',
    body: "Three is the helicopters' reply alone, five is the whole of the strikes. A part and a whole, not a disagreement: overruled as narrower scope.",
    resolved: true,
  },
  {
    on: { question: 'raids.killed' },
    by: 'reviewer2',
    body: 'راجعت الحوادث الأربع: ١٢ و٢ و٤ و٥، ومجموعها ٢٣. والأطفال طفلان قرب المشفى وثلاثة في المنزل، أي خمسة كما ورد.',
    resolved: true,
  },
];
