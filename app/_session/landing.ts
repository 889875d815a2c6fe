import { may, type Role } from '@/lib/policy';

/** Where a member's day begins in a project: the queue, or for those who only read, the incidents. */
export function landing(role: Role): 'queue' | 'incidents' {
  return may({ role, administrator: false }, 'queue.assign') ? 'queue' : 'incidents';
}
