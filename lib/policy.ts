/** Who may do what, whole. Every write and every read asks this page. */

/** Roles in one project, each including what the one before it may do. */
export const ROLES = ['reader', 'reviewer', 'approver', 'lead'] as const;
export type Role = (typeof ROLES)[number];

/** What it takes: a role in the project, being an administrator of the instance, or only being signed in. */
type Needs = Role | 'administrator' | 'self';

/** Every act that changes something, by its real name, as the ledger keeps it. */
const WRITES = {
  'account.add': 'administrator',
  'account.disable': 'administrator',
  'account.enable': 'administrator',
  'account.reset_password': 'administrator',
  'account.change_password': 'self',
  'account.change_preferences': 'self',
  'project.create': 'administrator',
  'member.add': 'lead',
  'member.change_role': 'lead',
  'member.remove': 'lead',
  'policy.change': 'lead',
  'source.add': 'reviewer',
  'source.grade': 'reviewer',
  'document.capture': 'reviewer',
  'document.recapture': 'reviewer',
  'document.correct_language': 'reviewer',
  'incident.open': 'reviewer',
  'question.ask': 'reviewer',
  'claim.record': 'reviewer',
  'claim.propose': 'reviewer',
  'claim.accept': 'reviewer',
  'claim.correct': 'reviewer',
  'claim.reject': 'reviewer',
  'verdict.confirm': 'reviewer',
  'verdict.overrule': 'reviewer',
  'copy.state': 'reviewer',
  'annotation.write': 'reviewer',
  'annotation.reply': 'reviewer',
  'annotation.resolve': 'reviewer',
  'annotation.reopen': 'reviewer',
  'reconciliation.draft': 'reviewer',
  'reconciliation.submit': 'reviewer',
  'reconciliation.approve': 'approver',
  'reconciliation.return': 'approver',
  'dissent.sign': 'reviewer',
  'double_reading.assign': 'lead',
  'double_reading.read': 'reviewer',
  'double_reading.hand_in': 'reviewer',
  'double_reading.settle': 'reviewer',
  'queue.assign': 'reviewer',
  'token.create': 'self',
  'token.revoke': 'self',
  'import.map': 'reviewer',
  'import.run': 'reviewer',
  'import.undo': 'reviewer',
  'export.take': 'reader',
  'record.publish': 'lead',
  'record.withdraw': 'lead',
  'ledger.redact': 'lead',
} as const satisfies Record<string, Needs>;

const READS = {
  /** One's own account, the projects one is a member of, one's tokens. */
  'own.read': 'self',
  'project.read': 'reader',
  'ledger.read': 'reader',
  'member.read': 'reader',
  'account.read': 'administrator',
} as const satisfies Record<string, Needs>;

export type Verb = keyof typeof WRITES;
export type Read = keyof typeof READS;
export const VERBS = Object.keys(WRITES) as [Verb, ...Verb[]];

const NEEDS: Readonly<Record<Verb | Read, Needs>> = { ...WRITES, ...READS };

/** What the asker is: their role in the project concerned (null when no member) and whether they administer the instance. */
export interface Standing {
  readonly role: Role | null;
  readonly administrator: boolean;
}

/** Whether this standing suffices. Administrators have no say in a project they are no member of. */
export function may(standing: Standing, act: Verb | Read): boolean {
  const needs = NEEDS[act];
  switch (needs) {
    case 'self':
      return true;
    case 'administrator':
      return standing.administrator;
    case 'reader':
    case 'reviewer':
    case 'approver':
    case 'lead':
      return standing.role !== null && ROLES.indexOf(standing.role) >= ROLES.indexOf(needs);
  }
}
