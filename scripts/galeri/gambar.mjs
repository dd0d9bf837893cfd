import { crc32, deflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export const bukaPdf = (bytes) =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false }).promise;

/** Page number (from 1) of a named destination; "" is the cover. */
export async function halamanTujuan(pdf, tujuan) {
  if (tujuan === '') return 1;
  const dest = await pdf.getDestination(tujuan);
  if (dest === null) throw new Error(`tidak ada tujuan ${tujuan} dalam PDF`);
  return (await pdf.getPageIndex(dest[0])) + 1;
}

/** Pixels of a page drawn from the PDF, `lebar` wide when upright; glyphs are drawn from the faces inside the file. */
export async function gambarHalaman(pdf, nomor, lebar) {
  const page = await pdf.getPage(nomor);
  const [, , w, h] = page.view;
  const viewport = page.getViewport({ scale: lebar / Math.min(w, h) });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  // The reader's own canvas: it may be of another version than ours, and the two do not share their paths.
  const { context } = pdf.canvasFactory.create(width, height);
  await page.render({ canvasContext: context, viewport }).promise;
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

const WARNA = 255;

/** The colours used most, coarsely told apart; every other goes to the nearest of them. */
function palet(data) {
  const jumlah = new Map();
  for (let i = 0; i < data.length; i += 4) {
    const kunci = ((data[i] >> 3) << 10) | ((data[i + 1] >> 3) << 5) | (data[i + 2] >> 3);
    const lama = jumlah.get(kunci) ?? [0, 0, 0, 0];
    lama[0] += 1;
    for (let k = 0; k < 3; k++) lama[k + 1] += data[i + k];
    jumlah.set(kunci, lama);
  }
  const urut = [...jumlah].sort((a, b) => b[1][0] - a[1][0] || a[0] - b[0]);
  const warna = urut.slice(0, WARNA).map(([, [n, ...rgb]]) => rgb.map((x) => Math.round(x / n)));
  const ke = new Map();
  for (const [kunci, [n, ...rgb]] of urut) {
    const beda = warna.map((w) => w.reduce((s, x, k) => s + (x - rgb[k] / n) ** 2, 0));
    ke.set(kunci, beda.indexOf(Math.min(...beda)));
  }
  return { warna, ke };
}

function potongPng(jenis, isi) {
  const hasil = Buffer.alloc(isi.length + 12);
  hasil.writeUInt32BE(isi.length, 0);
  hasil.write(jenis, 4, 'latin1');
  isi.copy(hasil, 8);
  hasil.writeUInt32BE(crc32(hasil.subarray(4, isi.length + 8)), isi.length + 8);
  return hasil;
}

/** A PNG of at most 255 colours: flat pages need no more, and it is a fifth of the size of a full one. */
export function pngPalet({ width, height, data }) {
  const { warna, ke } = palet(data);
  const baris = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4;
      const kunci = ((data[i] >> 3) << 10) | ((data[i + 1] >> 3) << 5) | (data[i + 2] >> 3);
      baris[y * (width + 1) + x + 1] = ke.get(kunci);
    }
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(width, 0);
  kepala.writeUInt32BE(height, 4);
  kepala.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    potongPng('IHDR', kepala),
    potongPng('PLTE', Buffer.from(warna.flat())),
    potongPng('IDAT', deflateSync(baris, { level: 9 })),
    potongPng('IEND', Buffer.alloc(0)),
  ]);
}
