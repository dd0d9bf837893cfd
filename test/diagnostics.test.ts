import { describe, expect, test } from 'vitest';
import { KATALOG, type KodePesan, type Pesan } from '../src/diagnostics/catalogue.js';
import { formatGithub, formatText, toJson } from '../src/diagnostics/format.js';
import { distance, knownNames, nearest } from '../src/diagnostics/suggest.js';
import { adaGalat, type Lokasi, pesan, temuan, urutkan } from '../src/diagnostics/temuan.js';
import { Source } from '../src/read/source.js';

const SUMBER = new Source('data/pk.yaml', 'target:\n  "1.1": 96,6\n\t"1.2": 96\n');
const di = (berkas: string, baris: number, kolom: number): Lokasi => ({ berkas, baris, kolom });
const desimal = (lokasi: Lokasi | null, ditemukan = '96,6') => temuan('skema.desimal', lokasi, { ditemukan });

describe('suggestions', () => {
  test.each([
    ['tempta', 'tempat', 1],
    ['ab', 'ba', 1],
    ['tw1', 'TW1', 0],
    ['pagu', 'pagu', 0],
    ['pagu', 'paguu', 1],
    ['pagu', 'pag', 1],
    ['pagu', 'pega', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('from %j to %j are %i edits', (a, b, n) => {
    expect(distance(a, b)).toBe(n);
    expect(distance(b, a)).toBe(n);
  });

  test('name the nearest of the known, the first of equals', () => {
    expect(nearest('realsiasi', ['pagu', 'realisasi', 'bagian'])).toBe('realisasi');
    expect(nearest('kepka-331-2023', ['kepka-128-2022', 'kepka-311-2023'])).toBe('kepka-311-2023');
  });

  test('say nothing when nothing is near', () => {
    expect(nearest('semester', ['triwulan', 'bulan'])).toBeNull();
    expect(nearest('x', ['pagu'])).toBeNull();
    expect(nearest('pagu', [])).toBeNull();
    expect(knownNames('semester', ['triwulan', 'bulan'])).toEqual({ dikenal: 'triwulan, bulan', saran: '' });
  });

  test('cut a long list short, but look at all of it', () => {
    const banyak = Array.from({ length: 20 }, (_, i) => `indikator-${i}`);
    const { dikenal, saran } = knownNames('indikatr-19', banyak);
    expect(dikenal.split(', ')).toHaveLength(15);
    expect(dikenal).toMatch(/, …$/);
    expect(saran).toBe('indikator-19');
  });
});

describe('findings as text', () => {
  test('have place, message, the line with the spot underlined, and the way out', () => {
    expect(formatText([desimal(SUMBER.at(17, 4))], 'id', false).split('\n')).toEqual([
      'data/pk.yaml:2:10: galat "96,6" bukan angka yang dapat dibaca [skema.desimal]',
      '  2 |   "1.1": 96,6',
      '    |          ^^^^',
      '  cara: tulis angka dengan titik desimal dan tanpa titik ribuan, misalnya 96.6 atau 1096077310',
    ]);
  });

  test('have the caret under the right column, whatever the width of the line number', () => {
    for (const baris of [9, 10, 12345]) {
      const lokasi = { ...di('a.yaml', baris, 3), panjang: 1, cuplikan: '--X--' };
      const [, kutipan = '', tanda = ''] = formatText([desimal(lokasi)], 'id', false).split('\n');
      expect(kutipan[tanda.indexOf('^')]).toBe('X');
    }
  });

  test('have the caret under the right column behind a tab, too', () => {
    const [, kutipan = '', tanda = ''] = formatText([desimal(SUMBER.line(3, 9, 2))], 'id', false).split('\n');
    const lebar = (s: string): number => [...s].reduce((n, c) => (c === '\t' ? n + 8 - (n % 8) : n + 1), 0);
    expect(lebar(tanda.slice(0, tanda.indexOf('^')))).toBe(lebar(kutipan.slice(0, kutipan.indexOf('96'))));
  });

  test('without a place have none, and no excerpt', () => {
    expect(
      formatText([temuan('berkas.tidak-ada', null, { berkas: 'x.yaml' })], 'id', false).split('\n'),
    ).toEqual([
      'galat berkas x.yaml tidak ditemukan [berkas.tidak-ada]',
      '  cara: buat berkas itu, atau periksa ejaan nama folder laporan',
    ]);
  });

  test('have colours only when asked for', () => {
    const t = [desimal(SUMBER.at(17, 4))];
    expect(formatText(t, 'id', false)).not.toContain('\u001b');
    expect(formatText(t, 'id', true)).toContain('\u001b[31mgalat');
    const tanpaWarna = [0, 1, 31].reduce(
      (s, k) => s.replaceAll(`\u001b[${k}m`, ''),
      formatText(t, 'id', true),
    );
    expect(tanpaWarna).toBe(formatText(t, 'id', false));
  });

  test('speak English on request, suggestions included', () => {
    const t = temuan('rujukan.tak-dikenal', di('a.yaml', 1, 1), {
      jenis: 'skala',
      kode: 'predikt',
      ...knownNames('predikt', ['predikat']),
    });
    const teks = formatText([t], 'en', false);
    expect(teks).toContain('error there is no skala "predikt"');
    expect(teks).toContain('hint: existing skala: predikat');
    expect(teks).toContain('"predikat"?');
    expect(teks).not.toMatch(/mungkin|maksud/);
  });

  test('stand apart, one empty line between them', () => {
    expect(
      formatText([desimal(di('a', 1, 1)), desimal(di('b', 1, 1))], 'id', false).split('\n\n'),
    ).toHaveLength(2);
    expect(formatText([], 'id', false)).toBe('');
  });
});

describe('findings for a forge', () => {
  test('are one command a finding, line breaks and percent signs escaped', () => {
    const t = temuan('skema.lain', di('data/a.yaml', 3, 7), { rincian: '50% dari\r\ndua' });
    expect(formatGithub([t], 'id')).toBe(
      '::error file=data/a.yaml,line=3,col=7,title=skema.lain::50%25 dari%0D%0Adua',
    );
  });

  test('escape what separates the properties of a command', () => {
    const baris = formatGithub([desimal(di('data/a,b:c%.yaml', 1, 1))], 'id');
    expect(baris).toMatch(/^::error file=data\/a%2Cb%3Ac%25\.yaml,line=1,/);
  });

  test('tell warnings from errors, and may have no place', () => {
    expect(formatGithub([temuan('periksa.target-nol', null, { kode: '1.1' })], 'id')).toMatch(
      /^::warning title=periksa.target-nol::target indikator/,
    );
    expect(formatGithub([temuan('periksa.target-nol', di('a', 1, 1), { kode: '1.1' })], 'id')).toMatch(
      /^::warning file=a,line=1,col=1,title=/,
    );
  });
});

describe('findings as data', () => {
  test('are plain records', () => {
    expect(toJson(desimal(di('a.yaml', 3, 7)), 'en')).toEqual({
      kode: 'skema.desimal',
      tingkat: 'galat',
      berkas: 'a.yaml',
      baris: 3,
      kolom: 7,
      pesan: '"96,6" is not a readable number',
      cara: 'write a number with a decimal point and no thousands separator, e.g. 96.6 or 1096077310',
    });
    expect(toJson(desimal(null), 'id')).toMatchObject({ berkas: null, baris: null, kolom: null });
  });

  test('sort by file, line and column, those without a place last; the input stays as it was', () => {
    const acak = [
      desimal(null),
      desimal(di('b', 1, 1)),
      desimal(di('a', 10, 1)),
      desimal(di('a', 9, 5)),
      desimal(di('a', 9, 2)),
    ];
    const asli = [...acak];
    expect(
      urutkan(acak).map((t) => (t.lokasi ? `${t.lokasi.berkas}${t.lokasi.baris}:${t.lokasi.kolom}` : '-')),
    ).toEqual(['a9:2', 'a9:5', 'a10:1', 'b1:1', '-']);
    expect(acak).toEqual(asli);
  });

  test('only errors stop a report', () => {
    expect(adaGalat([temuan('periksa.target-nol', null)])).toBe(false);
    expect(adaGalat([temuan('periksa.target-nol', null), desimal(null)])).toBe(true);
    expect(adaGalat([])).toBe(false);
  });
});

describe('the catalogue of messages', () => {
  const daftar = Object.entries(KATALOG) as Array<[KodePesan, Pesan]>;
  const isian = (s: string | undefined): string[] =>
    [...new Set([...(s ?? '').matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? ''))].sort();

  test('has codes of the form area.name', () => {
    expect(daftar.length).toBeGreaterThan(30);
    for (const [kode] of daftar) expect(kode).toMatch(/^[a-z]+\.[a-z-]+$/);
  });

  test.each(daftar)('%s says the same in both languages', (_kode, p) => {
    expect(p.id.trim()).not.toBe('');
    expect(p.en.trim()).not.toBe('');
    if (!/^\{\w+\}$/.test(p.id)) expect(p.en).not.toBe(p.id);
    expect(isian(p.en)).toEqual(isian(p.id));
    expect(isian(p.cara?.en)).toEqual(isian(p.cara?.id));
    expect(p.cara === undefined || (p.cara.id !== '' && p.cara.en !== '' && p.cara.id !== p.cara.en)).toBe(
      true,
    );
  });

  test.each(daftar)('%s leaves no placeholder behind once it is filled', (kode, p) => {
    const nama = [...new Set([...isian(p.id), ...isian(p.cara?.id)])];
    const t = temuan(kode, null, Object.fromEntries(nama.map((n) => [n, `<${n}>`])));
    for (const bahasa of ['id', 'en'] as const) {
      const { isi, cara } = pesan(t, bahasa);
      for (const n of isian(p.id)) expect(isi).toContain(`<${n}>`);
      for (const n of nama) expect(`${isi} ${cara ?? ''}`).not.toContain(`{${n}}`);
    }
  });

  test('a missing suggestion leaves no trace, a missing parameter stays visible', () => {
    expect(pesan(temuan('berkas.tidak-ada', null, { berkas: 'x' }), 'id').cara).toMatch(/laporan$/);
    expect(pesan(temuan('berkas.tidak-ada', null), 'id').isi).toBe('berkas {berkas} tidak ditemukan');
  });
});
