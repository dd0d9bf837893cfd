import type { Image } from '@napi-rs/canvas';
import { knownNames } from '../diagnostics/suggest.js';
import { type Temuan, temuan } from '../diagnostics/temuan.js';
import type { KelompokFoto } from '../link/foto.js';
import type { DataFiles } from '../read/files.js';
import { bukaGambar, DPI, dpi, sandikan } from './decode.js';
import { type Kisi, muatkan, susunKisi, type Ukuran, ukuranPindaian } from './layout.js';

/** A picture as it prints: its data, its size in millimetres. */
export interface FotoSiap extends Ukuran {
  readonly url: string;
}

/** A group of pictures ready for the page; what cannot be read is null and a finding. */
export interface KelompokSiap {
  readonly foto: ReadonlyArray<FotoSiap | null>;
  readonly kisi: Kisi;
}

export type FotoLaporan = ReadonlyMap<string, KelompokSiap>;

/** The text column and the full measure, in millimetres. */
const KOLOM = 122;
const PENUH = 166;

/**
 * Reads the pictures of a report, turns them upright, and fits each to the size it is printed at. A file that is missing
 * or broken is an error at the line that names it; one too small for its size on paper a warning.
 */
export async function siapkanFoto(
  files: DataFiles,
  kelompok: readonly KelompokFoto[],
): Promise<{ readonly foto: FotoLaporan; readonly temuan: readonly Temuan[] }> {
  const ditemukan: Temuan[] = [];
  const hasil = new Map<string, KelompokSiap>();
  for (const k of kelompok) {
    const gambar: Array<Image | null> = [];
    for (const f of k.foto) {
      const buka = await baca(files, f);
      gambar.push('gambar' in buka ? buka.gambar : null);
      if ('temuan' in buka) ditemukan.push(buka.temuan);
    }
    const { ukuran, kisi } = susun(k.bentuk, gambar);
    const foto = gambar.map((g, n): FotoSiap | null => {
      const u = ukuran[n];
      const f = k.foto[n];
      if (!g || !u || !f) return null;
      const kerapatan = dpi(g, u.lebar);
      if (kerapatan < DPI.terendah) ditemukan.push(terlaluKecil(f, kerapatan, u));
      return { ...bulat(u), url: sandikan(g, u.lebar) };
    });
    hasil.set(k.kunci, { foto, kisi });
  }
  return { foto: hasil, temuan: ditemukan };
}

type Foto = KelompokFoto['foto'][number];

async function baca(files: DataFiles, f: Foto): Promise<{ gambar: Image } | { temuan: Temuan }> {
  const isi = await files.bytes(f.berkas);
  if (isi === null) {
    const [folder, nama] = [f.berkas.replace(/[^/]*$/, ''), f.berkas.replace(/^.*\//, '')];
    const { saran } = knownNames(nama, await files.list(folder.replace(/\/$/, '')));
    return { temuan: temuan('gambar.tidak-ada', f.letak, { berkas: f.berkas, saran }) };
  }
  const gambar = await bukaGambar(isi);
  return gambar
    ? { gambar }
    : { temuan: temuan('gambar.rusak', f.letak, { berkas: f.berkas, jenis: 'JPEG / PNG' }) };
}

/** Sizes in the order of the pictures; one that could not be read keeps its place as a square. */
function susun(bentuk: KelompokFoto['bentuk'], gambar: ReadonlyArray<Image | null>) {
  const rasio = gambar.map((g) => (g ? g.width / g.height : 1));
  switch (bentuk) {
    case 'sorotan':
      return susunKisi(rasio, KOLOM);
    case 'kisi':
      return susunKisi(rasio, PENUH);
    case 'peta':
      return { ukuran: rasio.map((r) => muatkan(r, { lebar: PENUH, tinggi: 120 })), kisi: [[[0]]] };
    case 'pindaian':
      return { ukuran: rasio.map((r, n) => ukuranPindaian(r, n === 0)), kisi: [] };
  }
}

const bulat = ({ lebar, tinggi }: Ukuran): Ukuran => ({
  lebar: Math.floor(lebar * 100) / 100,
  tinggi: Math.floor(tinggi * 100) / 100,
});

const terlaluKecil = (f: Foto, kerapatan: number, u: Ukuran): Temuan =>
  temuan('gambar.kecil', f.letak, {
    berkas: f.berkas,
    dpi: String(Math.floor(kerapatan)),
    lebar: String(Math.round(u.lebar)),
    tinggi: String(Math.round(u.tinggi)),
    batas: String(DPI.terendah),
  });
