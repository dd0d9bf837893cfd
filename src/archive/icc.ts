/** Curve points: enough that no 8-bit value is off by one. */
const TITIK = 1024;

const s15 = (v: number): Buffer => {
  const b = Buffer.alloc(4);
  b.writeInt32BE(Math.round(v * 65536));
  return b;
};
const latin = (s: string): Buffer => Buffer.from(s, 'latin1');
const xyz = (x: number, y: number, z: number): Buffer =>
  Buffer.concat([latin('XYZ \0\0\0\0'), s15(x), s15(y), s15(z)]);

function desc(s: string): Buffer {
  const kepala = Buffer.alloc(12);
  kepala.write('desc', 0, 'latin1');
  kepala.writeUInt32BE(s.length + 1, 8);
  // Empty Unicode and Macintosh names follow, of fixed size.
  return Buffer.concat([kepala, latin(`${s}\0`), Buffer.alloc(78)]);
}

/** The transfer curve of IEC 61966-2-1. */
function kurva(): Buffer {
  const b = Buffer.alloc(12 + 2 * TITIK);
  b.write('curv', 0, 'latin1');
  b.writeUInt32BE(TITIK, 8);
  for (let i = 0; i < TITIK; i++) {
    const v = i / (TITIK - 1);
    const linear = v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    b.writeUInt16BE(Math.round(linear * 65535), 12 + 2 * i);
  }
  return b;
}

/**
 * An sRGB profile (ICC v2.1, matrix and curve, primaries adapted to D50), built in code: no file whose licence is in
 * question, and always the same bytes.
 */
export function sRgb(): Buffer {
  const trc = kurva();
  const tag: ReadonlyArray<readonly [string, Buffer]> = [
    ['desc', desc('sRGB IEC61966-2.1')],
    ['cprt', Buffer.concat([latin('text\0\0\0\0'), latin('No copyright, use freely\0')])],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', trc],
    ['gTRC', trc],
    ['bTRC', trc],
  ];
  const tabel = Buffer.alloc(4 + 12 * tag.length);
  tabel.writeUInt32BE(tag.length, 0);
  const letak = new Map<Buffer, number>();
  const isi: Buffer[] = [];
  let akhir = 128 + tabel.length;
  for (const [i, [kunci, data]] of tag.entries()) {
    let di = letak.get(data);
    if (di === undefined) {
      di = akhir;
      letak.set(data, di);
      const genap = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
      isi.push(genap);
      akhir += genap.length;
    }
    tabel.write(kunci, 4 + 12 * i, 'latin1');
    tabel.writeUInt32BE(di, 8 + 12 * i);
    tabel.writeUInt32BE(data.length, 12 + 12 * i);
  }
  const kepala = Buffer.alloc(128);
  kepala.writeUInt32BE(akhir, 0);
  kepala.writeUInt32BE(0x02100000, 8);
  kepala.write('mntrRGB XYZ ', 12, 'latin1');
  // The profile's own date: fixed, the day its numbers were chosen does not matter.
  for (const [i, v] of [2020, 1, 1, 0, 0, 0].entries()) kepala.writeUInt16BE(v, 24 + 2 * i);
  kepala.write('acsp', 36, 'latin1');
  Buffer.concat([s15(0.9642), s15(1), s15(0.8249)]).copy(kepala, 68);
  return Buffer.concat([kepala, tabel, ...isi]);
}
