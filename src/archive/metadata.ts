import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHexString, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { nama, teks } from './objects.js';

/** What the file says of itself. */
export interface Metadata {
  readonly judul: string;
  readonly penulis: string;
  readonly perihal: string;
  readonly kataKunci: string;
  readonly pembuat: string;
  /** The report's date, ISO; time enters nowhere else. */
  readonly tanggal: string;
}

export const BAHASA = 'id';

export const tanggalPdf = (iso: string): string => `D:${iso.replace(/-/g, '')}000000Z`;
export const tanggalXmp = (iso: string): string => `${iso}T00:00:00Z`;

const lolos = (s: string): string => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const alt = (s: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${lolos(s)}</rdf:li></rdf:Alt>`;

/** A UUID of version 8 from a SHA-256: the identity of a document is its input. */
export function uuidDari(sha256: string): string {
  const h = sha256;
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}

/** PDF/A wants every property of a schema it does not know described inside the packet; pdfuaid is one. */
const SKEMA_UA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

function xmp(m: Metadata, uuid: string): string {
  const waktu = tanggalXmp(m.tanggal);
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title>${alt(m.judul)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${lolos(m.penulis)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alt(m.perihal)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${BAHASA}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${lolos(m.kataKunci)}</pdf:Keywords>
<pdf:Producer>${lolos(m.pembuat)}</pdf:Producer>
<xmp:CreatorTool>${lolos(m.pembuat)}</xmp:CreatorTool>
<xmp:CreateDate>${waktu}</xmp:CreateDate><xmp:ModifyDate>${waktu}</xmp:ModifyDate><xmp:MetadataDate>${waktu}</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:${uuid}</xmpMM:DocumentID>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${SKEMA_UA}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

/** Trailer ID of a document made from input with this hash. */
export const idDari = (sha256: string): string => sha256.slice(0, 32).toUpperCase();

/**
 * Info dictionary, XMP packet and trailer ID. ISO 19005-3 6.1.3 (ID), 6.6.2 (XMP, uncompressed), 6.6.4 (PDF/A
 * identification); ISO 14289-1 5 (PDF/UA identification), 7.1 (title). Both say the same: 6.6.3 is no longer required
 * of part 3, but a reader should not find two truths.
 */
export function setMetadata(doc: PDFDocument, m: Metadata, asal: string): void {
  const { context, catalog } = doc;
  // The browser's own tells when it printed.
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info);
  const waktu = PDFString.of(tanggalPdf(m.tanggal));
  const info = context.obj({});
  const isi: ReadonlyArray<readonly [string, string]> = [
    ['Title', m.judul],
    ['Author', m.penulis],
    ['Subject', m.perihal],
    ['Keywords', m.kataKunci],
    ['Creator', m.pembuat],
    ['Producer', m.pembuat],
  ];
  for (const [kunci, nilai] of isi) info.set(nama(kunci), teks(nilai));
  info.set(nama('CreationDate'), waktu);
  info.set(nama('ModDate'), waktu);
  context.trailerInfo.Info = context.register(info);

  const sha256 = createHash('sha256').update(asal).digest('hex');
  const id = PDFHexString.of(idDari(sha256));
  context.trailerInfo.ID = context.obj([id, id]);
  const paket = Buffer.from(xmp(m, uuidDari(sha256)), 'utf8');
  const kamus = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: paket.length });
  catalog.set(nama('Metadata'), context.register(PDFRawStream.of(kamus, paket)));
}
