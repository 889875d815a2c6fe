'use client';

import { LANGUAGES } from '@/lib/message/define';
import { ui } from '@/lib/message/ui';
import { Button } from './_ui/Button';
import { directionOf } from './_ui/locale';
import './globals.css';

/** The layout itself failed, so nobody's language is known: both are said. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en" dir="ltr" data-theme="system">
      <body style={{ padding: '12vh 1rem', maxInlineSize: '32rem', marginInline: 'auto' }}>
        <title>Isnad · إسناد</title>
        {LANGUAGES.map((language) => {
          const words = ui[language].error;
          return (
            <section key={language} lang={language} dir={directionOf(language)} style={{ marginBlockEnd: '2rem' }}>
              <h1>{words.title}</h1>
              <p>{words.body}</p>
              <Button onClick={reset}>{words.retry}</Button>
            </section>
          );
        })}
        {error.digest && <code>{error.digest}</code>}
      </body>
    </html>
  );
}
