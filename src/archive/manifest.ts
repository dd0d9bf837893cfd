import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Lampiran } from './attachments.js';
import type { Sidik } from './seal.js';

export interface BerkasManifes {
  /** Path relative to the project, with `/`. */
  readonly berkas: string;
  /** Bytes. */
  readonly ukuran: number;
  readonly sha256: string;
}

/**
 * What a report was made of and by: no clock time, no machine path, no user. The contract `manifest.json`; keys may be
 * added, none removed.
 */
export interface Asal {
  readonly versi: 1;
  readonly lapkin: string;
  readonly laporan: string;
  readonly pedoman: string;
  readonly konsep: boolean;
  readonly peramban: {
    readonly versi: string;
    readonly bawaan: boolean;
    readonly argumen: readonly string[];
  };
  readonly huruf: ReadonlyArray<{
    readonly keluarga: string;
    readonly tebal: number;
    readonly miring: boolean;
    readonly sha256: string;
  }>;
  /** Hash of the templates and style sheets that come with Lapkin. */
  readonly templat: string;
  readonly nilai: BerkasManifes;
  readonly sumber: readonly BerkasManifes[];
}

export interface Manifes extends Asal {
  readonly sidik: Sidik;
}

/** Names of the two files beside the sources. */
export const BERKAS_NILAI = 'nilai.json';
export const BERKAS_MANIFES = 'manifest.json';

export const sha256 = (isi: Uint8Array | string): string => createHash('sha256').update(isi).digest('hex');

export const berkasManifes = ({ nama, isi }: Lampiran): BerkasManifes => ({
  berkas: nama,
  ukuran: isi.length,
  sha256: sha256(isi),
});

/** The text a document's identity is the hash of: its manifest without the seal, which is only known after. */
export function teksAsal(manifes: Asal | Manifes): string {
  const { sidik: _, ...asal } = manifes as Manifes;
  return JSON.stringify(asal);
}

/** A JSON file as Lapkin writes it. */
export const teksJson = (isi: object): string => `${JSON.stringify(isi, null, 2)}\n`;

const berkas = () => z.looseObject({ berkas: z.string(), ukuran: z.number(), sha256: z.string() });

/** A manifest comes from outside: what is read of it is checked; keys of later versions pass. */
const skema = z.looseObject({
  versi: z.literal(1),
  lapkin: z.string(),
  laporan: z.string(),
  konsep: z.boolean(),
  peramban: z.looseObject({ versi: z.string(), bawaan: z.boolean() }),
  templat: z.string(),
  nilai: berkas(),
  sumber: z.array(berkas()).min(1),
  sidik: z.looseObject({ halaman: z.array(z.string()), dokumen: z.string(), metadata: z.string() }),
});

export type ManifesTerbaca = z.infer<typeof skema>;

/** Reads a manifest, with the text its document's identity is the hash of. Null when it is none of ours. */
export function bacaManifes(isi: Uint8Array): { manifes: ManifesTerbaca; asal: string } | null {
  try {
    const mentah: unknown = JSON.parse(Buffer.from(isi).toString('utf8'));
    return { manifes: skema.parse(mentah), asal: teksAsal(mentah as Manifes) };
  } catch {
    return null;
  }
}
