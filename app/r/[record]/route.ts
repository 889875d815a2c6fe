import { originOf } from '../_page/answer';
import { recordPage } from '../_page/recordPage';
import { type Route, serve } from '../_page/serve';

/** `GET /r/<record>`: a published record for anyone, in the language of `?lang` or of the browser. 404 never public, 410 withdrawn. */
export function GET(request: Request, route: Route): Promise<Response> {
  const origin = originOf(request);
  return serve(request, route, {
    type: 'text/html',
    variant: `page ${origin}`,
    render: (record, language) => recordPage(record, language, origin),
  });
}
