import { Fragment } from 'react';
import { notePartsOf } from '@/lib/text/mention';
import styles from './NoteText.module.css';

/** A note's words, with the members it names marked. */
export function NoteText({ body, mentions }: { body: string; mentions: readonly string[] }) {
  return notePartsOf(body, mentions).map(({ text, mention }, index) => {
    const key = `${index}`;
    return mention ? (
      <span key={key} className={styles.mention}>
        @<bdi>{text}</bdi>
      </span>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    );
  });
}
