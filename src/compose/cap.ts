import { angkaAtauStrip } from '../format/angka.js';
import type { NilaiIndikator } from '../score/score.js';
import type { Pedoman } from '../validate/kinds.js';

/** Why a sasaran may print less than its indicators: said only where one of them is above the cap. */
export function capNps(pedoman: Pedoman, isi: readonly NilaiIndikator[]): string {
  const { batas } = pedoman.capaian;
  return pedoman.sasaran.dari === 'diperhitungkan' && batas && isi.some((i) => i.capaian?.gt(batas))
    ? `. ${pedoman.sasaran.nama} memperhitungkan capaian indikator paling tinggi ${angkaAtauStrip(batas, 0)}`
    : '';
}
