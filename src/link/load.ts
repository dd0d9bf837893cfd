import { knownNames } from '../diagnostics/suggest.js';
import { adaGalat, type Temuan, temuan, unik } from '../diagnostics/temuan.js';
import type { DataFiles } from '../read/files.js';
import { readYaml, type YamlFile } from '../read/yaml.js';
import type { Isi, JenisBerkas, Tabel } from '../validate/kinds.js';
import { validate } from '../validate/validate.js';
import { susunKatalog } from './catalog.js';
import { type BerkasGambar, daftarFoto } from './foto.js';
import type { Laporan, TahunLalu } from './laporan.js';
import { loadNarasi } from './narasi.js';
import { buatPeriode, KODE_PERIODE, type KodePeriode } from './periode.js';
import {
  periksaPedoman,
  periksaPembanding,
  periksaPerspektif,
  periksaRealisasi,
  periksaTampilan,
  periksaTarget,
  periksaTindakLanjut,
  trenTakTerhitung,
} from './references.js';
import { periksaAnggaran } from './references-budget.js';
import { periksaTabel } from './references-table.js';
import { bacaRupa } from './rupa.js';

export interface HasilLaporan {
  /** Null when an error stands in the way. */
  readonly laporan: Laporan | null;
  /** The report when every file is sound by itself, though not all of them together: only to find more faults in. */
  readonly sementara: Laporan | null;
  readonly temuan: readonly Temuan[];
}

/** Ids of all reports below `data/satker`: the folders that hold a `laporan.yaml`. */
export async function daftarLaporan(files: DataFiles): Promise<string[]> {
  const folder = async (path: string): Promise<string[]> =>
    (await files.list(path)).filter((n) => n.endsWith('/')).map((n) => n.slice(0, -1));
  const ids: string[] = [];
  for (const satker of await folder('data/satker')) {
    for (const tahun of (await folder(`data/satker/${satker}`)).filter((t) => /^\d{4}$/.test(t))) {
      for (const periode of await folder(`data/satker/${satker}/${tahun}`)) {
        const isi = await files.list(`data/satker/${satker}/${tahun}/${periode}`);
        if (isi.includes('laporan.yaml')) ids.push(`${satker}/${tahun}/${periode}`);
      }
    }
  }
  return ids;
}

interface Terbaca<J extends JenisBerkas> {
  readonly isi: Isi<J>;
  readonly file: YamlFile;
}

/** Reads, validates and joins one report. All findings of all its files are collected before it gives up. */
export async function loadLaporan(files: DataFiles, id: string): Promise<HasilLaporan> {
  const ditemukan: Temuan[] = [];
  const berkas = new Map<JenisBerkas, YamlFile>();
  const sumber: string[] = [];

  const baca = async <J extends JenisBerkas>(
    jenis: J,
    path: string,
    wajib: boolean,
  ): Promise<Terbaca<J> | null> => {
    const hasil = await readYaml(files, path);
    if (hasil === null) {
      if (wajib) ditemukan.push(temuan('berkas.tidak-ada', null, { berkas: path }));
      return null;
    }
    sumber.push(path);
    ditemukan.push(...hasil.temuan);
    if (hasil.file === null) return null;
    berkas.set(jenis, hasil.file);
    const { isi, temuan: salah } = validate(jenis, hasil.file);
    ditemukan.push(...salah);
    return isi === null ? null : { isi, file: hasil.file };
  };
  const gagal = (): HasilLaporan => ({ laporan: null, sementara: null, temuan: unik(ditemukan) });

  const [satkerKode = '', tahunTeks = '', periodeKode = ''] = id.split('/');
  const folder = {
    satker: `data/satker/${satkerKode}`,
    tahun: `data/satker/${satkerKode}/${tahunTeks}`,
    periode: `data/satker/${id}`,
  };
  const periodeSah = (KODE_PERIODE as readonly string[]).includes(periodeKode) && /^\d{4}$/.test(tahunTeks);
  if (!periodeSah || (await files.read(`${folder.periode}/laporan.yaml`)) === null) {
    const { saran } = knownNames(id, await daftarLaporan(files));
    return {
      laporan: null,
      sementara: null,
      temuan: [temuan('berkas.tidak-ada', null, { berkas: `${folder.periode}/laporan.yaml`, saran })],
    };
  }
  const periode = buatPeriode(periodeKode as KodePeriode, Number(tahunTeks));

  ditemukan.push(...(await yamlTakDikenal(files, folder)));
  const pengaturan = await baca('laporan', `${folder.periode}/laporan.yaml`, true);
  const satker = await baca('satker', `${folder.satker}/satker.yaml`, true);
  const pk = await baca('pk', `${folder.tahun}/pk.yaml`, true);
  const rapk = await baca('rapk', `${folder.tahun}/rapk.yaml`, true);
  const rkt = await baca('rkt', `${folder.tahun}/rkt.yaml`, false);
  const realisasi = await baca('realisasi', `${folder.periode}/realisasi.yaml`, true);
  const anggaran = await baca('anggaran', `${folder.periode}/anggaran.yaml`, false);
  const tindakLanjut = await baca('tindak-lanjut', `${folder.periode}/tindak-lanjut.yaml`, false);
  const sorotan = await baca('sorotan', `${folder.periode}/sorotan.yaml`, false);
  const tercetak = await baca('tercetak', `${folder.periode}/tercetak.yaml`, false);
  const pembanding = await baca('pembanding', `${folder.tahun}/pembanding.yaml`, false);
  // Which guideline and plan: only the report says, so these wait for it.
  const pedomanKode = pengaturan?.isi.pedoman ?? '';
  const pedoman = pengaturan && (await rujukBerkas(pengaturan, 'pedoman', 'data/pedoman', pedomanKode));
  const renstra =
    pengaturan && (await rujukBerkas(pengaturan, 'renstra', folder.satker, pengaturan.isi.renstra));

  async function rujukBerkas<J extends 'pedoman' | 'renstra'>(
    dari: Terbaca<'laporan'>,
    jenis: J,
    di: string,
    kode: string,
  ) {
    const ada = (await files.list(di)).filter((n) => n.endsWith('.yaml')).map((n) => n.slice(0, -5));
    const pilihan = jenis === 'renstra' ? ada.filter((n) => n.startsWith('renstra')) : ada;
    if (pilihan.includes(kode)) return baca(jenis, `${di}/${kode}.yaml`, true);
    ditemukan.push(
      temuan('rujukan.tak-dikenal', dari.file.locate([jenis]), { jenis, kode, ...knownNames(kode, pilihan) }),
    );
    return null;
  }

  if (pedoman) ditemukan.push(...periksaPedoman(pedoman.isi, pedoman.file));
  if (pedoman && pengaturan) ditemukan.push(...periksaTampilan(pengaturan.isi, pedoman.isi, pengaturan.file));
  if (!renstra) return gagal();
  const katalog = susunKatalog(renstra.isi, renstra.file, periode.tahun);
  ditemukan.push(...katalog.temuan);
  if (pedoman) ditemukan.push(...periksaPerspektif(pedoman.isi, katalog, pedoman.file));
  const kode = katalog.indikator.map((i) => i.kode);
  ditemukan.push(...periksaTarget(katalog.indikator, pk, rapk, rkt));
  if (realisasi) ditemukan.push(...periksaRealisasi(realisasi.isi, kode, realisasi.file));
  if (pembanding) ditemukan.push(...periksaPembanding(pembanding.isi, katalog, pembanding.file));
  if (anggaran && pk)
    ditemukan.push(...periksaAnggaran(anggaran.isi, pk.isi, katalog.indikator, anggaran.file));
  if (tindakLanjut) ditemukan.push(...periksaTindakLanjut(tindakLanjut.isi, kode, tindakLanjut.file));
  const narasi = await loadNarasi(
    files,
    folder,
    kode,
    katalog.sasaran.map((s) => s.kode),
  );
  ditemukan.push(...narasi.temuan);

  const { rupa, temuan: salahRupa } = await bacaRupa(files, folder.satker, satker);
  ditemukan.push(...salahRupa);

  const tabel = new Map<string, Tabel>();
  for (const di of [folder.satker, folder.tahun, folder.periode]) {
    for (const nama of (await files.list(`${di}/tabel`)).filter((n) => n.endsWith('.yaml'))) {
      const isi = await baca('tabel', `${di}/tabel/${nama}`, true);
      if (!isi) continue;
      tabel.set(nama.slice(0, -'.yaml'.length), isi.isi);
      ditemukan.push(...periksaTabel(isi.isi, isi.file));
    }
  }

  const gambar = new Map<string, BerkasGambar>();
  for (const di of [folder.satker, folder.tahun, folder.periode]) {
    for (const nama of (await files.list(`${di}/gambar`)).filter((n) => n.endsWith('.yaml'))) {
      const kode = nama.slice(0, -'.yaml'.length);
      const isi = await baca('gambar', `${di}/gambar/${nama}`, true);
      if (!isi) continue;
      gambar.set(kode, { kode, ...isi });
      // Both are placed by one name.
      if (tabel.has(kode)) ditemukan.push(temuan('rujukan.kode-tampilan', isi.file.locate([]), { kode }));
    }
  }
  const foto = daftarFoto(satker, sorotan, [...gambar.values()]);

  const sebelumnya: Array<Laporan['sebelumnya'][number]> = [];
  for (let n = 1; n < (periode.triwulan ?? 5); n++) {
    const lalu = buatPeriode(`tw${n}` as KodePeriode, periode.tahun);
    const isi = await baca('realisasi', `${folder.tahun}/${lalu.kode}/realisasi.yaml`, false);
    if (!isi) continue;
    ditemukan.push(...periksaRealisasi(isi.isi, kode, isi.file));
    ditemukan.push(...trenTakTerhitung(isi.isi, isi.file, lalu.nama));
    sebelumnya.push({ periode: lalu, realisasi: isi.isi });
  }
  const riwayat = await baca('riwayat', `${folder.satker}/riwayat.yaml`, false);
  const tahunLalu = await bacaTahun(periode.tahun - 1);
  const lebihLama = [
    ...(await files.list(folder.satker))
      .filter((n) => /^\d{4}\/$/.test(n))
      .map((n) => Number(n.slice(0, -1))),
    ...Object.keys(riwayat?.isi.tahun ?? {}).map(Number),
  ].filter((t) => t < periode.tahun - 1);
  const tahunSebelumnya: TahunLalu[] = [];
  for (const t of [...new Set(lebihLama)].sort()) {
    const isi = await bacaTahun(t);
    if (isi) tahunSebelumnya.push(isi);
  }
  // Earlier periods were read through the same reader: findings of this report belong to its own files.
  if (realisasi) berkas.set('realisasi', realisasi.file);
  if (pk) berkas.set('pk', pk.file);

  async function bacaTahun(tahun: number): Promise<TahunLalu | null> {
    const pkLalu = await baca('pk', `${folder.satker}/${tahun}/pk.yaml`, false);
    for (const kodePeriode of ['tahunan', 'tw4'] as const) {
      const path = `${folder.satker}/${tahun}/${kodePeriode}/realisasi.yaml`;
      const isi = pkLalu && (await baca('realisasi', path, false));
      if (isi) return { tahun, isi: { pk: pkLalu.isi, realisasi: isi.isi } };
    }
    const isi = riwayat?.isi.tahun[String(tahun)];
    return isi === undefined ? null : { tahun, isi: { riwayat: isi } };
  }

  if (!pengaturan || !satker || !pk || !rapk || !realisasi || !pedoman) return gagal();
  const sementara: Laporan = {
    id,
    periode,
    satker: satker.isi,
    renstra: renstra.isi,
    pk: pk.isi,
    rkt: rkt?.isi ?? null,
    rapk: rapk.isi,
    pengaturan: pengaturan.isi,
    pedoman: pedoman.isi,
    pedomanKode,
    realisasi: realisasi.isi,
    sebelumnya,
    tahunLalu,
    tahunSebelumnya,
    pembanding: pembanding?.isi ?? null,
    tabel,
    gambar: new Map([...gambar].map(([kode, g]) => [kode, g.isi])),
    foto,
    anggaran: anggaran?.isi ?? null,
    tindakLanjut: tindakLanjut?.isi ?? null,
    sorotan: sorotan?.isi ?? null,
    tercetak: tercetak?.isi ?? null,
    perspektif: katalog.perspektif,
    sasaran: katalog.sasaran,
    indikator: katalog.indikator,
    narasi: narasi.narasi,
    rupa,
    berkas,
    sumber: [
      ...new Set([
        ...sumber,
        ...narasi.berkas,
        ...rupa.sumber,
        ...foto.flatMap((k) => k.foto.map((f) => f.berkas)),
      ]),
    ].sort(),
  };
  return { laporan: adaGalat(ditemukan) ? null : sementara, sementara, temuan: unik(ditemukan) };
}

/** YAML files beside those of a report under a name nothing reads: misspelt, they would be missing silently. */
async function yamlTakDikenal(
  files: DataFiles,
  folder: { satker: string; tahun: string; periode: string },
): Promise<Temuan[]> {
  const dibaca: ReadonlyArray<readonly [string, readonly string[]]> = [
    [folder.satker, ['satker', 'riwayat']],
    [folder.tahun, ['pk', 'rapk', 'rkt', 'pembanding']],
    [folder.periode, ['laporan', 'realisasi', 'anggaran', 'tindak-lanjut', 'sorotan', 'tercetak']],
  ];
  const hasil: Temuan[] = [];
  for (const [di, nama] of dibaca) {
    for (const berkas of (await files.list(di)).filter((n) => /\.ya?ml$/i.test(n))) {
      const dasar = berkas.replace(/\.yaml$/, '');
      if (nama.includes(dasar) || (di === folder.satker && dasar.startsWith('renstra'))) continue;
      hasil.push(
        temuan(
          'berkas.tak-dikenal',
          { berkas: `${di}/${berkas}`, baris: 1, kolom: 1, panjang: 0 },
          {
            nama: berkas,
            ...knownNames(dasar, nama),
          },
        ),
      );
    }
  }
  return hasil;
}
