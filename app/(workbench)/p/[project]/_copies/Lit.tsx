import { withControlsShown } from '@/app/_ui/controls';
import styles from './copies.module.css';
import { lit } from './lit';

interface LitProps {
  text: string;
  /** Where it begins in its capture, code points. */
  at: number;
  shared: readonly { readonly start: number; readonly end: number }[];
  /** Blank lines of the document take no room. */
  tidy?: boolean;
}

/** A stretch of a capture in which the words that another document has too are underlined with dots. */
export function Lit({ text, at, shared, tidy = false }: LitProps) {
  return lit(text, at, shared).map((piece) => {
    const words = withControlsShown(tidy ? piece.text.replace(/\s*\n\s*/g, '\n') : piece.text);
    return piece.shared ? (
      <u key={piece.at} className={styles.shared}>
        {words}
      </u>
    ) : (
      <span key={piece.at}>{words}</span>
    );
  });
}
