// Runs with nothing installed.
import net from 'node:net';
import { Refusal } from './text.mjs';

/**
 * HOST and PORT, 127.0.0.1:3000 when not given.
 * @param {Record<string, string | undefined>} environment
 * @returns {{host: string, port: number, address: string}}
 */
export function listenAddress(environment = process.env) {
  const host = environment.HOST || '127.0.0.1';
  const text = environment.PORT || '3000';
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 1 && port <= 65_535)) throw new Refusal(`PORT must be a number from 1 to 65535; it is "${text}".`);
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { host, port, address: `http://${shown}:${port}` };
}

const listenOnce = ({ host, port }) =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', resolve);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });

/**
 * Refuses an address that cannot be listened on, saying why. A port in use gets a second to become free:
 * what a killed start left behind is just leaving.
 */
export async function checkPort({ host, port }) {
  for (const until = Date.now() + 1000; ; ) {
    const error = await listenOnce({ host, port });
    if (error === null) return;
    if (error.code !== 'EADDRINUSE' || Date.now() > until) throw new Refusal(whyNot(error, host, port));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function whyNot(error, host, port) {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use by another program. Choose another one: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES') return `Port ${port} needs more rights than this user has. Choose one above 1023: PORT=3000 npm start`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return `HOST=${host} is not an address of this machine.`;
  return `Cannot listen on ${host}:${port}: ${error.message}`;
}

/** A port nobody listens on at this moment. @returns {Promise<number>} */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, host, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
