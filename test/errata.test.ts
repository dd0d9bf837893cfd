import { expect, it } from 'vitest';
import { bulatkan } from '../src/score/arithmetic.js';
import { nilaiJson } from '../src/score/nilai-json.js';
import { type Nilai, score } from '../src/score/score.js';
import { laporanDari, muat } from './support/data.js';

/** Looks up the figure an erratum names, as it prints: `indikator:1.4 target`, `kertas:2.4 IRTP persen`. */
function cari(nilai: Nilai, json: ReturnType<typeof nilaiJson>, nama: string): string | null {
  const [jenis = '', kode = ''] = (nama.split(' ')[0] ?? '').split(':');
  const sisa = nama.slice(nama.indexOf(' ') + 1);
  if (jenis === 'kertas') {
    const kertas = nilai.indikator.find((i) => i.kode === kode)?.kertas;
    const [, baris = '', kolom = ''] = /^(.*) (\w+)$/.exec(sisa) ?? [];
    const isi = baris === 'jumlah' ? kertas?.jumlah : kertas?.baris.find((b) => b.nama === baris);
    const d = isi?.sel[kolom];
    return d
      ? bulatkan(d, 2).toFixed(kertas?.kolom.find((k) => k.kunci === kolom)?.satuan === 'cacah' ? 0 : 2)
      : null;
  }
  const daftar = {
    indikator: json.indikator,
    sasaran: json.sasaran,
    perspektif: json.perspektif,
    kegiatan: json.kegiatan,
  };
  const akar: unknown =
    jenis in daftar
      ? daftar[jenis as keyof typeof daftar].find((x) => x.kode === kode)
      : { total: json.total, anggaran: json.anggaran }[jenis];
  const isi = sisa
    .split('.')
    .reduce<unknown>(
      (o, k) => (typeof o === 'object' && o !== null ? (o as Record<string, unknown>)[k] : undefined),
      akar,
    );
  return isi === null || isi === undefined ? null : String(isi);
}

it('every erratum names a figure, gives its computed value, and differs from what was printed', async () => {
  const laporan = laporanDari(await muat());
  const nilai = score(laporan);
  const json = nilaiJson(laporan, nilai, [], 'id');
  const errata = laporan.tercetak?.errata ?? [];
  expect(errata.length).toBeGreaterThan(70);
  const angka = (s: string): string => s.replace(/[%\s]/g, '').replace(/^Rp\.?/, '');
  for (const e of errata) {
    const dihitung = cari(nilai, json, e.angka);
    expect(dihitung, e.angka).toBe(e.benar);
    const tercetak = angka(e.tercetak);
    expect([e.benar, e.benar.replace('.', ',')], `${e.angka} ${e.letak}`).not.toContain(tercetak);
    expect(e.sebab.length).toBeGreaterThan(20);
  }
});
