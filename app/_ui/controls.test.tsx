import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { withControlsShown } from './controls';

const html = (text: string) => renderToStaticMarkup(withControlsShown(text));

describe('control characters are shown, not obeyed', () => {
  test('plain text passes untouched, joiners of Arabic script included', () => {
    expect(html('مقتل ٦٢\u200c')).toBe('مقتل ٦٢\u200c');
  });
  test('an override is named and not let through', () => {
    expect(html('62\u202e08')).toContain('data-name="RLO"');
    expect(html('62\u202e08')).not.toContain('\u202e');
  });
  test('a mark that cannot leak is named and kept', () => {
    expect(html('a\u200fb')).toContain('data-name="RLM"');
    expect(html('a\u200fb')).toContain('\u200f');
  });
});
