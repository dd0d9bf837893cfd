import { Decimal } from '../decimal.js';
import { namaHari, terbilang } from '../format/kata.js';
import { bulatkan, jumlahkan, persen } from '../score/arithmetic.js';
import { kategoriDari } from '../score/bands.js';
import { computeCapaian, type Polaritas } from '../score/capaian.js';
import { nilaiTe } from '../score/efficiency.js';
import { targetTunggal } from '../validate/fields.js';
import type { Pedoman } from '../validate/kinds.js';
import type { Hasil } from './printed.js';

/** Arguments that do not fit a rule; the message says what it takes. */
export class SalahArgumen extends Error {}

type Aturan = (isi: readonly Hasil[]) => Hasil;

const angka = (isi: readonly Hasil[], paling: number): Decimal[] => {
  const semua = isi.filter((x) => x instanceof Decimal);
  if (semua.length !== isi.length || semua.length < paling)
    throw new SalahArgumen(`membutuhkan paling sedikit ${paling} angka`);
  return semua;
};
const satu = (isi: readonly Hasil[]): Decimal => angka(isi, 1)[0] as Decimal;
const dua = (isi: readonly Hasil[]): [Decimal, Decimal] => angka(isi, 2) as [Decimal, Decimal];

/**
 * The rules a publication's own inputs can be put through: those of the engine under their own names, and plain
 * arithmetic. They answer whether a figure follows from what is printed beside it.
 */
export function daftarAturan(pedoman: Pedoman): ReadonlyMap<string, Aturan> {
  return new Map<string, Aturan>([
    ['nilai', ([x = null]) => x],
    ['tidak_ada', () => null],
    ['jumlahkan', (isi) => jumlahkan(angka(isi, 1))],
    ['selisih', (isi) => angka(isi, 2).reduce((a, b) => a.minus(b))],
    ['kali', (isi) => angka(isi, 2).reduce((a, b) => a.times(b))],
    ['bagi', (isi) => bagi(...dua(isi))],
    // A third figure says what 0 of 0 counts as.
    ['persen', ([a = null, b = null, nol = null]) => persen(...dua([a, b])) ?? nol],
    ['rata_rata', (isi) => jumlahkan(angka(isi, 1)).div(isi.length)],
    ['terkecil', (isi) => Decimal.min(...angka(isi, 1))],
    [
      'bulatkan',
      (isi) => {
        const [x, n] = dua(isi);
        return bulatkan(x, n.toNumber());
      },
    ],
    [
      'capaian_dari',
      ([realisasi, target, polaritas = 'maksimum']) => {
        const [r, t] = dua([realisasi ?? null, target ?? null]);
        return computeCapaian(polaritas as Polaritas, r, targetTunggal(t));
      },
    ],
    [
      'kategori_dari',
      ([skala, x = null]) => {
        if (typeof skala !== 'string' || !(skala in pedoman.skala))
          throw new SalahArgumen(`skala yang ada: ${Object.keys(pedoman.skala).join(', ')}`);
        return kategoriDari(pedoman, skala, satu([x]))?.nama ?? null;
      },
    ],
    ['ie_dari', (isi) => bagi(...dua(isi))],
    [
      'te_dari',
      (isi) => {
        const standar = pedoman.efisiensi?.standar ?? new Decimal(1);
        return satu(isi).minus(standar).div(standar);
      },
    ],
    ['kategori_te', (isi) => nilaiTe(pedoman, satu(isi)).kategori.nama],
    ['persen_te', (isi) => nilaiTe(pedoman, satu(isi)).persen],
    [
      'arah',
      (isi) => {
        const [awal, akhir] = dua(isi);
        return awal.eq(akhir) ? 'tetap' : akhir.gt(awal) ? 'naik' : 'turun';
      },
    ],
    [
      'mencapai',
      (isi) => {
        const [nilai, batas] = dua(isi);
        return nilai.gte(batas) ? 'ya' : 'belum';
      },
    ],
    ['hari', ([tanggal]) => (typeof tanggal === 'string' ? namaHari(tanggal) : null)],
    ['terbilang_dari', (isi) => terbilang(BigInt(satu(isi).toFixed(0)))],
  ]);
}

const bagi = (a: Decimal, b: Decimal): Decimal | null => (b.isZero() ? null : a.div(b));
