import { verifierPage } from '@/jobs/verifierPage';

/** `GET /verify`: the page that checks a proof bundle, the same as in every bundle. Open to anyone; it sends nothing anywhere. */
export async function GET(): Promise<Response> {
  return new Response(await verifierPage(), { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' } });
}
