import { angka, rupiah } from '../format/angka.js';
import { BULAN_SINGKAT, denganTerbilang, tanggalPanjang, terbilang } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import { jumlahkan } from '../score/arithmetic.js';
import { targetPk } from '../score/targets.js';
import { bacaRentang, composeBab, targetLain } from './chapter.js';
import type { Konteks } from './context.js';
import { targetDenganSatuan } from './indicator.js';
import { composePk, composeRkt, type Rencana } from './plans.js';
import { anggaranAksi, barisRencana, kelompokkan } from './rows.js';

/** Bab II: Renstra, RKT, PK, RAPK, and how performance is measured under the guideline in use. */
export function composeBab2(k: Konteks) {
  const { laporan, nilai } = k;
  const { renstra, pk, rapk, periode, pedoman, satker } = laporan;
  const bagian = laporan.pengaturan.bagian;
  return composeBab(k, 2, 'Perencanaan Kinerja', () => {
    const strategis = {
      entri: k.nomor.mulaiSubbab('Uraian Singkat Rencana Strategis'),
      naskah: k.naskah('bab-2', 'Rencana strategis'),
      dasar: renstra.dasar_hukum ?? null,
      visi: renstra.visi ?? null,
      penjelasanVisi: k.naskah('bab-2', 'Penjelasan visi'),
      misi: renstra.misi ?? [],
      tujuan: renstra.tujuan ?? [],
      peta:
        bagian?.peta_strategi === false || laporan.perspektif.length === 0
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
      sasaran: kelompokkan(k, () => null).map((p) => ({
        nama: p.nama,
        asing: p.asing,
        sasaran: laporan.sasaran
          .filter((s) => p.sasaran.some((x) => x.kode === s.kode))
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
                target: targetDenganSatuan(laporan, i),
                ujung: n === isi.length - 1 ? '.' : n === isi.length - 2 ? '; dan' : ';',
              })),
            };
          }),
      })),
    };
    const rencana: Rencana = (id, judul, ambil) => ({
      ...k.nomor.nomoriTabel(id, judul),
      perspektif: kelompokkan(k, (i) => barisRencana(k, i, ambil(i.kode))),
    });
    const targetTahunan = (kode: string) => targetPk(pk, kode, periode.triwulan);
    const tahunan = composeRkt(k, rencana, targetTahunan);
    const perjanjian = {
      entri: k.nomor.mulaiSubbab(`Perjanjian Kinerja Tahun ${periode.tahun}`),
      naskah: k.naskah('bab-2', 'Perjanjian kinerja'),
      ...composePk(k, rencana, targetTahunan),
    };
    const aksi = {
      entri: k.nomor.mulaiSubbab(`Rencana Aksi Perjanjian Kinerja (RAPK) Tahun ${periode.tahun}`),
      naskah: k.naskah('bab-2', 'Rencana aksi'),
      kolom: rapk.satuan_waktu === 'bulan' ? BULAN_SINGKAT : ['TW I', 'TW II', 'TW III', 'TW IV'],
      bulanan: rapk.satuan_waktu === 'bulan',
      tabel: {
        ...rencana('rapk', `Rencana Aksi Perjanjian Kinerja Tahun ${periode.tahun}`, targetTahunan),
        catatan: catatanAksi(laporan),
        ...kolomAksi(k),
        sumber: `RAPK ${satker.nama} Tahun ${periode.tahun}${rapk.tanggal ? `, ${tanggalPanjang(rapk.tanggal)}` : ''}. Tanda – berarti belum bertarget`,
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
        rentang: polaritas.includes('rentang'),
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
            adaSimpulan: s.pita.some((p) => p.simpulan !== undefined),
            baris: s.pita.map((p) => ({
              kategori: { nama: p.nama, tingkat: p.tingkat },
              rentang: bacaRentang(p.rentang.teks),
              simpulan: p.simpulan ?? '–',
            })),
            sumber: pedoman.nama,
          },
        ];
      }),
    };
    return { strategis, tahunan, perjanjian, aksi, metode };
  });
}

/** Columns of the RAPK table: money stands where the plan gives every indicator its own. */
function kolomAksi(k: Konteks) {
  const rentangJumlah = 5 + (k.laporan.rapk.satuan_waktu === 'bulan' ? 12 : 4);
  const anggaran = anggaranAksi(k);
  return {
    rentangJumlah,
    rentangKolom: rentangJumlah + (anggaran ? 1 : 0),
    jumlahAnggaran: anggaran ? rupiah(jumlahkan([...anggaran.values()])) : null,
  };
}

/** What the RAPK table does not show by itself: targets in use that differ, and that a revision counts from its quarter. */
function catatanAksi(laporan: Laporan): string | null {
  const revisi = laporan.pk.revisi || laporan.rapk.revisi;
  const isi = [
    revisi ? 'Target setiap triwulan adalah target yang berlaku pada triwulan itu' : null,
    laporan.rapk.catatan?.replace(/[\s.]+$/, '') ?? null,
    targetLain(laporan),
  ].filter((s) => s !== null);
  return isi.length === 0 ? null : isi.join('. ');
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
    kaidahTotal(pedoman),
    `Perhitungan memakai angka yang belum dibulatkan; pembulatan ke ${terbilang(pedoman.pembulatan.desimal)} desimal hanya untuk penyajian.` +
      (adaTercatat
        ? ' Realisasi yang tercatat dalam bentuk bulat atau terpotong dipakai sebagaimana tercatat.'
        : ''),
    ...(pedoman.pembulatan.kategori === 'tercetak' ? ['Kategori ditetapkan dari angka yang disajikan.'] : []),
    kalimatPedoman(pedoman),
  ];
}

/** The guideline itself: its legal basis and how long it is in force. */
function kalimatPedoman({ nama, dasar_hukum: dasar, berlaku }: Laporan['pedoman']): string {
  const sampai = berlaku.sampai ? ` sampai dengan ${tanggalPanjang(berlaku.sampai)}` : '';
  return `Pedoman yang dipakai ialah ${nama}, berlaku mulai ${tanggalPanjang(berlaku.mulai)}${sampai}${dasar === nama || dasar.startsWith(nama) ? '' : `, dengan dasar ${dasar}`}.`;
}

function kaidahTotal({ total, capaian }: Laporan['pedoman']): string {
  const batas = capaian.batas;
  const dihitung =
    total.dari === 'indikator'
      ? `capaian semua indikator yang telah diukur${batas ? `, setiap capaian diperhitungkan paling tinggi ${angka(batas, 0)} persen` : ''}`
      : `nilai ${total.dari}`;
  return `${total.kepanjangan} (${total.nama}) adalah rata-rata ${dihitung}.`;
}
