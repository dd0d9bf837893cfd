import Handlebars from 'handlebars';
import { knownNames } from '../diagnostics/suggest.js';
import { type Temuan, temuan } from '../diagnostics/temuan.js';
import { salahRumus } from '../format/rumus.js';
import type { Bagian } from '../read/markdown.js';
import type { Kutipan } from './figures.js';

/** Markdown in which every quoted figure stands as text, with what was wrong. */
export interface Naskah {
  readonly markdown: string;
  readonly temuan: readonly Temuan[];
}

type Potongan = Pick<Bagian, 'isi' | 'mulai' | 'source'>;

/** Cuts a section at the lines that place a table, `{{tampilkan "kode"}}`. */
export function potongTampilan(
  bagian: Potongan,
): Array<Potongan | { kode: string; letak: Temuan['lokasi'] }> {
  const hasil: ReturnType<typeof potongTampilan> = [];
  let awal = 0;
  const teks = (sampai: number): void => {
    hasil.push({ isi: bagian.isi.slice(awal, sampai), mulai: bagian.mulai + awal, source: bagian.source });
  };
  for (const m of bagian.isi.matchAll(/^\{\{\s*tampilkan\s+"([^"]*)"\s*\}\}[ \t]*$/gm)) {
    teks(m.index);
    hasil.push({ kode: m[1] ?? '', letak: bagian.source.at(bagian.mulai + m.index, m[0].length) });
    awal = m.index + m[0].length;
  }
  teks(bagian.isi.length);
  return hasil;
}

interface ParseError {
  readonly lineNumber?: number;
  readonly column?: number;
}

/** Fills the quoted figures of a piece of narrative: `{{realisasi "1.3"}}`. Faults are placed in the source file. */
export function isiNaskah(bagian: Potongan, kutipan: ReadonlyMap<string, Kutipan>): Naskah {
  const ditemukan: Temuan[] = [];
  const tempat = (mulai: number, panjang: number) => bagian.source.at(bagian.mulai + mulai, panjang);
  let program: hbs.AST.Program;
  try {
    // Without processing: standalone-line rules of templates must not eat the line ends of Markdown.
    program = Handlebars.parseWithoutProcessing(bagian.isi);
  } catch (e) {
    const { lineNumber = 1 } = e as ParseError;
    const awal = bagian.isi
      .split('\n')
      .slice(0, lineNumber - 1)
      .join('\n').length;
    const rincian = 'periksa kurung kurawal {{ … }} dan tanda kutipnya';
    return {
      markdown: '',
      temuan: [temuan('narasi.sintaks', tempat(awal + (lineNumber > 1 ? 1 : 0), 1), { rincian })],
    };
  }
  const baris = bagian.isi.split('\n');
  const awalBaris: number[] = [];
  baris.reduce((n, b, i) => {
    awalBaris[i] = n;
    return n + b.length + 1;
  }, 0);
  const offset = (pos: hbs.AST.Position): number => (awalBaris[pos.line - 1] ?? 0) + pos.column;

  const markdown = program.body
    .map((s): string => {
      if (s.type === 'ContentStatement') return (s as hbs.AST.ContentStatement).value;
      const mulai = offset(s.loc.start);
      const letak = tempat(mulai, offset(s.loc.end) - mulai);
      if (s.type !== 'MustacheStatement') {
        ditemukan.push(
          temuan('narasi.sintaks', letak, { rincian: 'hanya kutipan sederhana yang dipakai dalam narasi' }),
        );
        return '';
      }
      const kutip = s as hbs.AST.MustacheStatement;
      const nama =
        kutip.path.type === 'PathExpression' ? (kutip.path as hbs.AST.PathExpression).original : '';
      const sederhana = kutip.escaped && kutip.hash === undefined && kutip.params.every(adalahKata);
      if (!sederhana) {
        const rincian = 'parameter ditulis di antara tanda kutip, misalnya {{capaian "1.3"}}';
        ditemukan.push(temuan('narasi.sintaks', letak, { rincian }));
        return '';
      }
      // A code typed without quotes would be a number there: 1.10 is not 1.1.
      const isi = kutip.params.map((x) =>
        x.type === 'StringLiteral'
          ? (x as hbs.AST.StringLiteral).value
          : bagian.isi.slice(offset(x.loc.start), offset(x.loc.end)),
      );
      const hasil = kutipAngka(nama, isi, kutipan);
      if (typeof hasil === 'string') return hasil;
      ditemukan.push(temuan(hasil.kode, letak, hasil.parameter));
      // Seen only in a draft: elsewhere the finding stops the build.
      return '…';
    })
    .join('');
  return { markdown: markdown.trim(), temuan: ditemukan };
}

const adalahKata = (x: hbs.AST.Expression): boolean =>
  x.type === 'StringLiteral' || x.type === 'NumberLiteral';

type Salah = {
  kode: 'narasi.nama-tak-dikenal' | 'narasi.parameter' | 'narasi.tanpa-nilai';
  parameter: Record<string, string>;
};

function kutipAngka(
  nama: string,
  isi: readonly string[],
  kutipan: ReadonlyMap<string, Kutipan>,
): string | Salah {
  const k = kutipan.get(nama);
  if (!k)
    return { kode: 'narasi.nama-tak-dikenal', parameter: { nama, ...knownNames(nama, [...kutipan.keys()]) } };
  const wajib = k.parameter.filter((x) => x.opsional !== true).length;
  if (isi.length < wajib || isi.length > k.parameter.length) {
    const diharapkan = k.parameter.map((x) => x.jenis).join(' dan ') || 'tanpa parameter';
    return {
      kode: 'narasi.parameter',
      parameter: { nama, diharapkan, ditemukan: `${isi.length} parameter` },
    };
  }
  for (const [i, x] of isi.entries()) {
    const dikenal = k.parameter[i]?.dikenal;
    if (dikenal && !dikenal.includes(x)) {
      return { kode: 'narasi.nama-tak-dikenal', parameter: { nama: x, ...knownNames(x, dikenal) } };
    }
  }
  const teks = k.cetak(isi);
  const lengkap = [nama, ...isi.map((x) => `"${x}"`)].join(' ');
  const sebab = 'belum diukur pada periode ini, atau namanya tidak ada dalam kertas kerja';
  if (teks !== null) return k.markdown ? teks : tanpaMarkah(teks);
  return { kode: 'narasi.tanpa-nilai', parameter: { nama: lengkap, sebab } };
}

/** A quoted name is text: nothing in it is markup. */
const tanpaMarkah = (teks: string): string => teks.replace(/[\\`*_[\]$]/g, '\\$&');

/** What no narrative may hold although it parses: raw HTML, images, broken formulas, period names typed, not quoted. */
export function periksaNaskah(bagian: Bagian, periode: string): Temuan[] {
  const hasil: Temuan[] = [];
  for (const m of bagian.isi.matchAll(/<\/?[a-z][^>\n]*>/gi)) {
    hasil.push(
      temuan('narasi.html', bagian.source.at(bagian.mulai + m.index, m[0].length), { rincian: m[0] }),
    );
  }
  const sintaks = (m: RegExpExecArray, rincian: string) =>
    hasil.push(temuan('narasi.sintaks', bagian.source.at(bagian.mulai + m.index, m[0].length), { rincian }));
  for (const m of bagian.isi.matchAll(/!\[[^\]]*\]\([^)]*\)/g))
    sintaks(m, 'gambar belum dapat disisipkan dalam narasi');
  for (const m of bagian.isi.matchAll(/\$\$([^$]*)\$\$/g)) {
    const salah = salahRumus(m[1] ?? '');
    if (salah !== null) sintaks(m, `rumus LaTeX tidak terbaca (${salah})`);
  }
  for (const m of bagian.isi.matchAll(/\b(?:Triwulan|TW)\s+(?:IV|III|II|I|[1-4])\b/g)) {
    const letak = bagian.source.at(bagian.mulai + m.index, m[0].length);
    hasil.push(temuan('narasi.periode-lain', letak, { ditemukan: m[0], periode }));
  }
  return hasil;
}
