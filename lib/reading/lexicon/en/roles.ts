import type { Table } from '../senses';

/** What people do or are apart from the group they are counted in. */
export const EN_ROLES: Table<'role'> = [
  {
    forms: ['pilots', 'sailors', 'guards', 'wardens', 'detectives', 'contractors', 'recruits', 'cadets'],
    gloss: 'may serve no army',
    sense: 'guard',
  },
  { forms: ['pilgrims', 'tourists', 'guests', 'travellers', 'patients'], gloss: 'are many anywhere, of no event', sense: 'visitor' },
  { forms: ['inhabitant', 'inhabitants'], gloss: 'live there', sense: 'resident' },
  { forms: ['mother', 'father', 'grandmother', 'grandfather'], gloss: 'have children, who are counted with "of"', sense: 'parent' },
];

/** Words that say for how many there is room, or how many there are as a rule. */
export const EN_FRAMES: Table<'frame'> = [
  { forms: ['seating', 'accommodating', 'serving', 'seats', 'accommodates', 'serves'], gloss: 'room for so many', sense: 'room' },
  { forms: ['enough', 'room', 'capacity'], gloss: 'before "for": room for so many', sense: 'room-for' },
  { forms: ['daily', 'weekly', 'monthly', 'annually'], gloss: 'so many each day, week …', sense: 'rate' },
];
