/**
 * The only place of the application that reads process.env. `isnad start` sets what is missing;
 * a server run by hand (app/_server) needs DATABASE_URL and NEXTAUTH_SECRET of its own.
 */

export interface Environment {
  /** Connection URI of the application's user. */
  readonly databaseUrl: string | null;
  /** Around a pooler, for migrations and sessions that hold locks; the same as `databaseUrl` when not given. */
  readonly databaseDirectUrl: string | null;
  /** False with DATABASE_PREPARE=off, for PgBouncer in transaction mode. */
  readonly databasePrepare: boolean;
  /** Signs the sessions. */
  readonly sessionSecret: string | null;
  /** Signs the ledger's checkpoints: "name base64-of-32-bytes". */
  readonly ledgerKey: string | null;
  /** The file to which every checkpoint is appended, outside the database. */
  readonly checkpointsFile: string | null;
  readonly production: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the environment anew; an empty variable counts as missing. */
export function readEnvironment(variables: Variables = process.env): Environment {
  const given = (name: string) => variables[name] || null;
  const databaseUrl = given('DATABASE_URL');
  return {
    databaseUrl,
    databaseDirectUrl: given('DATABASE_DIRECT_URL') ?? databaseUrl,
    databasePrepare: given('DATABASE_PREPARE') !== 'off',
    sessionSecret: given('NEXTAUTH_SECRET') ?? given('AUTH_SECRET'),
    ledgerKey: given('ISNAD_LEDGER_KEY'),
    checkpointsFile: given('ISNAD_CHECKPOINTS'),
    production: variables.NODE_ENV === 'production',
  };
}

/** The database's address, or an error that says how to get one. */
export function requireDatabaseUrl(environment: Environment = readEnvironment()): string {
  if (environment.databaseUrl !== null) return environment.databaseUrl;
  throw new Error('DATABASE_URL is not set; `npm start` sets it for the embedded server.');
}
