import type { Measure } from '../claim/claim';
import type { SourceKind } from '../claim/source';
import type { IncidentId, QuestionId, SourceId } from '../id';
import { guessKind, plainName } from '../proposal/chain';
import { fail, ok, type Result } from '../result';
import { foldPhrase } from '../text/fold';

export interface GroundSource {
  readonly id: SourceId;
  readonly kind: SourceKind;
  readonly nameEn: string;
  readonly nameAr: string;
}
export interface GroundIncident {
  readonly id: IncidentId;
  readonly titleEn: string;
  readonly titleAr: string;
  readonly date: string | null;
  readonly placeEn: string;
  readonly placeAr: string;
}
export interface GroundQuestion {
  readonly id: QuestionId;
  readonly incidentId: IncidentId;
  readonly measure: Measure;
  readonly populationEn: string;
  readonly populationAr: string;
}

/** What a row names: something the project has, or something it would make. */
export interface Named<T> {
  readonly value: T;
  readonly isNew: boolean;
}

const isArabic = (text: string) => /[\u0600-\u06ff]/.test(text);
/** One language is enough; it stands in for the other. A name given once belongs to the language of its script. */
function bothNames(name: string, nameAr: string): { readonly en: string; readonly ar: string } {
  if (!name || !nameAr) return { en: name || nameAr, ar: nameAr || name };
  return isArabic(name) && !isArabic(nameAr) ? { en: nameAr, ar: name } : { en: name, ar: nameAr };
}

/** Things by the names they go by; two under one name are told apart by nothing here. */
class Index<T extends { readonly id: string }> {
  private readonly byKey = new Map<string, T[]>();
  add(item: T, keys: readonly string[]): void {
    for (const key of new Set(keys.filter(Boolean))) {
      const there = this.byKey.get(key);
      if (there) there.push(item);
      else this.byKey.set(key, [item]);
    }
  }
  all(keys: readonly string[]): T[] {
    const found = new Map(keys.filter(Boolean).flatMap((key) => (this.byKey.get(key) ?? []).map((item) => [item.id, item] as const)));
    return [...found.values()];
  }
}

/** What a project knows, and what rows of a file add to it while they are read. `makeId` names what is new. */
export class ImportGround {
  private readonly sources = new Index<GroundSource>();
  private readonly incidents = new Index<GroundIncident>();
  private readonly questions = new Index<GroundQuestion>();

  constructor(
    private readonly makeId: () => string,
    known: {
      readonly sources: readonly GroundSource[];
      readonly incidents: readonly GroundIncident[];
      readonly questions: readonly GroundQuestion[];
    },
  ) {
    for (const source of known.sources) this.addSource(source);
    for (const incident of known.incidents) this.addIncident(incident);
    for (const question of known.questions) this.addQuestion(question);
  }

  addSource(source: GroundSource): void {
    const { nameEn, nameAr } = source;
    this.sources.add(source, [nameEn, nameAr, plainName(nameEn), plainName(nameAr)]);
  }
  addIncident(incident: GroundIncident): void {
    this.incidents.add(incident, [foldPhrase(incident.titleEn), foldPhrase(incident.titleAr)]);
  }
  addQuestion(question: GroundQuestion): void {
    const { populationEn, populationAr } = question;
    this.questions.add(question, [questionKey(question, populationEn), questionKey(question, populationAr)]);
  }

  /** The source of a name in either language, the very name before its folded shape. Problem: name_ambiguous. */
  source(name: string, nameAr = '', kind: SourceKind | null = null): Result<Named<GroundSource>> {
    const exact = this.sources.all([name, nameAr]);
    const found = exact.length ? exact : this.sources.all([plainName(name), plainName(nameAr)]);
    const [one, ...others] = found;
    if (others.length) return fail('name_ambiguous', 'source', { name });
    if (one) return ok({ value: one, isNew: false });
    const { en, ar } = bothNames(name, nameAr);
    const value = { id: this.makeId() as SourceId, kind: kind ?? guessKind(name), nameEn: en, nameAr: ar };
    return ok({ value, isNew: true });
  }

  /** The incident of a title, of the same date where both have one. Problem: name_ambiguous. */
  incident(said: { title: string; titleAr: string; date: string; place: string; placeAr: string }): Result<Named<GroundIncident>> {
    const found = this.incidents.all([foldPhrase(said.title), foldPhrase(said.titleAr)]);
    const fitting = found.filter(({ date }) => !date || !said.date || date === said.date);
    const dated = fitting.filter(({ date }) => date === (said.date || null));
    const [one, ...others] = dated.length ? dated : fitting;
    if (others.length) return fail('name_ambiguous', 'incident', { name: said.title });
    if (one) return ok({ value: one, isNew: false });
    const [title, place] = [bothNames(said.title, said.titleAr), bothNames(said.place, said.placeAr)];
    const value = {
      ...{ id: this.makeId() as IncidentId, titleEn: title.en, titleAr: title.ar, date: said.date || null },
      ...{ placeEn: place.en, placeAr: place.ar },
    };
    return ok({ value, isNew: true });
  }

  /** The question of an incident by measure and population. */
  question(incidentId: IncidentId, measure: Measure, population: string, populationAr: string): Named<GroundQuestion> {
    const asked = { incidentId, measure };
    const [one] = this.questions.all([questionKey(asked, population), populationAr && questionKey(asked, populationAr)]);
    if (one) return { value: one, isNew: false };
    const { en, ar } = bothNames(population, populationAr);
    return { value: { ...asked, id: this.makeId() as QuestionId, populationEn: en, populationAr: ar }, isNew: true };
  }
}

const questionKey = ({ incidentId, measure }: { incidentId: string; measure: string }, population: string) =>
  `${incidentId} ${measure} ${foldPhrase(population)}`;
