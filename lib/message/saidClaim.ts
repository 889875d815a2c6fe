import type { Answer, ClaimStatus } from '../claim/claim';
import { formatDate } from '../figure/edtf';
import { describeFigure } from '../figure/format';
import { formatTime } from '../figure/time';
import type { Language } from './define';
import { ui } from './ui';

/** What a claim says now, in each language, for a sentence that asks for `what`: "more than 60", "exactly 62 · Rejected". */
export function saidClaim(answer: Answer, status: ClaimStatus): { readonly whatEn: string; readonly whatAr: string } {
  const said = (language: Language) => {
    const own = status === 'accepted' ? [] : [ui[language].status[status]];
    return [sayAnswer(answer, language), ...own].join(' · ');
  };
  return { whatEn: said('en'), whatAr: said('ar') };
}

function sayAnswer(answer: Answer, language: Language): string {
  const reading = { language, digits: 'latn' } as const;
  switch (answer.kind) {
    case 'figure':
      return describeFigure(answer.figure, reading);
    case 'date':
      return formatDate(answer.value, reading);
    case 'time':
      return formatTime(answer.value, reading);
    case 'text':
      return answer.value;
  }
}
