import { preferences } from '@/app/_session/preferences';
import { verifierPage } from '@/jobs/verifierPage';

/**
 * `GET /verify`: the page that checks a proof bundle, the same as in every bundle but for the language and theme it begins in.
 * Open to anyone; it sends nothing anywhere.
 */
export async function GET(): Promise<Response> {
  const { language, theme } = await preferences();
  const page = (await verifierPage()).replace('data-theme="system"', `data-theme="${theme}" data-language="${language}"`);
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' } });
}
