import type { TitikSampul } from '../compose/model.js';

/** The field of the drawing in millimetres, and where in it zero, 100 and the highest value lie. */
const LEBAR = 166;
const DASAR = 94;
const SERATUS = 22;
const TERTINGGI = 120;

const r2 = (x: number): number => Math.round(x * 100) / 100;
const tinggi = (nilai: number): number => (Math.min(nilai, TERTINGGI) / 100) * (DASAR - SERATUS);

/**
 * One bar for each indicator, in the order of their numbers: no two reports have the same cover. Bars below 100 percent
 * are of their own class, what is not measured is a ring, and what goes on beyond 120 percent is cut.
 */
export function batangSampul(titik: readonly TitikSampul[]): string {
  const jarak = LEBAR / Math.max(titik.length, 1);
  const lebar = Math.min(jarak * 0.56, 6);
  // Numbers are 3 mm high and up to as wide: where they would touch, only every fifth is written.
  const langkah = jarak >= 4.4 ? 1 : 5;
  const isi = titik.map(({ nomor, nilai }, n) => {
    const x = jarak * (n + 0.5);
    const teks =
      langkah === 1 || nomor === 1 || nomor % langkah === 0
        ? `<text x="${r2(x)}" y="${DASAR + 6}" text-anchor="middle">${nomor}</text>`
        : '';
    if (nilai === null) return `<circle class="belum" cx="${r2(x)}" cy="${DASAR - 1.4}" r="1.2"/>${teks}`;
    // Zero is a value: it leaves a line on the ground.
    const t = Math.max(tinggi(nilai), 0.5);
    const kelas = nilai < 100 ? 'batang-iku kurang' : 'batang-iku';
    const batang = `<rect class="${kelas}" x="${r2(x - lebar / 2)}" y="${r2(DASAR - t)}" width="${r2(lebar)}" height="${r2(t)}"/>`;
    const y = DASAR - t + 3.4;
    const potong =
      nilai > TERTINGGI
        ? `<path class="potong" d="M${r2(x - lebar / 2 - 0.5)} ${r2(y)} ${r2(x + lebar / 2 + 0.5)} ${r2(y - 1.2)}"/>`
        : '';
    return batang + potong + teks;
  });
  const garis = `<path class="seratus" d="M0 ${SERATUS}H${LEBAR}"/><text x="${LEBAR}" y="${SERATUS - 16.4}" text-anchor="end">Target = 100 persen</text>`;
  return isi.join('') + garis;
}
