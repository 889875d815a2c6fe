import { shown } from '@/app/_session/actor';
import type { ProjectScreen } from '@/app/_session/screen';
import { buttonClass } from '@/app/_ui/Button';
import { Card } from '@/app/_ui/Card';
import { formatNumber } from '@/app/_ui/format';
import { Link } from '@/app/_ui/Link';
import { Notice } from '@/app/_ui/Notice';
import { problemSentence } from '@/app/_ui/problemSentence';
import { RadioGroup } from '@/app/_ui/RadioGroup';
import { type BundleSubject, readSubject } from '@/db/export/subject';
import { sayQuestion } from '@/lib/export/said';
import { PROBLEM_STATUS, type ProblemCode } from '@/lib/result';
import styles from './bundle.module.css';

interface BundleSectionProps {
  screen: ProjectScreen;
  /** `record` or `incident` names what is to be taken; `problem` why it could not be. */
  query: Readonly<Record<string, string | string[] | undefined>>;
}

const STANDARDS = ['annotations', 'provenance', 'reviews', 'records', 'ledger', 'crate'] as const;

const isProblem = (code: unknown): code is ProblemCode => typeof code === 'string' && Object.hasOwn(PROBLEM_STATUS, code);

/** The proof bundle of a record, an incident or the whole project: what is left out is asked in terms of what can be checked then. */
export async function BundleSection({ screen, query }: BundleSectionProps) {
  const { t, at, project, reading } = screen;
  const subject = await subjectOf(screen, query);
  const kind = subject?.kind ?? 'project';
  return (
    <Card id="bundle" title={t('bundle.title')} aside={t(`bundle.of.${kind}`)}>
      <div className={styles.bundle}>
        <p className={styles.lead}>{t('bundle.lead')}</p>
        {isProblem(query.problem) && <Notice tone="problem">{problemSentence(t, { code: query.problem }, reading.language)}</Notice>}
        {subject && (
          <p>
            <bdi>{named(subject, screen)}</bdi> · <Link href={at('export#bundle')}>{t('bundle.whole')}</Link>
          </p>
        )}
        <form method="post" action={`/api/v1/projects/${project.slug}/bundle`} className={styles.form}>
          {subject && <input type="hidden" name={subject.kind} value={subject.id} />}
          <RadioGroup
            name="texts"
            label={t('bundle.texts.label')}
            defaultValue="1"
            options={[
              { value: '1', label: t('bundle.texts.whole'), hint: t('bundle.texts.wholeHint') },
              { value: '0', label: t('bundle.texts.left'), hint: t('bundle.texts.leftHint') },
            ]}
          />
          <RadioGroup
            name="names"
            label={t('bundle.names.label')}
            defaultValue="1"
            options={[
              { value: '1', label: t('bundle.names.named'), hint: t('bundle.names.namedHint') },
              { value: '0', label: t('bundle.names.left'), hint: t('bundle.names.leftHint') },
            ]}
          />
          <p className={styles.recorded}>{t('bundle.recorded')}</p>
          <button type="submit" className={buttonClass('primary')}>
            {t('bundle.take')}
          </button>
        </form>
        <p className={styles.checked}>
          <bdi>{t('bundle.checked')}</bdi> <code dir="ltr">isnad verify FILE.zip</code>
        </p>
        <details>
          <summary>{t('bundle.standards')}</summary>
          <ul className={styles.standards}>
            {STANDARDS.map((one) => (
              <li key={one}>
                <bdi>{t(`bundle.standard.${one}`)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Card>
  );
}

async function subjectOf({ context, project }: ProjectScreen, query: BundleSectionProps['query']): Promise<BundleSubject | null> {
  for (const kind of ['record', 'incident'] as const) {
    const id = query[kind];
    if (typeof id === 'string' && id) return shown(await readSubject(context, project.id, kind, id));
  }
  return null;
}

function named({ titleEn, titleAr, question }: BundleSubject, { t, name, reading }: ProjectScreen): string {
  const title = name({ en: titleEn, ar: titleAr });
  if (!question) return title;
  return [title, sayQuestion(question, reading), t('records.record', { number: formatNumber(question.number, reading) })].join(' · ');
}
