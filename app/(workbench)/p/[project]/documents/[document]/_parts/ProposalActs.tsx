import { ButtonLink } from '@/app/_ui/Button';
import { Form } from '@/app/_ui/Form';
import { Kbd } from '@/app/_ui/Kbd';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import { may } from '@/lib/policy';
import { why } from '@/lib/proposal/why';
import { acceptProposed, rejectProposed } from '../proposalActions';
import type { ProposalCardProps } from './ProposalCard';
import { isWhole } from './proposals';
import { RefreshWhenStale } from './RefreshWhenStale';
import styles from './reader.module.css';
import { type View, viewHref } from './view';

/** A key as a hint to the eye; the button's name stays its words. */
function KeyHint({ at }: { at: string }) {
  return (
    <span aria-hidden="true">
      <Kbd keys={[at]} />
    </span>
  );
}

/** Accept, correct, reject, and why it is proposed at all. */
export function ProposalActs({ screen, data, proposal, view, path, next }: ProposalCardProps) {
  const { t, project, reading } = screen;
  const { claim, offered } = proposal.stored;
  const here = { project: project.slug, documentId: data.document.id, capture: view.capture, next };
  const to = (act: View['act']) => viewHref(path, { capture: view.capture, proposal: proposal.id, act });
  const can = (verb: 'claim.accept' | 'claim.reject') => may({ role: project.role, administrator: false }, verb);
  const reasons = why(claim.trail, reading.language);
  return (
    <>
      {can('claim.reject') && view.act === 'reject' && (
        <Form action={rejectProposed.bind(null, project.id, here, proposal.id)} label={t('proposals.rejectTitle')}>
          <RefreshWhenStale />
          <TextArea name="reason" label={t('proposals.rejectReason')} rows={2} autoFocus />
          <div className={styles.acts}>
            <SubmitButton variant="danger">{t('proposals.confirmReject')}</SubmitButton>
            <ButtonLink href={to(undefined)} scroll={false}>
              {t('proposals.cancel')}
            </ButtonLink>
          </div>
        </Form>
      )}
      {can('claim.accept') && view.act !== 'reject' && view.act !== 'correct' && (
        <div className={styles.acts}>
          {isWhole(proposal) && (
            <Form id="decide-accept" action={acceptProposed.bind(null, project.id, here, proposal.id)} label={t('proposals.acceptLabel')}>
              <RefreshWhenStale />
              <SubmitButton>
                {t('proposals.accept')} <KeyHint at="a" />
              </SubmitButton>
            </Form>
          )}
          <ButtonLink data-decide="correct" href={to('correct')} scroll={false}>
            {t('proposals.correct')} <KeyHint at="e" />
          </ButtonLink>
          <ButtonLink data-decide="reject" href={to('reject')} scroll={false}>
            {t('proposals.reject')} <KeyHint at="r" />
          </ButtonLink>
        </div>
      )}
      <details className={styles.history}>
        <summary>{t('proposals.why')}</summary>
        {offered ? (
          <p>
            {t('proposals.whyOffered')} <bdi dir="auto">{offered.reason}</bdi>
          </p>
        ) : reasons.length === 0 ? (
          <p>{t('proposals.whyNothing')}</p>
        ) : (
          <ol>
            {reasons.map((sentence) => (
              <li key={sentence}>
                <bdi>{sentence}</bdi>
              </li>
            ))}
          </ol>
        )}
      </details>
    </>
  );
}
