import { parseDate } from '../figure/edtf';
import { parseFigure } from '../figure/parse';
import { parseTime } from '../figure/time';
import { fail, ok, type Result } from '../result';
import { ANSWER_KIND, type Answer, type Measure } from './claim';

/**
 * What a person typed as the answer to a question of this measure, understood: «أكثر من 60», "90–106", ٣٧, a date in any
 * form `parseDate` reads. `words` are the source's own. Problems at `answer`: required, figure_*, date_unreadable, time_unreadable.
 */
export function parseAnswer(measure: Measure, typed: string, words: string): Result<Answer> {
  const said = typed.trim();
  if (!said) return fail('required', 'answer');
  const kind = ANSWER_KIND[measure];
  switch (kind) {
    case 'figure':
      return at(parseFigure(said), (figure) => ({ kind, figure, words }));
    case 'date':
      return at(parseDate(said), (value) => ({ kind, value, words }));
    case 'time':
      return at(parseTime(said), (value) => ({ kind, value, words }));
    case 'text':
      return ok({ kind, value: said, words });
  }
}

/** Says every problem beside the one field the answer was typed in. */
function at<T>(parsed: Result<T>, answer: (value: T) => Answer): Result<Answer> {
  if (parsed.ok) return ok(answer(parsed.value));
  const [{ code, params }] = parsed.problems;
  return fail(code, 'answer', params);
}
