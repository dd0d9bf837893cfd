/** Colours of the default theme, as charts and drawings need them; the style sheet holds the same values. */
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
