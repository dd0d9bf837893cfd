import { angka, angkaAtauStrip, cacah, rupiah, STRIP } from '../format/angka.js';
import { type AnggaranLaporan, gabung, type NilaiAnggaran } from '../score/budget.js';
import { namaKegiatan } from './charts.js';
import { cetakAnggaran, type Konteks } from './context.js';
import type { BarisUmum, CetakAnggaran, TabelUmum } from './model.js';
import { type KolomUmum, sel, selAngka, tabelUmum } from './table.js';

const UANG: readonly KolomUmum[] = [
  { judul: 'Pagu (Rp)', angka: true, lebar: 28 },
  { judul: 'Realisasi (Rp)', angka: true, lebar: 28 },
  { judul: 'Serapan (%)', angka: true, lebar: 18 },
];

const selUang = (a: CetakAnggaran) => [selAngka(a.pagu), selAngka(a.realisasi), selAngka(a.serapan)];

const barisTotal = (a: NilaiAnggaran, rentang: number): BarisUmum => ({
  peran: 'total',
  sel: [sel('Jumlah', { rentang }), ...selUang(cetakAnggaran(a))],
});

/** By kegiatan; a single one says nothing that the total does not. */
export function composeKegiatan(k: Konteks, anggaran: AnggaranLaporan, sumber: string) {
  if (anggaran.kegiatan.size < 2) return null;
  return {
    ...k.nomor.nomoriTabel(
      'anggaran-kegiatan',
      `Realisasi anggaran per kegiatan, ${k.laporan.periode.lengkap}`,
    ),
    baris: [...anggaran.kegiatan].map(([kode, a]) => ({
      kode,
      nama: namaKegiatan(k.laporan, kode),
      ...cetakAnggaran(a),
    })),
    total: cetakAnggaran(gabung([...anggaran.kegiatan.values()])),
    sumber,
  };
}

/** By post, where the publication knows its posts by a code of their own. */
export function composePos(k: Konteks, anggaran: AnggaranLaporan, sumber: string): TabelUmum | null {
  const pos = anggaran.pos.filter((p) => p.kode !== null);
  if (pos.length === 0) return null;
  const terhitung = pos.flatMap((p) => p.nilai ?? []);
  const kosong = pos.some((p) => p.nilai === null)
    ? '. Tanda – berarti tidak memiliki pagu atau belum ada realisasi'
    : '';
  return tabelUmum(
    k.nomor,
    'anggaran-pos',
    `Realisasi anggaran per rincian kegiatan, ${k.laporan.periode.lengkap}`,
    {
      kolom: [{ judul: 'No.', angka: true, lebar: 11 }, { judul: 'Rincian kegiatan' }, ...UANG],
      badan: [
        pos.map((p): BarisUmum => {
          const a = cetakAnggaran(p.nilai);
          return {
            peran: 'biasa',
            sel: [
              selAngka(p.kode ?? STRIP),
              sel(p.nama),
              selAngka(a.pagu),
              selAngka(p.tanpaRealisasi ? STRIP : a.realisasi),
              selAngka(a.serapan),
            ],
          };
        }),
        [barisTotal(terhitung.length > 0 ? gabung(terhitung) : anggaran.total, 2)],
      ],
      sumber: `${sumber}${kosong}`,
      rapat: true,
    },
  );
}

/** By rincian output: volume and money side by side. */
export function composeRincian(k: Konteks, anggaran: AnggaranLaporan, sumber: string): TabelUmum | null {
  const { rincian, total } = anggaran;
  if (rincian.length === 0) return null;
  const jumlah = anggaran.jumlahRincian ?? total;
  const beda = jumlah.realisasi.eq(total.realisasi) && jumlah.pagu.eq(total.pagu);
  return tabelUmum(
    k.nomor,
    'rincian-output',
    `Volume dan anggaran per rincian output, ${k.laporan.periode.lengkap}`,
    {
      kolom: [
        { judul: 'Kode', lebar: 19 },
        { judul: 'Rincian output' },
        { judul: 'Satuan', lebar: 24 },
        { judul: 'Target', kelompok: 'Volume', angka: true, lebar: 15 },
        { judul: 'Realisasi', kelompok: 'Volume', angka: true, lebar: 17 },
        { judul: 'Capaian (%)', kelompok: 'Volume', angka: true, lebar: 17 },
        ...UANG.map((u) => ({ ...u, kelompok: 'Anggaran' })),
      ],
      badan: [
        rincian.map(
          (r): BarisUmum => ({
            peran: 'biasa',
            sel: [
              sel(r.kode),
              sel(r.nama),
              sel(r.satuan),
              selAngka(cacah(r.target)),
              selAngka(cacah(r.volume)),
              selAngka(angkaAtauStrip(r.capaian)),
              ...selUang(cetakAnggaran(r.nilai)),
            ],
          }),
        ),
        [barisTotal(jumlah, 6)],
      ],
      sumber: beda
        ? sumber
        : `${sumber}. Jumlah menurut rincian output berbeda dari realisasi yang tercatat, Rp${rupiah(total.realisasi)} (${angka(total.serapan ?? jumlah.realisasi)} persen)`,
      lanskap: true,
      rapat: true,
    },
  );
}

export function composeBelanja(k: Konteks, anggaran: AnggaranLaporan, sumber: string): TabelUmum | null {
  const { jenisBelanja } = anggaran;
  if (jenisBelanja.length === 0) return null;
  return tabelUmum(
    k.nomor,
    'jenis-belanja',
    `Realisasi anggaran per jenis belanja, ${k.laporan.periode.lengkap}`,
    {
      kolom: [{ judul: 'Jenis belanja' }, ...UANG],
      badan: [
        jenisBelanja.map(
          (j): BarisUmum => ({ peran: 'biasa', sel: [sel(j.nama), ...selUang(cetakAnggaran(j.nilai))] }),
        ),
        [barisTotal(gabung(jenisBelanja.map((j) => j.nilai)), 1)],
      ],
      sumber,
    },
  );
}
