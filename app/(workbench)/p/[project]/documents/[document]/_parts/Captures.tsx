import Link from 'next/link';
import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { LocalTime } from '@/app/_ui/LocalTime';
import type { ReaderData } from '@/db/document/read';
import styles from './reader.module.css';
import { viewHref } from './view';

/** The captures of the document, newest first, with their fingerprints. */
export function Captures({ screen, data, path }: { screen: ProjectScreen; data: ReaderData; path: string }) {
  const { t, reading } = screen;
  const newest = data.captures.at(-1);
  return (
    <Card title={t('reader.captures')} level={2}>
      <ul className={styles.captures}>
        {[...data.captures].reverse().map((capture) => {
          const shown = capture.id === data.capture.id;
          return (
            <li key={capture.id}>
              <Link
                href={viewHref(path, { capture: capture.id === newest?.id ? undefined : capture.id })}
                aria-current={shown ? 'true' : undefined}
              >
                {t('reader.capture', { number: capture.number })}
              </Link>{' '}
              {shown && data.captures.length > 1 && <span className={styles.soft}>· {t('reader.shown')}</span>}
              <p className={styles.soft}>
                <LocalTime at={capture.capturedAt} reading={reading} /> ·{' '}
                {t('reader.collected', { name: capture.collectedBy, tool: capture.tool })} ·{' '}
                {t('reader.characters', { count: capture.characters })}
              </p>
              <p className={styles.soft}>
                SHA-256 <code title={capture.sha256}>{shortHash(capture.sha256)}</code>
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** First and last four digits: enough to compare by eye. */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}
