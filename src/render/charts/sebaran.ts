import type { Plugin } from 'chart.js';
import type { Grafik, SumbuSebaran } from '../../compose/model.js';
import { bulat } from './barbel.js';
import { type Garis, type Kotak, type Label, letakkan } from './letak.js';
import { WARNA } from './palette.js';
import { gambarGrafik, LEBAR_PT } from './svg.js';
import { lebarTeks, pecah, tulis, tulisBersih } from './text.js';

type Sebaran = Extract<Grafik, { jenis: 'sebaran' }>;
type TitikSebaran = Sebaran['titik'][number];

/** A crowd of dots needs more height for its labels. */
const tinggiGambar = (titik: number): number => (titik > 16 ? 270 : 222);
const ATAS = 30;
const BAWAH = 34;
const KIRI = 34;
const JARI = 3.6;
const GAYA = { ukuran: 8.5, tebal: 600, warna: WARNA.nila900 };
const GAYA_BATAS = { ukuran: 8.5, warna: WARNA.soga700 };
const GAYA_JUDUL = { ukuran: 8.5, tebal: 600, warna: WARNA.abu700 };
const BARIS = 10;
/** A name beside its dot breaks at the first of these widths that finds room. */
const LEBAR_NAMA = [96, 68];

/** Dots that would lie on each other are one dot with all their codes. */
interface Gugus {
  readonly x: number;
  readonly y: number;
  /** Beyond the axis: it stands at its end. */
  readonly diLuar: boolean;
  /** Words in forms of falling size, each in lines. */
  readonly bentuk: ReadonlyArray<readonly string[]>;
}

function gugus(titik: readonly TitikSebaran[], pt: (t: TitikSebaran) => { x: number; y: number }): Gugus[] {
  const kumpul: Array<{ x: number; y: number; isi: TitikSebaran[] }> = [];
  for (const t of titik) {
    const { x, y } = pt(t);
    const sama = kumpul.find((k) => Math.hypot(k.x - x, k.y - y) < 2 * JARI);
    if (sama) sama.isi.push(t);
    else kumpul.push({ x, y, isi: [t] });
  }
  return kumpul.map(({ x, y, isi }) => {
    const pendek = isi.map((t) => (t.teks === null ? t.kode : `${t.kode} (${t.teks})`)).join(', ');
    const [satu] = isi;
    const nama =
      isi.length === 1 && satu && satu.nama !== ''
        ? LEBAR_NAMA.map((lebar) => pecah(`${pendek} ${satu.nama}`, lebar, GAYA))
        : [];
    return { x, y, diLuar: isi.some((t) => t.teks !== null), bentuk: [...nama, pecah(pendek, 150, GAYA)] };
  });
}

const ukuran = (baris: readonly string[]) => ({
  lebar: Math.max(...baris.map((b) => lebarTeks(b, GAYA))),
  tinggi: baris.length * BARIS,
});

/** The labels with as many of their names as leave every label its room. */
function susunLabel(isi: readonly Gugus[], bidang: Kotak, batas: readonly Garis[]) {
  const coba = (daftar: readonly Gugus[], garis: readonly Garis[], longgar = false) => {
    const label = daftar.map((g): Label => ({ x: g.x, y: g.y, bentuk: g.bentuk.map(ukuran) }));
    const letak = letakkan(label, { bidang, jari: JARI, garis, longgar });
    return letak && daftar.map((g, n) => ({ gugus: g, letak: letak[n] }));
  };
  const kode = isi.map((g) => ({ ...g, bentuk: g.bentuk.slice(-1) }));
  return coba(isi, batas) ?? coba(kode, batas) ?? coba(kode, []) ?? coba(kode, [], true);
}

/** A gap with two strokes across an axis near its end: what stands there lies beyond it. */
function tandaPutus(ctx: Parameters<typeof bulat>[0], x: number, y: number, tegak: boolean): void {
  ctx.fillStyle = WARNA.kertas;
  ctx.fillRect(x - (tegak ? 4 : 1.5), y - (tegak ? 1.5 : 4), tegak ? 8 : 3, tegak ? 3 : 8);
  ctx.strokeStyle = WARNA.nila800;
  ctx.lineWidth = 0.75;
  for (const geser of [-1.5, 1.5]) {
    const [a, b] = tegak ? [x, y + geser] : [x + geser, y];
    ctx.beginPath();
    ctx.moveTo(a - (tegak ? 4 : 1.2), b + (tegak ? 1.2 : 4));
    ctx.lineTo(a + (tegak ? 4 : 1.2), b - (tegak ? 1.2 : 4));
    ctx.stroke();
  }
}

/** Serapan to the right, capaian upwards; the bounds part the field in four, and each dot says who it is. */
export function grafikSebaran(id: string, g: Sebaran, alt: string): string {
  const tinggi = tinggiGambar(g.titik.length);
  const kanan = lebarTeks(g.y.teksBatas, GAYA_BATAS) + 8;
  const bidang = { x: KIRI, y: ATAS, lebar: LEBAR_PT - KIRI - kanan, tinggi: tinggi - ATAS - BAWAH };
  const bagian = (s: SumbuSebaran, v: number): number => {
    const min = s.min ?? 0;
    return Math.min(1, Math.max(0, (v - min) / (s.maks - min)));
  };
  const px = (v: number): number => bidang.x + bagian(g.x, v) * bidang.lebar;
  const py = (v: number): number => bidang.y + (1 - bagian(g.y, v)) * bidang.tinggi;
  const label = susunLabel(
    gugus(g.titik, (t) => ({ x: px(t.x), y: py(t.y) })),
    { ...bidang, y: bidang.y + 1, tinggi: bidang.tinggi - 2 },
    [
      [
        { x: px(g.x.batas), y: bidang.y },
        { x: px(g.x.batas), y: bidang.y + bidang.tinggi },
      ],
      [
        { x: bidang.x, y: py(g.y.batas) },
        { x: bidang.x + bidang.lebar, y: py(g.y.batas) },
      ],
    ],
  );
  const isi: Plugin = {
    id: 'sebaran',
    afterDraw({ ctx }) {
      ctx.strokeStyle = WARNA.soga500;
      ctx.lineWidth = 1.1;
      ctx.beginPath();
      ctx.moveTo(px(g.x.batas), bidang.y - 3);
      ctx.lineTo(px(g.x.batas), bidang.y + bidang.tinggi);
      ctx.moveTo(bidang.x, py(g.y.batas));
      ctx.lineTo(bidang.x + bidang.lebar + 3, py(g.y.batas));
      ctx.stroke();
      tulis(ctx, g.y.judul, 0, 6, GAYA_JUDUL);
      tulis(ctx, g.x.judul, bidang.x + bidang.lebar / 2, tinggi - 6, { ...GAYA_JUDUL, rata: 'center' });
      const separuh = lebarTeks(g.x.teksBatas, GAYA_BATAS) / 2;
      const tengah = Math.min(Math.max(px(g.x.batas), separuh), LEBAR_PT - separuh);
      tulis(ctx, g.x.teksBatas, tengah, bidang.y - 9, { ...GAYA_BATAS, rata: 'center' });
      tulis(ctx, g.y.teksBatas, bidang.x + bidang.lebar + 6, py(g.y.batas), GAYA_BATAS);
      if (g.titik.some((t) => t.y > g.y.maks)) tandaPutus(ctx, bidang.x, bidang.y + 8, true);
      if (g.titik.some((t) => t.x > g.x.maks))
        tandaPutus(ctx, bidang.x + bidang.lebar - 8, bidang.y + bidang.tinggi, false);
      for (const { gugus, letak } of label ?? []) {
        if (letak?.penunjuk) {
          ctx.strokeStyle = WARNA.nila500;
          ctx.lineWidth = 0.5;
          ctx.beginPath();
          ctx.moveTo(gugus.x, gugus.y);
          ctx.lineTo(letak.penunjuk.x, letak.penunjuk.y);
          ctx.stroke();
        }
        bulat(ctx, gugus.x, gugus.y, JARI, WARNA.nila700);
        if (gugus.diLuar) bulat(ctx, gugus.x, gugus.y, JARI - 1.4, WARNA.kertas);
        if (!letak) continue;
        const { kotak } = letak;
        for (const [n, b] of (gugus.bentuk[letak.bentuk] ?? []).entries()) {
          // Lines begin at the side that faces the dot.
          const rata = kotak.x + kotak.lebar / 2 < gugus.x - 1 ? 'right' : 'left';
          const x = rata === 'right' ? kotak.x + kotak.lebar : kotak.x;
          tulisBersih(ctx, b, x, kotak.y + (n + 0.5) * BARIS, { ...GAYA, rata });
        }
      }
    },
  };
  const sumbu = (s: SumbuSebaran) => ({
    type: 'linear' as const,
    min: s.min ?? 0,
    max: s.maks,
    border: { display: true, color: WARNA.nila800, width: 0.75 },
    grid: { color: WARNA.garis, lineWidth: 0.4, drawTicks: false },
    ticks: { stepSize: s.langkah, color: WARNA.abu700, font: { size: 8.5 }, padding: 4, maxRotation: 0 },
  });
  return gambarGrafik(id, alt, [
    {
      tinggi,
      konfigurasi: {
        type: 'scatter',
        data: { datasets: [{ data: [] }] },
        options: {
          layout: { padding: { left: 0, right: kanan, top: ATAS, bottom: 14 } },
          plugins: { legend: { display: false }, title: { display: false }, tooltip: { enabled: false } },
          scales: {
            // Both axes keep the room they are given: the dots are placed by it.
            x: {
              ...sumbu(g.x),
              afterFit: (x) => Object.assign(x, { height: BAWAH - 14, paddingLeft: 0, paddingRight: 0 }),
            },
            y: {
              ...sumbu(g.y),
              afterFit: (y) => Object.assign(y, { width: KIRI, paddingTop: 0, paddingBottom: 0 }),
            },
          },
        },
        plugins: [isi],
      },
    },
  ]);
}
