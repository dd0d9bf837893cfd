import type { Lampiran } from './archive/attachments.js';
import { finishPdf } from './archive/finish.js';
import { BERKAS_NILAI, berkasManifes, type Manifes, teksJson } from './archive/manifest.js';
import { periksaKonsistensi } from './check/consistency.js';
import { periksaNarasi } from './check/narrative.js';
import { compose, type ModelLaporan } from './compose/compose.js';
import { knownNames } from './diagnostics/suggest.js';
import { type Bahasa, type Temuan, temuan, unik, urutkan } from './diagnostics/temuan.js';
import { DataError } from './errors.js';
import type { Laporan } from './link/laporan.js';
import { loadLaporan } from './link/load.js';
import { siapkanFoto } from './pictures/pictures.js';
import type { Pencetak } from './print/browser.js';
import { placeInData } from './print/origin.js';
import { cetak } from './print/print.js';
import { type DataFiles, type RecordedFiles, recordFiles } from './read/files.js';
import { identitasHuruf } from './render/fonts.js';
import { renderHtml } from './render/render.js';
import { sidikTemplat, type Templat } from './render/templates.js';
import { type NilaiJson, nilaiJson } from './score/nilai-json.js';
import { type Nilai, score } from './score/score.js';
import { VERSI } from './version.js';

/** What a run does besides computing: passed in, never imported, so that tests pass their own. */
export interface Effects {
  readonly files: DataFiles;
  /** Monotonic milliseconds, for --timings. */
  readonly clock: () => number;
  /** Called when a step begins. */
  readonly langkah: (nama: string) => void;
}

export interface Pemeriksaan {
  readonly laporan: Laporan | null;
  readonly nilai: Nilai | null;
  readonly model: ModelLaporan | null;
  readonly temuan: readonly Temuan[];
}

/** What a draft may lack: realisasi, and the figures narrative quotes from it. */
const BOLEH_BELUM: readonly string[] = ['periksa.belum-dilaporkan', 'narasi.tanpa-nilai'];

const menghalangi = (t: Temuan, konsep: boolean): boolean =>
  t.tingkat === 'galat' && !(konsep && BOLEH_BELUM.includes(t.kode));

/**
 * Further faults of a report whose files do not fit together, so that one run shows them all. Missing figures may only
 * follow from the others and wait for the next run; figures that cannot be computed at all end the search.
 */
function temuanLanjutan(laporan: Laporan): Temuan[] {
  try {
    const nilai = score(laporan);
    const semua = [...compose(laporan, nilai, true).temuan, ...periksaKonsistensi(laporan, nilai)];
    return semua.filter((t) => !BOLEH_BELUM.includes(t.kode));
  } catch {
    return [];
  }
}

/**
 * Everything that needs no browser: read, validate, link, score, check, compose. Who asks for figures alone leaves the
 * pictures out: they take longer than all the rest.
 */
export async function periksa(
  effects: Effects,
  id: string,
  konsep = false,
  denganFoto = true,
): Promise<Pemeriksaan> {
  effects.langkah('membaca');
  const { laporan, sementara, temuan: awal } = await loadLaporan(effects.files, id);
  if (!laporan) {
    const lagi = sementara ? temuanLanjutan(sementara) : [];
    return { laporan, nilai: null, model: null, temuan: urutkan(unik([...awal, ...lagi])) };
  }
  effects.langkah('menghitung');
  const nilai = score(laporan);
  effects.langkah('menyusun');
  const gambar = await siapkanFoto(effects.files, denganFoto ? laporan.foto : []);
  const { model, temuan } = compose(laporan, nilai, konsep, gambar.foto);
  const semua = [
    ...awal,
    ...gambar.temuan,
    ...periksaKonsistensi(laporan, nilai),
    ...temuan,
    ...periksaNarasi(laporan, nilai),
  ];
  return { laporan, nilai, model, temuan: urutkan(semua) };
}

export interface HasilBangun {
  readonly id: string;
  readonly nilai: NilaiJson;
  readonly html: string;
  readonly pdf: Buffer;
  readonly manifes: Manifes;
  readonly temuan: readonly Temuan[];
  readonly halaman: number;
}

/**
 * Builds one report in memory. Throws `DataError` with all findings when the data stand in the way: nothing has been
 * written then, and the last good output is untouched.
 */
export async function bangun(
  effects: Effects,
  templat: Templat,
  pencetak: Pencetak,
  id: string,
  opsi: { readonly konsep: boolean; readonly bahasa: Bahasa },
): Promise<HasilBangun> {
  const files = recordFiles(effects.files);
  const { laporan, nilai, model, temuan } = await periksa({ ...effects, files }, id, opsi.konsep);
  if (!laporan || !nilai || !model || temuan.some((t) => menghalangi(t, opsi.konsep)))
    throw new DataError(temuan);
  const tema = periksaTema(laporan, model.meta.tema, templat);
  if (tema.length > 0) throw new DataError(tema);
  effects.langkah('merender');
  const html = await renderHtml(model, templat, laporan.rupa.templat);
  effects.langkah('mencetak');
  const cetakan = await cetak(pencetak, html).catch(async (e: unknown) => {
    if (!(e instanceof DataError)) throw e;
    throw new DataError([...temuan, ...(await placeInData(e.temuan, files, files.dibaca))]);
  });
  effects.langkah('mengarsipkan');
  const { meta } = model;
  const sumber = await bacaSumber(files);
  // Only findings about the sources: the figures inside an archive follow from what it carries, and nothing else.
  const beralamat = temuan.filter((t) => t.lokasi === null || files.dibaca.has(t.lokasi.berkas));
  const nilaiArsip = {
    nama: BERKAS_NILAI,
    isi: Buffer.from(teksJson(nilaiJson(laporan, nilai, beralamat, 'id'))),
  };
  const { pdf, manifes } = await finishPdf(cetakan.pdf, {
    metadata: {
      judul: `${meta.judulLengkap}, ${meta.satker}`,
      penulis: meta.satkerPanjang,
      perihal: `${meta.judul} ${meta.satkerPanjang} ${meta.periode}`,
      kataKunci: ['Laporan Kinerja', 'LKjIP', 'SAKIP', meta.satker, meta.periode].join(', '),
      pembuat: `Lapkin ${VERSI}`,
      tanggal: meta.tanggal,
    },
    asal: {
      versi: 1,
      lapkin: VERSI,
      laporan: laporan.id,
      pedoman: laporan.pedomanKode,
      konsep: opsi.konsep,
      peramban: await pencetak.identitas(),
      huruf: await identitasHuruf(),
      templat: sidikTemplat(templat),
      nilai: berkasManifes(nilaiArsip),
      sumber: sumber.map(berkasManifes),
    },
    nomor: cetakan.nomor,
    judulBagian: cetakan.judulBagian,
    tujuan: cetakan.isiTujuan,
    uraianTandaTangan: `Tanda tangan ${laporan.pengaturan.penandatangan.jabatan.join(' ')}`,
    lampiran: [...sumber, nilaiArsip],
  });
  const halaman = cetakan.tujuan.jumlahHalaman;
  return { id, nilai: nilaiJson(laporan, nilai, temuan, opsi.bahasa), html, pdf, manifes, temuan, halaman };
}

/** Every file the report read, with the bytes on disk: line ends and all. */
async function bacaSumber(files: RecordedFiles): Promise<Lampiran[]> {
  const nama = [...files.dibaca].sort();
  return Promise.all(nama.map(async (n) => ({ nama: n, isi: (await files.bytes(n)) ?? Buffer.alloc(0) })));
}

/** The theme a report asks for exists. */
function periksaTema(laporan: Laporan, tema: string, templat: Templat): Temuan[] {
  if (templat.tema.has(tema)) return [];
  const asal = laporan.pengaturan.tampilan?.tema === undefined ? 'satker' : 'laporan';
  const letak = laporan.berkas.get(asal)?.locate(['tampilan', 'tema']) ?? null;
  const dikenal = knownNames(tema, [...templat.tema.keys()]);
  return [temuan('rujukan.tak-dikenal', letak, { jenis: 'tema', kode: tema, ...dikenal })];
}
