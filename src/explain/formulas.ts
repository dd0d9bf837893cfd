import type { Laporan } from '../link/laporan.js';
import type { NilaiIndikator } from '../score/score.js';
import { targetRentang } from '../validate/fields.js';
import { desimalPenuh, type Langkah, letak, penuh } from './model.js';

/** The rule of a polarity with the numbers of an indicator put into it. */
export function kaidahCapaian(i: NilaiIndikator): { kaidah: string; rumus: string } {
  const r = penuh(i.realisasi);
  const t = desimalPenuh(i.targetPeriode);
  switch (i.polaritas ?? 'maksimum') {
    case 'maksimum':
      return { kaidah: 'Polaritas maksimum: realisasi / target × 100', rumus: `${r} / ${t} × 100` };
    case 'minimum':
      return i.targetPeriode?.dari.isZero()
        ? {
            kaidah:
              'Polaritas minimum dengan target nol: (nilai terburuk − realisasi) / nilai terburuk × 100',
            rumus: `(${penuh(i.terburuk ?? null)} − ${r}) / ${penuh(i.terburuk ?? null)} × 100`,
          }
        : {
            kaidah: 'Polaritas minimum: (2 − realisasi / target) × 100, paling rendah 0',
            rumus: `(2 − ${r} / ${t}) × 100`,
          };
    case 'rentang': {
      const kaidah =
        'Polaritas rentang: 100 di dalam rentang; di atasnya terhadap batas atas seperti minimum, di bawahnya terhadap batas bawah seperti maksimum';
      return {
        kaidah,
        rumus: `${r} terhadap ${i.targetPeriode && targetRentang(i.targetPeriode) ? 'rentang ' : ''}${t}`,
      };
    }
    case 'stabil':
      return {
        kaidah:
          'Polaritas stabil: c = realisasi / target × 100, di atas 100 dihitung 200 − c; 0 → 0, 90 → 100, 100 → 120',
        rumus: `c = ${r} / ${t} × 100`,
      };
  }
}

/** How the worksheet makes the realisasi, with its numbers. */
export function langkahKertas(laporan: Laporan, i: NilaiIndikator): Langkah[] {
  const isi = laporan.realisasi.indikator[i.kode];
  const { kertas } = i;
  if (!isi || !kertas) return [];
  const hasil = penuh(kertas.nilai);
  const langkah = (bentuk: string, kaidah: string, rumus: string): Langkah[] => [
    {
      apa: 'Kertas kerja',
      kaidah,
      letak: letak(laporan, 'realisasi', ['indikator', i.kode, bentuk]),
      rumus,
      hasil,
    },
  ];
  const sel = (kunci: string): string[] => kertas.baris.map((b) => penuh(b.sel[kunci] ?? null));
  if (isi.rasio) {
    const { pembilang, penyebut } = isi.rasio;
    return langkah(
      'rasio',
      `Jumlah ${pembilang} dibagi jumlah ${penyebut} semua baris, dikali 100`,
      `(${sel(pembilang).join(' + ')}) / (${sel(penyebut).join(' + ')}) × 100`,
    );
  }
  if (isi.rata_rata) {
    const nol =
      isi.rata_rata.penyebut_nol === 'keluarkan' ? 'dikeluarkan' : `dihitung ${isi.rata_rata.penyebut_nol}`;
    const persen = sel('persen').filter((s) => s !== '–');
    return langkah(
      'rata_rata',
      `Rata-rata persentase baris; 0 dari 0 ${nol}`,
      `(${persen.join(' + ')}) / ${persen.length}`,
    );
  }
  const ada = (kunci: string): string =>
    sel(kunci)
      .filter((s) => s !== '–')
      .join(' + ');
  if (isi.jumlah) return langkah('jumlah', 'Jumlah semua komponen', ada('nilai'));
  if (isi.berbobot)
    return langkah(
      'berbobot',
      'Jumlah bobot × nilai; bagian yang belum jatuh tempo tidak menambah nilai',
      ada('hasil'),
    );
  if (isi.tahapan) return langkah('tahapan', 'Jumlah bobot tahap × persentase selesai', ada('hasil'));
  if (isi.perkara)
    return langkah(
      'perkara',
      'Jumlah bobot tahap × perkara yang mencapai tahap itu, dibagi target perkara',
      ada('hasil'),
    );
  return langkah(
    'efisiensi',
    'Persentase kategori tingkat efisiensi: keluaran = rata-rata capaian indikator lain, masukan = serapan semua indikator',
    kertas.baris.map((b) => `${b.nama}: ${penuh(b.sel.nilai ?? null)}`).join('; '),
  );
}
