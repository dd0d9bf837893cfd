import { type Temuan, temuan } from '../diagnostics/temuan.js';
import type { YamlFile, YamlPath } from '../read/yaml.js';
import type { Tabel } from '../validate/kinds.js';
import { dikenal, kunciDikenal, melingkar } from './references.js';

const ANGKA = /^(-|\d+(\.\d+)?)$/;

/** A data table: every row fills the columns that are not derived, with figures where the column holds figures. */
export function periksaTabel(tabel: Tabel, file: YamlFile): Temuan[] {
  const kolom = Object.entries(tabel.kolom);
  const kode = kolom.map(([k]) => k);
  const hasil: Temuan[] = [];
  const isian: string[] = [];
  const teks = new Set<string>();
  for (const [k, ket] of kolom) {
    if (k === 'nama') hasil.push(temuan('skema.kolom-terpakai', file.locateKey(['kolom'], k), { kolom: k }));
    if (typeof ket === 'string') {
      isian.push(k);
      continue;
    }
    const path = ['kolom', k];
    for (const { kolom: dari } of ket.rumus ?? []) {
      hasil.push(...dikenal('kolom', dari, kode, file, [...path, 'rumus']));
      hasil.push(...berangka(tabel, dari, file, [...path, 'rumus']));
    }
    if (melingkar(tabel.kolom, k, []))
      hasil.push(temuan('skema.rumus-melingkar', file.locate([...path, 'rumus']), { kolom: k }));
    for (const [n, dari] of (ket.persen ?? []).entries()) {
      hasil.push(...dikenal('kolom', dari, kode, file, [...path, 'persen', n]));
      hasil.push(...berangka(tabel, dari, file, [...path, 'persen', n]));
    }
    if (ket.jenis === 'teks') teks.add(k);
    if (!ket.rumus && !ket.persen) isian.push(k);
  }
  const daftar = tabel.baris
    ? [{ baris: tabel.baris, path: ['baris'] as ReadonlyArray<string | number> }]
    : (tabel.kelompok ?? []).map((g, i) => ({ baris: g.baris, path: ['kelompok', i, 'baris'] }));
  for (const { baris, path } of daftar) {
    for (const [n, b] of baris.entries()) {
      const di = [...path, n];
      hasil.push(...kunciDikenal('kolom', b, ['nama', ...isian], file, di));
      for (const k of isian) {
        const sel = b[k];
        if (sel === undefined)
          hasil.push(temuan('skema.wajib', file.locate(di), { kunci: k, tempat: `baris "${b.nama}"` }));
        else if (!teks.has(k) && !ANGKA.test(sel))
          hasil.push(temuan('skema.desimal', file.locate([...di, k]), { ditemukan: sel }));
      }
    }
  }
  return hasil;
}

/** A formula takes its figures from columns that hold figures: text and ratios do not add up. */
function berangka(tabel: Tabel, kolom: string, file: YamlFile, path: YamlPath): Temuan[] {
  const ket = tabel.kolom[kolom];
  return typeof ket === 'object' && (ket.jenis === 'teks' || ket.persen)
    ? [temuan('skema.kolom-tanpa-angka', file.locate(path), { kolom })]
    : [];
}
