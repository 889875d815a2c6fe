declare const unit: unique symbol;

/** An index counted in Unicode code points, logical order. What the database and every quote use. */
export type CodePointOffset = number & { readonly [unit]: 'code point' };
/** An index into a JavaScript string, counted in UTF-16 code units. */
export type Utf16Offset = number & { readonly [unit]: 'utf-16' };

function whole(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not an offset: ${value}`);
  return value;
}

/** Names a number as a code point offset. Throws RangeError unless it is an integer ≥ 0. */
export function codePointOffset(value: number): CodePointOffset {
  return whole(value) as CodePointOffset;
}

/** Names a number as a UTF-16 offset. Throws RangeError unless it is an integer ≥ 0. */
export function utf16Offset(value: number): Utf16Offset {
  return whole(value) as Utf16Offset;
}

/** 2 where a surrogate pair begins at `index`, else 1 (a lone surrogate counts as one code point). */
function width(text: string, index: number): 1 | 2 {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/** How many code points the text has. */
export function codePointLength(text: string): CodePointOffset {
  return toCodePoint(text, utf16Offset(text.length));
}

/** UTF-16 offset of a code point offset. Throws RangeError beyond the end of the text. */
export function toUtf16(text: string, offset: CodePointOffset): Utf16Offset {
  let index = 0;
  for (let left: number = offset; left > 0; left--) {
    if (index >= text.length) throw new RangeError(`offset ${offset} is beyond the text`);
    index += width(text, index);
  }
  return utf16Offset(index);
}

/** Code point offset of a UTF-16 offset; inside a surrogate pair, that of the pair's end. Throws RangeError beyond the end. */
export function toCodePoint(text: string, offset: Utf16Offset): CodePointOffset {
  if (offset > text.length) throw new RangeError(`offset ${offset} is beyond the text`);
  let count = 0;
  for (let index = 0; index < offset; index += width(text, index)) count++;
  return codePointOffset(count);
}

/** The stretch from `start` to `end` (code points, end exclusive). Throws RangeError beyond the end of the text. */
export function sliceCodePoints(text: string, start: CodePointOffset, end: CodePointOffset): string {
  const from = toUtf16(text, start);
  const rest = text.slice(from);
  return rest.slice(0, toUtf16(rest, codePointOffset(end - start)));
}
