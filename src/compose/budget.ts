import { angkaAtauStrip, rupiah, STRIP } from '../format/angka.js';
import { tanggalPanjang, terbilang } from '../format/kata.js';
import type { AnggaranLaporan, NilaiAnggaran } from '../score/budget.js';
import type { NilaiIndikator } from '../score/score.js';
import { composeBelanja, composeKegiatan, composePos, composeRincian } from './budget-tables.js';
import { capNps } from './cap.js';
import { grafikSerapan, sumberGrafik } from './charts.js';
import { grafikSebaran, type SebaranAnggaran } from './charts-fields.js';
import { cetakAnggaran, type Konteks } from './context.js';
import { composeEfisiensi } from './efficiency.js';
import type { BarisUmum, CetakAnggaran, TabelUmum } from './model.js';
import { barisIndikator, kelompokkan, totalCetak } from './rows.js';
import { kalimatAnggaran } from './sentences.js';
import { sel, selAngka, tabelUmum } from './table.js';

/** How the amounts of the indicators come about: shares without rounding, cells that several indicators share. */
function caraBagi(anggaran: NonNullable<Konteks['laporan']['anggaran']>, nilai: AnggaranLaporan): string[] {
  const dibagi = (anggaran.kegiatan ?? []).some((k) =>
    k.pos.some((p) => Object.keys(p.bagian ?? {}).length > 1),
  );
  return [
    ...(dibagi
      ? ['Anggaran yang dipakai bersama dibagi tanpa pembulatan, dan jumlah dihitung sebelum pembulatan']
      : []),
    ...(nilai.bersama.length > 0
      ? ['Sel yang mencakup beberapa indikator memuat anggaran yang dipakai bersama oleh indikator itu']
      : []),
  ];
}

/** A budget cell of an indicator: its amount, how many rows it spans, or nothing where a cell above spans it. */
export interface SelAnggaran extends CetakAnggaran {
  readonly tinggi: number;
  /** Covered by the cell of an indicator above. */
  readonly tertutup: boolean;
}

/** The section on the budget: every breakdown there is. */
export function composeAnggaran(k: Konteks) {
  const { laporan, nilai } = k;
  const { periode, pedoman } = laporan;
  const { anggaran } = nilai;
  if (!anggaran || !laporan.anggaran) return null;
  const { total } = anggaran;
  const sumber = laporan.anggaran.sumber;
  const entri = k.nomor.mulaiSubbab(`Realisasi Anggaran ${periode.lengkap}`);
  const dibagi = anggaran.jumlahIndikator !== null;
  const sel = selPerIndikator(nilai.indikator, anggaran);
  const baris = (i: NilaiIndikator) => ({
    ...barisIndikator(k)(i),
    anggaran: sel.get(i.kode) ?? KOSONG,
  });
  const jumlah = anggaran.jumlahIndikator ?? total;
  const catatan = [
    ...caraBagi(laporan.anggaran, anggaran),
    ...(jumlah.pagu.eq(total.pagu) && jumlah.realisasi.eq(total.realisasi)
      ? []
      : [
          `Jumlah alokasi kepada indikator Rp${rupiah(jumlah.pagu)} dengan realisasi Rp${rupiah(jumlah.realisasi)} berbeda dari pagu Rp${rupiah(total.pagu)} dan realisasi Rp${rupiah(total.realisasi)} yang tercatat`,
        ]),
  ].join('. ');
  const kalimat = [kalimatDipa(k), kalimatAnggaran(laporan, nilai), kalimatBlokir(k)].filter(
    (s) => s !== null,
  );
  const naskah = k.naskah('bab-3', 'Anggaran');
  const revisi = composeRevisi(k);
  const tabelKegiatan = composeKegiatan(k, anggaran, sumber);
  const grafik = grafikSerapan(laporan, nilai);
  const sebaran = grafikSebaran(laporan, nilai);
  return {
    entri,
    serapan: angkaAtauStrip(total.serapan),
    periode: periode.nama,
    kalimat: kalimat.join(' '),
    naskah,
    revisi,
    tabelKegiatan,
    gambar: grafik && {
      ...k.nomor.nomoriGambar(
        'serapan',
        `Pagu dan realisasi anggaran per kegiatan, ${periode.lengkap} (juta rupiah)`,
      ),
      ...grafik,
      sumber,
    },
    gambarSebaran: sebaran && composeSebaran(k, sebaran, sumber),
    tabelPos: composePos(k, anggaran, sumber),
    tabelRincian: composeRincian(k, anggaran, sumber),
    tabelBelanja: composeBelanja(k, anggaran, sumber),
    tabelIndikator: dibagi
      ? {
          ...k.nomor.nomoriTabel(
            'anggaran-indikator',
            `Kinerja dan realisasi anggaran per indikator, ${periode.lengkap}`,
          ),
          periode: periode.singkat,
          baris: nilai.indikator.map(baris),
          total: cetakAnggaran(jumlah),
          sumber: [sumber, catatan].filter((t) => t !== '').join('. '),
        }
      : null,
    tabelSasaran: dibagi
      ? {
          ...k.nomor.nomoriTabel(
            'anggaran-sasaran',
            `Kinerja dan realisasi anggaran per sasaran, ${periode.lengkap}`,
          ),
          nama: pedoman.sasaran.nama,
          periode: periode.singkat,
          sasaran: kelompokkan(k, baris).flatMap((p) =>
            p.sasaran.map((s) => ({ ...s, anggaran: cetakAnggaran(anggaran.sasaran.get(s.kode)) })),
          ),
          total: cetakAnggaran(jumlah),
          nilaiNama: pedoman.total.nama,
          nilaiTotal: totalCetak(k),
          sumber: `${[sumber, catatan].filter((t) => t !== '').join('. ')}${capNps(pedoman, nilai.indikator)}`,
        }
      : null,
    efisiensi: composeEfisiensi(k, sumber),
  };
}

function composeSebaran(k: Konteks, sebaran: SebaranAnggaran, sumber: string) {
  const { grafik, alt, satuan, keluaran } = sebaran;
  const entri = k.nomor.nomoriGambar(
    'anggaran-kinerja',
    `Serapan anggaran dan ${keluaran} menurut ${satuan}, ${k.laporan.periode.lengkap}`,
  );
  const kalimat =
    `${entri.nomor} menempatkan setiap ${satuan} menurut serapan anggaran dan ${keluaran}. Di kiri atas, ` +
    `${keluaran} melampaui 100 persen dengan serapan di bawah serapan seluruh anggaran; di kanan bawah, serapan ` +
    `di atasnya sedangkan ${keluaran} belum mencapai 100 persen.`;
  return {
    kalimat,
    gambar: {
      ...entri,
      grafik,
      alt,
      sumber: sumberGrafik(`Kertas kerja pengukuran kinerja dan ${sumber}`, sebaran),
    },
  };
}

const KOSONG: SelAnggaran = { ...cetakAnggaran(null), tinggi: 1, tertutup: false };

/** Cells shared by indicators that follow each other span their rows; shared otherwise, each row shows the shared cell. */
function selPerIndikator(
  indikator: readonly NilaiIndikator[],
  anggaran: AnggaranLaporan,
): ReadonlyMap<string, SelAnggaran> {
  const hasil = new Map<string, SelAnggaran>();
  for (const [kode, a] of anggaran.indikator)
    hasil.set(kode, { ...cetakAnggaran(a), tinggi: 1, tertutup: false });
  const letak = (kode: string): number => indikator.findIndex((i) => i.kode === kode);
  for (const b of anggaran.bersama) {
    const urut = [...b.indikator].sort((x, y) => letak(x) - letak(y));
    const [pertama, ...lain] = urut;
    if (pertama === undefined) continue;
    const sasaranSama =
      new Set(indikator.filter((i) => urut.includes(i.kode)).map((i) => i.sasaran)).size === 1;
    const beruntun = sasaranSama && urut.every((kode, n) => letak(kode) === letak(pertama) + n);
    hasil.set(pertama, { ...cetakAnggaran(b), tinggi: beruntun ? urut.length : 1, tertutup: false });
    for (const kode of lain) hasil.set(kode, { ...cetakAnggaran(b), tinggi: 1, tertutup: beruntun });
  }
  return hasil;
}

function kalimatDipa({ laporan, nilai }: Konteks): string | null {
  const dipa = laporan.anggaran?.dipa;
  const pagu = nilai.anggaran?.total.pagu;
  if (!dipa || !pagu) return null;
  const sebut = (d: NilaiAnggaran['pagu']): string =>
    `Rp${rupiah(d)} (${terbilang(BigInt(d.toFixed(0)))} rupiah)`;
  const awal = `Anggaran ${laporan.satker.nama} Tahun ${laporan.periode.tahun} ditetapkan dalam DIPA Nomor ${dipa.nomor} tanggal ${tanggalPanjang(dipa.tanggal)} dengan pagu ${sebut(dipa.pagu_awal)}`;
  const blokir = laporan.anggaran?.blokir;
  return dipa.pagu_awal.eq(pagu)
    ? `${awal}.`
    : `${awal}; pagu yang dapat digunakan ${blokir ? 'setelah blokir' : 'setelah revisi'} sebesar ${sebut(pagu)}.`;
}

/** The two absorption rates where part of the budget is blocked, each with its base. */
export function kalimatBlokir({ laporan, nilai }: Konteks): string | null {
  const semua = nilai.anggaran?.denganBlokir;
  const blokir = laporan.anggaran?.blokir;
  if (!semua || !blokir) return null;
  return (
    `Anggaran yang diblokir sebesar Rp${rupiah(blokir)}; bila ikut diperhitungkan, ` +
    `serapannya ${angkaAtauStrip(semua.serapan)} persen dari Rp${rupiah(semua.pagu)}, yaitu jumlah pagu yang dapat digunakan dan yang diblokir.`
  );
}

function composeRevisi(k: Konteks): TabelUmum | null {
  const daftar = k.laporan.anggaran?.revisi ?? [];
  if (daftar.length === 0) return null;
  const dipa = k.laporan.anggaran?.dipa;
  const adaPagu = dipa !== undefined || daftar.some((r) => r.pagu !== undefined);
  const adaWenang = daftar.some((r) => r.kewenangan !== undefined);
  return tabelUmum(k.nomor, 'revisi-dipa', `DIPA Tahun ${k.laporan.periode.tahun} dan revisinya`, {
    kolom: [
      { judul: 'Revisi', angka: true, lebar: 15 },
      { judul: 'Tanggal', lebar: 30 },
      ...(adaWenang ? [{ judul: 'Kewenangan', lebar: 34 }] : []),
      { judul: 'Uraian' },
      ...(adaPagu ? [{ judul: 'Pagu (Rp)', angka: true, lebar: 30 }] : []),
    ],
    badan: [
      dipa
        ? [
            {
              peran: 'biasa',
              sel: [
                selAngka('Awal'),
                sel(tanggalPanjang(dipa.tanggal)),
                ...(adaWenang ? [sel(STRIP)] : []),
                sel(`DIPA Nomor ${dipa.nomor}`),
                selAngka(rupiah(dipa.pagu_awal)),
              ],
            },
          ]
        : [],
      daftar.map(
        (r): BarisUmum => ({
          peran: 'biasa',
          sel: [
            selAngka(String(r.nomor)),
            sel(r.tanggal ? tanggalPanjang(r.tanggal) : STRIP),
            ...(adaWenang ? [sel(r.kewenangan ?? STRIP)] : []),
            sel(r.uraian),
            ...(adaPagu ? [selAngka(r.pagu ? rupiah(r.pagu) : STRIP)] : []),
          ],
        }),
      ),
    ],
  });
}
