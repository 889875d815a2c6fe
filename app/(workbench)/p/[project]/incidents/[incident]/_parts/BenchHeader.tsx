import { ButtonLink } from '@/app/_ui/Button';
import { Chip } from '@/app/_ui/Chip';
import { Link } from '@/app/_ui/Link';
import { PageHeader } from '@/app/_ui/PageHeader';
import { countOrigins } from '@/lib/claim/origin';
import { formatDate } from '@/lib/figure/edtf';
import { AskQuestion } from './AskQuestion';
import { type Bench, toPair } from './bench';

/** What happened, when and where, what it is part of, and how much agreement there is about it. */
export function BenchHeader({ bench }: { bench: Bench }) {
  const { screen, data, address, conflicts } = bench;
  const { t, name, at, reading } = screen;
  const { incident, whole, parts, rows } = data;
  const proposed = rows.reduce((sum, row) => sum + row.proposed, 0);
  const clashing = rows.reduce((sum, { tally }) => sum + tally.conflicts, 0);
  const { reports, origins, notRecorded } = countOrigins(rows.flatMap(({ accepted }) => accepted.map(({ chain }) => chain)));
  const [first] = conflicts;
  const place = name({ en: incident.placeEn, ar: incident.placeAr });
  const title = (of: { titleEn: string; titleAr: string }) => name({ en: of.titleEn, ar: of.titleAr });
  return (
    <PageHeader
      title={title(incident)}
      crumbs={[{ href: at('incidents'), label: t('shell.incidents') }]}
      t={t}
      meta={
        <>
          <span>{incident.date ? formatDate(incident.date, reading) : t('bench.noDate')}</span>
          <span>{place ? `${place} · ${t(`bench.precision.${incident.precision}`)}` : t('bench.noPlace')}</span>
          {whole && (
            <span>
              {t('bench.partOf')} <Link href={at(`incidents/${whole.id}`)}>{title(whole)}</Link>
            </span>
          )}
          {parts.length > 0 && (
            <span>
              {t('bench.parts')}:{' '}
              {parts.map((part, index) => (
                <span key={part.id}>
                  {index > 0 && ' · '}
                  <Link href={at(`incidents/${part.id}`)}>{title(part)}</Link>
                </span>
              ))}
            </span>
          )}
        </>
      }
      actions={
        <>
          <Chip>{t('bench.reports', { count: reports })}</Chip>
          <Chip>{t('bench.origins', { count: origins })}</Chip>
          {notRecorded > 0 && <Chip>{t('bench.notRecorded', { count: notRecorded })}</Chip>}
          {proposed > 0 && <Chip tone="stale">{t('bench.toReview', { count: proposed })}</Chip>}
          <Chip tone={clashing ? 'conflict' : reports > 1 ? 'agree' : 'plain'} href={first && toPair(bench, first)}>
            {t('bench.conflicts', { count: clashing })}
          </Chip>
          {rows.length > 0 && (
            <ButtonLink href={bench.to({ fold: !address.fold })} scroll={false}>
              {t(address.fold ? 'bench.unfold' : 'bench.fold')}
            </ButtonLink>
          )}
          {rows.length > 0 && <ButtonLink href={at(`export?incident=${incident.id}#bundle`)}>{t('bundle.title')}</ButtonLink>}
          {bench.writes && rows.length > 0 && <AskQuestion projectId={screen.project.id} incidentId={incident.id} />}
        </>
      }
    />
  );
}
