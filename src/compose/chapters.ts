import { angka, angkaAtauStrip, rupiah } from '../format/angka.js';
import { daftarKata, denganTerbilang, kapital, terbilang } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import { jumlahkan } from '../score/arithmetic.js';
import { cetakKategori, type Konteks } from './context.js';
import { targetDenganSatuan } from './indicator.js';
import type { Bab } from './model.js';
import type { Entri } from './numbering.js';
import { barisRencana, kelompokkan } from './rows.js';
import { kalimatAnggaran, kalimatKategori, kalimatTercapai, kalimatTotal } from './sentences.js';

/** Opens a chapter, composes its content, and gathers the sections numbered meanwhile for its opener. */
export function composeBab<Isi>(k: Konteks, nomor: number, judul: string, isi: () => Isi): Bab<Isi> {
  const entri = k.nomor.mulaiBab(judul);
  const awal = k.nomor.judul.length;
  const naskah = k.naskah(`bab-${nomor}`, 'Pengantar bab');
  const hasil = isi();
  const seksi = k.nomor.judul.slice(awal).filter((e) => e.tingkat === 1);
  return { entri, nomor, naskah, seksi, padat: seksi.length > 8, isi: hasil };
}

/** A section with narrative alone; left out when nothing is written. */
function seksiNaskah(
  k: Konteks,
  berkas: string,
  bagian: string,
  judul: string,
): { entri: Entri; naskah: string } | null {
  const naskah = k.naskah(berkas, bagian);
  return naskah === null ? null : { entri: k.nomor.mulaiSubbab(judul), naskah };
}

export function composeBab1(k: Konteks) {
  const { satker } = k.laporan;
  const pegawai = satker.pegawai;
  const jumlah = pegawai.reduce((n, p) => n + p.jumlah, 0);
  return composeBab(k, 1, 'Pendahuluan', () => {
    const latar = seksiNaskah(k, 'bab-1', 'Latar belakang', 'Latar Belakang');
    const gambaran = {
      entri: k.nomor.mulaiSubbab('Gambaran Umum Organisasi'),
      naskah: k.naskah('bab-1', 'Gambaran umum'),
      fungsi: (satker.fungsi ?? []).map((f, i, semua) => {
        const akhir = i === semua.length - 1 ? '.' : i === semua.length - 2 ? '; dan' : ';';
        return `${k.naskahYaml('satker', ['fungsi', i], f)}${akhir}`;
      }),
      wilayah: `${kapital(terbilang(satker.wilayah.length))} kabupaten/kota: ${daftarKata(satker.wilayah)}.`,
    };
    const struktur = {
      entri: k.nomor.mulaiSubbab('Struktur Organisasi dan Sumber Daya Manusia'),
      naskah: k.naskah('bab-1', 'Struktur organisasi'),
      gambar: k.nomor.nomoriGambar('organisasi', `Bagan organisasi ${satker.nama}`),
      koordinator: satker.koordinator ?? null,
      bagan: satker.organisasi,
      kalimat: `Jumlah pegawai ${satker.nama} sebanyak ${denganTerbilang(jumlah)} orang, terdiri atas ${daftarKata(
        pegawai.map((p) => `${denganTerbilang(p.jumlah)} ${p.status}`),
      )}.`,
      tabel: {
        ...k.nomor.nomoriTabel('pegawai', 'Pegawai menurut status'),
        baris: pegawai.map((p) => ({
          nama: p.status,
          jumlah: String(p.jumlah),
          petak: Array.from({ length: p.jumlah }, () => 1),
        })),
        jumlah: String(jumlah),
        sumber: `Data kepegawaian ${satker.nama}`,
      },
    };
    const sarana = seksiNaskah(k, 'bab-1', 'Sarana dan prasarana', 'Sarana dan Prasarana');
    const pengantarIsu = k.naskah('bab-1', 'Isu strategis');
    const internal = k.naskah('bab-1', 'Isu internal');
    const eksternal = k.naskah('bab-1', 'Isu eksternal');
    const isu =
      pengantarIsu === null && internal === null && eksternal === null
        ? null
        : { entri: k.nomor.mulaiSubbab('Isu Strategis'), naskah: pengantarIsu, internal, eksternal };
    return { latar, gambaran, struktur, sarana, isu };
  });
}

export function composeBab2(k: Konteks) {
  const { laporan, nilai } = k;
  const { renstra, pk, rapk, rkt, periode, pedoman, satker } = laporan;
  const bagian = laporan.pengaturan.bagian;
  return composeBab(k, 2, 'Perencanaan Kinerja', () => {
    const strategis = {
      entri: k.nomor.mulaiSubbab('Uraian Singkat Rencana Strategis'),
      naskah: k.naskah('bab-2', 'Rencana strategis'),
      dasar: renstra.dasar_hukum ?? null,
      visi: renstra.visi,
      penjelasanVisi: k.naskah('bab-2', 'Penjelasan visi'),
      misi: renstra.misi,
      tujuan: renstra.tujuan,
      peta:
        bagian?.peta_strategi === false
          ? null
          : {
              ...k.nomor.nomoriGambar(
                'peta-strategi',
                `Peta strategi dan nilai pencapaian sasaran ${periode.lengkap} (persen)`,
              ),
              perspektif: kelompokkan(k, () => null),
            },
      tabel: {
        ...k.nomor.nomoriTabel('sasaran-indikator', `Sasaran dan indikator kinerja ${satker.nama}`),
        perspektif: kelompokkan(k, (i) => ({ nomor: i.nomor, kode: i.kode, nama: i.nama, satuan: i.satuan })),
        sumber: renstra.nama,
      },
      sasaran: laporan.perspektif.map((p) => ({
        nama: p.nama,
        asing: p.asing,
        sasaran: laporan.sasaran
          .filter((s) => s.perspektif === p.kode)
          .map((s) => {
            const isi = nilai.indikator.filter((i) => i.sasaran === s.kode);
            return {
              nomor: s.nomor,
              nama: s.nama,
              namaPendek: s.namaPendek,
              naskah: k.naskah('bab-2', `Sasaran ${s.kode}`),
              kalimat: `Pada tahun ${periode.tahun} sasaran ini diukur dengan ${denganTerbilang(isi.length)} indikator:`,
              indikator: isi.map((i) => ({
                nomor: i.nomor,
                kode: i.kode,
                nama: i.nama,
                target: targetDenganSatuan(i),
              })),
            };
          }),
      })),
    };
    const rencana = (
      id: string,
      judul: string,
      ambil: (kode: string) => ReturnType<typeof targetTahunan>,
    ) => ({
      ...k.nomor.nomoriTabel(id, judul),
      perspektif: kelompokkan(k, (i) => barisRencana(laporan, i, ambil(i.kode))),
    });
    const targetTahunan = (kode: string) => pk.target[kode] ?? null;
    const tahunan =
      rkt === null || bagian?.rkt === false
        ? null
        : {
            entri: k.nomor.mulaiSubbab(`Rencana Kinerja Tahunan (RKT) ${periode.tahun}`),
            naskah: k.naskah('bab-2', 'Rencana kinerja tahunan'),
            tabel: {
              ...rencana('rkt', `Rencana Kinerja Tahunan ${periode.tahun}`, (kode) =>
                rkt.target && kode in rkt.target ? (rkt.target[kode] ?? null) : targetTahunan(kode),
              ),
              sumber: `RKT ${satker.nama} Tahun ${periode.tahun}`,
            },
          };
    const total = jumlahkan(pk.alokasi.map((a) => a.pagu));
    const perjanjian = {
      entri: k.nomor.mulaiSubbab(`Perjanjian Kinerja Tahun ${periode.tahun}`),
      naskah: k.naskah('bab-2', 'Perjanjian kinerja'),
      tabel: {
        ...rencana('pk', `Perjanjian Kinerja Tahun ${periode.tahun}`, targetTahunan),
        sumber: `Perjanjian Kinerja ${satker.nama} Tahun ${periode.tahun}`,
      },
      kalimat:
        `Untuk mencapai target tersebut dialokasikan anggaran sebesar Rp${rupiah(total)} ` +
        `(${terbilang(BigInt(total.toFixed(0)))} rupiah) melalui ${denganTerbilang(pk.alokasi.length)} kegiatan.`,
      alokasi: {
        ...k.nomor.nomoriTabel('alokasi', `Alokasi anggaran Perjanjian Kinerja Tahun ${periode.tahun}`),
        baris: pk.alokasi.map((a) => ({ kode: a.kegiatan, nama: a.nama, pagu: rupiah(a.pagu) })),
        jumlah: rupiah(total),
        sumber: `Perjanjian Kinerja ${satker.nama} Tahun ${periode.tahun}`,
      },
    };
    const aksi = {
      entri: k.nomor.mulaiSubbab(`Rencana Aksi Perjanjian Kinerja (RAPK) Tahun ${periode.tahun}`),
      naskah: k.naskah('bab-2', 'Rencana aksi'),
      kolom:
        rapk.satuan_waktu === 'bulan'
          ? Array.from({ length: 12 }, (_, i) => `B${String(i + 1).padStart(2, '0')}`)
          : ['TW I', 'TW II', 'TW III', 'TW IV'],
      tabel: {
        ...rencana('rapk', `Rencana Aksi Perjanjian Kinerja Tahun ${periode.tahun}`, targetTahunan),
        catatan: targetLain(laporan),
        rentangKolom: 5 + (rapk.satuan_waktu === 'bulan' ? 12 : 4),
        sumber: `RAPK ${satker.nama} Tahun ${periode.tahun}. Tanda – berarti belum bertarget`,
      },
    };
    const polaritas = [...new Set(nilai.indikator.map((i) => i.polaritas ?? 'maksimum'))];
    const skalaPakai = [
      ...new Set([pedoman.capaian.skala, pedoman.capaian.skala_tahunan, pedoman.total.skala]),
    ];
    const metode = {
      entri: k.nomor.mulaiSubbab('Metode Pengukuran'),
      naskah: k.naskah('bab-2', 'Metode pengukuran'),
      dasar: pedoman.dasar_hukum,
      polaritas: {
        maksimum: polaritas.includes('maksimum'),
        minimum: polaritas.includes('minimum'),
        stabil: polaritas.includes('stabil'),
      },
      kaidah: kaidah(laporan),
      skala: skalaPakai.flatMap((kode) => {
        const s = pedoman.skala[kode];
        if (!s) return [];
        return [
          {
            ...k.nomor.nomoriTabel(`skala-${kode}`, s.judul),
            kolom: s.kolom,
            baris: s.pita.map((p) => ({
              kategori: { nama: p.nama, tingkat: p.tingkat },
              rentang: bacaRentang(p.rentang.teks),
            })),
            sumber: pedoman.nama,
          },
        ];
      }),
    };
    return { strategis, tahunan, perjanjian, aksi, metode };
  });
}

/** Targets in use in this period that are not the RAPK's; null when there are none. */
export function targetLain(laporan: Laporan): string | null {
  const lain = laporan.indikator.flatMap((i) => {
    const target = laporan.realisasi.indikator[i.kode]?.target;
    return target ? [`IKU ${i.nomor} ${angka(target.nilai)}`] : [];
  });
  return lain.length === 0
    ? null
    : `Dalam pengukuran ${laporan.periode.nama} dipakai target lain untuk ${daftarKata(lain)}; alasannya tercantum pada bagian indikator`;
}

/** "70 <= x < 100" as it prints: 70 ≤ x < 100, with decimal commas. */
export const bacaRentang = (teks: string): string =>
  teks
    .replace(/<=/g, '≤')
    .replace(/>=/g, '≥')
    .replace(/(\d)\.(\d)/g, '$1,$2');

/** The rules of the guideline in use, in words. */
function kaidah(laporan: Laporan): string[] {
  const { pedoman } = laporan;
  const { batas } = pedoman.capaian;
  const dasar = pedoman.sasaran.dari === 'diperhitungkan' && batas !== undefined;
  return [
    `${pedoman.sasaran.kepanjangan} (${pedoman.sasaran.nama}) adalah rata-rata capaian indikator yang telah diukur` +
      `${dasar ? `, dengan nilai setiap indikator diperhitungkan paling tinggi ${angka(batas, 0)} persen` : ''}; indikator yang belum diukur tidak ikut dihitung.`,
    ...(pedoman.perspektif
      ? ['Nilai perspektif adalah rata-rata nilai sasaran di dalamnya yang telah diukur.']
      : []),
    `${pedoman.total.kepanjangan} (${pedoman.total.nama}) adalah rata-rata nilai ${pedoman.total.dari}.`,
    `Semua perhitungan memakai angka yang belum dibulatkan; pembulatan ke ${terbilang(pedoman.pembulatan.desimal)} desimal hanya untuk penyajian.`,
  ];
}

export function composeBab4(k: Konteks) {
  const { laporan, nilai } = k;
  return composeBab(k, 4, 'Penutup', () => {
    const kesimpulan = {
      entri: k.nomor.mulaiSubbab('Kesimpulan'),
      kalimatTotal: kalimatTotal(laporan, nilai),
      kalimatTercapai: kalimatTercapai(nilai),
      kalimatKategori: `Menurut kategori, ${denganTerbilang(nilai.indikator.length)} indikator terdiri atas ${kalimatKategori(laporan, nilai.indikator)}.`,
      kalimatAnggaran: kalimatAnggaran(laporan, nilai),
      total: {
        nama: laporan.pedoman.total.nama,
        nilai: angkaAtauStrip(nilai.total.nilai),
        kategori: cetakKategori(nilai.total.kategori),
      },
      perspektif: laporan.perspektif.map((p) => {
        const np = nilai.perspektif.find((x) => x.kode === p.kode);
        return {
          nama: p.nama,
          asing: p.asing,
          nilai: angkaAtauStrip(np?.nilai),
          kategori: cetakKategori(np?.kategori ?? null),
        };
      }),
      naskah: k.naskah('bab-4', 'Kesimpulan'),
      kendala: k.naskah('bab-4', 'Kendala'),
    };
    const saran = seksiNaskah(k, 'bab-4', 'Saran', 'Saran');
    return { kesimpulan, saran };
  });
}
