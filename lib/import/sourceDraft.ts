import { GRADES, type Grade, type SourceKind } from '../claim/source';
import { parseDate } from '../figure/edtf';
import { daysOf } from '../figure/partialDate';
import type { Problem, Result } from '../result';
import { ok } from '../result';
import type { SourceField, SourceValues } from './fields';
import { sourceKindNamed, yesNamed } from './named';

/** A row of sources understood. `gradedOn` is a day, YYYY-MM-DD; null: the day of the import. */
export interface SourceDraft {
  readonly name: string;
  readonly nameAr: string;
  readonly kind: SourceKind | null;
  readonly party: boolean;
  readonly grade: { readonly grade: Grade; readonly topic: string; readonly reason: string; readonly gradedOn: string | null } | null;
}

const gradeOf = (text: string): Grade | null => GRADES.find((grade) => grade === text.trim().toUpperCase()) ?? null;

/** The one day a date is; null when it is none, or several. */
function dayOf(text: string): string | null {
  const date = parseDate(text);
  const days = date.ok ? daysOf(date.value) : null;
  return days?.from && days.from === days.to ? days.from : null;
}

/** A row of sources understood. A grade takes its reason; its topic is `general` when none is given. Problems, each at its field. */
export function draftSource(values: SourceValues): Result<SourceDraft> {
  const problems: Problem[] = [];
  const say = (code: Problem['code'], field: SourceField) => problems.push({ code, field });
  const text = (field: SourceField, maximum = 300): string => {
    const said = (values[field] ?? '').replace(/\s+/g, ' ');
    if (said.length > maximum) problems.push({ code: 'too_long', field, params: { maximum } });
    if (said.includes('\0') || !said.isWellFormed()) say('text_has_nul', field);
    return said;
  };
  const name = text('name');
  const nameAr = text('nameAr');
  if (!name && !nameAr) say('required', 'name');
  const kind = text('kind') ? sourceKindNamed(text('kind')) : null;
  if (text('kind') && !kind) say('invalid', 'kind');
  const party = yesNamed(text('party'));
  if (party === null) say('invalid', 'party');
  const letter = text('grade');
  const grade = letter ? gradeOf(letter) : null;
  if (letter && !grade) say('invalid', 'grade');
  const reason = text('reason', 2000);
  if (grade && !reason) say('reason_required', 'reason');
  const gradedOn = text('gradedOn') ? dayOf(text('gradedOn')) : null;
  if (text('gradedOn') && !gradedOn) say('date_unreadable', 'gradedOn');
  const topic = text('topic', 120) || 'general';
  const [first, ...rest] = problems;
  if (first) return { ok: false, problems: [first, ...rest] };
  return ok({ name: name || nameAr, nameAr, kind, party: party ?? false, grade: grade && { grade, topic, reason, gradedOn } });
}
