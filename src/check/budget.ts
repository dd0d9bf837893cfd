import { type Temuan, temuan } from '../diagnostics/temuan.js';
import { angka, rupiah } from '../format/angka.js';
import type { Laporan } from '../link/laporan.js';
import { jumlahkan, NOL, RATUS } from '../score/arithmetic.js';
import type { AnggaranLaporan, NilaiAnggaran } from '../score/budget.js';
import type { Nilai } from '../score/score.js';

/** Budget against itself: kegiatan and PK, shares, amounts beyond their pagu, breakdowns and the whole. */
export function periksaAnggaranLaporan(laporan: Laporan, nilai: Nilai): Temuan[] {
  if (!laporan.anggaran || !nilai.anggaran) return [];
  return [
    ...kegiatan(laporan, nilai.anggaran),
    ...kegiatanHilang(laporan, nilai.anggaran),
    ...alokasi(laporan),
    ...rincianUtuh(laporan, nilai.anggaran),
  ];
}

function kegiatan(laporan: Laporan, anggaran: AnggaranLaporan): Temuan[] {
  const hasil: Temuan[] = [];
  const file = laporan.berkas.get('anggaran');
  for (const [i, k] of (laporan.anggaran?.kegiatan ?? []).entries()) {
    const pagu = anggaran.kegiatan.get(k.kode)?.pagu;
    const pk = laporan.pk.alokasi?.find((a) => a.kegiatan === k.kode)?.pagu;
    if (pagu && pk && !pagu.eq(pk)) {
      const parameter = { kode: k.kode, rincian: rupiah(pagu), pk: rupiah(pk) };
      hasil.push(temuan('periksa.pagu-kegiatan', file?.locate(['kegiatan', i, 'kode']) ?? null, parameter));
    }
    for (const [j, pos] of k.pos.entries()) {
      const path = ['kegiatan', i, 'pos', j];
      const bagian = pos.bagian && jumlahkan(Object.values(pos.bagian));
      if (bagian && !bagian.eq(RATUS)) {
        const parameter = { nama: pos.nama, jumlah: angka(bagian, bagian.decimalPlaces()) };
        hasil.push(temuan('periksa.bagian-anggaran', file?.locate([...path, 'bagian']) ?? null, parameter));
      }
      if (pos.realisasi?.gt(pos.pagu ?? NOL)) {
        const parameter = {
          nama: pos.nama,
          realisasi: rupiah(pos.realisasi),
          pagu: rupiah(pos.pagu ?? NOL),
        };
        hasil.push(
          temuan('periksa.realisasi-lebih', file?.locate([...path, 'realisasi']) ?? null, parameter),
        );
      }
    }
  }
  return hasil;
}

/** Every kegiatan of the agreement has its line in the budget, where that is kept by kegiatan. */
function kegiatanHilang(laporan: Laporan, anggaran: AnggaranLaporan): Temuan[] {
  if (anggaran.kegiatan.size === 0) return [];
  return (laporan.pk.alokasi ?? []).flatMap((a) =>
    anggaran.kegiatan.has(a.kegiatan)
      ? []
      : [
          temuan('periksa.kegiatan-hilang', laporan.berkas.get('anggaran')?.locate(['kegiatan']) ?? null, {
            kode: a.kegiatan,
          }),
        ],
  );
}

/** Amounts allotted to indicators add up to the posts they come from. */
function alokasi(laporan: Laporan): Temuan[] {
  const pos = (laporan.anggaran?.kegiatan ?? []).flatMap((k) => k.pos);
  return (laporan.anggaran?.alokasi ?? []).flatMap((a, i) =>
    (['pagu', 'realisasi'] as const).flatMap((apa) => {
      const asal = jumlahkan(pos.filter((p) => a.pos.includes(p.kode ?? '')).map((p) => p[apa] ?? NOL));
      const dibagi = jumlahkan(Object.values(a.kepada).map((x) => x[apa]));
      if (asal.eq(dibagi)) return [];
      const letak = laporan.berkas.get('anggaran')?.locate(['alokasi', i]) ?? null;
      const parameter = { apa, pos: a.pos.join(', '), asal: rupiah(asal), dibagi: rupiah(dibagi) };
      return [temuan('periksa.alokasi-anggaran', letak, parameter)];
    }),
  );
}

/** Every breakdown of the budget adds up to the whole. */
function rincianUtuh(laporan: Laporan, anggaran: AnggaranLaporan): Temuan[] {
  const jumlah = (isi: readonly NilaiAnggaran[]) => ({
    pagu: jumlahkan(isi.map((x) => x.pagu)),
    realisasi: jumlahkan(isi.map((x) => x.realisasi)),
  });
  const rincian: ReadonlyArray<readonly [string, string, readonly NilaiAnggaran[]]> = [
    ['kegiatan', 'kegiatan', [...anggaran.kegiatan.values()]],
    ['rincian output', 'rincian_output', anggaran.rincian.map((r) => r.nilai)],
    ['jenis belanja', 'jenis_belanja', anggaran.jenisBelanja.map((j) => j.nilai)],
    ['indikator', 'indikator', anggaran.jumlahIndikator ? [anggaran.jumlahIndikator] : []],
  ];
  return rincian.flatMap(([nama, kunci, isi]) => {
    if (isi.length === 0) return [];
    return (['pagu', 'realisasi'] as const).flatMap((apa) => {
      const dari = jumlah(isi)[apa];
      // Shares are unrounded: a fraction of a rupiah is no difference.
      if (dari.minus(anggaran.total[apa]).abs().lt(1)) return [];
      const file = laporan.berkas.get('anggaran');
      const letak = file?.locate([kunci in (laporan.anggaran ?? {}) ? kunci : 'kegiatan']) ?? null;
      const parameter = { apa, nama, jumlah: rupiah(dari), total: rupiah(anggaran.total[apa]) };
      return [temuan('periksa.anggaran-jumlah', letak, parameter)];
    });
  });
}
