const SATUAN = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];
const KELIPATAN: ReadonlyArray<readonly [bigint, string]> = [
  [1_000_000_000_000n, 'triliun'],
  [1_000_000_000n, 'miliar'],
  [1_000_000n, 'juta'],
];

/**
 * A whole number in Indonesian words ("miliar", not "milyar"): 4497759000 -> empat miliar empat ratus sembilan puluh
 * tujuh juta tujuh ratus lima puluh sembilan ribu. Up to 999 triliun.
 */
export function terbilang(nilai: bigint | number): string {
  const n = BigInt(nilai);
  if (n < 0n) return `minus ${terbilang(-n)}`;
  return n === 0n ? 'nol' : sebut(n).trim().replace(/\s+/g, ' ');
}

function sebut(n: bigint): string {
  if (n < 12n) return SATUAN[Number(n)] ?? '';
  if (n < 20n) return `${sebut(n - 10n)} belas`;
  if (n < 100n) return `${sebut(n / 10n)} puluh ${sebut(n % 10n)}`;
  if (n < 200n) return `seratus ${sebut(n - 100n)}`;
  if (n < 1000n) return `${sebut(n / 100n)} ratus ${sebut(n % 100n)}`;
  if (n < 2000n) return `seribu ${sebut(n - 1000n)}`;
  for (const [besar, nama] of KELIPATAN) {
    if (n >= besar) return `${sebut(n / besar)} ${nama} ${sebut(n % besar)}`;
  }
  return `${sebut(n / 1000n)} ribu ${sebut(n % 1000n)}`;
}

/** A roman numeral, 1 to 3999. */
export function romawi(nilai: number): string {
  const angka: ReadonlyArray<readonly [number, string]> = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let sisa = nilai;
  let hasil = '';
  for (const [besar, huruf] of angka) {
    while (sisa >= besar) {
      hasil += huruf;
      sisa -= besar;
    }
  }
  return hasil;
}

/** "a", "a dan b", "a, b, dan c". */
export function daftarKata(kata: readonly string[]): string {
  if (kata.length <= 2) return kata.join(' dan ');
  return `${kata.slice(0, -1).join(', ')}, dan ${kata.at(-1)}`;
}

/** Months as column heads. */
export const BULAN_SINGKAT = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];

/** Weekday of a date; null for what is no date. */
export function namaHari(iso: string): string | null {
  const waktu = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(waktu.getTime()) ? null : (HARI[waktu.getUTCDay()] ?? null);
}

/** "2024-04-17" -> "17 April 2024". */
export function tanggalPanjang(iso: string): string {
  const [tahun = '', bulan = '', hari = ''] = iso.split('-');
  return `${Number(hari)} ${BULAN[Number(bulan) - 1] ?? ''} ${tahun}`;
}

/** "2025-05" -> "Mei 2025". */
export function bulanPanjang(iso: string): string {
  const [tahun = '', bulan = ''] = iso.split('-');
  return `${BULAN[Number(bulan) - 1] ?? ''} ${tahun}`;
}

/** Two dates, the shared part said once: "19–22 Februari 2024", "29 November – 3 Desember 2021". */
export function rentangTanggal(mulai: string, sampai: string): string {
  if (mulai === sampai) return tanggalPanjang(mulai);
  if (mulai.slice(0, 7) === sampai.slice(0, 7)) return `${Number(mulai.slice(8))}–${tanggalPanjang(sampai)}`;
  const awal = tanggalPanjang(mulai);
  return `${mulai.slice(0, 4) === sampai.slice(0, 4) ? awal.slice(0, -5) : awal} – ${tanggalPanjang(sampai)}`;
}

/** "3 (tiga)", as official Indonesian writes counts. */
export const denganTerbilang = (n: number): string => `${n} (${terbilang(n)})`;

export const kapital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
