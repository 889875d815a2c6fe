'use client';

import { createContext, type ReactNode, useContext, useId, useRef } from 'react';
import { Button, type ButtonVariant } from './Button';
import { classes } from './classes';
import styles from './Dialog.module.css';
import { Icon } from './Icon';
import { useWords } from './Words';

const DialogContext = createContext<() => void>(() => undefined);

/** Closes the dialog around a component: for a Cancel button, or a form's `onDone`. */
export function useCloseDialog(): () => void {
  return useContext(DialogContext);
}

interface DialogProps {
  /** What the button that opens it says. */
  trigger: ReactNode;
  variant?: ButtonVariant;
  title: ReactNode;
  size?: 'small' | 'wide';
  children: ReactNode;
}

/** A native modal dialog with its own button. Escape and the backdrop close it, and the browser gives the focus back to the button. */
export function Dialog({ trigger, variant, title, size = 'small', children }: DialogProps) {
  const t = useWords();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <Button variant={variant} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {trigger}
      </Button>
      <dialog ref={dialog} aria-labelledby={heading} closedby="any" className={classes(styles.dialog, styles[size])}>
        <header className={styles.header}>
          <h2 id={heading}>{title}</h2>
          <Button variant="quiet" aria-label={t('ui.form.close')} onClick={close}>
            <Icon name="close" />
          </Button>
        </header>
        <DialogContext value={close}>{children}</DialogContext>
      </dialog>
    </>
  );
}
