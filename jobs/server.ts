import path from 'node:path';

/** Where the web server lies in a build, below the root: beside Next's own files, and gone with them. */
export const SERVER = '.next/isnad/main.mjs';

/** Makes the web server of app/_server: what starts it, and beside it what answers programs. Throws what does not build. */
export async function bundleServer(root: string): Promise<void> {
  // Only a build needs it.
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['app/_server/main.ts'],
    outdir: path.dirname(SERVER),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // What is native, or Next's own; the rest stands inside, because finding hundreds of small files takes a second of each start.
    external: ['next', '@node-rs/argon2', 'pino'],
    // Not in one word: the bundle of the command line says where a file lies wherever it reads that (cli/bare/bundle.mjs).
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(${'import.meta'}.url);` },
    // Its being imported is checked where Next builds the screens; here there is nothing but the server.
    alias: { 'server-only': path.join(root, 'node_modules/server-only/empty.js') },
    logLevel: 'silent',
  });
}
