import type { Decimal } from '../decimal.js';
import { angka, angkaAtauStrip, cacah, STRIP } from '../format/angka.js';
import type { NilaiIndikator } from '../score/score.js';
import {
  anakKertas,
  type BarisKertas,
  type KertasKerja,
  type KolomKertas,
  nilaiBentuk,
} from '../score/worksheet.js';
import type { Konteks } from './context.js';
import type { BarisUmum, TabelUmum } from './model.js';
import { sel, selAngka, tabelUmum } from './table.js';
import { lebarKolom } from './widths.js';

const cetakSel = (kolom: KolomKertas, nilai: Decimal | null | undefined): string =>
  nilai && kolom.satuan === 'cacah' ? cacah(nilai) : angkaAtauStrip(nilai);

/** The worksheets an indicator is made by: its own, then those of its parts. */
export function composeKertas(k: Konteks, i: NilaiIndikator): TabelUmum[] {
  const isi = k.laporan.realisasi.indikator[i.kode];
  if (!isi || !i.kertas) return [];
  const periode = k.laporan.periode.lengkap;
  const utama = tabelKertas(k, `kertas-${i.kode}`, `Kertas kerja IKU ${i.nomor}, ${periode}`, i.kertas, {
    sumber: isi.sumber ?? null,
    catatan: catatanKertas(k, i),
  });
  const anak = anakKertas(isi).map((a, n) =>
    tabelKertas(k, `kertas-${i.kode}-${n + 1}`, `Kertas kerja IKU ${i.nomor}: ${a.nama}`, a.kertas, {
      sumber: a.sumber,
      catatan: artiStrip(a.kertas),
    }),
  );
  return [utama, ...anak];
}

function tabelKertas(
  k: Konteks,
  id: string,
  judul: string,
  kertas: KertasKerja,
  lain: { readonly sumber: string | null; readonly catatan: readonly string[] },
): TabelUmum {
  const baris = (peran: BarisUmum['peran'], b: BarisKertas): BarisUmum => ({
    peran,
    sel: [sel(b.nama), ...kertas.kolom.map((kolom) => selAngka(cetakSel(kolom, b.sel[kolom.kunci])))],
  });
  const semua = [...kertas.baris, ...(kertas.jumlah ? [kertas.jumlah] : [])];
  const { tegak, lebar } = lebarKolom(
    [
      { judul: kertas.label, isi: semua.map((b) => b.nama), teks: true },
      ...kertas.kolom.map((kolom) => ({
        judul: kolom.judul,
        isi: semua.map((b) => cetakSel(kolom, b.sel[kolom.kunci])),
        teks: false,
      })),
    ],
    false,
  );
  // A single row is its own total.
  const total = kertas.jumlah && kertas.baris.length > 1 ? [baris('total', kertas.jumlah)] : [];
  return tabelUmum(k.nomor, id, judul, {
    kolom: [
      { judul: kertas.label },
      ...kertas.kolom.map((kolom, n) => ({
        judul: kolom.judul,
        kelompok: kolom.kelompok,
        angka: true,
        lebar: lebar[n + 1] ?? null,
      })),
    ],
    badan: [[...kertas.baris.map((b) => baris('biasa', b)), ...total]],
    tegak,
    ...lain,
  });
}

/** What a dash in a worksheet means; nothing where none stands. */
function artiStrip(kertas: KertasKerja): string[] {
  const semua = [...kertas.baris, ...(kertas.jumlah && kertas.baris.length > 1 ? [kertas.jumlah] : [])];
  if (!semua.some((b) => kertas.kolom.some((kolom) => !b.sel[kolom.kunci]))) return [];
  const arti =
    kertas.bentuk === 'tabel'
      ? 'tidak ada objek, atau tidak dijumlahkan'
      : 'belum dihitung atau tidak dijumlahkan';
  return [`Tanda ${STRIP} berarti ${arti}.`];
}

const kalimat = (teks: string): string => `${teks.replace(/[\s.]+$/, '')}.`;

function catatanKertas(k: Konteks, i: NilaiIndikator): string[] {
  const isi = k.laporan.realisasi.indikator[i.kode];
  const { kertas } = i;
  if (!isi || !kertas) return [];
  const keterangan = kertas.baris.flatMap((b) =>
    b.keterangan === null ? [] : [kalimat(`${b.nama}: ${b.keterangan}`)],
  );
  const dihitung = isi.efisiensi ? kertas.nilai : nilaiBentuk(isi);
  const tercatat =
    isi.tercatat && dihitung && angka(dihitung) !== angka(isi.tercatat.nilai)
      ? [
          `Realisasi yang dilaporkan ${angka(isi.tercatat.nilai)}; hasil kertas kerja ${angka(dihitung)}. ${kalimat(isi.tercatat.alasan)}`,
        ]
      : [];
  return [...(isi.catatan ? [kalimat(isi.catatan)] : []), ...keterangan, ...artiStrip(kertas), ...tercatat];
}
