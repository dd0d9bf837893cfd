import { STRIP } from '../format/angka.js';
import { bulanPanjang, tanggalPanjang } from '../format/kata.js';
import { buatPeriode } from '../link/periode.js';
import type { NilaiIndikator } from '../score/score.js';
import type { Konteks } from './context.js';
import type { BarisUmum, Naskah, TabelUmum } from './model.js';
import { type KolomUmum, sel, selAngka, selIku, tabelUmum } from './table.js';
import { composeGarisWaktu } from './timeline.js';

type Baris = {
  readonly rekomendasi?: string | undefined;
  readonly waktu?: string | undefined;
  readonly selesai?: string | undefined;
  readonly rencana_aksi?: string | undefined;
  readonly tenggat?: string | undefined;
  readonly sebelum?: string | undefined;
  readonly sesudah?: string | undefined;
};

export interface TindakLanjutIndikator {
  readonly kalimat: string | null;
  readonly naskah: Naskah | null;
  readonly tabel: TabelUmum | null;
}

/** Columns of a follow-up table; one that is empty in every row is left out. */
const KOLOM: ReadonlyArray<readonly [keyof Baris, string]> = [
  ['sebelum', 'Kondisi sebelum'],
  ['rekomendasi', 'Rekomendasi'],
  ['waktu', 'Waktu'],
  ['selesai', 'Tindak lanjut yang telah selesai'],
  ['rencana_aksi', 'Rencana aksi'],
  ['tenggat', 'Tenggat'],
  ['sesudah', 'Kondisi sesudah'],
];

const SEMPIT: Readonly<Partial<Record<keyof Baris, number>>> = { waktu: 27, tenggat: 27 };

function isiSel(baris: Baris, kunci: keyof Baris): string {
  const isi = baris[kunci];
  if (isi === undefined) return STRIP;
  if (kunci !== 'tenggat') return isi;
  return isi.length === 'yyyy-mm'.length ? bulanPanjang(isi) : tanggalPanjang(isi);
}

function kolomTerisi(semua: readonly Baris[]) {
  const dipakai = KOLOM.filter(([kunci]) => semua.some((b) => b[kunci] !== undefined));
  return {
    kepala: dipakai.map(([kunci, judul]): KolomUmum => ({ judul, lebar: SEMPIT[kunci] ?? null })),
    sel: (b: Baris) => dipakai.map(([kunci]) => sel(isiSel(b, kunci))),
  };
}

const namaEvaluasi = (k: Konteks): string | null => {
  const evaluasi = k.laporan.tindakLanjut?.evaluasi;
  return evaluasi ? buatPeriode(evaluasi.periode, evaluasi.tahun).lengkap : null;
};

const sebagaiMatriks = (k: Konteks): boolean => k.laporan.pengaturan.tampilan?.tindak_lanjut === 'matriks';

/** Follow-up within the section of an indicator; null where nothing is known of it. */
export function composeTindakLanjut(k: Konteks, i: NilaiIndikator): TindakLanjutIndikator | null {
  const naskah = k.naskah(`indikator/${i.kode}`, 'Tindak lanjut');
  const daftar = k.laporan.tindakLanjut?.tindak_lanjut[i.kode] ?? [];
  const evaluasi = namaEvaluasi(k);
  if (sebagaiMatriks(k) || daftar.length === 0) {
    const kalimat = sebagaiMatriks(k) ? null : kalimatTanpaRekomendasi(k, i, evaluasi);
    return naskah === null && kalimat === null
      ? null
      : { kalimat: naskah ? null : kalimat, naskah, tabel: null };
  }
  const { kepala, sel: isi } = kolomTerisi(daftar);
  const tabel = tabelUmum(
    k.nomor,
    `tindak-lanjut-${i.kode}`,
    `Matriks tindak lanjut rekomendasi IKU ${i.nomor}`,
    {
      kolom: [{ judul: 'No.', angka: true, lebar: 10 }, ...kepala],
      badan: [
        daftar.map((b, n): BarisUmum => ({ peran: 'biasa', sel: [selAngka(String(n + 1)), ...isi(b)] })),
      ],
    },
  );
  const kalimat = `Rekomendasi hasil evaluasi ${evaluasi} dan tindak lanjutnya disajikan pada ${tabel.nomor}.`;
  return { kalimat, naskah, tabel };
}

function kalimatTanpaRekomendasi(k: Konteks, i: NilaiIndikator, evaluasi: string | null): string | null {
  if (evaluasi === null) return null;
  return i.baru === true
    ? `Indikator ini baru ditetapkan dalam Perjanjian Kinerja Tahun ${k.laporan.periode.tahun}, sehingga belum ada rekomendasi yang perlu ditindaklanjuti.`
    : `Tidak terdapat rekomendasi hasil evaluasi ${evaluasi} yang perlu ditindaklanjuti pada indikator ini.`;
}

/** One matrix for the whole report, where the report asks for it. */
export function composeMatriks(k: Konteks) {
  const isiBerkas = k.laporan.tindakLanjut?.tindak_lanjut;
  if (!sebagaiMatriks(k) || !isiBerkas) return null;
  const entri = k.nomor.mulaiSubbab('Tindak Lanjut Rekomendasi Hasil Evaluasi');
  const naskah = k.naskah('bab-3', 'Tindak lanjut');
  const garisWaktu = composeGarisWaktu(k);
  const { kepala, sel: isi } = kolomTerisi(Object.values(isiBerkas).flat());
  const badan = k.nilai.indikator.flatMap((i): BarisUmum[][] => {
    const daftar = isiBerkas[i.kode] ?? [];
    if (daftar.length === 0) return [];
    const kepalaBaris: BarisUmum = {
      peran: 'kelompok',
      sel: [selIku(i), sel(i.nama, { rentang: kepala.length })],
    };
    return [
      [
        kepalaBaris,
        ...daftar.map(
          (b, n): BarisUmum => ({
            peran: 'biasa',
            sel: [selAngka(daftar.length > 1 ? `${n + 1})` : ''), ...isi(b)],
          }),
        ),
      ],
    ];
  });
  const tabel = tabelUmum(
    k.nomor,
    'tindak-lanjut',
    `Matriks tindak lanjut hasil evaluasi ${namaEvaluasi(k)}`,
    {
      kolom: [{ judul: 'IKU', angka: true, lebar: 11 }, ...kepala],
      badan,
      lanskap: true,
      rapat: true,
    },
  );
  return { entri, naskah, garisWaktu, tabel };
}
