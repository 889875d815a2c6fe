import { answerText } from '../claim/answerText';
import type { Answer, ClaimStatus } from '../claim/claim';
import { describeFigure } from '../figure/format';
import type { Language } from './define';
import { ui } from './ui';

/** What a claim says now, in each language, for a sentence that asks for `what`: "more than 60", "exactly 62 · Rejected". */
export function saidClaim(answer: Answer, status: ClaimStatus): { readonly whatEn: string; readonly whatAr: string } {
  const said = (language: Language) => {
    const own = status === 'accepted' ? [] : [ui[language].status[status]];
    return [answerText(answer, { language, digits: 'latn' }, describeFigure), ...own].join(' · ');
  };
  return { whatEn: said('en'), whatAr: said('ar') };
}
