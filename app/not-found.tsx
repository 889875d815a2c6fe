import { preferences } from './_session/preferences';
import { ButtonLink } from './_ui/Button';
import { translator } from './_ui/i18n';
import { Page } from './_ui/Page';

/** The same words for what does not exist and for what the person may not know exists. */
export default async function NotFound() {
  const t = translator(await preferences());
  return (
    <Page t={t}>
      <h1>{t('ui.missing.title')}</h1>
      <p>{t('ui.missing.body')}</p>
      <p>
        <ButtonLink href="/">{t('ui.error.home')}</ButtonLink>
      </p>
    </Page>
  );
}
