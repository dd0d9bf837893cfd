import { Decimal } from '../decimal.js';
import type { Pedoman } from '../validate/kinds.js';
import { rataRata } from './arithmetic.js';
import type { AnggaranLaporan } from './budget.js';
import { computeEfisiensi } from './efficiency.js';
import type { NilaiIndikator } from './indicator.js';
import type { KertasKerja } from './worksheet.js';

/**
 * The level of efficiency of the whole budget as a realisasi: output is the mean capaian of the other measured
 * indicators, input the absorption over all indicators; the percentage of the band of TE is the realisasi (Kupang 2021,
 * L11062-11130 and the total row of Lampiran 9, L13998). Null value when nothing is measured or spent.
 */
export function kertasEfisiensi(
  pedoman: Pedoman,
  indikator: readonly NilaiIndikator[],
  kecuali: readonly string[],
  anggaran: AnggaranLaporan | null,
): KertasKerja {
  const lain = indikator.flatMap((i) =>
    i.capaian === null || kecuali.includes(i.kode) ? [] : [{ nilai: i.capaian, bobot: new Decimal(1) }],
  );
  const keluaran = rataRata(lain);
  const masukan = anggaran?.jumlahIndikator?.serapan ?? null;
  const e = computeEfisiensi(pedoman, keluaran, masukan);
  const baris = (nama: string, nilai: Decimal | null, keterangan: string | null = null) => ({
    nama,
    sel: { nilai },
    keterangan,
  });
  return {
    bentuk: 'jumlah',
    label: 'Unsur',
    kolom: [{ kunci: 'nilai', judul: 'Nilai', kelompok: null, satuan: 'nilai' }],
    baris: [
      baris(`Keluaran: rata-rata capaian ${lain.length} indikator lain (%)`, keluaran),
      baris('Masukan: serapan anggaran seluruh indikator (%)', masukan),
      baris('Indeks efisiensi (IE)', e?.ie ?? null),
      baris('Tingkat efisiensi (TE)', e?.te ?? null),
    ],
    jumlah: baris(`Nilai tingkat efisiensi (%)${e ? `: ${e.kategori.nama}` : ''}`, e?.persen ?? null),
    nilai: e?.persen ?? null,
  };
}
