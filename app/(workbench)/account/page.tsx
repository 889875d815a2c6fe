import type { Metadata } from 'next';
import { switchLanguage, switchTheme } from '@/app/_session/actions';
import { ownAccount } from '@/app/_session/actor';
import { preferences } from '@/app/_session/preferences';
import { screen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { Form } from '@/app/_ui/Form';
import { LanguageSwitch } from '@/app/_ui/LanguageSwitch';
import { PageHeader } from '@/app/_ui/PageHeader';
import { SubmitButton } from '@/app/_ui/SubmitButton';
import { TextField } from '@/app/_ui/TextField';
import { ThemeSwitch } from '@/app/_ui/ThemeSwitch';
import { Toolbar } from '@/app/_ui/Toolbar';
import { TokensCard } from './_tokens/TokensCard';
import { changePasswordAction } from './actions';
import { DigitsSwitch } from './DigitsSwitch';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await screen()).t('account.title') };
}

export default async function AccountPage() {
  const [{ t }, { language, theme, digits }, account] = await Promise.all([screen(), preferences(), ownAccount()]);
  return (
    <>
      <PageHeader
        t={t}
        title={account.name}
        meta={
          <>
            <bdi>{account.email}</bdi>
            {account.administrator && <span>{t('account.administrator')}</span>}
          </>
        }
      />
      <div className={styles.stack}>
        <Card title={t('account.reading')}>
          <dl className={styles.choices}>
            <div>
              <dt>{t('shell.language')}</dt>
              <dd>
                <LanguageSwitch language={language} action={switchLanguage} />
              </dd>
            </div>
            <div>
              <dt>{t('shell.theme')}</dt>
              <dd>
                <ThemeSwitch theme={theme} action={switchTheme} t={t} />
              </dd>
            </div>
            <div>
              <dt>{t('account.digits')}</dt>
              <dd>
                <DigitsSwitch digits={digits} t={t} />
              </dd>
            </div>
          </dl>
          <p className={styles.hint}>{t('account.readingHint')}</p>
        </Card>
        <Card title={t('account.password')}>
          <Form action={changePasswordAction} label={t('account.change')} className={styles.fields}>
            <TextField name="current" type="password" label={t('account.current')} autoComplete="current-password" dir="ltr" />
            <TextField
              name="password"
              type="password"
              label={t('account.fresh')}
              hint={t('account.freshHint')}
              autoComplete="new-password"
              dir="ltr"
            />
            <TextField name="repeated" type="password" label={t('account.repeated')} autoComplete="new-password" dir="ltr" />
            <Toolbar>
              <SubmitButton>{t('account.change')}</SubmitButton>
            </Toolbar>
          </Form>
          <p className={styles.hint}>{t('account.passwordHint')}</p>
        </Card>
        <TokensCard />
      </div>
    </>
  );
}
