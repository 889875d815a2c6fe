import 'server-only';
import { database } from '@/app/_session/database';
import { logError } from '@/app/_session/log';
import { type PublicAnswer, readPublic } from '@/db/publication/readPublic';
import { parseId, type ReconciliationId } from '@/lib/id';
import type { Language } from '@/lib/message/define';
import type { PublicRecord } from '@/lib/publication/publicRecord';
import { languageOf, publicAnswer } from './answer';
import { sentencePage } from './frame';
import { digest, type Kept, KeptAnswers } from './kept';

const kept = new KeptAnswers();

export interface Route {
  readonly params: Promise<{ readonly record: string }>;
}

interface Served {
  readonly type: 'text/html' | 'image/svg+xml' | 'image/png';
  readonly framed?: boolean;
  /** All that the answer depends on besides the record and the language. */
  readonly variant: string;
  readonly render: (record: PublicRecord, language: Language) => string | null | Promise<string | Uint8Array | null>;
}

/** The one way out: reads what is public, renders it once per content, and says "gone" or "unknown" as a page. */
export async function serve(request: Request, { params }: Route, { type, framed = false, variant, render }: Served): Promise<Response> {
  const language = languageOf(request);
  const sentence = async (says: 'gone' | 'unknown' | 'broken', status: number) =>
    publicAnswer(request, await kept.of(`${says} ${language}`, () => sentencePage(language, says)), {
      ...{ type: 'text/html', language, framed, status },
    });
  try {
    const id = parseId<ReconciliationId>((await params).record);
    const answer: PublicAnswer = id ? await readPublic(database(), id) : { state: 'unknown' };
    switch (answer.state) {
      case 'unknown':
        return sentence('unknown', 404);
      case 'withdrawn':
        return sentence('gone', 410);
      case 'public': {
        const found = await rendered(answer.record, language, `${type} ${variant}`, render);
        return found ? publicAnswer(request, found, { type, language, framed }) : sentence('unknown', 404);
      }
    }
  } catch (error) {
    logError(error, `GET ${new URL(request.url).pathname}`);
    return sentence('broken', 503);
  }
}

async function rendered(record: PublicRecord, language: Language, variant: string, render: Served['render']): Promise<Kept | null> {
  const empty = new Uint8Array();
  const found = await kept.of(
    digest(`${variant} ${language} ${JSON.stringify(record)}`),
    async () => (await render(record, language)) ?? empty,
  );
  return found.body.length ? found : null;
}
