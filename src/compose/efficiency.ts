import { desimalIndikator } from '../figures/indicator.js';
import { angkaAtauStrip, cetakTarget } from '../format/angka.js';
import { daftarKata, denganTerbilang } from '../format/kata.js';
import type { NilaiAnggaran } from '../score/budget.js';
import type { Efisiensi } from '../score/efficiency.js';
import { bacaRentang } from './chapter.js';
import { cetakAnggaran, type Konteks, kategoriSel } from './context.js';
import type { BarisUmum, SelUmum, TabelUmum } from './model.js';
import { barisIndikator } from './rows.js';
import { cetakNilai } from './scale.js';
import { kalimatStripEfisiensi } from './sentences.js';
import { type KolomUmum, sel, selAngka, selKategori, tabelUmum } from './table.js';

/** The section on efficiency, at every level the guideline judges; null where it judges none or the report leaves it out. */
export function composeEfisiensi(k: Konteks, sumber: string) {
  const { laporan, nilai } = k;
  const { pedoman, periode } = laporan;
  const aturan = pedoman.efisiensi;
  if (!aturan || laporan.pengaturan.bagian?.efisiensi === false) return null;
  const entri = k.nomor.mulaiSubbab('Analisis Efisiensi');
  // In the order of print: tables placed in narrative are numbered where they stand.
  const tabelPita = {
    ...k.nomor.nomoriTabel('skala-efisiensi', aturan.judul),
    baris: aturan.pita.map((p) => ({
      rentang: bacaRentang(p.rentang.teks.replace(/x/g, 'TE')),
      persen: angkaAtauStrip(p.persen, 0),
      kategori: { nama: p.nama, tingkat: p.tingkat },
    })),
    sumber: pedoman.nama,
  };
  const ada = (t: (typeof aturan.tingkat)[number]): boolean => aturan.tingkat.includes(t);
  const tabelPerSasaran = ada('sasaran') ? tabelSasaran(k, sumber) : null;
  const tabelPerPos = ada('kegiatan') ? tabelPos(k, sumber) : null;
  // With the rincian output stands their own table of volume and money; here only what the efficiency adds.
  const tabelPerRincian = ada('rincian_output') ? tabelRincian(k, sumber) : null;
  const naskah = k.naskah('bab-3', 'Efisiensi');
  return {
    entri,
    keluaran: {
      capaian: `capaian ${periode.nama}`,
      capaian_tahunan: `capaian terhadap target Tahun ${periode.tahun}`,
      tertulis: 'persentase keluaran setiap kegiatan terhadap rencananya',
    }[aturan.keluaran],
    standar: angkaAtauStrip(aturan.standar, 0),
    tabelPita,
    kalimat: aturan.tingkat.flatMap((t) => kalimatTingkat(k, t) ?? []),
    tabelSasaran: tabelPerSasaran,
    tabelPos: tabelPerPos,
    tabelRincian: tabelPerRincian,
    naskah,
    tabel: ada('indikator') ? tabelIndikator(k, sumber, nilai.indikator) : null,
  };
}

const TINGKAT = {
  indikator: 'indikator',
  sasaran: 'sasaran',
  kegiatan: 'rincian kegiatan',
  rincian_output: 'rincian output',
} as const;

function isiTingkat({ nilai }: Konteks, tingkat: keyof typeof TINGKAT): ReadonlyArray<Efisiensi | null> {
  switch (tingkat) {
    case 'indikator':
      return nilai.indikator.map((i) => i.efisiensi);
    case 'sasaran':
      return nilai.sasaran.map((s) => s.efisiensi);
    case 'kegiatan':
      return (nilai.anggaran?.pos ?? []).map((p) => nilai.efisiensiPos.get(p.kode ?? '') ?? null);
    case 'rincian_output':
      return (nilai.anggaran?.rincian ?? []).map((r) => nilai.efisiensiRincian.get(r.kode) ?? null);
  }
}

/** Counts per efficiency category; null where nothing of that level is there. */
function kalimatTingkat(k: Konteks, tingkat: keyof typeof TINGKAT): string | null {
  const isi = isiTingkat(k, tingkat);
  if (isi.length === 0) return null;
  const nama = [...new Set(isi.flatMap((e) => e?.kategori.nama ?? []))].sort();
  const bagian = nama.map(
    (n) =>
      `${denganTerbilang(isi.filter((e) => e?.kategori.nama === n).length)} ${TINGKAT[tingkat]} berkategori ${n}`,
  );
  const belum = isi.filter((e) => e === null).length;
  if (belum > 0) bagian.push(`${denganTerbilang(belum)} ${TINGKAT[tingkat]} belum dapat dinilai`);
  return `Dari ${denganTerbilang(isi.length)} ${TINGKAT[tingkat]}, ${daftarKata(bagian)}.`;
}

function tabelIndikator(k: Konteks, sumber: string, indikator: Konteks['nilai']['indikator']) {
  const { laporan, nilai } = k;
  const { pedoman, periode } = laporan;
  const setahun = pedoman.efisiensi?.keluaran === 'capaian_tahunan';
  const strip = kalimatStripEfisiensi(laporan, nilai);
  return {
    ...k.nomor.nomoriTabel('efisiensi', `Efisiensi per indikator, ${periode.lengkap}`),
    periode: setahun ? `Tahun ${periode.tahun}` : periode.singkat,
    se: cetakNilai(k.laporan, pedoman.efisiensi?.standar),
    baris: indikator.map((i) => ({
      ...barisIndikator(k)(i),
      ...(setahun
        ? {
            target: cetakTarget(i.tahunan.target, desimalIndikator(laporan, i)),
            capaian: cetakNilai(k.laporan, i.tahunan.capaian),
          }
        : {}),
      anggaran: cetakAnggaran(i.anggaran),
      ie: cetakNilai(k.laporan, i.efisiensi?.ie),
      te: cetakNilai(k.laporan, i.efisiensi?.te),
      efisiensi: kategoriSel(i.efisiensi?.kategori ?? null),
    })),
    sumber: strip === null ? sumber : `${sumber}. ${strip}`,
  };
}

const KOLOM_EFISIENSI: readonly KolomUmum[] = [
  { judul: 'Serapan (%)', angka: true, lebar: 18 },
  { judul: 'Keluaran (%)', angka: true, lebar: 19 },
  { judul: 'IE', angka: true, lebar: 14 },
  { judul: 'TE', angka: true, lebar: 14 },
  { judul: 'Kategori', lebar: 32 },
];

const selEfisiensi = (
  k: Konteks,
  keluaran: Efisiensi['keluaran'] | null,
  uang: NilaiAnggaran | null,
  e: Efisiensi | null | undefined,
): SelUmum[] => [
  selAngka(angkaAtauStrip(uang?.serapan)),
  selAngka(cetakNilai(k.laporan, keluaran)),
  selAngka(cetakNilai(k.laporan, e?.ie)),
  selAngka(cetakNilai(k.laporan, e?.te)),
  selKategori(kategoriSel(e?.kategori ?? null)),
];

const STRIP_EFISIENSI =
  'Tanda – berarti keluaran belum diukur atau tidak tercatat, atau belum ada anggaran yang terealisasi';

const catatanStrip = (sumber: string, isi: ReadonlyArray<Efisiensi | null>): string =>
  isi.includes(null) ? `${sumber}. ${STRIP_EFISIENSI}` : sumber;

export function tabelSasaran(k: Konteks, sumber: string, id = 'efisiensi-sasaran'): TabelUmum {
  const { laporan, nilai } = k;
  const baris = laporan.sasaran.map((s): BarisUmum => {
    const ns = nilai.sasaran.find((x) => x.kode === s.kode);
    return {
      peran: 'biasa',
      sel: [
        sel(`S${s.nomor}`),
        sel(s.namaPendek),
        ...selEfisiensi(k, ns?.nilai ?? null, ns?.anggaran ?? null, ns?.efisiensi),
      ],
    };
  });
  return tabelUmum(k.nomor, id, `Efisiensi per sasaran, ${laporan.periode.lengkap}`, {
    kolom: [{ judul: 'Kode', lebar: 13 }, { judul: 'Sasaran kegiatan' }, ...KOLOM_EFISIENSI],
    badan: [baris],
    sumber: catatanStrip(sumber, isiTingkat(k, 'sasaran')),
    rapat: true,
  });
}

function tabelPos(k: Konteks, sumber: string): TabelUmum | null {
  const { laporan, nilai } = k;
  const pos = (nilai.anggaran?.pos ?? []).filter((p) => p.kode !== null);
  if (pos.length === 0) return null;
  return tabelUmum(k.nomor, 'efisiensi-pos', `Efisiensi per rincian kegiatan, ${laporan.periode.lengkap}`, {
    kolom: [{ judul: 'No.', angka: true, lebar: 11 }, { judul: 'Rincian kegiatan' }, ...KOLOM_EFISIENSI],
    badan: [
      pos.map(
        (p): BarisUmum => ({
          peran: 'biasa',
          sel: [
            selAngka(p.kode ?? ''),
            sel(p.nama),
            ...selEfisiensi(k, p.keluaran, p.nilai, nilai.efisiensiPos.get(p.kode ?? '')),
          ],
        }),
      ),
    ],
    sumber: catatanStrip(sumber, isiTingkat(k, 'kegiatan')),
    rapat: true,
  });
}

function tabelRincian(k: Konteks, sumber: string): TabelUmum | null {
  const { laporan, nilai } = k;
  const rincian = nilai.anggaran?.rincian ?? [];
  if (rincian.length === 0) return null;
  return tabelUmum(k.nomor, 'efisiensi-rincian', `Efisiensi per rincian output, ${laporan.periode.lengkap}`, {
    kolom: [{ judul: 'Kode', lebar: 19 }, { judul: 'Rincian output' }, ...KOLOM_EFISIENSI],
    badan: [
      rincian.map(
        (r): BarisUmum => ({
          peran: 'biasa',
          sel: [
            sel(r.kode),
            sel(r.nama),
            ...selEfisiensi(k, r.capaian, r.nilai, nilai.efisiensiRincian.get(r.kode)),
          ],
        }),
      ),
    ],
    sumber: catatanStrip(sumber, isiTingkat(k, 'rincian_output')),
    rapat: true,
  });
}
