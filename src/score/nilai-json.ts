import type { Decimal } from '../decimal.js';
import { toJson } from '../diagnostics/format.js';
import type { Bahasa, Temuan } from '../diagnostics/temuan.js';
import type { Laporan } from '../link/laporan.js';
import type { Target } from '../validate/fields.js';
import { bulatkan } from './arithmetic.js';
import type { NilaiAnggaran } from './budget.js';
import type { Efisiensi } from './efficiency.js';
import type { Banding, Nilai, NilaiPeriode } from './score.js';

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
  const target = (t: Target | null): string | null =>
    t && [...new Set([angka(t.dari), angka(t.sampai)])].join('..');
  const banding = (b: Banding | NilaiPeriode) => ({
    target: target(b.target),
    capaian: angka(b.capaian),
    kategori: b.kategori?.nama ?? null,
  });
  const periode = (p: NilaiPeriode) => ({ ...banding(p), realisasi: angka(p.realisasi) });
  const efisiensi = (e: Efisiensi | null | undefined) =>
    e ? { ie: angka(e.ie), te: angka(e.te), kategori: e.kategori.nama, persen: angka(e.persen) } : null;
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
      target: target(i.targetPeriode),
      realisasi: angka(i.realisasi),
      capaian: angka(i.capaian),
      kategori: i.kategori?.nama ?? null,
      diperhitungkan: angka(i.diperhitungkan),
      tahunan: banding(i.tahunan),
      akhir_renstra: banding(i.akhirRenstra),
      anggaran: anggaran(i.anggaran),
      efisiensi: efisiensi(i.efisiensi),
      triwulan: i.tren
        .filter((t) => t.realisasi !== null)
        .map((t) => ({ periode: t.periode.kode, ...periode(t) })),
      tahun_lalu: i.tahunLalu && { tahun: i.tahunLalu.periode.tahun, ...periode(i.tahunLalu) },
    })),
    sasaran: nilai.sasaran.map((s) => ({
      kode: s.kode,
      nps: angka(s.nilai),
      kategori: s.kategori?.nama ?? null,
      terukur: s.terukur,
      indikator: s.jumlah,
      anggaran: anggaran(s.anggaran),
      efisiensi: efisiensi(s.efisiensi),
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
    anggaran_dengan_blokir: anggaran(nilai.anggaran?.denganBlokir ?? null),
    anggaran_bersama: (nilai.anggaran?.bersama ?? []).map((b) => ({
      indikator: b.indikator,
      ...anggaran(b),
    })),
    kegiatan: [...(nilai.anggaran?.kegiatan ?? [])].map(([kode, a]) => ({ kode, ...anggaran(a) })),
    pos: (nilai.anggaran?.pos ?? [])
      .filter((p) => p.kode !== null)
      .map((p) => ({
        kode: p.kode,
        ...anggaran(p.nilai),
        efisiensi: efisiensi(nilai.efisiensiPos.get(p.kode ?? '')),
      })),
    rincian_output: (nilai.anggaran?.rincian ?? []).map((r) => ({
      kode: r.kode,
      target: angka(r.target),
      volume: angka(r.volume),
      capaian: angka(r.capaian),
      ...anggaran(r.nilai),
      efisiensi: efisiensi(nilai.efisiensiRincian.get(r.kode)),
    })),
    temuan: temuan.map((t) => toJson(t, bahasa)),
  };
}

export type NilaiJson = ReturnType<typeof nilaiJson>;
