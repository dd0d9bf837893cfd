import { desimalIndikator } from '../figures/indicator.js';
import { cetakTarget, rupiah } from '../format/angka.js';
import { daftarKata, denganTerbilang, tanggalPanjang, terbilang } from '../format/kata.js';
import { namaTriwulan } from '../link/periode.js';
import { jumlahkan } from '../score/arithmetic.js';
import { targetPk } from '../score/targets.js';
import type { Target } from '../validate/fields.js';
import type { Konteks } from './context.js';
import type { TabelUmum } from './model.js';
import type { Entri } from './numbering.js';
import type { BarisRencana, KelompokPerspektif } from './rows.js';
import { sel, selAngka, selIku, tabelUmum } from './table.js';

type Ambil = (kode: string) => Target | null;

/** Numbers a table of targets, one row an indicator. */
export type Rencana = (
  id: string,
  judul: string,
  ambil: Ambil,
) => Entri & { readonly perspektif: ReadonlyArray<KelompokPerspektif<BarisRencana>> };

/** The yearly plan: a table like the PK's, or its own sasaran and indicators where those differ. */
export function composeRkt(k: Konteks, rencana: Rencana, targetTahunan: Ambil) {
  const { rkt, periode, satker, pengaturan } = k.laporan;
  const naskah = k.naskah('bab-2', 'Rencana kinerja tahunan');
  if (pengaturan.bagian?.rkt === false || (rkt === null && naskah === null)) return null;
  const entri = k.nomor.mulaiSubbab(`Rencana Kinerja Tahunan (RKT) ${periode.tahun}`);
  if (rkt === null) return { entri, naskah, tabel: null, tabelSendiri: null };
  const judul = `Rencana Kinerja Tahunan ${periode.tahun}`;
  const sumber = `RKT ${satker.nama} Tahun ${periode.tahun}${rkt.tanggal ? `, ${tanggalPanjang(rkt.tanggal)}` : ''}`;
  if (rkt.sasaran) {
    let ke = 0;
    const tabelSendiri = tabelUmum(k.nomor, 'rkt', judul, {
      kolom: [
        { judul: 'No.', angka: true, lebar: 11 },
        { judul: 'Sasaran kegiatan dan indikator kinerja' },
        { judul: 'Satuan', lebar: 24 },
        { judul: 'Target', angka: true, lebar: 20 },
      ],
      badan: rkt.sasaran.map((s) => [
        { peran: 'kelompok', sel: [sel(s.nama, { rentang: 4 })] },
        ...s.indikator.map((i) => ({
          peran: 'biasa' as const,
          sel: [
            selAngka(String(++ke)),
            sel(i.nama),
            sel(i.satuan ?? '–'),
            selAngka(cetakTarget(i.target, i.target?.dari.decimalPlaces() ?? 0)),
          ],
        })),
      ]),
      sumber,
      rapat: true,
    });
    return { entri, naskah, tabel: null, tabelSendiri };
  }
  const tabel = {
    ...rencana('rkt', judul, (kode) =>
      rkt.target && kode in rkt.target ? (rkt.target[kode] ?? null) : targetTahunan(kode),
    ),
    sumber,
  };
  return { entri, naskah, tabel, tabelSendiri: null };
}

/** The agreement: its targets, before and after revisions where there were any, and the money agreed for them. */
export function composePk(k: Konteks, rencana: Rencana, targetTahunan: Ambil) {
  const { pk, periode, satker } = k.laporan;
  const judul = `Perjanjian Kinerja Tahun ${periode.tahun}`;
  const tanggal = pk.tanggal ? `, ${tanggalPanjang(pk.tanggal)}` : '';
  const sumber = `Perjanjian Kinerja ${satker.nama} Tahun ${periode.tahun}${tanggal}`;
  const revisi = (pk.revisi ?? []).filter(
    (r) => periode.triwulan === null || r.berlaku <= `tw${periode.triwulan}`,
  );
  const tabelRevisi = revisi.length > 0 ? composeRevisi(k, judul, sumber) : null;
  const total = pk.alokasi && jumlahkan(pk.alokasi.map((a) => a.pagu));
  return {
    tabel: tabelRevisi ? null : { ...rencana('pk', judul, targetTahunan), sumber },
    tabelRevisi,
    revisi: revisi.map((r) => {
      const tanggal = r.tanggal ? ` tanggal ${tanggalPanjang(r.tanggal)}` : '';
      const baru = Object.keys(r.target).filter((kode) => !pk.target[kode]);
      const berubah = Object.keys(r.target).length - baru.length;
      const isi = [
        ...(berubah > 0 ? [`mengubah target ${denganTerbilang(berubah)} indikator`] : []),
        ...(baru.length > 0
          ? [`menambahkan ${daftarKata(baru.map((kode) => `IKU ${nomorIku(k, kode)}`))}`]
          : []),
      ].join(' dan ');
      const alasan = r.alasan.replace(/[\s.]+$/, '');
      return `Revisi${tanggal} berlaku mulai ${namaTriwulan(Number(r.berlaku.slice(2)))} dan ${isi}. Alasannya: ${alasan.charAt(0).toLowerCase()}${alasan.slice(1)}.`;
    }),
    kalimat:
      total && pk.alokasi
        ? `Untuk mencapai target tersebut dialokasikan anggaran sebesar Rp${rupiah(total)} ` +
          `(${terbilang(BigInt(total.toFixed(0)))} rupiah) melalui ${denganTerbilang(pk.alokasi.length)} kegiatan.`
        : null,
    alokasi:
      total && pk.alokasi
        ? {
            ...k.nomor.nomoriTabel('alokasi', `Alokasi anggaran Perjanjian Kinerja Tahun ${periode.tahun}`),
            baris: pk.alokasi.map((a) => ({ kode: a.kegiatan, nama: a.nama, pagu: rupiah(a.pagu) })),
            jumlah: rupiah(total),
            sumber,
          }
        : null,
  };
}

const nomorIku = (k: Konteks, kode: string): number =>
  k.laporan.indikator.find((i) => i.kode === kode)?.nomor ?? 0;

function composeRevisi(k: Konteks, judul: string, sumber: string): TabelUmum {
  const { laporan } = k;
  return tabelUmum(k.nomor, 'pk', judul, {
    kolom: [
      { judul: 'IKU', angka: true, lebar: 11 },
      { judul: 'Sasaran kegiatan dan indikator kinerja' },
      { judul: 'Satuan', lebar: 20 },
      { judul: 'Semula', kelompok: 'Target', angka: true, lebar: 18 },
      { judul: 'Menjadi', kelompok: 'Target', angka: true, lebar: 18 },
    ],
    badan: laporan.sasaran.map((s) => [
      { peran: 'kelompok', sel: [sel(`S${s.nomor} ${s.nama}`, { rentang: 5 })] },
      ...laporan.indikator
        .filter((i) => i.sasaran === s.kode)
        .map((i) => {
          const tempat = desimalIndikator(laporan, i);
          return {
            peran: 'biasa' as const,
            sel: [
              selIku(i),
              sel(i.nama),
              sel(i.satuan),
              selAngka(cetakTarget(laporan.pk.target[i.kode], tempat)),
              selAngka(cetakTarget(targetPk(laporan.pk, i.kode, laporan.periode.triwulan), tempat)),
            ],
          };
        }),
    ]),
    sumber,
    rapat: true,
  });
}
