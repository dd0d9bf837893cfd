import { cacah } from '../format/angka.js';
import type { Laporan } from '../link/laporan.js';
import type { NilaiAnggaran } from '../score/budget.js';
import type { Efisiensi } from '../score/efficiency.js';
import type { Nilai } from '../score/score.js';
import {
  type Angka,
  type HasilAngka,
  parameter,
  sebagaiNilai,
  sebagaiRupiah,
  sebagaiTeks,
} from './figure.js';

/** Every amount by its name: `total`, `kegiatan:3165`, `indikator:1.3` … A bare code is an indicator's efficiency. */
export function amounts(nilai: Nilai): ReadonlyMap<string, NilaiAnggaran> {
  const isi = new Map<string, NilaiAnggaran>();
  const a = nilai.anggaran;
  if (!a) return isi;
  isi.set('total', a.total);
  if (a.denganBlokir) isi.set('dengan_blokir', a.denganBlokir);
  if (a.jumlahIndikator) isi.set('semua_indikator', a.jumlahIndikator);
  if (a.jumlahRincian) isi.set('semua_rincian', a.jumlahRincian);
  for (const [kode, x] of a.kegiatan) isi.set(`kegiatan:${kode}`, x);
  for (const p of a.pos) if (p.kode && p.nilai) isi.set(`pos:${p.kode}`, p.nilai);
  for (const r of a.rincian) isi.set(`rincian:${r.kode}`, r.nilai);
  for (const j of a.jenisBelanja) isi.set(`belanja:${j.nama}`, j.nilai);
  for (const [kode, x] of a.sasaran) isi.set(`sasaran:${kode}`, x);
  for (const [kode, x] of a.indikator) isi.set(`indikator:${kode}`, x);
  for (const b of a.bersama) isi.set(`bersama:${b.indikator.join(',')}`, b);
  return isi;
}

/** Every efficiency by its name: an indicator's code, `sasaran:1`, `pos:16`, `rincian:QIA.001`. */
export function efficiencies(nilai: Nilai): ReadonlyMap<string, Efisiensi | null> {
  return new Map<string, Efisiensi | null>([
    ...nilai.indikator.map((i) => [i.kode, i.efisiensi] as const),
    ...nilai.indikator.map((i) => [`indikator:${i.kode}`, i.efisiensi] as const),
    ...nilai.sasaran.map((s) => [`sasaran:${s.kode}`, s.efisiensi] as const),
    ...(nilai.anggaran?.pos ?? []).flatMap((p) =>
      p.kode === null ? [] : [[`pos:${p.kode}`, nilai.efisiensiPos.get(p.kode) ?? null] as const],
    ),
    ...[...nilai.efisiensiRincian].map(([kode, e]) => [`rincian:${kode}`, e] as const),
  ]);
}

/** Figures of budget and efficiency. */
export function angkaAnggaran(laporan: Laporan, nilai: Nilai): Array<[string, Angka]> {
  const uang = amounts(nilai);
  const namaUang = parameter('nama anggaran', [...uang.keys()]);
  const perUang = (nama: string, ambil: (a: NilaiAnggaran) => HasilAngka | null): [string, Angka] => [
    nama,
    {
      parameter: [namaUang],
      hitung: ([kunci = '']) => {
        const a = uang.get(kunci);
        return a ? ambil(a) : null;
      },
    },
  ];
  const efisien = efficiencies(nilai);
  const namaEfisiensi = parameter('nama efisiensi', [...efisien.keys()]);
  const perEfisiensi = (nama: string, ambil: (e: Efisiensi) => HasilAngka | null): [string, Angka] => [
    nama,
    {
      parameter: [namaEfisiensi],
      hitung: ([kunci = '']) => {
        const e = efisien.get(kunci);
        return e ? ambil(e) : null;
      },
    },
  ];
  const rincian = nilai.anggaran?.rincian ?? [];
  const namaRincian = parameter(
    'kode rincian output',
    rincian.map((r) => r.kode),
  );
  const perRincian = (
    nama: string,
    ambil: (r: (typeof rincian)[number]) => HasilAngka | null,
  ): [string, Angka] => [
    nama,
    {
      parameter: [namaRincian],
      hitung: ([kode]) => {
        const r = rincian.find((x) => x.kode === kode);
        return r ? ambil(r) : null;
      },
    },
  ];
  const { dipa, blokir } = laporan.anggaran ?? {};
  return [
    perUang('pagu', (a) => sebagaiRupiah(a.pagu)),
    perUang('realisasi_anggaran', (a) => sebagaiRupiah(a.realisasi)),
    perUang('serapan', (a) => sebagaiNilai(a.serapan)),
    ['pagu_awal', { parameter: [], hitung: () => sebagaiRupiah(dipa?.pagu_awal) }],
    ['blokir', { parameter: [], hitung: () => sebagaiRupiah(blokir) }],
    [
      'serapan_dengan_blokir',
      { parameter: [], hitung: () => sebagaiNilai(nilai.anggaran?.denganBlokir?.serapan) },
    ],
    perEfisiensi('ie', (e) => sebagaiNilai(e.ie)),
    perEfisiensi('te', (e) => sebagaiNilai(e.te)),
    perEfisiensi('kategori_efisiensi', (e) => sebagaiTeks(e.kategori.nama)),
    perEfisiensi('persen_efisiensi', (e) => sebagaiNilai(e.persen, 0)),
    perRincian('volume_rincian', (r) => ({ nilai: r.volume, teks: cacah(r.volume) })),
    perRincian('capaian_rincian', (r) => sebagaiNilai(r.capaian)),
  ];
}
