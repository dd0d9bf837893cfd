import type { Decimal } from '../decimal.js';
import type { Temuan } from '../diagnostics/temuan.js';
import { angkaAtauStrip, rupiah, STRIP } from '../format/angka.js';
import { bagian, type Laporan } from '../link/laporan.js';
import type { Kategori } from '../score/bands.js';
import type { NilaiAnggaran } from '../score/budget.js';
import type { Nilai } from '../score/score.js';
import { daftarKutipan, type Kutipan } from './figures.js';
import type { CetakAnggaran, CetakKategori } from './model.js';
import { isiNaskah, periksaNaskah } from './narrative.js';
import { type Entri, Penomoran } from './numbering.js';

/** What every chapter needs while it is composed. */
export class Konteks {
  readonly nomor = new Penomoran();
  readonly temuan: Temuan[] = [];
  private readonly kutipan: ReadonlyMap<string, Kutipan>;

  constructor(
    readonly laporan: Laporan,
    readonly nilai: Nilai,
    rujukan: ReadonlyMap<string, Entri>,
  ) {
    this.kutipan = daftarKutipan(laporan, nilai, rujukan);
  }

  /** A section of the narrative as Markdown with its figures filled in; null when it is not written. */
  naskah(berkas: string, judul: string): string | null {
    const isi = bagian(this.laporan, berkas, judul);
    if (!isi) return null;
    const hasil = isiNaskah(isi, this.kutipan);
    this.temuan.push(...hasil.temuan, ...periksaNaskah(isi, this.laporan.periode.nama));
    return hasil.markdown === '' ? null : hasil.markdown;
  }

  /** Text of a YAML field that may quote figures; `path` places its faults. */
  naskahYaml(jenis: 'sorotan' | 'satker', path: ReadonlyArray<string | number>, teks: string): string {
    const file = this.laporan.berkas.get(jenis);
    const letak = file?.locate(path);
    if (!file || !letak) return teks;
    const hasil = isiNaskah({ isi: teks, mulai: 0, source: file.source }, this.kutipan);
    // Folded YAML text has lost its own line breaks: its faults are placed at the field.
    this.temuan.push(...hasil.temuan.map((t) => ({ ...t, lokasi: letak })));
    return hasil.markdown;
  }
}

export const cetakKategori = (k: Kategori | null): CetakKategori =>
  k === null ? { nama: 'Belum diukur', tingkat: 'n' } : { nama: k.nama, tingkat: k.tingkat };

/** For table cells, where not measured is a dash. */
export const kategoriSel = (k: Kategori | null): CetakKategori | null =>
  k === null ? null : cetakKategori(k);

export const cetakAnggaran = (a: NilaiAnggaran | null | undefined): CetakAnggaran =>
  a
    ? { pagu: rupiah(a.pagu), realisasi: rupiah(a.realisasi), serapan: angkaAtauStrip(a.serapan) }
    : { pagu: STRIP, realisasi: STRIP, serapan: STRIP };

/** Sign behind a figure in cards: "%" for percentages; other units are words and stand in the tables. */
export const lambang = (satuan: string): string | null => (satuan === 'persen' ? '%' : null);

/** Share of a bar from 0 to 100, for drawing only. */
export const lebarBatang = (nilai: Decimal | null, penuh = 100): number =>
  nilai === null ? 0 : Math.max(0, Math.min(100, nilai.div(penuh).times(100).toNumber()));
