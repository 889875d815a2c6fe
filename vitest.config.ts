import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname) };
/** Files share their worker's modules: nothing in lib or db keeps state, and loading it all anew for each file took half the time. */
const isolate = false;
const apart = ['**/node_modules/**', '.data/**', '.cache/**', '.next/**'];

/** Two projects: what needs no database, and what runs on a real one that `db/embedded/vitest.ts` starts. */
export default defineConfig({
  test: {
    // Half of the work is the database's.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{lib,app,cli,jobs,e2e,bench}/**/*.test.{ts,tsx}'],
          exclude: [...apart, '**/*.db.test.ts'],
          isolate,
          // Some start a process or load the whole reader; a busy machine is not a failure.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'db',
          include: ['db/**/*.test.ts', 'app/**/*.db.test.ts'],
          exclude: apart,
          isolate,
          globalSetup: ['db/embedded/vitest.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
