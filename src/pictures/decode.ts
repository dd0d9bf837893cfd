import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';

/** Dots per inch a picture is embedded with at most, and those it must have to look sharp on paper. */
export const DPI = { cetak: 200, terendah: 100 } as const;
const MM_PER_INCI = 25.4;
const MUTU = 88;

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const JPEG_AKHIR = Buffer.from([0xff, 0xd9]);
const JPEG_ISI = Buffer.from([0xff, 0xda]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A file that was cut off still decodes in part: grey below. Its end must be there, behind its picture data. */
function utuh(isi: Buffer): boolean {
  if (isi.subarray(0, JPEG.length).equals(JPEG))
    return isi.lastIndexOf(JPEG_AKHIR) > isi.lastIndexOf(JPEG_ISI);
  return isi.subarray(0, PNG.length).equals(PNG) && isi.includes('IEND');
}

/** A decoded picture, upright: the decoder turns it as its EXIF data say. Null when it is no JPEG or PNG, or broken. */
export async function bukaGambar(isi: Buffer): Promise<Image | null> {
  if (!utuh(isi)) return null;
  try {
    const gambar = await loadImage(isi);
    return gambar.width > 0 && gambar.height > 0 ? gambar : null;
  } catch {
    return null;
  }
}

/** Dots per inch of a picture printed `lebar` millimetres wide. */
export const dpi = (gambar: Image, lebar: number): number => gambar.width / (lebar / MM_PER_INCI);

/**
 * A data URL of the picture for a printed width in millimetres: never more than 200 dots per inch, on white, as JPEG
 * without any of the file's metadata (place, camera, thumbnail). The same picture gives the same bytes.
 */
export function sandikan(gambar: Image, lebar: number): string {
  const skala = Math.min(1, DPI.cetak / dpi(gambar, lebar));
  const [w, h] = [gambar.width, gambar.height].map((n) => Math.max(1, Math.round(n * skala))) as [
    number,
    number,
  ];
  const kanvas = createCanvas(w, h);
  const ctx = kanvas.getContext('2d');
  ctx.fillStyle = '#ffffff';
  ctx.fillRect(0, 0, w, h);
  ctx.imageSmoothingEnabled = true;
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(gambar, 0, 0, w, h);
  return `data:image/jpeg;base64,${kanvas.toBuffer('image/jpeg', MUTU).toString('base64')}`;
}
