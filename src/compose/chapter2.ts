import { angka, rupiah } from '../format/angka.js';
import { BULAN_SINGKAT, denganTerbilang, terbilang } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import { jumlahkan } from '../score/arithmetic.js';
import { bacaRentang, composeBab, targetLain } from './chapter.js';
import type { Konteks } from './context.js';
import { targetDenganSatuan } from './indicator.js';
import { barisRencana, kelompokkan } from './rows.js';

/** Bab II: Renstra, RKT, PK, RAPK, and how performance is measured under the guideline in use. */
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
            const tunggal = isi.length === 1;
            const kalimat = `Pada tahun ${periode.tahun} sasaran ini diukur dengan ${denganTerbilang(isi.length)} indikator`;
            return {
              nomor: s.nomor,
              nama: s.nama,
              namaPendek: s.namaPendek,
              naskah: k.naskah('bab-2', `Sasaran ${s.kode}`),
              tunggal,
              kalimat: tunggal ? `${kalimat}, yaitu` : `${kalimat}:`,
              indikator: isi.map((i, n) => ({
                nomor: i.nomor,
                kode: i.kode,
                nama: i.nama,
                target: targetDenganSatuan(i),
                ujung: n === isi.length - 1 ? '.' : n === isi.length - 2 ? '; dan' : ';',
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
      kolom: rapk.satuan_waktu === 'bulan' ? BULAN_SINGKAT : ['TW I', 'TW II', 'TW III', 'TW IV'],
      bulanan: rapk.satuan_waktu === 'bulan',
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

/** The rules of the guideline in use, in words. */
function kaidah(laporan: Laporan): string[] {
  const { pedoman } = laporan;
  const { batas } = pedoman.capaian;
  const adaTercatat = Object.values(laporan.realisasi.indikator).some((isi) => isi.tercatat !== undefined);
  const dasar = pedoman.sasaran.dari === 'diperhitungkan' && batas !== undefined;
  return [
    `${pedoman.sasaran.kepanjangan} (${pedoman.sasaran.nama}) adalah rata-rata capaian indikator yang telah diukur` +
      `${dasar ? `, dengan nilai setiap indikator diperhitungkan paling tinggi ${angka(batas, 0)} persen` : ''}; indikator yang belum diukur tidak ikut dihitung.`,
    ...(pedoman.perspektif
      ? ['Nilai perspektif adalah rata-rata nilai sasaran di dalamnya yang telah diukur.']
      : []),
    `${pedoman.total.kepanjangan} (${pedoman.total.nama}) adalah rata-rata nilai ${pedoman.total.dari}.`,
    `Perhitungan memakai angka yang belum dibulatkan; pembulatan ke ${terbilang(pedoman.pembulatan.desimal)} desimal hanya untuk penyajian.` +
      (adaTercatat
        ? ' Realisasi yang tercatat dalam bentuk bulat atau terpotong dipakai sebagaimana tercatat.'
        : ''),
    ...(pedoman.pembulatan.kategori === 'tercetak' ? ['Kategori ditetapkan dari angka yang disajikan.'] : []),
  ];
}
