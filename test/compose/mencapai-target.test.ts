import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { periksaNarasi } from '../../src/check/narrative.js';
import { compose } from '../../src/compose/compose.js';
import type { Laporan } from '../../src/link/laporan.js';
import { computeCapaian, type Polaritas } from '../../src/score/capaian.js';
import { hasilTarget, mencapaiTarget } from '../../src/score/reached.js';
import { type Nilai, type NilaiIndikator, score } from '../../src/score/score.js';
import { indikator, laporanDari, muat } from '../support/data.js';

const laporan = laporanDari(await muat());
const { pedoman } = laporan;
const asli = score(laporan);

/** IKU 6.1 with another polarity, realisasi and target (`90`, or a range `5..7`). */
function ubah(polaritas: Polaritas, realisasi: string, target: string): NilaiIndikator {
  const [dari = '', sampai = dari] = target.split('..');
  const [r, t] = [new Decimal(realisasi), { dari: new Decimal(dari), sampai: new Decimal(sampai) }];
  const capaian = computeCapaian(polaritas, r, t);
  return { ...indikator(asli, '6.1'), polaritas, realisasi: r, targetPeriode: t, capaian };
}

describe('realisasi against target, both as printed', () => {
  test.each([
    ['maksimum', '89.9964', '90', 'sama', true],
    ['maksimum', '89.994', '90', 'belum', false],
    ['maksimum', '90.005', '90', 'melampaui', true],
    ['minimum', '5.004', '5', 'sama', true],
    ['minimum', '5.01', '5', 'belum', false],
    ['minimum', '4', '5', 'melampaui', true],
    ['stabil', '100.004', '100', 'sama', true],
    ['stabil', '101', '100', 'berbeda', false],
    ['stabil', '95', '100', 'berbeda', false],
    ['rentang', '6', '5..7', 'dalam_rentang', true],
    ['rentang', '5', '5..7', 'dalam_rentang', true],
    ['rentang', '7.004', '5..7', 'dalam_rentang', true],
    ['rentang', '7.005', '5..7', 'berbeda', false],
    ['rentang', '4.994', '5..7', 'berbeda', false],
    ['rentang', '6', '6', 'sama', true],
    ['rentang', '6.01', '6', 'berbeda', false],
  ] as const)('%s: %s against %s is %s', (polaritas, r, t, hasil, tercapai) => {
    const i = ubah(polaritas, r, t);
    expect(hasilTarget(pedoman, i)).toBe(hasil);
    expect(mencapaiTarget(pedoman, i)).toBe(tercapai);
  });

  test('decimals are those of the guideline', () => {
    const kasar = { ...pedoman, pembulatan: { ...pedoman.pembulatan, desimal: 0 } };
    expect(mencapaiTarget(kasar, ubah('maksimum', '89.5', '90'))).toBe(true);
  });

  test('an indicator that is not measured reached nothing', () => {
    expect(hasilTarget(pedoman, indikator(asli, '7.1'))).toBeNull();
    expect(mencapaiTarget(pedoman, indikator(asli, '7.1'))).toBe(false);
  });
});

/** The report with 6.1 alone measured, as given. */
function tunggal(i: NilaiIndikator | null): { laporan: Laporan; nilai: Nilai } {
  const kosong = { realisasi: null, capaian: null, kategori: null, efisiensi: null } as const;
  const isi = asli.indikator.map((x) =>
    i?.kode === x.kode ? i : { ...x, ...kosong, status: 'belum_bertarget' as const },
  );
  return { laporan, nilai: { ...asli, indikator: isi } };
}

function halaman(i: NilaiIndikator | null) {
  const { nilai } = tunggal(i);
  const { model } = compose(laporan, nilai, true);
  const seksi = model.bab3.isi.sasaran.flatMap((s) => s.indikator).find((x) => x.kode === '6.1');
  const wajib = periksaNarasi({ ...laporan, narasi: new Map() }, nilai).filter(
    (t) => t.kode === 'narasi.wajib',
  );
  return {
    pembuka: model.ringkasan.kalimatPembuka,
    perhatian: model.ringkasan.perhatian.map((p) => p.kode),
    tanpa: model.ringkasan.tanpaPerhatian,
    kalimat: seksi?.kalimat,
    wajib: wajib.map((t) => t.parameter.bagian),
  };
}

describe('every place of a report judges alike', () => {
  const baik = { nama: 'Baik', tingkat: '3' } as const;

  test('90,00 of 90,00 reached its target although 89,9964 is less', () => {
    const h = halaman({ ...ubah('maksimum', '89.9964', '90'), kategori: baik });
    expect(h.pembuka).toContain('Sebanyak 1 dari 1 indikator');
    expect(h.kalimat).toContain('(sama dengan target)');
    expect(h).toMatchObject({
      perhatian: [],
      wajib: [],
      tanpa: 'Semua indikator yang telah diukur mencapai target.',
    });
  });

  test('a good category below target is still below target', () => {
    const h = halaman({ ...ubah('maksimum', '85.5', '90'), kategori: baik });
    expect(h.pembuka).toContain('Sebanyak 0 dari 1 indikator');
    expect(h.kalimat).toContain('(belum mencapai target)');
    expect(h).toMatchObject({ perhatian: ['6.1'], wajib: ['Penyebab', 'Solusi'], tanpa: null });
  });

  test('without a measured indicator nothing is said to have reached its target', () => {
    const h = halaman(null);
    expect(h).toMatchObject({ perhatian: [], wajib: [], tanpa: 'Belum ada indikator yang diukur.' });
    expect(h.pembuka).toContain('Belum ada indikator yang diukur.');
  });
});
