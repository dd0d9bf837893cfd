import { knownNames } from '../diagnostics/suggest.js';
import { type Temuan, temuan } from '../diagnostics/temuan.js';
import type { DataFiles } from '../read/files.js';
import { type Bagian, type NarasiFile, parseNarasi } from '../read/markdown.js';
import { Source } from '../read/source.js';

/** Narrative by file (`bab-1`, `indikator/1.3`, `definisi/1.3`) and heading. */
export type Narasi = ReadonlyMap<string, ReadonlyMap<string, Bagian>>;

/** The fixed headings of each narrative file; `Sasaran n` headings of Bab II come from the Renstra. */
const JUDUL: Readonly<Record<string, readonly string[]>> = {
  'kata-pengantar': ['Kata pengantar'],
  ringkasan: ['Pembuka', 'Penutup'],
  'bab-1': [
    'Pengantar bab',
    'Latar belakang',
    'Gambaran umum',
    'Struktur organisasi',
    'Sarana dan prasarana',
    'Isu strategis',
    'Isu internal',
    'Isu eksternal',
  ],
  'bab-2': [
    'Pengantar bab',
    'Rencana strategis',
    'Penjelasan visi',
    'Rencana kinerja tahunan',
    'Perjanjian kinerja',
    'Rencana aksi',
    'Metode pengukuran',
  ],
  'bab-3': ['Pengantar bab', 'Capaian organisasi', 'Klaster', 'Tindak lanjut', 'Anggaran', 'Efisiensi'],
  'bab-4': ['Pengantar bab', 'Kesimpulan', 'Kendala', 'Saran', 'Penutup'],
  definisi: ['Definisi', 'Cara hitung'],
  indikator: [
    'Ringkasan',
    'Perbandingan tahun lalu',
    'Perbandingan Renstra',
    'Perbandingan unit lain',
    'Analisis capaian',
    'Penyebab',
    'Solusi',
    'Program pendukung',
    'Rencana pengukuran',
    'Tindak lanjut',
    'Pemanfaatan laporan',
  ],
};

export const BERKAS_NARASI = [
  'kata-pengantar',
  'ringkasan',
  'bab-1',
  'bab-2',
  'bab-3',
  'bab-4',
  'lampiran',
] as const;

export interface HasilNarasi {
  readonly narasi: Narasi;
  readonly temuan: readonly Temuan[];
  /** Paths read, nearest first found. */
  readonly berkas: readonly string[];
}

/**
 * Reads the narrative of a report. A chapter is looked for in the period's folder, then the year's, then the unit's:
 * text that stays from period to period stands once, and a period may still write its own.
 */
export async function loadNarasi(
  files: DataFiles,
  folder: { satker: string; tahun: string; periode: string },
  kodeIndikator: readonly string[],
  kodeSasaran: readonly string[],
): Promise<HasilNarasi> {
  const narasi = new Map<string, Map<string, Bagian>>();
  const ditemukan: Temuan[] = [];
  const berkas: string[] = [];

  const tambah = (kunci: string, file: NarasiFile, dikenal: readonly string[] | null): void => {
    berkas.push(file.source.file);
    if (file.pembuka !== '') {
      ditemukan.push(temuan('narasi.tanpa-judul', file.letakPembuka));
    }
    const isi = new Map<string, Bagian>();
    for (const b of file.bagian) {
      if (dikenal !== null && !dikenal.includes(b.judul)) {
        ditemukan.push(
          temuan('narasi.bagian-tak-dikenal', b.letak, { judul: b.judul, ...knownNames(b.judul, dikenal) }),
        );
      } else if (isi.has(b.judul)) {
        ditemukan.push(temuan('rujukan.ganda', b.letak, { jenis: 'judul', kode: b.judul }));
      } else {
        isi.set(b.judul, b);
      }
    }
    narasi.set(kunci, isi);
  };
  /** Every heading of the appendices is an appendix of its own; elsewhere headings are given. */
  const dikenalDi = (nama: string): readonly string[] | null =>
    nama === 'lampiran'
      ? null
      : [...(JUDUL[nama] ?? []), ...(nama === 'bab-2' ? kodeSasaran.map((k) => `Sasaran ${k}`) : [])];

  for (const nama of BERKAS_NARASI) {
    for (const tempat of [folder.periode, folder.tahun, folder.satker]) {
      const path = `${tempat}/narasi/${nama}.md`;
      const teks = await files.read(path);
      if (teks === null) continue;
      tambah(nama, parseNarasi(path, teks), dikenalDi(nama));
      break;
    }
  }
  for (const tempat of [folder.periode, folder.tahun, folder.satker]) {
    for (const nama of (await files.list(`${tempat}/narasi`)).filter((n) => n.endsWith('.md'))) {
      const kunci = nama.slice(0, -3);
      if ((BERKAS_NARASI as readonly string[]).includes(kunci)) continue;
      const source = new Source(
        `${tempat}/narasi/${nama}`,
        (await files.read(`${tempat}/narasi/${nama}`)) ?? '',
      );
      ditemukan.push(
        temuan('narasi.berkas-tak-dikenal', source.at(0), {
          nama: kunci,
          ...knownNames(kunci, BERKAS_NARASI),
        }),
      );
    }
  }
  for (const [jenis, tempat] of [
    ['definisi', `${folder.satker}/definisi`],
    ['indikator', `${folder.periode}/narasi/indikator`],
  ] as const) {
    for (const nama of (await files.list(tempat)).filter((n) => n.endsWith('.md'))) {
      const path = `${tempat}/${nama}`;
      const teks = await files.read(path);
      if (teks === null) continue;
      const kode = nama.slice(0, -3);
      const file = parseNarasi(path, teks);
      if (!kodeIndikator.includes(kode)) {
        const { saran } = knownNames(kode, kodeIndikator);
        ditemukan.push(temuan('berkas.tidak-dipakai', file.source.at(0), { berkas: path, kode, saran }));
        continue;
      }
      tambah(`${jenis}/${kode}`, file, JUDUL[jenis] ?? []);
    }
  }
  return { narasi, temuan: ditemukan, berkas };
}
