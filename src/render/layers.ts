import Handlebars from 'handlebars';
import { temuan } from '../diagnostics/temuan.js';
import { DataError } from '../errors.js';
import { letakTemplat, type TemplatSatker } from '../link/rupa.js';
import { namaTemplat, type Templat } from './templates.js';

/** The templates of one report by name: shared, theme, unit, each in place of the one before it. */
export type Susunan = ReadonlyMap<string, { readonly isi: string; readonly milik: TemplatSatker | null }>;

export type MilikSatker = ReadonlyMap<string, TemplatSatker>;

/** Lays the layers over each other. Throws `DataError` when a template of the unit replaces nothing or does not parse. */
export function susunLapis(templat: Templat, tema: string, satker: MilikSatker): Susunan {
  const dikenal = namaTemplat(templat, tema);
  const salah = [...satker].flatMap(([nama, t]) => periksaTemplat(nama, t, dikenal));
  if (salah.length > 0) throw new DataError(salah);
  const ambil = (nama: string): string => templat.tema.get(tema)?.get(nama) ?? templat.dasar.get(nama) ?? '';
  return new Map(
    dikenal.map((nama) => {
      const milik = satker.get(nama) ?? null;
      return [nama, { isi: milik?.isi ?? ambil(nama), milik }];
    }),
  );
}

/** Name of a partial as templates call it. */
export const namaPartial = (nama: string): string => nama.replace(/^partials\//, '').replace(/\.hbs$/, '');

function periksaTemplat(nama: string, t: TemplatSatker, dikenal: readonly string[]) {
  const galat = (rincian: string, baris: number, kolom: number) => [
    temuan('templat.galat', letakTemplat(t, baris, kolom), { rincian }),
  ];
  // Read by nothing, it would be missing silently.
  if (!dikenal.includes(nama)) return galat(`tidak ada templat bernama ${nama} yang dapat digantinya`, 1, 1);
  if (!nama.endsWith('.hbs')) return [];
  try {
    const hilang = partialHilang(t.isi, new Set(dikenal.map(namaPartial)));
    return hilang.flatMap((p) => galat(`partial ${p.nama} tidak ada`, p.baris, p.kolom));
  } catch (e) {
    const { baris, kolom, rincian } = uraiGalat(e);
    return galat(rincian, baris, kolom);
  }
}

interface Panggilan {
  readonly nama: string;
  readonly baris: number;
  readonly kolom: number;
}

/** Calls of partials that are nowhere: found before anything is rendered, where Handlebars still knows their place. */
function partialHilang(isi: string, ada: ReadonlySet<string>): Panggilan[] {
  const panggilan: Panggilan[] = [];
  const sebaris = new Set<string>();
  const catat = (p: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void => {
    if (p.name.type !== 'PathExpression') return;
    const nama = (p.name as hbs.AST.PathExpression).original;
    panggilan.push({ nama, baris: p.loc.start.line, kolom: p.loc.start.column + 1 });
  };
  class Penelusur extends Handlebars.Visitor {
    override PartialStatement(p: hbs.AST.PartialStatement): void {
      catat(p);
      super.PartialStatement(p);
    }
    override PartialBlockStatement(p: hbs.AST.PartialBlockStatement): void {
      catat(p);
      super.PartialBlockStatement(p);
    }
    override DecoratorBlock(d: hbs.AST.DecoratorBlock): void {
      const [nama] = d.params;
      if (nama?.type === 'StringLiteral') sebaris.add((nama as hbs.AST.StringLiteral).value);
      super.DecoratorBlock(d);
    }
  }
  new Penelusur().accept(Handlebars.parse(isi));
  return panggilan.filter((p) => !ada.has(p.nama) && !sebaris.has(p.nama) && !p.nama.startsWith('@'));
}

/** Place and words of what Handlebars throws; it counts columns from 0, and says a syntax error's line in words only. */
function uraiGalat(e: unknown): { readonly baris: number; readonly kolom: number; readonly rincian: string } {
  const pesan = e instanceof Error ? e.message : String(e);
  const { lineNumber, column } = e as { lineNumber?: number; column?: number };
  const baris = lineNumber ?? Number(/on line (\d+)/.exec(pesan)?.[1] ?? 1);
  const rincian =
    (pesan.includes('\n') ? pesan.split('\n').at(-1) : pesan.replace(/ - \d+:\d+$/, '')) ?? pesan;
  return { baris, kolom: (column ?? 0) + 1, rincian };
}

const OPSI = { strict: true, preventIndent: true };

/**
 * Compiles a template so that what goes wrong in it is told at its place when it is the unit's own. An error in a shared
 * template called from one of the unit's is laid to the latter: it handed over what the other cannot print.
 */
export function susunTemplat(
  hb: typeof Handlebars,
  { isi, milik }: { readonly isi: string; readonly milik: TemplatSatker | null },
  opsi: CompileOptions = {},
): Handlebars.TemplateDelegate {
  const templat = hb.compile(isi, { ...OPSI, ...opsi });
  if (milik === null) return templat;
  return (konteks: unknown, lain?: Handlebars.RuntimeOptions): string => {
    try {
      return templat(konteks, lain);
    } catch (e) {
      if (e instanceof DataError) throw e;
      const { baris, kolom, rincian } = uraiGalat(e);
      throw new DataError([temuan('templat.galat', letakTemplat(milik, baris, kolom), { rincian })]);
    }
  };
}
