import { Decimal } from '../decimal.js';
import { type Temuan, temuan } from '../diagnostics/temuan.js';
import type { YamlFile, YamlPath } from '../read/yaml.js';
import type { Rentang } from '../validate/fields.js';

interface Berpita {
  readonly nama: string;
  readonly rentang: Rentang;
}

const bawah = (r: Rentang): Decimal => r.dari ?? new Decimal(Number.NEGATIVE_INFINITY);
/** Whether a band ends above another. */
const lebihJauh = (a: Rentang, b: Rentang): boolean => {
  if (b.sampai === null || a.sampai === null) return b.sampai !== null;
  return a.sampai.cmp(b.sampai) * 2 + Number(a.sampaiTermasuk) - Number(b.sampaiTermasuk) > 0;
};
const angka = (d: Decimal): string => (d.isFinite() ? d.toString() : 'tak hingga');

/**
 * Bands of a scale must cover the number line without gap or overlap (scoring.md). Each fault names both bands and
 * the value in question.
 */
export function periksaPita(
  skala: string,
  pita: readonly Berpita[],
  file: YamlFile,
  path: YamlPath,
): Temuan[] {
  const urut = pita
    .map((p, i) => ({ ...p, i }))
    .sort(
      (a, b) =>
        bawah(a.rentang).cmp(bawah(b.rentang)) ||
        Number(b.rentang.dariTermasuk) - Number(a.rentang.dariTermasuk),
    );
  const hasil: Temuan[] = [];
  const lapor = (
    kode: 'pedoman.celah' | 'pedoman.tumpang-tindih',
    i: number,
    nilai: string,
    pita1: string,
    pita2: string,
  ) => hasil.push(temuan(kode, file.locate([...path, i, 'rentang']), { skala, nilai, pita1, pita2 }));

  const pertama = urut[0];
  if (pertama?.rentang.dari) {
    lapor('pedoman.celah', pertama.i, `di bawah ${angka(pertama.rentang.dari)}`, 'awal skala', pertama.nama);
  }
  // The band that reaches furthest so far: one that lies inside another leaves no hole behind it.
  let terjauh = pertama;
  for (const lanjut of urut.slice(1)) {
    if (!terjauh) break;
    const atas = terjauh.rentang.sampai;
    const mulai = bawah(lanjut.rentang);
    const banding = atas === null ? 1 : atas.cmp(mulai);
    const bersama = Number(terjauh.rentang.sampaiTermasuk) + Number(lanjut.rentang.dariTermasuk);
    if (banding > 0 || (banding === 0 && bersama === 2)) {
      lapor('pedoman.tumpang-tindih', lanjut.i, angka(mulai), terjauh.nama, lanjut.nama);
    } else if (banding < 0 || bersama === 0) {
      lapor('pedoman.celah', lanjut.i, angka(atas ?? mulai), terjauh.nama, lanjut.nama);
    }
    if (lebihJauh(lanjut.rentang, terjauh.rentang)) terjauh = lanjut;
  }
  const akhir = terjauh?.rentang.sampai;
  if (terjauh && akhir)
    lapor('pedoman.celah', terjauh.i, `di atas ${angka(akhir)}`, terjauh.nama, 'akhir skala');
  return hasil;
}
