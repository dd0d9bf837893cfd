import { type Temuan, temuan } from '../diagnostics/temuan.js';
import { angka, angkaAtauStrip, rupiah } from '../format/angka.js';
import { tanggalPanjang } from '../format/kata.js';
import type { Laporan } from '../link/laporan.js';
import type { YamlPath } from '../read/yaml.js';
import { bulatkan, jumlahkan, RATUS } from '../score/arithmetic.js';
import type { Nilai } from '../score/score.js';
import { targetRapk } from '../score/targets.js';
import { nilaiBentuk } from '../score/worksheet.js';
import type { JenisBerkas } from '../validate/kinds.js';

/** The errors real reports carry, looked for in the data (scoring.md, "Checks"). */
export function periksaKonsistensi(laporan: Laporan, nilai: Nilai): Temuan[] {
  return [
    ...realisasi(laporan, nilai),
    ...targetRapkPeriksa(laporan),
    ...anggaran(laporan, nilai),
    ...tindakLanjut(laporan),
    ...tanggal(laporan),
  ];
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
      const target = angkaAtauStrip(i.targetPeriode);
      const parameter = { kode: i.kode, target, periode: laporan.periode.nama, berkas };
      hasil.push(temuan('periksa.belum-dilaporkan', letak(laporan, 'realisasi', ['indikator']), parameter));
    }
    if (i.targetPeriode?.isZero()) {
      hasil.push(temuan('periksa.target-nol', letak(laporan, 'rapk', ['target', i.kode]), { kode: i.kode }));
    }
    if (isi?.target) {
      const rapk = targetRapk(laporan, i.kode, laporan.periode);
      if (rapk === null || !rapk.eq(isi.target.nilai)) {
        hasil.push(
          temuan('periksa.target-periode', letak(laporan, 'realisasi', [...path, 'target']), {
            kode: i.kode,
            periode: laporan.periode.nama,
            dipakai: angka(isi.target.nilai),
            rapk: rapk === null ? 'belum bertarget' : angka(rapk),
            alasan: isi.target.alasan,
          }),
        );
      }
    }
    const dihitung = isi && nilaiBentuk(isi);
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
    const bobot = isi?.tahapan ?? isi?.berbobot ?? isi?.perkara?.tahap;
    if (bobot && !jumlahkan(bobot.map((b) => b.bobot)).eq(RATUS)) {
      const jumlah = angka(jumlahkan(bobot.map((b) => b.bobot)));
      hasil.push(temuan('periksa.bobot', letak(laporan, 'realisasi', path), { kode: i.kode, jumlah }));
    }
    const tabel = isi?.rasio ?? isi?.rata_rata;
    for (const [n, baris] of (tabel ? (i.kertas?.baris ?? []) : []).entries()) {
      const [atas, bawah] = [baris.sel[tabel?.pembilang ?? ''], baris.sel[tabel?.penyebut ?? '']];
      if (!atas || atas.isZero() || !bawah?.isZero()) continue;
      const bentuk = isi?.rasio ? 'rasio' : 'rata_rata';
      const di = letak(laporan, 'realisasi', [...path, bentuk, 'baris', n]);
      hasil.push(
        temuan('periksa.penyebut-nol', di, { kode: i.kode, nama: baris.nama, pembilang: angka(atas) }),
      );
    }
    for (const baris of i.kertas?.baris ?? []) {
      for (const k of i.kertas?.kolom ?? []) {
        const sel = baris.sel[k.kunci];
        if (!sel?.isNegative() || sel.isZero()) continue;
        const parameter = { kode: i.kode, nama: baris.nama, kolom: `"${k.judul}"`, nilai: angka(sel) };
        hasil.push(temuan('periksa.baris-negatif', letak(laporan, 'realisasi', path), parameter));
      }
    }
  }
  return hasil;
}

function targetRapkPeriksa(laporan: Laporan): Temuan[] {
  const hasil: Temuan[] = [];
  for (const [kode, isi] of Object.entries(laporan.rapk.target)) {
    if (isi === 'tetap') continue;
    const di = letak(laporan, 'rapk', ['target', kode]);
    const akhir = isi.at(-1) ?? null;
    const pk = laporan.pk.target[kode] ?? null;
    if ((akhir === null) !== (pk === null) || (akhir && pk && !akhir.eq(pk))) {
      const parameter = { kode, rapk: angkaAtauStrip(akhir), pk: angkaAtauStrip(pk) };
      hasil.push(temuan('periksa.target-tahunan', di, parameter));
    }
    const menurun = laporan.indikator.find((i) => i.kode === kode)?.polaritas === 'minimum';
    const ada = isi.flatMap((t) => (t === null ? [] : [t]));
    const turun = ada.findIndex((t, n) => n > 0 && t.lt(ada[n - 1] ?? t));
    if (!menurun && turun > 0) {
      const parameter = {
        kode,
        sebelum: angkaAtauStrip(ada[turun - 1]),
        sesudah: angkaAtauStrip(ada[turun]),
      };
      hasil.push(temuan('periksa.target-turun', di, parameter));
    }
  }
  return hasil;
}

function anggaran(laporan: Laporan, nilai: Nilai): Temuan[] {
  const hasil: Temuan[] = [];
  for (const [i, k] of (laporan.anggaran?.kegiatan ?? []).entries()) {
    const pagu = nilai.anggaran?.kegiatan.get(k.kode)?.pagu;
    const pk = laporan.pk.alokasi.find((a) => a.kegiatan === k.kode)?.pagu;
    if (pagu && pk && !pagu.eq(pk)) {
      const parameter = { kode: k.kode, rincian: rupiah(pagu), pk: rupiah(pk) };
      hasil.push(
        temuan('periksa.pagu-kegiatan', letak(laporan, 'anggaran', ['kegiatan', i, 'kode']), parameter),
      );
    }
    for (const [j, pos] of k.pos.entries()) {
      const path = ['kegiatan', i, 'pos', j];
      const bagian = jumlahkan(Object.values(pos.bagian));
      if (!bagian.eq(RATUS)) {
        const parameter = { nama: pos.nama, jumlah: angka(bagian, bagian.decimalPlaces()) };
        hasil.push(
          temuan('periksa.bagian-anggaran', letak(laporan, 'anggaran', [...path, 'bagian']), parameter),
        );
      }
      if (pos.realisasi.gt(pos.pagu)) {
        const parameter = { nama: pos.nama, realisasi: rupiah(pos.realisasi), pagu: rupiah(pos.pagu) };
        hasil.push(
          temuan('periksa.realisasi-lebih', letak(laporan, 'anggaran', [...path, 'realisasi']), parameter),
        );
      }
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
      if (!selesai && baris.tenggat !== undefined && baris.tenggat < laporan.pengaturan.tanggal) {
        const parameter = {
          tenggat: tanggalPanjang(baris.tenggat),
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

/** Dates of worksheets, budget and highlights lie within the period; the highlights may begin earlier in the year. */
function tanggal(laporan: Laporan): Temuan[] {
  const { mulai, sampai } = laporan.periode;
  const hasil: Temuan[] = [];
  const periksa = (jenis: JenisBerkas, path: YamlPath, tanggal: string | undefined): void => {
    if (tanggal === undefined || (tanggal >= mulai && tanggal <= sampai)) return;
    const parameter = {
      tanggal: tanggalPanjang(tanggal),
      mulai: tanggalPanjang(mulai),
      sampai: tanggalPanjang(sampai),
    };
    hasil.push(temuan('periksa.tanggal-di-luar', letak(laporan, jenis, path), parameter));
  };
  periksa('realisasi', ['sampai_dengan'], laporan.realisasi.sampai_dengan);
  periksa('anggaran', ['sampai_dengan'], laporan.anggaran?.sampai_dengan);
  for (const [n, s] of (laporan.sorotan?.sorotan ?? []).entries()) {
    const hari = typeof s.tanggal === 'string' ? [s.tanggal] : [s.tanggal?.mulai, s.tanggal?.sampai];
    for (const h of hari) periksa('sorotan', ['sorotan', n, 'tanggal'], h);
  }
  return hasil;
}
