import { galat } from './message.js';

/** Messages of the audit of an existing publication. */
export const KATALOG_AUDIT = {
  'audit.rumus': galat(
    'angka ini tidak dapat dihitung: {rincian}',
    'this figure cannot be computed: {rincian}',
    'tulis kutipan seperti dalam narasi, misalnya capaian "1.1", atau kaidah seperti persen 964 1045',
    'write a quotation as in narrative, e.g. capaian "1.1", or a rule such as persen 964 1045',
  ),
  'audit.berbeda': galat(
    'tercetak {tercetak} ({di}), dihitung {dihitung} ({hitung})',
    'printed {tercetak} ({di}), computed {dihitung} ({hitung})',
    'perbaiki data, atau catat sebagai erratum dengan sebabnya',
    'mend the data, or record an erratum with its cause',
  ),
  'audit.erratum-cocok': galat(
    'tercetak {tercetak} ({di}) tercatat sebagai erratum, padahal sama dengan hasil hitung {dihitung} ({hitung})',
    'printed {tercetak} ({di}) is recorded as an erratum although it equals the computed {dihitung} ({hitung})',
    'pindahkan ke "tercetak"',
    'move it to "tercetak"',
  ),
  'audit.erratum-bergeser': galat(
    'hasil hitung erratum {tercetak} ({di}) bergeser dari {dahulu} menjadi {dihitung} ({hitung})',
    'the computed value of erratum {tercetak} ({di}) moved from {dahulu} to {dihitung} ({hitung})',
    'periksa perubahan data; bila benar, perbarui "dihitung" dan sebabnya',
    'check the change of data; if it is right, update "dihitung" and the cause',
  ),
} as const;
