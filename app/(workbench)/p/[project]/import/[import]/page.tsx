import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { shown } from '@/app/_session/actor';
import { projectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { Chip } from '@/app/_ui/Chip';
import { formatDateTime, formatNumber } from '@/app/_ui/format';
import { LocalTime } from '@/app/_ui/LocalTime';
import { Notice } from '@/app/_ui/Notice';
import { PageHeader } from '@/app/_ui/PageHeader';
import { readImport } from '@/db/import/read';
import { type ImportId, parseId } from '@/lib/id';
import { MADE } from '@/lib/import/plan';
import { may } from '@/lib/policy';
import styles from '../_parts/import.module.css';
import { LogTable } from '../_parts/LogTable';
import { OUTCOMES, TONE } from '../_parts/outcomes';
import { Undo } from '../_parts/Undo';

interface Props {
  params: Promise<{ project: string; import: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function loaded({ params, searchParams }: Props) {
  const screen = await projectScreen(params);
  const [{ import: id }, query] = await Promise.all([params, searchParams]);
  const importId = parseId<ImportId>(id);
  if (!importId) return notFound();
  const outcome = OUTCOMES.find((one) => one === query.outcome) ?? null;
  const after = /^\d{1,7}$/.test(String(query.after)) ? Number(query.after) : 0;
  const detail = await shown(await readImport(screen.context, screen.project.id, importId, { outcome, after }));
  return { screen, detail, outcome, after };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title } = await projectScreen(params);
  return { title: `${t('imports.log')} · ${title}` };
}

/** One import: who, when, which file, what became of each row; and its undoing. */
export default async function ImportLogPage(props: Props) {
  const { screen, detail, outcome, after } = await loaded(props);
  const { t, at, reading, project } = screen;
  const root = at(`import/${detail.id}`);
  const made = MADE.filter((kind) => detail.made[kind] > 0).map((kind) => t(`imports.made.${kind}`, { count: detail.made[kind] }));
  const address = (next: { outcome?: string | null; after?: number | null }) => {
    const query = new URLSearchParams();
    if (next.outcome) query.set('outcome', next.outcome);
    if (next.after) query.set('after', String(next.after));
    return query.size ? `${root}?${query}` : root;
  };
  const undoes = !detail.undo && may({ role: project.role, administrator: false }, 'import.undo');
  return (
    <>
      <PageHeader
        t={t}
        title={t('imports.logTitle', { name: detail.fileName })}
        crumbs={[{ href: at('import'), label: t('imports.title') }]}
        meta={
          <>
            <LocalTime at={detail.at} reading={reading} />
            <bdi>{detail.by}</bdi>
            <span>
              {t('imports.hash')}: <code className={styles.hash}>{detail.fileSha256}</code>
            </span>
            {made.length > 0 && <span>{t('imports.didMake', { what: made.join(' · ') })}</span>}
          </>
        }
        actions={
          <>
            <ButtonLink href={`/api/imports/${detail.id}?project=${project.id}`} prefetch={false}>
              {t('imports.download')}
            </ButtonLink>
            {undoes && <Undo detail={detail} screen={screen} />}
          </>
        }
      />
      <div className={styles.page}>
        {detail.undo && (
          <Notice tone="warning" live={false}>
            {t('imports.undoneBy', {
              name: `\u2068${detail.undo.by}\u2069`,
              when: formatDateTime(detail.undo.at, reading),
              reason: `\u2068${detail.undo.reason}\u2069`,
            })}
          </Notice>
        )}
        <nav aria-label={t('imports.show')} className={styles.acts}>
          <Chip href={address({})} tone={outcome === null ? 'accent' : 'plain'}>
            {t('imports.all')}
          </Chip>
          {OUTCOMES.map((one) => (
            <Chip key={one} href={address({ outcome: one })} tone={outcome === one ? 'accent' : TONE[one]}>
              {t(`imports.became.${one}`)} {formatNumber(detail[one], reading)}
            </Chip>
          ))}
        </nav>
        {detail.rows.length > 0 ? <LogTable rows={detail.rows} screen={screen} /> : <p>{t('imports.nothingShown')}</p>}
        <div className={styles.acts}>
          {after > 0 && <ButtonLink href={address({ outcome })}>{t('imports.firstRows')}</ButtonLink>}
          {detail.next && <ButtonLink href={address({ outcome, after: detail.next })}>{t('imports.furtherRows')}</ButtonLink>}
        </div>
      </div>
    </>
  );
}
