import { desimalIndikator } from '../figures/indicator.js';
import { angkaAtauStrip, cetakTarget, STRIP } from '../format/angka.js';
import type { Laporan } from '../link/laporan.js';
import type { Banding, NilaiIndikator } from '../score/score.js';
import { targetRapk } from '../score/targets.js';
import { samaTarget } from '../validate/fields.js';
import { composeKartu, type KartuIndikator } from './card.js';
import { berbandingTersendiri, composePerbandinganTersendiri, type Perbandingan } from './comparison.js';
import { type Konteks, kategoriSel } from './context.js';
import { composeTindakLanjut, type TindakLanjutIndikator } from './follow-up.js';
import type { CetakKategori, Naskah, Tabel, TabelUmum } from './model.js';
import type { Entri } from './numbering.js';
import { cetakNilai } from './scale.js';
import { denganSatuan, kalimatEfisiensiIndikator, kalimatPerbandingan } from './sentences.js';
import { composeKertas } from './worksheet.js';

export interface SeksiIndikator {
  readonly entri: Entri;
  readonly kode: string;
  readonly nomor: number;
  readonly nama: string;
  readonly kartu: KartuIndikator;
  readonly definisi: Naskah | null;
  readonly caraHitung: Naskah | null;
  readonly sumberNilai: string | null;
  readonly kertas: readonly TabelUmum[];
  readonly perbandingan: Tabel<{
    readonly nama: string;
    readonly target: string;
    readonly realisasi: string;
    readonly capaian: string;
    readonly kategori: CetakKategori | null;
  }> | null;
  readonly catatanTarget: string | null;
  readonly kalimat: string;
  readonly pembanding: readonly Perbandingan[];
  readonly analisis: Naskah | null;
  readonly penyebab: Naskah | null;
  readonly solusi: Naskah | null;
  readonly efisiensi: string | null;
  readonly program: Naskah | null;
  readonly rencana: Naskah | null;
  readonly tindakLanjut: TindakLanjutIndikator | null;
  readonly pemanfaatan: Naskah | null;
}

/** The section of one indicator: card, definition, worksheet, comparisons and the analyses of PermenPANRB 53/2014. */
export function composeIndikator(k: Konteks, i: NilaiIndikator): SeksiIndikator {
  const { laporan } = k;
  const isi = laporan.realisasi.indikator[i.kode];
  const berkas = `indikator/${i.kode}`;
  const entri = k.nomor.mulaiSeksi(`iku-${i.kode}`, `IKU ${i.nomor}`, i.nama);
  const definisi = k.naskah(`definisi/${i.kode}`, 'Definisi');
  const caraHitung = k.naskah(`definisi/${i.kode}`, 'Cara hitung');
  const kertas = composeKertas(k, i);
  const perbandingan = composePerbandingan(k, i);
  const catatanTarget = composeCatatanTarget(k, i);
  // In the order of print: tables placed in narrative are numbered where they stand.
  const analisis = k.naskah(berkas, 'Analisis capaian');
  const pembanding = composePerbandinganTersendiri(k, i);
  const rencana = k.naskah(berkas, 'Rencana pengukuran');
  return {
    entri,
    kode: i.kode,
    nomor: i.nomor,
    nama: i.nama,
    kartu: composeKartu(k, i),
    definisi,
    caraHitung,
    sumberNilai: i.kertas === null ? sumberNilai(isi) : null,
    kertas,
    perbandingan,
    catatanTarget,
    kalimat: kalimatPerbandingan(laporan, i),
    pembanding,
    analisis,
    rencana,
    penyebab: k.naskah(berkas, 'Penyebab'),
    solusi: k.naskah(berkas, 'Solusi'),
    efisiensi: kalimatEfisiensiIndikator(laporan, i),
    program: k.naskah(berkas, 'Program pendukung'),
    tindakLanjut: composeTindakLanjut(k, i),
    pemanfaatan: k.naskah(berkas, 'Pemanfaatan laporan'),
  };
}

/** Why another target than the RAPK's is in use; null where it is the RAPK's. */
function composeCatatanTarget({ laporan }: Konteks, i: NilaiIndikator): string | null {
  const dipakai = laporan.realisasi.indikator[i.kode]?.target;
  const rapk = targetRapk(laporan, i.kode, laporan.periode);
  if (!dipakai?.nilai || (rapk !== null && samaTarget(rapk, dipakai.nilai))) return null;
  const tempat = desimalIndikator(laporan, i);
  const asal =
    rapk === null
      ? 'RAPK belum menetapkan target untuk periode ini'
      : `target dalam RAPK adalah ${cetakTarget(rapk, tempat)}`;
  return `Target ${laporan.periode.nama} yang dipakai adalah ${cetakTarget(dipakai.nilai, tempat)}; ${asal}. ${dipakai.alasan.replace(/[\s.]+$/, '')}.`;
}

/** Where a typed value comes from, with the note that belongs to it. */
function sumberNilai(isi: Laporan['realisasi']['indikator'][string] | undefined): string | null {
  const bagian = [isi?.sumber && `Sumber nilai: ${isi.sumber}`, isi?.catatan].flatMap((s) =>
    s ? [`${s.replace(/[\s.]+$/, '')}.`] : [],
  );
  return bagian.length === 0 ? null : bagian.join(' ');
}

function composePerbandingan(k: Konteks, i: NilaiIndikator): SeksiIndikator['perbandingan'] {
  const { periode, renstra, pengaturan } = k.laporan;
  const tempat = desimalIndikator(k.laporan, i);
  const baris = (nama: string, b: Omit<Banding, 'satuanBerbeda'> & Partial<Banding>) => ({
    nama,
    target: cetakTarget(b.target, tempat),
    // Progress is no realisasi of the year's unit.
    realisasi: b.satuanBerbeda ? STRIP : angkaAtauStrip(i.realisasi, tempat),
    capaian: cetakNilai(k.laporan, b.capaian),
    kategori: kategoriSel(b.kategori),
  });
  const periodeIni = { target: i.targetPeriode, capaian: i.capaian, kategori: i.kategori };
  const isi = [baris(periode.lengkap, periodeIni)];
  if (periode.triwulan !== null) isi.push(baris(`Tahun ${periode.tahun}`, i.tahunan));
  if (
    i.akhirRenstra.target !== null &&
    !berbandingTersendiri(k) &&
    pengaturan.bagian?.pembanding_renstra !== false
  ) {
    isi.push(baris(`Akhir Renstra (${renstra.periode.sampai})`, i.akhirRenstra));
  }
  // One row says what the card says.
  if (isi.length === 1) return null;
  const judul = `Target, realisasi, dan capaian IKU ${i.nomor}`;
  return {
    ...k.nomor.nomoriTabel(`banding-${i.kode}`, judul),
    baris: isi,
    sumber: null,
  };
}

export const targetDenganSatuan = (laporan: Laporan, i: NilaiIndikator): string =>
  denganSatuan(cetakTarget(i.tahunan.target, desimalIndikator(laporan, i)), i.satuan);
