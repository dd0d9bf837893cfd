import { createCanvas } from '@napi-rs/canvas';
import type { DataFiles } from '../../src/read/files.js';

/** Colours of the four corners, read row by row. */
export const SUDUT = { A: '#c02020', B: '#20a040', C: '#2040c0', D: '#e0c020' } as const;

/** A picture in four fields of the colours A B / C D. */
export function gambar(
  lebar: number,
  tinggi: number,
  jenis: 'image/jpeg' | 'image/png' = 'image/jpeg',
): Buffer {
  const kanvas = createCanvas(lebar, tinggi);
  const ctx = kanvas.getContext('2d');
  const [w, h] = [lebar / 2, tinggi / 2];
  for (const [n, warna] of Object.values(SUDUT).entries()) {
    ctx.fillStyle = warna;
    ctx.fillRect((n % 2) * w, Math.floor(n / 2) * h, w, h);
  }
  return jenis === 'image/jpeg' ? kanvas.toBuffer('image/jpeg', 95) : kanvas.toBuffer('image/png');
}

/** The same JPEG with an EXIF segment that says how it is to be turned (1 to 8). */
export function denganOrientasi(jpeg: Buffer, orientasi: number): Buffer {
  const tiff = [
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientasi,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const isi = Buffer.from([0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]);
  const kepala = Buffer.from([0xff, 0xe1, 0, isi.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), kepala, isi, jpeg.subarray(2)]);
}

/** `files` with pictures in it. */
export const denganGambar = (files: DataFiles, isi: Readonly<Record<string, Buffer>>): DataFiles => ({
  read: (f) => files.read(f),
  bytes: async (f) => isi[f] ?? files.bytes(f),
  async list(folder) {
    const awalan = `${folder}/`;
    const di = Object.keys(isi).flatMap((f) => (f.startsWith(awalan) ? [f.slice(awalan.length)] : []));
    const nama = di.map((n) => (n.includes('/') ? `${n.split('/')[0]}/` : n));
    return [...new Set([...(await files.list(folder)), ...nama])].sort();
  },
});
