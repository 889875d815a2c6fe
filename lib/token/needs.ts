import type { Read, Verb } from '../policy';
import { TOKEN_SCOPES, type TokenScope } from './scope';

/**
 * The least scope with which a program may do each act or read, whole, beside lib/policy.ts, which bounds it too. `session`: only a
 * person who signed in, for what would let a token make itself larger or outlive its owner's wish.
 */
const NEEDS: Readonly<Record<Verb | Read, TokenScope | 'session'>> = {
  'account.add': 'decide',
  'account.disable': 'decide',
  'account.enable': 'decide',
  'account.reset_password': 'session',
  'account.change_password': 'session',
  'account.change_preferences': 'write',
  'project.create': 'decide',
  'member.add': 'decide',
  'member.change_role': 'decide',
  'member.remove': 'decide',
  'policy.change': 'decide',
  'source.add': 'write',
  'source.grade': 'write',
  'document.capture': 'write',
  'document.recapture': 'write',
  'document.correct_language': 'write',
  'incident.open': 'write',
  'question.ask': 'write',
  'claim.record': 'write',
  'claim.propose': 'propose',
  'claim.accept': 'write',
  'claim.correct': 'write',
  'claim.reject': 'write',
  'verdict.confirm': 'write',
  'verdict.overrule': 'write',
  'copy.state': 'write',
  'annotation.write': 'write',
  'annotation.reply': 'write',
  'annotation.resolve': 'write',
  'annotation.reopen': 'write',
  'reconciliation.draft': 'write',
  'reconciliation.submit': 'write',
  'reconciliation.approve': 'decide',
  'reconciliation.return': 'decide',
  'dissent.sign': 'write',
  'double_reading.assign': 'decide',
  'double_reading.read': 'write',
  'double_reading.hand_in': 'write',
  'double_reading.settle': 'write',
  'queue.assign': 'write',
  'token.create': 'session',
  'token.revoke': 'session',
  'import.map': 'write',
  'import.run': 'write',
  'import.undo': 'write',
  'export.take': 'read',
  'record.publish': 'decide',
  'record.withdraw': 'decide',
  'ledger.redact': 'decide',
  'own.read': 'read',
  'project.read': 'read',
  'ledger.read': 'read',
  'member.read': 'read',
  'account.read': 'decide',
};

/** The least scope for an act or a read. */
export function scopeFor(act: Verb | Read): TokenScope | 'session' {
  return NEEDS[act];
}

/** Whether a token of this scope reaches to the act, its owner's role apart. */
export function reaches(scope: TokenScope, act: Verb | Read): boolean {
  const needs = NEEDS[act];
  return needs !== 'session' && TOKEN_SCOPES.indexOf(scope) >= TOKEN_SCOPES.indexOf(needs);
}
