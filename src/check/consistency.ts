import { type Temuan, temuan } from '../diagnostics/temuan.js';
import { angka, cetakTarget } from '../format/angka.js';
import { bulanPanjang, tanggalPanjang } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import type { YamlPath } from '../read/yaml.js';
import { bulatkan, jumlahkan, RATUS } from '../score/arithmetic.js';
import type { Nilai } from '../score/score.js';
import { targetPk, targetRapk, targetSetahun } from '../score/targets.js';
import { kertasKerja, nilaiBentuk } from '../score/worksheet.js';
import { samaTarget, targetRentang } from '../validate/fields.js';
import type { JenisBerkas } from '../validate/kinds.js';
import type { IsiBentuk } from '../validate/schemas/periode.js';
import { periksaAnggaranLaporan } from './budget.js';

/** The errors real reports carry, looked for in the data (scoring.md, "Checks"). */
export function periksaKonsistensi(laporan: Laporan, nilai: Nilai): Temuan[] {
  return [
    ...realisasi(laporan, nilai),
    ...targetRapkPeriksa(laporan),
    ...periksaAnggaranLaporan(laporan, nilai),
    ...tindakLanjut(laporan),
    ...tanggal(laporan),
    ...masaPedoman(laporan),
    ...bidangTandaTangan(laporan),
  ];
}

/** A signature field is asked for, but no block prints that could hold it. */
function bidangTandaTangan(laporan: Laporan): Temuan[] {
  const { tanda_tangan, bagian: b } = laporan.pengaturan;
  if (tanda_tangan?.bidang !== 'siapkan' || b?.tanda_tangan_penutup || laporan.narasi.has('kata-pengantar'))
    return [];
  return [temuan('periksa.tanpa-blok-tanda-tangan', letak(laporan, 'laporan', ['tanda_tangan', 'bidang']))];
}

const letak = (laporan: Laporan, jenis: JenisBerkas, path: YamlPath) =>
  laporan.berkas.get(jenis)?.locate(path) ?? null;

function realisasi(laporan: Laporan, nilai: Nilai): Temuan[] {
  const hasil: Temuan[] = [];
  const tempat = laporan.pedoman.pembulatan.desimal;
  const berkas = laporan.berkas.get('realisasi')?.source.file ?? '';
  for (const i of nilai.indikator) {
    const path = ['indikator', i.kode];
    const isi = laporan.realisasi.indikator[i.kode];
    if (i.status === 'belum_dilaporkan') {
      const target = cetakTarget(i.targetPeriode);
      const parameter = { kode: i.kode, target, periode: laporan.periode.nama, berkas };
      hasil.push(temuan('periksa.belum-dilaporkan', letak(laporan, 'realisasi', ['indikator']), parameter));
    }
    if (i.targetPeriode?.dari.isZero() && i.capaian === null) {
      hasil.push(temuan('periksa.target-nol', letak(laporan, 'rapk', ['target', i.kode]), { kode: i.kode }));
    }
    if (isi?.target?.nilai && targetRentang(isi.target.nilai) && i.polaritas !== 'rentang') {
      const di = letak(laporan, 'realisasi', [...path, 'target', 'nilai']);
      hasil.push(temuan('rujukan.target-rentang', di, { kode: i.kode }));
    }
    if (isi?.target) {
      const rapk = targetRapk(laporan, i.kode, laporan.periode);
      const { nilai: dipakai } = isi.target;
      if (rapk === null || dipakai === null || !samaTarget(rapk, dipakai)) {
        hasil.push(
          temuan('periksa.target-periode', letak(laporan, 'realisasi', [...path, 'target']), {
            kode: i.kode,
            periode: laporan.periode.nama,
            dipakai: cetakTarget(dipakai),
            rapk: rapk === null ? 'belum bertarget' : cetakTarget(rapk),
            alasan: isi.target.alasan,
          }),
        );
      }
    }
    const dihitung = isi?.efisiensi ? (i.kertas?.nilai ?? null) : isi && nilaiBentuk(isi);
    if (isi?.tercatat && dihitung && !bulatkan(dihitung, tempat).eq(bulatkan(isi.tercatat.nilai, tempat))) {
      hasil.push(
        temuan('periksa.kertas-kerja', letak(laporan, 'realisasi', [...path, 'tercatat']), {
          kode: i.kode,
          dihitung: angka(dihitung),
          tercatat: angka(isi.tercatat.nilai),
          alasan: isi.tercatat.alasan,
        }),
      );
    }
    // A level of efficiency may lie below its standard.
    if (isi && !isi.efisiensi) hasil.push(...kertas(laporan, i.kode, isi, path));
  }
  return hasil;
}

/** A worksheet and those of its parts: weights that sum to 100, no ratio over nothing, no negative figure. */
function kertas(laporan: Laporan, kode: string, isi: IsiBentuk, path: YamlPath): Temuan[] {
  const hasil: Temuan[] = [];
  const di = (...lanjut: YamlPath) => letak(laporan, 'realisasi', [...path, ...lanjut]);
  const bobot = isi.tahapan ?? isi.berbobot ?? isi.perkara?.tahap;
  if (bobot && !jumlahkan(bobot.map((b) => b.bobot)).eq(RATUS)) {
    const jumlah = angka(jumlahkan(bobot.map((b) => b.bobot)));
    hasil.push(temuan('periksa.bobot', di(), { kode, jumlah }));
  }
  const { kolom = [], baris = [] } = kertasKerja(isi) ?? {};
  const tabel = isi.rasio ?? isi.rata_rata;
  for (const [n, { nama, sel }] of baris.entries()) {
    const [atas, bawah] = [sel[tabel?.pembilang ?? ''], sel[tabel?.penyebut ?? '']];
    if (atas && !atas.isZero() && bawah?.isZero()) {
      const tempat = di(isi.rasio ? 'rasio' : 'rata_rata', 'baris', n);
      hasil.push(temuan('periksa.penyebut-nol', tempat, { kode, nama, pembilang: angka(atas) }));
    }
    for (const k of kolom) {
      const nilai = sel[k.kunci];
      if (!nilai?.isNegative() || nilai.isZero()) continue;
      const parameter = { kode, nama, kolom: `"${k.judul}"`, nilai: angka(nilai) };
      hasil.push(temuan('periksa.baris-negatif', di(), parameter));
    }
  }
  for (const bentuk of ['jumlah', 'berbobot'] as const)
    for (const [n, bagian] of (isi[bentuk] ?? []).entries())
      hasil.push(...kertas(laporan, kode, bagian, [...path, bentuk, n]));
  return hasil;
}

function targetRapkPeriksa(laporan: Laporan): Temuan[] {
  const hasil: Temuan[] = [];
  for (const { kode, polaritas, kemajuan } of laporan.indikator) {
    if (laporan.rapk.target[kode] === 'tetap') continue;
    const di = letak(laporan, 'rapk', ['target', kode]);
    const isi = targetSetahun(laporan, kode);
    const akhir = isi.at(-1) ?? null;
    const pk = targetPk(laporan.pk, kode, null);
    const selesai = kemajuan?.sampai !== 'tw4';
    if (selesai && ((akhir === null) !== (pk === null) || (akhir && pk && !samaTarget(akhir, pk)))) {
      const parameter = { kode, rapk: cetakTarget(akhir), pk: cetakTarget(pk) };
      hasil.push(temuan('periksa.target-tahunan', di, parameter));
    }
    // Progress in percent and the count that follows it are no one sequence.
    if (polaritas === 'minimum' || polaritas === 'rentang' || kemajuan) continue;
    const ada = isi.flatMap((t) => (t === null ? [] : [t]));
    const turun = ada.findIndex((t, n) => n > 0 && t.dari.lt(ada[n - 1]?.dari ?? t.dari));
    if (turun > 0) {
      const parameter = { kode, sebelum: cetakTarget(ada[turun - 1]), sesudah: cetakTarget(ada[turun]) };
      hasil.push(temuan('periksa.target-turun', di, parameter));
    }
  }
  return hasil;
}

function tindakLanjut(laporan: Laporan): Temuan[] {
  const hasil: Temuan[] = [];
  for (const [kode, daftar] of Object.entries(laporan.tindakLanjut?.tindak_lanjut ?? {})) {
    for (const [n, baris] of daftar.entries()) {
      const path = ['tindak_lanjut', kode, n];
      const selesai = baris.selesai !== undefined;
      if (selesai && baris.rencana_aksi !== undefined) {
        hasil.push(temuan('periksa.tindak-lanjut-ganda', letak(laporan, 'tindak-lanjut', path), { kode }));
      }
      if (
        !selesai &&
        baris.tenggat !== undefined &&
        baris.tenggat < laporan.pengaturan.tanggal.slice(0, baris.tenggat.length)
      ) {
        const parameter = {
          tenggat:
            baris.tenggat.length === 'yyyy-mm'.length
              ? bulanPanjang(baris.tenggat)
              : tanggalPanjang(baris.tenggat),
          tanggal: tanggalPanjang(laporan.pengaturan.tanggal),
        };
        hasil.push(
          temuan('periksa.tenggat-lewat', letak(laporan, 'tindak-lanjut', [...path, 'tenggat']), parameter),
        );
      }
    }
  }
  return hasil;
}

/** The guideline was in force at the end of the period. */
function masaPedoman(laporan: Laporan): Temuan[] {
  const { mulai, sampai } = laporan.pedoman.berlaku;
  const akhir = laporan.periode.sampai;
  if (akhir >= mulai && akhir <= (sampai ?? '9999')) return [];
  const parameter = {
    sampai: tanggalPanjang(akhir),
    mulai: tanggalPanjang(mulai),
    akhir: sampai === undefined ? '…' : tanggalPanjang(sampai),
  };
  return [temuan('periksa.di-luar-masa-pedoman', letak(laporan, 'laporan', ['pedoman']), parameter)];
}

/** Dates of worksheets, budget and highlights lie within the period; the highlights may begin earlier in the year. */
function tanggal(laporan: Laporan): Temuan[] {
  const { mulai, sampai } = laporan.periode;
  const hasil: Temuan[] = [];
  const periksa = (jenis: JenisBerkas, path: YamlPath, tanggal: string | undefined, awal = mulai): void => {
    // A month is inside when one of its days may be.
    const batas = (iso: string): string => iso.slice(0, tanggal?.length);
    if (tanggal === undefined || (tanggal >= batas(awal) && tanggal <= batas(sampai))) return;
    const parameter = {
      tanggal: tanggal.length === 'yyyy-mm'.length ? bulanPanjang(tanggal) : tanggalPanjang(tanggal),
      mulai: tanggalPanjang(awal),
      sampai: tanggalPanjang(sampai),
    };
    hasil.push(temuan('periksa.tanggal-di-luar', letak(laporan, jenis, path), parameter));
  };
  periksa('realisasi', ['sampai_dengan'], laporan.realisasi.sampai_dengan);
  periksa('anggaran', ['sampai_dengan'], laporan.anggaran?.sampai_dengan);
  for (const [n, s] of (laporan.sorotan?.sorotan ?? []).entries()) {
    const hari = typeof s.tanggal === 'string' ? [s.tanggal] : [s.tanggal?.mulai, s.tanggal?.sampai];
    for (const h of hari) periksa('sorotan', ['sorotan', n, 'tanggal'], h, `${laporan.periode.tahun}-01-01`);
  }
  return hasil;
}
