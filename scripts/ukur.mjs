#!/usr/bin/env node
// Measures whole builds: wall time, each step, and the peak memory of the browser's processes (Linux).
// Usage: npm run ukur [-- <runs> [laporan]]. Figures to quote are medians; nothing is asserted.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const banyak = Number(process.argv[2] ?? 5);
const laporan = process.argv.slice(3);

/** Resident memory in kB of all processes below `pid`, by command. */
function memori(pid) {
  const anak = new Map();
  for (const n of readdirSync('/proc').filter((x) => /^\d+$/.test(x))) {
    try {
      const isi = readFileSync(`/proc/${n}/stat`, 'utf8');
      const ppid = Number(isi.slice(isi.lastIndexOf(')') + 2).split(' ')[1]);
      anak.set(ppid, [...(anak.get(ppid) ?? []), Number(n)]);
    } catch {
      // The process ended while we looked.
    }
  }
  const jumlah = { node: 0, peramban: 0 };
  const telusuri = (p) => {
    try {
      const kb = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${p}/status`, 'utf8'))?.[1] ?? 0);
      const nama = readFileSync(`/proc/${p}/comm`, 'utf8').trim();
      jumlah[/chrom|headless/i.test(nama) ? 'peramban' : 'node'] += kb;
    } catch {
      return;
    }
    for (const a of anak.get(p) ?? []) telusuri(a);
  };
  telusuri(pid);
  return jumlah;
}

function jalankan() {
  return new Promise((selesai, gagal) => {
    const mulai = performance.now();
    const proses = spawn('node', ['bin/lapkin.js', 'build', '--timings', '--quiet', ...laporan], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    proses.stderr.on('data', (d) => (err += d));
    const puncak = { node: 0, peramban: 0 };
    const jam = setInterval(() => {
      const m = memori(proses.pid);
      for (const k of Object.keys(puncak)) puncak[k] = Math.max(puncak[k], m[k]);
    }, 25);
    proses.on('close', (kode) => {
      clearInterval(jam);
      if (kode !== 0) return gagal(new Error(err));
      const langkah = Object.fromEntries(
        [...err.matchAll(/^(\w+)\s+(\d+) ms$/gm)].map((m) => [m[1], Number(m[2])]),
      );
      selesai({
        seluruhnya: performance.now() - mulai,
        ...langkah,
        'memori peramban (MB)': puncak.peramban / 1024,
        'memori node (MB)': puncak.node / 1024,
      });
    });
  });
}

const ukuran = [];
for (let n = 0; n <= banyak; n++) {
  const u = await jalankan();
  if (n > 0) ukuran.push(u); // the first run warms up
}
const median = (isi) => [...isi].sort((a, b) => a - b)[Math.floor(isi.length / 2)];
console.log(`${banyak} kali, satuan ms kecuali disebut`);
for (const k of Object.keys(ukuran[0])) {
  const isi = ukuran.map((u) => u[k]);
  console.log(
    `${k.padEnd(24)} median ${median(isi).toFixed(0).padStart(6)}   terkecil ${Math.min(...isi)
      .toFixed(0)
      .padStart(6)}   terbesar ${Math.max(...isi)
      .toFixed(0)
      .padStart(6)}`,
  );
}
