import * as z from 'zod';
import { type Consistency, readConsistency } from '@/lib/bundle/consistency';
import { noble } from '@/lib/bundle/noble';
import { verifyBundle } from '@/lib/bundle/verify';
import { openZip, type Source } from '@/lib/bundle/zip';
import { parseVerifierKey } from '@/lib/ledger/note';
import { LANGUAGES, type Language } from '@/lib/message/define';
import { verify } from '@/lib/message/verify';
import '../_ui/tokens.css';
import '../_ui/base.css';
import marks from '../_ui/Brand.module.css';
import button from '../_ui/Button.module.css';
import field from '../_ui/Field.module.css';
import { h } from './dom';
import styles from './page.module.css';
import { type Outcome, resultOf } from './result';

// The page's own policy forbids code made from text.
z.config({ jitless: true });

const NAME = { en: 'English', ar: 'العربية' } as const;
/** As the server says who serves it, and out of a bundle as the browser does. */
const told = document.documentElement.dataset.language ?? navigator.languages.find((tag) => /^(ar|en)\b/.test(tag));
let language: Language = told?.startsWith('ar') ? 'ar' : 'en';
let outcome: Outcome | null = null;

const bundle = h('input', { type: 'file', accept: '.zip,application/zip', id: 'bundle', required: true });
const kept = h('input', {
  type: 'file',
  accept: '.txt,.json,text/plain,application/json',
  id: 'kept',
  multiple: true,
  'aria-describedby': 'kept-hint',
});
const key = h('input', {
  id: 'key',
  class: field.control,
  dir: 'ltr',
  autocomplete: 'off',
  spellcheck: 'false',
  'aria-describedby': 'key-hint key-problem',
});
const result = h('section', { class: styles.result, 'aria-live': 'polite' });
const submit = h('button', { type: 'submit', class: `${button.button} ${button.primary}` });

const sourceOf = (file: Blob): Source => ({
  size: file.size,
  read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});

/** Kept checkpoints one after the other, and the proofs among the files. */
async function readKept(): Promise<{ kept: string; proofs: Consistency[] }> {
  const texts = await Promise.all([...(kept.files ?? [])].map((file) => file.text()));
  const proofs = texts.map(readConsistency);
  return { kept: texts.filter((_, index) => !proofs[index]).join('\n'), proofs: proofs.flatMap((proof) => proof ?? []) };
}

async function check(file: File): Promise<Outcome> {
  const trusted = key.value.trim() ? parseVerifierKey(noble.sha256, key.value) : null;
  try {
    const zip = await openZip(sourceOf(file));
    if ('refused' in zip) return { kind: 'refused', refusal: zip };
    return { kind: 'checked', report: await verifyBundle(zip, noble, { keys: trusted ? [trusted] : [], ...(await readKept()) }) };
  } catch (error) {
    return { kind: 'unread', why: error instanceof Error ? error.message : String(error) };
  }
}

const isKey = () => key.value.trim() === '' || parseVerifierKey(noble.sha256, key.value) !== null;

async function run(event?: Event): Promise<void> {
  event?.preventDefault();
  const file = bundle.files?.[0];
  if (!file) return bundle.focus();
  key.setAttribute('aria-invalid', String(!isKey()));
  draw();
  if (!isKey()) return key.focus();
  submit.setAttribute('aria-busy', 'true');
  submit.textContent = verify[language].checking;
  outcome = await check(file);
  submit.removeAttribute('aria-busy');
  draw();
  result.querySelector('h2')?.focus();
}

/** A field for files: the whole of it takes a file, by press, key or drop. */
function fileField(input: HTMLInputElement, label: string, hint: string): HTMLElement {
  const words = verify[language];
  const names = [...(input.files ?? [])].map(({ name }) => name).join(', ');
  return h(
    'div',
    { class: field.field },
    h('label', { for: input.id, class: field.label }, label),
    h(
      'span',
      { class: field.file },
      h('span', { class: button.button, 'aria-hidden': 'true' }, words.chooseFile),
      h('bdi', {}, names || words.noFile),
      input,
    ),
    hint ? h('p', { class: field.hint, id: `${input.id}-hint` }, hint) : null,
  );
}

const SVG = 'http://www.w3.org/2000/svg';

/** The mark, a ring with one link leaving it, and the name: as `app/_ui/Brand.tsx` has them. */
function brand(name: string): HTMLElement {
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('viewBox', '0 0 24 14');
  mark.setAttribute('aria-hidden', 'true');
  mark.setAttribute('class', marks.mark ?? '');
  const ring = document.createElementNS(SVG, 'circle');
  for (const [attribute, value] of [
    ['cx', '7'],
    ['cy', '7'],
    ['r', '5.4'],
  ] as const)
    ring.setAttribute(attribute, value);
  const link = document.createElementNS(SVG, 'path');
  link.setAttribute('d', 'M12.4 7H23');
  mark.append(ring, link);
  return h('p', { class: marks.brand }, mark, name);
}

function languages(): HTMLElement {
  const choice = (each: Language) => {
    const one = h(
      'button',
      { type: 'button', lang: each, class: `${button.button} ${button.quiet}`, 'aria-pressed': String(each === language) },
      NAME[each],
    );
    one.addEventListener('click', () => {
      language = each;
      draw();
      document.querySelector<HTMLElement>(`[aria-pressed="true"]`)?.focus();
    });
    return one;
  };
  return h('nav', { 'aria-label': verify[language].language, class: styles.languages }, ...LANGUAGES.map(choice));
}

/** Writes the page anew in its language; fields, and what is typed in them, stay the same elements. */
function draw(): void {
  const words = verify[language];
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = words.title;
  submit.textContent = words.check;
  const problem = key.getAttribute('aria-invalid') === 'true';
  const form = h(
    'form',
    { class: styles.form, novalidate: true, 'aria-label': words.title },
    fileField(bundle, words.choose, ''),
    h(
      'details',
      { open: Boolean(kept.files?.length || key.value) },
      h('summary', {}, words.outside),
      h('p', { class: field.hint }, words.outsideHint),
      fileField(kept, words.kept, words.keptHint),
      h(
        'div',
        { class: field.field },
        h('label', { for: 'key', class: field.label }, words.key),
        key,
        h('p', { class: field.problem, id: 'key-problem', hidden: !problem }, problem ? words.notAKey : ''),
        h('p', { class: field.hint, id: 'key-hint' }, words.keyHint),
      ),
    ),
    submit,
  );
  form.addEventListener('submit', run);
  const drawn = outcome && resultOf(outcome, language);
  result.replaceChildren(...(drawn ? [drawn.heading, ...drawn.rest] : []));
  document.body.replaceChildren(
    h('header', { class: styles.header }, brand(words.product), languages()),
    h('main', { class: styles.main }, h('h1', {}, words.title), h('p', { class: styles.lead }, words.about), form, result),
  );
}

for (const input of [bundle, kept])
  input.addEventListener('change', () => {
    if (input === bundle) outcome = null;
    draw();
    input.focus();
  });
document.addEventListener('dragover', (event) => event.preventDefault());
document.addEventListener('drop', (event) => {
  event.preventDefault();
  const files = event.dataTransfer?.files;
  if (!files?.length || event.target === kept) return;
  bundle.files = files;
  outcome = null;
  draw();
  submit.focus();
});
draw();
