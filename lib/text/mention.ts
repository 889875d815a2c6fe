/** A member named in a note is written `@[name]`: names hold spaces, and brackets say where one ends. */

/** How a note names somebody. */
export function mentionOf(name: string): string {
  return `@[${name}]`;
}

/** A stretch of a note: plain words, or somebody's name. */
export interface NotePart {
  readonly text: string;
  readonly mention: boolean;
}

/**
 * A note cut at the names it mentions, in order; the texts of the parts, names in their brackets, are the note. Brackets around
 * anything else stay words. Of two names that could begin at one place the longer is meant.
 */
export function notePartsOf(body: string, names: Iterable<string>): NotePart[] {
  const known = [...new Set(names)].sort((a, b) => b.length - a.length);
  const parts: NotePart[] = [];
  let from = 0;
  let at = body.indexOf('@[');
  while (at >= 0) {
    const here = at;
    const name = known.find((candidate) => body.startsWith(mentionOf(candidate), here));
    if (name === undefined) {
      at = body.indexOf('@[', here + 1);
      continue;
    }
    if (here > from) parts.push({ text: body.slice(from, here), mention: false });
    parts.push({ text: name, mention: true });
    from = here + mentionOf(name).length;
    at = body.indexOf('@[', from);
  }
  if (from < body.length) parts.push({ text: body.slice(from), mention: false });
  return parts;
}
