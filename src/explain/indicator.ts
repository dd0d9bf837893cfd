import { desimalIndikator } from '../figures/indicator.js';
import { angka, angkaAtauStrip, cetakTarget } from '../format/angka.js';
import type { Laporan } from '../link/laporan.js';
import type { Kategori } from '../score/bands.js';
import type { Nilai, NilaiIndikator } from '../score/score.js';
import { targetPk } from '../score/targets.js';
import { kaidahCapaian, langkahKertas } from './formulas.js';
import {
  desimalPenuh,
  kalimatPembulatan,
  type Langkah,
  letak,
  letakIndikator,
  type Masukan,
  type Penjelasan,
  penuh,
} from './model.js';

/** How the capaian of an indicator came about: worksheet, target in force, rule of its polarity, category, cap. */
export function jelaskanIndikator(laporan: Laporan, nilai: Nilai, kode: string): Penjelasan | null {
  const i = nilai.indikator.find((x) => x.kode === kode);
  if (!i) return null;
  const { desimal } = laporan.pedoman.pembulatan;
  return {
    kode,
    nama: `Capaian IKU ${i.nomor} (${kode}) ${i.nama}, ${laporan.periode.lengkap}`,
    masukan: [...masukanTarget(laporan, i), ...masukanRealisasi(laporan, i)],
    langkah: [
      ...langkahKertas(laporan, i),
      ...langkahTercatat(laporan, i),
      langkahStatus(laporan, i),
      ...langkahCapaian(laporan, i),
      ...langkahPembanding(laporan, i),
    ],
    hasil:
      i.capaian === null
        ? '– (tidak dihitung)'
        : `${angka(i.capaian, desimal)} persen, ${i.kategori?.nama ?? '–'}`,
    pembulatan: kalimatPembulatan(i.capaian, desimal),
  };
}

/** Where the target in use is written: an override, the RAPK, or the PK and its revisions. */
function masukanTarget(laporan: Laporan, i: NilaiIndikator): Masukan[] {
  const { periode, pk, rapk } = laporan;
  const hasil: Masukan[] = [];
  const pakai = laporan.realisasi.indikator[i.kode]?.target;
  if (pakai) {
    const di = letak(laporan, 'realisasi', ['indikator', i.kode, 'target']);
    hasil.push({
      nama: `Target yang dipakai (${pakai.alasan})`,
      nilai: desimalPenuh(pakai.nilai),
      letak: di,
    });
  }
  const aksi = rapk.target[i.kode];
  if (periode.triwulan !== null && aksi !== undefined) {
    const isi = aksi === 'tetap' ? 'tetap (sama dengan target PK)' : aksi.map(desimalPenuh).join(' / ');
    hasil.push({ nama: 'Target RAPK', nilai: isi, letak: letak(laporan, 'rapk', ['target', i.kode]) });
  }
  hasil.push({
    nama: 'Target PK',
    nilai: desimalPenuh(pk.target[i.kode] ?? null),
    letak: letak(laporan, 'pk', ['target', i.kode]),
  });
  for (const [jenis, revisi] of [
    ['rapk', rapk.revisi ?? []],
    ['pk', pk.revisi ?? []],
  ] as const) {
    for (const [n, r] of revisi.entries()) {
      if (!(i.kode in r.target)) continue;
      const isi = r.target[i.kode];
      const teks =
        isi === 'tetap'
          ? 'tetap'
          : Array.isArray(isi)
            ? isi.map(desimalPenuh).join(' / ')
            : desimalPenuh(isi ?? null);
      hasil.push({
        nama: `Revisi ${jenis.toUpperCase()} berlaku mulai ${r.berlaku}`,
        nilai: teks,
        letak: letak(laporan, jenis, ['revisi', n, 'target', i.kode]),
      });
    }
  }
  return hasil;
}

function masukanRealisasi(laporan: Laporan, i: NilaiIndikator): Masukan[] {
  const isi = laporan.realisasi.indikator[i.kode];
  if (!isi) return [];
  const path = ['indikator', i.kode];
  const hasil: Masukan[] = [];
  if (isi.nilai !== undefined) {
    const sumber = isi.sumber ? ` (sumber: ${isi.sumber})` : '';
    hasil.push({
      nama: `Nilai realisasi${sumber}`,
      nilai: penuh(isi.nilai),
      letak: letak(laporan, 'realisasi', [...path, 'nilai']),
    });
  }
  const tabel = isi.rasio ?? isi.rata_rata;
  const bentuk = isi.rasio ? 'rasio' : 'rata_rata';
  for (const [n, b] of (i.kertas?.baris ?? []).entries()) {
    const sel = tabel
      ? `${tabel.pembilang} ${penuh(b.sel[tabel.pembilang] ?? null)}, ${tabel.penyebut} ${penuh(b.sel[tabel.penyebut] ?? null)}`
      : Object.entries(b.sel)
          .map(([k, d]) => `${k} ${penuh(d)}`)
          .join(', ');
    const di = tabel
      ? [...path, bentuk, 'baris', n]
      : isi.perkara
        ? [...path, 'perkara', 'tahap', n]
        : isi.efisiensi
          ? [...path, 'efisiensi']
          : [...path, isi.jumlah ? 'jumlah' : isi.berbobot ? 'berbobot' : 'tahapan', n];
    hasil.push({ nama: b.nama, nilai: sel, letak: letak(laporan, 'realisasi', di) });
  }
  return hasil;
}

function langkahTercatat(laporan: Laporan, i: NilaiIndikator): Langkah[] {
  const tercatat = laporan.realisasi.indikator[i.kode]?.tercatat;
  if (!tercatat) return [];
  return [
    {
      apa: 'Realisasi yang dipakai',
      kaidah: `Nilai yang tercatat menggantikan hasil kertas kerja: ${tercatat.alasan}`,
      letak: letak(laporan, 'realisasi', ['indikator', i.kode, 'tercatat']),
      rumus: `tercatat ${penuh(tercatat.nilai)}`,
      hasil: penuh(tercatat.nilai),
    },
  ];
}

const STATUS: Readonly<Record<NilaiIndikator['status'], string>> = {
  terukur: 'target dan realisasi ada: dihitung',
  nol: 'target di atas nol, realisasi nol: dihitung sebagai nol',
  belum_bertarget: 'belum ada target pada periode ini: tidak masuk jumlah maupun pembagi',
  lebih_awal: 'ada realisasi tanpa target periode: hanya dibandingkan dengan target tahunan',
  tanpa_objek: 'ada target, tidak ada yang dapat diukur: tidak masuk jumlah maupun pembagi',
  belum_dilaporkan: 'ada target, realisasi belum ada: tidak dihitung',
};

const langkahStatus = (laporan: Laporan, i: NilaiIndikator): Langkah => ({
  apa: 'Status',
  kaidah: STATUS[i.status],
  letak: letak(laporan, 'realisasi', ['indikator', i.kode]),
  rumus: `target ${desimalPenuh(i.targetPeriode)}, realisasi ${penuh(i.realisasi)}`,
  hasil: i.status.replace(/_/g, ' '),
});

/** Category step: on the printed or the full value, in which band of the guideline. */
export function langkahKategori(
  laporan: Laporan,
  skala: string,
  nilai: Parameters<typeof penuh>[0],
  kategori: Kategori | null,
): Langkah[] {
  if (nilai === null || kategori === null) return [];
  const { desimal, kategori: cara } = laporan.pedoman.pembulatan;
  const n = laporan.pedoman.skala[skala]?.pita.findIndex((p) => p.nama === kategori.nama) ?? -1;
  const pita = laporan.pedoman.skala[skala]?.pita[n];
  return [
    {
      apa: 'Kategori',
      kaidah: `Skala ${skala}, dinilai ${cara === 'tercetak' ? `pada angka tercetak (${desimal} desimal)` : 'pada nilai yang belum dibulatkan'}`,
      letak: letak(laporan, 'pedoman', ['skala', skala, 'pita', n]),
      rumus: `x = ${cara === 'tercetak' ? angka(nilai, desimal) : penuh(nilai)} masuk ${pita?.rentang.teks ?? ''}${pita?.tercetak ? ` (legenda terbitan: ${pita.tercetak})` : ''}`,
      hasil: kategori.nama,
    },
  ];
}

function langkahCapaian(laporan: Laporan, i: NilaiIndikator): Langkah[] {
  if (i.capaian === null || i.realisasi === null || i.targetPeriode === null) return [];
  const { pedoman } = laporan;
  const { kaidah, rumus } = kaidahCapaian(i);
  const hasil: Langkah[] = [
    {
      apa: 'Capaian',
      kaidah,
      letak: letakIndikator(laporan, i.kode),
      rumus,
      hasil: penuh(i.capaian),
    },
    ...langkahKategori(laporan, pedoman.capaian.skala, i.capaian, i.kategori),
  ];
  if (i.diperhitungkan) {
    const sama = i.diperhitungkan.eq(i.capaian);
    const { batas } = pedoman.capaian;
    hasil.push({
      apa: 'Nilai yang diperhitungkan',
      kaidah: sama
        ? 'Tidak melampaui batas: dihitung sebagaimana adanya'
        : i.diperhitungkan.eq(batas ?? 0)
          ? `Dibatasi paling tinggi ${angkaAtauStrip(batas, 0)} (${pedoman.capaian.nama_diperhitungkan ?? 'batas'})`
          : 'Realisasi sama dengan target yang merupakan nilai tertinggi: dihitung sebagai nilai maksimum pedoman',
      letak: letak(laporan, 'pedoman', ['capaian', 'batas']),
      rumus: batas === undefined ? 'tanpa batas' : `min(${penuh(i.capaian)}; ${penuh(batas)})`,
      hasil: penuh(i.diperhitungkan),
    });
  }
  return hasil;
}

/** Against the year and the end of the Renstra. */
function langkahPembanding(laporan: Laporan, i: NilaiIndikator): Langkah[] {
  const tempat = desimalIndikator(laporan, i);
  const { renstra, periode } = laporan;
  const banding = (apa: string, b: NilaiIndikator['tahunan'], di: Langkah['letak']): Langkah[] => {
    if (b.target === null) return [];
    const target = cetakTarget(b.target, tempat);
    if (b.satuanBerbeda)
      return [
        {
          apa,
          kaidah: 'Periode ini menghitung kemajuan tahapan, tahunan satuan lain: belum dapat dibandingkan',
          letak: di,
          rumus: `target ${target}`,
          hasil: '–',
        },
      ];
    return [
      {
        apa,
        kaidah: `Realisasi terhadap target ${target}`,
        letak: di,
        rumus: `${penuh(i.realisasi)} terhadap ${target}`,
        hasil: `${penuh(b.capaian)}${b.kategori ? ` (${b.kategori.nama})` : ''}`,
      },
    ];
  };
  const pk = targetPk(laporan.pk, i.kode, periode.triwulan);
  return [
    ...(periode.triwulan === null || pk === null
      ? []
      : banding('Terhadap target tahunan', i.tahunan, letak(laporan, 'pk', ['target', i.kode]))),
    ...banding(
      `Terhadap akhir Renstra ${renstra.periode.sampai}`,
      i.akhirRenstra,
      letakIndikator(laporan, i.kode),
    ),
  ];
}
