import type { Konteks } from './context.js';
import type { Blok, Lembar, Naskah } from './model.js';
import type { Entri } from './numbering.js';

/** A run of pages of an appendix in one orientation: narrative, or a scanned sheet. */
export interface BagianLampiran {
  /** The first carries the heading of the appendix. */
  readonly awal: boolean;
  /** On landscape pages, heading and all. */
  readonly lanskap: boolean;
  readonly naskah: Naskah | null;
  readonly lembar: Lembar | null;
}

export interface Lampiran {
  readonly entri: Entri;
  readonly bagian: readonly BagianLampiran[];
}

/** The appendices: one for every heading of lampiran.md, numbered in the order they are written. */
export function composeLampiran(k: Konteks): Lampiran[] {
  return [...(k.laporan.narasi.get('lampiran')?.keys() ?? [])].map((judul) => {
    const entri = k.nomor.mulaiLampiran(judul);
    const isi = bagian(k.naskah('lampiran', judul) ?? []);
    return { entri, bagian: isi.length > 0 ? isi : [{ ...KOSONG, awal: true }] };
  });
}

const KOSONG = { awal: false, lanskap: false, naskah: null, lembar: null };

/** Scanned sheets take pages of their own; what stands between them keeps together. */
function bagian(naskah: Naskah): BagianLampiran[] {
  const hasil: BagianLampiran[] = [];
  let kumpul: Blok[] = [];
  const tutup = (): void => {
    const lanskap = kumpul.some((b) => 'tabel' in b && b.tabel.lanskap);
    if (kumpul.length > 0) hasil.push({ ...KOSONG, lanskap, naskah: kumpul });
    kumpul = [];
  };
  for (const b of naskah) {
    if (!('pindaian' in b)) {
      kumpul.push(b);
      continue;
    }
    tutup();
    hasil.push(...b.pindaian.map((lembar) => ({ ...KOSONG, lanskap: lembar.lanskap, lembar })));
  }
  tutup();
  return hasil.map((b, n) => ({ ...b, awal: n === 0 }));
}
