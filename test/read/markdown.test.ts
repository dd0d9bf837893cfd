import { describe, expect, test } from 'vitest';
import { parseNarasi } from '../../src/read/markdown.js';
import { letak } from '../support/data.js';

const TEKS = `## Penyebab

Baris satu.
<!-- catatan
## Bukan judul
-->
Baris dua.

##   Solusi  

### Anak judul

Isi solusi <!-- jangan cetak --> tetap.
`;

describe('sections of a narrative file', () => {
  const { bagian, pembuka } = parseNarasi('1.3.md', TEKS);

  test('begin at each "## " heading and run to the next', () => {
    expect(bagian.map((b) => b.judul)).toEqual(['Penyebab', 'Solusi']);
    expect(bagian[1]?.isi).toContain('### Anak judul');
    expect(bagian[0]?.isi).not.toContain('Solusi');
    expect(pembuka).toBe('');
  });

  test('know the place of their heading', () => {
    expect(bagian[0]?.letak).toMatchObject({ berkas: '1.3.md', ...letak(TEKS, 'Penyebab'), panjang: 8 });
    expect(bagian[1]?.letak).toMatchObject({ ...letak(TEKS, 'Solusi'), panjang: 6 });
  });

  test('keep offsets true behind comments: every text is where it stands in the file', () => {
    for (const cari of ['Baris satu.', 'Baris dua.', 'Isi solusi', 'tetap.']) {
      const b = bagian.find((x) => x.isi.includes(cari));
      if (!b) throw new Error(`${cari} tidak ada`);
      expect(b.mulai + b.isi.indexOf(cari)).toBe(TEKS.indexOf(cari));
      expect(b.source.at(b.mulai + b.isi.indexOf(cari))).toMatchObject(letak(TEKS, cari));
    }
  });

  test('do not contain comments, nor headings inside comments', () => {
    const semua = bagian.map((b) => b.isi).join('');
    expect(semua).not.toMatch(/catatan|Bukan judul|jangan cetak|<!--|-->/);
    expect(semua.split('\n').length).toBe(TEKS.split('\n').length);
  });
});

test('text before the first heading is handed over apart, comments aside', () => {
  expect(parseNarasi('a.md', 'Teks liar\n\n## Solusi\n').pembuka).toBe('Teks liar');
  expect(parseNarasi('a.md', '<!-- hanya catatan -->\n\n## Solusi\n').pembuka).toBe('');
  expect(parseNarasi('a.md', 'Tanpa judul sama sekali\n')).toMatchObject({
    bagian: [],
    pembuka: 'Tanpa judul sama sekali',
  });
});

test('only level two makes a section; "##" needs its space', () => {
  const { bagian, pembuka } = parseNarasi('a.md', '# Satu\n##Dua\n### Tiga\n## Empat\n');
  expect(bagian.map((b) => b.judul)).toEqual(['Empat']);
  expect(pembuka).toBe('# Satu\n##Dua\n### Tiga');
});

test('a heading may repeat; each is a section of its own for the caller to judge', () => {
  expect(parseNarasi('a.md', '## A\nx\n## A\ny\n').bagian.map((b) => [b.judul, b.isi.trim()])).toEqual([
    ['A', 'x'],
    ['A', 'y'],
  ]);
});

test('an empty section is a section', () => {
  expect(parseNarasi('a.md', '## A\n## B').bagian.map((b) => b.isi.trim())).toEqual(['', '']);
});
