import { CLITIC } from '../lexicon/clitics';
import type { Amount } from '../pass/amount';
import type { Tokens } from '../token/tokens';
import { isMeans } from './counted';
import type { Head } from './heads';
import type { Measured } from './measures';
import type { Part } from './parts';
import { UNSHARED } from './shared';
import type { Told } from './told';

/** A part takes the measure of its whole, unless it has a noun or verb of its own. */
export function inheritedFrom(
  part: Part | null,
  head: Head,
  told: Told,
  said: Measured | null,
  one: Amount,
  tokens: Tokens,
): Measured | null {
  // «أصيب 20، وتوفي 3 منهم»: the verb right before the part is its own.
  const own = part !== null && part.at > one.to && said?.rule === 'measure:before' && said.first === one.from - 1;
  // «54 مصاباً توفي منهم 9».
  const verb = part !== null && part.at < one.from ? tokens.at(part.at - 1).measure : undefined;
  if (part !== null && verb?.binds === 'verb' && head.measure === null)
    return { measure: verb.measure, first: part.at - 1, last: one.to, rule: 'measure:before' };
  if (part !== null && !own && head.measure === null && said?.rule !== 'measure:after') {
    const rule = part.whole.trail.has(UNSHARED) ? UNSHARED : 'measure:of-whole';
    return { measure: part.whole.measure, first: part.at, last: one.to, rule };
  }
  // «سيدة وخمسة أطفال ثلاثة من عائلة واحدة»: said of the item right before, with nothing between.
  const before = told.last;
  if (
    said === null &&
    before !== undefined &&
    before.partOf !== null &&
    one.from - before.last <= 2 &&
    tokens.at(one.to + 1).cue === 'family'
  ) {
    return { measure: before.measure, first: one.from, last: one.to + 1, rule: 'measure:of-whole' };
  }
  return null;
}

/** «26 ضربة في العراق و14 في سوريا»: the second number counts what the first did. */
export function elliptic(tokens: Tokens, one: Amount, head: Head, told: Told): Measured | null {
  const before = told.last;
  const mark = tokens.mark(one.from - 1);
  const joined = tokens.has(one.from, CLITIC.and) || tokens.at(one.from - 1).particle === 'and' || mark === '،' || mark === ',';
  if (before === undefined || !joined || head.last >= head.first || one.numeral.sort !== 'cardinal' || one.from - before.last > 6)
    return null;
  if (before.trail.has(UNSHARED)) return null;
  // «15 بالرصاص و40 بالاختناق».
  return tokens.at(one.to + 1).particle === 'in' || isMeans(tokens, one.to + 1)
    ? { measure: before.measure, first: one.from, last: one.to, rule: 'measure:ellipsis' }
    : null;
}

/**
 * «حصيلة القتلى: 5 مدنيين، 3 عسكريين», «3 قتلى من الأمن و9 متظاهرين»: the next of a list is measured as the one before it, as in "among the
 * dead were two medics and a journalist".
 */
export function listed(tokens: Tokens, one: Amount, head: Head, told: Told): Measured | null {
  const before = told.last;
  if (before === undefined || head.population?.unit !== 'person') return null;
  const joined = one.from === before.last + 2 && tokens.at(before.last + 1).particle === 'and';
  const adjoins = joined || (one.from === before.last + 1 && tokens.has(one.from, CLITIC.and));
  if (adjoins && before.trail.has('measure:noun') && before.partOf === null && head.measure === null)
    return { measure: before.measure, first: one.from, last: head.last, rule: 'measure:listed' };
  if (before.head.population?.unit !== 'person') return null;
  const governed = before.trail.has('measure:before') || before.trail.has('measure:listed');
  const mark = tokens.mark(before.last + 1);
  const comma = one.from === before.last + 2 && (mark === ',' || mark === '،');
  return governed && (adjoins || (before.partOf === null && comma))
    ? { measure: before.measure, first: one.from, last: head.last, rule: 'measure:listed' }
    : null;
}
