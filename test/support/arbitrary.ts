import fc from 'fast-check';

/** Text of a decimal between zero and `maks` with up to `tempat` places, as a planner writes it. */
export const teksDesimal = (maks: number, tempat = 4): fc.Arbitrary<string> =>
  fc
    .tuple(fc.bigInt(0n, BigInt(maks)), fc.integer({ min: 0, max: tempat }), fc.bigInt(0n, 10n ** 9n))
    .map(([bulat, n, pecahan]) =>
      n === 0 ? `${bulat}` : `${bulat}.${String(pecahan).padStart(9, '0').slice(0, n)}`,
    );

/** The same, but not zero: targets, weights, amounts to divide by. */
export const teksPositif = (maks: number, tempat = 4): fc.Arbitrary<string> =>
  teksDesimal(maks, tempat).filter((t) => /[1-9]/.test(t));

/** Percentages with two decimals that sum to exactly 100. */
export const bagianSeratus = (n: number): fc.Arbitrary<string[]> =>
  fc.array(fc.integer({ min: 0, max: 10000 }), { minLength: n - 1, maxLength: n - 1 }).map((potong) => {
    const urut = [0, ...potong.sort((a, b) => a - b), 10000];
    return urut.slice(1).map((p, i) => ((p - (urut[i] ?? 0)) / 100).toFixed(2));
  });
