const RTL_SCRIPTS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
const LETTER = /\p{L}/u;

/** Direction of a paragraph: that of its first strong character outside isolates (UAX #9 P2, P3); 'ltr' when it has none. */
export function direction(text: string): 'ltr' | 'rtl' {
  let isolates = 0;
  for (const character of text) {
    if (character >= '\u2066' && character <= '\u2068') isolates++;
    else if (character === '\u2069') isolates = Math.max(0, isolates - 1);
    else if (isolates > 0) continue;
    else if (character === '\u200f' || character === '\u061c') return 'rtl';
    else if (character === '\u200e') return 'ltr';
    else if (LETTER.test(character)) return RTL_SCRIPTS.test(character) ? 'rtl' : 'ltr';
  }
  return 'ltr';
}

const JOINERS = '\u200c\u200d';
const CONTROL = new RegExp(`(?![\\t\\n\\r${JOINERS}])[\\p{Cc}\\p{Cf}\\u{e0100}-\\u{e01ef}]`, 'u');

/** Whether the text holds invisible characters that change what a reader sees: BiDi and other controls. Joiners spell words and do not count. */
export function hasControls(text: string): boolean {
  return CONTROL.test(text);
}
