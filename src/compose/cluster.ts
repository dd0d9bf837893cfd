import { angkaAtauStrip } from '../format/angka.js';
import { daftarKata, denganTerbilang } from '../format/kata.js';
import type { BandingUnit } from '../score/comparison.js';
import type { Konteks } from './context.js';
import type { BarisUmum, Naskah, SelUmum, TabelUmum } from './model.js';
import type { Entri } from './numbering.js';
import { type KolomUmum, sel, selAngka, tabelUmum } from './table.js';

/** The unit beside others of its kind, by sasaran and as a whole; null where their values are not known. */
export function composeKlaster(
  k: Konteks,
): { entri: Entri; kalimat: string; tabel: TabelUmum; naskah: Naskah | null } | null {
  const { laporan, nilai } = k;
  const { pembanding: isi } = laporan;
  if (!isi || !nilai.pembanding || nilai.pembanding.sasaran.size === 0) return null;
  const { periode, pedoman } = laporan;
  const entri = k.nomor.mulaiSubbab(`Perbandingan dengan Unit Kerja Lain (${isi.kelompok})`);
  const unit = [laporan.satker.nama, ...isi.unit.map((u) => u.nama)];
  const badan = laporan.sasaran.flatMap((s): BarisUmum[] => {
    const b = nilai.pembanding?.sasaran.get(s.kode);
    return b ? [{ peran: 'biasa', sel: [sel(`S${s.nomor}`), sel(s.namaPendek), ...selUnit(b)] }] : [];
  });
  const { total } = nilai.pembanding;
  const kolom: KolomUmum[] = [
    { judul: 'Kode', lebar: 12 },
    { judul: 'Sasaran kegiatan' },
    ...unit.map((judul) => ({ judul, angka: true, lebar: 24 })),
  ];
  const tabel = tabelUmum(
    k.nomor,
    'klaster',
    `${pedoman.sasaran.kepanjangan} menurut unit kerja, ${periode.lengkap} (persen)`,
    {
      kolom,
      badan: [
        badan,
        ...(total
          ? [[{ peran: 'total' as const, sel: [sel(pedoman.total.nama, { rentang: 2 }), ...selUnit(total)] }]]
          : []),
      ],
      sumber: `${isi.sumber}. Tanda ▲ nilai tertinggi, ▼ nilai terendah pada baris itu`,
      rapat: true,
    },
  );
  return { entri, kalimat: kalimatKlaster(k, total), tabel, naskah: k.naskah('bab-3', 'Klaster') };
}

/** Values with a sign on the highest and the lowest of the row; none where all are equal. */
function selUnit(b: BandingUnit): SelUmum[] {
  const p = b.unit.flatMap((u) => (u.peringkat === null ? [] : [u.peringkat]));
  const [teratas, terbawah] = [Math.min(...p), Math.max(...p)];
  return b.unit.map((u) => {
    const tanda =
      u.peringkat === null || teratas === terbawah
        ? ''
        : u.peringkat === teratas
          ? '▲ '
          : u.peringkat === terbawah
            ? '▼ '
            : '';
    return selAngka(`${tanda}${angkaAtauStrip(u.nilai)}`);
  });
}

function kalimatKlaster({ laporan, nilai }: Konteks, total: BandingUnit | null): string {
  const sasaran = [...(nilai.pembanding?.sasaran.values() ?? [])];
  const ujung = (b: BandingUnit, pilih: (p: readonly number[]) => number): boolean => {
    const p = b.unit.flatMap((u) => (u.peringkat === null ? [] : [u.peringkat]));
    return new Set(p).size > 1 && b.unit.find((u) => u.sendiri)?.peringkat === pilih(p);
  };
  const unggul = sasaran.filter((b) => ujung(b, (p) => Math.min(...p))).length;
  const tertinggal = sasaran.filter((b) => ujung(b, (p) => Math.max(...p))).length;
  const banyak = (n: number): string => (n === 0 ? 'tidak satu pun' : denganTerbilang(n));
  const hitungan = `Dari ${denganTerbilang(sasaran.length)} sasaran, ${banyak(unggul)} bernilai tertinggi dan ${banyak(tertinggal)} bernilai terendah pada ${laporan.satker.nama}.`;
  if (!total) return hitungan;
  const urut = [...total.unit]
    .filter((u) => u.nilai !== null)
    .sort((a, b) => (a.peringkat ?? 0) - (b.peringkat ?? 0));
  const { nama } = laporan.pedoman.total;
  return `Menurut ${nama}, urutan unit kerja adalah ${daftarKata(urut.map((u) => `${u.nama} (${angkaAtauStrip(u.nilai)})`))}. ${hitungan}`;
}
