import type { Page } from 'puppeteer';
import type { Tujuan } from './dests.js';

/** Top of the text on a page, and the tail that is worth a tighter setting, in points: about six lines, or a head and some eight rows. */
const UKURAN = { tegak: { atas: 765, ekor: 125 }, lanskap: { atas: 539, ekor: 240 } } as const;

interface Bagian {
  readonly nomor: number;
  readonly lanskap: boolean;
}

/** Sections behind which a page ends whatever happens: another page format or a forced break follows, or nothing. */
const bagianBerakhir = (page: Page): Promise<Bagian[]> =>
  page.evaluate(() => {
    const semua = [...document.querySelectorAll('body > section')];
    return semua.flatMap((s, nomor) => {
      const lanjut = semua[nomor + 1];
      const gaya = getComputedStyle(s);
      const putus =
        lanjut === undefined ||
        getComputedStyle(lanjut).page !== gaya.page ||
        getComputedStyle(lanjut).breakBefore === 'page';
      return putus && !s.matches('.sampul, .pembuka-bab')
        ? [{ nomor, lanskap: s.className.includes('lebar') }]
        : [];
    });
  });

const setel = (page: Page, nomor: readonly number[], padat: boolean): Promise<void> =>
  page.evaluate(
    (nomor, padat) => {
      const semua = document.querySelectorAll('body > section');
      for (const n of nomor) semua[n]?.classList.toggle('padat', padat);
    },
    nomor,
    padat,
  );

const ujung = (t: Tujuan, nomor: number): number => t.halaman.get(`ujung-${nomor}`) ?? -1;

/**
 * Spares the reader pages of a few lines: a section that runs over by so little is set tighter (class `padat`), as a
 * typesetter would, and keeps that setting only where it saves the page.
 * @param ukur prints without tags and tells where everything lies
 * @returns the measurement of the report as it now stands
 */
export async function seimbangkan(page: Page, ukur: () => Promise<Tujuan>): Promise<Tujuan> {
  const awal = await ukur();
  const calon = (await bagianBerakhir(page)).filter(({ nomor, lanskap }) => {
    const { atas, ekor } = lanskap ? UKURAN.lanskap : UKURAN.tegak;
    const sisa = atas - (awal.tinggi.get(`ujung-${nomor}`) ?? 0);
    // A section that begins on this page has no tail: it is short.
    const mulai = awal.halaman.get(`pangkal-${nomor}`) ?? 0;
    return sisa < ekor && mulai < ujung(awal, nomor);
  });
  if (calon.length === 0) return awal;
  const nomor = calon.map((c) => c.nomor);
  await setel(page, nomor, true);
  const padat = await ukur();
  const panjang = (t: Tujuan, n: number): number => ujung(t, n) - (t.halaman.get(`pangkal-${n}`) ?? 0);
  const gagal = nomor.filter((n) => panjang(padat, n) >= panjang(awal, n));
  if (gagal.length === 0) return padat;
  await setel(page, gagal, false);
  return ukur();
}
