import { type Audit, audit as bandingkan, type HasilAudit, hitungPutusan } from '../audit/audit.js';
import { formatText, toJson } from '../diagnostics/format.js';
import { adaGalat, temuan } from '../diagnostics/temuan.js';
import { DataError, EXIT } from '../errors.js';
import { periksa } from '../pipeline.js';
import type { Konsol } from './console.js';
import { berkasProyek, type Opsi, prosesEffects } from './project.js';
import { tabel } from './table.js';

/** Compares a publication with the computed figures; exit 1 when one is neither a match nor a known erratum. */
export async function audit(konsol: Konsol, id: string, opsi: Opsi & { json?: true }): Promise<number> {
  const {
    laporan,
    nilai,
    temuan: awal,
  } = await periksa(prosesEffects(berkasProyek(opsi.root)), id, false, false);
  if (!laporan || !nilai || adaGalat(awal)) throw new DataError(awal);
  const hasil = bandingkan(laporan, nilai);
  if (hasil === null) {
    const berkas = `data/satker/${id}/tercetak.yaml`;
    throw new DataError([temuan('berkas.tidak-ada', null, { berkas, saran: '' })]);
  }
  konsol.out(
    `${opsi.json ? JSON.stringify(sebagaiJson(id, hasil, opsi), null, 2) : sebagaiTeks(id, hasil)}\n`,
  );
  if (hasil.temuan.length > 0) konsol.err(`${formatText(hasil.temuan, opsi.lang, konsol.warna)}\n`);
  return hasil.temuan.length > 0 ? EXIT.data : EXIT.ok;
}

const JENIS = {
  turunan: 'Angka turunan',
  simpulan: 'Masukan disimpulkan',
  selaras: 'Keselarasan',
  tambahan: 'Tambahan',
} as const;

const perJenis = (hasil: readonly HasilAudit[]) =>
  (Object.keys(JENIS) as Array<keyof typeof JENIS>).flatMap((jenis) => {
    const isi = hasil.filter((h) => h.jenis === jenis);
    return isi.length === 0 ? [] : [{ jenis, ...hitungPutusan(isi) }];
  });

const sebagaiJson = (laporan: string, a: Audit, opsi: Opsi) => ({
  laporan,
  publikasi: a.publikasi,
  ringkasan: perJenis(a.hasil),
  hasil: a.hasil,
  temuan: a.temuan.map((t) => toJson(t, opsi.lang)),
});

/** Errata grouped by what they are; then the counts. */
function sebagaiTeks(id: string, a: Audit): string {
  const keliru = a.hasil.filter((h) => h.putusan === 'erratum' || h.putusan === 'terpotong');
  const pendek = (s: string): string => (s.length > 48 ? `${s.slice(0, 47)}…` : s);
  const errata = keliru.map((h) => [
    h.di,
    h.tercetak,
    h.dihitung,
    h.putusan,
    pendek(h.hitung),
    h.sebab ?? '',
  ]);
  const kelompok = [...new Set(a.hasil.map((h) => h.kelompok))].map((nama) => {
    const n = hitungPutusan(a.hasil.filter((h) => h.kelompok === nama));
    return [nama, ...[n.semua, n.cocok, n.terpotong, n.erratum, n.temuan].map(String)];
  });
  const jumlah = perJenis(a.hasil).map((n) => [
    JENIS[n.jenis],
    ...[n.semua, n.cocok, n.terpotong, n.erratum, n.temuan].map(String),
  ]);
  const kepala = ['diperiksa', 'cocok', 'terpotong', 'erratum', 'temuan'];
  return [
    `${id}: ${a.publikasi}`,
    ...(errata.length > 0
      ? [tabel(['Letak', 'Tercetak', 'Dihitung', 'Putusan', 'Angka', 'Sebab'], errata, [1, 2])]
      : []),
    tabel(['Kelompok', ...kepala], kelompok, [1, 2, 3, 4, 5]),
    tabel(['Jenis', ...kepala], jumlah, [1, 2, 3, 4, 5]),
  ].join('\n\n');
}
