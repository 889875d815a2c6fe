const HELP = `isnad start [--sample]

Starts the database, builds the screens when their sources changed, and serves until Ctrl-C.

  --sample        with DATABASE_URL: load the sample project too (without it, the first run always does)

  HOST, PORT      where to listen; 127.0.0.1 and 3000 when not given
  ISNAD_DATA      the data folder; .data in the project when not given
  DATABASE_URL    a PostgreSQL server of your own (15 or newer) in place of the embedded one
`;

/** Only reached for \`isnad start --help\`: starting itself begins before anything is installed. */
export async function run(): Promise<number> {
  process.stdout.write(HELP);
  return 0;
}
