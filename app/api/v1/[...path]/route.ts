import { askingWith } from '@/app/_session/asking';
import { logError } from '@/app/_session/log';
import { dispatch } from '../_http/dispatch';
import { importClaimsLines } from '../_http/importClaims';
import { IMPORT_STEPS, importWholeFile } from '../_http/importFile';

interface Route {
  params: Promise<{ path: string[] }>;
}

const houseOf = ({ headers }: Request) => ({ asking: () => askingWith(headers), logError });

/** Every operation of the table (`_operations/table.ts`); addresses with a route of their own do not come here. */
const handle = async (request: Request, { params }: Route): Promise<Response> => dispatch(request, (await params).path, houseOf(request));

/** Files stream in, so they are no row of the table. */
export async function POST(request: Request, route: Route): Promise<Response> {
  const [projects, project, last, ...rest] = (await route.params).path;
  if (projects !== 'projects' || project === undefined || rest.length) return handle(request, route);
  if (last === 'claims:import') return importClaimsLines(request, project, houseOf(request));
  const step = IMPORT_STEPS.find((one) => last === `imports:${one}`);
  return step ? importWholeFile(request, project, step, houseOf(request)) : handle(request, route);
}

export const GET = handle;
export const PUT = handle;
export const PATCH = handle;
export const DELETE = handle;
