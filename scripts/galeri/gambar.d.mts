import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Piksel {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}
export function bukaPdf(bytes: Uint8Array): Promise<PDFDocumentProxy>;
export function halamanTujuan(pdf: PDFDocumentProxy, tujuan: string): Promise<number>;
export function gambarHalaman(pdf: PDFDocumentProxy, nomor: number, lebar: number): Promise<Piksel>;
export function pngPalet(gambar: Piksel): Buffer;
