import { AR_EVENTS } from '../lexicon/ar/events';
import { CLITIC } from '../lexicon/clitics';
import { EN_EVENTS } from '../lexicon/en/events';
import { FLAG } from '../lexicon/lexicon';
import type { PopulationSense } from '../lexicon/senses';
import type { Amount } from '../pass/amount';
import type { ReadMeasure } from '../reading';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import type { Head } from './heads';
import type { Measured } from './measures';
import { OF_PEOPLE } from './ofPeople';
import { UNSHARED } from './shared';

/**
 * A number nobody says anything of: fighters are involved, other people and what they fight with are `other` where the sentence is of an
 * event. Voters, pupils, patients, lorries of aid, tanks ever built are nobody's claim.
 */
export function unmeasured(tokens: Tokens, sentence: Sentence, one: Amount, head: Head): Measured | null {
  const { population } = head;
  if (one.operator === 'unknown' || (one.operator === 'vague' && one.numeral.vague === 'several')) return null;
  if (one.numeral.rule === 'number:bare-singular' || one.numeral.rule === 'number:one-of') return null;
  if (
    speaks(tokens, head) ||
    isRoom(tokens, one) ||
    isRate(tokens, head.last) ||
    willBe(tokens, head.last + 1) ||
    tokens.at(head.first).role === 'resident'
  )
    return null;
  if (population === null) {
    const sided = head.groups.length > 0 && head.first === head.last && one.operator !== 'vague';
    return sided && sceneAround(tokens, sentence, one) !== 'none' ? unsaid(one, head, 'other') : null;
  }
  // "54 shell casings", "87 detonators from a bus station".
  if (population.number === 'one' && (one.low ?? 0) > 1 && tokens.isLatin(one.first) && tokens.isLatin(head.last)) return null;
  if (population.unit === 'building') return { ...unsaid(one, head, 'other'), rule: UNSHARED };
  if (population.unit === 'thing' || population.unit === 'group') return null;
  const civil = population.group === 'commander' || tokens.at(head.first).role === 'guard';
  if (population.armed && !civil) return unsaid(one, head, 'involved');
  if (!counts(tokens, sentence, one, head, population)) return null;
  return unsaid(one, head, population.armed ? 'involved' : 'other');
}

/** Who are many anywhere, and are told of where they came to harm, or were there when others did. */
const ROUTINE: ReadonlySet<string> = new Set([
  'member',
  'worker',
  'student',
  'official',
  'medic',
  'relative',
  'commander',
  'soldier',
  'police',
]);

function counts(tokens: Tokens, sentence: Sentence, one: Amount, head: Head, { unit, group }: PopulationSense): boolean {
  if (ALWAYS.has(group) || isItem(tokens, one, group)) return true;
  const scene = sceneAround(tokens, sentence, one);
  if (scene === 'harm') return true;
  if (unit !== 'person') return scene === 'event' || (scene === 'gathering' && group !== 'vehicle');
  return (
    (scene === 'event' && !ROUTINE.has(group)) || isInside(tokens, head) || (group !== 'public' && tokens.is(one.from - 1, 'carrying'))
  );
}

/** «تتسع لـ400 شخص», "enough for 85,000 people", "seating 600 people": for how many there is room. */
function isRoom(tokens: Tokens, { from }: Amount): boolean {
  const { frame } = tokens.at(from - 1);
  if (frame === 'room') return !tokens.has(from - 1, OTHER_THAN_AND);
  const isFor = tokens.is(from - 1, 'for') || tokens.is(from - 1, 'ل') || tokens.is(from - 1, 'لـ');
  return isFor && tokens.at(from - 2).frame !== undefined && tokens.at(from - 2).frame !== 'rate';
}

const OTHER_THAN_AND = ~CLITIC.and & 255;

/** "600 trucks would enter": not yet. */
function willBe(tokens: Tokens, i: number): boolean {
  return tokens.isLatin(i) && tokens.at(i).modality === 'may';
}

/** «900 شاحنة يومياً», "600 trucks a day": how many as a rule, at no event. */
function isRate(tokens: Tokens, last: number): boolean {
  if (tokens.at(last).frame === 'rate' || tokens.at(last + 1).frame === 'rate') return true;
  const { particle, form } = tokens.at(last + 1);
  return (particle === 'each' || particle === 'per' || form === 'a') && tokens.at(last + 2).unit?.kind === 'duration';
}

/** Who are counted only where something befell them, or may. */
const ALWAYS: ReadonlySet<string> = new Set(['hostage', 'refugee']);
const VICTIMS: ReadonlySet<string> = new Set(['civilian', 'child', 'woman', 'man', 'journalist']);

/** "Russian forces: 9 civilians", "injured (incl. 2 children)": an item of a toll whose head stands before its colon or point. */
function isItem(tokens: Tokens, { from }: Amount, group: string): boolean {
  if (!VICTIMS.has(group)) return false;
  return tokens.mark(from - 1) === ':' || (tokens.mark(from - 1) === '.' && tokens.is(from - 2, 'incl'));
}

/** What the words around a number tell of: harm, an attack or a disaster, people or forces coming together, or nothing of these. */
type Scene = 'harm' | 'event' | 'gathering' | 'none';

/** A sentence of a list may be a page: no word further off says what a number is about. */
const AROUND = 30;

const HARM: ReadonlySet<ReadMeasure> = new Set([...OF_PEOPLE, 'destroyed', 'strikes']);
const EVENTS: ReadonlySet<string> = new Set([...EN_EVENTS, ...AR_EVENTS]);

function sceneAround(tokens: Tokens, sentence: Sentence, one: Amount): Scene {
  if ((sentence.flags & (FLAG.measure | FLAG.cue)) === 0) return 'none';
  let scene: Scene = 'none';
  let routine = false;
  for (let i = Math.max(sentence.first, one.from - AROUND); i < Math.min(sentence.last, one.to + AROUND); i++) {
    const { measure, cue, form } = tokens.at(i);
    if (cue === 'routine') routine = true;
    const settled = measure?.measure === 'displaced' && measure.binds === 'head';
    if (measure !== undefined && HARM.has(measure.measure) && !settled && !LOOSE.has(form)) return 'harm';
    if ((cue !== undefined && EVENTS.has(form)) || measure?.measure === 'other' || settled) scene = 'event';
    else if (measure?.measure === 'involved' && scene === 'none') scene = 'gathering';
  }
  return routine ? 'none' : scene;
}

/** What is said of matches and talks as often as of men. */
const LOOSE: ReadonlySet<string> = new Set(['lost', 'loses', 'losing', 'were lost', 'was lost', 'خسر', 'خسرت', 'توقف']);

/** «تضم المدينة 14 مدرسة», «بمشاركة 7,800 عامل»: who and what takes part in anything but an event is nobody's claim. */
export function takesPart(tokens: Tokens, sentence: Sentence, one: Amount, { population, measure, first, last }: Head): boolean {
  if (measure !== null && population === null) return false;
  if (isRate(tokens, last)) return false;
  if (population === null || population.armed) return true;
  const { unit, group } = population;
  // «تضم 150 عضواً بينهم 45 امرأة»: a part of who take no part.
  if (tokens.at(one.from - 1).particle === 'among' || tokens.at(first).role === 'resident') return false;
  // «ساعتين وصل و10 قطع»: nothing is joined to what takes part.
  if (tokens.at(one.from - 1).particle === 'and' && tokens.at(one.from - 2).measure?.measure === 'involved') return false;
  if (unit === 'building' || unit === 'thing') return false;
  if ((!ROUTINE.has(group) || group === 'medic') && group !== 'vehicle' && tokens.at(first).role !== 'visitor') return true;
  const scene = sceneAround(tokens, sentence, one);
  return scene === 'harm' || scene === 'event';
}

/** "About 300 people were inside the mosque", "45 passengers were on the bus". */
function isInside(tokens: Tokens, { last }: Head): boolean {
  let i = last + 1;
  if (tokens.at(i).particle === 'who') i++;
  const been = tokens.at(i).particle === 'be';
  if (been) i++;
  if (tokens.slice(i, i).toLowerCase() === 'inside') return true;
  const { particle } = tokens.at(i);
  if (!been || (particle !== 'in' && particle !== 'on' && particle !== 'at')) return false;
  for (let at = i + 1; at <= i + 3 && tokens.isWord(at); at++) {
    const unit = tokens.at(at).population?.unit;
    if (unit === 'building' || unit === 'vehicle' || unit === 'aircraft') return true;
  }
  return false;
}

/** "12 officials" may speak; "six Red Cross staff" are named after who does. */
function speaks(tokens: Tokens, { first, last, population }: Head): boolean {
  if (tokens.at(last).speaker !== undefined) return true;
  return tokens.at(first).speaker !== undefined && (first === last || population === null || tokens.at(first).population !== undefined);
}

function unsaid(one: Amount, head: Head, measure: ReadMeasure): Measured {
  return { measure, first: one.from, last: head.last, rule: 'measure:unmeasured' };
}
