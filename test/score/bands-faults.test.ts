import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pesan, type Temuan } from '../../src/diagnostics/temuan.js';
import { periksaPedoman } from '../../src/link/references.js';
import { Source } from '../../src/read/source.js';
import { parseYaml } from '../../src/read/yaml.js';
import { termuat } from '../../src/score/bands.js';
import type { Rentang } from '../../src/validate/fields.js';
import type { Pedoman } from '../../src/validate/kinds.js';
import { validate } from '../../src/validate/validate.js';
import { AKAR, BERKAS, bacaAsli, ganti, ID, muatId, type Perubahan } from '../support/data.js';

const FOLDER = 'data/pedoman';
const SEMUA = readdirSync(path.join(AKAR, FOLDER))
  .filter((n) => n.endsWith('.yaml'))
  .map((n) => `${FOLDER}/${n}`);

type Pita = ReadonlyArray<{ readonly nama: string; readonly rentang: Rentang }>;

function baca(berkas: string, teks: string): { pedoman: Pedoman; temuan: readonly Temuan[] } | null {
  const { file } = parseYaml(new Source(berkas, teks));
  const isi = file && validate('pedoman', file).isi;
  return file && isi ? { pedoman: isi, temuan: periksaPedoman(isi, file) } : null;
}

const skala = (p: Pedoman): Array<[string, Pita]> => [
  ...Object.entries(p.skala).map(([k, s]): [string, Pita] => [k, s.pita]),
  ...(p.efisiensi ? [['efisiensi', p.efisiensi.pita] as [string, Pita]] : []),
];

/** Every bound, one value between any two neighbouring ones, and one beyond either end: together they stand for all. */
function titik(pita: Pita): Decimal[] {
  const batas = pita.flatMap(({ rentang: r }) => [r.dari, r.sampai]).flatMap((d) => (d ? [d] : []));
  const urut = [...new Set(batas.map((b) => b.toFixed()))]
    .map((b) => new Decimal(b))
    .sort((a, b) => a.cmp(b));
  const [awal, akhir] = [urut[0] ?? new Decimal(0), urut.at(-1) ?? new Decimal(0)];
  const antara = urut.slice(1).map((b, i) => b.plus(urut[i] ?? b).div(2));
  return [awal.minus(1), ...urut, ...antara, akhir.plus(1)];
}
const kena = (pita: Pita, n: Decimal): string[] =>
  pita.filter((p) => termuat(p.rentang, n)).map((p) => `${p.nama} ${p.rentang.teks}`);

test('there are four guidelines', () => {
  expect(SEMUA.length).toBeGreaterThanOrEqual(4);
});

describe.each(SEMUA)('%s', (berkas) => {
  const asli = bacaAsli(berkas);
  const baris = asli.split('\n');
  const berpita = baris.flatMap((b, n) => (/rentang: /.test(b) ? [n] : []));

  test('its bands are total and disjoint, at every value there is', () => {
    const hasil = baca(berkas, asli);
    expect(hasil?.temuan).toEqual([]);
    for (const [nama, pita] of hasil ? skala(hasil.pedoman) : []) {
      for (const n of titik(pita)) expect(kena(pita, n), `${nama} pada ${n}`).toHaveLength(1);
    }
  });

  /** One band with one bound moved or opened, closed: what a slip of the pen does. */
  const salah = fc
    .tuple(fc.constantFrom(...berpita), fc.constantFrom('-0.01', '0.01', '-5', '5', 'tanda'), fc.nat(1))
    .map(([n, ubah, ke]) => {
      const lama = baris[n] ?? '';
      const [, rentang = ''] = /rentang: ([^,}]+?)\s*[,}]/.exec(lama) ?? [];
      const pola = ubah === 'tanda' ? /[<>]=?/g : /\d+(?:\.\d+)?/g;
      const cocok = [...rentang.matchAll(pola)];
      const m = cocok[ke % Math.max(cocok.length, 1)];
      if (!m) return null;
      const dengan =
        ubah === 'tanda'
          ? m[0].endsWith('=')
            ? m[0].slice(0, -1)
            : `${m[0]}=`
          : new Decimal(m[0]).plus(ubah).toFixed();
      const baru = rentang.slice(0, m.index) + dengan + rentang.slice(m.index + m[0].length);
      return baris.map((b, i) => (i === n ? lama.replace(rentang, baru) : b)).join('\n');
    });

  test('a hole or an overlap is found wherever it is made, naming both bands and the value', () => {
    fc.assert(
      fc.property(salah, (teks) => {
        const hasil = teks === null ? null : baca(berkas, teks);
        fc.pre(hasil !== null);
        if (hasil === null) return;
        const celah: string[] = [];
        const rangkap: string[][] = [];
        for (const [, pita] of skala(hasil.pedoman)) {
          for (const n of titik(pita)) {
            const isi = kena(pita, n);
            if (isi.length === 0) celah.push(n.toFixed());
            if (isi.length > 1) rangkap.push(isi);
          }
        }
        const kode = new Set(hasil.temuan.map((t) => t.kode));
        expect(kode.has('pedoman.celah')).toBe(celah.length > 0);
        expect(kode.has('pedoman.tumpang-tindih')).toBe(rangkap.length > 0);
        expect(hasil.temuan.length > 0).toBe(celah.length + rangkap.length > 0);
        for (const t of hasil.temuan) {
          const { pita1 = '', pita2 = '', nilai = '' } = t.parameter;
          const { isi } = pesan(t, 'id');
          for (const kata of [pita1, pita2, nilai]) {
            expect(kata).not.toBe('');
            expect(isi).toContain(kata);
          }
          expect(t.tingkat).toBe('galat');
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('such a file stops the report', () => {
  const pakai = (pedoman: string): Perubahan =>
    ganti(BERKAS.laporan, 'pedoman: kepka-311-2023', `pedoman: ${pedoman}`);

  test.each([
    [
      'hk-66-2020',
      'rentang: 110 <= x <= 120',
      'rentang: 110 < x <= 120',
      'celah',
      'Baik',
      'Sangat Baik',
      '110',
    ],
    [
      'hk-66-2020',
      'rentang: 50 <= x < 70',
      'rentang: 50 <= x <= 70',
      'tumpang-tindih',
      'Kurang',
      'Cukup',
      '70',
    ],
    [
      'kepka-128-2022',
      'rentang: 80 <= x < 100',
      'rentang: 80 <= x < 99',
      'celah',
      'Belum Memenuhi Ekspektasi',
      'Memenuhi Ekspektasi',
      '99',
    ],
    [
      'kepka-311-2023',
      'rentang: x = 100',
      'rentang: 100 <= x < 105',
      'tumpang-tindih',
      'Baik',
      'Sangat Baik',
      '100',
    ],
    ['skala-2025', 'rentang: 90 < x < 100', 'rentang: 91 < x < 100', 'celah', 'Cukup', 'Baik', '90'],
  ])('%s with %s as %s: %s of %s and %s at %s', async (kode, dari, ke, jenis, pita1, pita2, nilai) => {
    const berkas = `${FOLDER}/${kode}.yaml`;
    const { laporan, temuan } = await muatId(ID, pakai(kode), ganti(berkas, dari, ke));
    expect(laporan).toBeNull();
    expect(temuan.map((t) => [t.kode, t.lokasi?.berkas])).toEqual([[`pedoman.${jenis}`, berkas]]);
    expect(temuan[0]?.parameter).toMatchObject({ pita1, pita2, nilai });
  });
});
