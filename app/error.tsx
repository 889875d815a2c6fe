'use client';

import { PROBLEM_CODES, type ProblemCode } from '@/lib/result';
import { Button, ButtonLink } from './_ui/Button';
import { Page } from './_ui/Page';
import { useProblemWords } from './_ui/problemWords';
import { Toolbar } from './_ui/Toolbar';
import { useWords } from './_ui/Words';

/** The code of an expected failure on its way from a page (`app/_session/actor.ts`); null for every other error. */
const codeIn = (digest = ''): ProblemCode | null => PROBLEM_CODES.find((code) => digest === `problem:${code}`) ?? null;

/** What a person sees when a screen fails: what it means for their work, what to do, and the code the log knows it by. */
export default function ScreenError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useWords();
  const say = useProblemWords();
  const expected = codeIn(error.digest);
  return (
    <Page t={t}>
      <h1>{t('ui.error.title')}</h1>
      <p role="alert">{expected ? say({ code: expected }) : t('ui.error.body')}</p>
      {error.digest && !expected && (
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
