/** The package ships no types: one pattern set, one function used. */
declare module 'hyphen/id/index.js' {
  interface Pilihan {
    readonly hyphenChar?: string;
    readonly minWordLength?: number;
  }
  const pola: { hyphenateSync(teks: string, pilihan?: Pilihan): string };
  export default pola;
}
