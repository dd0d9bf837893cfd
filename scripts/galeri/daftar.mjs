/**
 * Pages of the gallery: a report, and the named destination whose page is shown ("" is the cover).
 * `readme` marks the four that the README shows.
 */
const loka = 'loka-lubuklinggau/2024/tw1';
const kupang = 'balai-kupang/2021/tahunan';
const dumai = 'balai-dumai/2025/tw2';

export const GALERI = [
  { nama: 'sampul', laporan: loka, tujuan: '', judul: 'Sampul', readme: true },
  { nama: 'ringkasan', laporan: loka, tujuan: 'ringkasan', judul: 'Ringkasan eksekutif', readme: true },
  { nama: 'indikator', laporan: loka, tujuan: 'iku-1.1', judul: 'Bagian indikator', readme: true },
  {
    nama: 'tabel-lebar',
    laporan: loka,
    tujuan: 't-capaian',
    judul: 'Tabel capaian seluruh indikator',
    readme: true,
  },
  { nama: 'pembuka-bab', laporan: loka, tujuan: 'bab-3', judul: 'Pembuka bab' },
  { nama: 'peta-strategi', laporan: kupang, tujuan: 'g-peta-strategi', judul: 'Peta strategi' },
  { nama: 'klaster', laporan: kupang, tujuan: 't-klaster', judul: 'Perbandingan dengan unit kerja lain' },
  { nama: 'efisiensi', laporan: kupang, tujuan: 't-skala-efisiensi', judul: 'Efisiensi' },
  { nama: 'lampiran', laporan: kupang, tujuan: 'lampiran-5', judul: 'Lampiran' },
  {
    nama: 'ringkasan-tanpa-perspektif',
    laporan: dumai,
    tujuan: 'ringkasan',
    judul: 'Ringkasan tanpa perspektif',
  },
  { nama: 'kesimpulan', laporan: dumai, tujuan: 's-4-1', judul: 'Bab IV' },
];

/** Width in pixels of a portrait page in the gallery, and of a reference picture of the test. */
export const LEBAR = 900;
export const LEBAR_ACUAN = 310;
