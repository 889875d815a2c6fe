/** The control of the races: a server that asks whether a race is decided, then decides it. `PORT` and `DATABASE_URL` come from outside. */
import http from 'node:http';
import postgres from 'postgres';

const sql = postgres(process.env.DATABASE_URL ?? '', { max: 8, onnotice: () => {} });

http
  .createServer(async (request, response) => {
    const [, race = '', approver = ''] = (request.url ?? '').split('/');
    const decided = await sql`select 1 from control.approvals where race = ${race}`;
    if (!decided.length) await sql`insert into control.approvals (race, approver) values (${race}, ${approver})`;
    response.writeHead(decided.length ? 409 : 204).end();
  })
  .listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
