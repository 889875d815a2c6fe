import { LANGUAGES, type Language } from '@/lib/message/define';
import styles from './LanguageSwitch.module.css';
import { directionOf } from './locale';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية' };

export type PlainAction = (form: FormData) => Promise<void>;

/** Posts `language` to the action, which keeps it; the page and what is open on it stay. Each language is named in itself. */
export function LanguageSwitch({ language, action }: { language: Language; action: PlainAction }) {
  return (
    <form action={action} className={styles.switch}>
      {LANGUAGES.map((each) =>
        each === language ? (
          <span key={each} lang={each} aria-current="true" className={styles.here}>
            {NAMES[each]}
          </span>
        ) : (
          <button key={each} type="submit" name="language" value={each} lang={each} dir={directionOf(each)}>
            {NAMES[each]}
          </button>
        ),
      )}
    </form>
  );
}
