import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

export interface Huruf {
  readonly keluarga: string;
  readonly tebal: number;
  readonly miring: boolean;
  /** Absolute path of a static TrueType file. Variable fonts and CFF would become Type 3 in the PDF. */
  readonly berkas: string;
}

const huruf = (paket: string, keluarga: string, tebal: number, gaya: string, nama: string): Huruf => {
  const folder = path.dirname(require.resolve(`@expo-google-fonts/${paket}/package.json`));
  return {
    keluarga,
    tebal,
    miring: gaya.endsWith('Italic'),
    berkas: path.join(folder, gaya, `${nama}_${gaya}.ttf`),
  };
};

const sans = (tebal: number, gaya: string): Huruf =>
  huruf('source-sans-3', 'Source Sans 3', tebal, gaya, 'SourceSans3');
const serif = (tebal: number, gaya: string): Huruf =>
  huruf('source-serif-4', 'Source Serif 4', tebal, gaya, 'SourceSerif4');

/** The faces of the themes: static TTF under the SIL Open Font License, from npm packages. */
export const HURUF: readonly Huruf[] = [
  // Figures at display size, in the theme lugas.
  sans(300, '300Light'),
  sans(400, '400Regular'),
  sans(400, '400Regular_Italic'),
  sans(600, '600SemiBold'),
  sans(600, '600SemiBold_Italic'),
  sans(700, '700Bold'),
  serif(400, '400Regular'),
  serif(400, '400Regular_Italic'),
  serif(600, '600SemiBold'),
  // Without it a browser slants the upright face itself, which becomes a Type 3 font in the PDF.
  serif(600, '600SemiBold_Italic'),
  huruf('stix-two-math', 'STIX Two Math', 400, '400Regular', 'STIXTwoMath'),
];

export interface IdentitasHuruf {
  readonly keluarga: string;
  readonly tebal: number;
  readonly miring: boolean;
  readonly sha256: string;
}

let identitas: Promise<IdentitasHuruf[]> | undefined;
/** Which faces a print was made with, by the hash of their files. Read once a process. */
export function identitasHuruf(): Promise<IdentitasHuruf[]> {
  identitas ??= Promise.all(
    HURUF.map(async ({ keluarga, tebal, miring, berkas }) => ({
      keluarga,
      tebal,
      miring,
      sha256: createHash('sha256')
        .update(await readFile(berkas))
        .digest('hex'),
    })),
  );
  return identitas;
}
