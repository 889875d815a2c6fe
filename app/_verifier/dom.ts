type Child = Node | string | null | false;

/** An element with its attributes and what is in it; `null` and `false` leave nothing. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** A run of letters and numbers of the machine's own, left to right in a line of any direction. */
export const machine = (text: string): HTMLElement => h('bdi', { dir: 'ltr' }, text);

/** A sentence with its facts filled in, the machine's own words kept apart from it. */
export function sentence(pattern: string, facts: Readonly<Record<string, string>>): HTMLElement {
  const parts = pattern.split(/\{(\w+)\}/);
  return h('span', {}, ...parts.map((part, index) => (index % 2 ? machine(facts[part] ?? '') : part)));
}
