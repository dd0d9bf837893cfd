import { desimalIndikator } from '../figures/indicator.js';
import { angka, angkaAtauStrip, cetakTarget, STRIP } from '../format/angka.js';
import { daftarKata, terbilang } from '../format/kata.js';
import type { BandingUnit } from '../score/comparison.js';
import type { NilaiIndikator, NilaiPeriode } from '../score/score.js';
import { grafikTren, grafikUnit, type IsiGrafik, menurutPeringkat } from './charts.js';
import { grafikTahun } from './charts-fields.js';
import { type Konteks, kategoriSel } from './context.js';
import type { BarisUmum, Gambar, Naskah, TabelUmum } from './model.js';
import { cetakNilai, kolomSkala } from './scale.js';
import { denganSatuan } from './sentences.js';
import { type KolomUmum, sel, selAngka, selKategori, tabelUmum } from './table.js';

/** A comparison of an indicator: with the year before, with the Renstra, or with other units. */
export interface Perbandingan {
  readonly judul: string;
  readonly tabel: TabelUmum | null;
  readonly gambar: Gambar | null;
  readonly kalimat: string;
  readonly naskah: Naskah | null;
}

/** Whether the report compares each indicator in sections of their own: when it knows another year or other units. */
export const berbandingTersendiri = (k: Konteks): boolean =>
  k.laporan.tahunLalu !== null || k.laporan.pembanding !== null;

/** The three comparisons PermenPANRB 53/2014 asks a yearly report for; those without data are left out. */
export function composePerbandinganTersendiri(k: Konteks, i: NilaiIndikator): Perbandingan[] {
  if (!berbandingTersendiri(k)) return [];
  return [tahunLalu(k, i), renstra(k, i), unitLain(k, i)].flatMap((p) => p ?? []);
}

const kolomBanding = (k: Konteks, pertama: string): KolomUmum[] => [
  { judul: pertama },
  { judul: 'Target', angka: true, lebar: 24 },
  { judul: 'Realisasi', angka: true, lebar: 24 },
  { judul: 'Capaian (%)', angka: true, lebar: 22 },
  { judul: kolomSkala(k.laporan.pedoman, k.laporan.pedoman.capaian.skala), lebar: 48 },
];

const gambar = (
  k: Konteks,
  id: string,
  judul: string,
  isi: IsiGrafik | null,
  sumber: string,
): Gambar | null => isi && { ...k.nomor.nomoriGambar(id, judul), ...isi, sumber };

type Satu = Pick<NilaiPeriode, 'target' | 'realisasi' | 'capaian' | 'kategori'>;

function baris(k: Konteks, i: NilaiIndikator, nama: string, n: Satu): BarisUmum {
  const tempat = desimalIndikator(k.laporan, i);
  return {
    peran: 'biasa',
    sel: [
      sel(nama),
      selAngka(cetakTarget(n.target, tempat)),
      selAngka(angkaAtauStrip(n.realisasi, tempat)),
      selAngka(cetakNilai(k.laporan, n.capaian)),
      selKategori(kategoriSel(n.kategori)),
    ],
  };
}

const kini = (i: NilaiIndikator): Satu => ({ ...i, target: i.targetPeriode });

function tahunLalu(k: Konteks, i: NilaiIndikator): Perbandingan | null {
  const lalu = i.tahunLalu;
  const naskah = k.naskah(`indikator/${i.kode}`, 'Perbandingan tahun lalu');
  if (!k.laporan.tahunLalu) return null;
  const { periode } = k.laporan;
  const judul = `Perbandingan dengan tahun ${periode.tahun - 1}`;
  if (lalu === null) {
    const kalimat = `Data tahun ${periode.tahun - 1} yang sebanding tidak tersedia untuk indikator ini.`;
    return { judul, tabel: null, gambar: gambarTren(k, i), kalimat, naskah };
  }
  const tabel = tabelUmum(k.nomor, `lalu-${i.kode}`, `Perbandingan IKU ${i.nomor} dengan tahun sebelumnya`, {
    kolom: kolomBanding(k, 'Tahun'),
    badan: [
      [
        baris(k, i, String(periode.tahun - 1), lalu),
        baris(k, i, periode.lengkap.replace(/^Tahun /, ''), kini(i)),
      ],
    ],
  });
  return {
    judul,
    tabel,
    gambar: gambarTren(k, i),
    kalimat: kalimatTahunLalu(k, i, lalu),
    naskah,
  };
}

const gambarTren = (k: Konteks, i: NilaiIndikator): Gambar | null =>
  gambar(
    k,
    `tren-${i.kode}`,
    `Target dan realisasi IKU ${i.nomor} dari waktu ke waktu`,
    grafikTahun(k.laporan, i) ?? grafikTren(k.laporan, i),
    'Kertas kerja pengukuran kinerja',
  );

/** Up, down or the same, as printed; `satuan` stands behind the last figure. */
function arah(awal: string, akhir: string, beda: number, satuan: string): string {
  if (awal === akhir) return `tetap ${denganSatuan(akhir, satuan)}`;
  return `${beda > 0 ? 'naik' : 'turun'} dari ${awal} menjadi ${denganSatuan(akhir, satuan)}`;
}

function kalimatTahunLalu(k: Konteks, i: NilaiIndikator, lalu: NilaiPeriode): string {
  const tempat = desimalIndikator(k.laporan, i);
  const tahun = lalu.periode.tahun;
  const bagian: string[] = [];
  if (lalu.realisasi && i.realisasi) {
    const [a, b] = [angka(lalu.realisasi, tempat), angka(i.realisasi, tempat)];
    bagian.push(`realisasi ${arah(a, b, i.realisasi.cmp(lalu.realisasi), i.satuanPeriode)}`);
  }
  if (lalu.capaian && i.capaian) {
    const [a, b] = [cetakNilai(k.laporan, lalu.capaian), cetakNilai(k.laporan, i.capaian)];
    bagian.push(`capaian ${arah(a, b, i.capaian.cmp(lalu.capaian), 'persen')}`);
  }
  if (lalu.target && i.targetPeriode) {
    const [a, b] = [cetakTarget(lalu.target, tempat), cetakTarget(i.targetPeriode, tempat)];
    if (a !== b) bagian.push(`target berubah dari ${a} menjadi ${b}`);
  }
  if (bagian.length === 0)
    return `Indikator ini belum memiliki realisasi dan capaian yang dapat dibandingkan dengan tahun ${tahun}.`;
  const tanpaTarget = lalu.target === null ? ` Pada tahun ${tahun} indikator ini belum bertarget.` : '';
  return `Dibandingkan dengan tahun ${tahun}, ${daftarKata(bagian)}.${tanpaTarget}`;
}

function renstra(k: Konteks, i: NilaiIndikator): Perbandingan | null {
  const naskah = k.naskah(`indikator/${i.kode}`, 'Perbandingan Renstra');
  const { renstra, pengaturan, periode } = k.laporan;
  if (pengaturan.bagian?.pembanding_renstra === false) return null;
  const akhir = renstra.periode.sampai;
  const judul = `Perbandingan dengan target akhir Renstra ${akhir}`;
  const { target, capaian, kategori } = i.akhirRenstra;
  if (target === null) {
    const kalimat = `Renstra tidak menetapkan target tahun ${akhir} untuk indikator ini.`;
    return { judul, tabel: null, gambar: null, kalimat, naskah };
  }
  const tempat = desimalIndikator(k.laporan, i);
  const kalimat =
    capaian === null
      ? `Target tahun ${akhir} sebesar ${denganSatuan(cetakTarget(target, tempat), i.satuan)} belum dapat dibandingkan dengan realisasi ${periode.nama}.`
      : `Realisasi ${periode.nama} ${capaian.gte(100) ? 'telah mencapai' : 'belum mencapai'} target akhir Renstra sebesar ${denganSatuan(cetakTarget(target, tempat), i.satuan)}: capaiannya ${angka(capaian)} persen (${kategori?.nama ?? STRIP}).`;
  // A table of one row would only repeat the sentence.
  return { judul, tabel: null, gambar: null, kalimat, naskah };
}

function unitLain(k: Konteks, i: NilaiIndikator): Perbandingan | null {
  const { pembanding, periode } = k.laporan;
  if (!pembanding) return null;
  const naskah = k.naskah(`indikator/${i.kode}`, 'Perbandingan unit lain');
  const judul = `Perbandingan dengan unit kerja lain (${pembanding.kelompok})`;
  const banding = k.nilai.pembanding?.indikator.get(i.kode);
  if (!banding) {
    const kalimat = 'Realisasi unit kerja lain yang sebanding tidak tersedia untuk indikator ini.';
    return { judul, tabel: null, gambar: null, kalimat, naskah };
  }
  const tempat = desimalIndikator(k.laporan, i);
  const unit = menurutPeringkat(banding.unit);
  const tabel = tabelUmum(
    k.nomor,
    `unit-${i.kode}`,
    `Realisasi IKU ${i.nomor} menurut unit kerja, ${periode.lengkap}`,
    {
      kolom: [
        { judul: 'Peringkat', angka: true, lebar: 20 },
        { judul: 'Unit kerja' },
        { judul: 'Realisasi', angka: true, lebar: 30 },
      ],
      badan: [
        unit.map(
          (u): BarisUmum => ({
            peran: u.sendiri ? 'nilai' : 'biasa',
            sel: [
              selAngka(u.peringkat === null ? STRIP : String(u.peringkat)),
              sel(u.nama),
              selAngka(angkaAtauStrip(u.nilai, tempat)),
            ],
          }),
        ),
        ...(banding.nasional
          ? [
              [
                {
                  peran: 'total' as const,
                  sel: [
                    sel(banding.jumlahNasional ? 'Target nasional (jumlah semua unit)' : 'Target nasional', {
                      rentang: 2,
                    }),
                    selAngka(angkaAtauStrip(banding.nasional, tempat)),
                  ],
                },
              ],
            ]
          : []),
      ],
      sumber: pembanding.sumber,
    },
  );
  return {
    judul,
    tabel,
    gambar: gambar(
      k,
      `unit-${i.kode}`,
      `Realisasi IKU ${i.nomor} menurut unit kerja${banding.nasional && !banding.jumlahNasional ? ' terhadap target nasional' : ''}`,
      grafikUnit(k.laporan, i, banding),
      tabel.nomor,
    ),
    kalimat: kalimatUnit(k, i, banding),
    naskah,
  };
}

function kalimatUnit(k: Konteks, i: NilaiIndikator, banding: BandingUnit): string {
  const tempat = desimalIndikator(k.laporan, i);
  const ada = banding.unit.filter((u) => u.peringkat !== null);
  const sendiri = ada.find((u) => u.sendiri);
  if (!sendiri?.nilai || ada.length < 2) return 'Realisasi unit kerja lain belum dapat dibandingkan.';
  const setara = ada.filter((u) => !u.sendiri && u.peringkat === sendiri.peringkat).map((u) => u.nama);
  const bersama = setara.length > 0 ? `, sama dengan ${daftarKata(setara)}` : '';
  const awal = `Di antara ${terbilang(ada.length)} unit kerja, ${sendiri.nama} berada pada peringkat ${sendiri.peringkat}${bersama}.`;
  const { nasional } = banding;
  if (nasional === null) return awal;
  const teks = denganSatuan(angka(nasional, tempat), i.satuan);
  if (banding.jumlahNasional)
    return `${awal} Target nasional sebesar ${teks} merupakan jumlah seluruh unit kerja, sehingga tidak dibandingkan dengan realisasi satu unit.`;
  const beda = sendiri.nilai.cmp(nasional);
  const hasil =
    beda === 0
      ? 'sama dengan'
      : (i.polaritas === 'minimum' ? beda < 0 : beda > 0)
        ? 'melampaui'
        : 'belum mencapai';
  return `${awal} Realisasinya ${hasil} target nasional sebesar ${teks}.`;
}
