'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '@/app/_ui/Words';
import { direction } from '@/lib/text/direction';
import { firstLine } from '@/lib/text/guess';
import { codePointLength, toCodePoint, utf16Offset } from '@/lib/text/offset';
import { Adder } from './Adder';
import { Finder } from './Finder';
import type { Mark } from './looks';
import { type Piece, paragraphs } from './pieces';
import styles from './text.module.css';
import { useKeptPlace } from './useKeptPlace';
import { usePicked } from './usePicked';
import { type ReaderAct, viewHref } from './view';

interface TextPaneProps {
  text: string;
  lang: string;
  marks: readonly Mark[];
  /** Mark to scroll to and outline. */
  selected?: string;
  /** Address of the reader at the capture shown. */
  path: string;
  capture?: string;
  /** Whether the person may record and note; without it nothing is offered on a selection. */
  writes: boolean;
  /** What the adder says of recording, where it records something else than claims; no notes are offered there. */
  record?: string;
  /** The document's title: a first line that repeats it is set as one. */
  title: string;
}

/** The capture's text with its quotes marked. Selecting words offers what can be done with them. */
export function TextPane({ text, lang, marks, selected, path, capture, writes, record, title }: TextPaneProps) {
  const t = useWords();
  const router = useRouter();
  const root = useRef<HTMLDivElement>(null);
  const dir = useMemo(() => direction(text), [text]);
  const cut = useMemo(() => paragraphs(text, marks, dir), [text, marks, dir]);
  const line = firstLine(text);
  // A paragraph that only lends its beginning to the title is none.
  const headed = line === title.trim() && text.trimStart().startsWith(line);
  const { picked, pick, dismiss } = usePicked(root, text);

  useEffect(() => {
    if (!selected) return;
    const mark = root.current?.querySelector(`[data-ids~="${CSS.escape(selected)}"]`);
    mark?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  }, [selected]);

  useKeptPlace(root, `${path}?${capture ?? ''}`, selected === undefined);

  function begin(act: ReaderAct) {
    if (!picked) return;
    const [start, end] = [picked.start, picked.end].map((offset) => toCodePoint(text, utf16Offset(offset)));
    dismiss();
    router.push(viewHref(path, { capture, act, start, end }), { scroll: false });
  }

  // Pressing a mark repeats what the list of claims offers to the keyboard.
  useEffect(() => {
    const pane = root.current;
    function press(event: MouseEvent) {
      const piece = event.target instanceof Element ? event.target.closest('[data-ids]') : null;
      if (!piece || !document.getSelection()?.isCollapsed) return;
      const ids = piece.getAttribute('data-ids')?.split(' ') ?? [];
      // Where quotes overlap, pressing again goes to the next of them.
      const next = ids[(ids.indexOf(selected ?? '') + 1) % ids.length];
      const href = marks.find(({ id }) => id === next)?.href;
      if (href) router.push(href, { scroll: false });
    }
    pane?.addEventListener('click', press);
    return () => pane?.removeEventListener('click', press);
  }, [marks, selected, router]);

  // Rendered once for all the selections made in it: a text may have thousands of paragraphs.
  const body = useMemo(
    () =>
      cut.map((paragraph) => (
        <p key={paragraph.at} dir={paragraph.dir} data-heading={headed && paragraph === cut[0] ? '' : undefined}>
          {paragraph.pieces.map((piece) => (
            <PieceText key={piece.at} piece={piece} marks={marks} selected={selected} />
          ))}
        </p>
      )),
    [cut, headed, marks, selected],
  );

  return (
    <div className={styles.reading}>
      <Finder text={text} onPick={pick} />
      {picked && writes && (
        <Adder
          root={root}
          picked={picked}
          record={record ?? t('reader.record')}
          onRecord={() => begin('record')}
          onNote={record === undefined ? () => begin('note') : undefined}
          onDismiss={dismiss}
        />
      )}
      <section aria-label={t('reader.text')} className={styles.pane} {...FOCUSABLE}>
        <div ref={root} dir={dir} lang={lang} className={styles.source}>
          {body}
        </div>
      </section>
    </div>
  );
}

// What scrolls must be reachable by keyboard (WCAG 2.1.1).
const FOCUSABLE = { tabIndex: 0 };

function PieceText({ piece, marks, selected }: { piece: Piece; marks: readonly Mark[]; selected?: string }) {
  const { at, text, ids, control } = piece;
  if (ids.length === 0) {
    return (
      <span data-at={at} data-control={control} title={control}>
        {text}
      </span>
    );
  }
  const chosen = selected && ids.includes(selected) ? selected : ids.at(-1);
  const mark = marks.find(({ id }) => id === chosen);
  const whole = mark !== undefined && codePointLength(text) === mark.end - mark.start;
  return (
    <mark
      data-at={at}
      data-ids={ids.join(' ')}
      data-look={mark?.look}
      data-proposed={mark?.proposed ? (whole ? 'whole' : 'part') : undefined}
      data-found={marks.some(({ id, look }) => look === 'finding' && ids.includes(id)) ? '' : undefined}
      data-control={control}
      data-selected={chosen === selected ? (whole ? 'whole' : 'part') : undefined}
      data-overlapping={ids.length > 1 ? '' : undefined}
    >
      {text}
    </mark>
  );
}
