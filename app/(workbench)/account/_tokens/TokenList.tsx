import { screen } from '@/app/_session/screen';
import { formatDateTime, formatDay } from '@/app/_ui/format';
import type { TokenRow } from '@/db/token/read';
import { RevokeToken } from './RevokeToken';
import styles from './tokens.module.css';

/** One's tokens, newest first; those that ended stay, so that what was done with them can be told. */
export async function TokenList({ tokens }: { tokens: readonly TokenRow[] }) {
  const { t, reading, context, name } = await screen();
  const now = context.now();
  const day = (date: Date) => formatDay(date, reading);
  const ended = ({ expiresAt, revokedAt }: TokenRow) => {
    if (revokedAt) return t('account.tokens.revoked', { day: day(revokedAt) });
    return expiresAt <= now ? t('account.tokens.expired', { day: day(expiresAt) }) : null;
  };
  return (
    <ul className={styles.list} aria-label={t('account.tokens.list')}>
      {tokens.map((token) => {
        const end = ended(token);
        const where = token.project ? name({ en: token.project.titleEn, ar: token.project.titleAr }) : t('account.tokens.everyProject');
        const used = token.lastUsedAt
          ? t('account.tokens.used', { moment: formatDateTime(token.lastUsedAt, reading) })
          : t('account.tokens.unused');
        return (
          <li key={token.id}>
            <div>
              <p className={styles.name}>
                <bdi>{token.name}</bdi> <code dir="ltr">{token.hint}…</code>
              </p>
              <p className={styles.facts}>
                {t(`account.tokens.scopes.${token.scope}`)}
                {token.assistant && <> · {t('account.tokens.by', { name: token.assistant })}</>} · <bdi>{where}</bdi>
              </p>
              <p className={styles.facts}>
                {t('account.tokens.madeOn', { day: day(token.createdAt) })} ·{' '}
                {end ? <strong>{end}</strong> : t('account.tokens.until', { day: day(token.expiresAt) })} · {used}
              </p>
            </div>
            {!end && <RevokeToken id={token.id} name={token.name} />}
          </li>
        );
      })}
    </ul>
  );
}
