'use client';

import { Dialog } from '@/app/_ui/Dialog';
import { Form } from '@/app/_ui/Form';
import { SelectField } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { Toolbar } from '@/app/_ui/Toolbar';
import { useWords } from '@/app/_ui/Words';
import type { ProjectId, UserId } from '@/lib/id';
import { ROLES, type Role } from '@/lib/policy';
import { changeRoleAction, removeMemberAction } from '../actions';
import styles from './members.module.css';

interface MemberActsProps {
  project: { readonly id: ProjectId; readonly slug: string };
  member: { readonly userId: UserId; readonly name: string; readonly role: Role };
}

/** What a lead can do with a member: another role, or out. */
export function MemberActs({ project, member: { userId, name, role } }: MemberActsProps) {
  const t = useWords();
  const roles = ROLES.map((value) => ({ value, label: t(`members.roles.${value}`) }));
  return (
    <div className={styles.acts}>
      <Form action={changeRoleAction.bind(null, project, userId)} label={t('members.roleOf', { name })} className={styles.role}>
        <SelectField key={role} name="role" label={t('members.roleOf', { name })} options={roles} defaultValue={role} />
        <SubmitButton variant="plain">{t('members.change')}</SubmitButton>
      </Form>
      <Dialog trigger={t('members.remove')} variant="danger" title={t('members.removeWho', { name })}>
        <Form action={removeMemberAction.bind(null, project)} label={t('members.removeWho', { name })}>
          <input type="hidden" name="userId" value={userId} />
          <p>{t('members.removeBody', { name })}</p>
          <Toolbar>
            <SubmitButton variant="danger">{t('members.removeWho', { name })}</SubmitButton>
          </Toolbar>
        </Form>
      </Dialog>
    </div>
  );
}
