import { mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCredentials } from './credentials';
import { type EmbeddedServer, runningEmbedded, startEmbedded } from './server';

const CARELESS = { fsync: 'off' };

async function ask(url: string, query: string): Promise<unknown> {
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} });
  try {
    return (await sql.unsafe(query))[0];
  } finally {
    await sql.end({ timeout: 1 });
  }
}

describe('the embedded server', () => {
  let folder: string;
  let server: EmbeddedServer;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'isnad-embedded-'));
    server = await startEmbedded(folder, CARELESS);
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const postmaster = async () => {
    const cluster = (await readCredentials(folder))?.cluster ?? '';
    return Number((await readFile(path.join(cluster, 'postmaster.pid'), 'utf8')).split('\n')[0]);
  };

  it('gives the application a role that owns its database and is not the superuser', async () => {
    expect(await ask(server.url, 'select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user')).toEqual({
      rolsuper: false,
      rolcreatedb: true,
      rolcreaterole: false,
    });
  });

  it('knows Arabic letters as letters', async () => {
    expect(await ask(server.url, `select 'قتيل' ~ '^\\w+$' as letters, lower('É') as lowered`)).toEqual({ letters: true, lowered: 'é' });
  });

  it('opens to the right password only', async () => {
    const wrong = new URL(server.url);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps everything from others on the machine', async () => {
    for (const name of ['.', ...(await readdir(folder))]) {
      expect([name, (await stat(path.join(folder, name))).mode & 0o007]).toEqual([name, 0]);
    }
    expect((await stat(path.join(folder, 'postgres.json'))).mode & 0o777).toBe(0o600);
  });

  it('is taken over as it runs when the process that started it was killed', async () => {
    const again = await startEmbedded(folder, CARELESS);
    expect(again).toMatchObject({ adopted: true, made: false, port: server.port });
    expect(await runningEmbedded(folder)).toBe(server.url);
  });

  it('starts again with its rows after kill -9', async () => {
    await ask(server.url, 'create table kept (id int)');
    await ask(server.url, 'insert into kept values (62)');
    process.kill(await postmaster(), 'SIGKILL');
    server = await startEmbedded(folder, CARELESS);
    expect(server.adopted).toBe(false);
    expect(await ask(server.url, 'select id from kept')).toEqual({ id: 62 });
  });

  it('is brought back where it was when it ended by itself', async () => {
    expect(await server.revive()).toBe(false);
    process.kill(await postmaster(), 'SIGKILL');
    await expect.poll(() => server.revive()).toBe(true);
    expect(await ask(server.url, 'select id from kept')).toEqual({ id: 62 });
  });

  it('is gone once stopped, and comes back with the same password', async () => {
    await server.stop();
    expect(await runningEmbedded(folder)).toBeNull();
    server = await startEmbedded(folder, CARELESS);
    expect(await ask(server.url, 'select id from kept')).toEqual({ id: 62 });
  });

  it('moves with its folder', async () => {
    await server.stop();
    const elsewhere = `${folder}-moved`;
    await rename(folder, elsewhere);
    folder = elsewhere;
    server = await startEmbedded(folder, CARELESS);
    expect(await ask(server.url, 'select id from kept')).toEqual({ id: 62 });
  });

  it('never touches a database whose passwords are gone', async () => {
    const file = path.join(folder, 'postgres.json');
    await rename(file, `${file}.away`);
    await expect(startEmbedded(folder, CARELESS)).rejects.toThrow('passwords are gone');
    await rename(`${file}.away`, file);
  });

  it('can be made anew, empty', async () => {
    await server.recreate();
    expect(await ask(server.url, `select to_regclass('kept') as kept`)).toEqual({ kept: null });
  });
});
