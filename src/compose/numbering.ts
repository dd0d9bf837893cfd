import { romawi } from '../format/kata.js';

/** A numbered heading, table or figure, as the lists at the front and cross references need it. */
export interface Entri {
  readonly id: string;
  /** "3.2", "Tabel 3.1", "Bab III"; empty for front matter. */
  readonly nomor: string;
  readonly judul: string;
  readonly tingkat: number;
}

/** Hands out numbers in the order of composition, which is the order of print. */
export class Penomoran {
  readonly judul: Entri[] = [];
  readonly tabel: Entri[] = [];
  readonly gambar: Entri[] = [];
  private readonly lampiran: Entri[] = [];
  /** What table and figure numbers begin with: the chapter, or the appendix. */
  private awalan = '';
  private bab = 0;
  private subbab = 0;

  depan(id: string, judul: string): Entri {
    return this.catat(this.judul, { id, nomor: '', judul, tingkat: 0 });
  }

  mulaiBab(judul: string): Entri {
    this.bab += 1;
    this.awalan = String(this.bab);
    this.subbab = 0;
    return this.catat(this.judul, {
      id: `bab-${this.bab}`,
      nomor: `Bab ${romawi(this.bab)}`,
      judul,
      tingkat: 0,
    });
  }

  mulaiSubbab(judul: string): Entri {
    this.subbab += 1;
    const nomor = `${this.bab}.${this.subbab}`;
    return this.catat(this.judul, { id: `s-${this.bab}-${this.subbab}`, nomor, judul, tingkat: 1 });
  }

  /** A section below a subbab, in the contents under its own name: an indicator. */
  mulaiSeksi(id: string, nomor: string, judul: string): Entri {
    return this.catat(this.judul, { id, nomor, judul, tingkat: 2 });
  }

  nomoriTabel(id: string, judul: string): Entri {
    return this.bernomor(this.tabel, 'Tabel', `t-${id}`, judul);
  }

  nomoriGambar(id: string, judul: string): Entri {
    return this.bernomor(this.gambar, 'Gambar', `g-${id}`, judul);
  }

  mulaiLampiran(judul: string): Entri {
    const ke = this.lampiran.length + 1;
    this.awalan = `L${ke}`;
    const entri = { id: `lampiran-${ke}`, nomor: `Lampiran ${ke}`, judul, tingkat: 0 };
    this.lampiran.push(entri);
    return this.catat(this.judul, entri);
  }

  /** Number by id ("tabel:capaian" -> "Tabel 3.3"), for references from narrative. */
  rujukan(): ReadonlyMap<string, Entri> {
    const isi: Array<[string, Entri]> = [];
    for (const e of this.tabel) isi.push([`tabel:${e.id.slice(2)}`, e]);
    for (const e of this.gambar) isi.push([`gambar:${e.id.slice(2)}`, e]);
    for (const e of this.lampiran) isi.push([`lampiran:${e.judul}`, e]);
    return new Map(isi);
  }

  private bernomor(daftar: Entri[], jenis: string, id: string, judul: string): Entri {
    const awal = `${jenis} ${this.awalan}.`;
    const ke = daftar.filter((e) => e.nomor.startsWith(awal)).length + 1;
    return this.catat(daftar, { id, nomor: `${awal}${ke}`, judul, tingkat: 0 });
  }

  private catat(daftar: Entri[], entri: Entri): Entri {
    if (daftar.some((e) => e.id === entri.id)) throw new Error(`id ganda dalam model: ${entri.id}`);
    daftar.push(entri);
    return entri;
  }
}
