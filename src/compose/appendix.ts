import type { Konteks } from './context.js';
import type { Naskah } from './model.js';
import type { Entri } from './numbering.js';

export interface Lampiran {
  readonly entri: Entri;
  /** On landscape pages, heading and all: one of its tables needs them. */
  readonly lanskap: boolean;
  readonly naskah: Naskah | null;
}

/** The appendices: one for every heading of lampiran.md, numbered in the order they are written. */
export function composeLampiran(k: Konteks): Lampiran[] {
  return [...(k.laporan.narasi.get('lampiran')?.keys() ?? [])].map((judul) => {
    const entri = k.nomor.mulaiLampiran(judul);
    const naskah = k.naskah('lampiran', judul);
    return { entri, lanskap: (naskah ?? []).some((b) => 'tabel' in b && b.tabel.lanskap), naskah };
  });
}
