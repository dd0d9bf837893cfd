import { Decimal } from '../decimal.js';
import { type Temuan, temuan } from '../diagnostics/temuan.js';
import type { YamlFile, YamlPath } from '../read/yaml.js';
import type { Rentang } from '../validate/fields.js';

interface Berpita {
  readonly nama: string;
  readonly rentang: Rentang;
}

const bawah = (r: Rentang): Decimal => r.dari ?? new Decimal(Number.NEGATIVE_INFINITY);
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
  for (const [n, kini] of urut.entries()) {
    const lanjut = urut[n + 1];
    const atas = kini.rentang.sampai;
    if (!lanjut) {
      if (atas) lapor('pedoman.celah', kini.i, `di atas ${angka(atas)}`, kini.nama, 'akhir skala');
      continue;
    }
    const mulai = bawah(lanjut.rentang);
    const banding = atas === null ? 1 : atas.cmp(mulai);
    const bersama = Number(kini.rentang.sampaiTermasuk) + Number(lanjut.rentang.dariTermasuk);
    if (banding > 0 || (banding === 0 && bersama === 2)) {
      lapor('pedoman.tumpang-tindih', lanjut.i, angka(mulai), kini.nama, lanjut.nama);
    } else if (banding < 0 || bersama === 0) {
      lapor('pedoman.celah', lanjut.i, angka(atas ?? mulai), kini.nama, lanjut.nama);
    }
  }
  return hasil;
}
