import type { Decimal } from '../decimal.js';
import { angkaAtauStrip } from '../format/angka.js';
import type { Laporan } from '../link/laporan.js';
import type { Pedoman } from '../validate/kinds.js';

/** What a scale calls its words: Kategori, Kriteria, Predikat. */
export const kolomSkala = (pedoman: Pedoman, skala: string): string =>
  pedoman.skala[skala]?.kolom ?? 'Kategori';

/** The same within a sentence. */
export const sebutanSkala = (pedoman: Pedoman, skala: string): string =>
  kolomSkala(pedoman, skala).toLowerCase();

/** The scale sasaran and perspektif are judged by in this report. */
export const skalaSasaran = (laporan: Laporan): string =>
  laporan.pengaturan.tampilan?.skala_sasaran ?? laporan.pedoman.sasaran.skala;

/** A capaian, a value or an efficiency, with the decimals of the guideline; a dash where there is none. */
export const cetakNilai = (laporan: Laporan, nilai: Decimal | null | undefined): string =>
  angkaAtauStrip(nilai, laporan.pedoman.pembulatan.desimal);
