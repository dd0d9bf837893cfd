import type { NilaiJson } from '../score/nilai-json.js';

const cetak = (s: string | null): string => (s === null ? '-' : s.replace('.', ','));

/** Columns padded to their widest cell; numbers right, words left. */
export function tabel(
  kepala: readonly string[],
  baris: ReadonlyArray<readonly string[]>,
  kanan: readonly number[],
): string {
  const lebar = kepala.map((k, i) => Math.max(k.length, ...baris.map((b) => (b[i] ?? '').length)));
  const garis = (b: readonly string[]): string =>
    b
      .map((s, i) => (kanan.includes(i) ? s.padStart(lebar[i] ?? 0) : s.padEnd(lebar[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [garis(kepala), garis(lebar.map((n) => '─'.repeat(n))), ...baris.map(garis)].join('\n');
}

/** The figures of a report as plain text, for `lapkin score`. */
export function tabelNilai(n: NilaiJson): string {
  const indikator = n.indikator.map((i) => [
    i.kode,
    String(i.nomor),
    cetak(i.target),
    cetak(i.realisasi),
    cetak(i.capaian),
    i.kategori ?? i.status.replace(/_/g, ' '),
    cetak(i.tahunan.capaian),
    i.tahunan.kategori ?? '-',
  ]);
  const kepala = ['Kode', 'IKU', 'Target', 'Realisasi', 'Capaian', 'Kategori', 'Thd tahun', 'Status'];
  const sasaran = n.sasaran.map((s) => [
    s.kode,
    cetak(s.nps),
    s.kategori ?? '-',
    `${s.terukur}/${s.indikator}`,
    cetak(s.anggaran?.serapan ?? null),
  ]);
  const perspektif = n.perspektif.map((p) => [p.kode, cetak(p.nilai), p.kategori ?? '-']);
  return [
    `${n.laporan} (${n.pedoman})`,
    tabel(kepala, indikator, [1, 2, 3, 4, 6]),
    tabel(['Sasaran', 'Nilai', 'Predikat', 'Terukur', 'Serapan'], sasaran, [1, 3, 4]),
    ...(perspektif.some((p) => p[1] !== '-')
      ? [tabel(['Perspektif', 'Nilai', 'Predikat'], perspektif, [1])]
      : []),
    `${n.total.nama}  ${cetak(n.total.nilai)}  ${n.total.kategori ?? '-'}`,
    ...(n.anggaran
      ? [`Serapan  ${cetak(n.anggaran.serapan)}  (Rp${n.anggaran.realisasi} dari Rp${n.anggaran.pagu})`]
      : []),
  ].join('\n\n');
}
