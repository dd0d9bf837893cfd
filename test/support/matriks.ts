import { gambar } from './foto.js';
import { MAINAN, MAINAN_ID } from './mainan.js';

/** The toy report with everything in it a tag tree can hold: the feature matrix of the archive. */
export const MATRIKS_ID = MAINAN_ID;

const PERIODE = `data/satker/${MAINAN_ID}`;

export const MATRIKS: Readonly<Record<string, string>> = {
  ...MAINAN,
  [`${PERIODE}/laporan.yaml`]: `${MAINAN[`${PERIODE}/laporan.yaml`]}tanda_tangan: { bidang: siapkan }\n`,
  [`${PERIODE}/narasi/kata-pengantar.md`]: `## Kata pengantar

Laporan uji ini memuat setiap unsur yang dapat ditandai; lihat {{lampiran "Unsur teks"}}.
`,
  [`${PERIODE}/tabel/lebar.yaml`]: `
judul: Mainan yang diuji menurut jenis dan bahan
label: Jenis mainan
nomor: ya
lanskap: ya
kolom:
  diuji: { judul: Diuji, kelompok: Pengujian, jenis: cacah }
  ms: { judul: Memenuhi syarat, kelompok: Pengujian, jenis: cacah }
  tms: { judul: Tidak memenuhi syarat, kelompok: Pengujian, rumus: diuji - ms }
  persen: { judul: Persentase, persen: [ms, diuji] }
  catatan: { judul: Catatan, jenis: teks }
kelompok:
  - nama: Kayu
    jumlah: Jumlah kayu
    baris:
      - { nama: Balok, diuji: 10, ms: 9, catatan: cat terkelupas }
      - { nama: Kereta, diuji: 5, ms: 5, catatan: "-" }
  - nama: Plastik
    jumlah: Jumlah plastik
    baris:
      - { nama: Boneka & robot <kecil>, diuji: 10, ms: 7, catatan: "label \\"3+\\" hilang" }
jumlah: Jumlah
sumber: buku uji
`,
  [`${PERIODE}/narasi/lampiran.md`]: `## Unsur teks

Paragraf dengan *miring*, **tebal**, ***tebal miring***, \`kode sebaris\`, kutipan “begini”, dan [tautan ke luar](https://example.id/mainan?a=1&b=2).
Baris kedua paragraf yang sama.\\
Baris sesudah pemutus.

> Kutipan panjang dari pedoman.
>
> - butir di dalam kutipan

1. Butir pertama
   - anak pertama
   - anak kedua
     1. cucu
2. Butir kedua

   Paragraf kedua di dalam butir.
3. **Butir tebal** dengan [tautan](https://example.id/).

- [Tautan sebagai seluruh isi butir](https://example.id/butir)

\`\`\`
kode  berjajar
\`\`\`

---

$$\\text{Capaian} = \\frac{\\text{Realisasi}}{\\text{Target}} \\times 100\\%$$

| No. | Uraian | Nilai |
|---:|:---|:---:|
| 1 | Sel *miring* | 10 |
| 2 | Sel biasa | 20 |

## Tabel lanskap

{{tampilkan "lebar"}}

{{tampilkan "pengukuran"}}
`,
};

const SATKER = 'data/satker/dinas-mainan';
const FOTO = ['a.jpg', 'b.png'].map(
  (b) => `foto: [{ berkas: foto/${b}, keterangan: Petugas di pasar ${b[0]} }]`,
);

/** The matrix with pictures of every kind, in a theme. */
export const matriksPenuh = (tema: string): Readonly<Record<string, string>> => ({
  ...MATRIKS,
  [`${SATKER}/satker.yaml`]: `${MATRIKS[`${SATKER}/satker.yaml`]}peta: { berkas: gambar/peta.png, keterangan: Peta wilayah kerja, sumber: Bagian Tata Pemerintahan }\n`,
  [`${PERIODE}/laporan.yaml`]: `${MATRIKS[`${PERIODE}/laporan.yaml`]}tampilan: { tema: ${tema} }\n`,
  [`${PERIODE}/sorotan.yaml`]: `sorotan:\n${FOTO.map((f, n) => `  - judul: Kegiatan ${n}\n    uraian: Pemeriksaan di pasar.\n    ${f}\n`).join('')}`,
  [`${SATKER}/gambar/alur.yaml`]:
    'judul: Alur pemeriksaan\nsumber: Prosedur\nproses: [Ambil, Uji, Nilai, Lapor]\n',
  [`${PERIODE}/gambar/pindai.yaml`]: 'judul: Perjanjian Kinerja\npindaian: [{ berkas: pindai/1.png }]\n',
  [`${PERIODE}/narasi/lampiran.md`]: `${MATRIKS[`${PERIODE}/narasi/lampiran.md`]}
## Gambar

{{tampilkan "alur"}}

{{tampilkan "pindai"}}
`,
});

export const GAMBAR_MATRIKS: Readonly<Record<string, Buffer>> = {
  [`${PERIODE}/foto/a.jpg`]: gambar(900, 600),
  [`${PERIODE}/foto/b.png`]: gambar(900, 600, 'image/png'),
  [`${SATKER}/gambar/peta.png`]: gambar(900, 600, 'image/png'),
  [`${PERIODE}/gambar/pindai/1.png`]: gambar(620, 877, 'image/png'),
};
