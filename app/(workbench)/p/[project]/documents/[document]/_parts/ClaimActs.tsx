import type { ProjectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { Form } from '@/app/_ui/Form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import type { StoredClaim } from '@/db/claim/read';
import type { ReaderData } from '@/db/document/read';
import { may } from '@/lib/policy';
import { accept, reject } from '../actions';
import { RefreshWhenStale } from './RefreshWhenStale';
import styles from './reader.module.css';
import { type View, viewHref } from './view';

interface ClaimActsProps {
  screen: ProjectScreen;
  claim: StoredClaim;
  data: ReaderData;
  view: View;
  path: string;
}

/** Accept, correct, reject: what the person's role allows and the claim's status leaves open. */
export function ClaimActs({ screen, claim, data, view, path }: ClaimActsProps) {
  const { t, project } = screen;
  const can = (verb: 'claim.accept' | 'claim.correct' | 'claim.reject') => may({ role: project.role, administrator: false }, verb);
  if (!can('claim.correct')) return null;
  const here = { project: project.slug, documentId: data.document.id, capture: view.capture };
  const seen = { claimId: claim.id, version: claim.version };
  const to = (act: View['act']) => viewHref(path, { capture: view.capture, claim: claim.id, act });
  if (view.act === 'reject') {
    return (
      <Form action={reject.bind(null, project.id, here, seen)} label={t('claims.rejectTitle')}>
        <RefreshWhenStale />
        <TextArea name="reason" label={t('claims.reasonReject')} rows={2} />
        <div className={styles.acts}>
          <SubmitButton variant="danger">{t('claims.confirmReject')}</SubmitButton>
          <ButtonLink href={to(undefined)} scroll={false}>
            {t('claims.cancel')}
          </ButtonLink>
        </div>
      </Form>
    );
  }
  return (
    <div className={styles.acts}>
      {claim.status !== 'accepted' && (
        <Form id="decide-accept" action={accept.bind(null, project.id, here, seen)} label={t('claims.accept')}>
          <RefreshWhenStale />
          <SubmitButton>{t('claims.accept')}</SubmitButton>
        </Form>
      )}
      <ButtonLink data-decide="correct" href={to('correct')} scroll={false}>
        {t('claims.correct')}
      </ButtonLink>
      {claim.status !== 'rejected' && (
        <ButtonLink data-decide="reject" href={to('reject')} scroll={false}>
          {t('claims.reject')}
        </ButtonLink>
      )}
    </div>
  );
}
