import type { SampleRuling } from './types';

export const rulings: readonly SampleRuling[] = [
  {
    pair: ['rockets.killed.command-ar', 'rockets.killed.initial-5'],
    verdict: 'narrower_scope',
    by: 'reviewer1',
    reason: 'The command counts those its helicopters killed; the initial toll counts the dead of all the strikes.',
  },
  {
    pair: ['rockets.killed.command-en', 'rockets.killed.initial-5'],
    verdict: 'narrower_scope',
    by: 'reviewer1',
    reason: "The agency says so itself: the figure covers the helicopters' reply alone.",
  },
  {
    pair: ['tharda.cause.syrian-government', 'tharda.cause.russian-government'],
    verdict: 'same_value',
    by: 'reviewer2',
    reason: 'اختلفت اللغة واتفق المعنى: كلتا الحكومتين تقول إن الهجوم متعمَّد.',
  },
  {
    pair: ['tharda.responsible.army', 'tharda.responsible.centcom'],
    verdict: 'compatible',
    by: 'reviewer1',
    reason: "The army says the aircraft were the coalition's; Central Command says they may have been. Both name the same aircraft.",
  },
  {
    pair: ['tharda.responsible.army', 'tharda.responsible.observatory'],
    verdict: 'not_comparable',
    by: 'reviewer2',
    reason: 'تحفّظ المرصد امتناع عن الجواب، وليس جواباً آخر.',
  },
  {
    pair: ['tharda.responsible.centcom', 'tharda.responsible.observatory'],
    verdict: 'not_comparable',
    by: 'reviewer2',
    reason: 'تحفّظ المرصد امتناع عن الجواب، وليس جواباً آخر.',
  },
];
