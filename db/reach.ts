import postgres from 'postgres';

/** The database cannot be used; the message is a sentence for the person at the terminal. It never holds the password. */
export class Unreachable extends Error {}

const NEEDED = 150_000;

function where(url: string): string {
  const { hostname, port, pathname, username } = new URL(url);
  return `${hostname || 'localhost'}:${port || '5432'}${pathname} as ${decodeURIComponent(username) || 'the system user'}`;
}

/** Error codes: SQLSTATE (PostgreSQL, appendix A) and the system's. */
function whyNot(error: Error, url: string): string {
  const code = 'code' in error ? String(error.code) : '';
  const place = where(url);
  if (code === 'ECONNREFUSED') return `No PostgreSQL answers at ${place}. Is it running?`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `The machine of ${place} is not known by that name.`;
  if (code === 'CONNECT_TIMEOUT' || code === 'ETIMEDOUT') return `PostgreSQL at ${place} does not answer.`;
  if (code === '28P01' || code === '28000') return `PostgreSQL at ${place} does not accept this user or password.`;
  if (code === '3D000') return `PostgreSQL at ${place} has no such database; create it first.`;
  return `PostgreSQL at ${place} cannot be used: ${error.message}`;
}

/** Makes sure that a server of PostgreSQL 15 or newer answers at DATABASE_URL. */
export async function checkServer(url: string): Promise<void> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    throw new Unreachable('DATABASE_URL must look like postgres://user:password@host:5432/database.');
  const sql = postgres(url, { max: 1, connect_timeout: 5, prepare: false, onnotice: () => {} });
  try {
    const rows = await sql<{ server_version_num: string }[]>`show server_version_num`;
    const version = Number(rows[0]?.server_version_num);
    if (version < NEEDED)
      throw new Unreachable(`Isnad needs PostgreSQL 15 or newer; the server at ${where(url)} is ${Math.floor(version / 10_000)}.`);
  } catch (error) {
    if (error instanceof Unreachable || !(error instanceof Error)) throw error;
    throw new Unreachable(whyNot(error, url));
  } finally {
    await sql.end({ timeout: 1 });
  }
}
