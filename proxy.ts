import { type NextRequest, NextResponse } from 'next/server';

/** Tells pages their own address, so that whoever must sign in comes back to it. Rights are checked in pages, actions and routes. */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set('x-isnad-path', request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ['/((?!api/|_next/|icon|fonts/|r/).*)'] };
