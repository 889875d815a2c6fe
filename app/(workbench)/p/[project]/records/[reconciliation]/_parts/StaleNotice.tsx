import type { ProjectScreen } from '@/app/_session/screen';
import { ButtonLink } from '@/app/_ui/Button';
import { LocalTime } from '@/app/_ui/LocalTime';
import { Notice } from '@/app/_ui/Notice';
import { Toolbar } from '@/app/_ui/Toolbar';
import type { RecordData } from '@/db/reconciliation/read';
import { may } from '@/lib/policy';
import { parseInputs } from '@/lib/reconcile/inputs';
import { isStale } from '@/lib/reconcile/recordFilter';
import { Changes } from './Changes';

/** Since when, by whose act and how what the record rests on moved; the way to compose it again. */
export function StaleNotice({ data, screen }: { data: RecordData; screen: ProjectScreen }) {
  const { record, movement, sources, question, versions } = data;
  const { t, at, reading, project } = screen;
  if (!record.stale || !movement || record.status === 'returned') return null;
  const claims = parseInputs(data.inputs).claims;
  const newest = versions.at(-1)?.id === record.id;
  const composes = newest && isStale(record) && may({ role: project.role, administrator: false }, 'reconciliation.submit');
  return (
    <Notice tone="warning" live={false} title={t('records.staleTitle')}>
      {record.staleness && (
        <p>
          {t('changes.since')} <LocalTime at={record.staleness.since} reading={reading} /> · <bdi>{record.staleness.by}</bdi>
          {': '}
          {t(`ledger.acts.${record.staleness.verb}`)}
        </p>
      )}
      {movement.putBack && <p>{t('changes.putBack')}</p>}
      {movement.changes.length > 0 ? (
        <Changes
          changes={movement.changes}
          claimOf={(id) => claims.find((claim) => claim.id === id) ?? null}
          sources={sources}
          screen={screen}
          label={t('changes.title')}
        />
      ) : (
        <p>{t('changes.unknown')}</p>
      )}
      {composes && (
        <>
          <p>{t('changes.lookAgain')}</p>
          <Toolbar>
            <ButtonLink href={at(`incidents/${question.incidentId}?compose=${question.id}`)} variant="primary">
              {t('changes.compose')}
            </ButtonLink>
          </Toolbar>
        </>
      )}
    </Notice>
  );
}
