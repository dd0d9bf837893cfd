import { Decimal } from '../decimal.js';
import type { IsiBentuk, Komponen } from '../validate/schemas/periode.js';
import { jumlahkan, NOL, persen, RATUS, rataRata } from './arithmetic.js';

/** How the figures of a worksheet column print. */
export type SatuanKolom = 'cacah' | 'nilai';

export interface KolomKertas {
  readonly kunci: string;
  readonly judul: string;
  readonly kelompok: string | null;
  readonly satuan: SatuanKolom;
}

export interface BarisKertas {
  readonly nama: string;
  /** By column; null prints "-" (0 of 0, part not due). */
  readonly sel: Readonly<Record<string, Decimal | null>>;
  readonly keterangan: string | null;
}

/** An evaluated worksheet: a table with a total row whose last column is the realisasi it makes. */
export interface KertasKerja {
  readonly bentuk: 'tabel' | 'jumlah' | 'berbobot' | 'tahapan' | 'perkara';
  readonly label: string;
  readonly kolom: readonly KolomKertas[];
  readonly baris: readonly BarisKertas[];
  readonly jumlah: BarisKertas | null;
  readonly nilai: Decimal | null;
}

const kolom = (
  kunci: string,
  judul: string,
  satuan: SatuanKolom,
  kelompok: string | null = null,
): KolomKertas => ({
  kunci,
  judul,
  kelompok,
  satuan,
});
const baris = (
  nama: string,
  sel: Record<string, Decimal | null>,
  keterangan: string | null = null,
): BarisKertas => ({
  nama,
  sel,
  keterangan,
});

/** The value a worksheet makes, whatever its shape; null when nothing in it can be measured yet. */
export function nilaiBentuk(isi: IsiBentuk): Decimal | null {
  return isi.nilai ?? kertasKerja(isi)?.nilai ?? null;
}

/** The worksheets of the parts of a worksheet, and of their parts, in order. */
export function anakKertas(
  isi: IsiBentuk,
): Array<{ readonly nama: string; readonly sumber: string | null; readonly kertas: KertasKerja }> {
  return [...(isi.jumlah ?? []), ...(isi.berbobot ?? [])].flatMap((k) => {
    const kertas = kertasKerja(k);
    const sendiri = kertas ? [{ nama: k.nama, sumber: k.sumber ?? null, kertas }] : [];
    return [...sendiri, ...anakKertas(k)];
  });
}

/** The worksheet as a table, or null for a value that is simply typed in. */
export function kertasKerja(isi: IsiBentuk): KertasKerja | null {
  if (isi.rasio) return tabelRasio(isi.rasio, null);
  if (isi.rata_rata) return tabelRasio(isi.rata_rata, isi.rata_rata.penyebut_nol);
  if (isi.jumlah) return tabelJumlah(isi.jumlah);
  if (isi.berbobot) return tabelBerbobot(isi.berbobot);
  if (isi.tahapan) return tabelTahapan(isi.tahapan);
  return isi.perkara ? tabelPerkara(isi.perkara) : null;
}

/** Pooled ratio (`nolDihitung` null) or mean of the rows' ratios, where it says how a row 0/0 counts. */
function tabelRasio(
  t: NonNullable<IsiBentuk['rasio']>,
  nolDihitung: 'keluarkan' | '0' | '100' | null,
): KertasKerja {
  const susunan = Object.entries(t.kolom).map(([kunci, k]) => {
    const isi = typeof k === 'string' ? { judul: k } : k;
    const dasar = kolom(kunci, isi.judul, 'cacah', isi.kelompok ?? null);
    return { ...dasar, rumus: isi.rumus ?? null, jumlahkan: isi.jumlahkan ?? true };
  });
  const hitung = (isian: Record<string, unknown>): Record<string, Decimal> => {
    const sel: Record<string, Decimal> = {};
    const ambil = (kunci: string): Decimal => {
      const rumus = susunan.find((k) => k.kunci === kunci)?.rumus;
      if (rumus) return jumlahkan(rumus.map((s) => ambil(s.kolom).times(s.tanda)));
      const nilai = isian[kunci];
      return nilai instanceof Decimal ? nilai : NOL;
    };
    for (const k of susunan) sel[k.kunci] = ambil(k.kunci);
    return sel;
  };
  const nilaiNol = nolDihitung === '0' || nolDihitung === '100' ? new Decimal(nolDihitung) : null;
  const isi = t.baris.map((b) => {
    const sel = hitung(b);
    return baris(b.nama, {
      ...sel,
      persen: persen(sel[t.pembilang] ?? NOL, sel[t.penyebut] ?? NOL) ?? nilaiNol,
    });
  });
  const jumlahKolom = (kunci: string): Decimal => jumlahkan(isi.map((b) => b.sel[kunci] ?? NOL));
  const total = Object.fromEntries(susunan.map((k) => [k.kunci, k.jumlahkan ? jumlahKolom(k.kunci) : null]));
  const terukur = isi.flatMap((b) => (b.sel.persen ? [{ nilai: b.sel.persen, bobot: new Decimal(1) }] : []));
  const nilai =
    nolDihitung === null ? persen(jumlahKolom(t.pembilang), jumlahKolom(t.penyebut)) : rataRata(terukur);
  const dijumlahkan = susunan.some((k) => k.jumlahkan);
  const namaJumlah = nolDihitung === null ? 'Jumlah' : dijumlahkan ? 'Jumlah dan rata-rata' : 'Rata-rata';
  return {
    bentuk: 'tabel',
    label: t.label ?? 'Uraian',
    kolom: [
      ...susunan.map((k) => kolom(k.kunci, k.judul, k.satuan, k.kelompok)),
      kolom('persen', 'Persentase (%)', 'nilai'),
    ],
    baris: isi,
    jumlah: baris(namaJumlah, { ...total, persen: nilai }),
    nilai,
  };
}

function tabelJumlah(isi: readonly Komponen[]): KertasKerja {
  const bagian = isi.map((k) => baris(k.nama, { nilai: nilaiBentuk(k) }, k.sumber ?? null));
  const terukur = bagian.flatMap((b) => (b.sel.nilai ? [b.sel.nilai] : []));
  const nilai = terukur.length === 0 ? null : jumlahkan(terukur);
  return {
    bentuk: 'jumlah',
    label: 'Komponen',
    kolom: [kolom('nilai', 'Nilai', 'nilai')],
    baris: bagian,
    jumlah: baris('Jumlah', { nilai }),
    nilai,
  };
}

/** Weights in percent. A part that is not due yet counts nothing and keeps its weight (NKA before the year's end). */
function tabelBerbobot(isi: NonNullable<IsiBentuk['berbobot']>): KertasKerja {
  const bagian = isi.map((k) => {
    const nilai = k.belum === undefined ? nilaiBentuk(k) : null;
    const hasil = nilai === null ? null : nilai.times(k.bobot).div(RATUS);
    return baris(k.nama, { bobot: k.bobot, nilai, hasil }, k.belum ?? k.sumber ?? null);
  });
  const terukur = bagian.flatMap((b) => (b.sel.hasil ? [b.sel.hasil] : []));
  const nilai = terukur.length === 0 ? null : jumlahkan(terukur);
  return {
    bentuk: 'berbobot',
    label: 'Komponen',
    kolom: [
      kolom('bobot', 'Bobot (%)', 'nilai'),
      kolom('nilai', 'Nilai', 'nilai'),
      kolom('hasil', 'Bobot × nilai', 'nilai'),
    ],
    baris: bagian,
    jumlah: baris('Jumlah', { bobot: jumlahkan(isi.map((k) => k.bobot)), nilai: null, hasil: nilai }),
    nilai,
  };
}

function tabelTahapan(isi: NonNullable<IsiBentuk['tahapan']>): KertasKerja {
  const tahap = isi.map((t) =>
    baris(t.nama, { bobot: t.bobot, selesai: t.selesai, hasil: t.bobot.times(t.selesai).div(RATUS) }),
  );
  const nilai = jumlahkan(tahap.map((b) => b.sel.hasil ?? NOL));
  return {
    bentuk: 'tahapan',
    label: 'Tahap',
    kolom: [
      kolom('bobot', 'Bobot (%)', 'nilai'),
      kolom('selesai', 'Selesai (%)', 'nilai'),
      kolom('hasil', 'Kemajuan (%)', 'nilai'),
    ],
    baris: tahap,
    jumlah: baris('Jumlah', { bobot: jumlahkan(isi.map((t) => t.bobot)), selesai: null, hasil: nilai }),
    nilai,
  };
}

/**
 * {15%A + 40%B + 30%C + 15%D}, where A, B … are the cases that reached at least that stage, over the target number
 * (Dumai 2025, L1876-1889; Kupang 2021, L8995-9013). A case is written at the last stage it reached.
 */
function tabelPerkara(isi: NonNullable<IsiBentuk['perkara']>): KertasKerja {
  const dihitung = isi.tahap.map((t) =>
    isi.hitung === 'tahun_berjalan' ? t.tahun_berjalan : t.tahun_berjalan.plus(t.carry_over),
  );
  const tahap = isi.tahap.map((t, i) => {
    const mencapai = jumlahkan(dihitung.slice(i));
    const hasil = isi.target.isZero() ? null : t.bobot.times(mencapai).div(isi.target);
    return baris(t.nama, {
      tahun_berjalan: t.tahun_berjalan,
      carry_over: t.carry_over,
      mencapai,
      bobot: t.bobot,
      hasil,
    });
  });
  const nilai = isi.target.isZero() ? null : jumlahkan(tahap.map((b) => b.sel.hasil ?? NOL));
  return {
    bentuk: 'perkara',
    label: 'Tahapan perkara',
    kolom: [
      kolom('tahun_berjalan', 'Tahun berjalan', 'cacah', 'Jumlah perkara'),
      kolom('carry_over', 'Carry over', 'cacah', 'Jumlah perkara'),
      kolom('mencapai', 'Diperhitungkan', 'cacah', 'Jumlah perkara'),
      kolom('bobot', 'Bobot (%)', 'nilai'),
      kolom('hasil', 'Nilai (%)', 'nilai'),
    ],
    baris: tahap,
    jumlah: baris('Jumlah', {
      tahun_berjalan: jumlahkan(isi.tahap.map((t) => t.tahun_berjalan)),
      carry_over: jumlahkan(isi.tahap.map((t) => t.carry_over)),
      mencapai: null,
      bobot: jumlahkan(isi.tahap.map((t) => t.bobot)),
      hasil: nilai,
    }),
    nilai,
  };
}
