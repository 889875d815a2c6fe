import { expect, test } from 'vitest';
import { hashIri, urn } from './iri';

test('a hash as RFC 6920 §8.1 writes that of "Hello World!"', () => {
  expect(hashIri('7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069')).toBe(
    'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk',
  );
});

test('a row by its URN', () => {
  expect(urn('01a2b3c4-0000-7000-8000-000000000001')).toBe('urn:uuid:01a2b3c4-0000-7000-8000-000000000001');
});
