import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '@/lib/message';
import { once } from '@/lib/once';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NAMES = Object.keys(catalogue('en')).join('|');
/** Given to every screen by `Words`. */
const EVERYWHERE = ['problem', 'shell', 'ui'];

interface Module {
  readonly client: boolean;
  readonly actions: boolean;
  /** Modules it needs when it runs; what is imported as a type alone is none. */
  readonly imports: readonly string[];
  readonly says: readonly string[];
  readonly adds: readonly string[];
}

function fileOf(from: string, name: string): string | null {
  const base = name.startsWith('@/') ? path.join(ROOT, name.slice(2)) : path.resolve(path.dirname(from), name);
  if (!/^[@.]/.test(name)) return null;
  return [`${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts')].find((file) => existsSync(file)) ?? null;
}

const IMPORT = /^(?:import|export) (?!type )([^;]*?) from '([^']+)';/gm;
const typesAlone = (names: string) =>
  /^\{[^}]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(',')
    .every((one) => !one.trim() || /^\s*type /.test(one));

const read = once((file: string): Module => {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(IMPORT)].filter(([, names = '']) => !typesAlone(names.trim()));
  return {
    client: text.startsWith("'use client'"),
    actions: text.startsWith("'use server'"),
    imports: found.flatMap(([, , name = '']) => fileOf(file, name) ?? []),
    says: [...text.matchAll(new RegExp(`\\bt\\((?:[^()'\`]*\\? )?['\`](${NAMES})\\.`, 'g'))].map(([, name = '']) => name),
    adds: [...text.matchAll(/\bhalves\(\{([^}]*)\}/g)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []),
  };
});

/** What runs in the browser of all that a page or layout needs: client components and what they need, but for actions. */
function inBrowser(file: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  const walk = (at: string, client: boolean) => {
    const module = read(at);
    const here = client || module.client;
    if (seen.has(`${here} ${at}`)) return;
    seen.add(`${here} ${at}`);
    if (here && module.actions) return;
    if (here) found.add(at);
    for (const next of module.imports) walk(next, here);
  };
  walk(file, false);
  return found;
}

/** The layouts around a page or layout, and itself when it is one. */
function layoutsOf(file: string): string[] {
  const found: string[] = [];
  for (let folder = path.dirname(file); folder.startsWith(path.join(ROOT, 'app')); folder = path.dirname(folder)) {
    const layout = path.join(folder, 'layout.tsx');
    if (existsSync(layout)) found.push(layout);
  }
  return found;
}

const screens = readdirSync(path.join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page|layout|error)\.tsx$/.test(file))
  .map((file) => path.join('app', file))
  .sort();

describe('what client components say', () => {
  test('is looked for where they are', () => {
    const bench = screens.find((file) => file.endsWith('[incident]/page.tsx')) ?? '';
    const says = [...inBrowser(path.join(ROOT, bench))].flatMap((file) => read(file).says);
    expect(says).toEqual(expect.arrayContaining(['bench', 'compose', 'reconcile', 'ui']));
  });

  test.each(screens)('is given to them by the layouts of %s', (screen) => {
    const file = path.join(ROOT, screen);
    const adds = layoutsOf(file).flatMap((layout) => [...inBrowser(layout)].flatMap((module) => read(module).adds));
    const given = new Set([...EVERYWHERE, ...adds]);
    const lacking = [...inBrowser(file)].flatMap((module) =>
      read(module)
        .says.filter((name) => !given.has(name))
        .map((name) => `${path.relative(ROOT, module)} says ${name}`),
    );
    expect([...new Set(lacking)]).toEqual([]);
  });

  test('never brings the whole catalogue along', () => {
    const whole = screens.filter((screen) => inBrowser(path.join(ROOT, screen)).has(path.join(ROOT, 'lib/message/index.ts')));
    expect(whole).toEqual([]);
  });
});
