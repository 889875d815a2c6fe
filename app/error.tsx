'use client';

import { Button, ButtonLink } from './_ui/Button';
import { Page } from './_ui/Page';
import { Toolbar } from './_ui/Toolbar';
import { useWords } from './_ui/Words';

/** What a person sees when a screen fails: what it means for their work, what to do, and the code the log knows it by. */
export default function ScreenError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useWords();
  return (
    <Page t={t}>
      <h1>{t('ui.error.title')}</h1>
      <p role="alert">{t('ui.error.body')}</p>
      {error.digest && (
        <p>
          <bdi>{t('ui.error.code', { digest: error.digest })}</bdi>
        </p>
      )}
      <Toolbar>
        <Button variant="primary" onClick={reset}>
          {t('ui.error.retry')}
        </Button>
        <ButtonLink href="/">{t('ui.error.home')}</ButtonLink>
      </Toolbar>
    </Page>
  );
}
