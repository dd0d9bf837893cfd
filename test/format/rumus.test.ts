import { expect, it } from 'vitest';
import { rumusLisan } from '../../src/format/rumus.js';

it.each([
  [
    '\\text{Capaian} = \\frac{\\text{Realisasi}}{\\text{Target}} \\times 100\\%',
    'Capaian = Realisasi dibagi Target dikali 100%',
  ],
  ['A = \\frac{a + b + c}{n}', 'A = (a + b + c) dibagi n'],
  [
    '\\text{IPP} = \\sum_{i=1}^{6} \\text{bobot}_i \\times \\text{nilai}_i',
    'IPP = jumlah untuk i=1 sampai 6 dari bobot indeks i dikali nilai indeks i',
  ],
  ['\\left( 15\\%\\,A + B \\right)', '(15% A + B)'],
  ['\\frac{\\frac{a}{b}}{c}', '(a dibagi b) dibagi c'],
])('%s', (latex, kata) => expect(rumusLisan(latex)).toBe(kata));
