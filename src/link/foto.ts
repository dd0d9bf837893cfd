import path from 'node:path';
import type { Lokasi } from '../diagnostics/temuan.js';
import type { YamlFile, YamlPath } from '../read/yaml.js';
import type { Gambar, Satker, Sorotan } from '../validate/kinds.js';

/** How a group of pictures is laid out: a grid in the text column or over the full measure, the map, scanned sheets. */
export type BentukFoto = 'sorotan' | 'kisi' | 'peta' | 'pindaian';

/** Pictures that are shown together. */
export interface KelompokFoto {
  /** `sorotan:2`, `gambar:kode`, `peta`. */
  readonly kunci: string;
  readonly bentuk: BentukFoto;
  readonly foto: ReadonlyArray<{ readonly berkas: string; readonly letak: Lokasi }>;
}

export interface BerkasGambar {
  readonly kode: string;
  readonly isi: Gambar;
  readonly file: YamlFile;
}

type Asal = { readonly isi: unknown; readonly file: YamlFile };

/** Every group of pictures that the files of a report name, with the place of each name. */
export function daftarFoto(
  satker: (Asal & { readonly isi: Satker }) | null,
  sorotan: (Asal & { readonly isi: Sorotan }) | null,
  gambar: readonly BerkasGambar[],
): KelompokFoto[] {
  const kelompok = (
    kunci: string,
    bentuk: BentukFoto,
    file: YamlFile,
    awal: YamlPath,
    foto: ReadonlyArray<{ readonly berkas: string }>,
  ): KelompokFoto => ({
    kunci,
    bentuk,
    foto: foto.map((f, n) => ({
      berkas: path.posix.join(path.posix.dirname(file.source.file), f.berkas),
      letak: file.locate([...awal, ...(bentuk === 'peta' ? [] : [n]), 'berkas']),
    })),
  });
  const hasil: KelompokFoto[] = [];
  const { peta } = satker?.isi ?? {};
  if (satker && peta) hasil.push(kelompok('peta', 'peta', satker.file, ['peta'], [peta]));
  for (const [n, s] of (sorotan?.isi.sorotan ?? []).entries())
    if (sorotan && s.foto)
      hasil.push(kelompok(`sorotan:${n}`, 'sorotan', sorotan.file, ['sorotan', n, 'foto'], s.foto));
  for (const { kode, isi, file } of gambar) {
    const kunci = `gambar:${kode}`;
    if (isi.foto) hasil.push(kelompok(kunci, 'kisi', file, ['foto'], isi.foto));
    if (isi.pindaian) hasil.push(kelompok(kunci, 'pindaian', file, ['pindaian'], isi.pindaian));
  }
  return hasil;
}
