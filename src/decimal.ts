import { Decimal } from 'decimal.js';

/** 60 digits: room for exact sums of rupiah and for quotients far beyond what is ever printed. */
Decimal.set({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });

/** decimal.js as the whole project uses it: configured once, wherever it is first imported. */
export { Decimal };
