import type { ProjectScreen } from '@/app/_session/screen';
import { FigureText } from '@/app/_ui/FigureText';
import { LocalTime } from '@/app/_ui/LocalTime';
import { Quote } from '@/app/_ui/Quote';
import { Tag } from '@/app/_ui/Tag';
import type { StoredClaim } from '@/db/claim/read';
import { answerText } from '@/lib/claim/answerText';
import styles from './reader.module.css';

/** Every version of a claim, newest first: what it said, who wrote it, when and why. */
export function ClaimHistory({ screen, versions }: { screen: ProjectScreen; versions: readonly StoredClaim[] }) {
  const { t, reading } = screen;
  return (
    <details className={styles.history}>
      <summary>
        {t('claims.history')} · {t('claims.historyOf', { count: versions.length })}
      </summary>
      <ol reversed>
        {[...versions].reverse().map((version, index) => (
          <li key={version.versionId}>
            <p>
              <strong>{t('claims.version', { number: version.version })}</strong> {index === 0 && <span>· {t('claims.standing')}</span>}{' '}
              <Tag status={version.status} t={t} />
            </p>
            <p>
              <FigureText text={answerText(version.answer, reading)} size="inline" />{' '}
              <Quote text={version.answer.words} lang={version.document.language} />
            </p>
            {version.scope && (
              <p className={styles.soft}>
                {t('claims.scopeOf')} <bdi dir="auto">{version.scope}</bdi>
              </p>
            )}
            <p className={styles.soft}>
              <bdi>{version.by}</bdi> · <LocalTime at={version.at} reading={reading} />
            </p>
            {version.reason && (
              <p>
                {t('claims.reason')}: <bdi>{version.reason}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
