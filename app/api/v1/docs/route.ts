import { languageOf } from '@/app/r/_page/answer';
import { LANGUAGES } from '@/lib/message/define';
import { THEMES } from '@/lib/theme';
import { only } from '../only';
import { docsPage } from './docsPage';

const cookie = (request: Request, name: string) => new RegExp(`(?:^|;\\s*)${name}=(\\w+)`).exec(request.headers.get('cookie') ?? '')?.[1];

/**
 * `GET /api/v1/docs?lang=en|ar`: the API as a page to read, open to anyone; problems' `type` leads here. In the language and the theme
 * the reader chose on our screens, else as their browser asks.
 */
export function GET(request: Request): Response {
  const chosen = new URL(request.url).searchParams.has('lang') ? undefined : LANGUAGES.find((one) => one === cookie(request, 'language'));
  const language = chosen ?? languageOf(request);
  const theme = THEMES.find((one) => one === cookie(request, 'theme'));
  return new Response(docsPage(language, theme), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'cache-control': 'private, max-age=300',
      vary: 'accept-language, cookie',
    },
  });
}

const other = only('GET');

export { other as DELETE, other as PATCH, other as POST, other as PUT };
