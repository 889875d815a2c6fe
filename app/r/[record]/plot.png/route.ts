import { picture } from '../../_page/pictures';
import { type Route, serve } from '../../_page/serve';
import { plotParameters } from '../../_plot/parameters';
import { pngOf } from '../../_plot/png';

/** `GET /r/<record>/plot.png?lang&theme=light|dark&width=320…1600&scale=1|2`: the same as pixels, in our own faces. */
export function GET(request: Request, route: Route): Promise<Response> {
  const parameters = plotParameters(new URL(request.url).searchParams);
  const { width, theme, scale } = parameters;
  return serve(request, route, {
    type: 'image/png',
    variant: `${width} ${theme} ${scale}`,
    render: async (record, language) => {
      const svg = picture(record, language, parameters);
      return svg === null ? null : pngOf(svg, scale);
    },
  });
}
