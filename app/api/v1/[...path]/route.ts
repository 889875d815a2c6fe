import { actingContext } from '@/app/_session/actor';
import { logError } from '@/app/_session/log';
import { dispatch } from '../_http/dispatch';
import { importClaimsLines } from '../_http/importClaims';

interface Route {
  params: Promise<{ path: string[] }>;
}

const HOUSE = { asking: actingContext, logError };

/** Every operation of the table (`_operations/table.ts`); addresses with a route of their own do not come here. */
const handle = async (request: Request, { params }: Route): Promise<Response> => dispatch(request, (await params).path, HOUSE);

/** Imports stream both ways, so they are no row of the table. */
export async function POST(request: Request, route: Route): Promise<Response> {
  const [projects, project, last, ...rest] = (await route.params).path;
  if (projects !== 'projects' || project === undefined || last !== 'claims:import' || rest.length) return handle(request, route);
  return importClaimsLines(request, project, HOUSE);
}

export const GET = handle;
export const PUT = handle;
export const PATCH = handle;
export const DELETE = handle;
