import { Decimal } from '../decimal.js';
import { type Lokasi, type Temuan, temuan } from '../diagnostics/temuan.js';
import { daftarAngka } from '../figures/figures.js';
import { angka } from '../format/angka.js';
import type { Laporan } from '../link/laporan.js';
import type { Nilai } from '../score/score.js';
import { penghitung, SalahRumus } from './expression.js';
import { cocok, type Hasil, terpotong } from './printed.js';

/** match; known slip of a digit cut off; known erratum; or something nobody has classified. */
export type Putusan = 'cocok' | 'terpotong' | 'erratum' | 'temuan';

export interface HasilAudit {
  readonly kelompok: string;
  readonly jenis: 'turunan' | 'simpulan' | 'selaras' | 'tambahan';
  readonly hitung: string;
  readonly di: string;
  readonly tercetak: string;
  readonly dihitung: string;
  readonly putusan: Putusan;
  /** Cause of an erratum or of a cut. */
  readonly sebab: string | null;
}

export interface Audit {
  readonly publikasi: string;
  readonly hasil: readonly HasilAudit[];
  readonly temuan: readonly Temuan[];
}

/** As it reads in a table: four decimals show why a rounding went the way it did. */
const sebut = (h: Hasil): string =>
  h === null ? '–' : h instanceof Decimal ? angka(h, Math.min(h.decimalPlaces(), 4)) : h;

/**
 * Compares every printed figure of a publication with the computed one: each is a match, a known erratum with its cause,
 * or a finding. An erratum that
 * matches after all, or whose computed value is no longer the recorded one, is a finding too. Null when nothing of the print is recorded.
 */
export function audit(laporan: Laporan, nilai: Nilai): Audit | null {
  const { tercetak } = laporan;
  const file = laporan.berkas.get('tercetak');
  if (!tercetak || !file) return null;
  const hitung = penghitung(daftarAngka(laporan, nilai), laporan.pedoman);
  const hasil: HasilAudit[] = [];
  const ditemukan: Temuan[] = [];
  for (const [i, k] of tercetak.kelompok.entries()) {
    for (const [j, a] of k.angka.entries()) {
      const path = ['kelompok', i, 'angka', j];
      let nilaiHitung: Hasil;
      try {
        nilaiHitung = hitung(a.hitung);
      } catch (e) {
        if (!(e instanceof SalahRumus)) throw e;
        ditemukan.push(temuan('audit.rumus', file.locate([...path, 'hitung']), { rincian: e.message }));
        continue;
      }
      const catat = (
        isi: { tercetak: string; di: readonly string[]; sebab?: string; dihitung?: string },
        letak: Lokasi | null,
      ): void => {
        const dihitung = sebut(nilaiHitung);
        const bergeser =
          isi.dihitung !== undefined && isi.dihitung !== dihitung && !cocok(isi.tercetak, nilaiHitung);
        const putusan = bergeser ? 'temuan' : putuskan(isi.tercetak, nilaiHitung, isi.sebab !== undefined);
        const dasar = { kelompok: k.nama, jenis: k.jenis, hitung: a.hitung, tercetak: isi.tercetak };
        for (const di of isi.di) hasil.push({ ...dasar, di, dihitung, putusan, sebab: isi.sebab ?? null });
        if (putusan !== 'temuan') return;
        const parameter = { tercetak: isi.tercetak, dihitung, hitung: a.hitung, di: isi.di.join(', ') };
        ditemukan.push(
          bergeser
            ? temuan('audit.erratum-bergeser', letak, { ...parameter, dahulu: isi.dihitung ?? '' })
            : temuan(isi.sebab === undefined ? 'audit.berbeda' : 'audit.erratum-cocok', letak, parameter),
        );
      };
      for (const [teks, di] of Object.entries(a.tercetak ?? {}))
        catat({ tercetak: teks, di }, file.locateKey([...path, 'tercetak'], teks));
      for (const [n, e] of (a.errata ?? []).entries())
        catat(e, file.locate([...path, 'errata', n, 'tercetak']));
    }
  }
  return { publikasi: tercetak.publikasi, hasil, temuan: ditemukan };
}

function putuskan(tercetak: string, hasil: Hasil, dikenalKeliru: boolean): Putusan {
  if (cocok(tercetak, hasil)) return dikenalKeliru ? 'temuan' : 'cocok';
  if (!dikenalKeliru) return 'temuan';
  return terpotong(tercetak, hasil) ? 'terpotong' : 'erratum';
}

export type Hitungan = Readonly<Record<Putusan | 'semua', number>>;

/** How many occurrences were judged how. */
export function hitungPutusan(hasil: readonly HasilAudit[]): Hitungan {
  const banyak = (p: Putusan): number => hasil.filter((h) => h.putusan === p).length;
  return {
    semua: hasil.length,
    cocok: banyak('cocok'),
    terpotong: banyak('terpotong'),
    erratum: banyak('erratum'),
    temuan: banyak('temuan'),
  };
}
