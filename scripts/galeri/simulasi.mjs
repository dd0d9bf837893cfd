/**
 * How a page looks in grey print and to readers with a colour deficiency. Matrices act on linear light: Machado, Oliveira
 * and Fernandes 2009 (severity 1) for the three deficiencies, BT.709 luminance for grey.
 */
const MATRIKS = {
  abu: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const keLinear = Float64Array.from({ length: 256 }, (_, v) => {
  const x = v / 255;
  return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
});
const keSrgb = (x) => {
  const v = Math.min(1, Math.max(0, x));
  return Math.round(255 * (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055));
};

export const SIMULASI = Object.keys(MATRIKS);

export function simulasikan(gambar, jenis) {
  const m = MATRIKS[jenis];
  const data = new Uint8ClampedArray(gambar.data);
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [keLinear[data[i]], keLinear[data[i + 1]], keLinear[data[i + 2]]];
    for (let k = 0; k < 3; k++) data[i + k] = keSrgb(m[3 * k] * r + m[3 * k + 1] * g + m[3 * k + 2] * b);
  }
  return { ...gambar, data };
}
