import { type Translate, translator } from '@/app/_ui/i18n';
import { directionOf } from '@/app/_ui/locale';
import type { Language } from '@/lib/message/define';
import { type Markup, markup } from '@/lib/text/markup';
import type { Theme } from '@/lib/theme';
import { sheet } from './sheet';

interface Framed {
  readonly language: Language;
  readonly title: string;
  /** As the browser prefers, unless told. */
  readonly theme?: Theme;
  readonly head?: Markup;
  readonly body: Markup;
}

/** A whole document of ours for anyone. */
export function documentOf({ language, title, theme = 'system', head, body }: Framed): string {
  return `<!doctype html>\n${
    markup`<html lang="${language}" dir="${directionOf(language)}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/icon.svg">
<style>${sheet('all')}</style>
${head ?? null}
</head>
<body>
${body}
</body>
</html>`.markup
  }\n`;
}

/** The house's name and the same page in the other language. */
export function top(t: Translate, language: Language, path: string): Markup {
  const other = language === 'ar' ? 'en' : 'ar';
  return markup`<header class="top"><span><b>${t('shell.product')}</b> · ${t('publication.kind')}</span>
<a href="${path}?lang=${other}" hreflang="${other}" lang="${other}" dir="${directionOf(other)}" class="screen">${t('publication.other')}</a></header>`;
}

/** A page that only says why there is nothing. */
export function sentencePage(language: Language, says: 'gone' | 'unknown' | 'broken'): string {
  const t = translator({ language, digits: 'latn' });
  const title = t(`publication.${says}Title`);
  return documentOf({
    language,
    title: `${title} · ${t('shell.product')}`,
    head: markup`<meta name="robots" content="noindex">`,
    body: markup`<div class="page"><header class="top"><b>${t('shell.product')}</b></header><main><h1>${title}</h1><p>${t(`publication.${says}`)}</p></main></div>`,
  });
}
