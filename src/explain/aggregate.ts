import type { Decimal } from '../decimal.js';
import { angka } from '../format/angka.js';
import type { Laporan } from '../link/laporan.js';
import type { Nilai, NilaiIndikator } from '../score/score.js';
import { langkahKategori } from './indicator.js';
import { kalimatPembulatan, letak, type Masukan, type Penjelasan, penuh } from './model.js';

interface Bagian {
  readonly nama: string;
  readonly nilai: Decimal | null;
  readonly bobot: Decimal | null;
  readonly letak: Masukan['letak'];
}

/** A mean with its parts; those without a value are named and left out of sum and divisor. */
function jelaskanRataRata(
  laporan: Laporan,
  isi: {
    kode: string;
    nama: string;
    kaidah: string;
    letak: Masukan['letak'];
    bagian: readonly Bagian[];
    nilai: Decimal | null;
    skala: string;
    kategori: NilaiIndikator['kategori'];
  },
): Penjelasan {
  const { desimal } = laporan.pedoman.pembulatan;
  const ada = isi.bagian.filter((b) => b.nilai !== null);
  const berbobot = ada.some((b) => b.bobot !== null && !b.bobot.eq(1));
  const atas = ada
    .map((b) => (berbobot ? `${penuh(b.bobot)} × ${penuh(b.nilai)}` : penuh(b.nilai)))
    .join(' + ');
  const bawah = berbobot ? ada.map((b) => penuh(b.bobot)).join(' + ') : String(ada.length);
  return {
    kode: isi.kode,
    nama: isi.nama,
    masukan: isi.bagian.map((b) => ({
      nama: b.nama,
      nilai: b.nilai === null ? '– (belum diukur, tidak dihitung)' : penuh(b.nilai),
      letak: b.letak,
    })),
    langkah: [
      {
        apa: berbobot ? 'Rata-rata berbobot' : 'Rata-rata',
        kaidah: isi.kaidah,
        letak: isi.letak,
        rumus: ada.length === 0 ? 'tidak ada bagian yang diukur' : `(${atas}) / (${bawah})`,
        hasil: penuh(isi.nilai),
      },
      ...langkahKategori(laporan, isi.skala, isi.nilai, isi.kategori),
    ],
    hasil: isi.nilai === null ? '–' : `${angka(isi.nilai, desimal)} persen, ${isi.kategori?.nama ?? '–'}`,
    pembulatan: kalimatPembulatan(isi.nilai, desimal),
  };
}

const bagianIndikator = (
  laporan: Laporan,
  i: NilaiIndikator,
  dari: 'capaian' | 'diperhitungkan',
): Bagian => ({
  nama: `IKU ${i.nomor} (${i.kode}) ${dari === 'capaian' ? 'capaian' : 'nilai yang diperhitungkan'}`,
  nilai: i.diperhitungkan === null ? null : i[dari],
  bobot: i.bobot ?? null,
  letak: letak(laporan, 'realisasi', ['indikator', i.kode]),
});

export function jelaskanSasaran(laporan: Laporan, nilai: Nilai, kode: string): Penjelasan | null {
  const s = laporan.sasaran.find((x) => x.kode === kode);
  const ns = nilai.sasaran.find((x) => x.kode === kode);
  if (!s || !ns) return null;
  const { sasaran } = laporan.pedoman;
  const apa = sasaran.dari === 'capaian' ? 'capaian tanpa batas' : 'nilai yang diperhitungkan';
  return jelaskanRataRata(laporan, {
    kode: `sasaran:${kode}`,
    nama: `${sasaran.kepanjangan} (${sasaran.nama}) S${s.nomor} ${s.nama}`,
    kaidah: `Rata-rata ${apa} indikator yang telah diukur; jumlah bobot yang membagi`,
    letak: letak(laporan, 'pedoman', ['sasaran', 'dari']),
    bagian: nilai.indikator
      .filter((i) => i.sasaran === kode)
      .map((i) => bagianIndikator(laporan, i, sasaran.dari)),
    nilai: ns.nilai,
    skala: laporan.pengaturan.tampilan?.skala_sasaran ?? sasaran.skala,
    kategori: ns.kategori,
  });
}

const bagianSasaran = (laporan: Laporan, nilai: Nilai, kode: readonly string[]): Bagian[] =>
  nilai.sasaran
    .filter((s) => kode.includes(s.kode))
    .map((s) => ({
      nama: `${laporan.pedoman.sasaran.nama} sasaran:${s.kode}`,
      nilai: s.nilai,
      bobot: null,
      letak: null,
    }));

export function jelaskanPerspektif(laporan: Laporan, nilai: Nilai, kode: string): Penjelasan | null {
  const p = laporan.perspektif.find((x) => x.kode === kode);
  const np = nilai.perspektif.find((x) => x.kode === kode);
  const aturan = laporan.pedoman.perspektif;
  if (!p || !np || !aturan) return null;
  return jelaskanRataRata(laporan, {
    kode: `perspektif:${kode}`,
    nama: `Nilai perspektif ${p.nama}`,
    kaidah: 'Rata-rata nilai sasaran di dalamnya yang telah diukur',
    letak: letak(laporan, 'pedoman', ['perspektif']),
    bagian: bagianSasaran(laporan, nilai, p.sasaran),
    nilai: np.nilai,
    skala: laporan.pengaturan.tampilan?.skala_sasaran ?? aturan.skala,
    kategori: np.kategori,
  });
}

export function jelaskanTotal(laporan: Laporan, nilai: Nilai): Penjelasan {
  const { total } = laporan.pedoman;
  const bagian = {
    perspektif: () =>
      nilai.perspektif.map((p) => ({
        nama: `perspektif:${p.kode}`,
        nilai: p.nilai,
        bobot: null,
        letak: null,
      })),
    sasaran: () =>
      bagianSasaran(
        laporan,
        nilai,
        laporan.sasaran.map((s) => s.kode),
      ),
    // The organisation's value does not weigh its indicators.
    indikator: () =>
      nilai.indikator.map((i) => ({ ...bagianIndikator(laporan, i, 'diperhitungkan'), bobot: null })),
  }[total.dari]();
  return jelaskanRataRata(laporan, {
    kode: 'total',
    nama: `${total.kepanjangan} (${total.nama}) ${laporan.periode.lengkap}`,
    kaidah: `Rata-rata nilai ${total.dari} yang telah diukur`,
    letak: letak(laporan, 'pedoman', ['total', 'dari']),
    bagian,
    nilai: nilai.total.nilai,
    skala: total.skala,
    kategori: nilai.total.kategori,
  });
}
