import 'server-only';
import { headers } from 'next/headers';

/** Where this house is reached by whoever is asking, such as `https://isnad.example`, as the request or the proxy before us says. */
export async function houseOrigin(): Promise<string> {
  const asked = await headers();
  const first = (name: string) => asked.get(name)?.split(',')[0]?.trim() || null;
  const host = first('x-forwarded-host') ?? first('host') ?? 'localhost';
  return `${first('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`;
}
