import type { Konteks } from './context.js';
import type { Entri } from './numbering.js';

export interface Lampiran {
  readonly entri: Entri;
  readonly naskah: string;
}

/** The appendices: one for every heading of lampiran.md, numbered in the order they are written. */
export function composeLampiran(k: Konteks): Lampiran[] {
  return [...(k.laporan.narasi.get('lampiran')?.keys() ?? [])].flatMap((judul) => {
    const naskah = k.naskah('lampiran', judul);
    return naskah === null ? [] : [{ entri: k.nomor.mulaiLampiran(judul), naskah }];
  });
}
