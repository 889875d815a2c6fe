import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import type { Translate } from '@/app/_ui/i18n';
import { Link } from '@/app/_ui/Link';
import { LocalTime } from '@/app/_ui/LocalTime';
import type { CaptureRow, ReaderData } from '@/db/document/read';
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
                <LocalTime at={capture.capturedAt} reading={reading} /> · <bdi>{collected(capture, t)}</bdi> ·{' '}
                <bdi>{t('reader.characters', { count: capture.characters })}</bdi>
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

/** Who brought the text in and how; a tool we do not know keeps the name it was stored under. */
function collected({ tool, collectedBy: name }: CaptureRow, t: Translate): string {
  const known = TOOLS.find((one) => one === tool);
  return known ? t(`reader.tool.${known}`, { name }) : t('reader.collected', { name, tool });
}

const TOOLS = ['paste', 'upload'] as const;

/** First and last four digits: enough to compare by eye. */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 4)}…${sha256.slice(-4)}`;
}
