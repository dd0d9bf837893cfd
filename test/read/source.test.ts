import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Source } from '../../src/read/source.js';
import { posisi } from '../support/data.js';

test('an offset becomes the line and column that counting gives', () => {
  const baris = fc.array(
    fc.string({ maxLength: 12 }).map((s) => s.replace(/\n/g, '')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(baris, fc.nat(), (isi, n) => {
      const teks = isi.join('\n');
      const offset = n % (teks.length + 1);
      expect(new Source('a.yaml', teks).at(offset)).toMatchObject({
        berkas: 'a.yaml',
        ...posisi(teks, offset),
      });
    }),
  );
});

test('the excerpt is the whole line, without its line end', () => {
  const s = new Source('a.yaml', 'satu\ndua tiga\nempat');
  expect(s.at(9, 4)).toEqual({ berkas: 'a.yaml', baris: 2, kolom: 5, panjang: 4, cuplikan: 'dua tiga' });
  expect(s.line(3, 2)).toEqual({ berkas: 'a.yaml', baris: 3, kolom: 2, panjang: 1, cuplikan: 'empat' });
});

test('what is underlined ends with the line, and is never nothing', () => {
  const s = new Source('a.yaml', 'satu\ndua');
  expect(s.at(2, 99).panjang).toBe(2);
  expect(s.at(4, 0).panjang).toBe(1);
  expect(s.at(0, 0).panjang).toBe(1);
});
