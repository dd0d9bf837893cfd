import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacaKataAsing, pencariAsing } from '../../src/render/language/foreign.js';
import { penggal, penggalTeks } from '../../src/render/language/hyphenate.js';
import { rujukSilang } from '../../src/render/language/references.js';
import { tataHuruf } from '../../src/render/language/typography.js';

const terbaca = (kata: string): string => penggal(kata).replaceAll('\u00ad', '-');

describe('Indonesian hyphenation', () => {
  // Words of such reports, each with every break it may take; those the patterns alone cut wrongly come first.
  it.each(
    `per-tang-gung-ja-waban mem-per-tang-gung-ja-wabkan per-tang-gung-ja-wab-annya pem-ber-da-yaan diban-dingkan
    mem-fa-si-li-tasi koor-di-nasi menin-dak-lan-juti ditin-dak-lan-juti kei-kut-ser-taan antar-in-stansi peren-ca-naan
    mengem-bangkan pening-kat-annya pening-katan kegi-atan pelak-sa-naan peme-rik-saan penga-wasan masya-rakat kabu-paten
    kepu-tusan trans-pa-ransi akun-ta-bi-litas admi-nis-trasi dis-tri-busi ser-ti-fi-kasi tri-wulan reko-men-dasi
    keter-ba-tasan keber-ha-silan menye-leng-ga-rakan keti-dak-se-suaian penan-da-ta-nganan ber-ke-si-nam-bungan
    khu-susnya labo-ra-to-rium pen-dis-tri-bu-sian pem-ba-ngunan per-sen-tase`.split(/\s+/),
  )('%s', (diharapkan) => {
    expect(terbaca(diharapkan.replaceAll('-', ''))).toBe(diharapkan);
  });

  it('leaves three letters before a break and four behind it', () => {
    for (const kata of ['kegiatan', 'peningkatannya', 'beberapa', 'organisasi']) {
      const bagian = terbaca(kata).split('-');
      expect(bagian[0]?.length).toBeGreaterThanOrEqual(3);
      expect(bagian.at(-1)?.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('leaves names, entities, codes and short words alone', () => {
    const teks = 'Lubuklinggau &hellipsis; B-PR.05 data@kelompokku.go.id sampel/pengujian kepala IKU';
    expect(penggalTeks(teks)).toBe(teks);
    expect(penggalTeks('Selesai. Pelaksanaan').replaceAll('\u00ad', '-')).toMatch(/Pe?lak-sa-?naan/);
  });
});

describe('foreign words', () => {
  const cari = pencariAsing({ en: ['sampling', 'random sampling', 'online', 'link'], la: ['ad hoc'] });
  const halaman = (isi: string): string => tataHuruf(isi, cari).replaceAll('\u00ad', '');

  it.each([
    [
      '<p>Metode random sampling dan sampling.</p>',
      '<p>Metode <i lang="en">random sampling</i> dan <i lang="en">sampling</i>.</p>',
    ],
    ['<p>Tim ad hoc.</p>', '<p>Tim <i lang="la">ad hoc</i>.</p>'],
    [
      '<p>Online saja. Sampling juga.</p>',
      '<p><i lang="en">Online</i> saja. <i lang="en">Sampling</i> juga.</p>',
    ],
  ])('are set in italics, the longest phrase first: %s', (masuk, keluar) => {
    expect(halaman(masuk)).toBe(keluar);
  });

  it.each([
    '<p>Aplikasi Online Sampling milik BPOM</p>',
    '<p>disampling, linking, e-sampling, sampling/uji</p>',
    '<p>Istilah “random sampling” dan &quot;online&quot;</p>',
    '<p><em>random sampling</em> <code>online</code></p>',
    '<blockquote><p>sampling</p></blockquote>',
    '<table><tbody><tr><td><p>sampling</p></td></tr></tbody></table>',
    '<h2>Hasil sampling</h2>',
    '<figure><figcaption>sampling</figcaption></figure>',
    '<p><a href="https://contoh.id/online">x</a></p>',
  ])('stay upright in %s', (isi) => {
    expect(halaman(isi)).toBe(isi);
  });

  it('of the shipped list are small letters, sorted, each once', () => {
    const daftar = bacaKataAsing(readFileSync('templates/bahasa/kata-asing.yaml', 'utf8'));
    const semua = Object.values(daftar).flat();
    expect(semua.filter((k) => k !== k.toLowerCase())).toEqual([]);
    expect(new Set(semua).size).toBe(semua.length);
    for (const kata of Object.values(daftar)) expect(kata).toEqual([...kata].sort());
    expect(semua.length).toBeGreaterThan(80);
  });
});

describe('soft hyphens', () => {
  const ada = (isi: string): boolean => tataHuruf(isi, () => []).includes('\u00ad');
  it.each([
    '<div class="badan"><p>penyelenggaraan</p></div>',
    '<div class="uraian"><div><ul><li>penyelenggaraan</li></ul></div></div>',
  ])('stand in %s', (isi) => expect(ada(isi)).toBe(true));
  it.each([
    '<div class="badan"><table><tbody><tr><td>penyelenggaraan</td></tr></tbody></table></div>',
    '<div class="badan"><h3>penyelenggaraan</h3></div>',
    '<div class="badan"><p><em>penyelenggaraan</em></p></div>',
    '<p class="sumber">penyelenggaraan</p>',
    '<table><caption>penyelenggaraan</caption></table>',
  ])('do not stand in %s', (isi) => expect(ada(isi)).toBe(false));
});

describe('cross references', () => {
  const tautan = new Map([
    ['Tabel 3.4', 't-x'],
    ['Tabel 3.40', 't-y'],
    ['IKU 2', 'iku-1.2'],
    ['IKU 21', 'iku-6.1'],
    ['Keputusan Nomor 1 Tahun 2020', 't-skala-a'],
  ]);
  const rujuk = (isi: string): string => rujukSilang(isi, tautan);

  it('tell the page behind a table, within brackets with a comma', () => {
    expect(rujuk('<p>Lihat <a href="#t-x">Tabel 3.4</a>.</p>')).toBe(
      '<p>Lihat <a id="r-1" href="#t-x">Tabel 3.4</a><span class="rujukan-halaman" data-dari="r-1" data-ke="t-x"> (halaman\u00a0<span data-tujuan="t-x">00</span>)</span>.</p>',
    );
    expect(rujuk('<p>Hasil (a) naik (<a href="#t-x">Tabel 3.4</a>).</p>')).toContain('>, halaman\u00a0<span');
  });

  it('of indicators link from text and cells alike, and tell the page only when asked', () => {
    const hasil = rujuk(
      '<p>IKU 2, IKU\u00a021, IKU 3</p><table><tbody><tr><td>IKU 2</td></tr></tbody></table><h2>IKU 2</h2>',
    );
    expect(hasil.match(/href="#iku-1\.2"/g)).toHaveLength(2);
    expect(hasil).toContain('<a class="asal" href="#iku-6.1">IKU\u00a021</a>, IKU 3');
    expect(hasil).not.toContain('halaman');
    expect(rujuk('<p><a href="#iku-1.2" title="halaman">IKU 2</a></p>')).toMatch(/halaman\u00a0.*iku-1\.2/);
  });

  it('lead from the name of the guideline to its legend, and from a source line to its table', () => {
    expect(rujuk('<p>Menurut Keputusan Nomor\u00a01 Tahun\u00a02020.</p>')).toContain(
      '<a class="asal" href="#t-skala-a">',
    );
    expect(rujuk('<p class="sumber">Sumber: Tabel 3.40.</p>')).toContain('href="#t-y">Tabel 3.40</a>');
    // Typed by hand it may be the table of another publication.
    expect(rujuk('<p>Tabel 3.4 laporan terbitan</p>')).not.toContain('href');
  });

  it('are listed in the appendix they lead to; an appendix nobody refers to has no such line', () => {
    const isi =
      '<p><a href="#lampiran-1">Lampiran 1</a></p><p class="dirujuk" data-untuk="lampiran-1">Dirujuk pada halaman </p><p class="dirujuk" data-untuk="lampiran-2">Dirujuk pada halaman </p>';
    const hasil = rujuk(isi);
    expect(hasil).toContain(
      '<p class="dirujuk">Dirujuk pada halaman <span class="dirujuk__butir"><a href="#r-1" data-tujuan="r-1">00</a></span></p>',
    );
    expect(hasil.match(/class="dirujuk"/g)).toHaveLength(1);
  });
});
