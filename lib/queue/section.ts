import { may, type Role } from '../policy';

/** What a reviewer's day is made of, in the order of the work. */
export const SECTIONS = ['to_read', 'contested', 'returned', 'awaiting', 'stale', 'mentions'] as const;
export type Section = (typeof SECTIONS)[number];

/** Whose work is shown; anyone's holds what nobody was given too. */
export const ASSIGNED = ['anyone', 'me', 'nobody'] as const;
export type Assigned = (typeof ASSIGNED)[number];

/** The sections of somebody in this role: only who may approve has approvals waiting. */
export function sectionsOf(role: Role): readonly Section[] {
  return SECTIONS.filter((section) => section !== 'awaiting' || may({ role, administrator: false }, 'reconciliation.approve'));
}

/** What of a section is given to somebody; a mention is its person's own. */
export const SUBJECT = {
  to_read: 'capture',
  contested: 'question',
  returned: 'reconciliation',
  awaiting: 'reconciliation',
  stale: 'reconciliation',
  mentions: null,
} as const satisfies Record<Section, 'capture' | 'question' | 'reconciliation' | null>;

/** Whether somebody in this role can see to what waits in a section. */
export function canSeeTo(role: Role, section: Section): boolean {
  return may({ role, administrator: false }, section === 'awaiting' ? 'reconciliation.approve' : 'claim.record');
}
