/** Progress on standard error: a bar on a terminal, nothing elsewhere. */
export interface Kemajuan {
  langkah(nama: string): void;
  selesai(): void;
}

const LANGKAH = ['membaca', 'menghitung', 'menyusun', 'merender', 'mencetak', 'mengarsipkan'];
const LEBAR = 24;

export function kemajuan(stderr: NodeJS.WriteStream, aktif: boolean, awalan: string): Kemajuan {
  if (!aktif) return { langkah: () => undefined, selesai: () => undefined };
  const hapus = (): void => void stderr.write('\r\u001b[K');
  return {
    langkah(nama) {
      const ke = LANGKAH.indexOf(nama);
      const penuh = Math.round((Math.max(0, ke) / LANGKAH.length) * LEBAR);
      hapus();
      stderr.write(`${awalan} [${'█'.repeat(penuh)}${'░'.repeat(LEBAR - penuh)}] ${nama} …`);
    },
    selesai: hapus,
  };
}
