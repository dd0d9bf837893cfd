/** Ends of the revisions of a PDF: a signature or a note added later is appended after the first (ISO 32000-1 7.5.6). */
function akhirRevisi(pdf: Uint8Array): number[] {
  const isi = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString('latin1');
  return [...isi.matchAll(/startxref\s+\d+\s+%%EOF/g)].map((m) => m.index + m[0].length);
}

/** The file as it was first written, how often it was added to, and whether its last revision is whole. */
export function revisions(pdf: Uint8Array): { pertama: Uint8Array; tambahan: number; utuh: boolean } {
  const akhir = akhirRevisi(pdf);
  const ekor = Buffer.from(pdf.subarray(akhir.at(-1) ?? 0)).toString('latin1');
  return {
    pertama: pdf.subarray(0, akhir[0] ?? pdf.length),
    tambahan: Math.max(0, akhir.length - 1),
    utuh: akhir.length > 0 && ekor.trim() === '',
  };
}
