import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes';
import { Link } from './Link';

/** primary: the act of the screen, one at most. plain: the others. quiet: beside text. danger: cannot be taken back lightly. */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger';

export function buttonClass(variant: ButtonVariant = 'plain', className?: string): string {
  return classes(styles.button, styles[variant], className);
}

export function Button({ variant, className, type = 'button', ...rest }: ComponentProps<'button'> & { variant?: ButtonVariant }) {
  return <button type={type} className={buttonClass(variant, className)} {...rest} />;
}

export function ButtonLink({ variant, className, ...rest }: ComponentProps<typeof Link> & { variant?: ButtonVariant }) {
  return <Link className={buttonClass(variant, className)} {...rest} />;
}
