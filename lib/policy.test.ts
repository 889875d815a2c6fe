import { describe, expect, test } from 'vitest';
import { may, ROLES, VERBS, type Verb } from './policy';

const allowed = (role: (typeof ROLES)[number] | null, administrator = false) => VERBS.filter((verb) => may({ role, administrator }, verb));

const OWN: Verb[] = ['account.change_password', 'account.change_preferences', 'token.create', 'token.revoke'];
const READING: Verb[] = ['export.take'];
const DECIDING: Verb[] = ['reconciliation.approve', 'reconciliation.return'];
const LEADING: Verb[] = [
  'member.add',
  'member.change_role',
  'member.remove',
  'policy.change',
  'double_reading.assign',
  'record.publish',
  'record.withdraw',
  'ledger.redact',
];
const ADMINISTERING: Verb[] = ['account.add', 'account.disable', 'account.enable', 'account.reset_password', 'project.create'];

describe('who may do what', () => {
  test('a reader changes nothing but their own account, and may take away what they read', () => {
    expect(allowed('reader').sort()).toEqual([...OWN, ...READING].sort());
  });

  test('a reviewer does all the work of evidence and neither decides nor leads', () => {
    const not = [...DECIDING, ...LEADING, ...ADMINISTERING];
    expect(allowed('reviewer').sort()).toEqual(VERBS.filter((verb) => !not.includes(verb)).sort());
  });

  test('an approver decides too', () => {
    expect(allowed('approver').filter((verb) => !allowed('reviewer').includes(verb))).toEqual(DECIDING);
  });

  test('a lead leads too', () => {
    expect(allowed('lead').filter((verb) => !allowed('approver').includes(verb))).toEqual(LEADING);
  });

  test('an administrator manages accounts and has no say in a project they are no member of', () => {
    expect(allowed(null, true).sort()).toEqual([...OWN, ...ADMINISTERING].sort());
  });

  test('whoever is no member reads nothing of a project', () => {
    for (const administrator of [true, false]) expect(may({ role: null, administrator }, 'project.read')).toBe(false);
    for (const role of ROLES) expect(may({ role, administrator: false }, 'project.read')).toBe(true);
  });
});
