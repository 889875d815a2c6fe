import { formatDate } from '../figure/edtf';
import { formatFigure, type Reading } from '../figure/format';
import { formatTime } from '../figure/time';
import type { Answer } from './claim';

/** An answer as a person reads it: "> 60", "17 September 2016", "17:00". `figure` says how figures are put, when not in short. */
export function answerText(answer: Answer, reading: Reading, figure: typeof formatFigure = formatFigure): string {
  switch (answer.kind) {
    case 'figure':
      return figure(answer.figure, reading);
    case 'date':
      return formatDate(answer.value, reading);
    case 'time':
      return formatTime(answer.value, reading);
    case 'text':
      return answer.value;
  }
}
