import { describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { buatPeriode } from '../../src/link/periode.js';
import { score } from '../../src/score/score.js';
import { laporanDari, muat } from '../support/data.js';

const laporan = { ...laporanDari(await muat()), periode: buatPeriode('tahunan', 2024) };
const { model } = compose(laporan, score(laporan), true);

/** Every text of the model. */
function teks(isi: unknown): string[] {
  if (typeof isi === 'string') return [isi];
  return typeof isi === 'object' && isi !== null ? Object.values(isi).flatMap(teks) : [];
}

describe('a report of the whole year', () => {
  const { organisasi, sasaran, anggaran } = model.bab3.isi;
  const semua = teks(model);

  test('"Tahunan" never stands for the period', () => {
    expect(semua.length).toBeGreaterThan(1000);
    expect(
      semua.filter((t) => /(?:sampai dengan|akhir|pada|target|Serapan|Realisasi|Target) Tahunan/.test(t)),
    ).toEqual([]);
    expect(semua).not.toContain('Tahunan');
  });

  test('the year is said once', () => {
    expect(organisasi.tabelCapaian.judul).toBe('Capaian seluruh indikator terhadap target Tahun 2024');
    expect(semua.filter((t) => /target Tahun 2024 dan target Tahun 2024/.test(t))).toEqual([]);
    // The year stands once in every table; where there is nothing beside it, the card has said it and there is no table.
    const semuaIndikator = sasaran.flatMap((s) => s.indikator);
    const tabel = new Map(semuaIndikator.flatMap((i) => (i.perbandingan ? [[i.kode, i.perbandingan]] : [])));
    for (const [kode, t] of tabel) {
      expect(t.baris.filter((b) => b.nama === 'Tahun 2024')).toHaveLength(1);
      expect(t.baris.length, kode).toBeGreaterThan(1);
    }
    const berRenstra = score(laporan).indikator.filter((i) => i.akhirRenstra.target !== null);
    expect([...tabel.keys()]).toEqual(berRenstra.map((i) => i.kode));
    expect(tabel.size).toBeGreaterThan(0);
  });

  test('sentences read as Indonesian', () => {
    const kalimat = (kode: string) =>
      sasaran.flatMap((s) => s.indikator).find((i) => i.kode === kode)?.kalimat;
    expect(kalimat('6.1')).toBe(
      'Realisasi Tahun 2024 sebesar 3,00 terhadap target 3,00, sehingga capaian sebesar 100,00 persen (sama dengan target) dengan kategori Baik.',
    );
    expect(kalimat('7.1')).toBe('Realisasi Tahun 2024 belum dilaporkan.');
    expect(anggaran?.kalimat).toMatch(/^Sampai dengan akhir Tahun 2024, anggaran terealisasi /);
    expect(anggaran?.periode).toBe('Tahun 2024');
  });
});

test('a quarter keeps its name', () => {
  expect(buatPeriode('tw3', 2024)).toMatchObject({
    nama: 'Triwulan III',
    lengkap: 'Triwulan III Tahun 2024',
  });
});
