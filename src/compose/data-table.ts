import { Decimal } from '../decimal.js';
import { angka, cacah, rupiah, STRIP } from '../format/angka.js';
import type { BarisTabel, JenisKolom, NilaiTabel, Sel } from '../score/table.js';
import type { Tabel } from '../validate/kinds.js';
import type { BarisUmum, TabelUmum } from './model.js';
import type { Penomoran } from './numbering.js';
import { sel, selAngka, tabelUmum } from './table.js';
import { lebarKolom } from './widths.js';

function cetakSel(jenis: JenisKolom, isi: Sel | undefined): string {
  if (isi === null || isi === undefined) return STRIP;
  if (!(isi instanceof Decimal)) return isi;
  return jenis === 'nilai' ? angka(isi) : jenis === 'rupiah' ? rupiah(isi) : cacah(isi);
}

/** A data table as it prints: group heads, rows, subtotals, total. */
export function composeTabel(nomor: Penomoran, kode: string, tabel: Tabel, nilai: NilaiTabel): TabelUmum {
  const bernomor = tabel.nomor ?? false;
  let ke = 0;
  const baris = (peran: BarisUmum['peran'], b: BarisTabel): BarisUmum => ({
    peran,
    sel: [
      ...(bernomor ? [selAngka(peran === 'biasa' ? String(++ke) : '')] : []),
      sel(b.nama),
      ...nilai.kolom.map((k) => {
        const teks = cetakSel(k.jenis, b.sel[k.kunci]);
        return k.jenis === 'teks' ? sel(teks) : selAngka(teks);
      }),
    ],
  });
  const kolom = nilai.kolom.length + (bernomor ? 2 : 1);
  const badan = nilai.kelompok.map((g) => [
    ...(g.nama === null ? [] : [{ peran: 'kelompok' as const, sel: [sel(g.nama, { rentang: kolom })] }]),
    ...g.baris.map((b) => baris('biasa', b)),
    ...(g.jumlah ? [baris('nilai', g.jumlah)] : []),
  ]);
  const total = nilai.jumlah ? [[baris('total', nilai.jumlah)]] : [];
  const semua = nilai.kelompok.flatMap((g) => [...g.baris, ...(g.jumlah ? [g.jumlah] : [])]);
  const dicetak = [...semua, ...(nilai.jumlah ? [nilai.jumlah] : [])];
  const lanskap = tabel.lanskap ?? false;
  const { tegak, lebar } = lebarKolom(
    [
      { judul: tabel.label, isi: dicetak.map((b) => b.nama), teks: true },
      ...nilai.kolom.map((k) => ({
        judul: k.judul,
        isi: dicetak.map((b) => cetakSel(k.jenis, b.sel[k.kunci])),
        teks: k.jenis === 'teks',
      })),
    ],
    lanskap,
  );
  return tabelUmum(nomor, `data-${kode}`, tabel.judul, {
    kolom: [
      ...(bernomor ? [{ judul: 'No.', angka: true, lebar: 10 }] : []),
      { judul: tabel.label, lebar: lebar[0] ?? null },
      ...nilai.kolom.map((k, n) => ({
        judul: k.judul,
        kelompok: k.kelompok,
        angka: k.jenis !== 'teks',
        lebar: lebar[n + 1] ?? null,
      })),
    ],
    badan: [...badan, ...total],
    sumber: tabel.sumber ?? null,
    catatan: tabel.catatan ?? [],
    lanskap,
    tegak,
    rapat: kolom > 7,
  });
}
