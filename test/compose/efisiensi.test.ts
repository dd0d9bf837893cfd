import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { compose, type ModelLaporan } from '../../src/compose/compose.js';
import type { Laporan } from '../../src/link/laporan.js';
import { keluaranEfisiensi } from '../../src/score/efficiency.js';
import { score } from '../../src/score/score.js';
import { laporanDari, muat } from '../support/data.js';

const laporan = laporanDari(await muat());
const { pedoman } = laporan;
const nol = new Decimal(0);

const susun = (l: Laporan): ModelLaporan => compose(l, score(l), true).model;
function seksi(model: ModelLaporan, kode: string) {
  const i = model.bab3.isi.sasaran.flatMap((s) => s.indikator).find((x) => x.kode === kode);
  if (!i) throw new Error(`indikator ${kode} tidak ada`);
  return i;
}
const sumber = (model: ModelLaporan) => model.bab3.isi.anggaran?.efisiensi?.tabel?.sumber;

type Anggaran = NonNullable<Laporan['anggaran']>;
type Kegiatan = NonNullable<Anggaran['kegiatan']>[number];
type Pos = Kegiatan['pos'][number];

/** The report with its budget items changed. */
function uang(ubah: (pos: Pos) => Pos): Laporan {
  if (!laporan.anggaran?.kegiatan) throw new Error('laporan contoh tanpa anggaran');
  const kegiatan = laporan.anggaran.kegiatan.map((k) => ({ ...k, pos: k.pos.map(ubah) }));
  return { ...laporan, anggaran: { ...laporan.anggaran, kegiatan } };
}

describe('efficiency of an indicator in words', () => {
  const biasa = susun(laporan);

  test('a measured indicator, and one that is not', () => {
    expect(seksi(biasa, '1.1').efisiensi).toMatch(
      /Dengan capaian 103,52 persen, .* menurut kriteria pada bagian Analisis Efisiensi\.$/,
    );
    expect(seksi(biasa, '7.1').efisiensi).toMatch(
      /Tingkat efisiensi belum dapat dihitung karena indikator belum diukur\.$/,
    );
    expect(sumber(biasa)).toMatch(
      /Tanda – berarti indikator belum diukur sehingga efisiensi belum dapat dihitung$/,
    );
  });

  test('nothing spent is not "not measured"', () => {
    const model = susun(uang((p) => ({ ...p, realisasi: nol })));
    expect(seksi(model, '1.1').efisiensi).toMatch(
      /belum dapat dihitung karena belum ada anggaran yang terealisasi\.$/,
    );
    expect(seksi(model, '7.1').efisiensi).toMatch(/karena indikator belum diukur\.$/);
    expect(sumber(model)).toContain('karena belum ada anggaran yang terealisasi');
  });

  test('without a budget share there is neither sentence nor cell', () => {
    const kode = '2.1';
    const model = susun(uang((p) => ({ ...p, bagian: { ...p.bagian, [kode]: nol } })));
    expect(seksi(biasa, kode).kartu.kemajuan.map((x) => x.judul)).toContain('Serapan anggaran');
    expect(seksi(model, kode).efisiensi).toBeNull();
    expect(seksi(model, kode).kartu.kemajuan.map((x) => x.judul)).not.toContain('Serapan anggaran');
    expect(sumber(model)).toContain('tidak ada anggaran yang dialokasikan');
  });

  test('without the section, or a rule for it, only the budget is stated', () => {
    const { efisiensi: _, ...tanpa } = pedoman;
    const mati = { ...laporan.pengaturan, bagian: { ...laporan.pengaturan.bagian, efisiensi: false } };
    for (const l of [
      { ...laporan, pengaturan: mati },
      { ...laporan, pedoman: tanpa },
    ]) {
      const model = susun(l);
      for (const kode of ['1.1', '7.1']) {
        expect(seksi(model, kode).efisiensi).toMatch(/^Anggaran yang dialokasikan .* persen\)\.$/);
      }
    }
  });
});

describe('output against the target of the year', () => {
  const tahunan: Laporan = {
    ...laporan,
    pedoman: { ...pedoman, efisiensi: { ...pedoman.efisiensi, keluaran: 'capaian_tahunan' } as never },
  };

  test('the printed output is the one the index was made from', () => {
    for (const l of [laporan, tahunan]) {
      for (const i of score(l).indikator) {
        const serapan = i.anggaran?.serapan;
        if (!i.efisiensi || !serapan) continue;
        expect(i.efisiensi.ie.toFixed(20)).toBe(keluaranEfisiensi(l.pedoman, i)?.div(serapan).toFixed(20));
      }
    }
  });

  test('sentence and table print it', () => {
    const model = susun(tahunan);
    // 8.1: 30 of 25 in the quarter, of 100 in the year.
    expect(seksi(model, '8.1').efisiensi).toContain(
      'Dengan capaian terhadap target Tahun 2024 sebesar 30,00 persen, indeks',
    );
    const tabel = model.bab3.isi.anggaran?.efisiensi?.tabel;
    expect(tabel?.periode).toBe('Tahun 2024');
    expect(tabel?.baris.find((b) => b.kode === '8.1')).toMatchObject({ target: '100,00', capaian: '30,00' });
    const biasa = susun(laporan).bab3.isi.anggaran?.efisiensi?.tabel;
    expect(biasa?.baris.find((b) => b.kode === '8.1')).toMatchObject({ target: '25,00', capaian: '120,00' });
  });
});
