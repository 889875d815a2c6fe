import type { ProjectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { Form } from '@/app/_ui/Form';
import { Link } from '@/app/_ui/Link';
import { Notice } from '@/app/_ui/Notice';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import type { ReaderData } from '@/db/document/read';
import { may } from '@/lib/policy';
import { noteFound } from '../proposalActions';
import { AGREES, findingSentence } from './finding';
import { type FoundProposal, sorted } from './proposals';
import { RefreshWhenStale } from './RefreshWhenStale';
import styles from './reader.module.css';
import { type View, viewHref } from './view';

interface FindingsProps {
  screen: ProjectScreen;
  data: ReaderData;
  view: View;
  path: string;
}

/** What the text says for or against itself. Each leads to its words, and can become a note on them. */
export function Findings(props: FindingsProps) {
  const { findings } = sorted(props.data);
  if (findings.length === 0) return null;
  return (
    <ul aria-label={props.screen.t('proposals.findings')} className={styles.cards}>
      {findings.map((found) => (
        <Found key={found.id} {...props} found={found} />
      ))}
    </ul>
  );
}

function Found({ screen, data, view, path, found }: FindingsProps & { found: FoundProposal }) {
  const { t, project, reading } = screen;
  const { id, finding, outcome } = found;
  const open = view.proposal === id;
  const sentence = findingSentence(finding, t, reading);
  const here = { project: project.slug, documentId: data.document.id, capture: view.capture };
  const to = (more: Partial<View>) => viewHref(path, { capture: view.capture, ...more });
  const writes = may({ role: project.role, administrator: false }, 'annotation.write');
  const noted = data.noted.find(({ start, end }) => Number(start) === found.start && Number(end) === found.end);
  return (
    <li id={`proposal-${id}`} className={styles.finding} data-open={open ? '' : undefined}>
      <Notice tone={AGREES[finding.kind] ? 'success' : 'warning'} live={false}>
        <Link
          href={to({ proposal: open ? undefined : id })}
          scroll={false}
          aria-current={open ? 'true' : undefined}
          className={styles.sentence}
        >
          {sentence}
        </Link>{' '}
        {outcome && noted && (
          <Link href={to({ quote: noted.id })} scroll={false} className={styles.further}>
            {t('proposals.noted')}
          </Link>
        )}
        {!outcome && writes && !(open && view.act === 'note') && (
          <Link href={to({ proposal: id, act: 'note' })} scroll={false} className={styles.further}>
            {t('proposals.toNote')}
          </Link>
        )}
      </Notice>
      {!outcome && writes && open && view.act === 'note' && (
        <Form action={noteFound.bind(null, project.id, here, id)} label={t('proposals.noteLabel')}>
          <RefreshWhenStale />
          <TextArea name="body" label={t('proposals.noteBody')} rows={4} defaultValue={plain(sentence)} autoFocus />
          <div className={styles.acts}>
            <SubmitButton>{t('proposals.noteSubmit')}</SubmitButton>
            <ButtonLink href={to({ proposal: id })} scroll={false}>
              {t('proposals.cancel')}
            </ButtonLink>
          </div>
        </Form>
      )}
    </li>
  );
}

/** The isolates that keep arithmetic in order belong to the screen, not to what a person writes. */
const plain = (words: string) => words.replace(/[\u2066\u2069]/g, '');
