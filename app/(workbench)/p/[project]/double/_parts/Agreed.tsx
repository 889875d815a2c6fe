import { Card } from '@/app/_ui/Card';
import { Dialog } from '@/app/_ui/Dialog';
import { Form } from '@/app/_ui/Form';
import { Link } from '@/app/_ui/Link';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { recordAgreed } from '../actions';
import styles from './double.module.css';
import { IncidentField } from './IncidentField';
import { itemLine } from './itemLine';
import type { Shown } from './items';
import { exactOf, type Loaded } from './load';

/** What both read alike: skipped when walking, recorded together when the adjudicator says so. */
export function Agreed({ loaded, items }: { loaded: Loaded; items: readonly Shown[] }) {
  const { screen, data, path } = loaded;
  const { t } = screen;
  const open = items.filter(({ settled }) => settled.length === 0);
  const mine = data.reading.adjudicator.userId === screen.context.actor.userId;
  return (
    <Card
      title={t('doubleReading.agreedItems', { count: items.length })}
      aside={mine && open.length > 0 && <RecordAgreed loaded={loaded} open={open} />}
    >
      {items.length > 0 && <p className={styles.soft}>{t('doubleReading.agreedBody')}</p>}
      <ol className={styles.items}>
        {items.map(({ key, item, settled: [last] }) => (
          <li key={key}>
            <Link href={`${path}/items/${key}`} className={styles.line}>
              {itemLine(loaded, { first: item.first ?? item.second, second: null })}
            </Link>
            {last && (
              <span className={styles.soft}>{t(`doubleReading.settledAs.${last.outcome}`, { name: `\u2068${last.by}\u2069` })}</span>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function RecordAgreed({ loaded, open }: { loaded: Loaded; open: readonly Shown[] }) {
  const { screen, data, path } = loaded;
  const { t, project } = screen;
  const here = { projectId: project.id, doubleReadingId: data.reading.id, goesTo: path };
  return (
    <Dialog trigger={t('doubleReading.recordAgreed')} title={t('doubleReading.recordAgreedTitle')} size="wide">
      <Form action={recordAgreed.bind(null, here)} label={t('doubleReading.recordAgreedTitle')}>
        <p>{t('doubleReading.recordAgreedBody', { count: open.length })}</p>
        <fieldset className={styles.which}>
          <legend>{t('doubleReading.agreedWhich')}</legend>
          {open.map(({ key, item: { first, second } }) =>
            first && second ? (
              <label key={key}>
                <input type="checkbox" name="item" value={`${first.id} ${second.id}`} defaultChecked />
                <span>
                  {itemLine(loaded, { first, second: null })} ·{' '}
                  <bdi dir="auto" lang={data.texts.find(({ captureId }) => captureId === first.captureId)?.language}>
                    {exactOf(data, first)}
                  </bdi>
                </span>
              </label>
            ) : null,
          )}
        </fieldset>
        <IncidentField loaded={loaded} />
        <SubmitButton>{t('doubleReading.recordAgreed')}</SubmitButton>
      </Form>
    </Dialog>
  );
}
