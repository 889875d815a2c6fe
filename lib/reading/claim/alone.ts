import { CLITIC } from '../lexicon/clitics';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';

/** «زوجة أبو …», «والدة الشهيد»: a relative of someone named is known. */
export function isNamed(tokens: Tokens, i: number): boolean {
  if (tokens.at(i).population?.group !== 'relative' || !tokens.isWord(i + 1)) return false;
  const next = tokens.at(i + 1);
  return next.particle === undefined && next.measure === undefined && !tokens.has(i + 1, CLITIC.and);
}

/** Whether what stands before says how many: «12 قتيل», «20 بين قتيل وجريح». */
export function isNumbered(tokens: Tokens, i: number): boolean {
  const before = tokens.at(i - 1);
  return tokens.isDigits(i - 1) || before.number !== undefined || before.particle === 'between' || tokens.mark(i - 1) === '%';
}

const FALL: ReadonlySet<string> = new Set(['سقوط', 'وقوع', 'بسقوط', 'سقط', 'وسقوط', 'ووقوع', 'عن']);

/** «شهيد و7 إصابات في غارة», «سقوط قتيل»: a dead or wounded one opens a headline, or falls. */
export function opens(tokens: Tokens, sentence: Sentence, i: number): boolean {
  const { measure } = tokens.at(i);
  if (measure?.measure !== 'killed' && measure?.measure !== 'wounded') return false;
  if ((FALL.has(tokens.slice(i - 1, i - 1)) && i > sentence.first) || isFound(tokens, sentence, i)) return true;
  const mark = tokens.mark(i - 1);
  if (i !== sentence.first && mark !== ':' && mark !== '|' && mark !== '-') return false;
  const next = tokens.at(i + 1);
  const counted = tokens.has(i + 1, CLITIC.and) && (next.number ?? next.population ?? next.measure ?? next.vague) !== undefined;
  return counted || next.particle === 'and' || next.particle === 'in' || next.particle === 'after' || tokens.has(i + 1, CLITIC.by);
}

const BODY: ReadonlySet<string> = new Set(['جثة', 'جثمان', 'جثمانا']);
const FINDS = /^و?(ال)?(عثر|عثرت|عثور|عثروا|انتشال|انتشل|انتشلت|انتشلوا)$/;

/** «عثر على جثة شاب», «انتشلت الطواقم جثة». */
function isFound(tokens: Tokens, sentence: Sentence, i: number): boolean {
  if (!BODY.has(tokens.at(i).form)) return false;
  for (let at = i - 1; at >= Math.max(sentence.first, i - OBJECT_REACH) && tokens.isWord(at); at--)
    if (FINDS.test(tokens.slice(at, at))) return true;
  return false;
}

const OBJECT_REACH = 4;

/** «اغتال مجهولون عنصراً»: who did it, indefinite. */
const UNKNOWN = /^(?:مجهولون|مسلحون|ملثمون|إرهابيون|مستوطنون)$/;

/** «قتلت القوات الإسرائيلية فتى فلسطينياً»: the indefinite accusative after a verb and its definite subject. */
export function isObject(tokens: Tokens, sentence: Sentence, i: number): boolean {
  if (!/[اةى]\u064b?$/.test(tokens.slice(i, i))) return false;
  for (let at = i - 1; at >= Math.max(sentence.first, i - OBJECT_REACH); at--) {
    const { measure, particle, number } = tokens.at(at);
    if (!tokens.isWord(at) || particle !== undefined || number !== undefined) return false;
    if (measure === undefined) continue;
    const acts =
      measure.binds === 'verb' && (measure.measure === 'killed' || measure.measure === 'wounded' || measure.measure === 'detained');
    return acts && at < i - 1 && (tokens.isDefinite(at + 1) || UNKNOWN.test(tokens.slice(at + 1, at + 1)));
  }
  return false;
}
