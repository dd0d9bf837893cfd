import type { Decimal } from '../decimal.js';
import { knownNames } from '../diagnostics/suggest.js';
import { type Temuan, temuan } from '../diagnostics/temuan.js';
import { daftarAngka } from '../figures/figures.js';
import { angkaAtauStrip, rupiah, STRIP } from '../format/angka.js';
import { bagian, type Laporan } from '../link/laporan.js';
import type { FotoLaporan } from '../pictures/pictures.js';
import type { Kategori } from '../score/bands.js';
import type { NilaiAnggaran } from '../score/budget.js';
import type { Nilai } from '../score/score.js';
import { daftarKutipan, type Kutipan } from './figures.js';
import type { Blok, CetakAnggaran, CetakKategori, Naskah, Sisipan } from './model.js';
import { isiNaskah, periksaNaskah, potongTampilan } from './narrative.js';
import { type Entri, Penomoran } from './numbering.js';

/** Tables and figures that narrative can place by name; composed where they stand, so that they are numbered there. */
export type Tampilan = ReadonlyMap<string, (k: Konteks) => Sisipan | null>;

/** What every chapter needs while it is composed. */
export class Konteks {
  readonly nomor = new Penomoran();
  readonly temuan: Temuan[] = [];
  private readonly kutipan: ReadonlyMap<string, Kutipan>;
  private readonly terpasang = new Set<string>();

  constructor(
    readonly laporan: Laporan,
    readonly nilai: Nilai,
    private readonly rujukan: ReadonlyMap<string, Entri>,
    private readonly tampilan: Tampilan,
    readonly foto: FotoLaporan,
  ) {
    this.kutipan = daftarKutipan(daftarAngka(laporan, nilai), rujukan);
  }

  /** Id of the first of these tables that the report has: where a figure of a summary comes from. */
  asal(...tabel: string[]): string | null {
    return tabel.flatMap((t) => this.rujukan.get(`tabel:${t}`)?.id ?? [])[0] ?? null;
  }

  /** A section of the narrative with its figures filled in and its tables placed; null when it is not written. */
  naskah(berkas: string, judul: string): Naskah | null {
    const isi = bagian(this.laporan, berkas, judul);
    if (!isi) return null;
    this.temuan.push(...periksaNaskah(isi, this.laporan.periode.nama));
    const blok = potongTampilan(isi).flatMap((potong): Blok[] => {
      if ('kode' in potong) {
        const sisipan = this.pasang(potong.kode, potong.letak, berkas);
        return sisipan ? [sisipan] : [];
      }
      const { markdown, temuan } = isiNaskah(potong, this.kutipan);
      this.temuan.push(...temuan);
      return markdown === '' ? [] : [{ md: markdown }];
    });
    return blok.length === 0 ? null : blok;
  }

  /** A section that stands within a sentence or a list: Markdown alone. */
  naskahTeks(berkas: string, judul: string): string | null {
    const md = (this.naskah(berkas, judul) ?? []).flatMap((b) => ('md' in b ? [b.md] : []));
    return md.length === 0 ? null : md.join('\n\n');
  }

  /** Composes what a narrative asks for; unknown, without data, or placed before, it is a finding. */
  private pasang(kode: string, letak: Temuan['lokasi'], berkas: string): Sisipan | null {
    const susun = this.tampilan.get(kode);
    if (!susun) {
      const nama = { nama: kode, ...knownNames(kode, [...this.tampilan.keys()]) };
      this.temuan.push(temuan('narasi.nama-tak-dikenal', letak, nama));
      return null;
    }
    if (this.terpasang.has(kode)) {
      this.temuan.push(temuan('narasi.tabel-ganda', letak, { nama: kode }));
      return null;
    }
    this.terpasang.add(kode);
    if (berkas !== 'lampiran' && this.laporan.gambar.get(kode)?.pindaian) {
      this.temuan.push(temuan('narasi.pindaian-di-luar', letak, { nama: kode }));
      return null;
    }
    const sisipan = susun(this);
    // Pictures that cannot be shown have findings of their own.
    if (sisipan === null && !this.laporan.gambar.has(kode)) {
      const sebab = 'laporan ini tidak memiliki datanya';
      this.temuan.push(temuan('narasi.tanpa-nilai', letak, { nama: `tampilkan "${kode}"`, sebab }));
    }
    return sisipan;
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
