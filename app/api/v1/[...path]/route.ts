import { actingContext } from '@/app/_session/actor';
import { logError } from '@/app/_session/log';
import { dispatch } from '../_http/dispatch';

interface Route {
  params: Promise<{ path: string[] }>;
}

const HOUSE = { asking: actingContext, logError };

/** Every operation of the table (`_operations/table.ts`); addresses with a route of their own do not come here. */
const handle = async (request: Request, { params }: Route): Promise<Response> => dispatch(request, (await params).path, HOUSE);

export const GET = handle;
export const POST = handle;
export const PUT = handle;
export const PATCH = handle;
export const DELETE = handle;
