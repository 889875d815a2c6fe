import type { ReactNode } from 'react';
import styles from './ledger.module.css';

const say = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

interface PayloadProps {
  payload: Readonly<Record<string, unknown>>;
  label: string;
  /** What can be done with them. */
  children?: ReactNode;
}

/** The fields kept with an act, by their own names, folded until somebody asks. */
export function Payload({ payload, label, children }: PayloadProps) {
  const fields = Object.entries(payload).filter(([, value]) => value !== null && value !== '');
  if (fields.length === 0) return null;
  return (
    <details className={styles.payload}>
      <summary>{label}</summary>
      <dl>
        {fields.map(([field, value]) => (
          <div key={field}>
            <dt>
              <code>{field}</code>
            </dt>
            <dd>
              <bdi dir="auto">{say(value)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </details>
  );
}
