import styles from './ledger.module.css';

const say = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** The fields kept with an act, by their own names, folded until somebody asks. */
export function Payload({ payload, label }: { payload: Readonly<Record<string, unknown>>; label: string }) {
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
    </details>
  );
}
