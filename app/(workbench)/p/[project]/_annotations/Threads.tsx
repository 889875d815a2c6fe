import type { ProjectScreen } from '@/app/_session/screen';
import { Form } from '@/app/_ui/Form';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import type { Thread } from '@/db/annotation/read';
import { may } from '@/lib/policy';
import { startThread } from './actions';
import { NoteField } from './NoteField';
import { ThreadCard } from './ThreadCard';
import styles from './Threads.module.css';
import type { NewThreadTarget } from './target';

interface ThreadsProps {
  screen: ProjectScreen;
  /** What a new thread will be about. */
  target: NewThreadTarget;
  /** The threads about it, oldest first. */
  threads: readonly Thread[];
  /** Names the group when no heading above does: "Notes on this pair". */
  label?: string;
}

/** Notes about one thing: open threads, resolved ones folded, and a form that starts another. */
export function Threads({ screen, target, threads, label }: ThreadsProps) {
  const { t, project } = screen;
  const open = threads.filter(({ resolved }) => !resolved);
  const resolved = threads.filter((thread) => thread.resolved);
  const writes = may({ role: project.role, administrator: false }, 'annotation.write');
  return (
    <section aria-label={label ?? t('annotations.title')} className={styles.threads}>
      {open.length === 0 && <p className={styles.none}>{t('annotations.none')}</p>}
      {open.map((thread) => (
        <ThreadCard key={thread.id} screen={screen} thread={thread} writes={writes} />
      ))}
      {resolved.length > 0 && (
        <details className={styles.folded}>
          <summary>{t('annotations.resolved', { count: resolved.length })}</summary>
          <div className={styles.threads}>
            {resolved.map((thread) => (
              <ThreadCard key={thread.id} screen={screen} thread={thread} writes={writes} />
            ))}
          </div>
        </details>
      )}
      {writes ? (
        <details className={styles.write}>
          <summary>{t('annotations.write')}</summary>
          <Form action={startThread.bind(null, project.id, target)} label={t('annotations.new')} className={styles.form} resetOnDone>
            <NoteField screen={screen} label={t('annotations.new')} rows={2} />
            <div className={styles.acts}>
              <SubmitButton variant="plain">{t('annotations.post')}</SubmitButton>
            </div>
          </Form>
        </details>
      ) : (
        <p className={styles.none}>{t('annotations.readersOnly')}</p>
      )}
    </section>
  );
}
