import { Card } from '@/app/_ui/Card';
import { Chip } from '@/app/_ui/Chip';
import { Link } from '@/app/_ui/Link';
import { agreementOf } from '@/lib/agreement/report';
import { Agreed } from './Agreed';
import { AgreementTable } from './AgreementTable';
import styles from './double.module.css';
import { ItemKeys } from './ItemKeys';
import { itemLine } from './itemLine';
import { type Shown, shownItems } from './items';
import type { Loaded } from './load';

/** Both readings beside each other: how far they agree, where they do not, and what became of it. */
export function Comparison({ loaded }: { loaded: Loaded }) {
  const { screen, data, path } = loaded;
  const { t, reading: as } = screen;
  const items = shownItems(data);
  const texts = new Map(data.texts.map(({ captureId, text }) => [captureId, text]));
  const report = agreementOf(data.comparison?.items ?? [], texts, data.policy);
  const differences = items.filter(({ agreed }) => !agreed);
  const open = differences.filter(({ settled }) => settled.length === 0);
  const next = open[0] && `${path}/items/${open[0].key}`;
  return (
    <div className={styles.comparison}>
      <Card title={t('doubleReading.agreement')}>
        <AgreementTable report={report} first={data.reading.first.name} second={data.reading.second.name} t={t} as={as} />
      </Card>
      <Card
        title={t('doubleReading.differences', { count: differences.length })}
        aside={
          differences.length > 0 && <Chip tone={open.length ? 'stale' : 'agree'}>{t('doubleReading.open', { count: open.length })}</Chip>
        }
      >
        <ol className={styles.items}>
          {differences.map((shown) => (
            <li key={shown.key}>
              <Difference loaded={loaded} shown={shown} />
            </li>
          ))}
        </ol>
      </Card>
      <Agreed loaded={loaded} items={items.filter(({ agreed }) => agreed)} />
      <ItemKeys next={next} />
    </div>
  );
}

function Difference({ loaded, shown }: { loaded: Loaded; shown: Shown }) {
  const { screen, data, path } = loaded;
  const { t } = screen;
  const { item, settled } = shown;
  const [last] = settled;
  const only = item.first === null ? data.reading.second.name : data.reading.first.name;
  const fields =
    item.first && item.second ? item.differs.map((field) => t(`doubleReading.differsIn.${field}`)).join(t('claims.comma')) : '';
  return (
    <>
      <Link href={`${path}/items/${shown.key}`} className={styles.line} data-row>
        {itemLine(loaded, item)}
      </Link>
      <span className={styles.soft}>
        {item.first && item.second
          ? t('doubleReading.differsFrom', { fields })
          : t('doubleReading.onlyBy', { name: `\u2068${only}\u2069` })}
        {last && <> · {t(`doubleReading.settledAs.${last.outcome}`, { name: `\u2068${last.by}\u2069` })}</>}
      </span>
    </>
  );
}
