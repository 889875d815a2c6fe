/** The same function, each answer made once per key and kept: Intl formatters and parsed messages are costly to make. Few keys only. */
export function once<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

/** The same function, remembering the answer to its latest key alone: for what is asked of one large thing many times over. */
export function latest<K, T>(make: (key: K) => T): (key: K) => T {
  let known: { readonly key: K; readonly value: T } | null = null;
  return (key) => {
    if (known?.key !== key) known = { key, value: make(key) };
    return known.value;
  };
}

/** The same function, each answer kept as long as the object it was made of. */
export function perObject<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
