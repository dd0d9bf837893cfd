/** A unit of none of the real kinds, with an invented guideline: YAML and Markdown only, nothing of it in the code. */
export const MAINAN_ID = 'dinas-mainan/2030/tw2';

const SATKER = 'data/satker/dinas-mainan';
const PERIODE = `data/satker/${MAINAN_ID}`;

export const MAINAN: Readonly<Record<string, string>> = {
  'data/pedoman/mainan-2030.yaml': `
nama: Pedoman Mainan 2030
dasar_hukum: Surat Kepala Dinas Mainan Nomor 1 Tahun 2030
berlaku: { mulai: 2030-01-01 }
pembulatan: { desimal: 1, kategori: tercetak, efisiensi: tercetak }
skala:
  warna:
    judul: Warna capaian
    kolom: Warna
    pita:
      - { nama: Merah, rentang: x < 60, tingkat: 0 }
      - { nama: Kuning, rentang: 60 <= x < 95, tingkat: 2 }
      - { nama: Hijau, rentang: 95 <= x <= 150, tingkat: 4 }
      - { nama: Tak Tersimpulkan, rentang: x > 150, tingkat: x }
capaian: { skala: warna, skala_tahunan: warna, batas: 150, nama_diperhitungkan: Nilai berbatas }
sasaran: { nama: NSM, kepanjangan: Nilai Sasaran Mainan, dari: diperhitungkan, skala: warna }
total: { nama: NTM, kepanjangan: Nilai Total Mainan, dari: sasaran, skala: warna }
`,
  [`${SATKER}/satker.yaml`]: `
nama: Dinas Mainan
nama_panjang: Dinas Mainan Kota Contoh
jenis: Dinas
lembaga: Pemerintah Kota Contoh
kota: Contoh
wilayah: [Kota Contoh]
organisasi: { nama: Kepala Dinas }
`,
  [`${SATKER}/renstra.yaml`]: `
nama: Rencana Strategis 2030-2034
periode: { mulai: 2030, sampai: 2034 }
sasaran:
  - kode: "1"
    nama: Meningkatnya keamanan mainan
    nama_pendek: Keamanan mainan
    indikator:
      - { kode: "1.1", nama: Jumlah mainan yang diuji, nama_pendek: Mainan diuji, satuan: mainan }
      - { kode: "1.2", nama: Rata-rata hari penyelesaian aduan, nama_pendek: Hari aduan, satuan: hari, polaritas: minimum }
  - kode: "2"
    nama: Meningkatnya pengetahuan masyarakat
    nama_pendek: Pengetahuan
    indikator:
      - { kode: "2.1", nama: Jumlah penyuluhan, nama_pendek: Penyuluhan, satuan: kegiatan }
      - { kode: "2.2", nama: Indeks kepuasan, nama_pendek: Kepuasan, satuan: indeks }
`,
  [`${SATKER}/2030/pk.yaml`]: `
target: { "1.1": 40, "1.2": 4, "2.1": 40, "2.2": 3.5 }
`,
  [`${SATKER}/2030/rapk.yaml`]: `
satuan_waktu: triwulan
target:
  "1.1": [10, 20, 30, 40]
  "1.2": tetap
  "2.1": [5, 10, 25, 40]
  "2.2": ["-", "-", "-", 3.5]
`,
  [`${PERIODE}/laporan.yaml`]: `
pedoman: mainan-2030
renstra: renstra
tempat: Contoh
tanggal: 2030-07-10
penandatangan: { nama: Budi, jabatan: [Kepala Dinas Mainan] }
`,
  [`${PERIODE}/realisasi.yaml`]: `
sampai_dengan: 2030-06-30
indikator:
  "1.1": { nilai: 25, sumber: buku uji }
  "1.2": { nilai: 5, sumber: buku aduan }
  "2.1": { nilai: 20, sumber: laporan kegiatan }
`,
  [`${PERIODE}/narasi/indikator/1.2.md`]: `## Penyebab

Petugas aduan hanya satu orang.

## Solusi

Menambah satu petugas.
`,
  [`${PERIODE}/narasi/indikator/2.1.md`]: `## Penyebab

Penyuluhan digabung dengan pekan mainan, sehingga {{realisasi "2.1"}} kegiatan terlaksana dari target {{target "2.1"}}.
`,
};
