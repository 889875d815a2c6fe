import type { ProjectScreen } from '@/app/_session/screen';
import { Form } from '@/app/_ui/Form';
import { LocalTime } from '@/app/_ui/LocalTime';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { Tag } from '@/app/_ui/Tag';
import type { Thread } from '@/db/annotation/read';
import { reply, settle } from './actions';
import { NoteField } from './NoteField';
import { NoteText } from './NoteText';
import styles from './Threads.module.css';

interface ThreadCardProps {
  screen: ProjectScreen;
  thread: Thread;
  writes: boolean;
}

const EXCERPT = 40;

/** One thread: its notes, who wrote them and when, and for those who may, reply, resolve, reopen. */
export function ThreadCard({ screen, thread, writes }: ThreadCardProps) {
  const { t, project, reading } = screen;
  const [first] = thread.notes;
  // Several threads of one person stand side by side: their first words tell them apart.
  const name = first ? `${first.by}: ${[...first.body].slice(0, EXCERPT).join('')}` : '';
  const { resolved } = thread;
  const verb = resolved ? 'reopen' : 'resolve';
  return (
    <article aria-label={t('annotations.thread', { name })} className={styles.thread} data-resolved={resolved ? '' : undefined}>
      <ol aria-label={t('annotations.notes')} className={styles.notes}>
        {thread.notes.map((note) => (
          <li key={note.id}>
            <p dir="auto" className={styles.body}>
              <NoteText body={note.body} mentions={note.mentions} />
            </p>
            <p className={styles.by}>
              <bdi>{note.by}</bdi> · <LocalTime at={note.at} reading={reading} />
            </p>
          </li>
        ))}
      </ol>
      {resolved && (
        <p className={styles.by}>
          <Tag status="resolved" t={t} /> {t('annotations.resolvedBy', { name: resolved.by })} ·{' '}
          <LocalTime at={resolved.at} reading={reading} />
        </p>
      )}
      {writes && (
        <div className={styles.acts}>
          {!resolved && (
            <details className={styles.write}>
              <summary aria-label={t('annotations.replyTo', { name })}>{t('annotations.reply')}</summary>
              <Form
                action={reply.bind(null, project.id, thread.id)}
                label={t('annotations.replyTo', { name })}
                className={styles.form}
                resetOnDone
              >
                <NoteField screen={screen} label={t('annotations.reply')} rows={2} />
                <div className={styles.acts}>
                  <SubmitButton variant="plain">{t('annotations.reply')}</SubmitButton>
                </div>
              </Form>
            </details>
          )}
          <Form action={settle.bind(null, project.id, thread.id, !resolved)}>
            <SubmitButton variant="quiet">{t(`annotations.${verb}`)}</SubmitButton>
          </Form>
        </div>
      )}
    </article>
  );
}
