import { embedPage } from '../../_page/embedPage';
import { type Route, serve } from '../../_page/serve';

/** `GET /r/<record>/embed`: the plot for a frame on another site, the only address of ours that may stand in one. */
export function GET(request: Request, route: Route): Promise<Response> {
  return serve(request, route, { type: 'text/html', framed: true, variant: 'embed', render: embedPage });
}
