import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preferences } from './_session/preferences';
import { fontVariables } from './_ui/fonts';
import { translator } from './_ui/i18n';
import { directionOf } from './_ui/locale';
import { Words } from './_ui/Words';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = translator(await preferences());
  return {
    title: { default: t('shell.product'), template: `%s · ${t('shell.product')}` },
    description: t('shell.tagline'),
    icons: { icon: '/icon.svg' },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f5f0' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { language, digits, theme } = await preferences();
  return (
    <html lang={language} dir={directionOf(language)} data-theme={theme} className={fontVariables}>
      <body>
        <Words reading={{ language, digits }}>{children}</Words>
      </body>
    </html>
  );
}
