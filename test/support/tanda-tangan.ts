import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import forge from 'node-forge';
import { kamusPada, larikPada } from '../../src/archive/objects.js';

const nama = (s: string): PDFName => PDFName.of(s);

/** A certificate made for this run and signed by itself. */
function sertifikat(): Buffer {
  const kunci = forge.pki.rsa.generateKeyPair(2048);
  const cert = forge.pki.createCertificate();
  cert.publicKey = kunci.publicKey;
  cert.serialNumber = '01';
  cert.validity.notBefore = new Date(Date.now() - 86_400_000);
  cert.validity.notAfter = new Date(Date.now() + 86_400_000);
  const subjek = [{ name: 'commonName', value: 'Sertifikat Uji' }];
  cert.setSubject(subjek);
  cert.setIssuer(subjek);
  cert.sign(kunci.privateKey, forge.md.sha256.create());
  const p12 = forge.pkcs12.toPkcs12Asn1(kunci.privateKey, [cert], 'uji', { algorithm: '3des' });
  return Buffer.from(forge.asn1.toDer(p12).getBytes(), 'latin1');
}

/**
 * Signs as a signing service does: an incremental update with a PAdES signature, in the prepared field where there is
 * one, invisibly otherwise. The file before stays as it is, byte for byte.
 */
export async function tandaTangani(pdf: Uint8Array): Promise<Buffer> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false, forIncrementalUpdate: true });
  const { context, catalog } = doc;
  const bintang = nama('**********');
  const tandaTangan = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'ETSI.CAdES.detached',
      ByteRange: [PDFNumber.of(0), bintang, bintang, bintang],
      Contents: PDFHexString.of('0'.repeat(16_384)),
      Name: PDFString.of('Penanda tangan uji'),
      M: PDFString.of('D:20261125000000Z'),
    }),
  );
  const borang = kamusPada(catalog, 'AcroForm');
  if (borang === undefined) {
    const halaman = doc.getPage(0);
    const bidang = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Widget',
        FT: 'Sig',
        F: 132,
        Rect: [0, 0, 0, 0],
        P: halaman.ref,
        V: tandaTangan,
      }),
    );
    context.lookup(bidang, PDFDict).set(nama('T'), PDFString.of('Tak tampak'));
    const ada = larikPada(halaman.node, 'Annots')?.asArray() ?? [];
    halaman.node.set(nama('Annots'), context.obj([...ada, bidang]));
    catalog.set(nama('AcroForm'), context.register(context.obj({ Fields: [bidang], SigFlags: 3 })));
  } else {
    const bidang = larikPada(borang, 'Fields')?.lookup(0);
    if (!(bidang instanceof PDFDict)) throw new Error('tanpa bidang tanda tangan');
    bidang.set(nama('V'), tandaTangan);
    borang.set(nama('SigFlags'), PDFNumber.of(3));
  }
  const siap = Buffer.from(
    await doc.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false }),
  );
  return new SignPdf().sign(siap, new P12Signer(sertifikat(), { passphrase: 'uji' }), new Date());
}

/** Whether the signature covers the whole file and its digest is that of the bytes it covers. */
export function tandaTanganSah(pdf: Buffer): boolean {
  const rentang = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)/
    .exec(pdf.toString('latin1'))
    ?.slice(1)
    .map(Number);
  const [a = 0, b = 0, c = 0, d = 0] = rentang ?? [];
  if (c + d !== pdf.length) return false;
  const isi = Buffer.concat([pdf.subarray(a, a + b), pdf.subarray(c, c + d)]);
  const der = Buffer.from(pdf.toString('latin1', a + b + 1, c - 1), 'hex').toString('latin1');
  // The room for the signature is larger than the signature: zeros follow it.
  const pohon = forge.asn1.fromDer(forge.util.createBuffer(der), {
    parseAllBytes: false,
  } as unknown as boolean);
  const { rawCapture, certificates } = forge.pkcs7.messageFromAsn1(pohon) as unknown as Pesan;
  const { Class, Type } = forge.asn1;
  const atribut = forge.asn1
    .toDer(forge.asn1.create(Class.UNIVERSAL, Type.SET, true, rawCapture.authenticatedAttributes))
    .getBytes();
  const sha = (x: string): string => forge.md.sha256.create().update(x).digest().getBytes();
  const kunci = certificates[0]?.publicKey as forge.pki.rsa.PublicKey;
  return atribut.includes(sha(isi.toString('latin1'))) && kunci.verify(sha(atribut), rawCapture.signature);
}

/** What forge keeps of a message besides its declared types. */
interface Pesan {
  readonly rawCapture: { readonly authenticatedAttributes: forge.asn1.Asn1[]; readonly signature: string };
  readonly certificates: readonly forge.pki.Certificate[];
}
