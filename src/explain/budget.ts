import type { Decimal } from '../decimal.js';
import { amounts, efficiencies } from '../figures/budget.js';
import { angka, rupiah } from '../format/angka.js';
import type { Laporan } from '../link/laporan.js';
import type { Nilai } from '../score/score.js';
import { kalimatPembulatan, type Langkah, letak, type Masukan, type Penjelasan, penuh } from './model.js';

type Jumlah = { readonly pagu: Decimal | null; readonly realisasi: Decimal | null };

/** A line an amount is made of; `persen` is the part of it that counts. */
interface Bagian {
  readonly nama: string;
  readonly isi: Jumlah;
  readonly persen: Decimal | null;
  readonly letak: Masukan['letak'];
}

const sebut = (a: Jumlah): string =>
  `pagu Rp${a.pagu ? rupiah(a.pagu) : '–'}, realisasi Rp${a.realisasi ? rupiah(a.realisasi) : '–'}`;

/** What an amount is made of, with the line it is written on. */
function bagianDari(laporan: Laporan, nama: string): Bagian[] {
  const { anggaran } = laporan;
  if (!anggaran) return [];
  const [jenis = '', kode = ''] = nama.split(':');
  const di = (...path: Array<string | number>): Masukan['letak'] => letak(laporan, 'anggaran', path);
  const indikator =
    jenis === 'indikator'
      ? [kode]
      : jenis === 'sasaran'
        ? (laporan.sasaran.find((s) => s.kode === kode)?.indikator ?? [])
        : jenis === 'semua_indikator'
          ? laporan.indikator.map((i) => i.kode)
          : [];
  const tercatat = jenis === 'total' && anggaran.total !== undefined;
  const hasil: Bagian[] = [];
  const tambah = (
    nama: string,
    isi: Jumlah,
    letak: Masukan['letak'],
    persen: Decimal | null = null,
  ): void => {
    hasil.push({ nama, isi, persen, letak });
  };
  for (const [i, k] of (anggaran.kegiatan ?? []).entries()) {
    for (const [j, p] of k.pos.entries()) {
      const path = ['kegiatan', i, 'pos', j] as const;
      const seluruhnya =
        (['total', 'dengan_blokir'].includes(jenis) && !anggaran.total) ||
        (jenis === 'kegiatan' && kode === k.kode) ||
        (jenis === 'pos' && kode === p.kode) ||
        p.bersama?.join(',') === kode ||
        p.bersama?.every((x) => indikator.includes(x)) === true;
      if (seluruhnya) tambah(p.nama, p, di(...path));
      for (const x of indikator) {
        const persen = p.bagian?.[x];
        if (persen) tambah(`${p.nama}, bagian ${x}`, p, di(...path, 'bagian', x), persen);
      }
    }
  }
  for (const [n, a] of (anggaran.alokasi ?? []).entries()) {
    for (const x of indikator) {
      const isi = a.kepada[x];
      if (isi) tambah(`Alokasi untuk ${x}`, isi, di('alokasi', n, 'kepada', x));
    }
  }
  const rincian = anggaran.rincian_output ?? [];
  for (const x of indikator) {
    const isi = anggaran.indikator?.[x];
    if (isi === undefined) continue;
    const asal = 'rincian' in isi ? rincian.find((r) => r.kode === isi.rincian) : isi;
    const dari = 'rincian' in isi ? ` (rincian output ${isi.rincian})` : '';
    if (asal) tambah(`Anggaran indikator ${x}${dari}`, asal, di('indikator', x));
  }
  for (const [n, r] of rincian.entries()) {
    const pakai =
      (jenis === 'rincian' && r.kode === kode) ||
      jenis === 'semua_rincian' ||
      (jenis === 'total' && !tercatat && !anggaran.kegiatan);
    if (pakai) tambah(`${r.kode} ${r.nama}`, r, di('rincian_output', n));
  }
  for (const [n, j] of (anggaran.jenis_belanja ?? []).entries())
    if (jenis === 'belanja' && j.nama === kode) tambah(j.nama, j, di('jenis_belanja', n));
  if (anggaran.total && ['total', 'dengan_blokir'].includes(jenis)) {
    const sumber = anggaran.total.sumber ? ` (${anggaran.total.sumber})` : '';
    tambah(`Keseluruhan yang tercatat${sumber}`, anggaran.total, di('total'));
  }
  if (jenis === 'dengan_blokir' && anggaran.blokir)
    tambah('Anggaran yang diblokir', { pagu: anggaran.blokir, realisasi: null }, di('blokir'));
  return hasil;
}

const masukan = (laporan: Laporan, nama: string): Masukan[] =>
  bagianDari(laporan, nama).map((b) => ({
    nama: b.nama,
    nilai: `${sebut(b.isi)}${b.persen ? `, ${penuh(b.persen)} persen` : ''}`,
    letak: b.letak,
  }));

/** The terms of a sum: each line, or the percentage of it that counts. */
const sukuJumlah = (bagian: readonly Bagian[], apa: keyof Jumlah): string =>
  bagian
    .flatMap((b) => {
      const d = b.isi[apa];
      return d === null ? [] : [b.persen ? `${penuh(d)} × ${penuh(b.persen)}%` : penuh(d)];
    })
    .join(' + ');

/** An amount: what it is the sum of, and the absorption. Names as in narrative: `total`, `kegiatan:3165`, `indikator:1.1`. */
export function jelaskanAnggaran(laporan: Laporan, nilai: Nilai, nama: string): Penjelasan | null {
  const a = amounts(nilai).get(nama);
  if (!a) return null;
  const bagian = bagianDari(laporan, nama);
  const jumlah = (apa: keyof Jumlah): Langkah => ({
    apa: apa === 'pagu' ? 'Pagu' : 'Realisasi',
    kaidah: 'Jumlah bagian, tanpa pembulatan',
    letak: null,
    rumus: sukuJumlah(bagian, apa),
    hasil: penuh(a[apa]),
  });
  const langkah: Langkah[] = [
    jumlah('pagu'),
    jumlah('realisasi'),
    {
      apa: 'Serapan',
      kaidah: 'Realisasi / pagu × 100',
      letak: null,
      rumus: `${penuh(a.realisasi)} / ${penuh(a.pagu)} × 100`,
      hasil: penuh(a.serapan),
    },
  ];
  return {
    kode: `anggaran:${nama}`,
    nama: `Anggaran ${nama}`,
    masukan: masukan(laporan, nama),
    langkah,
    hasil: `pagu Rp${rupiah(a.pagu)}, realisasi Rp${rupiah(a.realisasi)}, serapan ${a.serapan ? angka(a.serapan) : '–'} persen`,
    pembulatan: kalimatPembulatan(a.serapan, 2),
  };
}

/** An efficiency: output, input, index, level and its band. Names: an indicator's code, `sasaran:1`, `pos:16`. */
export function jelaskanEfisiensi(laporan: Laporan, nilai: Nilai, nama: string): Penjelasan | null {
  const { efisiensi, pembulatan } = laporan.pedoman;
  const e = efficiencies(nilai).get(nama);
  if (!efisiensi || e === undefined) return null;
  const kode = `efisiensi:${nama}`;
  const judul = `Efisiensi ${nama}`;
  if (e === null) {
    return {
      kode,
      nama: judul,
      masukan: masukan(laporan, nama.includes(':') ? nama : `indikator:${nama}`),
      langkah: [],
      hasil: '–',
      pembulatan:
        'Keluaran belum diukur atau belum ada anggaran yang terealisasi, sehingga efisiensi tidak dihitung',
    };
  }
  const n = efisiensi.pita.findIndex((p) => p.nama === e.kategori.nama && p.persen.eq(e.persen));
  const di = (...path: Array<string | number>) => letak(laporan, 'pedoman', ['efisiensi', ...path]);
  const dinilai = pembulatan.efisiensi === 'tercetak' ? angka(e.te, pembulatan.desimal) : penuh(e.te);
  return {
    kode,
    nama: judul,
    masukan: [
      { nama: 'Keluaran (persen)', nilai: penuh(e.keluaran), letak: di('keluaran') },
      {
        nama: 'Masukan: serapan anggaran (persen)',
        nilai: penuh(e.masukan),
        letak: letak(laporan, 'anggaran', []),
      },
      { nama: 'Standar efisiensi (SE)', nilai: penuh(efisiensi.standar), letak: di('standar') },
    ],
    langkah: [
      {
        apa: 'Indeks efisiensi (IE)',
        kaidah: 'Keluaran / masukan',
        letak: di('keluaran'),
        rumus: `${penuh(e.keluaran)} / ${penuh(e.masukan)}`,
        hasil: penuh(e.ie),
      },
      {
        apa: 'Tingkat efisiensi (TE)',
        kaidah: '(IE − SE) / SE',
        letak: di('standar'),
        rumus: `(${penuh(e.ie)} − ${penuh(efisiensi.standar)}) / ${penuh(efisiensi.standar)}`,
        hasil: penuh(e.te),
      },
      {
        apa: 'Kategori',
        kaidah: `Dinilai ${pembulatan.efisiensi === 'tercetak' ? 'pada angka tercetak' : 'pada nilai yang belum dibulatkan'}`,
        letak: di('pita', n),
        rumus: `TE = ${dinilai} masuk ${efisiensi.pita[n]?.rentang.teks.replace(/x/g, 'TE') ?? ''}`,
        hasil: `${e.kategori.nama} (${penuh(e.persen)} persen)`,
      },
    ],
    hasil: `IE ${angka(e.ie)}, TE ${angka(e.te)}, ${e.kategori.nama}`,
    pembulatan: `IE ${kalimatPembulatan(e.ie, 2)}; TE ${kalimatPembulatan(e.te, 2)}`,
  };
}
