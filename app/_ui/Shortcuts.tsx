'use client';

import { createContext, useCallback, useContext, useEffect, useId, useMemo, useRef } from 'react';
import { Button } from './Button';
import dialogStyles from './Dialog.module.css';
import { Kbd } from './Kbd';
import styles from './Shortcuts.module.css';
import { type Shortcut, useShortcuts } from './useShortcuts';
import { useWords } from './Words';

/** Keys that go with the person from screen to screen, bound by whoever gives them; a screen's own key of the same letter gives way. */
export const CarriedShortcuts = createContext<readonly Shortcut[]>([]);

/** Binds a screen's keys and lists them in a sheet that `?` opens. One per screen; server components pass `href`, client ones `run`. */
export function Shortcuts({ shortcuts: screens }: { shortcuts: readonly Shortcut[] }) {
  const carried = useContext(CarriedShortcuts);
  const shortcuts = useMemo(() => screens.filter(({ code }) => !carried.some((one) => one.code === code)), [screens, carried]);
  const t = useWords();
  const heading = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  const open = useCallback(() => sheet.current?.showModal(), []);
  const { enabled, setEnabled } = useShortcuts(shortcuts, open);

  useEffect(() => {
    const element = sheet.current;
    return () => element?.close();
  }, []);

  return (
    <dialog ref={sheet} aria-labelledby={heading} closedby="any" className={dialogStyles.dialog}>
      <header className={dialogStyles.header}>
        <h2 id={heading}>{t('ui.shortcuts.title')}</h2>
        <Button onClick={() => sheet.current?.close()}>{t('ui.shortcuts.close')}</Button>
      </header>
      <dl className={styles.list}>
        {[...shortcuts, ...carried, { keys: ['?'], label: t('ui.shortcuts.open') }].map(({ keys, label }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
      <label className={styles.toggle}>
        <input type="checkbox" checked={enabled} onChange={(event) => setEnabled(event.currentTarget.checked)} />
        {t('ui.shortcuts.enabled')}
      </label>
    </dialog>
  );
}
