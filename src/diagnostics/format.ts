import { type Bahasa, pesan, type Temuan, urutkan } from './temuan.js';

const LABEL = {
  id: { galat: 'galat', peringatan: 'peringatan', cara: 'cara' },
  en: { galat: 'error', peringatan: 'warning', cara: 'hint' },
} as const;

/** Findings as text: place, code, message, the source line with the spot underlined, and how to mend it. */
export function formatText(daftar: readonly Temuan[], bahasa: Bahasa, warna: boolean): string {
  const cat = (kode: number, teks: string): string => (warna ? `\u001b[${kode}m${teks}\u001b[0m` : teks);
  return urutkan(daftar)
    .map((t) => {
      const { isi, cara } = pesan(t, bahasa);
      const letak = t.lokasi ? `${t.lokasi.berkas}:${t.lokasi.baris}:${t.lokasi.kolom}: ` : '';
      const baris = [
        `${cat(1, letak)}${cat(t.tingkat === 'galat' ? 31 : 33, LABEL[bahasa][t.tingkat])} ${isi} [${t.kode}]`,
      ];
      if (t.lokasi?.cuplikan !== undefined) {
        const nomor = String(t.lokasi.baris);
        const kosong = ' '.repeat(nomor.length);
        const garis = '^'.repeat(Math.max(1, Math.min(t.lokasi.panjang ?? 1, 80)));
        baris.push(
          `  ${nomor} | ${t.lokasi.cuplikan}`,
          // A tab before the spot stays a tab, so that the caret stands under it however wide tabs are.
          `  ${kosong} | ${t.lokasi.cuplikan.slice(0, t.lokasi.kolom - 1).replace(/[^\t]/g, ' ')}${cat(31, garis)}`,
        );
      }
      if (cara !== null) baris.push(`  ${LABEL[bahasa].cara}: ${cara}`);
      return baris.join('\n');
    })
    .join('\n\n');
}

/** One finding as the plain record of `nilai.json` and of `check --format json`. */
export function toJson(t: Temuan, bahasa: Bahasa): Record<string, unknown> {
  const { isi, cara } = pesan(t, bahasa);
  return {
    kode: t.kode,
    tingkat: t.tingkat,
    berkas: t.lokasi?.berkas ?? null,
    baris: t.lokasi?.baris ?? null,
    kolom: t.lokasi?.kolom ?? null,
    pesan: isi,
    cara,
  };
}

/** Workflow commands that a forge shows beside the lines of a pull request. */
export function formatGithub(daftar: readonly Temuan[], bahasa: Bahasa): string {
  const lolos = (s: string): string => s.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return urutkan(daftar)
    .map((t) => {
      const { isi, cara } = pesan(t, bahasa);
      const jenis = t.tingkat === 'galat' ? 'error' : 'warning';
      const properti = (s: string): string => lolos(s).replace(/:/g, '%3A').replace(/,/g, '%2C');
      const letak = t.lokasi
        ? `file=${properti(t.lokasi.berkas)},line=${t.lokasi.baris},col=${t.lokasi.kolom},`
        : '';
      return `::${jenis} ${letak}title=${t.kode}::${lolos(cara === null ? isi : `${isi}. ${cara}`)}`;
    })
    .join('\n');
}
