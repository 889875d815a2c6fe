import { shown } from '@/app/_session/actor';
import { houseOrigin } from '@/app/_session/origin';
import type { ProjectScreen } from '@/app/_session/screen';
import { Card } from '@/app/_ui/Card';
import { citationOf } from '@/db/export/citationOf';
import { readPublication } from '@/db/publication/read';
import type { RecordData } from '@/db/reconciliation/read';
import { type CitationInput, cite } from '@/lib/export/citation/citation';
import type { Piece } from '@/lib/export/citation/note';
import { LANGUAGES } from '@/lib/message/define';
import { directionOf, type Reading } from '@/lib/message/reading';
import styles from './Cite.module.css';
import { CopyCitation } from './CopyCitation';

interface Props {
  data: RecordData;
  screen: ProjectScreen;
}

/** The record as a sentence with footnotes, in both languages, ready for an article or an encyclopedia. */
export async function Cite({ data, screen }: Props) {
  const { t, context, project, at, reading } = screen;
  const { id, status } = data.record;
  if (status !== 'approved' && status !== 'submitted') return null;
  const publication = await shown(await readPublication(context, project.id, id));
  const path = publication?.open ? `/r/${id}` : at(`records/${id}`);
  const input = citationOf(data, `${await houseOrigin()}${path}`);
  const own = (one: string) => one === reading.language;
  return (
    <Card title={t('records.cite.title')} className="screen">
      <p className={styles.hint}>{t('records.cite.hint')}</p>
      {[...LANGUAGES]
        .sort((one) => (own(one) ? -1 : 1))
        .map((language) => (
          <details key={language} open={own(language)} className={styles.language}>
            <summary>{t(`records.cite.languages.${language}`)}</summary>
            <Sentence input={input} reading={{ ...reading, language }} />
          </details>
        ))}
    </Card>
  );
}

function Sentence({ input, reading }: { input: CitationInput; reading: Reading }) {
  const { sentence, notes, plain, html, wikitext } = cite(input, reading);
  const { language } = reading;
  return (
    <>
      <div lang={language} dir={directionOf(language)} className={styles.citation}>
        <p>{sentence}</p>
        <ol>
          {notes.map((note) => (
            <li key={note.map(({ text }) => text).join('')}>{note.map(Stretch)}</li>
          ))}
        </ol>
      </div>
      <CopyCitation plain={plain} html={html} wikitext={wikitext} />
    </>
  );
}

function Stretch(piece: Piece, i: number) {
  if (piece.kind === 'ours') return <span key={`${i + 1}`}>{piece.text.split(/(SHA-256|[0-9a-f]{64})/).map(Fingerprint)}</span>;
  return (
    <bdi key={`${i + 1}`} lang={piece.kind === 'theirs' ? piece.language : undefined} dir={piece.kind === 'address' ? 'ltr' : undefined}>
      {piece.text}
    </bdi>
  );
}

/** The name of a hash is never broken at its hyphen, and a hash anywhere. */
function Fingerprint(text: string, i: number) {
  if (i % 2 === 0) return text;
  return text === 'SHA-256' ? (
    <span key={`${i + 1}`} className={styles.whole}>
      {text}
    </span>
  ) : (
    <code key={`${i + 1}`} dir="ltr" className={styles.hash}>
      {text}
    </code>
  );
}
