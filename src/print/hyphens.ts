import type { Page } from 'puppeteer';

/**
 * Takes out the soft hyphens at which no line ends: a reader would find them in every copied or searched word. Lines
 * are those of the print layout; where a page number moves one afterwards, a word merely stays whole.
 */
export async function pangkasPenggalan(page: Page): Promise<void> {
  await page.emulateMediaType('print');
  await page.evaluate(() => {
    const LUNAK = '\u00ad';
    const bagian = [...document.querySelectorAll<HTMLElement>('body > section')];
    for (const s of bagian) {
      // A drawing or table may be laid out anew by its width; running text has the measure of its page.
      s.style.width = `${s.className.includes('lebar') ? 265 : s.matches('.sampul, .pembuka-bab') ? 210 : 166}mm`;
    }
    const rentang = document.createRange();
    const tulis: Array<[Text, string]> = [];
    const jalan = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let n = jalan.nextNode(); n !== null; n = jalan.nextNode()) {
      const teks = n.textContent ?? '';
      if (!teks.includes(LUNAK)) continue;
      let hasil = '';
      let sampai = 0;
      for (const kata of teks.matchAll(/[^\s]*\u00ad[^\s]*/g)) {
        rentang.setStart(n, kata.index);
        rentang.setEnd(n, kata.index + kata[0].length);
        const kotak = rentang.getClientRects();
        const atas = kotak[0]?.top ?? 0;
        let isi = kata[0].replaceAll(LUNAK, '');
        if ([...kotak].some((k) => k.top > atas + 2)) {
          // The last soft hyphen before which everything is on the first line.
          let putus = -1;
          for (let i = kata[0].indexOf(LUNAK); i >= 0; i = kata[0].indexOf(LUNAK, i + 1)) {
            rentang.setStart(n, kata.index + i + 1);
            rentang.setEnd(n, kata.index + i + 2);
            const lanjut = rentang.getBoundingClientRect();
            if (lanjut.width > 0 && lanjut.top > atas + 2) {
              putus = i;
              break;
            }
          }
          if (putus >= 0)
            isi = `${kata[0].slice(0, putus).replaceAll(LUNAK, '')}${LUNAK}${kata[0].slice(putus + 1).replaceAll(LUNAK, '')}`;
        }
        hasil += teks.slice(sampai, kata.index) + isi;
        sampai = kata.index + kata[0].length;
      }
      tulis.push([n as Text, hasil + teks.slice(sampai)]);
    }
    for (const [n, isi] of tulis) n.data = isi;
    for (const s of bagian) s.style.width = '';
  });
}
