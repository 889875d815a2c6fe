import type { ProjectScreen } from '@/app/_session/screen';
import { Form } from '@/app/_ui/Form';
import { Link } from '@/app/_ui/Link';
import { LocalTime } from '@/app/_ui/LocalTime';
import { RadioGroup } from '@/app/_ui/RadioGroup';
import { SelectField } from '@/app/_ui/SelectField';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextArea } from '@/app/_ui/TextArea';
import type { Beside, BesideDocument } from '@/db/copy/beside';
import type { Source } from '@/db/source/read';
import { COPY_RELATIONS } from '@/lib/claim/copy';
import { may } from '@/lib/policy';
import { state } from './actions';
import styles from './copies.module.css';

interface CopyBoxProps {
  screen: ProjectScreen;
  beside: Beside;
  sources: readonly Source[];
  /** Leads to both texts; left out on the screen that shows them. */
  link?: boolean;
}

/** What the two are called in a sentence: by their sources, or by their titles when one source published both. */
function namesOf({ name }: ProjectScreen, [a, b]: Beside['documents']): { a: string; b: string } {
  const called = (document: BesideDocument) => {
    const source = name({ en: document.sourceEn, ar: document.sourceAr });
    return `\u2068${a.sourceId === b.sourceId ? document.title : source}\u2069`;
  };
  return { a: called(a), b: called(b) };
}

/** How many words two documents share, what was stated of it, and a reviewer's say. */
export function CopyBox({ screen, beside, sources, link = false }: CopyBoxProps) {
  const { t, reading, project, at, name } = screen;
  const { documents, ruling, words, places } = beside;
  const [first, second] = documents;
  const names = namesOf(screen, documents);
  const from = sources.find(({ id }) => id === ruling?.copiedFrom);
  return (
    <section className={styles.box} aria-label={t('copies.title')}>
      {link && <h3>{t('copies.title')}</h3>}
      <p>
        {t('copies.between', { count: words, places })}{' '}
        {link && <Link href={at(`documents/${first.id}/copies?with=${second.id}`)}>{t('copies.beside')}</Link>}
      </p>
      {ruling ? (
        <>
          <p className={styles.says}>
            <strong>
              {ruling.relation === 'both_copy' && !from
                ? t('copies.said.both_copy_unrecorded')
                : t(`copies.said.${ruling.relation}`, {
                    ...names,
                    from: `\u2068${from ? name({ en: from.nameEn, ar: from.nameAr }) : ''}\u2069`,
                  })}
            </strong>
          </p>
          <p dir="auto" className={styles.reason}>
            {ruling.reason}
          </p>
          <p className={styles.by}>
            {t('copies.by', { name: ruling.by })} · <LocalTime at={ruling.at} reading={reading} />
          </p>
        </>
      ) : (
        <p className={styles.by}>{t('copies.unstated')}</p>
      )}
      {may({ role: project.role, administrator: false }, 'copy.state') && (
        <Say screen={screen} beside={beside} names={names} sources={sources} />
      )}
    </section>
  );
}

function Say({ screen, beside, names, sources }: Omit<CopyBoxProps, 'link'> & { names: { a: string; b: string } }) {
  const { t, project, name } = screen;
  const { documents, ruling } = beside;
  const [a, b] = documents;
  const action = state.bind(null, project.id, { a: a.id, b: b.id, seen: ruling?.id ?? null });
  return (
    <details className={styles.state}>
      <summary>{t(ruling ? 'copies.restate' : 'copies.state')}</summary>
      <Form action={action} label={t('copies.state')} className={styles.form}>
        <RadioGroup
          name="relation"
          label={t('copies.relation')}
          options={COPY_RELATIONS.map((relation) => ({ value: relation, label: t(`copies.option.${relation}`, names) }))}
        />
        <div className={styles.whom}>
          <SelectField
            name="copiedFrom"
            label={t('copies.from')}
            options={[
              { value: '', label: t('copies.fromUnrecorded') },
              ...sources.map((source) => ({ value: source.id, label: name({ en: source.nameEn, ar: source.nameAr }) })),
            ]}
          />
        </div>
        <TextArea name="reason" label={t('copies.reason')} hint={t('copies.reasonHint')} rows={2} />
        <div>
          <SubmitButton variant="plain">{t('copies.save')}</SubmitButton>
        </div>
      </Form>
    </details>
  );
}
