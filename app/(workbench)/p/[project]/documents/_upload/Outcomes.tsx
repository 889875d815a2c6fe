'use client';

import { Button } from '@/app/_ui/Button';
import { Link } from '@/app/_ui/Link';
import { useProblemWords } from '@/app/_ui/problemWords';
import { useWords } from '@/app/_ui/Words';
import { AlreadyCaptured } from './AlreadyCaptured';
import styles from './upload.module.css';
import type { Outcome } from './useUpload';

interface OutcomesProps {
  outcomes: readonly Outcome[];
  /** Address of the documents of the project. */
  root: string;
  pending: boolean;
  onRetry: (index: number) => void;
}

/** Each of several files with its own end: progress, where it now is, or why not. */
export function Outcomes({ outcomes, root, pending, onRetry }: OutcomesProps) {
  const t = useWords();
  const captured = outcomes.filter(({ sent }) => sent?.kind === 'captured').length;
  return (
    <section aria-label={t('documents.outcome.title')} className={styles.outcomes}>
      <p role="status">{t('documents.outcome.done', { done: captured, total: outcomes.length })}</p>
      <ul>
        {outcomes.map((outcome, index) => (
          <li key={outcome.item.name}>
            <bdi>{outcome.item.name}</bdi>
            <Ending outcome={outcome} root={root} />
            {outcome.sent && outcome.sent.kind !== 'captured' && (
              <Button variant="quiet" disabled={pending} onClick={() => onRetry(index)}>
                {t('documents.outcome.retry')} <span className="unseen">{outcome.item.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ending({ outcome: { percent, sent }, root }: { outcome: Outcome; root: string }) {
  const t = useWords();
  const say = useProblemWords();
  if (sent === null) return <span>{percent === null ? t('documents.outcome.waiting') : t('documents.outcome.sending', { percent })}</span>;
  switch (sent.kind) {
    case 'captured':
      return (
        <span>
          {t('documents.outcome.captured')} · <Link href={`${root}/${sent.documentId}`}>{t('documents.outcome.open')}</Link>
        </span>
      );
    case 'refused':
      return (
        <span className={styles.refused}>
          {sent.problems.map((problem) => (
            <span key={problem.code}>{say(problem)}</span>
          ))}
          <AlreadyCaptured problems={sent.problems} root={root} />
        </span>
      );
    case 'unreachable':
      return <span className={styles.refused}>{t('ui.form.unreachable')}</span>;
    case 'cancelled':
      return <span>{t('documents.outcome.cancelled')}</span>;
  }
}
