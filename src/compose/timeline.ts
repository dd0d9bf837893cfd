import { BULAN_SINGKAT, bulanPanjang, denganTerbilang } from '../format/kata.js';
import type { Konteks } from './context.js';
import type { Entri } from './numbering.js';

/** A month of the timeline with the indicators whose follow-up is due in it. */
interface Bulan {
  readonly bulan: string;
  /** The year where it begins, or at the first month. */
  readonly tahun: string | null;
  /** The month of the report. */
  readonly kini: boolean;
  /** Months without a deadline were left out before this one. */
  readonly lompat: boolean;
  readonly butir: ReadonlyArray<{
    readonly kode: string;
    readonly nomor: number;
    /** How many follow-ups of it are due; null for one. */
    readonly banyak: number | null;
  }>;
}

export interface GarisWaktu extends Entri {
  readonly kalimat: string;
  readonly bulan: readonly Bulan[];
}

/** More months than this do not stand side by side: those without a deadline are left out. */
const TERBANYAK = 12;

const nomorBulan = (isi: string): number => {
  const [tahun = 0, bulan = 1] = isi.split('-').map(Number);
  return tahun * 12 + bulan - 1;
};
const teksBulan = (n: number): string => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;

/** Months from the report's, or from the first deadline before it, to the last deadline. */
export function deretBulan(kini: string, tenggat: readonly string[]): string[] {
  const ada = [...new Set([kini, ...tenggat].map(nomorBulan))].sort((a, b) => a - b);
  const [awal = 0, akhir = 0] = [ada[0], ada.at(-1)];
  const semua = Array.from({ length: akhir - awal + 1 }, (_, n) => awal + n);
  return (semua.length <= TERBANYAK ? semua : ada).map(teksBulan);
}

/**
 * When the follow-ups still open are due, from left to right by month. Null below three of them, where all are due in one
 * month, or in more months than stand side by side: a list says it as well.
 */
export function composeGarisWaktu(k: Konteks): GarisWaktu | null {
  const isi = k.laporan.tindakLanjut?.tindak_lanjut ?? {};
  const terbuka = k.nilai.indikator.flatMap((i) =>
    (isi[i.kode] ?? []).flatMap((b) =>
      b.tenggat !== undefined && b.selesai === undefined
        ? [{ i, bulan: b.tenggat.slice(0, 'yyyy-mm'.length) }]
        : [],
    ),
  );
  const tenggat = new Set(terbuka.map((t) => t.bulan));
  const kini = k.laporan.pengaturan.tanggal.slice(0, 'yyyy-mm'.length);
  const deret = deretBulan(kini, [...tenggat]);
  if (terbuka.length < 3 || tenggat.size < 2 || deret.length > TERBANYAK) return null;
  const entri = k.nomor.nomoriGambar(
    'jadwal-tindak-lanjut',
    'Tenggat rencana aksi yang belum selesai, menurut bulan',
  );
  const terakhir = bulanPanjang(deret.at(-1) ?? '');
  return {
    ...entri,
    kalimat: `Rencana aksi yang belum selesai berjumlah ${denganTerbilang(terbuka.length)}, dengan tenggat paling akhir ${terakhir}. ${entri.nomor} memuat indikatornya menurut bulan tenggat.`,
    bulan: deret.map((b, n): Bulan => {
      const [tahun = '', bulan = ''] = b.split('-');
      const sebelum = deret[n - 1];
      const pada = terbuka.filter((t) => t.bulan === b).map((t) => t.i);
      return {
        bulan: BULAN_SINGKAT[Number(bulan) - 1] ?? '',
        tahun: sebelum === undefined || bulan === '01' || !sebelum.startsWith(tahun) ? tahun : null,
        kini: b === kini,
        lompat: sebelum !== undefined && nomorBulan(b) - nomorBulan(sebelum) > 1,
        butir: [...new Set(pada)].map((i) => {
          const banyak = pada.filter((x) => x === i).length;
          return { kode: i.kode, nomor: i.nomor, banyak: banyak > 1 ? banyak : null };
        }),
      };
    }),
  };
}

/** The timeline in a section of its own, where no matrix of the whole report has one. */
export function composeJadwal(k: Konteks): { entri: Entri; garisWaktu: GarisWaktu } | null {
  if (k.laporan.pengaturan.tampilan?.tindak_lanjut === 'matriks') return null;
  // Numbers are handed out in order: whether there is a timeline is known only by composing it.
  const garisWaktu = composeGarisWaktu(k);
  return garisWaktu && { entri: k.nomor.mulaiSubbab('Jadwal Tindak Lanjut Rekomendasi'), garisWaktu };
}
