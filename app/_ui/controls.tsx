import { Fragment, type ReactNode } from 'react';
import styles from './controls.module.css';

/** Unicode's explicit and implicit directional formatting characters (UAX #9 §2) and the invisible ones that hide in copied text. */
const NAMES: Readonly<Record<string, string>> = {
  '\u061c': 'ALM',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\u200b': 'ZWSP',
  '\ufeff': 'BOM',
};

const CONTROL = /([\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff])/;

/** ALM, LRM and RLM cannot reach outside their place, so they stay; an embedding, override or isolate could, so only its name does. */
const HARMLESS: ReadonlySet<string> = new Set(['\u061c', '\u200e', '\u200f', '\u200b', '\ufeff']);

/** Source text with every control character visible as a small label; the label is drawn, not text, so copying is not disturbed. */
export function withControlsShown(text: string): ReactNode {
  if (!CONTROL.test(text)) return text;
  return text.split(CONTROL).map((part, index) => {
    const name = NAMES[part];
    const key = `${index}`;
    if (name === undefined) return <Fragment key={key}>{part}</Fragment>;
    return (
      <span key={key} className={styles.control} data-name={name} title={name}>
        {HARMLESS.has(part) ? part : null}
      </span>
    );
  });
}
