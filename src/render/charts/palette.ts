/**
 * Colours that charts are drawn with: those of the default theme, each standing for its role. The finished picture names
 * the roles (`keTema`), so that any theme colours it.
 */
export const WARNA = {
  nila900: '#131f3c',
  nila800: '#1a2c54',
  nila700: '#24396a',
  nila500: '#46639a',
  nila300: '#a9b8d4',
  nila200: '#ccd6e7',
  nila100: '#e5ebf4',
  nila50: '#f3f6fa',
  soga700: '#7a5312',
  soga500: '#b5852f',
  soga300: '#e3c482',
  soga50: '#faf6ec',
  tinta: '#1d2330',
  abu700: '#4b5363',
  abu500: '#656d7c',
  garis: '#cfd5df',
  kertas: '#ffffff',
} as const;

/** Category colours by rank: fill or text, and the tint behind it. */
export const WARNA_TINGKAT: Readonly<Record<string, { readonly kuat: string; readonly dasar: string }>> = {
  '4': { kuat: '#0b5148', dasar: '#dff0ec' },
  '3': { kuat: '#2f6f24', dasar: '#e9f3e4' },
  '2': { kuat: '#835200', dasar: '#fbeed3' },
  '1': { kuat: '#a11d1a', dasar: '#fbe5e1' },
  '0': { kuat: '#6a0d22', dasar: '#f6dfe4' },
  x: { kuat: '#57407f', dasar: '#ece8f4' },
  n: { kuat: '#565e6d', dasar: '#eef0f3' },
};

export const warnaTingkat = (tingkat: string): { readonly kuat: string; readonly dasar: string } =>
  WARNA_TINGKAT[tingkat] ?? { kuat: WARNA.abu500, dasar: WARNA.nila50 };

/** Custom property of a theme by the colour a chart is drawn with. */
export const PERAN: ReadonlyMap<string, string> = new Map([
  [WARNA.nila900, '--tinta-angka'],
  [WARNA.nila800, '--utama'],
  [WARNA.nila700, '--isi'],
  [WARNA.nila500, '--sumbu'],
  [WARNA.nila300, '--garis-kuat'],
  [WARNA.nila200, '--utama-muda'],
  [WARNA.nila100, '--latar-kuat'],
  [WARNA.nila50, '--latar'],
  [WARNA.soga700, '--sasaran-teks'],
  [WARNA.soga500, '--sasaran'],
  [WARNA.soga300, '--aksen-muda'],
  [WARNA.soga50, '--latar-aksen'],
  [WARNA.tinta, '--tinta'],
  [WARNA.abu700, '--redup'],
  [WARNA.abu500, '--redup-muda'],
  [WARNA.garis, '--garis'],
  [WARNA.kertas, '--kertas'],
  ...Object.entries(WARNA_TINGKAT).flatMap(
    ([t, w]): Array<[string, string]> => [
      [w.kuat, `--k-${t}`],
      [w.dasar, `--k-${t}-dasar`],
    ],
  ),
]);

/** What a colour of a finished picture is in the document. Throws for a colour that is no role: no theme would reach it. */
export function keTema(warna: string): string {
  const peran = PERAN.get(warna === 'white' ? WARNA.kertas : warna.toLowerCase());
  if (peran === undefined) throw new Error(`warna grafik ${warna} bukan peran tema`);
  return `var(${peran})`;
}
