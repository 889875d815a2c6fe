/** Whether JSON is among what the caller takes (RFC 9110 §12.5.1); a range with q=0 excludes it. */
export function takesJson(header: string | null): boolean {
  if (header === null || header.trim() === '') return true;
  const ranges = header.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return { type, refused: parameters.some((parameter) => /^q=0(\.0{0,3})?$/.test(parameter)) };
  });
  const exact = ranges.find(({ type }) => type === 'application/json' || type === 'application/problem+json');
  const wide = exact ?? ranges.find(({ type }) => type === 'application/*') ?? ranges.find(({ type }) => type === '*/*');
  return wide !== undefined && !wide.refused;
}
