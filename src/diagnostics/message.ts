/** One message in both languages. `{name}` is filled from the finding's parameters; `cara` says how to mend it. */
export interface Pesan {
  readonly tingkat: 'galat' | 'peringatan';
  readonly id: string;
  readonly en: string;
  readonly cara?: { readonly id: string; readonly en: string };
}

export const galat = (id: string, en: string, caraId?: string, caraEn?: string): Pesan => ({
  tingkat: 'galat',
  id,
  en,
  ...(caraId !== undefined && caraEn !== undefined ? { cara: { id: caraId, en: caraEn } } : {}),
});
export const peringatan = (...isi: Parameters<typeof galat>): Pesan => ({
  ...galat(...isi),
  tingkat: 'peringatan',
});
