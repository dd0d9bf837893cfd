/** The kawung motif of the default theme: petals as one path, their size ruled by a field over the area. */

const r2 = (x: number): number => Math.round(x * 100) / 100;
const S = Math.SQRT1_2;
const ARAH: ReadonlyArray<readonly [number, number]> = [
  [S, S],
  [S, -S],
  [-S, S],
  [-S, -S],
];

/** One petal from (x, y) along the unit vector (ux, uy), `l` long; `w` is half the width of its control points. */
function kelopak(x: number, y: number, ux: number, uy: number, l: number, w: number): string {
  const q = (a: number, b: number): string => `${r2(x + ux * a - uy * b)} ${r2(y + uy * a + ux * b)}`;
  return `M${q(0, 0)}C${q(l * 0.2, w)} ${q(l * 0.8, w)} ${q(l, 0)}C${q(l * 0.8, -w)} ${q(l * 0.2, -w)} ${q(0, 0)}Z`;
}

/** A field of rosettes over `lebar` x `tinggi`, cells of `sel`; `medan` (0-1 each way) gives the size of a petal. */
export function kawung(
  lebar: number,
  tinggi: number,
  sel: number,
  medan: (x: number, y: number) => number,
): string {
  let d = '';
  for (let j = -1; j * sel < tinggi + sel; j++) {
    for (let i = -1; i * sel < lebar + sel; i++) {
      const [cx, cy] = [(i + 0.5) * sel, (j + 0.5) * sel];
      for (const [ux, uy] of ARAH) {
        const L = sel * S;
        const [mx, my] = [cx + (ux * L) / 2, cy + (uy * L) / 2];
        if (mx < -sel / 2 || my < -sel / 2 || mx > lebar + sel / 2 || my > tinggi + sel / 2) continue;
        const f = medan(mx / lebar, my / tinggi);
        if (f < 0.06) continue;
        const g = L * (0.06 + 0.1 * (1 - f));
        const l = L - 2 * g;
        const w = sel * 0.27 * f;
        d += kelopak(cx + ux * g, cy + uy * g, ux, uy, l, w);
        if (f > 0.3)
          d += kelopak(cx + ux * (g + l * 0.3), cy + uy * (g + l * 0.3), ux, uy, l * 0.4, w * 0.34);
      }
    }
  }
  return d;
}

/** One rosette of four petals around (cx, cy). */
export function roset(cx: number, cy: number, sel: number, f = 0.82): string {
  const L = sel * S;
  const g = L * 0.06;
  const l = L - 2 * g;
  return ARAH.map(
    ([ux, uy]) =>
      kelopak(cx + ux * g, cy + uy * g, ux, uy, l, sel * 0.27 * f) +
      kelopak(cx + ux * (g + l * 0.3), cy + uy * (g + l * 0.3), ux, uy, l * 0.4, sel * 0.27 * 0.34),
  ).join('');
}

const jepit = (x: number): number => Math.max(0, Math.min(1, x));
export const medanSampul = (x: number, y: number): number =>
  jepit((x - 0.4) * 5) * jepit(1.08 - 1.28 * Math.hypot((1 - x) * 1.12, y * 1.08));
export const medanBab = (x: number, y: number): number =>
  jepit(1.12 - 1.3 * Math.hypot((1 - x) * 1.05, y * 1.15));

/** Category signs as symbols: filled petals say the rank, so that no category is told by colour alone. */
export function simbolTanda(): string {
  const URUT: ReadonlyArray<readonly [number, number]> = [
    [S, -S],
    [S, S],
    [-S, S],
    [-S, -S],
  ];
  const tanda = (n: number): string =>
    URUT.map(([ux, uy], i) =>
      i < n
        ? `<path d="${kelopak(8 + ux * 0.9, 8 + uy * 0.9, ux, uy, 8.6, 4.2)}" fill="currentColor"/>`
        : `<path d="${kelopak(8 + ux * 1.3, 8 + uy * 1.3, ux, uy, 7.8, 3.5)}" fill="none" stroke="currentColor" stroke-width="1"/>`,
    ).join('');
  const simbol = [4, 3, 2, 1, 0]
    .map((n) => `<symbol id="tanda-${n}" viewBox="0 0 16 16">${tanda(n)}</symbol>`)
    .join('');
  return (
    `<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>${simbol}` +
    '<symbol id="tanda-x" viewBox="0 0 16 16"><path d="M2 1.6H14M8 15V5.4M3.6 9.4 8 5 12.4 9.4" fill="none" stroke="currentColor" stroke-width="1.9"/></symbol>' +
    '<symbol id="tanda-n" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.1"/><path d="M5 8H11" fill="none" stroke="currentColor" stroke-width="1.5"/></symbol>' +
    '</defs></svg>'
  );
}
