import { FLAG } from '../lexicon/lexicon';
import type { Sentence } from '../token/sentences';
import type { Tokens } from '../token/tokens';
import { closesQuote, closing, endsParagraph, isEnd, leavesOpen, opensQuotation, REACH } from './quotes';
import type { Speaker } from './speakers';
import { event, type SpeechEvent, speechEvents } from './speech';

const NOBODY: readonly Speaker[] = [];
const SILENT: readonly SpeechEvent[] = [];
/** A side may speak without a word of speech: "Hamas: 3 killed". */
const SPEECH = FLAG.speech | FLAG.side;

/** Who says what in one sentence. */
export class Voices {
  constructor(
    private readonly events: readonly SpeechEvent[],
    private readonly carried: readonly Speaker[],
  ) {}

  /** The chain of what stands at token `at`, nearest to the reader first; empty when nobody is named. */
  chainAt(at: number): readonly Speaker[] {
    return this.events.length === 0 ? this.carried : chainAt(this.events, this.carried, at);
  }
}

const SILENCE = new Voices(SILENT, NOBODY);

/** Walks the sentences in order, keeping who spoke last for «وأضاف» and for quotations that run on. */
export class Attribution {
  private last = NOBODY;
  private running = NOBODY;
  /** Whether somebody spoke in the sentence before. */
  private spoke = false;

  listen(tokens: Tokens, sentence: Sentence): Voices {
    const events = (sentence.flags & SPEECH) === 0 ? SILENT : this.resolve(speechEvents(tokens, sentence));
    const quotes = (sentence.flags & FLAG.quote) !== 0;
    const running = this.running.length > 0 && !endsParagraph(tokens, sentence.first) && !closesQuote(tokens, sentence.first);
    const again = !running && quotes && this.spoke && opensQuotation(tokens, sentence.first);
    const before = running ? this.running : again ? this.last : NOBODY;
    const open = (quotes || running) && leavesOpen(tokens, sentence, running);
    const told = !running && open && events.length === 0 ? this.foretold(tokens, sentence) : NOBODY;
    const carried = told.length > 0 ? told : before;
    const final = events[events.length - 1]?.chain ?? carried;
    this.running = open ? final : NOBODY;
    this.spoke = final.length > 0;
    return events.length === 0 && carried.length === 0 ? SILENCE : new Voices(events, carried);
  }

  /** Who is named after the quotation that this sentence opens and does not close: "Five died. Two were hurt," said Yusuf. */
  private foretold(tokens: Tokens, sentence: Sentence): readonly Speaker[] {
    const close = closing(tokens, sentence.last);
    if (close === null) return NOBODY;
    let last = close + 1;
    while (last < tokens.length && last < close + REACH && !isEnd(tokens, last)) last++;
    let { speech } = sentence;
    while ((tokens.speech[speech] ?? last) < close) speech++;
    const [one] = speechEvents(tokens, { first: close + 1, last, flags: sentence.flags | FLAG.apart, speech });
    const near = one !== undefined && (one.at <= close + REACH / 2 || (one.chain[0]?.first ?? one.at) <= close + 3);
    if (one === undefined || !near) return NOBODY;
    return one.chain.length > 0 ? one.chain : this.last;
  }

  /** Gives events without a speaker the one before, and «المصدر» the whole chain it stands for. */
  private resolve(events: SpeechEvent[]): readonly SpeechEvent[] {
    let kept = 0;
    for (const one of events) {
      const same = one.chain.length === 0 || this.repeats(one.chain);
      const chain = same ? this.last : one.chain;
      if (chain.length === 0) continue;
      // Who "he" is that added more: nobody of "reportedly".
      if (chain[0]?.kind !== 'impersonal') this.last = chain;
      events[kept++] = same ? event(one.at, one.until, chain, one.trailing, one.coordinate) : one;
    }
    if (kept < events.length) events.length = kept;
    return events;
  }

  private repeats(chain: readonly Speaker[]): boolean {
    const [only] = chain;
    if (chain.length !== 1 || only === undefined || this.last.length < 2) return false;
    const origin = this.last[this.last.length - 1];
    return origin !== undefined && only.word === origin.word && only.kind === 'unnamed';
  }
}

function chainAt(events: readonly SpeechEvent[], carried: readonly Speaker[], at: number): readonly Speaker[] {
  let chain: readonly Speaker[] = [];
  let from = -1;
  for (const one of events) {
    if (one.at > at) break;
    if (one.trailing) {
      if (chain.length === 0) chain = one.chain;
      continue;
    }
    const nests = !one.coordinate && chain.length > 0 && one.chain !== chain;
    chain = nests ? [...chain, ...one.chain] : one.chain;
    from = one.at;
  }
  const after = trailingAfter(events, at);
  if (after === null) return chain.length > 0 ? chain : carried;
  return from < 0 ? after : [...after.filter((speaker) => !chain.includes(speaker)), ...chain];
}

/** Who trails what stands at token `at` with no other word of speech between. */
function trailingAfter(events: readonly SpeechEvent[], at: number): readonly Speaker[] | null {
  for (const one of events) {
    if (one.at <= at) continue;
    // "12 were reported killed, the ministry said".
    if (!one.trailing && one.chain[0]?.kind === 'impersonal') continue;
    return one.trailing ? one.chain : null;
  }
  return null;
}
