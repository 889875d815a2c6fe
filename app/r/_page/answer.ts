import 'server-only';
import { acceptedLanguage } from '@/app/_session/acceptedLanguage';
import { LANGUAGES, type Language } from '@/lib/message/define';
import { matches } from './etag';
import type { Kept } from './kept';
import { contentPolicy } from './policy';

/** ?lang, or what the browser asks for. */
export function languageOf(request: Request): Language {
  const asked = new URL(request.url).searchParams.get('lang');
  return LANGUAGES.find((language) => language === asked) ?? acceptedLanguage(request.headers.get('accept-language'));
}

/** The address the reader used, for links that leave the page; a host that is none is left out. */
export function originOf(request: Pick<Request, 'url' | 'headers'>): string {
  const { protocol, host: own } = new URL(request.url);
  const host = request.headers.get('host') ?? own;
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  const scheme = forwarded === 'https' || forwarded === 'http' ? forwarded : protocol.replace(':', '');
  return /^[\w.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i.test(host) ? `${scheme}://${host}` : '';
}

/** Fresh for a minute in shared caches, and while it is fetched anew; browsers ask each time, which costs them a 304. */
const PUBLIC = 'public, max-age=0, s-maxage=60, stale-while-revalidate=300';

const ALWAYS = {
  vary: 'Accept-Language',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

interface Answered {
  readonly type: 'text/html' | 'image/svg+xml' | 'image/png';
  readonly language: Language;
  /** Whether other sites may show it in a frame. */
  readonly framed?: boolean;
  /** 200 unless told; only a 200 may be kept by caches. */
  readonly status?: number;
}

/** What goes to anyone: no cookie, the same for all who read the language, 304 to who has it. */
export function publicAnswer(request: Request, { body, etag }: Kept, { type, language, framed = false, status = 200 }: Answered): Response {
  const headers = new Headers({
    ...ALWAYS,
    'content-security-policy': contentPolicy(framed),
    'content-language': language,
    'cache-control': status === 200 ? PUBLIC : 'no-store',
  });
  if (!framed) headers.set('x-frame-options', 'DENY');
  if (type !== 'text/html') headers.set('cross-origin-resource-policy', 'cross-origin');
  if (status === 200) headers.set('etag', etag);
  if (status === 200 && matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  headers.set('content-type', type === 'image/png' ? type : `${type}; charset=utf-8`);
  return new Response(body, { status, headers });
}
