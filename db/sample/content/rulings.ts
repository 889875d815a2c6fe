import type { SampleRuling } from './types';

export const rulings: readonly SampleRuling[] = [
  {
    pair: ['rockets.killed.command-ar', 'rockets.killed.initial-5'],
    verdict: 'narrower_scope',
    by: 'reviewer1',
    reason: 'The command counts those its helicopters killed; the initial toll counts the dead of all the strikes.',
  },
];
