import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KONTRAS_TEKS, kontras, turunanAksen } from '../../src/format/warna.js';

test('contrast, by the examples of WCAG 2', () => {
  expect(kontras('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(kontras('#ffffff', '#ffffff')).toBe(1);
  expect(kontras('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(kontras('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

test('whatever accent is allowed: its dark form reads on its own tint, its light form on dark ground', () => {
  fc.assert(
    fc.property(
      hex.filter((h) => kontras(h, '#ffffff') >= KONTRAS_TEKS),
      (aksen) => {
        const t = turunanAksen(aksen);
        expect(kontras(t.tua, t.latar)).toBeGreaterThanOrEqual(KONTRAS_TEKS);
        expect(kontras(t.muda, '#1a2c54')).toBeGreaterThanOrEqual(KONTRAS_TEKS);
      },
    ),
  );
});
