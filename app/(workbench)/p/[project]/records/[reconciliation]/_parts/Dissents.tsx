import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { FigureText } from '@/app/_ui/FigureText';
import { LocalTime } from '@/app/_ui/LocalTime';
import type { RecordData } from '@/db/reconciliation/read';
import { ANSWER_KIND } from '@/lib/claim/claim';
import { may } from '@/lib/policy';
import { sayValue } from '../../_parts/value';
import styles from './Dissents.module.css';
import { SignDissent } from './SignDissent';

/** Every minority value signed on the record, and the way to sign one's own. */
export function Dissents({ data: { record, question }, screen }: { data: RecordData; screen: ProjectScreen }) {
  const { t, reading, project, context } = screen;
  const { dissents, status } = record;
  const stands = status === 'submitted' || status === 'approved';
  const signs = may({ role: project.role, administrator: false }, 'dissent.sign');
  const own = dissents.some(({ by }) => by.id === context.actor.userId);
  if (!dissents.length && !(signs && stands)) return null;
  return (
    <Card title={t('dissent.title')} className={dissents.length ? undefined : 'screen'}>
      {dissents.length > 0 ? (
        <ul className={styles.dissents} aria-label={t('dissent.title')}>
          {dissents.map((dissent) => {
            const said = sayValue({ settled: true, ...dissent }, question.measure, reading, t);
            return (
              <li key={dissent.id}>
                <p className={styles.value}>
                  <FigureText text={said.text} size="lead" />
                  {said.best && <span className={styles.soft}>{t('records.best', { best: said.best })}</span>}
                  <span className={styles.soft}>
                    {t('dissent.signedBy', { name: dissent.by.name })}
                    {' · '}
                    <LocalTime at={dissent.at} reading={reading} />
                  </span>
                </p>
                <blockquote className={styles.reason} dir="auto">
                  {dissent.reason}
                </blockquote>
              </li>
            );
          })}
        </ul>
      ) : (
        <p className={styles.soft}>{t('dissent.none')}</p>
      )}
      {own && <p className={`${styles.soft} screen`}>{t('dissent.own')}</p>}
      {signs && stands && !own && (
        <SignDissent
          project={{ id: project.id, slug: project.slug }}
          reconciliationId={record.id}
          kind={ANSWER_KIND[question.measure]}
          screen={screen}
        />
      )}
    </Card>
  );
}
