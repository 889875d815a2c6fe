import { diffWords, type Run } from '@/lib/diff/words';
import styles from './WordDiff.module.css';

interface Props {
  before: { readonly label: string; readonly text: string };
  after: { readonly label: string; readonly text: string };
  /** BCP 47 language of the words; ours or a person's when left out. */
  lang?: string;
}

/** Two texts side by side with the words marked in which they differ; on a narrow screen one under the other. */
export function WordDiff({ before, after, lang }: Props) {
  const { a, b } = diffWords(before.text, after.text);
  return (
    <div className={styles.sides}>
      <Side runs={a} label={before.label} mark="del" lang={lang} />
      <Side runs={b} label={after.label} mark="ins" lang={lang} />
    </div>
  );
}

function Side({ runs, label, mark: Mark, lang }: { runs: readonly Run[]; label: string; mark: 'del' | 'ins'; lang?: string }) {
  let from = 0;
  return (
    <div>
      <p className={styles.label}>{label}</p>
      <p dir="auto" lang={lang}>
        {runs.map(({ text, differs }) => {
          const key = from;
          from += text.length;
          return differs ? <Mark key={key}>{text}</Mark> : <span key={key}>{text}</span>;
        })}
      </p>
    </div>
  );
}
