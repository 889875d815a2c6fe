import type { ProjectScreen } from '@/app/_session/screen';
import { formatDay } from '@/app/_ui/format';
import type { RecordData } from '@/db/reconciliation/read';
import type { ProvenanceNode } from '@/lib/export/provenanceGraph';
import type { ClaimId } from '@/lib/id';
import { type Naming, naming } from '../../../_claims/naming';
import { sayValue } from '../../_parts/value';

type Claim = RecordData['claims'][number];

/** What a box says, in its heavier line and the ones under it, and where it leads. */
interface Said {
  readonly name: string;
  readonly lines: readonly string[];
  readonly href: string | null;
}

export interface ProvenanceWords {
  readonly names: Naming;
  /** "recorded by Amal, 17 September 2016": a person of the project and a moment. */
  who(verb: 'recorded' | 'submitted' | 'approved' | 'returned', name: string, at: Date): string;
  claim(id: ClaimId): Claim | null;
  capture(id: string): RecordData['captures'][number] | null;
  captured(id: string): string;
  say(node: ProvenanceNode): Said;
  /** Where its words stand in the document. */
  toQuote(claim: Claim): string;
  toCapture(id: string): string;
}

const isolated = (name: string) => `\u2068${name}\u2069`;

/** How the provenance of a record names what it shows; the picture and the list say the same. */
export function provenanceWords(data: RecordData, screen: ProjectScreen): ProvenanceWords {
  const { t, reading, at } = screen;
  const { record, question, claims, captures, sources } = data;
  const names = naming(screen, sources);
  const claim = (id: ClaimId) => claims.find((one) => one.id === id) ?? null;
  const capture = (id: string) => captures.find((one) => one.id === id) ?? null;
  const date = (moment: Date) => formatDay(moment, reading);
  const who: ProvenanceWords['who'] = (verb, name, moment) => t(`provenance.${verb}`, { name: isolated(name), date: date(moment) });
  const toQuote = ({ id, document }: Claim) => at(`documents/${document.id}?capture=${document.captureId}&claim=${id}`);
  const captured = (id: string) => {
    const found = capture(id);
    return found
      ? t('provenance.capture', { number: String(found.number), name: isolated(found.collectedBy), date: date(found.capturedAt) })
      : '';
  };
  const toCapture = (id: string) => {
    const found = capture(id);
    return found ? at(`documents/${found.document.id}?capture=${id}`) : at('documents');
  };
  const say = (node: ProvenanceNode): Said => {
    switch (node.kind) {
      case 'record': {
        const { decision, author, submittedAt } = record;
        const decided = decision ? who(decision.kind, decision.by, decision.at) : t('provenance.undecided');
        return {
          name: sayValue(record, question.measure, reading, t).text,
          lines: [who('submitted', author.name, submittedAt), decided],
          href: null,
        };
      }
      case 'claim': {
        const found = claim(node.claimId);
        if (!found) return { name: '', lines: [], href: null };
        const lines = [
          ...(node.included ? [] : [t('provenance.leftOut', { reason: isolated(found.reasonOut) })]),
          who('recorded', found.by, found.at),
        ];
        return { name: names.answer(found.answer), lines, href: toQuote(found) };
      }
      case 'group': {
        const counted = t('provenance.claims', { count: node.claims.length });
        return { name: counted, lines: [names.link(node.end), ...(node.included ? [] : [t('provenance.out')])], href: null };
      }
      case 'quote': {
        const found = claim(node.claimId);
        return { name: found?.quote.exact ?? '', lines: [], href: found && toQuote(found) };
      }
      case 'capture':
        return { name: capture(node.captureId)?.document.title ?? '', lines: [captured(node.captureId)], href: toCapture(node.captureId) };
      case 'speaker':
        return {
          name: names.link(node.link),
          lines: node.origin ? [t('provenance.origin')] : [],
          href: node.link.kind === 'source' ? at(`sources/${node.link.sourceId}`) : null,
        };
    }
  };
  return { names, who, claim, capture, captured, say, toQuote, toCapture };
}
