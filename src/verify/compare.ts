/** One figure that is not the same: its place in nilai.json, as the archive has it, as it is computed. */
export interface Beda {
  readonly angka: string;
  readonly arsip: string;
  readonly dihitung: string;
}

/** Words of findings are no figures, and another version may word them better. */
const KATA = new Set(['pesan', 'cara']);

/** Leaves of a JSON value by path; members of a list are named by their code where they have one. */
function daun(isi: unknown, jalur: string, hasil: Map<string, string>): void {
  if (isi === null || typeof isi !== 'object') {
    hasil.set(jalur, JSON.stringify(isi) ?? 'null');
    return;
  }
  for (const [n, v] of Object.entries(isi)) {
    if (KATA.has(n)) continue;
    const kode =
      Array.isArray(isi) && v && typeof v === 'object' ? (v as { kode?: unknown }).kode : undefined;
    const sebut = typeof kode === 'string' && !jalur.endsWith('temuan') ? kode : n;
    daun(v, jalur === '' ? sebut : `${jalur}/${sebut}`, hasil);
  }
}

/**
 * Compares figure by figure. `longgar`: the archive is of another version, which may not have had every figure yet.
 */
export function compareFigures(
  arsip: unknown,
  dihitung: unknown,
  longgar: boolean,
): { readonly jumlah: number; readonly beda: readonly Beda[] } {
  const a = new Map<string, string>();
  const b = new Map<string, string>();
  daun(arsip, '', a);
  daun(dihitung, '', b);
  const beda: Beda[] = [];
  for (const angka of new Set([...a.keys(), ...b.keys()])) {
    const [di, hitung] = [a.get(angka), b.get(angka)];
    if (di === hitung || (di === undefined && longgar)) continue;
    beda.push({ angka, arsip: di ?? 'tidak ada', dihitung: hitung ?? 'tidak ada' });
  }
  return { jumlah: a.size, beda };
}
