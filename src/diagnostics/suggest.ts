/** Edit distance with transpositions (optimal string alignment), case ignored. */
export function distance(a: string, b: string): number {
  const s = a.toLowerCase();
  const t = b.toLowerCase();
  const rows: number[][] = Array.from({ length: s.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? j;
  for (let i = 1; i <= s.length; i++) {
    for (let j = 1; j <= t.length; j++) {
      const cost = s[i - 1] === t[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = best;
    }
  }
  return at(s.length, t.length);
}

/** The known name nearest to what was written, or null when nothing is near enough to be worth saying. */
export function nearest(found: string, known: readonly string[]): string | null {
  // In a code of three characters one change makes another code: nothing to suggest.
  const limit = Math.floor(found.length / 4) + (found.length > 3 ? 1 : 0);
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const name of known) {
    const d = distance(found, name);
    if (d < bestDistance) [best, bestDistance] = [name, d];
  }
  return best;
}

/** Message parameters `dikenal` (known names) and `saran` (the nearest of them, or empty); worded in `temuan.ts`. */
export function knownNames(found: string, known: readonly string[]): { dikenal: string; saran: string } {
  const near = nearest(found, known);
  const shown = known.length > 14 ? `${known.slice(0, 14).join(', ')}, …` : known.join(', ');
  return { dikenal: shown, saran: near ?? '' };
}
