import { shown } from '@/app/_session/actor';
import { screen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { listProjects } from '@/db/project/read';
import { listTokens } from '@/db/token/read';
import { MakeToken } from './MakeToken';
import { TokenList } from './TokenList';
import styles from './tokens.module.css';

/** The tokens with which one's programs come: making, seeing and revoking them. */
export async function TokensCard() {
  const { t, context, name } = await screen();
  const [tokens, projects] = await Promise.all([listTokens(context), listProjects(context)]);
  const [own, open] = [await shown(tokens), await shown(projects)];
  return (
    <Card title={t('account.tokens.title')} id="tokens">
      <p>
        {t('account.tokens.about')} <a href="/api/v1/docs">{t('account.tokens.docs')}</a>
      </p>
      {own.length ? <TokenList tokens={own} /> : <p className={styles.facts}>{t('account.tokens.none')}</p>}
      <MakeToken projects={open.map(({ id, titleEn, titleAr }) => ({ value: id, label: name({ en: titleEn, ar: titleAr }) }))} />
      <p className={styles.hint}>{t('account.tokens.ends')}</p>
    </Card>
  );
}
