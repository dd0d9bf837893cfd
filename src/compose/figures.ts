import type { Decimal } from '../decimal.js';
import { angka, cacah, rupiah } from '../format/angka.js';
import { daftarKata, tanggalPanjang, terbilang } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import { berikutnya, namaTriwulan } from '../link/periode.js';
import type { NilaiAnggaran } from '../score/budget.js';
import type { Nilai, NilaiIndikator } from '../score/score.js';
import type { Entri } from './numbering.js';

/** A figure that can be quoted in narrative: what its parameters may be, and its printed text. */
export interface Kutipan {
  /** For each parameter the names it may take; a null list takes any text. */
  readonly parameter: ReadonlyArray<{
    readonly jenis: string;
    readonly dikenal: readonly string[] | null;
    readonly opsional?: true;
  }>;
  /** The text is Markdown (a link), not a name. */
  readonly markdown?: true;
  /** The text, or null when the figure has no value in this period. */
  readonly cetak: (parameter: readonly string[]) => string | null;
}

const p = (jenis: string, dikenal: readonly string[] | null) => ({ jenis, dikenal });

/** Every name narrative can quote. The text comes from the same figures as the tables: they cannot disagree. */
export function daftarKutipan(
  laporan: Laporan,
  nilai: Nilai,
  rujukan: ReadonlyMap<string, Entri>,
): ReadonlyMap<string, Kutipan> {
  const kutipan = new Map<string, Kutipan>();
  const desimal = (d: Decimal | null | undefined): string | null =>
    d === null || d === undefined ? null : angka(d);
  const tetap = (nama: string, teks: string | null): void => {
    kutipan.set(nama, { parameter: [], cetak: () => teks });
  };

  const indikator = p(
    'kode indikator',
    nilai.indikator.map((i) => i.kode),
  );
  const perIndikator = (nama: string, ambil: (i: NilaiIndikator) => string | null, markdown?: true): void => {
    kutipan.set(nama, {
      ...(markdown && { markdown }),
      parameter: [indikator],
      cetak: ([kode]) => {
        const i = nilai.indikator.find((x) => x.kode === kode);
        return i ? ambil(i) : null;
      },
    });
  };
  perIndikator('indikator', (i) => i.nama);
  perIndikator('iku', (i) => `[IKU ${i.nomor}](#iku-${i.kode})`, true);
  perIndikator('target', (i) => desimal(i.targetPeriode));
  perIndikator('realisasi', (i) => desimal(i.realisasi));
  perIndikator('capaian', (i) => desimal(i.capaian));
  perIndikator('kategori', (i) => i.kategori?.nama ?? null);
  perIndikator('target_tahunan', (i) => desimal(i.tahunan.target));
  perIndikator('capaian_tahunan', (i) => desimal(i.tahunan.capaian));
  perIndikator('kategori_tahunan', (i) => i.tahunan.kategori?.nama ?? null);
  perIndikator('volume', (i) => {
    const volume = laporan.realisasi.indikator[i.kode]?.volume;
    return volume ? cacah(volume.jumlah) : null;
  });

  kutipan.set('kertas', {
    parameter: [
      indikator,
      p('kolom kertas kerja', null),
      { ...p('baris kertas kerja', null), opsional: true },
    ],
    cetak: ([kode, kolom = '', nama]) => {
      const kertas = nilai.indikator.find((x) => x.kode === kode)?.kertas;
      const baris = nama === undefined ? kertas?.jumlah : kertas?.baris.find((b) => b.nama === nama);
      const isi = baris?.sel[kolom];
      const satuan = kertas?.kolom.find((k) => k.kunci === kolom)?.satuan;
      return isi ? (satuan === 'cacah' ? cacah(isi) : angka(isi)) : null;
    },
  });
  kutipan.set('kertas_persen', {
    parameter: [indikator, p('baris kertas kerja', null)],
    cetak: ([kode, nama]) => {
      const kertas = nilai.indikator.find((x) => x.kode === kode)?.kertas;
      return desimal(kertas?.baris.find((b) => b.nama === nama)?.sel.persen);
    },
  });

  const sasaran = p(
    'kode sasaran',
    laporan.sasaran.map((s) => s.kode),
  );
  kutipan.set('sasaran', {
    parameter: [sasaran],
    cetak: ([kode]) => laporan.sasaran.find((s) => s.kode === kode)?.nama ?? null,
  });
  const nilaiSasaran = (kode: string | undefined) => nilai.sasaran.find((s) => s.kode === kode);
  kutipan.set('nps', { parameter: [sasaran], cetak: ([k]) => desimal(nilaiSasaran(k)?.nilai) });
  kutipan.set('predikat', { parameter: [sasaran], cetak: ([k]) => nilaiSasaran(k)?.kategori?.nama ?? null });
  const perspektif = p(
    'kode perspektif',
    laporan.perspektif.map((x) => x.kode),
  );
  const nilaiPerspektif = (kode: string | undefined) => nilai.perspektif.find((x) => x.kode === kode);
  kutipan.set('nilai_perspektif', {
    parameter: [perspektif],
    cetak: ([k]) => desimal(nilaiPerspektif(k)?.nilai),
  });
  kutipan.set('predikat_perspektif', {
    parameter: [perspektif],
    cetak: ([k]) => nilaiPerspektif(k)?.kategori?.nama ?? null,
  });
  tetap('total', desimal(nilai.total.nilai));
  tetap('predikat_total', nilai.total.kategori?.nama ?? null);

  const uang = new Map<string, NilaiAnggaran>();
  if (nilai.anggaran) {
    uang.set('total', nilai.anggaran.total);
    for (const [kode, a] of nilai.anggaran.kegiatan) uang.set(`kegiatan:${kode}`, a);
    for (const [kode, a] of nilai.anggaran.sasaran) uang.set(`sasaran:${kode}`, a);
    for (const [kode, a] of nilai.anggaran.indikator) uang.set(`indikator:${kode}`, a);
  }
  const perUang = (nama: string, ambil: (a: NilaiAnggaran) => string | null): void => {
    kutipan.set(nama, {
      parameter: [p('nama anggaran', [...uang.keys()])],
      cetak: ([kunci = '']) => {
        const a = uang.get(kunci);
        return a ? ambil(a) : null;
      },
    });
  };
  perUang('pagu', (a) => rupiah(a.pagu));
  perUang('realisasi_anggaran', (a) => rupiah(a.realisasi));
  perUang('serapan', (a) => desimal(a.serapan));

  const hitungan: Readonly<Record<string, number>> = {
    indikator: nilai.indikator.length,
    sasaran: laporan.sasaran.length,
    perspektif: laporan.perspektif.length,
    terukur: nilai.indikator.filter((i) => i.capaian !== null).length,
    pegawai: laporan.satker.pegawai.reduce((n, x) => n + x.jumlah, 0),
    wilayah: laporan.satker.wilayah.length,
  };
  const jumlah = p('nama hitungan', Object.keys(hitungan));
  kutipan.set('jumlah', { parameter: [jumlah], cetak: ([k = '']) => String(hitungan[k]) });
  kutipan.set('terbilang', { parameter: [jumlah], cetak: ([k = '']) => terbilang(hitungan[k] ?? 0) });
  kutipan.set('daftar', {
    parameter: [p('nama daftar', ['wilayah'])],
    cetak: () => daftarKata(laporan.satker.wilayah),
  });

  tetap('satker', laporan.satker.nama);
  tetap('satker_panjang', laporan.satker.nama_panjang);
  tetap('koordinator', laporan.satker.koordinator ?? null);
  tetap('periode', laporan.periode.lengkap);
  tetap('tahun', String(laporan.periode.tahun));
  tetap('sampai_dengan', tanggalPanjang(laporan.periode.sampai));
  tetap('periode_berikutnya', berikutnya(laporan.periode).lengkap);
  kutipan.set('triwulan', {
    parameter: [{ ...p('nomor triwulan', ['1', '2', '3', '4']), opsional: true }],
    cetak: ([n]) => (n === undefined ? laporan.periode.nama : namaTriwulan(Number(n))),
  });
  const rujuk = (jenis: 'tabel' | 'gambar' | 'lampiran'): void => {
    const awalan = `${jenis}:`;
    const dikenal = [...rujukan.keys()]
      .filter((k) => k.startsWith(awalan))
      .map((k) => k.slice(awalan.length));
    kutipan.set(jenis, {
      markdown: true,
      // Before the first pass has numbered everything, any name is accepted.
      parameter: [p(`nama ${jenis}`, rujukan.size === 0 ? null : dikenal)],
      cetak: ([nama = '']) => {
        const e = rujukan.get(`${awalan}${nama}`);
        return e ? `[${e.nomor}](#${e.id})` : jenis;
      },
    });
  };
  rujuk('tabel');
  rujuk('gambar');
  rujuk('lampiran');
  return kutipan;
}
