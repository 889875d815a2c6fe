import localFont from 'next/font/local';

// Regular and semibold only: hierarchy comes from size, colour and space. Arabic glyphs fall through from the Latin file by coverage.
const latin = localFont({
  src: [
    { path: '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2', weight: '400' },
    { path: '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-latin',
  adjustFontFallback: false,
});

/** Letters of transliteration (ḥ, ṣ, ā); fetched only by a page that has one. */
const latinExtended = localFont({
  src: [
    { path: '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2', weight: '400' },
    { path: '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-latin-extended',
  declarations: [{ prop: 'unicode-range', value: 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F' }],
  preload: false,
  adjustFontFallback: false,
});

const arabic = localFont({
  src: [
    { path: '../../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2', weight: '400' },
    { path: '../../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-arabic',
  adjustFontFallback: false,
});

/** The hand of the sources: everything quoted from an Arabic document is set in it, and nothing of ours is. */
const naskh = localFont({
  src: [
    { path: '../../node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2', weight: '400' },
    { path: '../../node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-naskh',
  preload: false,
  adjustFontFallback: false,
});

export const fontVariables = [latin, latinExtended, arabic, naskh].map((font) => font.variable).join(' ');
