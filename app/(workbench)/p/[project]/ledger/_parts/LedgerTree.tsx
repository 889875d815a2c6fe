import { shown } from '@/app/_session/actor';
import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { LocalTime } from '@/app/_ui/LocalTime';
import { readCheckpoint } from '@/db/ledger/proof';
import { toBase64 } from '@/lib/ledger/note';
import styles from './ledger.module.css';

/** The newest checkpoint of the ledger's tree, in words, with what a witness takes away. */
export async function LedgerTree({ screen }: { screen: ProjectScreen }) {
  const { t, reading, context, project } = screen;
  const checkpoint = await shown(await readCheckpoint(context, project.id));
  return (
    <Card title={t('ledger.tree.title')} className={styles.tree}>
      <p>{t('ledger.tree.about')}</p>
      {checkpoint ? (
        <>
          <p>
            {t('ledger.tree.said', { count: checkpoint.size, origin: `\u2068${checkpoint.note.split('\n')[0] ?? ''}\u2069` })}
            {' · '}
            <LocalTime at={checkpoint.at} reading={reading} />
          </p>
          <p>
            {t('ledger.tree.root')}: <code dir="ltr">{toBase64(checkpoint.root)}</code>
          </p>
          <p className={styles.links}>
            <a href="/api/v1/ledger/checkpoint">{t('ledger.tree.checkpoint')}</a>
            <a href="/api/v1/ledger/keys">{t('ledger.tree.keys')}</a>
          </p>
        </>
      ) : (
        <p>{t('ledger.tree.empty')}</p>
      )}
    </Card>
  );
}
