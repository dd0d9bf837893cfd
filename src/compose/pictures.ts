import type { FotoSiap } from '../pictures/pictures.js';
import type { Gambar as GambarYaml } from '../validate/kinds.js';
import type { Konteks } from './context.js';
import type { FotoCetak, GambarFoto, GambarProses, KisiFoto, Sisipan } from './model.js';

interface FotoYaml {
  readonly berkas: string;
  readonly keterangan: string;
  readonly alt?: string | undefined;
  readonly sumber?: string | undefined;
}

const cetak = (siap: FotoSiap, f: FotoYaml): FotoCetak => ({
  ...siap,
  alt: f.alt ?? f.keterangan,
  keterangan: f.keterangan,
  sumber: f.sumber ?? null,
});

/** The pictures of a group in their grid; null when none of them can be shown. */
export function composeKisi(k: Konteks, kunci: string, foto: readonly FotoYaml[]): KisiFoto | null {
  const siap = k.foto.get(kunci);
  if (!siap) return null;
  const kisi = siap.kisi.map((baris) =>
    baris.flatMap((kolom) => {
      const isi = kolom.flatMap((n) => {
        const [s, f] = [siap.foto[n], foto[n]];
        return s && f ? [cetak(s, f)] : [];
      });
      return isi.length === 0 ? [] : [{ lebar: Math.max(...isi.map((f) => f.lebar)), foto: isi }];
    }),
  );
  return kisi.some((b) => b.length > 0) ? kisi : null;
}

/** The map of the area; its caption is that of the figure. */
export function composePeta(k: Konteks): GambarFoto | null {
  const { peta } = k.laporan.satker;
  const kisi = peta && composeKisi(k, 'peta', [peta]);
  if (!peta || !kisi) return null;
  return {
    ...k.nomor.nomoriGambar('wilayah', peta.keterangan),
    kisi: kisi.map((b) =>
      b.map((kolom) => ({
        ...kolom,
        foto: kolom.foto.map((f) => ({ ...f, keterangan: null, sumber: null })),
      })),
    ),
    sumber: peta.sumber ?? null,
  };
}

/** Five steps stand in a row; more are parted evenly, so that no row is left with one. */
function composeProses(k: Konteks, kode: string, isi: GambarYaml): GambarProses {
  const semua = isi.proses ?? [];
  const kolom = Math.ceil(semua.length / Math.ceil(semua.length / 5));
  return {
    ...k.nomor.nomoriGambar(kode, isi.judul),
    langkah: semua.map((l, n) => ({
      nomor: n + 1,
      judul: typeof l === 'string' ? l : l.judul,
      uraian: typeof l === 'string' ? null : (l.uraian ?? null),
      panah: n === semua.length - 1 ? null : (n + 1) % kolom === 0 ? 'bawah' : 'kanan',
    })),
    kolom,
    sumber: isi.sumber ?? null,
  };
}

/** A figure that narrative places; null when nothing of it can be shown. */
export function composeGambar(k: Konteks, kode: string, isi: GambarYaml): Sisipan | null {
  const kunci = `gambar:${kode}`;
  if (isi.proses) return { proses: composeProses(k, kode, isi) };
  if (isi.foto) {
    const kisi = composeKisi(k, kunci, isi.foto);
    return kisi && { foto: { ...k.nomor.nomoriGambar(kode, isi.judul), kisi, sumber: isi.sumber ?? null } };
  }
  const lembar = isi.pindaian ?? [];
  const siap = k.foto.get(kunci);
  const pindaian = lembar.flatMap((l, n) => {
    const s = siap?.foto[n];
    if (!s) return [];
    const urutan = lembar.length > 1 ? `lembar ${n + 1} dari ${lembar.length}` : null;
    const keterangan = [isi.judul, urutan].filter((t) => t !== null).join(', ');
    return [
      { ...cetak(s, { berkas: l.berkas, keterangan, alt: l.alt }), urutan, lanskap: s.lebar > s.tinggi },
    ];
  });
  return pindaian.length === 0 ? null : { pindaian };
}
