import { angka, angkaAtauStrip, STRIP } from '../format/angka.js';
import { tanggalPanjang } from '../format/kata.js';
import { buatPeriode } from '../link/periode.js';
import type { Banding, NilaiIndikator } from '../score/score.js';
import { targetRapk } from '../score/targets.js';
import { nilaiBentuk } from '../score/worksheet.js';
import { composeKartu, type KartuIndikator } from './card.js';
import { type Konteks, kategoriSel } from './context.js';
import type { CetakKategori, Tabel } from './model.js';
import type { Entri } from './numbering.js';
import { type CetakKertas, cetakKertas } from './rows.js';
import { denganSatuan, kalimatEfisiensiIndikator, kalimatPerbandingan } from './sentences.js';

export interface BarisTindakLanjut {
  readonly nomor: number;
  readonly rekomendasi: string;
  readonly selesai: string;
  readonly rencana: string;
  readonly tenggat: string;
  readonly sebelum: string;
  readonly sesudah: string;
}

export interface SeksiIndikator {
  readonly entri: Entri;
  readonly kode: string;
  readonly nomor: number;
  readonly nama: string;
  readonly kartu: KartuIndikator;
  readonly definisi: string | null;
  readonly caraHitung: string | null;
  readonly sumberNilai: string | null;
  readonly kertas: (Tabel<never> & { readonly isi: CetakKertas; readonly catatan: readonly string[] }) | null;
  readonly perbandingan: Tabel<{
    readonly nama: string;
    readonly target: string;
    readonly realisasi: string;
    readonly capaian: string;
    readonly kategori: CetakKategori | null;
  }>;
  readonly catatanTarget: string | null;
  readonly kalimat: string;
  readonly analisis: string | null;
  readonly penyebab: string | null;
  readonly solusi: string | null;
  readonly efisiensi: string | null;
  readonly program: string | null;
  readonly rencana: string | null;
  /** Null when no follow-up file was given: nothing is known, so nothing is said. */
  readonly tindakLanjut: {
    readonly kalimat: string;
    readonly naskah: string | null;
    readonly tabel:
      | (Tabel<BarisTindakLanjut> & { readonly adaRencana: boolean; readonly adaKondisi: boolean })
      | null;
  } | null;
  readonly pemanfaatan: string | null;
}

/** The section of one indicator: card, definition, worksheet, comparisons and the analyses of PermenPANRB 53/2014. */
export function composeIndikator(k: Konteks, i: NilaiIndikator): SeksiIndikator {
  const { laporan } = k;
  const { periode } = laporan;
  const isi = laporan.realisasi.indikator[i.kode];
  const berkas = `indikator/${i.kode}`;
  const entri = k.nomor.mulaiSeksi(`iku-${i.kode}`, `IKU ${i.nomor}`, i.nama);
  const definisi = k.naskah(`definisi/${i.kode}`, 'Definisi');
  const caraHitung = k.naskah(`definisi/${i.kode}`, 'Cara hitung');
  const kertas = i.kertas && {
    ...k.nomor.nomoriTabel(`kertas-${i.kode}`, `Kertas kerja IKU ${i.nomor}, ${periode.lengkap}`),
    baris: [],
    sumber: isi?.sumber ?? null,
    isi: cetakKertas(i.kertas),
    catatan: catatanKertas(k, i),
  };
  const perbandingan = composePerbandingan(k, i);
  const rapk = targetRapk(laporan, i.kode, periode);
  const catatanTarget =
    isi?.target && (rapk === null || !rapk.eq(isi.target.nilai))
      ? `Target ${periode.nama} yang dipakai adalah ${angka(isi.target.nilai)}; ` +
        (rapk === null
          ? 'RAPK belum menetapkan target untuk periode ini'
          : `target dalam RAPK adalah ${angka(rapk)}`) +
        `. ${isi.target.alasan}.`
      : null;
  return {
    entri,
    kode: i.kode,
    nomor: i.nomor,
    nama: i.nama,
    kartu: composeKartu(k, i),
    definisi,
    caraHitung,
    sumberNilai: i.kertas === null && isi?.sumber !== undefined ? isi.sumber : null,
    kertas,
    perbandingan,
    catatanTarget,
    kalimat: kalimatPerbandingan(laporan, i),
    analisis: k.naskah(berkas, 'Analisis capaian'),
    penyebab: k.naskah(berkas, 'Penyebab'),
    solusi: k.naskah(berkas, 'Solusi'),
    efisiensi: kalimatEfisiensiIndikator(laporan, i),
    program: k.naskah(berkas, 'Program pendukung'),
    rencana: k.naskah(berkas, 'Rencana pengukuran'),
    tindakLanjut: composeTindakLanjut(k, i),
    pemanfaatan: k.naskah(berkas, 'Pemanfaatan laporan'),
  };
}

function catatanKertas(k: Konteks, i: NilaiIndikator): string[] {
  const isi = k.laporan.realisasi.indikator[i.kode];
  const hasil: string[] = [];
  if (isi?.catatan) hasil.push(isi.catatan);
  for (const b of i.kertas?.baris ?? []) if (b.keterangan !== null) hasil.push(`${b.nama}: ${b.keterangan}.`);
  const kosong = [...(i.kertas?.baris ?? []), ...(i.kertas?.jumlah ? [i.kertas.jumlah] : [])];
  if (kosong.some((b) => Object.values(b.sel).includes(null))) {
    const arti =
      i.kertas?.bentuk === 'tabel'
        ? 'tidak ada objek, atau tidak dijumlahkan'
        : 'belum dihitung atau tidak dijumlahkan';
    hasil.push(`Tanda ${STRIP} berarti ${arti}.`);
  }
  const dihitung = isi && nilaiBentuk(isi);
  if (isi?.tercatat && dihitung && angka(dihitung) !== angka(isi.tercatat.nilai)) {
    hasil.push(
      `Realisasi yang dilaporkan ${angka(isi.tercatat.nilai)}; hasil kertas kerja ${angka(dihitung)}. ${isi.tercatat.alasan}.`,
    );
  }
  return hasil;
}

function composePerbandingan(k: Konteks, i: NilaiIndikator): SeksiIndikator['perbandingan'] {
  const { periode, renstra, pengaturan } = k.laporan;
  const baris = (nama: string, b: Banding) => ({
    nama,
    target: angkaAtauStrip(b.target),
    realisasi: angkaAtauStrip(i.realisasi),
    capaian: angkaAtauStrip(b.capaian),
    kategori: kategoriSel(b.kategori),
  });
  const periodeIni = { target: i.targetPeriode, capaian: i.capaian, kategori: i.kategori };
  const isi = [baris(periode.lengkap, periodeIni)];
  if (periode.triwulan !== null) isi.push(baris(`Tahun ${periode.tahun}`, i.tahunan));
  if (i.akhirRenstra.target !== null && pengaturan.bagian?.pembanding_renstra !== false) {
    isi.push(baris(`Akhir Renstra (${renstra.periode.sampai})`, i.akhirRenstra));
  }
  const judul = `Target, realisasi, dan capaian IKU ${i.nomor}`;
  return {
    ...k.nomor.nomoriTabel(`banding-${i.kode}`, judul),
    baris: isi,
    sumber: null,
  };
}

function composeTindakLanjut(k: Konteks, i: NilaiIndikator): SeksiIndikator['tindakLanjut'] {
  const { tindakLanjut, periode } = k.laporan;
  const daftar = tindakLanjut?.tindak_lanjut[i.kode] ?? [];
  const naskah = daftar.length === 0 ? null : k.naskah(`indikator/${i.kode}`, 'Tindak lanjut');
  const evaluasi =
    tindakLanjut && buatPeriode(tindakLanjut.evaluasi.periode, tindakLanjut.evaluasi.tahun).lengkap;
  if (daftar.length === 0) {
    const kalimat =
      i.baru === true
        ? `Indikator ini baru ditetapkan dalam Perjanjian Kinerja Tahun ${periode.tahun}, sehingga belum ada rekomendasi yang perlu ditindaklanjuti.`
        : evaluasi === null
          ? null
          : `Tidak terdapat rekomendasi hasil evaluasi ${evaluasi} yang perlu ditindaklanjuti pada indikator ini.`;
    return kalimat === null ? null : { kalimat, naskah: null, tabel: null };
  }
  const entri = k.nomor.nomoriTabel(
    `tindak-lanjut-${i.kode}`,
    `Matriks tindak lanjut rekomendasi IKU ${i.nomor}`,
  );
  return {
    kalimat: `Rekomendasi hasil evaluasi ${evaluasi} dan tindak lanjutnya disajikan pada ${entri.nomor}.`,
    naskah,
    tabel: {
      ...entri,
      sumber: null,
      adaRencana: daftar.some((t) => t.rencana_aksi !== undefined),
      adaKondisi: daftar.some((t) => t.sebelum !== undefined || t.sesudah !== undefined),
      baris: daftar.map((t, n) => ({
        nomor: n + 1,
        rekomendasi: t.rekomendasi,
        selesai: t.selesai ?? STRIP,
        rencana: t.rencana_aksi ?? STRIP,
        tenggat: t.tenggat === undefined ? STRIP : tanggalPanjang(t.tenggat),
        sebelum: t.sebelum ?? STRIP,
        sesudah: t.sesudah ?? STRIP,
      })),
    },
  };
}

export const targetDenganSatuan = (i: NilaiIndikator): string =>
  denganSatuan(angkaAtauStrip(i.tahunan.target), i.satuan);
