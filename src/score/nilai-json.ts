import type { Decimal } from '../decimal.js';
import { toJson } from '../diagnostics/format.js';
import type { Bahasa, Temuan } from '../diagnostics/temuan.js';
import type { Laporan } from '../link/laporan.js';
import { bulatkan } from './arithmetic.js';
import type { NilaiAnggaran } from './budget.js';
import type { Banding, Nilai } from './score.js';

/**
 * The contract `nilai.json`: every figure as it prints, decimals as strings, null = not measured (never 0).
 * Keys may be added, none removed.
 */
export function nilaiJson(laporan: Laporan, nilai: Nilai, temuan: readonly Temuan[], bahasa: Bahasa) {
  const tempat = laporan.pedoman.pembulatan.desimal;
  const angka = (d: Decimal | null): string | null =>
    d === null ? null : bulatkan(d, tempat).toFixed(tempat);
  const rupiah = (d: Decimal): string => bulatkan(d, 0).toFixed(0);
  const anggaran = (a: NilaiAnggaran | null) =>
    a && { pagu: rupiah(a.pagu), realisasi: rupiah(a.realisasi), serapan: angka(a.serapan) };
  const banding = (b: Banding) => ({
    target: angka(b.target),
    capaian: angka(b.capaian),
    kategori: b.kategori?.nama ?? null,
  });
  return {
    versi: 1,
    laporan: laporan.id,
    pedoman: laporan.pedomanKode,
    indikator: nilai.indikator.map((i) => ({
      kode: i.kode,
      nomor: i.nomor,
      nama: i.nama,
      satuan: i.satuan,
      sasaran: i.sasaran,
      status: i.status,
      target: angka(i.targetPeriode),
      realisasi: angka(i.realisasi),
      capaian: angka(i.capaian),
      kategori: i.kategori?.nama ?? null,
      diperhitungkan: angka(i.diperhitungkan),
      tahunan: banding(i.tahunan),
      akhir_renstra: banding(i.akhirRenstra),
      anggaran: anggaran(i.anggaran),
      efisiensi: i.efisiensi && {
        ie: angka(i.efisiensi.ie),
        te: angka(i.efisiensi.te),
        kategori: i.efisiensi.kategori.nama,
        persen: angka(i.efisiensi.persen),
      },
    })),
    sasaran: nilai.sasaran.map((s) => ({
      kode: s.kode,
      nps: angka(s.nilai),
      kategori: s.kategori?.nama ?? null,
      terukur: s.terukur,
      indikator: s.jumlah,
      anggaran: anggaran(s.anggaran),
    })),
    perspektif: nilai.perspektif.map((p) => ({
      kode: p.kode,
      nilai: angka(p.nilai),
      kategori: p.kategori?.nama ?? null,
    })),
    total: {
      nama: laporan.pedoman.total.nama,
      nilai: angka(nilai.total.nilai),
      kategori: nilai.total.kategori?.nama ?? null,
    },
    anggaran: anggaran(nilai.anggaran?.total ?? null),
    kegiatan: [...(nilai.anggaran?.kegiatan ?? [])].map(([kode, a]) => ({ kode, ...anggaran(a) })),
    temuan: temuan.map((t) => toJson(t, bahasa)),
  };
}

export type NilaiJson = ReturnType<typeof nilaiJson>;
