import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { catalogue } from '@/lib/message';
import type { Language } from '@/lib/message/define';
import { sessionStands } from '../_session/actor';
import { preferences } from '../_session/preferences';
import { Brand } from '../_ui/Brand';
import { translator } from '../_ui/i18n';
import { LanguageSwitch } from '../_ui/LanguageSwitch';
import { directionOf } from '../_ui/locale';
import { Notice } from '../_ui/Notice';
import { SkipLink } from '../_ui/SkipLink';
import { Disagreement } from './_parts/Disagreement';
import { SignInForm } from './_parts/SignInForm';
import { chooseLanguage } from './actions';
import { safeNext } from './next';
import styles from './page.module.css';

const OTHER: Readonly<Record<Language, Language>> = { en: 'ar', ar: 'en' };

interface Props {
  searchParams: Promise<{ next?: string | string[]; notice?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await preferences())('signIn.title') };
}

/** The door. Whoever has a session that still stands goes straight through. */
export default async function SignInPage({ searchParams }: Props) {
  const [{ next, notice }, { language, digits }, signedIn] = await Promise.all([searchParams, preferences(), sessionStands()]);
  const target = safeNext(next);
  if (signedIn) redirect(target);
  const reading = { language, digits };
  const t = translator(reading);
  const other = OTHER[language];
  return (
    <div className={styles.page}>
      <SkipLink label={t('shell.skip')} />
      <header className={styles.story}>
        <Brand name={t('shell.product')} />
        <div className={styles.telling}>
          <p className={styles.statement} lang={language}>
            {t('signIn.statement')}
          </p>
          <p className={styles.other} lang={other} dir={directionOf(other)}>
            {catalogue(other).signIn.statement}
          </p>
          <Disagreement t={t} reading={reading} />
        </div>
      </header>
      <div className={styles.door}>
        <nav className={styles.switches} aria-label={t('shell.language')}>
          <LanguageSwitch language={language} action={chooseLanguage} />
        </nav>
        <main id="content" tabIndex={-1} className={styles.sheet}>
          <h1 id="sign-in">{t('signIn.title')}</h1>
          {notice === 'password_changed' && <Notice tone="success">{t('signIn.passwordChanged')}</Notice>}
          <SignInForm next={target} labelledBy="sign-in" />
          <p className={styles.help}>{t('signIn.forgotten')}</p>
        </main>
      </div>
    </div>
  );
}
