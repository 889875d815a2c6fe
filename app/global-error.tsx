'use client';

import { catalogue } from '@/lib/message';
import { LANGUAGES } from '@/lib/message/define';
import { directionOf } from './_ui/locale';
import './globals.css';

/** The layout itself failed, so nobody's language is known: both are said. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en" dir="ltr" data-theme="system">
      <body style={{ padding: '12vh 1rem', maxInlineSize: '32rem', marginInline: 'auto' }}>
        <title>Isnad · إسناد</title>
        {LANGUAGES.map((language) => {
          const { error: words } = catalogue(language).ui;
          return (
            <section key={language} lang={language} dir={directionOf(language)} style={{ marginBlockEnd: '2rem' }}>
              <h1>{words.title}</h1>
              <p>{words.body}</p>
              <button type="button" onClick={reset}>
                {words.retry}
              </button>
            </section>
          );
        })}
        {error.digest && <code>{error.digest}</code>}
      </body>
    </html>
  );
}
