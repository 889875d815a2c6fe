import { type DaySpan, daysOf } from '../figure/partialDate';
import type { IncidentId } from '../id';
import { latest, perObject } from '../once';
import { fold } from '../text/fold';
import { words } from '../text/words';

/** An incident as a text can be matched to it. */
export interface KnownIncident {
  readonly id: IncidentId;
  readonly titleEn: string;
  readonly titleAr: string;
  /** EDTF level 1 or null. */
  readonly date: string | null;
  readonly placeEn: string;
  readonly placeAr: string;
}

export interface Surroundings {
  /** The paragraph the claim stands in. */
  readonly paragraph: string;
  /** Of the document. */
  readonly title: string;
  readonly text: string;
  /** EDTF of a date in that paragraph. */
  readonly date: string | null;
  /** EDTF of the day the document was published, when known. */
  readonly publishedOn: string | null;
  /** Whether each paragraph tells of something else, as in an encyclopedia; a report tells one story throughout. */
  readonly apart: boolean;
}

/** Words too common in reports of strikes to point at one of them, folded. */
const COMMON = new Set(
  'air strike strikes airstrike raid raids near attack the and for from with eastern western city area governorate countryside غاره غارات جويه قرب ضربه ضربات قصف هجوم علي من في الي مدينه ريف محافظه شرق غرب شمال جنوب منطقه محيط حي سوريا سوري سوريه امريكيه امريكي ولايات متحده قوات تحالف دولي حكومه جيش نظام طائره طائرات syria syrian american united states coalition forces force government army'.split(
    ' ',
  ),
);

const bare = (word: string) => word.replace(/^(?:وال|بال|فال|كال|لل|ال)(?=\p{L}{3})/u, '');

/** The words of a text that may name an incident or its place, folded and without their article. */
export function namesIn(text: string): Set<string> {
  const names = words(text)
    .filter(({ isWord }) => isWord)
    .map(({ text: word }) => bare(fold(word)))
    .filter((word) => word.length > 2 && !COMMON.has(word) && !/^\d+$/.test(word));
  return new Set(names);
}

const spanOf = (date: string | null) => (date === null ? null : daysOf(date));

/** What of an incident is asked again for every claim: its days and the names in its title and place, in both languages. */
const knownOf = perObject(({ titleEn, titleAr, placeEn, placeAr, date }: KnownIncident) => ({
  days: spanOf(date),
  names: [namesIn(`${titleEn} ${placeEn}`), namesIn(`${titleAr} ${placeAr}`)].map((names) => [...names]),
}));

/** Whether two spans can be the same day; one not known can be any. */
function together(x: DaySpan | null, y: DaySpan | null): boolean | null {
  if (!x?.from || !x.to || !y?.from || !y.to) return null;
  return x.from <= y.to && y.from <= x.to;
}

/** Days from the incident's last day to the report; negative when it came before, 0 when they can be the same day. */
function daysAfter(incident: DaySpan | null, report: DaySpan | null): number | null {
  if (!incident?.to || !report?.from) return null;
  if (together(incident, report)) return 0;
  return (Date.parse(report.from) - Date.parse(incident.to)) / 86_400_000;
}

/** A report of an incident is rarely written later than this, in days, without naming its date. */
const FRESH = 4;
/** A report so many days later is about something else, unless it names the date. */
export const STALE = 60;
const ENOUGH = 4;

/** A title longer than this says more than a name: this many words in common are enough. */
const ENOUGH_NAMES = 6;

type Names = Pick<ReadonlySet<string>, 'has'>;

/** How much of an incident's title and place a text names, in the language in which it names more: 0 to 1. */
function covered(incident: KnownIncident, text: Names): number {
  const shares = knownOf(incident).names.map((names) =>
    names.length ? Math.min(1, names.filter((name) => text.has(name)).length / Math.min(names.length, ENOUGH_NAMES)) : 0,
  );
  return Math.max(...shares);
}

interface Told {
  readonly here: Names;
  readonly anywhere: Names;
  readonly date: DaySpan | null;
  readonly publishedOn: DaySpan | null;
  readonly apart: boolean;
}

function score(incident: KnownIncident, { here, anywhere, date, publishedOn, apart }: Told): number {
  const { days } = knownOf(incident);
  const stated = together(days, date);
  // Another day is another incident.
  if (stated === false) return 0;
  const near = covered(incident, here);
  // So is a paragraph of its own that names nothing of it.
  if (apart && near === 0) return 0;
  const total = 6 * near + (apart ? 0 : 4 * covered(incident, anywhere));
  if (stated === true) return total + 4;
  const after = daysAfter(days, publishedOn);
  if (after === null) return total;
  if (after < 0 || after > STALE) return total - 6;
  return total + (after <= FRESH ? 3 : 0);
}

const namesInText = latest(namesIn);

/** The incident a claim most likely belongs to, by date and place words; null when none fits well enough or two fit equally. */
export function suggestIncident(incidents: readonly KnownIncident[], around: Surroundings): IncidentId | null {
  const [inTitle, inText] = [namesIn(around.title), namesInText(around.text)];
  const told = {
    here: namesIn(around.paragraph),
    anywhere: { has: (name: string) => inTitle.has(name) || inText.has(name) },
    date: spanOf(around.date),
    publishedOn: spanOf(around.publishedOn),
    apart: around.apart,
  };
  const scored = incidents.map((incident) => ({ id: incident.id, score: score(incident, told) })).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  return best && best.score >= ENOUGH && best.score > (second?.score ?? Number.NEGATIVE_INFINITY) ? best.id : null;
}
