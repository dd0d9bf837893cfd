import type { Decimal } from '../decimal.js';
import { type Temuan, temuan } from '../diagnostics/temuan.js';
import { angka } from '../format/angka.js';
import { bagian, type Laporan } from '../link/laporan.js';
import { mencapaiTarget } from '../score/reached.js';
import type { Nilai, NilaiIndikator } from '../score/score.js';

/** Narrative against figures: sections a result asks for, and figures typed instead of quoted. */
export function periksaNarasi(laporan: Laporan, nilai: Nilai): Temuan[] {
  return [...bagianWajib(laporan, nilai), ...angkaDiketik(laporan, nilai)];
}

/** Target missed: cause and solution. Beyond conclusion: a cause that justifies it. */
function bagianWajib(laporan: Laporan, nilai: Nilai): Temuan[] {
  const hasil: Temuan[] = [];
  for (const i of nilai.indikator) {
    if (i.capaian === null || i.kategori === null) continue;
    const sebab = i.kategori.tingkat === 'x' ? ['Penyebab'] : [];
    const wajib = mencapaiTarget(laporan.pedoman, i) ? sebab : ['Penyebab', 'Solusi'];
    for (const judul of wajib) {
      if (bagian(laporan, `indikator/${i.kode}`, judul)) continue;
      const berkas = `data/satker/${laporan.id}/narasi/indikator/${i.kode}.md`;
      const letak = laporan.berkas.get('realisasi')?.locate(['indikator', i.kode]) ?? null;
      hasil.push(
        temuan('narasi.wajib', letak, { kode: i.kode, kategori: i.kategori.nama, bagian: judul, berkas }),
      );
    }
  }
  return hasil;
}

/** Figures of an indicator that its own narrative might type; whole numbers are too common to suspect. */
function dikenal(i: NilaiIndikator): ReadonlyMap<string, string> {
  const isi: Array<[string, Decimal | null]> = [
    ['capaian', i.capaian],
    ['realisasi', i.realisasi],
    ['target', i.targetPeriode?.dari ?? null],
    ['capaian_tahunan', i.tahunan.capaian],
    ['target_tahunan', i.tahunan.target?.dari ?? null],
  ];
  const peta = new Map<string, string>();
  for (const [nama, d] of isi) {
    if (d === null || d.isInteger()) continue;
    const teks = angka(d);
    for (const bentuk of [teks, teks.replace(/0$/, '')]) if (!peta.has(bentuk)) peta.set(bentuk, nama);
  }
  return peta;
}

function angkaDiketik(laporan: Laporan, nilai: Nilai): Temuan[] {
  const hasil: Temuan[] = [];
  for (const i of nilai.indikator) {
    const peta = dikenal(i);
    for (const b of laporan.narasi.get(`indikator/${i.kode}`)?.values() ?? []) {
      for (const m of b.isi.matchAll(/(?<![\d.,])\d+(?:\.\d{3})*,\d+(?![\d,])/g)) {
        const nama = peta.get(m[0]);
        if (nama === undefined) continue;
        const letak = b.source.at(b.mulai + m.index, m[0].length);
        const kutipan = `{{${nama} "${i.kode}"}}`;
        hasil.push(
          temuan('narasi.angka-diketik', letak, {
            ditemukan: m[0],
            nama: `${nama} indikator ${i.kode}`,
            kutipan,
          }),
        );
      }
    }
  }
  return hasil;
}
