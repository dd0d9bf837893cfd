import { knownNames } from '../diagnostics/suggest.js';
import { type Lokasi, type Temuan, temuan } from '../diagnostics/temuan.js';
import type { DataFiles } from '../read/files.js';
import type { YamlFile } from '../read/yaml.js';
import type { Satker } from '../validate/kinds.js';

/** A picture as a data URL, with what a screen reader says of it. */
export interface GambarSatker {
  readonly url: string;
  readonly alt: string;
}

/** A template of the unit's own, in place of the one of the same name. */
export interface TemplatSatker {
  readonly berkas: string;
  readonly isi: string;
}

/** What a unit brings of its own to how its reports look. */
export interface Rupa {
  readonly logo: GambarSatker | null;
  readonly gambarSampul: GambarSatker | null;
  /** By name: `sampul.hbs`, `partials/kategori.hbs`, `gaya.css`. */
  readonly templat: ReadonlyMap<string, TemplatSatker>;
  /** Every file read. */
  readonly sumber: readonly string[];
}

/** How a picture of each kind begins: a file that is renamed only would print as nothing. */
const JENIS: Readonly<Record<string, { readonly mime: string; readonly awal: RegExp }>> = {
  svg: { mime: 'image/svg+xml', awal: /^(?:\ufeff|\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i },
  png: { mime: 'image/png', awal: /^\x89PNG/ },
  jpg: { mime: 'image/jpeg', awal: /^\xff\xd8\xff/ },
  jpeg: { mime: 'image/jpeg', awal: /^\xff\xd8\xff/ },
};

/**
 * Reads logo and cover picture named in satker.yaml (paths relative to the unit's folder), and the templates below
 * `templates/` in that folder. A picture that is missing, of another kind, or outside the folder is an error at its line.
 */
export async function bacaRupa(
  files: DataFiles,
  folder: string,
  satker: { readonly isi: Satker; readonly file: YamlFile } | null,
): Promise<{ readonly rupa: Rupa; readonly temuan: readonly Temuan[] }> {
  const ditemukan: Temuan[] = [];
  const sumber: string[] = [];

  const gambar = async (
    kunci: 'logo' | 'gambar_sampul',
    dikenal: readonly string[],
  ): Promise<GambarSatker | null> => {
    const isi = satker?.isi.tampilan?.[kunci];
    if (isi === undefined || satker === null) return null;
    const letak = satker.file.locate(['tampilan', kunci, 'berkas']);
    const salah = (
      kode: 'gambar.tidak-ada' | 'gambar.jenis' | 'gambar.teks',
      lain: Record<string, string> = {},
    ): null => {
      ditemukan.push(temuan(kode, letak, { berkas: isi.berkas, ...lain }));
      return null;
    };
    const akhiran = /\.(\w+)$/.exec(isi.berkas)?.[1]?.toLowerCase() ?? '';
    const jenis = dikenal.includes(akhiran) ? JENIS[akhiran] : undefined;
    if (!jenis) return salah('gambar.jenis', { dikenal: dikenal.join(', ') });
    const diLuar = isi.berkas.startsWith('/') || isi.berkas.split(/[\\/]/).includes('..');
    const berkas = `${folder}/${isi.berkas}`;
    const bytes = diLuar ? null : await files.bytes(berkas);
    if (bytes === null) {
      const ada = (await files.list(folder)).filter((n) => dikenal.some((j) => n.endsWith(`.${j}`)));
      return salah('gambar.tidak-ada', { folder, saran: knownNames(isi.berkas, ada).saran });
    }
    sumber.push(berkas);
    if (!jenis.awal.test(bytes.toString('latin1', 0, 200)))
      return salah('gambar.jenis', { dikenal: dikenal.join(', ') });
    if (akhiran === 'svg' && /<text[\s>]/i.test(bytes.toString('utf8'))) return salah('gambar.teks');
    return { url: `data:${jenis.mime};base64,${bytes.toString('base64')}`, alt: isi.alt };
  };

  const logo = await gambar('logo', ['svg', 'png']);
  const gambarSampul = await gambar('gambar_sampul', ['jpg', 'jpeg', 'png']);
  const templat = new Map<string, TemplatSatker>();
  for (const nama of await semuaBerkas(files, `${folder}/templates`)) {
    if (!/\.(hbs|css)$/.test(nama)) continue;
    const berkas = `${folder}/templates/${nama}`;
    templat.set(nama, { berkas, isi: (await files.read(berkas)) ?? '' });
    sumber.push(berkas);
  }
  return { rupa: { logo, gambarSampul, templat, sumber }, temuan: ditemukan };
}

async function semuaBerkas(files: DataFiles, folder: string, awalan = ''): Promise<string[]> {
  const hasil: string[] = [];
  for (const nama of await files.list(folder)) {
    if (nama.endsWith('/'))
      hasil.push(...(await semuaBerkas(files, `${folder}/${nama.slice(0, -1)}`, `${awalan}${nama}`)));
    else hasil.push(`${awalan}${nama}`);
  }
  return hasil;
}

/** A place in a template of the unit's own. */
export function letakTemplat(t: TemplatSatker, baris: number, kolom: number): Lokasi {
  const cuplikan = t.isi.split('\n')[baris - 1];
  const letak = { berkas: t.berkas, baris, kolom, panjang: 1 };
  return cuplikan === undefined ? letak : { ...letak, cuplikan };
}
