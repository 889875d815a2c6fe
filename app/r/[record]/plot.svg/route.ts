import { picture } from '../../_page/pictures';
import { type Route, serve } from '../../_page/serve';
import { plotParameters } from '../../_plot/parameters';

/** `GET /r/<record>/plot.svg?lang&theme=light|dark&width=320…1600`: the plot as a picture that needs nothing else. */
export function GET(request: Request, route: Route): Promise<Response> {
  const parameters = plotParameters(new URL(request.url).searchParams);
  const { width, theme } = parameters;
  return serve(request, route, {
    type: 'image/svg+xml',
    variant: `${width} ${theme}`,
    render: (record, language) => picture(record, language, parameters),
  });
}
