import Handlebars from 'handlebars';
import { Decimal } from '../decimal.js';
import { knownNames } from '../diagnostics/suggest.js';
import type { DaftarAngka } from '../figures/figure.js';
import type { Pedoman } from '../validate/kinds.js';
import type { Hasil } from './printed.js';
import { daftarAturan, SalahArgumen } from './rules.js';

/** Why an expression cannot be computed, in a planner's words. */
export class SalahRumus extends Error {}

/**
 * Computes an expression of tercetak.yaml: a figure as narrative quotes it (`capaian "1.1"`), or a rule on numbers,
 * figures and other rules (`persen 964 1045`, `te_dari (ie "1.1")`). Numbers are read from their text. Throws
 * `SalahRumus`.
 */
export function penghitung(angka: DaftarAngka, pedoman: Pedoman): (rumus: string) => Hasil {
  const aturan = daftarAturan(pedoman);
  return (rumus) => {
    const teks = `{{${rumus}}}`;
    let program: hbs.AST.Program;
    try {
      program = Handlebars.parseWithoutProcessing(teks);
    } catch {
      throw new SalahRumus('periksa tanda kurung dan tanda kutipnya');
    }
    const [utama] = program.body;
    if (program.body.length !== 1 || utama?.type !== 'MustacheStatement')
      throw new SalahRumus('tulis satu kutipan atau satu kaidah');

    const kata = (x: hbs.AST.Expression): string =>
      x.type === 'StringLiteral'
        ? (x as hbs.AST.StringLiteral).value
        : teks.slice(x.loc.start.column, x.loc.end.column);
    const isi = (x: hbs.AST.Expression): Hasil => {
      switch (x.type) {
        case 'NumberLiteral':
          return new Decimal(kata(x));
        case 'StringLiteral':
          return kata(x);
        case 'SubExpression':
          return panggil(x as hbs.AST.SubExpression);
        default:
          throw new SalahRumus(
            `"${kata(x)}" harus berupa angka, teks bertanda kutip, atau kaidah dalam tanda kurung`,
          );
      }
    };
    const panggil = (x: hbs.AST.SubExpression | hbs.AST.MustacheStatement): Hasil => {
      const nama = kata(x.path as hbs.AST.Expression);
      const kaidah = aturan.get(nama);
      if (kaidah) {
        try {
          return kaidah(x.params.map(isi));
        } catch (e) {
          if (e instanceof SalahArgumen) throw new SalahRumus(`${nama} ${e.message}`);
          throw e;
        }
      }
      return kutip(nama, x.params.map(kata));
    };
    const kutip = (nama: string, parameter: readonly string[]): Hasil => {
      const a = angka.get(nama);
      if (!a) {
        const { saran } = knownNames(nama, [...angka.keys(), ...aturan.keys()]);
        throw new SalahRumus(
          `nama "${nama}" tidak dikenal${saran === '' ? '' : `; mungkin maksudnya "${saran}"?`}`,
        );
      }
      for (const [n, p] of a.parameter.entries()) {
        const x = parameter[n];
        if (x === undefined && p.opsional) continue;
        if (x === undefined) throw new SalahRumus(`${nama} membutuhkan ${p.jenis}`);
        if (p.dikenal && !p.dikenal.includes(x)) throw new SalahRumus(`${p.jenis} "${x}" tidak dikenal`);
      }
      return a.hitung(parameter)?.nilai ?? null;
    };
    return panggil(utama as hbs.AST.MustacheStatement);
  };
}
