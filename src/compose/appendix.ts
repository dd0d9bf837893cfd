import type { Konteks } from './context.js';
import type { Blok, Naskah } from './model.js';
import type { Entri } from './numbering.js';

export interface Lampiran {
  readonly entri: Entri;
  /** In parts: each is one run of pages of one orientation. */
  readonly bagian: ReadonlyArray<{ readonly lanskap: boolean; readonly naskah: Naskah }>;
}

/** The appendices: one for every heading of lampiran.md, numbered in the order they are written. */
export function composeLampiran(k: Konteks): Lampiran[] {
  return [...(k.laporan.narasi.get('lampiran')?.keys() ?? [])].map((judul) => {
    const entri = k.nomor.mulaiLampiran(judul);
    return { entri, bagian: menurutArah(k.naskah('lampiran', judul) ?? []) };
  });
}

const lanskap = (b: Blok): boolean => 'tabel' in b && b.tabel.lanskap;

/** Runs of blocks that share an orientation; the first one is portrait and carries the heading. */
function menurutArah(naskah: Naskah): Lampiran['bagian'] {
  const hasil: Array<{ lanskap: boolean; naskah: Blok[] }> = [{ lanskap: false, naskah: [] }];
  for (const b of naskah) {
    const akhir = hasil.at(-1);
    if (akhir?.lanskap === lanskap(b)) akhir.naskah.push(b);
    else hasil.push({ lanskap: lanskap(b), naskah: [b] });
  }
  return hasil;
}
