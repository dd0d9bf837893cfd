import { type PDFDocument, PDFHeader, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { Nomor } from '../print/folios.js';
import { sRgb } from './icc.js';
import { BAHASA } from './metadata.js';
import { aliran, nama } from './objects.js';

/**
 * What the catalog says of the whole file: PDF 1.7 (ISO 19005-3 6.1.2), tagged (6.7.2.2; ISO 14289-1 7.1), language
 * (7.2), title in the window (7.1), the colour space of device colours (ISO 19005-3 6.2.3), opening with bookmarks.
 */
export function setCatalog(doc: PDFDocument): void {
  const { catalog, context } = doc;
  context.header = PDFHeader.forVersion(1, 7);
  catalog.delete(nama('Version'));
  catalog.set(nama('Lang'), PDFString.of(BAHASA));
  catalog.set(nama('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(nama('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(nama('PageMode'), nama('UseOutlines'));
  const sRGB = PDFString.of('sRGB IEC61966-2.1');
  const niat = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: sRGB,
    Info: sRGB,
    RegistryName: PDFString.of('http://www.color.org'),
    DestOutputProfile: context.register(aliran(context, sRgb(), { N: 3 })),
  });
  catalog.set(nama('OutputIntents'), context.obj([context.register(niat)]));
}

/** Page labels as printed: the cover has none, the front is roman, the chapters arabic. */
export function setPageLabels(doc: PDFDocument, nomor: Nomor): void {
  const { catalog, context } = doc;
  const label = [0, {}, 1, { S: 'r', St: 1 }, nomor.awalIsi, { S: 'D', St: 1 }];
  const nums = label.map((x) => (typeof x === 'number' ? PDFNumber.of(x) : context.obj(x)));
  catalog.set(nama('PageLabels'), context.obj({ Nums: nums }));
}
