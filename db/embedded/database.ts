import postgres from 'postgres';
import type { Credentials } from './credentials';

/** The role and the database of the application. The role owns its database and nothing else; it is not the superuser. */
const APPLICATION = 'isnad';

function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

export function applicationUrl(credentials: Credentials, port: number): string {
  return urlOf(APPLICATION, credentials.applicationPassword, port, APPLICATION);
}

/** True when the server behind the port is the one these credentials open. */
export async function answers(credentials: Credentials, port: number): Promise<boolean> {
  const sql = postgres(urlOf('postgres', credentials.superuserPassword, port, 'postgres'), {
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
  });
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Makes the application's role and database where they are missing. CREATEDB lets its tests copy a template. */
export async function prepareDatabase(credentials: Credentials, port: number): Promise<void> {
  const sql = postgres(urlOf('postgres', credentials.superuserPassword, port, 'postgres'), { max: 1, onnotice: () => {} });
  try {
    const roles = await sql`select 1 from pg_roles where rolname = ${APPLICATION}`;
    const verb = roles.length === 0 ? 'create' : 'alter';
    await sql.unsafe(`${verb} role ${APPLICATION} login nosuperuser createdb nocreaterole password '${credentials.applicationPassword}'`);
    const databases = await sql`select 1 from pg_database where datname = ${APPLICATION}`;
    if (databases.length === 0) await sql.unsafe(`create database ${APPLICATION} owner ${APPLICATION}`);
    await sql.unsafe(`revoke all on database ${APPLICATION} from public`);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Empties the application's database by making it anew. Only for one that nobody has been served from yet. */
export async function recreateDatabase(credentials: Credentials, port: number): Promise<void> {
  const sql = postgres(urlOf('postgres', credentials.superuserPassword, port, 'postgres'), { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(`drop database if exists ${APPLICATION} with (force)`);
  } finally {
    await sql.end({ timeout: 5 });
  }
  await prepareDatabase(credentials, port);
}
