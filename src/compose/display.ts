import { desimalIndikator } from '../figures/indicator.js';
import { angkaAtauStrip, cetakTarget, rupiah, STRIP } from '../format/angka.js';
import type { Laporan } from '../link/laporan.js';
import type { Nilai, NilaiIndikator } from '../score/score.js';
import { cetakAnggaran, type Konteks, kategoriSel, type Tampilan } from './context.js';
import { composeTabel } from './data-table.js';
import { tabelSasaran } from './efficiency.js';
import type { BarisUmum, Sisipan, TabelUmum } from './model.js';
import { composeGambar } from './pictures.js';
import { cetakNilai } from './scale.js';
import { type KolomUmum, sel, selAngka, selIku, selKategori, tabelUmum } from './table.js';

/** Tables narrative can place: the data tables of the report, and those every report can make of its figures. */
export function daftarTampilan(laporan: Laporan, nilai: Nilai): Tampilan {
  const tabel = new Map<string, (k: Konteks) => TabelUmum | null>([
    ['matriks-renstra', matriksRenstra],
    ['pengukuran', pengukuran],
    ['efisiensi-indikator', efisiensiIndikator],
    [
      'efisiensi-sasaran',
      (k) =>
        k.laporan.pedoman.efisiensi?.tingkat.includes('sasaran') && k.laporan.anggaran
          ? tabelSasaran(k, k.laporan.anggaran.sumber, 'lampiran-efisiensi-sasaran')
          : null,
    ],
    ['efisiensi-anggaran', efisiensiAnggaran],
    ['capaian-triwulan', capaianTriwulan],
  ]);
  for (const [kode, isi] of laporan.tabel)
    tabel.set(kode, (k) => {
      const hasil = nilai.tabel.get(kode);
      return hasil ? composeTabel(k.nomor, kode, isi, hasil) : null;
    });
  const tampilan = new Map<string, (k: Konteks) => Sisipan | null>();
  for (const [kode, susun] of tabel)
    tampilan.set(kode, (k) => {
      const hasil = susun(k);
      return hasil && { tabel: hasil };
    });
  for (const [kode, isi] of laporan.gambar) tampilan.set(kode, (k) => composeGambar(k, kode, isi));
  return tampilan;
}

type PerSasaran = (i: NilaiIndikator) => BarisUmum;

/** One body a sasaran, under its name: it repeats nothing and keeps its rows together. */
const perSasaran = (
  k: Konteks,
  kolom: number,
  baris: PerSasaran,
  akhir?: (kode: string) => BarisUmum | null,
) =>
  k.laporan.sasaran.map((s): BarisUmum[] => {
    const penutup = akhir?.(s.kode) ?? null;
    return [
      { peran: 'kelompok', sel: [sel(`S${s.nomor} ${s.nama}`, { rentang: kolom })] },
      ...k.nilai.indikator.filter((i) => i.sasaran === s.kode).map(baris),
      ...(penutup ? [penutup] : []),
    ];
  });

/** Targets of all years and the funding of the Renstra, with indicators that are measured in other years. */
function matriksRenstra(k: Konteks): TabelUmum {
  const { renstra, satker } = k.laporan;
  const tahun = Array.from({ length: renstra.periode.sampai - renstra.periode.mulai + 1 }, (_, n) =>
    String(renstra.periode.mulai + n),
  );
  const semua = renstra.sasaran ?? (renstra.perspektif ?? []).flatMap((p) => p.sasaran);
  const dana = renstra.pendanaan;
  const kolom: KolomUmum[] = [
    { judul: 'Kode', lebar: 13 },
    { judul: 'Sasaran kegiatan dan indikator kinerja' },
    { judul: 'Satuan', lebar: 22 },
    ...tahun.map((judul) => ({ judul, kelompok: 'Target', angka: true, lebar: 22 })),
  ];
  return tabelUmum(k.nomor, 'matriks-renstra', `Matriks kinerja dan pendanaan ${renstra.nama}`, {
    kolom,
    badan: [
      ...semua.map((s): BarisUmum[] => [
        { peran: 'kelompok', sel: [sel(s.kode), sel(s.nama, { rentang: kolom.length - 1 })] },
        ...s.indikator.map(
          (i): BarisUmum => ({
            peran: 'biasa',
            sel: [
              sel(i.kode),
              sel(i.nama),
              sel(i.satuan),
              ...tahun.map((t) => selAngka(cetakTarget(i.target?.[t], desimalIndikator(k.laporan, i)))),
            ],
          }),
        ),
      ]),
      ...(dana
        ? [
            [
              {
                peran: 'total' as const,
                sel: [
                  sel(`Pendanaan (${dana.satuan})`, { rentang: 3 }),
                  ...tahun.map((t) => selAngka(dana.tahun[t] ? rupiah(dana.tahun[t]) : STRIP)),
                ],
              },
            ],
          ]
        : []),
    ],
    sumber: `${renstra.nama.includes(satker.nama) ? renstra.nama : `${renstra.nama} ${satker.nama}`}. Tanda – berarti tidak bertarget pada tahun itu`,
    lanskap: true,
    rapat: true,
  });
}

/** Target, realisasi and capaian of all indicators with the values of sasaran, perspektif and organisation. */
function pengukuran(k: Konteks): TabelUmum {
  const { laporan, nilai } = k;
  const { pedoman, periode } = laporan;
  const rekap = (
    nama: string,
    d: { nilai: NilaiIndikator['capaian']; kategori: NilaiIndikator['kategori'] } | undefined,
  ) => [
    sel(nama, { rentang: 5 }),
    selAngka(cetakNilai(k.laporan, d?.nilai)),
    selKategori(kategoriSel(d?.kategori ?? null)),
  ];
  const badan = perSasaran(
    k,
    7,
    (i) => ({
      peran: 'biasa',
      sel: [
        selIku(i),
        sel(i.nama),
        sel(i.satuanPeriode),
        selAngka(cetakTarget(i.targetPeriode, desimalIndikator(laporan, i))),
        selAngka(angkaAtauStrip(i.realisasi, desimalIndikator(laporan, i))),
        selAngka(cetakNilai(k.laporan, i.capaian)),
        selKategori(kategoriSel(i.kategori)),
      ],
    }),
    (kode) => ({
      peran: 'nilai',
      sel: rekap(
        `${pedoman.sasaran.kepanjangan} (${pedoman.sasaran.nama})`,
        nilai.sasaran.find((s) => s.kode === kode),
      ),
    }),
  );
  const perspektif = pedoman.perspektif
    ? laporan.perspektif.map(
        (p): BarisUmum => ({
          peran: 'nilai',
          sel: rekap(
            `Nilai perspektif ${p.nama}`,
            nilai.perspektif.find((x) => x.kode === p.kode),
          ),
        }),
      )
    : [];
  return tabelUmum(k.nomor, 'pengukuran', `Pengukuran kinerja ${periode.lengkap}`, {
    kolom: [
      { judul: 'IKU', angka: true, lebar: 11 },
      { judul: 'Sasaran kegiatan dan indikator kinerja' },
      { judul: 'Satuan', lebar: 17 },
      { judul: 'Target', angka: true, lebar: 17 },
      { judul: 'Realisasi', angka: true, lebar: 17 },
      { judul: 'Capaian (%)', angka: true, lebar: 17 },
      { judul: 'Kategori', lebar: 30 },
    ],
    badan: [
      ...badan,
      [
        ...perspektif,
        { peran: 'total', sel: rekap(`${pedoman.total.kepanjangan} (${pedoman.total.nama})`, nilai.total) },
      ],
    ],
    rapat: true,
  });
}

const KOLOM_UANG: readonly KolomUmum[] = [
  { judul: 'Pagu (Rp)', kelompok: 'Masukan', angka: true, lebar: 26 },
  { judul: 'Realisasi (Rp)', kelompok: 'Masukan', angka: true, lebar: 26 },
  { judul: 'Serapan (%)', kelompok: 'Masukan', angka: true, lebar: 17 },
];
const KOLOM_KELUARAN: readonly KolomUmum[] = [
  { judul: 'Target', kelompok: 'Keluaran', angka: true, lebar: 17 },
  { judul: 'Realisasi', kelompok: 'Keluaran', angka: true, lebar: 17 },
  { judul: 'Capaian (%)', kelompok: 'Keluaran', angka: true, lebar: 17 },
];

const selUang = (i: NilaiIndikator) => {
  const a = cetakAnggaran(i.anggaran);
  return [selAngka(a.pagu), selAngka(a.realisasi), selAngka(a.serapan)];
};
const selKeluaran = (k: Konteks, i: NilaiIndikator) => [
  selAngka(cetakTarget(i.targetPeriode, desimalIndikator(k.laporan, i))),
  selAngka(angkaAtauStrip(i.realisasi, desimalIndikator(k.laporan, i))),
  selAngka(cetakNilai(k.laporan, i.capaian)),
];

function efisiensiIndikator(k: Konteks): TabelUmum | null {
  const { laporan } = k;
  if (!laporan.pedoman.efisiensi?.tingkat.includes('indikator') || !laporan.anggaran) return null;
  const kolom: KolomUmum[] = [
    { judul: 'IKU', angka: true, lebar: 11 },
    { judul: 'Sasaran kegiatan dan indikator kinerja' },
    ...KOLOM_UANG,
    ...KOLOM_KELUARAN,
    { judul: 'IE', kelompok: 'Efisiensi', angka: true, lebar: 14 },
    { judul: 'TE', kelompok: 'Efisiensi', angka: true, lebar: 14 },
    { judul: 'Kategori', kelompok: 'Efisiensi', lebar: 30 },
  ];
  return tabelUmum(
    k.nomor,
    'lampiran-efisiensi-indikator',
    `Pengukuran efisiensi per indikator, ${laporan.periode.lengkap}`,
    {
      kolom,
      badan: perSasaran(k, kolom.length, (i) => ({
        peran: 'biasa',
        sel: [
          selIku(i),
          sel(i.nama),
          ...selUang(i),
          ...selKeluaran(k, i),
          selAngka(cetakNilai(k.laporan, i.efisiensi?.ie)),
          selAngka(cetakNilai(k.laporan, i.efisiensi?.te)),
          selKategori(kategoriSel(i.efisiensi?.kategori ?? null)),
        ],
      })),
      sumber: laporan.anggaran.sumber,
      lanskap: true,
      rapat: true,
    },
  );
}

/** The level of efficiency of every indicator with the percentage its band stands for, and that of the whole. */
function efisiensiAnggaran(k: Konteks): TabelUmum | null {
  const { laporan, nilai } = k;
  if (!laporan.pedoman.efisiensi?.tingkat.includes('indikator') || !laporan.anggaran) return null;
  const keseluruhan = nilai.indikator.find((i) => laporan.realisasi.indikator[i.kode]?.efisiensi);
  const kolom: KolomUmum[] = [
    { judul: 'IKU', angka: true, lebar: 11 },
    { judul: 'Indikator kinerja' },
    ...KOLOM_KELUARAN,
    ...KOLOM_UANG,
    { judul: 'IE', angka: true, lebar: 14 },
    { judul: 'TE', angka: true, lebar: 14 },
    { judul: 'Nilai TE (%)', angka: true, lebar: 17 },
  ];
  const baris = nilai.indikator.map(
    (i): BarisUmum => ({
      peran: 'biasa',
      sel: [
        selIku(i),
        sel(i.nama),
        ...selKeluaran(k, i),
        ...selUang(i),
        selAngka(cetakNilai(k.laporan, i.efisiensi?.ie)),
        selAngka(cetakNilai(k.laporan, i.efisiensi?.te)),
        selAngka(angkaAtauStrip(i.efisiensi?.persen, 0)),
      ],
    }),
  );
  const sebut = (nama: string): string =>
    angkaAtauStrip(keseluruhan?.kertas?.baris.find((b) => b.nama.startsWith(nama))?.sel.nilai);
  const uang = cetakAnggaran(nilai.anggaran?.jumlahIndikator);
  const total: BarisUmum = {
    peran: 'total',
    sel: [
      sel('Keseluruhan', { rentang: 4 }),
      selAngka(sebut('Keluaran')),
      selAngka(uang.pagu),
      selAngka(uang.realisasi),
      selAngka(uang.serapan),
      selAngka(sebut('Indeks efisiensi')),
      selAngka(sebut('Tingkat efisiensi')),
      selAngka(angkaAtauStrip(keseluruhan?.kertas?.nilai, 0)),
    ],
  };
  return tabelUmum(
    k.nomor,
    'efisiensi-anggaran',
    `Tingkat efisiensi penggunaan anggaran, ${laporan.periode.lengkap}`,
    {
      kolom,
      badan: [baris, ...(keseluruhan ? [[total]] : [])],
      sumber: keseluruhan
        ? `${laporan.anggaran.sumber}. Keluaran keseluruhan adalah rata-rata capaian indikator selain IKU ${keseluruhan.nomor}, yang dihitung dari tabel ini; masukannya anggaran semua indikator`
        : laporan.anggaran.sumber,
      lanskap: true,
      rapat: true,
    },
  );
}

/** Target, realisasi and capaian of every quarter of the year. */
function capaianTriwulan(k: Konteks): TabelUmum | null {
  const { laporan, nilai } = k;
  if (nilai.indikator.every((i) => i.tren.every((t) => t.realisasi === null))) return null;
  const TW = ['I', 'II', 'III', 'IV'];
  const triwulan = (kelompok: string): KolomUmum[] =>
    TW.map((t) => ({ judul: `TW ${t}`, kelompok, angka: true, lebar: 14.5 }));
  const kolom: KolomUmum[] = [
    { judul: 'IKU', angka: true, lebar: 10 },
    { judul: 'Sasaran kegiatan dan indikator kinerja' },
    { judul: 'Target setahun', angka: true, lebar: 16 },
    ...triwulan('Target sampai dengan'),
    ...triwulan('Realisasi sampai dengan'),
    ...triwulan('Capaian (%)'),
  ];
  const progres = nilai.indikator.filter((i) => i.kemajuan).map((i) => `IKU ${i.nomor}`);
  return tabelUmum(
    k.nomor,
    'capaian-triwulan',
    `Capaian kinerja menurut triwulan Tahun ${laporan.periode.tahun}`,
    {
      kolom,
      badan: perSasaran(k, kolom.length, (i) => {
        const tempat = desimalIndikator(laporan, i);
        return {
          peran: 'biasa',
          sel: [
            selIku(i),
            sel(i.nama),
            selAngka(cetakTarget(i.tahunan.target, tempat)),
            ...i.tren.map((t) => selAngka(cetakTarget(t.target, tempat))),
            ...i.tren.map((t) => selAngka(angkaAtauStrip(t.realisasi, tempat))),
            ...i.tren.map((t) => selAngka(cetakNilai(k.laporan, t.capaian))),
          ],
        };
      }),
      sumber: `Kertas kerja pengukuran kinerja ${laporan.satker.nama}. Tanda – berarti belum bertarget atau belum diukur`,
      catatan:
        progres.length > 0
          ? [
              `${progres.join(', ')}: target dan realisasi selama tahun berjalan berupa persentase kemajuan tahapan.`,
            ]
          : [],
      lanskap: true,
      rapat: true,
    },
  );
}
