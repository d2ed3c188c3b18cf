// Draws the sample photographs of the demo: flat scenes as SVG, rendered by sharp,
// with a little grain and with what a telephone leaves in a file (EXIF, GPS position,
// orientation, thumbnail). Deterministic: the same sharp gives the same bytes.
//
//   npm i --no-save --ignore-scripts sharp@0.35.5
//   node docs/sample-pictures/make.mjs                 all of them, into input/media
//   node docs/sample-pictures/make.mjs --only=can,mua  those whose names hold one of these
//   node docs/sample-pictures/make.mjs --out=/tmp/x --preview   small upright PNGs, to look at
//
// No picture holds a text, a face, an emblem or a flag, and none shows a real person.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

// ---------------------------------------------------------------- numbers and colours

let random = () => 0;
let defs = [];

function seeded(text) {
  let a = 2166136261;
  for (const c of text) a = Math.imul(a ^ c.codePointAt(0), 16777619);
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const r = (a, b) => a + (b - a) * random();
const pick = list => list[Math.floor(random() * list.length)];
const f = v => +v.toFixed(3);
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i)).join('');

const rgb = c => [1, 3, 5].map(i => parseInt(c.slice(i, i + 2), 16));
const mix = (a, b, t) => '#' + rgb(a).map((v, i) => Math.round(v + (rgb(b)[i] - v) * t).toString(16).padStart(2, '0')).join('');
const dark = (c, t) => mix(c, '#24140f', t);
const light = (c, t) => mix(c, '#fff3d6', t);

function stops(list) {
  return list.map((s, i) => {
    const [c, at, o] = Array.isArray(s) ? s : [s];
    return `<stop offset="${at ?? i / (list.length - 1)}" stop-color="${c}"${o === undefined ? '' : ` stop-opacity="${o}"`}/>`;
  }).join('');
}
function lin(list, x1 = 0, y1 = 0, x2 = 0, y2 = 1) {
  defs.push(`<linearGradient id="g${defs.length}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops(list)}</linearGradient>`);
  return `url(#g${defs.length - 1})`;
}
function rad(list, cx = .5, cy = .5, rr = .5) {
  defs.push(`<radialGradient id="g${defs.length}" cx="${cx}" cy="${cy}" r="${rr}">${stops(list)}</radialGradient>`);
  return `url(#g${defs.length - 1})`;
}

// ---------------------------------------------------------------- shapes

const rect = (x, y, w, h, fill, more = '') => `<rect x="${f(x)}" y="${f(y)}" width="${f(w)}" height="${f(h)}" fill="${fill}" ${more}/>`;
const circle = (x, y, q, fill, more = '') => `<circle cx="${f(x)}" cy="${f(y)}" r="${f(q)}" fill="${fill}" ${more}/>`;
const oval = (x, y, a, b, fill, more = '') => `<ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(a)}" ry="${f(b)}" fill="${fill}" ${more}/>`;
const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
const line = (d, stroke, w, more = '') => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${f(w)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
const poly = (points, fill, more = '') => `<polygon points="${points.map(p => p.map(f).join(',')).join(' ')}" fill="${fill}" ${more}/>`;
const at = (x, y, s, inner, turn = 0) => `<g transform="translate(${f(x)} ${f(y)}) rotate(${turn}) scale(${Array.isArray(s) ? s.map(f).join(' ') : f(s)})">${inner}</g>`;
const shadow = (x, y, a, b = a * .16, o = .28) => oval(x, y, a, b, rad([['#1a0d08', 0, o], ['#1a0d08', .6, o * .6], ['#1a0d08', 1, 0]]));
const glow = (x, y, q, c, o = .9) => circle(x, y, q, rad([[c, 0, o], [c, .35, o * .4], [c, 1, 0]]));

// ---------------------------------------------------------------- land, sky, water

const W = { w: 1600, h: 1200 };
const sky = list => rect(0, 0, W.w, W.h, lin(list));
function sun(x, y, q, c = '#fff1c4') {
  return glow(x, y, q * 6, c, .55) + glow(x, y, q * 2.4, c, .7) + circle(x, y, q, light(c, .4));
}
function cloud(x, y, s, c = '#fff6e6', o = .8) {
  return `<g opacity="${o}">` + path(`M${x - 150 * s} ${y} q${20 * s} ${-40 * s} ${75 * s} ${-34 * s} q${30 * s} ${-52 * s} ${92 * s} ${-30 * s} q${60 * s} ${-18 * s} ${74 * s} ${30 * s} q${60 * s} ${-4 * s} ${74 * s} ${34 * s} z`, lin([c, [c, .7, .9], [c, 1, .2]])) + '</g>';
}
function ridge(y, amp, fill, { rough = .35, waves = 2, base = W.h, peak = 0 } = {}) {
  const a = r(0, 6.3), b = r(0, 6.3), c = r(0, 6.3), g = r(0, 6.3);
  let d = `M0 ${base}`;
  for (let x = 0; x <= W.w; x += 20) {
    const t = x / W.w * 6.283 * waves;
    let v = Math.sin(t * .55 + a) * .6 + Math.sin(t * 1.3 + b) * .4;
    v += rough * (Math.abs(Math.sin(t * 2.3 + c)) - .5) + rough * .5 * (Math.abs(Math.sin(t * 5.1 + g)) - .5);
    d += `L${x} ${f(y - v * amp - peak * Math.exp(-(((x - W.w * .62) / 260) ** 2)))}`;
  }
  return path(d + `L${W.w} ${base}z`, fill);
}
function mountains(list, { waves = 1.6, rough = .35 } = {}) {
  return list.map(([y, amp, top, bottom]) => ridge(y, amp, lin([top, bottom ?? light(top, .35)]), { waves, rough })).join('');
}
const haze = (y, h, c, o = .6) => rect(0, y, W.w, h, lin([[c, 0, 0], [c, .5, o], [c, 1, 0]]));

/** Rice terraces: bands that follow one another down a slope. `side` tilts them. */
function terraces(y0, y1, n, colours, { amp = 40, side = 0, wall = '#6f5a33', freq = 1 } = {}) {
  const a = r(0, 6), b = r(0, 6);
  let out = '';
  for (let i = 0; i < n; i++) {
    const t = i / n, y = y0 + (y1 - y0) * t ** 1.35, drift = i * .33;
    const step = (y1 - y0) / n * (.5 + t * 1.2);
    let top = '';
    for (let x = -20; x <= W.w + 20; x += 20) {
      const u = x / W.w * 6.283 * freq;
      const v = Math.sin(u * .9 + a + drift) * .65 + Math.sin(u * 2.1 + b - drift * 1.3) * .35;
      top += `${x < 0 ? 'M' : 'L'}${x} ${f(y + v * amp * (.5 + t * .7) + side * (x / W.w - .5))}`;
    }
    const c = colours[i % colours.length];
    out += path(top + `L${W.w + 20} ${W.h}L-20 ${W.h}z`, mix(wall, c, .25), `transform="translate(0 ${f(-step * .16)})"`);
    out += path(top + `L${W.w + 20} ${W.h}L-20 ${W.h}z`, lin([light(c, .22), c, dark(c, .12)], 0, 0, .35, .6));
    out += line(top, light(c, .5), 2 + t * 3, 'opacity=".55"');
  }
  return out;
}
function grass(x0, x1, y0, y1, n, colours, s = 1) {
  const blades = [];
  for (let i = 0; i < n; i++) blades.push([r(x0, x1), r(y0, y1)]);
  blades.sort((p, q) => p[1] - q[1]);
  return blades.map(([x, y]) => {
    const h = s * r(10, 26) * (.5 + (y - y0) / (y1 - y0 + 1)), k = r(-.5, .5) * h;
    return line(`M${f(x)} ${f(y)}q${f(k * .2)} ${f(-h * .6)} ${f(k)} ${f(-h)}`, pick(colours), s * r(2, 4));
  }).join('');
}
function flowers(x0, x1, y0, y1, n, colours, s = 1) {
  return times(n, () => {
    const x = r(x0, x1), y = r(y0, y1), q = s * r(4, 8), c = pick(colours);
    return line(`M${f(x)} ${f(y)}v${f(q * 3)}`, '#4d6b36', 2 * s) + times(5, i => circle(x + Math.cos(i * 1.257) * q * .8, y + Math.sin(i * 1.257) * q * .7, q * .6, c)) + circle(x, y, q * .45, '#f6d36b');
  });
}
function water(y, h, list, { shine = '#fff2cf', n = 90, cx = W.w / 2, spread = W.w } = {}) {
  let out = rect(0, y, W.w, h, lin(list));
  for (let i = 0; i < n; i++) {
    const t = random(), yy = y + h * t ** 1.4 + 4, w = (14 + 90 * t) * r(.5, 1.3), x = cx + (random() + random() - 1) * spread * (.35 + t * .5);
    out += line(`M${f(x - w / 2)} ${f(yy)}q${f(w / 4)} ${f(-3 - 4 * t)} ${f(w / 2)} 0t${f(w / 2)} 0`, pick([shine, dark(list[list.length - 1], .15), shine]), 1.5 + 4 * t, `opacity="${f(r(.15, .5))}"`);
  }
  return out;
}
const stones = (x0, x1, y0, y1, n, s, list = ['#8c8378', '#a59b8d', '#756c63']) => times(n, () => {
  const x = r(x0, x1), y = r(y0, y1), q = s * r(.5, 1.3), c = pick(list);
  return shadow(x, y + q * .5, q * 1.3, q * .35, .3) + oval(x, y, q, q * .62, lin([light(c, .35), c, dark(c, .3)]));
});

// ---------------------------------------------------------------- plants

function tree(x, y, s, c = '#4f7a3c', { trunk = '#5d4030', wide = 1, shine = .22 } = {}) {
  let out = shadow(x, y, 90 * s) + path(`M${x - 13 * s} ${y}q${8 * s} ${-70 * s} ${4 * s} ${-140 * s}h${18 * s}q${-6 * s} ${70 * s} ${6 * s} ${140 * s}z`, lin([dark(trunk, .2), light(trunk, .15)], 0, 0, 1, 0));
  const blobs = [];
  for (let i = 0; i < 15; i++) blobs.push([x + wide * s * r(-95, 95), y - s * r(120, 250), s * r(36, 62)]);
  for (const [bx, by, q] of blobs) out += circle(bx, by + 12 * s, q, dark(c, .3));
  for (const [bx, by, q] of blobs) out += circle(bx + 3 * s, by - 2 * s, q * .86, c);
  for (const [bx, by, q] of blobs) out += circle(bx + q * .25, by - q * .32, q * .48, light(c, shine), 'opacity=".75"');
  return out;
}
function leaves(x, y, s, n, colours, spread = 60) {
  return times(n, () => at(x + s * r(-spread, spread), y + s * r(-spread, spread) * .8, s * r(.7, 1.3), path('M0 0q14 -16 40 -6q-18 18 -40 6z', pick(colours)), r(-180, 180) | 0));
}
function bamboo(x, y, s, c = '#6e8f3f', n = 8) {
  return shadow(x, y, 70 * s) + times(n, () => {
    const k = r(-130, 150) * s, h = r(330, 520) * s, bx = x + r(-30, 30) * s, col = mix(c, pick(['#3f5a2a', '#b7b45a']), r(0, .5));
    return line(`M${f(bx)} ${f(y)}Q${f(bx + k * .1)} ${f(y - h * .7)} ${f(bx + k)} ${f(y - h)}`, col, 8 * s)
      + times(10, i => { const t = .35 + i * .065, px = bx + k * (.2 * t * (1 - t) + t * t), py = y - h * (1.4 * t * (1 - t) + t * t); return times(4, () => at(px, py, s * r(.8, 1.5), path('M0 0q22 -9 52 8q-32 4 -52 -8z', mix(col, pick(['#dbd78a', '#2f4a22', '#86a548']), .5)), r(-60, 200) | 0)); });
  });
}
function banana(x, y, s, c = '#5f9440') {
  return shadow(x, y, 60 * s) + path(`M${x - 14 * s} ${y}q4 ${-90 * s} 8 ${-170 * s}h${12 * s}q4 ${90 * s} ${10 * s} ${170 * s}z`, lin(['#8a9a4a', '#5f6e34'], 0, 0, 1, 0))
    + [-70, -38, -12, 18, 44, 76].map((a, i) => at(x, y - 160 * s, s * (1.15 - Math.abs(a) / 260), path('M0 0C-34 -70 -30 -170 6 -240C38 -170 34 -70 0 0z', lin([light(c, .3), mix(c, '#2f5a2a', i % 2 ? .4 : 0)], 0, 0, 1, .2)) + line('M0 0Q4 -120 6 -238', light(c, .5), 4), a)).join('');
}
function palm(x, y, s, lean = 30, c = '#46743a') {
  const tx = x + lean * s, ty = y - 330 * s;
  return shadow(x, y, 60 * s) + line(`M${x} ${y}Q${x - 6 * s} ${y - 180 * s} ${tx} ${ty}`, '#7b6248', 19 * s) + line(`M${x + 3 * s} ${y}Q${x - 2 * s} ${y - 180 * s} ${tx + 2 * s} ${ty}`, '#a08462', 6 * s)
    + times(9, i => { const a = -175 + i * 43 + r(-8, 8); return at(tx, ty, s, path('M0 0Q70 -64 168 16Q84 -22 0 0z', mix(c, i % 2 ? '#a8b85a' : '#25452a', .3)), a > 90 ? a : a * .55 - 20); })
    + circle(tx - 8 * s, ty + 12 * s, 13 * s, '#8a6a2c') + circle(tx + 12 * s, ty + 14 * s, 12 * s, '#6f5424');
}
/** A bush of coffee with red cherries. */
function coffee(x, y, s, { ripe = .5, c = '#2f6238' } = {}) {
  let out = shadow(x, y, 120 * s) + path(`M${x} ${y - 330 * s}Q${x + 40 * s} ${y - 200 * s} ${x + 112 * s} ${y - 26 * s}Q${x} ${y + 20 * s} ${x - 112 * s} ${y - 26 * s}Q${x - 40 * s} ${y - 200 * s} ${x} ${y - 330 * s}z`, dark(c, .3));
  for (let i = 0; i < 9; i++) {
    const h = (40 + i * 32) * s, w = (125 - i * 9) * s;
    for (const k of [-1, 1]) {
      const x1 = x + k * w, y1 = y - h + 18 * s;
      out += line(`M${x} ${f(y - h - 20 * s)}Q${f(x + k * w * .6)} ${f(y - h - 26 * s)} ${f(x1)} ${f(y1)}`, '#5b4a30', 4 * s);
      for (let j = 1; j < 8; j++) {
        const t = j / 7, px = x + k * w * t, py = y - h - 20 * s + (38 * s) * t * t;
        out += at(px, py, s * .95, path('M0 0q10 -20 46 -8q-20 22 -46 8z', mix(c, pick(['#6c9a4a', '#1f4529', '#4d8446']), .55)), (k > 0 ? -20 : 160) + r(-35, 35));
        out += at(px, py, s * .9, path('M0 0q10 -18 42 -6q-20 20 -42 6z', mix(c, pick(['#7fae58', '#1f4529']), .4)), (k > 0 ? 45 : 120) + r(-20, 20));
        if (random() < ripe) out += times(3, () => circle(px + s * r(-9, 9), py + s * r(-3, 11), s * r(5, 7), pick(['#b3202c', '#cf3b2f', '#8f1526', '#d9792e'])));
      }
    }
  }
  return out;
}
const near = (x, y, s, c, n = 9) => times(n, i => at(x, y, s * r(.8, 1.3), path('M0 0C-30 -60 -26 -150 4 -220C32 -150 30 -60 0 0z', lin([c, dark(c, .35)])), -75 + i * 150 / (n - 1) + r(-8, 8)));

// ---------------------------------------------------------------- buildings and things

function stilt(x, y, s, { roof = '#7d5236', wall = '#b07a4a', longer = 1, lit = false } = {}) {
  const L = 190 * longer;
  return at(x, y, s, shadow(0, 4, L * 1.15, 26, .35)
    + rect(-L + 12, -86, L * 2 - 24, 84, '#3b261b', 'opacity=".55"')
    + times(Math.round(5 * longer) + 1, i => rect(-L + 10 + i * (2 * L - 32) / Math.round(5 * longer), -90, 13, 92, lin(['#8a5f3c', '#4f3222'], 0, 0, 1, 0)))
    + rect(-L, -190, L * 2, 106, lin([light(wall, .08), dark(wall, .18)])) + times(Math.round(18 * longer), i => rect(-L + i * 2 * L / Math.round(18 * longer), -190, 2.5, 106, dark(wall, .35)))
    + times(Math.round(3 * longer), i => { const wx = -L + (i + .5) * 2 * L / Math.round(3 * longer) - 25; return rect(wx, -172, 50, 52, lit ? '#ffd27a' : '#4a2d1f') + rect(wx + 23, -172, 4, 52, dark(wall, .3)) + rect(wx - 5, -118, 60, 5, light(wall, .3)); })
    + rect(-L - 12, -92, L * 2 + 24, 10, '#5e3d27')
    + poly([[-L - 34, -178], [-L + 46, -306], [L - 46, -306], [L + 34, -178]], lin([light(roof, .16), roof, dark(roof, .22)]))
    + times(8, i => line(`M${f(-L + 46 - 10 * i)} ${-306 + i * 16}H${f(L - 46 + 10 * i)}`, dark(roof, .3), 2, 'opacity=".6"'))
    + line(`M${-L + 40} -306H${L - 40}`, dark(roof, .35), 9)
    + line(`M${L * .3} -88L${L * .3 + 46} 2M${L * .3 + 26} -88L${L * .3 + 74} 2`, '#9b6b42', 8) + times(5, i => line(`M${L * .3 + 8 + i * 9} ${-72 + i * 17}h26`, '#9b6b42', 6)));
}
function house(x, y, w, h, { roof = '#a8482f', wall = '#f0d9a8', door = '#5a7a6a', lit = false, windows = 2 } = {}) {
  return shadow(x + w / 2, y + 3, w * .62, h * .12, .3) + rect(x, y - h, w, h, lin([light(wall, .2), wall, dark(wall, .12)])) + rect(x, y - h * .1, w, h * .1, dark(wall, .3))
    + rect(x + w * .44, y - h * .66, w * .14, h * .66, lit ? '#ffd98a' : door) + times(windows, i => { const wx = x + w * (windows === 2 ? (i ? .7 : .12) : .06 + i * .9 / windows); return rect(wx, y - h * .68, w * .17, h * .34, lit ? '#ffd27a' : '#51706b') + rect(wx + w * .08, y - h * .68, w * .012, h * .34, wall) + rect(wx - w * .01, y - h * .35, w * .19, h * .04, light(wall, .4)); })
    + poly([[x - w * .08, y - h * .96], [x + w * .06, y - h * 1.5], [x + w * .94, y - h * 1.5], [x + w * 1.08, y - h * .96]], lin([light(roof, .15), roof, dark(roof, .22)]))
    + times(6, i => line(`M${f(x + w * (.06 - .023 * i))} ${f(y - h * (1.5 - .09 * i))}H${f(x + w * (.94 + .023 * i))}`, dark(roof, .32), Math.max(1.5, h * .012), 'opacity=".55"'));
}
function boat(x, y, s, { hull = '#2f6c80', trim = '#c8402f', cabin = '#e9d3a1', flip = 1 } = {}) {
  return at(x, y, [s * flip, s], oval(10, 22, 250, 16, '#0f2c33', 'opacity=".35"')
    + rect(-120, -112, 96, 82, lin([light(cabin, .25), dark(cabin, .15)])) + rect(-130, -122, 120, 13, trim) + rect(-108, -98, 30, 28, '#2f4b52') + rect(-66, -98, 30, 28, '#2f4b52')
    + line('M40 -40V-210M40 -205L150 -60M40 -205L-70 -118', '#4a3526', 5) + line('M-150 -50V-150', '#4a3526', 4)
    + path('M-222 -52C-150 -34 90 -30 246 -84C228 -20 200 14 168 22L-186 22C-212 6 -222 -24 -222 -52z', lin([light(hull, .22), hull, dark(hull, .35)]))
    + line('M-222 -50C-150 -32 90 -28 246 -82', trim, 11) + line('M-215 -22C-140 -6 90 -4 226 -42', light(hull, .55), 4, 'opacity=".7"') + circle(206, -42, 9, '#f4e4c0') + circle(206, -42, 4, '#2a1a14'));
}
const thung = (x, y, s) => at(x, y, s, oval(0, 14, 110, 18, '#0f2c33', 'opacity=".3"') + path('M-96 -22Q-84 26 0 28Q84 26 96 -22z', lin(['#8d6b3e', '#5a4126'])) + oval(0, -22, 96, 22, '#b3915a') + oval(0, -19, 84, 16, '#4a3521') + times(7, i => line(`M${-84 + i * 26} -8l14 24`, '#caa566', 3, 'opacity=".5"')));
function lampPost(x, y, s, on = true) {
  return at(x, y, s, shadow(0, 0, 26, 6) + rect(-5, -360, 10, 360, lin(['#cfd0c4', '#6d6a60'], 0, 0, 1, 0)) + line('M0 -322q30 -18 66 -12', '#8f8d82', 8) + poly([[-52, -356], [34, -380], [40, -368], [-46, -344]], '#2c3f58') + line('M-46 -350L36 -374', '#8fb0c8', 3)
    + rect(50, -342, 44, 12, on ? '#e9e2cf' : '#b9b09a', 'rx="5"') + (on ? poly([[50, -330], [94, -330], [210, 0], [-66, 0]], lin([['#ffe4a0', 0, .5], ['#ffd37a', 1, 0]])) + glow(72, -328, 110, '#ffe6a8', .95) : ''));
}
function table(x, y, w, h, c = '#a8703f', cloth) {
  return shadow(x + w / 2, y, w * .6, h * .12) + rect(x + w * .05, y - h, w * .04, h, dark(c, .35)) + rect(x + w * .91, y - h, w * .04, h, dark(c, .35)) + rect(x + w * .14, y - h * .94, w * .03, h * .86, dark(c, .5)) + rect(x + w * .83, y - h * .94, w * .03, h * .86, dark(c, .5))
    + (cloth ? path(`M${x} ${y - h}h${w}l${w * .01} ${h * .42}q${-w * .12} ${h * .06} ${-w * .25} 0t${-w * .26} 0t${-w * .26} 0t${-w * .25} 0z`, lin([light(cloth, .15), dark(cloth, .12)])) : '') + rect(x - w * .02, y - h - h * .05, w * 1.04, h * .1, lin([light(c, .3), c]), 'rx="3"');
}
const stool = (x, y, s, c = '#c4472f') => at(x, y, s, shadow(0, 0, 44, 8) + line('M-26 -52L-34 0M26 -52L34 0M-10 -52L-14 -6M10 -52L14 -6', dark(c, .3), 8) + rect(-36, -62, 72, 14, c, 'rx="5"'));
function basket(x, y, s, c = '#c99a4e', full = [], fruit = 1) {
  return at(x, y, s, shadow(0, 0, 66, 12) + times(full.length ? Math.round(16 / fruit ** 2) : 0, () => circle(r(-50, 50), r(-72, -54) , r(11, 18) * fruit, pick(full))) + path('M-60 -58L-44 0H44L60 -58z', lin([light(c, .25), c, dark(c, .25)], 0, 0, 1, .3)) + times(4, i => line(`M${-57 + i * 4} ${-46 + i * 13}H${57 - i * 4}`, dark(c, .35), 2.5, 'opacity=".7"')) + times(8, i => line(`M${-48 + i * 13.5} -56l${6 - i * 1.8} 54`, dark(c, .3), 2, 'opacity=".6"')) + line('M-62 -58H62', light(c, .3), 8));
}
const handled = (x, y, s, c) => at(x, y, s, line('M-40 -56Q0 -150 40 -56', dark(c, .25), 8)) + basket(x, y, s, c);
const sack = (x, y, s, c = '#d9c79c') => at(x, y, s, shadow(0, 0, 60, 12) + path('M-46 0Q-62 -60 -40 -112Q-18 -128 0 -120Q20 -130 42 -112Q60 -60 46 0Q0 10 -46 0z', lin([light(c, .3), c, dark(c, .25)], 0, 0, 1, .2)) + line('M-38 -104Q0 -92 40 -104', dark(c, .4), 4) + line('M-30 -84Q-40 -40 -30 -8M26 -80Q34 -40 24 -10', dark(c, .18), 3));
const pot = (x, y, s, c = '#7d8a8c') => at(x, y, s, shadow(0, 0, 80, 14) + path('M-70 -86Q-78 -6 -44 0H44Q78 -6 70 -86z', lin([light(c, .4), c, dark(c, .4)], 0, 0, 1, 0)) + oval(0, -86, 72, 18, dark(c, .3)) + oval(0, -84, 60, 12, '#f3e7c4') + line('M-74 -66h-16M74 -66h16', dark(c, .3), 9));
const steam = (x, y, s) => times(3, i => line(`M${x + (i - 1) * 26 * s} ${y}q${-20 * s} ${-34 * s} 0 ${-64 * s}t0 ${-64 * s}`, '#fffaf0', 12 * s, 'opacity=".3"'));
function bicycle(x, y, s, c = '#3c5d6e', flip = 1) {
  const wheel = cx => circle(cx, -46, 44, 'none', 'stroke="#2a211d" stroke-width="7"') + circle(cx, -46, 40, 'none', 'stroke="#b9b2a2" stroke-width="2"') + times(8, i => line(`M${cx} -46l${f(Math.cos(i * .785) * 40)} ${f(Math.sin(i * .785) * 40)}`, '#b9b2a2', 1.4));
  return at(x, y, [s * flip, s], shadow(0, 0, 130, 12) + wheel(-76) + wheel(80) + line('M-76 -46L-30 -112L52 -112L6 -46zM-30 -112L6 -46M80 -46L46 -136M46 -136l26 -10', c, 7) + line('M-38 -124h36', '#2a1a14', 12) + circle(6, -46, 11, '#9a9385'));
}
function windowView(x, y, w, h, inside, frame = '#8a5d3b') {
  defs.push(`<clipPath id="c${defs.length}"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath>`);
  const id = `c${defs.length - 1}`;
  return `<g clip-path="url(#${id})">${inside}</g>` + rect(x, y, w, h, 'none', `stroke="${frame}" stroke-width="16"`) + rect(x + w / 2 - 5, y, 10, h, frame) + rect(x - 18, y + h + 4, w + 36, 14, light(frame, .25));
}
function floor(y, a, b, lines = 9) {
  return rect(0, y, W.w, W.h - y, lin([a, b])) + times(lines * 2 + 1, i => line(`M${f(W.w / 2 + (i - lines) * 80)} ${y}L${f(W.w / 2 + (i - lines) * 290)} ${W.h}`, dark(b, .25), 2, 'opacity=".35"')) + times(6, i => line(`M0 ${f(y + (W.h - y) * (i / 6) ** 1.7)}H${W.w}`, dark(b, .25), 2, 'opacity=".3"'));
}
function road(points, c = '#d8b98a') { // [[xLeft, xRight, y], …] from far to near
  const l = points.map(p => [p[0], p[2]]), q = points.map(p => [p[1], p[2]]).reverse();
  const curve = list => list.map(([x, y], i) => { if (!i) return `${f(x)} ${f(y)}`; const [px, py] = list[i - 1], m = (py + y) / 2; return `C${f(px)} ${f(m)} ${f(x)} ${f(m)} ${f(x)} ${f(y)}`; }).join('');
  return path(`M${curve(l)}L${curve(q)}z`, lin([light(c, .3), c, dark(c, .1)]));
}
function sewing(x, y, s, c = '#e8e2d2') {
  return at(x, y, s, rect(-96, -10, 200, 12, '#b07d4c') + path('M-70 -10V-26H60V-10z', dark(c, .12)) + path('M34 -24V-104Q34 -122 14 -122H-62Q-76 -122 -76 -106V-70H-50V-84H-2Q4 -84 4 -76V-24z', lin([light(c, .4), c, dark(c, .18)])) + rect(-68, -70, 8, 44, '#8e8a80') + circle(50, -98, 19, '#6e6a62') + circle(50, -98, 9, '#b8b3a5') + rect(-20, -150, 12, 30, '#c8402f') + line('M-14 -140Q-46 -150 -62 -118', '#c8402f', 2));
}

// ---------------------------------------------------------------- people

/** Two bones from a to b; `bend` says to which side the joint goes. */
function joint(a, b, l1, l2, bend) {
  let dx = b[0] - a[0], dy = b[1] - a[1], d = Math.hypot(dx, dy) || .001;
  const most = (l1 + l2) * .995;
  if (d > most) { dx *= most / d; dy *= most / d; b = [a[0] + dx, a[1] + dy]; d = most; }
  const p = (l1 * l1 - l2 * l2 + d * d) / (2 * d), q = Math.sqrt(Math.max(0, l1 * l1 - p * p)) * bend;
  return [[a[0] + dx / d * p - dy / d * q, a[1] + dy / d * p + dx / d * q], b];
}

const poses = {
  stand: { hands: [[.09, -.44], [-.05, -.44]], feet: [[.05, 0], [-.05, 0]] },
  front: { wide: true, hands: [[.14, -.43], [-.14, -.43]], feet: [[.055, 0], [-.055, 0]] },
  walk: { lean: 4, hands: [[-.1, -.47], [.16, -.5]], feet: [[.17, 0], [-.16, -.02]] },
  bend: { lean: 58, hip: [-.08, -.47], hands: [[.3, -.13], [.36, -.17]], feet: [[.07, 0], [-.12, 0]] },
  stoop: { lean: 30, hip: [-.04, -.475], hands: [[.3, -.42], [.34, -.46]], feet: [[.1, 0], [-.1, 0]] },
  squat: { lean: 22, hip: [-.08, -.19], hands: [[.26, -.24], [.3, -.28]], feet: [[.1, 0], [.02, -.01]] },
  sit: { lean: 4, hip: [0, -.27], hands: [[.24, -.38], [.27, -.4]], feet: [[.27, 0], [.22, 0]] },
  mat: { lean: 6, hip: [0, -.07], hands: [[.18, -.14], [.2, -.17]], mat: true },
  reach: { lean: -3, hands: [[.22, -.98], [.25, -.84]], feet: [[.07, 0], [-.08, 0]] },
  give: { lean: 8, hands: [[.29, -.6], [.27, -.56]], feet: [[.08, 0], [-.09, 0]] },
};

/** A figure without a face, feet at (x, y), h high, looking to the right unless `flip`. */
function person(x, y, h, o = {}) {
  const p = { ...poses[o.pose ?? 'stand'], ...o };
  const { shirt = '#8b2f2a', pants = '#3a3a48', skin = '#c98f63', hair = '#2a1b17', shoes = '#3a2820', wide = false } = p;
  const lean = (p.lean ?? 0) * Math.PI / 180, hip = p.hip ?? [0, -.49];
  const along = (k, side = 0) => [hip[0] + Math.sin(lean) * k + Math.cos(lean) * side, hip[1] - Math.cos(lean) * k + Math.sin(lean) * side];
  const sw = wide ? .105 : .082, hw = wide ? .085 : .075;
  const shoulders = wide ? [along(.295, .09), along(.295, -.09)] : [along(.29, .012), along(.29, -.012)];
  const headAt = (() => { const n = along(.335), k = lean * .55; return [n[0] + Math.sin(k) * .095, n[1] - Math.cos(k) * .095]; })();
  const far = c => dark(c, .22);
  const bone = (a, b, c, w) => line(`M${f(a[0])} ${f(a[1])}L${f(b[0])} ${f(b[1])}`, c, w);
  const arm = (i, c, sk) => {
    const [e, e2] = joint(shoulders[i], p.hands[i], .165, .165, wide ? (i ? -1 : 1) * (p.elbow ?? 1) : (p.elbow ?? 1));
    const wrist = [e[0] + (e2[0] - e[0]) * .8, e[1] + (e2[1] - e[1]) * .8];
    return circle(e2[0], e2[1], .03, sk) + bone(e, wrist, p.short ? sk : c, .048) + bone(shoulders[i], p.short ? [(shoulders[i][0] + e[0]) / 2, (shoulders[i][1] + e[1]) / 2] : e, c, .066) + (p.short ? bone([(shoulders[i][0] + e[0]) / 2, (shoulders[i][1] + e[1]) / 2], e, sk, .048) : '');
  };
  const legs = [hip[0] + (wide ? .045 : .012), hip[0] - (wide ? .045 : .012)];
  const leg = (i, c) => {
    if (p.mat) return '';
    const [k, k2] = joint([legs[i], hip[1]], [p.feet[i][0], p.feet[i][1] - .03], .25, .235, wide ? (i ? 1 : -1) * .4 : -1);
    return oval(k2[0] + (wide ? 0 : .03), k2[1] + .013, wide ? .035 : .052, .02, p.bare ? (i ? far(skin) : skin) : i ? dark(shoes, .25) : shoes) + bone([legs[i], hip[1]], k, c, .092) + bone(k, p.bare ? [(k[0] + k2[0]) / 2, (k[1] + k2[1]) / 2] : k2, c, .076) + (p.bare ? bone([(k[0] + k2[0]) / 2, (k[1] + k2[1]) / 2], k2, i ? far(skin) : skin, .05) : '');
  };
  const deg = f(lean * 180 / Math.PI);
  const body = `<g transform="translate(${f(hip[0])} ${f(hip[1])}) rotate(${deg})">`
    + rect(-.028, -.4, .056, .08, dark(skin, .14))
    + path(`M${-sw} -.285Q${-sw} -.34 -.035 -.348L.035 -.348Q${sw} -.34 ${sw} -.285L${hw * 1.02} .035Q0 .06 ${-hw * 1.02} .035z`, lin([light(shirt, .16), shirt, dark(shirt, .2)], 1, 0, 0, .6))
    + (p.vest ? path(`M${-sw * .97} -.29L-.03 -.346L-.02 .04H${-hw}zM${sw * .97} -.29L.03 -.346L.02 .04H${hw}z`, p.vest) : '')
    + (p.apron ? path(`M-.05 -.27H${sw * .96}L${hw * 1.15} .13Q.02 .16 -.06 .13z`, p.apron) : '')
    + (p.collar ? path('M-.045 -.348L0 -.29L.045 -.348z', p.collar) : '')
    + (p.belt ? rect(-hw, -.012, hw * 2, .028, p.belt) : '') + '</g>';
  const hem = p.coat ? path(`M${f(hip[0] - hw)} ${f(hip[1] - .02)}L${f(hip[0] + hw)} ${f(hip[1] - .02)}L${f(hip[0] + hw * 1.25)} ${f(hip[1] + p.coat)}Q${f(hip[0])} ${f(hip[1] + p.coat + .02)} ${f(hip[0] - hw * 1.25)} ${f(hip[1] + p.coat)}z`, lin([shirt, dark(shirt, .16)])) : '';
  const skirt = p.skirt && !p.mat ? (hip[1] < -.35
    ? path(`M${f(hip[0] - hw)} ${f(hip[1] - .03)}L${f(hip[0] + hw)} ${f(hip[1] - .03)}L${f(hip[0] + .14)} -.13Q${f(hip[0])} -.1 ${f(hip[0] - .14)} -.13z`, lin([p.skirt, dark(p.skirt, .2)])) + (p.band ? path(`M${f(hip[0] - .133)} -.175L${f(hip[0] + .133)} -.175L${f(hip[0] + .14)} -.13Q${f(hip[0])} -.1 ${f(hip[0] - .14)} -.13z`, p.band) : '')
    : path(`M${f(hip[0] - .085)} ${f(hip[1] - .05)}L${f(hip[0] + .1)} ${f(hip[1] - .05)}L${f(p.feet[0][0] + .02)} ${f(hip[1] - .03)}L${f(p.feet[0][0] + .04)} -.07L${f(p.feet[0][0] - .1)} -.05L${f(hip[0] - .08)} ${f(hip[1] + .07)}z`, lin([p.skirt, dark(p.skirt, .22)])) + (p.band ? path(`M${f(p.feet[0][0] + .038)} -.115L${f(p.feet[0][0] + .04)} -.07L${f(p.feet[0][0] - .1)} -.05L${f(p.feet[0][0] - .095)} -.095z`, p.band) : '')) : '';
  const crossed = p.mat ? path('M-.15 -.01Q-.17 -.09 -.06 -.11L.08 -.11Q.26 -.1 .25 -.03Q.2 .01 0 .005Q-.12 .005 -.15 -.01z', lin([p.skirt ?? pants, dark(p.skirt ?? pants, .25)])) + (p.skirt && p.band ? line('M-.12 -.015Q.06 .005 .22 -.02', p.band, .022) : oval(.2, -.012, .05, .022, skin)) : '';
  const kid = o.kid ? 1.32 : 1;
  const face = at(headAt[0], headAt[1] - (kid - 1) * .05, kid, head(p, skin, hair), f((p.lean ?? 0) * .5 + (p.nod ?? 0)));
  const inner = (p.behind ?? '') + arm(1, far(shirt), far(skin)) + leg(1, far(pants)) + leg(0, pants) + skirt + (p.mat ? crossed : '') + hem + body + face + (p.front ?? '') + arm(0, light(shirt, .04), skin) + (p.over ?? '');
  return (o.noShadow ? '' : shadow(x + (p.mat ? .04 * h : 0), y, h * (p.pose === 'bend' || p.mat ? .26 : .2), h * .035, .42)) + at(x, y, [h * (o.flip ? -1 : 1), h], inner);
}

function head(p, skin, hair) {
  const side = !p.wide && !p.back;
  let out = '';
  if (p.cut === 'long') out += path('M-.07 -.03Q-.1 .09 -.075 .17Q-.02 .19 .0 .15L.01 -.02z', hair);
  if (p.cut === 'pony') out += path('M-.05 -.03Q-.13 -.01 -.11 .13Q-.08 .1 -.05 .04z', hair);
  if (p.cut === 'bun') out += circle(-.072, .0, .034, hair);
  out += oval(0, 0, .062, .077, lin([light(skin, .12), skin, dark(skin, .12)], 1, 0, 0, .6));
  if (p.back) out += oval(0, -.006, .064, .074, hair);
  else if (side) out += path('M.052 -.045Q.04 -.088 -.008 -.087Q-.075 -.082 -.07 -.005Q-.066 .04 -.04 .05Q-.02 .03 -.022 -.008Q.018 -.018 .052 -.045z', hair) + circle(-.014, .008, .012, dark(skin, .1));
  else out += path('M-.066 .02Q-.078 -.088 0 -.088Q.078 -.088 .066 .02Q.05 -.04 .012 -.046Q-.04 -.046 -.066 .02z', hair);
  const c = p.hatColour;
  switch (p.hat) {
    case 'non': out += path('M-.175 -.012Q-.08 -.09 .0 -.165Q.08 -.09 .175 -.012Q0 .02 -.175 -.012z', lin([light('#ecd59a', .35), '#e4c583', '#b58d4c'], 1, 0, 0, .5)) + line('M-.13 -.03Q0 -.01 .13 -.03M-.085 -.075Q0 -.06 .085 -.075', '#a8803f', .005) + (side ? line('M-.045 -.02Q-.03 .07 .01 .078', c ?? '#a83a45', .009) : ''); break;
    case 'cap': out += path('M-.072 -.022Q-.076 -.098 0 -.098Q.066 -.098 .068 -.03z', lin([light(c ?? '#40618a', .15), c ?? '#40618a'])) + (p.back ? '' : path('M.02 -.042Q.09 -.044 .116 -.02Q.07 -.024 .02 -.022z', dark(c ?? '#40618a', .25))); break;
    case 'soft': out += path('M-.064 -.03Q-.07 -.108 0 -.108Q.07 -.108 .064 -.03z', lin([light(c ?? '#5c6b3c', .15), c ?? '#5c6b3c'])) + oval(0, -.03, .118, .026, dark(c ?? '#5c6b3c', .14)) + oval(0, -.036, .07, .014, light(c ?? '#5c6b3c', .08)); break;
    case 'helmet': out += path('M-.075 -.022Q-.082 -.11 0 -.11Q.082 -.11 .075 -.022z', lin([light(c ?? '#e0a52b', .4), c ?? '#e0a52b'])) + rect(-.082, -.034, .18, .018, dark(c ?? '#e0a52b', .12), 'rx=".008"'); break;
    case 'scarf': out += path('M-.074 .04Q-.092 -.1 .004 -.098Q.072 -.094 .06 -.038Q.0 -.03 -.02 .004Q-.03 .06 -.05 .085Q-.075 .07 -.074 .04z', lin([light(c ?? '#a8323a', .12), c ?? '#a8323a'])) + line('M-.062 -.03Q-.02 -.072 .052 -.062', '#f0c65a', .011) + line('M-.07 0Q-.03 -.04 .02 -.045', '#e9e0c8', .006); break;
    case 'turban': out += path('M-.088 -.022Q-.1 -.104 0 -.108Q.1 -.104 .088 -.022Q0 -.062 -.088 -.022z', lin([light(c ?? '#2a2c46', .2), c ?? '#2a2c46'])) + line('M-.085 -.05Q0 -.09 .086 -.05', pick(['#c8402f', '#d99a3a']), .012); break;
    case 'nurse': out += path('M-.05 -.06L-.045 -.108Q0 -.125 .045 -.108L.05 -.066Q0 -.085 -.05 -.06z', '#fdfaf2'); break;
    case 'hood': out += path('M-.082 .07Q-.1 -.108 0 -.108Q.08 -.1 .07 -.03Q.02 -.06 -.02 .0Q-.03 .05 -.02 .09z', c ?? '#3f6b7a'); break;
  }
  return out;
}

// Things held, in the units of the figure that holds them.
const stick = (x1, y1, x2, y2, c = '#8a6237', w = .016) => line(`M${x1} ${y1}L${x2} ${y2}`, c, w);
const book = (x, y, s, c = '#9a1c37', turn = 0) => at(x, y, s, path('M-.07 -.04L0 -.02L.07 -.04V.05L0 .07L-.07 .05z', c) + path('M-.06 -.05L0 -.03V.055L-.06 .035z', '#fbf3df') + path('M.06 -.05L0 -.03V.055L.06 .035z', '#efe2c4'), turn);

// ---------------------------------------------------------------- light over everything

const warm = (x, y, q, c = '#ffdf9c', o = .24) => rect(0, 0, W.w, W.h, `url(#${(defs.push(`<radialGradient id="g${defs.length}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${q}">${stops([[c, 0, o], [c, .5, o * .35], [c, 1, 0]])}</radialGradient>`), 'g' + (defs.length - 1))})`);
const vignette = (o = .35, c = '#20100a') => rect(0, 0, W.w, W.h, rad([[c, 0, 0], [c, .45, 0], [c, .65, o * .12], [c, .82, o * .42], [c, 1, o * .95]], .5, .48, .8));
const rays = (x, y, n, c = '#fff0c0', o = .12) => times(n, i => { const a = .5 + i * .27 + r(-.06, .06), q = r(.03, .08); return poly([[x, y], [x + Math.cos(a - q) * 2200, y + Math.sin(a - q) * 2200], [x + Math.cos(a + q) * 2200, y + Math.sin(a + q) * 2200]], c, `opacity="${o}"`); });

// ---------------------------------------------------------------- the pictures

const army = { shirt: '#5f6b3a', pants: '#525c33', hat: 'soft', hatColour: '#59653a', belt: '#33301f', shoes: '#2b2a20' };
const guard = { shirt: '#4f7048', pants: '#46633f', hat: 'cap', hatColour: '#41603c', belt: '#2b2a20', shoes: '#25231c' };
const police = { shirt: '#4d6b3f', pants: '#3f5a35', hat: 'cap', hatColour: '#3a5531', belt: '#8a2b22', collar: '#9a2b2b' };
const hmong = { shirt: '#283055', skirt: '#33406e', band: '#d0483a', hat: 'turban', hatColour: '#2b2350', pants: '#22243a' };
const thai = { shirt: '#f3ead8', skirt: '#2a2230', band: '#a8323a', hat: 'scarf', hatColour: '#33202c', belt: '#4d8a5c' };
const nurse = { shirt: '#f6f3ea', pants: '#f0ece0', hat: 'nurse', cut: 'bun', coat: .2, collar: '#cfe0d8', shoes: '#f0ece0' };
const ede = { shirt: '#2a2024', skirt: '#2d2228', band: '#c23b36', collar: '#c9553c', cut: 'bun' };
const pupil = { shirt: '#f7f2e6', pants: '#2f4468', kid: true, cut: 'short', collar: '#c4342f', short: true };

// Positions are of public places, roughly: the squares of three towns, a pier.
const squares = { sonLa: [21.3273, 103.9141], namDinh: [20.4342, 106.1776], laiChau: [22.3964, 103.4583], conDao: [8.6820, 106.6080] };

const scenes = {

  'suoi-nam-la-sang-thu-bay': { size: [3200, 2400], date: '2024:03:16 06:52:10', gps: squares.sonLa, draw: () =>
    sky(['#f6c98e', '#fbe3b4', '#fdf2d6', '#eef0dd']) + sun(1210, 250, 52) + cloud(420, 190, 1.2) + cloud(800, 120, .8)
    + mountains([[430, 70, '#a9b9b4'], [500, 60, '#8fa893'], [560, 40, '#7b9a76', '#a8bd8a']])
    + times(9, i => house(40 + i * 178 + r(-15, 15), 640, r(110, 140), r(70, 105), { wall: pick(['#f0d6a0', '#e8c9b0', '#dbe0cf', '#f3e4c4']), roof: pick(['#b8553a', '#9d4430', '#7f6a52']) }))
    + times(8, i => tree(120 + i * 195, 668, .42 + r(0, .12), pick(['#5d8a45', '#6f9a4b', '#4d7a42']))) + rect(0, 655, W.w, 60, lin(['#a9b86d', '#8aa357']))
    + water(705, 260, ['#c9d8c3', '#9dc0b4', '#6f9d97'], { cx: 1150, spread: 500 }) + stones(30, 1580, 720, 760, 22, 18)
    + path('M0 860Q260 800 560 850T1100 905T1600 865V1200H0z', lin(['#a3b45d', '#7d9748', '#566f35']))
    + path('M0 880Q260 826 560 874T1100 928T1600 890', 'none', 'stroke="#c9c79a" stroke-width="26"')
    + grass(0, 1600, 905, 1190, 520, ['#6b8a3f', '#89a44d', '#4f6d33', '#a7b95e'])
    + flowers(40, 420, 930, 1040, 60, ['#d8467a', '#e86f96', '#f4b33c', '#c23a5e'], 1.5) + flowers(1290, 1560, 930, 1020, 40, ['#d8467a', '#f4b33c', '#f2e6e0'], 1.4)
    + at(210, 1010, 1, shadow(0, 4, 170) + times(3, i => rect(-150, -78 + i * 13, 300, 9, lin(['#c99a5e', '#a8763e']))) + times(3, i => rect(-150, -160 + i * 24, 300, 15, lin(['#d3a669', '#a8763e']))) + rect(-140, -160, 12, 164, '#7d5530') + rect(128, -160, 12, 164, '#7d5530'))
    + person(640, 1010, 400, { pose: 'bend', shirt: '#c8573d', pants: '#3b4a5c', hat: 'non', cut: 'bun' })
    + sack(805, 1030, 1.25, '#cdbb8e') + times(7, () => at(r(740, 850), r(1016, 1030), 1, oval(0, 0, r(8, 14), 5, pick(['#7ea0a8', '#b8a57e', '#c86b4f']))))
    + person(960, 1060, 430, { pose: 'stoop', flip: true, shirt: '#3f7280', pants: '#54463e', hair: '#d9d2c6', hands: [[.2, -.5], [.3, -.36]], front: stick(.08, -.72, .4, -.04) + times(9, i => stick(.4, -.06, .34 + i * .016, .02, '#b58f4c', .009)) })
    + person(1220, 1020, 390, { pose: 'walk', shirt: '#e0a443', pants: '#5a3f37', hat: 'non', cut: 'bun', hands: [[.18, -.42], [-.12, -.42]], front: at(.19, -.32, .0021, path('M-34 -45L-26 40H26L34 -45z', '#5d8f86') + line('M-34 -45Q0 -96 34 -45', '#3c625c', 6)) })
    + person(1440, 1050, 300, { ...pupil, pose: 'squat', flip: true, collar: undefined, shirt: '#9fc0a2', front: '' }) + near(30, 1240, 1.4, '#3f5a2a') + warm(1210, 250, 1200) + vignette(.28) },

  'Đèn đầu cầu vào bản': { size: [3200, 2400], date: '2024:05:19 05:48:31', orientation: 3, draw: () =>
    sky(['#9fc3cf', '#d9e3cf', '#fbe9c4', '#fbd9a4']) + sun(430, 330, 46) + cloud(1050, 170, 1.4, '#fff4e2') + cloud(1380, 250, .8)
    + mountains([[420, 130, '#9fb6bb', '#cfd8c8'], [520, 120, '#7f9f94', '#b9c8a6'], [610, 80, '#5f8a6a', '#93ad74']], { waves: 2.2, rough: .5 }) + haze(500, 160, '#fdebc6', .7)
    + stilt(1130, 690, .5, {}) + stilt(1340, 672, .42, { roof: '#8a5a3a' }) + stilt(960, 668, .34, {}) + tree(1480, 700, .6) + tree(1230, 660, .36, '#6f9450') + bamboo(800, 700, .45)
    + path('M860 680Q1200 640 1600 690V860H900z', lin(['#b6bf6c', '#8da44f'])) + path('M0 690Q260 640 620 700L560 900H0z', lin(['#9fb35c', '#76934a']))
    + path('M700 690Q640 800 760 900T820 1200H1330Q1180 1000 1080 900T860 690z', lin(['#d7e7dc', '#9fc8c3', '#5f9a9c', '#3f7a80'])) + times(40, () => { const t = random(), y = 720 + 470 * t; return line(`M${f(760 + t * 280 + r(-90, 120) * (.4 + t))} ${f(y)}q20 -8 ${f(30 + 60 * t)} 0`, '#f4fbf2', 2 + 4 * t, 'opacity=".6"'); })
    + stones(640, 760, 760, 860, 10, 22) + stones(1120, 1330, 900, 1160, 12, 40)
    + path('M0 900Q300 850 640 900Q760 980 850 1200H0z', lin(['#8da14a', '#5b7636'])) + path('M1190 880Q1400 850 1600 860V1200H1380Q1300 1010 1190 880z', lin(['#8da14a', '#5b7636'])) + grass(0, 640, 920, 1190, 260, ['#6f8b3f', '#8ea64e', '#4b6930'], 1.2) + grass(1300, 1600, 900, 1190, 140, ['#6f8b3f', '#8ea64e', '#4b6930'], 1.2)
    // The bridge.
    + path('M-20 922L520 838H1240L1600 812V848L1260 892H540L-20 1008z', lin(['#e3d9c2', '#b9ab92'])) + path('M-20 1008L540 892H1260L1600 848V880L1260 930H540L-20 1052z', lin(['#9a8c77', '#6f6354']))
    + times(3, i => path(`M${610 + i * 250} 930h54l10 ${150 + i * 20}h-74z`, lin(['#b5a78f', '#7a6d5c'], 0, 0, 1, 0)))
    + line('M-20 850L530 752H1250L1600 722', '#d9583f', 9) + line('M-20 894L530 796H1250L1600 768', '#d9583f', 7) + times(15, i => { const x = 530 + i * 51.5; return line(`M${x} 752V842`, '#c24a34', 7); }) + times(10, i => line(`M${10 + i * 56} ${844 - i * 10}v86`, '#c24a34', 8)) + times(6, i => line(`M${1290 + i * 56} ${748 - i * 5}v84`, '#c24a34', 7))
    + lampPost(470, 862, 1.35, false) + lampPost(1290, 840, 1.1, false)
    + person(760, 880, 215, { pose: 'walk', ...hmong, behind: at(-.12, -.68, .0024, path('M-42 -60L-30 66H34L46 -60z', '#a8763e') + times(4, i => line(`M-38 ${-40 + i * 28}H42`, '#7d5530', 4))) })
    + person(900, 878, 150, { pose: 'walk', ...pupil }) + person(960, 880, 140, { pose: 'walk', ...pupil, cut: 'pony', pants: '#3a2c44' })
    + person(1130, 884, 220, { pose: 'walk', flip: true, shirt: '#47606d', pants: '#3a3a40', hat: 'cap', hands: [[.2, -.56], [.2, -.56]] }) + bicycle(1075, 888, .8, '#2f4f5c', -1)
    + bamboo(60, 1130, 1.15, '#6d8f3f', 9) + near(1560, 1240, 1.6, '#3b5a2c') + warm(430, 330, 1100) + vignette(.3) },

  'den-duong-ban-sop-cop': { size: [3200, 2133], date: '2024:06:07 18:46:02', gps: squares.sonLa, draw: () =>
    sky(['#1d2a4d', '#3c4470', '#8a5c78', '#e08a63', '#f6bf78']) + times(70, () => circle(r(0, 1600), r(0, 330), r(1, 2.6), '#fff3d0', `opacity="${f(r(.3, .9))}"`)) + circle(1290, 150, 36, '#fdf0cd') + circle(1274, 142, 33, '#2b3459')
    + mountains([[470, 110, '#57466b', '#8a6270'], [540, 90, '#433a5a', '#6d5060'], [610, 60, '#33344e', '#4a4050']], { waves: 2, rough: .45 })
    + ridge(680, 26, lin(['#3d4a44', '#26332f']))
    + stilt(240, 720, .62, { lit: true, roof: '#4a3432', wall: '#6b4a38' }) + stilt(520, 690, .42, { lit: true, roof: '#493536', wall: '#62473a' }) + stilt(1290, 730, .66, { lit: true, roof: '#463131', wall: '#6b4a38' }) + stilt(1030, 684, .36, { lit: true, roof: '#493536', wall: '#62473a' }) + tree(80, 740, .7, '#2f4a3c', { shine: .08 }) + tree(1520, 730, .9, '#2b4438', { shine: .08 }) + banana(1110, 740, .6, '#375a40')
    + rect(0, 715, W.w, 360, lin(['#3b4a3c', '#232e28'])) + grass(0, 1600, 740, 1060, 420, ['#33463a', '#43563f', '#2a3a30', '#586545'])
    + road([[790, 830, 690], [700, 860, 760], [560, 990, 880], [250, 1330, 1070]], '#8a6f5c')
    + lampPost(730, 745, .45) + lampPost(905, 790, .62) + at(540, 880, [-1, 1], lampPost(0, 0, 1)) + lampPost(1170, 985, 1.5)
    + person(650, 1000, 300, { ...pupil, pose: 'walk', wide: false, back: false, behind: rect(-.15, -.72, .12, .2, '#c8402f', 'rx=".03"') }) + person(790, 1020, 330, { ...pupil, pose: 'walk', cut: 'pony', pants: '#2b2b44', behind: rect(-.15, -.72, .12, .2, '#d99a3a', 'rx=".03"') }) + person(940, 1000, 290, { ...pupil, pose: 'walk', behind: rect(-.15, -.72, .12, .2, '#3f7f8a', 'rx=".03"') })
    + person(470, 985, 410, { pose: 'walk', ...hmong }) + near(40, 1120, 1.5, '#16221c') + near(1570, 1110, 1.3, '#16221c') + warm(1230, 500, 800, '#ffcf7a', .3) + vignette(.45, '#0a0a1a') },

  'Tàu về bến cửa Ba Lạt': { size: [3200, 2400], date: '2026:01:24 06:21:44', gps: squares.namDinh, orientation: 3, draw: () =>
    sky(['#f0a35f', '#f8c988', '#fde7b8', '#fdf3da']) + sun(560, 430, 64, '#ffe3a0') + cloud(1150, 210, 1.7, '#fff0d6') + cloud(240, 160, 1, '#fff0d6') + cloud(1450, 330, .9)
    + ridge(520, 14, lin(['#b99a80', '#d9b88e'])) + water(520, 400, ['#f6cf94', '#e0b58a', '#8fa89a', '#4f8086'], { cx: 560, spread: 520, n: 150 })
    + boat(1120, 600, .42) + boat(250, 590, .32, { hull: '#8a3a2c', trim: '#e0b04a', flip: -1 }) + boat(760, 640, .5, { hull: '#3b6b52', trim: '#e8c25a', flip: -1 })
    + boat(1130, 800, 1.25, { hull: '#2d6a84', trim: '#d24a34', flip: -1 }) + boat(330, 780, 1.0, { hull: '#9a3b2c', trim: '#f0c65a' })
    + path('M0 880L1600 840V1200H0z', lin(['#d6c2a0', '#b59b78', '#8f7859'])) + times(7, i => line(`M0 ${910 + i * 42}L1600 ${872 + i * 46}`, '#7a6347', 2, 'opacity=".4"')) + path('M0 880L1600 840V858L0 900z', '#efe0c0')
    + stones(60, 1560, 1130, 1190, 14, 16)
    + at(1150, 1060, 1, shadow(0, 0, 120) + rect(-100, -26, 200, 26, '#5d6e72') + rect(-90, -40, 180, 16, '#9fb0b0') + rect(72, -220, 16, 190, '#5d6e72') + circle(80, -236, 44, '#f4ecd8') + circle(80, -236, 44, 'none', 'stroke="#5d6e72" stroke-width="9"') + line('M80 -236L100 -262', '#c8402f', 5))
    + sack(1130, 1026, 1.35, '#3f8f8a') + sack(1370, 1110, 1.2, '#4a9a86') + sack(1470, 1130, 1.05, '#3c8580')
    + person(1010, 1080, 440, { ...guard, pose: 'give', hands: [[.26, -.5], [.24, -.53]], front: book(.26, -.54, .9, '#8f2a2a') })
    + person(640, 1090, 450, { pose: 'walk', shirt: '#b8482f', pants: '#3c4b52', hat: 'non', short: true, bare: true, hands: [[.1, -.83], [-.1, -.86]], lean: 12, behind: at(-.03, -.86, .0031, sack(0, 40, 1, '#3f9089'), 0) })
    + person(380, 1130, 450, { pose: 'walk', shirt: '#d9a648', pants: '#44525a', hat: 'cap', hatColour: '#7a4a32', short: true, hands: [[.16, -.4], [-.12, -.5]], front: at(.17, -.28, .0024, path('M-50 -44Q-60 44 0 52Q60 44 50 -44z', '#3c8a80') + times(5, i => line(`M${-44 + i * 20} -40L${-30 + i * 14} 46`, '#9ed0bf', 3)) + line('M-50 -44Q0 -110 50 -44', '#2d6a62', 6)) })
    + basket(170, 1130, 1.3, '#b98a48', ['#b8c6c8', '#93a9b0', '#d8dcd6']) + basket(60, 1080, 1, '#b98a48', ['#b8c6c8', '#93a9b0', '#d8dcd6']) + warm(560, 430, 1100, '#ffd98a', .45) + vignette(.3) },

  'don-bien-phong-con-dao': { size: [3200, 2133], date: '2025:02:18 05:31:07', gps: squares.conDao, draw: () =>
    sky(['#4a7f9c', '#8fb9bd', '#f2dcae', '#f9b877']) + sun(1090, 520, 50, '#ffe0a0') + cloud(520, 180, 1.5, '#ffe9d0') + cloud(1300, 250, 1, '#ffe3c0')
    + path('M0 540Q120 380 260 430Q330 330 470 470Q560 500 640 545z', lin(['#4f7a78', '#87a690'])) + path('M1250 545Q1400 430 1500 480Q1560 450 1600 470V545z', lin(['#6a8f8c', '#a8b89a']))
    + water(540, 300, ['#f4cf98', '#a9c3ad', '#4f98a0', '#2d7a8a'], { cx: 1090, spread: 420, n: 140 }) + boat(820, 610, .4, { hull: '#9a3b2c', trim: '#f0c65a' }) + boat(1010, 660, .55) + boat(1380, 640, .42, { hull: '#3b6b52', flip: -1 }) + thung(700, 720, .45)
    + path('M0 790Q420 730 800 800T1600 850V1067H0z', lin(['#eccf9a', '#d6b27a', '#b8925c'])) + path('M0 780Q420 722 800 792T1600 842', 'none', 'stroke="#fff6e0" stroke-width="10" opacity=".7"')
    // The watchtower and the post.
    + at(330, 850, 1, shadow(20, 10, 170) + line('M-70 0L-46 -420M90 0L66 -420', '#d9c8a4', 20) + line('M-66 -60L84 -180M86 -60L-60 -180M-58 -200L76 -310M78 -200L-54 -310', '#b3a07a', 9) + times(9, i => line(`M-30 ${-30 - i * 42}h26`, '#8a7654', 7)) + line('M-30 0V-400M-4 0V-400', '#8a7654', 7)
      + rect(-110, -440, 240, 24, '#9a8660') + rect(-96, -580, 212, 96, '#c7dcd4') + rect(-96, -484, 212, 46, lin(['#f3e6c6', '#d6c091'])) + times(4, i => rect(-98 + i * 69, -580, 10, 100, '#8a7654')) + poly([[-140, -575], [-40, -650], [60, -650], [160, -575]], lin(['#c4573c', '#93382a']))
      + line('M10 -650V-790M-12 -740H32M-8 -765H28', '#6d5f4a', 6)
      + `<g transform="translate(44 -462)">${person(0, 22, 138, { ...guard, noShadow: true, hands: [[.12, -.88], [.1, -.85]], front: at(.12, -.915, 1, rect(-.02, -.02, .09, .04, '#2a2420')) })}</g>` + rect(-96, -484, 212, 46, lin(['#f3e6c6', '#d6c091'])))
    + house(470, 905, 400, 150, { wall: '#f1dca6', roof: '#a8482f', windows: 3, door: '#4f7a60' }) + palm(120, 900, 1.1, -50) + palm(1545, 900, .95, -40) + palm(230, 880, .7, 30) + tree(30, 880, .6, '#4d7a48')
    + path('M560 905Q620 960 560 1067H900Q800 960 720 905z', '#efdcb4')
    + table(1010, 1010, 190, 96, '#8f6238') + at(1080, 905, 1, rect(-44, -54, 110, 56, lin(['#66735c', '#3f4a3a']), 'rx="6"') + circle(-16, -28, 17, '#2a2e26') + rect(14, -44, 42, 12, '#d9b55a') + circle(24, -16, 6, '#c8402f') + circle(44, -16, 6, '#d9d0b8') + line('M60 -54V-150', '#3a3a34', 4))
    + person(965, 1025, 380, { ...guard, hands: [[.2, -.62], [.13, -.84]], lean: 6, front: at(.14, -.86, 1, rect(-.015, -.045, .04, .08, '#22201c', 'rx=".01"') + line('M.0 .03Q.1 .2 .22 .22', '#22201c', .008)) })
    + person(1310, 1030, 380, { pose: 'stand', flip: true, shirt: '#c8893f', pants: '#4a5a60', hat: 'non', short: true, hands: [[.12, -.56], [-.1, -.44]], front: at(.12, -.5, .0022, path('M-40 -60Q-60 20 -44 62H-8V-30H8V62H44Q60 20 40 -60z', '#ec7a2c') + rect(-46, -14, 92, 12, '#f5e6b0')) })
    + person(1440, 1045, 370, { pose: 'stand', flip: true, shirt: '#3f7280', pants: '#5a4a40', hat: 'cap', hatColour: '#3a4f58', short: true }) + stones(1250, 1590, 1030, 1060, 6, 16) + warm(1090, 520, 1000) + vignette(.28) },

  'ban-tiep-dan-cau-cang-con-dao': { size: [3200, 2400], date: '2025:08:21 16:03:55', gps: squares.conDao, orientation: 6, portrait: true, draw: () =>
    sky(['#6fb0c4', '#b8d8d4', '#f9e6bd', '#fbd39a']) + sun(900, 470, 46) + cloud(330, 220, 1.3) + cloud(880, 150, .9) + path('M0 640Q150 480 330 560T700 640z', lin(['#5f8f8a', '#9ab59c'])) + path('M780 640Q980 540 1200 590V640z', lin(['#7ba29a', '#b0c0a0']))
    + water(636, 360, ['#f3e0b4', '#8fc4bd', '#3f97a4', '#2a7688'], { cx: 900, spread: 400, n: 110 }) + boat(930, 760, .55, { hull: '#9a3b2c', trim: '#f0c65a' }) + boat(330, 830, .8, { hull: '#2d6a84' }) + boat(1000, 900, .8, { hull: '#3f7a58', trim: '#e8c25a', flip: -1 })
    + path('M0 990L1200 950V1600H0z', lin(['#e6d3ae', '#c7ae84', '#9a8260'])) + times(9, i => line(`M0 ${1030 + i * 66}L1200 ${1000 + i * 70}`, '#8a7350', 2.5, 'opacity=".45"')) + path('M0 990L1200 950V974L0 1018z', '#f4e7c8') + times(4, i => at(110 + i * 340, 1010 - i * 12, 1, path('M-22 0V-44Q0 -62 22 -44V0z', '#6d5f4a') + oval(0, -46, 26, 10, '#8a7a60')))
    + poly([[120, 620], [1080, 560], [1170, 720], [60, 800]], lin(['#e08a3f', '#c8582f', '#a8432a'], 0, 0, 1, .4)) + poly([[60, 798], [1170, 718], [1170, 752], [60, 834]], '#8f3722') + times(9, i => line(`M${60 + i * 139} ${798 - i * 10}L${120 + i * 120} ${620 - i * 7.5}`, '#8f3722', 3, 'opacity=".5"')) + line('M90 810V1360M1140 735V1260M160 630V1010M1060 575V980', '#8a7654', 13)
    + person(330, 1230, 620, { ...police, pose: 'sit', hip: [0, -.29], hands: [[.25, -.43], [.29, -.44]] }) + person(830, 1200, 600, { pose: 'sit', flip: true, shirt: '#c98a3a', pants: '#4a5d66', short: true, cut: 'short', hip: [0, -.29], hands: [[.3, -.44], [.27, -.43]], skin: '#a8704a' })
    + table(400, 1240, 380, 250, '#b07a48', '#7f9a8a') + at(560, 975, 1, rect(-90, -16, 120, 16, '#fbf4e0') + rect(-84, -24, 116, 10, '#efe3c6') + at(92, -6, 1, rect(-26, -12, 60, 13, '#3a3f44', 'rx="3"') + poly([[-20, -12], [34, -12], [44, -60], [-8, -60]], '#56646a'))) + stool(330, 1260, 2.1, '#3f6f8a') + stool(840, 1230, 2, '#c4472f')
    + person(1010, 1400, 690, { pose: 'stand', flip: true, shirt: '#7f3b30', pants: '#3d4a50', hat: 'non', short: true, skin: '#a8704a', hands: [[.16, -.54], [-.06, -.45]], front: at(.16, -.55, 1, rect(-.05, -.05, .1, .07, '#fbf4e0')) })
    + person(190, 1460, 640, { ...police, pose: 'stand', hands: [[.2, -.6], [.12, -.54]], front: book(.2, -.6, 1, '#2f5a6a') })
    + basket(700, 1480, 1.8, '#b98a48', ['#b8c6c8', '#8fa6ae', '#d8dcd6', '#c9a6a0']) + warm(900, 470, 1200) + vignette(.3) },

  'cho-con-dao-gio-muon': { size: [3200, 2400], date: '2026:05:09 07:12:39', gps: squares.conDao, draw: () =>
    sky(['#8fc4cc', '#d6e6d2', '#fbeec8']) + cloud(760, 130, 1.2) + mountains([[430, 110, '#8fb3a8', '#c4d3b4'], [500, 60, '#7aa27f', '#b3c894']]) + tree(180, 560, 1.25, '#6f9a4b') + tree(1450, 560, 1.3, '#5d8a45') + palm(640, 560, 1, 30) + palm(1120, 540, .8, -30)
    + rect(0, 540, W.w, 660, lin(['#d9b98a', '#e8cc9c', '#c9a672']))
    + times(4, i => { const x = 60 + i * 390, c = ['#c8472f', '#e0a03a', '#3f7f78', '#b8552f'][i]; return rect(x - 6, 380, 12, 330, '#7d5a3a') + rect(x + 330, 380, 12, 330, '#7d5a3a') + rect(x, 420, 330, 220, '#5d4030', 'opacity=".35"')
      + table(x + 10, 690, 310, 110, '#a8703f') + times(14, j => { const col = [['#b3202c', '#d8452f'], ['#7aa03f', '#4f7d33'], ['#e8a63a', '#f0c45a'], ['#8a5a8a', '#c86b8a']][(i + (j > 6 ? 1 : 0)) % 4]; return circle(x + 30 + j * 20, 572 + r(-10, 6), r(14, 20), pick(col)); })
      + poly([[x - 40, 440], [x + 20, 320], [x + 310, 320], [x + 372, 440]], lin([light(c, .2), c, dark(c, .2)])) + times(6, j => path(`M${x - 40 + j * 68.6} 440h68.6v20q-34 30 -68.6 0z`, j % 2 ? '#f6e6c2' : c)); })
    + person(250, 700, 300, { pose: 'front', shirt: '#d98a9a', hat: 'non', cut: 'bun', pants: '#3a3a48' }) + table(70, 712, 310, 110, '#a8703f') + times(13, j => circle(100 + j * 21, 592 + r(-8, 6), r(15, 21), pick(['#b3202c', '#d8452f', '#e0773a'])))
    + person(1290, 705, 300, { pose: 'front', shirt: '#4d7f8a', hat: 'non', cut: 'bun' }) + table(1240, 712, 310, 110, '#a8703f') + times(13, j => at(1265 + j * 22, 604, .9, leaves(0, 0, .8, 4, ['#5d9440', '#7aae4c', '#3f7a38'], 14)))
    + person(830, 760, 300, { pose: 'walk', shirt: '#e9dcc0', pants: '#6b4a3a', cut: 'long', hands: [[.12, -.42], [-.14, -.48]], front: at(.13, -.28, .0028, handled(0, 40, 1, '#c9883e')) })
    // The shelf of baskets to borrow.
    + at(420, 1090, 1, shadow(0, 6, 250, 30) + rect(-220, -470, 20, 476, '#7d5433') + rect(200, -470, 20, 476, '#6b4528') + rect(-220, -478, 440, 16, '#9a6b42') + rect(-225, -320, 450, 16, '#9a6b42') + rect(-225, -160, 450, 16, '#9a6b42') + rect(-225, -10, 450, 18, '#9a6b42')
      + [[-140, -322, '#c9883e'], [0, -322, '#b3433a'], [140, -322, '#5a8f84'], [-140, -162, '#e0b45a'], [0, -162, '#8a9a4a'], [140, -162, '#c9883e'], [-140, -12, '#5b7fa0'], [0, -12, '#d0a052']].map(([x, y, c]) => handled(x, y, .95, c)).join(''))
    + person(790, 1120, 560, { pose: 'give', flip: true, shirt: '#8b2f3a', pants: '#2f3340', cut: 'bun', hands: [[.26, -.62], [.24, -.55]], front: at(.28, -.48, .0019, handled(0, 60, 1, '#5b7fa0')) })
    + person(1080, 1140, 590, { pose: 'walk', flip: true, shirt: '#e0a443', pants: '#41464f', hat: 'non', cut: 'long', hands: [[.15, -.42], [-.14, -.46]], front: at(.16, -.29, .0023, handled(0, 40, 1, '#b3433a') + at(0, -24, 1, leaves(0, 0, 1.2, 16, ['#5d9440', '#7aae4c', '#3f7a38'], 34))) })
    + person(1290, 1140, 360, { ...pupil, pose: 'walk', flip: true, cut: 'pony', collar: undefined, shirt: '#f0c9b8', pants: '#7a4a5a' }) + basket(1480, 1130, 1.6, '#c99a4e', ['#e0a03a', '#f0c45a', '#c8752f']) + warm(1500, 0, 1500) + rays(-100, -300, 5, '#fff2c8', .09) + vignette(.28) },

  'vuon-ca-phe-tam-thang': { size: [3200, 2400], date: '2025:01:12 08:26:13', orientation: 8, portrait: true, draw: () =>
    sky(['#bcd6c8', '#f4ecc8', '#fbdca0']) + sun(860, 260, 50) + mountains([[520, 50, '#a8bf9a'], [590, 40, '#86a878']]) + times(7, i => tree(40 + i * 190, 760 + r(-20, 20), r(.7, .95), pick(['#5d8a45', '#4d7a42', '#6f9450'])))
    + rect(0, 730, W.w, 870, lin(['#b58a52', '#8f6238', '#6b4529'])) + road([[600, 650, 730], [560, 720, 880], [440, 860, 1150], [150, 1130, 1600]], '#c79a62')
    + times(4, i => coffee(90 + i * 130, 850 + r(-8, 8), .5)) + times(3, i => coffee(800 + i * 150, 850 + r(-8, 8), .52)) + coffee(280, 1000, .8) + coffee(70, 1040, .85) + coffee(950, 1000, .82) + coffee(1150, 1060, .9)
    + times(8, i => leaves(140 + i * 130, 1360 + r(-120, 120), 1.1, 26, ['#a87a44', '#c2935a', '#8a5f36', '#7a5230'], 130))
    + tree(1090, 980, 2.1, '#3f6f3a', { wide: .8 }) + times(14, () => { const x = r(930, 1250), y = r(500, 740); return oval(x, y, 15, 22, lin(['#7fa04a', '#3f5f2c'])); })
    + person(800, 1330, 760, { pose: 'reach', ...ede, shirt: '#332529', flip: false, hands: [[.22, -.8], [.26, -.66]], hat: 'non' })
    + coffee(1060, 1440, 1.65, { ripe: .6 })
    + person(460, 1400, 780, { pose: 'stoop', flip: true, shirt: '#b4552f', pants: '#3c4a48', hat: 'soft', hatColour: '#6b5a3a', skin: '#a86f48', hands: [[.28, -.58], [.3, -.5]], lean: 14 })
    + coffee(150, 1490, 1.6, { ripe: .6 }) + basket(640, 1520, 2.1, '#b98a48', ['#b3202c', '#cf3b2f', '#8f1526', '#d9792e'], .5) + warm(860, 260, 1300) + vignette(.32) },

  'khung-cui-tam-thang': { size: [2400, 3200], date: '2025:01:12 12:08:47', draw: () =>
    rect(0, 0, W.w, W.h, lin(['#8a5a36', '#a8703f', '#7d4f30'])) + times(16, i => rect(i * 78, 0, 4, 1600, '#5d3a24')) + times(16, i => rect(i * 78 + 20, 0, 30, 1600, '#b98350', 'opacity=".18"'))
    + windowView(690, 240, 410, 430, rect(690, 240, 410, 430, lin(['#bfdcd4', '#f7eac0', '#a8bf6d'])) + tree(830, 640, .9, '#5d8a45') + tree(1020, 650, .8, '#7aa050') + coffee(930, 670, .7), '#6b4528')
    + times(5, i => path(`M${90 + i * 100} 150h78v${300 + (i % 3) * 50}h-78z`, lin([['#9a2b2b', 0], ['#2a2024', .3], ['#c9803a', .5], ['#2a2024', .7], ['#7f2020', 1]])) + times(6, j => times(4, k => poly([[98 + i * 100 + k * 19, 195 + j * 44], [107 + i * 100 + k * 19, 183 + j * 44], [116 + i * 100 + k * 19, 195 + j * 44], [107 + i * 100 + k * 19, 207 + j * 44]], j % 2 ? '#f0c65a' : '#e8dcc0')))) + rect(60, 128, 560, 22, '#5d3a24')
    + floor(1120, '#a8713f', '#6b4226') + poly([[60, 1180], [1140, 1180], [1290, 1520], [-90, 1520]], lin(['#dcb877', '#b98a4c'])) + times(10, i => line(`M${60 - i * 15} ${1180 + i * 34}H${1140 + i * 15}`, '#9a6f38', 2.5, 'opacity=".55"'))
    // The loom: threads from the beam to the lap.
    + rect(900, 640, 24, 640, '#5d3a24') + rect(1110, 640, 24, 640, '#4f3120') + rect(870, 690, 290, 34, lin(['#9a6b42', '#6b4528'])) + poly([[890, 712], [1140, 712], [700, 1215], [540, 1170]], lin(['#f3e4c0', '#e0c48a'])) + times(26, i => line(`M${890 + i * 10} 714L${540 + i * 6.3} ${1170 + i * 1.7}`, i % 5 ? '#8f2a2a' : '#2a2024', 3.4)) 
    + poly([[745, 925], [868, 925], [640, 1198], [540, 1170]], '#2a2024') + times(6, i => line(`M${740 - i * 34} ${938 + i * 40}L${852 - i * 38} ${948 + i * 43}`, ['#c8402f', '#f0c65a', '#e8dcc0'][i % 3], 9)) + line('M690 890L960 930', '#c99a5e', 20) + line('M660 985L900 1020', '#8a5f3c', 15)
    + person(430, 1330, 980, { pose: 'mat', ...ede, hands: [[.3, -.3], [.34, -.34]], lean: 14, nod: 12 }) + line('M470 1230Q600 1240 690 1205', '#6b4528', 14) + basket(220, 1480, 1.7, '#b98a48', ['#c8402f', '#f0c65a', '#2a2024', '#e8dcc0']) + at(900, 1420, 1, times(4, i => shadow(i * 70, 34, 40) + circle(i * 70, 0, 34, lin([light(['#c8402f', '#e0a03a', '#2f4a5c', '#f0e4c8'][i], .2), ['#c8402f', '#e0a03a', '#2f4a5c', '#d9c79c'][i]])) + times(4, j => line(`M${i * 70 - 28 + j * 4} ${-14 + j * 10}q28 -10 52 ${4 - j * 3}`, '#20100a', 2, 'opacity=".3"'))))
    + poly([[690, 240], [1100, 240], [760, 1600], [60, 1600]], '#ffeeb8', 'opacity=".1"') + warm(900, 450, 1100) + vignette(.4) },

  'san-phoi-can-chung-nam-dong': { size: [3200, 2400], date: '2025:12:03 09:40:22', draw: () =>
    sky(['#7fb7c9', '#c9e0d4', '#fbeec8']) + cloud(380, 180, 1.4) + cloud(1180, 130, 1.1) + mountains([[470, 40, '#9ab89a'], [520, 30, '#7fa272']]) + times(9, i => tree(i * 200 + 30, 590 + r(-10, 10), r(.5, .75), pick(['#5d8a45', '#4d7a42', '#769a4f'])))
    + rect(0, 575, W.w, 625, lin(['#dcc49a', '#cfb285', '#b3936a'])) 
    // Coffee drying in the yard.
    + poly([[40, 640], [760, 620], [860, 800], [-60, 850]], lin(['#8f3a2a', '#6b3a26'])) + times(900, () => { const t = random(), x = r(60 - 80 * t, 740 + 90 * t), y = 640 + 190 * t; return oval(x, y, 5 + 4 * t, 3.4 + 3 * t, pick(['#a8412c', '#7f2f22', '#c06a3a', '#5f3a22', '#8f5a2c'])); }) + times(7, i => line(`M${90 + i * 95} 645L${20 + i * 118} 835`, '#4f2a1c', 5, 'opacity=".35"'))
    + person(260, 800, 350, { pose: 'stoop', shirt: '#e0a443', pants: '#4a3f44', hat: 'non', cut: 'bun', hands: [[.22, -.46], [.34, -.36]], front: stick(.1, -.62, .62, -.02) + rect(.55, -.05, .14, .04, '#8a6237') }) + person(560, 740, 310, { pose: 'stoop', flip: true, shirt: '#4d7f8a', pants: '#4a3f44', hat: 'non', hands: [[.22, -.46], [.34, -.36]], front: stick(.1, -.62, .62, -.02) + rect(.55, -.05, .14, .04, '#8a6237') })
    // The roof over the scale.
    + rect(830, 330, 22, 700, '#6b5a48') + rect(1550, 330, 22, 720, '#5a4a3a') + rect(852, 430, 700, 330, '#e9d3a1') + rect(852, 700, 700, 60, '#c9ac78') + times(8, i => sack(915 + (i % 8) * 82, 770, .78, pick(['#d9c79c', '#cdb98a', '#e2d3ac']))) + times(7, i => sack(955 + i * 82, 700, .74, pick(['#d9c79c', '#cdb98a'])))
    + poly([[770, 350], [860, 240], [1600, 225], [1600, 350]], lin(['#b8c4c0', '#8a9a98'])) + times(24, i => line(`M${775 + i * 38} 350L${862 + i * 34} 240`, '#6f807e', 3, 'opacity=".6"')) + rect(760, 346, 840, 14, '#6b7a78')
    + at(1190, 1050, 1, shadow(0, 4, 190, 24) + rect(-130, -34, 270, 34, lin(['#4f6a72', '#2f444c'])) + rect(-140, -50, 290, 20, '#8fa4a6') + rect(118, -330, 20, 290, '#4f6a72') + rect(60, -420, 136, 96, lin(['#d24a34', '#a8342a']), 'rx="10"') + rect(76, -404, 104, 46, '#f4ecd0') + rect(84, -396, 88, 30, '#2b3a34') + times(3, i => rect(96 + i * 24, -390, 10, 18, '#f0b040')) + circle(128, -340, 7, '#f4ecd0'))
    + sack(1130, 1004, 1.5, '#dcca9e') + sack(1220, 1006, 1.4, '#cfba8a')
    + person(990, 1080, 560, { pose: 'give', shirt: '#3f6a52', pants: '#3a3f44', hands: [[.2, -.56], [.24, -.52]], hat: 'cap', hatColour: '#7a4a32', front: book(.23, -.55, .9, '#9a1c37') + stick(.22, -.62, .27, -.56, '#20100a', .009) })
    + person(1480, 1100, 560, { pose: 'give', flip: true, shirt: '#c86b4f', pants: '#33303c', hat: 'non', cut: 'bun', hands: [[.22, -.56], [.26, -.54]], front: book(.23, -.56, .9, '#2f5a6a') })
    + person(820, 1130, 540, { pose: 'walk', lean: 14, shirt: '#7f5a3a', pants: '#44525a', short: true, skin: '#a86f48', hands: [[.1, -.84], [-.06, -.88]], behind: at(-.02, -.84, .0028, sack(0, 40, 1, '#d9c79c')) }) + basket(420, 1120, 1.8, '#b98a48', ['#a8412c', '#7f2f22', '#c06a3a'], .45) + warm(250, 0, 1500) + vignette(.28) },

  'to-may-gio-mem': { size: [3200, 2400], date: '2025:05:15 08:35:18', gps: squares.namDinh, orientation: 8, portrait: true, draw: () =>
    rect(0, 0, W.w, 760, lin(['#f4e6c6', '#ecd6a8', '#dcc08c'])) + times(3, i => windowView(60 + i * 385, 130, 300, 330, rect(60 + i * 385, 130, 300, 330, lin(['#cfe4dc', '#fbf0cc'])) + tree(160 + i * 400, 470, .85, '#7aa858') + tree(300 + i * 385, 480, .7, '#5d8a45'), '#f7efd9'))
    + times(3, i => rect(120 + i * 360, 40, 250, 14, '#fffbe8') + glow(245 + i * 360, 47, 130, '#fff4c8', .6)) + floor(740, '#cdb892', '#a8875f')
    + times(4, i => { const x = 90 + i * 290, y = 880; return person(x + 10, y, 400, { pose: 'sit', shirt: ['#3f7280', '#c86b4f', '#5d7a4a', '#b84a5a'][i], pants: '#33363f', cut: 'bun', hip: [0, -.3], hands: [[.3, -.45], [.34, -.45]] }) + table(x + 90, y, 170, 170, '#b78a58') + sewing(x + 170, y - 172, .7) + path(`M${x + 92} ${y - 180}q56 -24 112 -2l6 26q-16 30 -42 26t-44 14q-30 2 -34 -30z`, ['#e8d0a0', '#8fb3b0', '#d9a0a0', '#c9c28a'][i]); })
    + times(3, i => { const x = -70 + i * 430, y = 1300; return person(x + 60, y, 640, { pose: 'sit', shirt: ['#9a2f3a', '#e0a443', '#3f6a72'][i], pants: '#2f333c', cut: ['pony', 'bun', 'long'][i], hip: [0, -.3], nod: 12, hands: [[.31, -.45], [.36, -.45]] }) + stool(x + 50, y + 6, 2.1, '#7a5a3a') + table(x + 190, y, 250, 268, '#b78a58') + sewing(x + 320, y - 272, 1.1) + path(`M${x + 196} ${y - 282}q80 -34 170 -4l10 40q-20 46 -60 40t-70 22q-50 6 -60 -50z`, lin([light(['#8fb3b0', '#d9a0a0', '#e8d0a0'][i], .3), dark(['#8fb3b0', '#d9a0a0', '#e8d0a0'][i], .15)])); })
    + at(940, 1560, 1, rect(-210, -260, 14, 266, '#6d6a60') + rect(196, -260, 14, 266, '#6d6a60') + times(3, i => rect(-216, -250 + i * 110, 432, 12, ['#c8402f', '#e0a03a', '#3f7f78'][i]) + times(6, j => times(3, k => rect(-190 + j * 64, -264 + i * 110 - k * 13, 54, 12, ['#e8d0a0', '#9fc0b8', '#d9a0a0', '#f3ead0', '#c9a24a', '#8a9fb0'][(j + k + i) % 6], 'rx="4"')))))
    + person(330, 1560, 620, { pose: 'walk', shirt: '#f0e3c4', pants: '#4a3540', cut: 'long', hands: [[.24, -.56], [.26, -.54]], front: times(4, i => rect(.17, -.6 - i * .025, .18, .024, ['#9fc0b8', '#e8d0a0', '#d9a0a0', '#f3ead0'][i], 'rx=".008"')) }) + warm(600, 200, 1300) + vignette(.28) },

  'tho-sua-may-ca-dem': { size: [2400, 3200], date: '2025:09:17 01:22:05', orientation: 6, portrait: true, draw: () =>
    rect(0, 0, W.w, W.h, lin(['#1a2336', '#26324a', '#1d2636'])) + windowView(90, 150, 330, 420, rect(90, 150, 330, 420, lin(['#0f1830', '#23305a'])) + circle(300, 240, 34, '#fbeec4') + times(18, () => circle(r(90, 420), r(150, 480), 2, '#fff3d0')) + times(5, i => rect(100 + i * 66, 460 + r(-30, 30), 54, 140, '#141c30') + rect(112 + i * 66, 500, 12, 12, '#ffcf7a')), '#3a4458')
    + times(3, i => { const x = 520 + i * 260; return rect(x, 420 - i * 8, 220, 330, lin(['#3d4a60', '#29344a'])) + rect(x + 20, 450, 180, 90, '#1d2638') + times(4, j => circle(x + 40 + j * 46, 590, 13, j === i ? '#5fae7a' : '#4a566c')) + times(10, j => line(`M${x + 24 + j * 19} 450v90`, '#c9b07a', 2, 'opacity=".55"')); })
    + floor(900, '#3a3f4c', '#1f232e', 7) + poly([[610, 90], [690, 90], [1160, 1420], [60, 1420]], lin([['#ffdf94', 0, .5], ['#ffcf7a', 1, .02]])) + line('M650 0V70', '#11151f', 8) + path('M570 110Q580 60 650 60Q720 60 730 110z', '#2f6a5a') + glow(650, 116, 110, '#fff0c0', 1)
    // The machine that is open.
    + shadow(780, 1330, 400, 50, .5) + rect(560, 880, 500, 440, lin(['#7a8f96', '#4f656e', '#3a4c56'], 0, 0, 1, .4), 'rx="14"') + rect(540, 850, 540, 46, lin(['#a9bcbe', '#748a90']), 'rx="10"') + rect(600, 950, 260, 280, '#1c232c', 'rx="8"')
    + [[680, 1040, 62], [790, 1090, 48], [700, 1165, 44]].map(([x, y, q]) => times(12, i => at(x, y, 1, rect(-7, -q - 9, 14, 18, '#b99a5a'), i * 30)) + circle(x, y, q, lin(['#e0c27a', '#9a7a40'])) + circle(x, y, q * .6, '#6b552e') + circle(x, y, q * .22, '#e9d39a')).join('') + rect(900, 960, 120, 70, '#22303a') + circle(930, 995, 13, '#d9533a') + circle(975, 995, 13, '#e0b04a') + times(5, i => rect(900, 1070 + i * 26, 120, 9, '#3a4c56'))
    + rect(860, 950, 30, 280, '#93a6aa') + [[620, 790], [730, 782], [850, 786], [980, 790]].map(([x, y], i) => rect(x - 26, y - 40, 52, 100, ['#c8402f', '#e0a03a', '#3f8a84', '#e9dcc0'][i], 'rx="10"') + rect(x - 34, y + 56, 68, 10, '#8a6237')).join('')
    + person(400, 1440, 880, { pose: 'squat', hip: [-.08, -.2], shirt: '#3f648a', pants: '#2f4768', skin: '#c08a5c', hat: 'cap', hatColour: '#2c4666', hands: [[.3, -.4], [.27, -.28]], feet: [[.14, 0], [.04, -.01]], front: stick(.27, -.41, .4, -.45, '#c9ced0', .024) })
    + person(1070, 1480, 960, { pose: 'stoop', flip: true, lean: 20, shirt: '#6b7f5a', pants: '#3a3f4c', skin: '#cf9a6c', hands: [[.27, -.52], [.22, -.44]], front: at(.3, -.52, 1, rect(-.05, -.016, .09, .032, '#2a2a2a', 'rx=".01"') + poly([[.04, -.016], [.3, -.05], [.3, .13], [.04, .016]], '#fff0b8', 'opacity=".28"')) })
    + at(640, 1500, 1.5, shadow(0, 4, 110) + rect(-80, -62, 160, 64, lin(['#c8402f', '#8f2a22']), 'rx="5"') + rect(-86, -70, 172, 16, '#a8342a') + line('M-40 -70Q0 -112 40 -70', '#3a2a24', 9) + line('M110 0L170 -14M120 6L190 6', '#b9c0c2', 9)) + at(230, 1500, 860, book(0, 0, 1, '#9a1c37')) + warm(650, 120, 1300, '#ffd98a', .35) + vignette(.5, '#05070f') },

  'can-phong-cho-sinh': { size: [3200, 2400], date: '2025:10:21 17:18:50', draw: () =>
    rect(0, 0, W.w, 830, lin(['#e9c896', '#dbb078', '#c4935c'])) + times(12, i => rect(i * 140, 0, 4, 830, '#a8774a', 'opacity=".4"')) + rect(0, 0, W.w, 60, '#7d5433') + times(6, i => rect(100 + i * 290, 0, 34, 90, '#6b4528'))
    + windowView(620, 170, 330, 320, rect(620, 170, 330, 320, lin(['#8fa8b8', '#f3c48a', '#e8a060'])) + path('M620 430L720 290L800 390L880 270L960 420V500H620z', '#5f7f84') + path('M620 470Q760 400 960 460V500H620z', '#4d6f5a'), '#6b4528')
    + floor(810, '#b5804a', '#7d5030') 
    + times(9, i => line(`M${70 + i * 40} 120v${f(r(60, 90))}`, '#6b5a34', 3) + at(70 + i * 40, 190, 1, leaves(0, 0, 1.1, 9, ['#7a8a4a', '#5f7a3f', '#9a9a52'], 22))) + line('M50 120H410', '#5d3a24', 8)
    // Beds.
    + at(1260, 900, 1, shadow(0, 20, 380, 40) + rect(-330, -150, 24, 180, '#6b4528') + rect(310, -250, 26, 280, '#6b4528') + rect(-330, -100, 660, 44, lin(['#9a6b42', '#7d5433'])) + path('M-320 -150Q0 -190 320 -150V-96H-320z', lin(['#f3e6cc', '#d9c39a'])) + path('M-320 -152Q-120 -196 90 -166V-70Q-120 -40 -320 -72z', lin(['#a8323a', '#7f2430'])) + times(8, i => poly([[-300 + i * 48, -115], [-282 + i * 48, -133], [-264 + i * 48, -115], [-282 + i * 48, -97]], i % 2 ? '#f0c65a' : '#e8dcc0')) + path('M180 -160Q240 -210 310 -170V-130H180z', '#fff8e6'))
    + person(1230, 880, 560, { pose: 'sit', flip: true, shirt: '#3f4a78', skirt: '#2b3358', band: '#d0483a', pants: '#2b3358', hat: 'turban', hip: [0, -.28], hands: [[.14, -.38], [.12, -.34]], front: oval(.07, -.36, .085, .095, lin(['#5f6ca6', '#414d82'])) })
    + person(1010, 950, 600, { ...nurse, pose: 'stoop', lean: 16, hands: [[.27, -.52], [.25, -.48]] })
    // The hearth.
    + glow(400, 930, 430, '#ff9a3c', .75) + at(400, 1050, 1, shadow(0, 10, 240, 40, .5) + poly([[-210, 0], [-170, -70], [170, -70], [210, 0]], '#a85f42') + times(6, i => rect(-200 + i * 68, -32, 62, 30, lin(['#c47a56', '#8f4a34']))) + times(5, i => rect(-172 + i * 70, -68, 64, 30, lin(['#b56a48', '#85442e']))) + [[-60, 70], [0, 120], [60, 80], [-25, 95], [30, 100]].map(([x, h]) => path(`M${x - 34} -60Q${x - 40} ${-60 - h * .5} ${x} ${-70 - h}Q${x + 42} ${-60 - h * .4} ${x + 32} -60z`, lin(['#ffe38a', '#ff9a3c', '#e0482a']))).join('') + line('M-110 -52L90 -84M110 -52L-80 -86', '#5d3a24', 18)
      + line('M-150 -60L-110 -190M150 -60L110 -190', '#3a2f2a', 12) + at(0, -158, 1.25, pot(0, 0, 1, '#4a4a4c')) + steam(0, -300, 1.1))
    + person(140, 1120, 560, { pose: 'squat', shirt: '#54315a', pants: '#2a2430', skirt: '#33263f', hat: 'scarf', hatColour: '#7f2a3a', hair: '#b8b0a6', hands: [[.32, -.36], [.28, -.3]], front: stick(.3, -.36, .42, -.4, '#8a6237', .018) })
    + person(690, 1130, 540, { ...thai, pose: 'squat', flip: true, hands: [[.28, -.28], [.24, -.24]], front: at(.3, -.26, 1, path('M-.06 -.03Q-.05 .04 0 .04Q.05 .04 .06 -.03z', '#f0e2c0')) }) + at(1440, 1130, 1.4, pot(0, 0, .7, '#c8793a')) + warm(400, 950, 900, '#ffa64a', .45) + vignette(.42) },

  'khoa-nhi-cuon-so-tay': { size: [3200, 2400], date: '2025:02:27 09:05:12', gps: squares.sonLa, draw: () =>
    rect(0, 0, W.w, 800, lin(['#e4efe0', '#d3e4d4', '#c0d6c4'])) + rect(0, 560, W.w, 250, lin(['#9fc4b0', '#8ab59e'])) + rect(0, 552, W.w, 12, '#f4f1de')
    + windowView(560, 110, 420, 350, rect(560, 110, 420, 350, lin(['#bfe0e4', '#fdf0c8'])) + path('M560 380L690 270L780 350L880 250L990 370V460H560z', '#7fa894') + tree(640, 470, .6) + tree(930, 480, .7, '#7aa858'), '#fbf6e6')
    + path('M520 70Q560 300 500 480H570Q600 260 580 70z', '#f3c99a') + path('M1020 70Q980 300 1040 480H968Q940 260 960 70z', '#f3c99a') + rect(490, 60, 560, 16, '#a8774a')
    + times(4, i => circle(150 + i * 90, 230 + (i % 2) * 50, 30, ['#e88a5a', '#f0c65a', '#7ab0a0', '#d97a8a'][i], 'opacity=".8"') + line(`M${150 + i * 90} ${260 + (i % 2) * 50}q10 40 -6 80`, '#8a9a8a', 3)) + floor(800, '#d9cfae', '#b3a580')
    // Bed with a child.
    + at(1180, 960, 1, shadow(0, 40, 440, 50) + rect(-400, -300, 22, 350, '#e9eee8') + rect(370, -220, 22, 270, '#e9eee8') + times(5, i => line(`M-392 ${-290 + i * 40}h10`, '#a9b8b0', 4)) + rect(-400, -110, 790, 50, lin(['#eef2ea', '#b9c8c0'])) + path('M-390 -170Q0 -190 380 -165V-100H-390z', '#fffdf4') + path('M-120 -210Q120 -250 375 -180V-80Q120 -60 -130 -84z', lin(['#7fb0c4', '#5a8fa8'])) + times(6, i => circle(-70 + i * 76, -140 + (i % 2) * 30, 13, '#f6e6b0')) + path('M-380 -180Q-330 -250 -230 -190V-150H-380z', '#fdf6e2'))
    + person(1000, 930, 400, { kid: true, pose: 'sit', hip: [0, -.34], shirt: '#f0b45a', pants: '#5a8fa8', hands: [[.2, -.5], [.24, -.5]], feet: [[.42, -.3], [.4, -.3]], noShadow: true, front: at(.26, -.54, 1, circle(0, 0, .06, '#b9804a') + circle(-.04, -.055, .025, '#b9804a') + circle(.04, -.055, .025, '#b9804a') + oval(0, .1, .055, .07, '#a8703f')) }) + path('M1000 800Q1200 720 1380 770V870H990z', lin(['#7fb0c4', '#5a8fa8']))
    + person(1400, 1090, 640, { ...thai, pose: 'stoop', flip: true, lean: 8, hands: [[.3, -.52], [.26, -.5]] })
    + person(700, 1110, 700, { ...nurse, pose: 'give', hands: [[.24, -.62], [.2, -.58]], nod: 8, front: book(.24, -.66, 1.1, '#2f8a5f') })
    + at(380, 1110, 1, shadow(0, 4, 150) + rect(-130, -330, 12, 320, '#a9b8b8') + rect(118, -330, 12, 320, '#a9b8b8') + rect(-140, -340, 280, 18, '#dfe8e4') + rect(-130, -180, 260, 14, '#dfe8e4') + rect(-130, -50, 260, 14, '#dfe8e4') + circle(-118, 0, 15, '#3a4446') + circle(118, 0, 15, '#3a4446') + [[-90, '#e88a5a', 70], [-40, '#fbf6e6', 90], [10, '#7ab0a0', 60], [60, '#fbf6e6', 80], [98, '#c8792f', 55]].map(([x, c, h]) => rect(x - 17, -340 - h, 34, h, c, 'rx="6"') + rect(x - 12, -350 - h, 24, 14, '#5a6f70')).join('') + rect(-100, -236, 90, 56, '#f3e6c4') + rect(20, -222, 80, 42, '#9fc4b0'))
    + person(160, 1010, 520, { ...hmong, pose: 'stand', hands: [[.14, -.6], [.12, -.56]], front: oval(.1, -.62, .055, .095, '#d0483a') + circle(.11, -.73, .04, '#d6a07a') }) + warm(770, 200, 1100) + vignette(.25) },

  'gio-doc-chung-dau-tuan': { size: [3200, 2400], date: '2026:10:05 07:18:33', draw: () =>
    rect(0, 0, W.w, 720, lin(['#f6e8c4', '#efd8a4', '#e0c28a'])) + rect(0, 560, W.w, 170, '#8fae94') + rect(430, 120, 640, 330, '#7d5433') + rect(446, 136, 608, 298, lin(['#3f6a56', '#2f5546'])) + rect(430, 452, 640, 16, '#a8774a')
    + windowView(60, 130, 270, 380, rect(60, 130, 270, 380, lin(['#fbe8b4', '#f6f0d0'])) + tree(160, 510, .95, '#7aa858'), '#fbf3dc') + windowView(1240, 130, 290, 380, rect(1240, 130, 290, 380, lin(['#fbe8b4', '#f6f0d0'])) + tree(1400, 520, .95, '#6f9a4b'), '#fbf3dc') + rays(-60, -80, 4, '#fff0bc', .14)
    + floor(720, '#c99f6a', '#95693e')
    + person(610, 800, 430, { pose: 'front', shirt: '#fbf7ec', pants: '#2f3a58', cut: 'long', hands: [[.05, -.56], [-.05, -.56]], over: book(0, -.58, 1.1, '#9a1c37') })
    + at(960, 730, 1, rect(-80, -150, 200, 150, lin(['#a8703f', '#7d4f2c'])) + rect(-96, -164, 232, 18, '#c48f56')) 
    + [[0, 880, 300, .8], [1, 1060, 380, 1]].map(([row, y, h]) => times(3, i => { const x = 90 + i * 390 + row * -20, s = h / 300; return person(x, y - 6, h * 1.15, { pose: 'sit', hip: [0, -.3], shirt: '#fbf7ec', pants: pick(['#2f3a58', '#33304a']), cut: i % 2 ? 'long' : 'short', hands: [[.26, -.47], [.3, -.47]], nod: 14, collar: row ? undefined : '#e4dcc4' }) + person(x + 150 * s, y - 2, h * 1.15, { pose: 'sit', hip: [0, -.3], flip: false, shirt: '#f6f0e0', pants: '#2f3a58', cut: i % 2 ? 'short' : 'pony', hands: [[.26, -.47], [.3, -.47]], nod: 14 }) + table(x + 60 * s, y + 14, 290 * s, 150 * s, '#b9804a') + at(x + 128 * s, y - 148 * s, s * 190, book(0, 0, 1, ['#9a1c37', '#2f5a6a', '#c8792f', '#4d7a4a'][i])) + at(x + 272 * s, y - 148 * s, s * 190, book(0, 0, 1, ['#4d7a4a', '#c8792f', '#2f5a6a', '#9a1c37'][i])); })).join('')
    + stool(1480, 1130, 2, '#7d5433') + person(1480, 1130, 500, { pose: 'sit', flip: true, hip: [0, -.3], shirt: '#a8432f', pants: '#2a2a34', cut: 'bun', hands: [[.26, -.5], [.28, -.48]], nod: 12, front: book(.28, -.53, 1, '#2f5a6a') }) + warm(100, 100, 1400) + vignette(.3) },

  'Lớp học dưới sàn nhà dài': { size: [3200, 2400], date: '2026:06:06 14:24:40', orientation: 3, draw: () =>
    sky(['#a9d0cf', '#f0eccb', '#fbe0a8']) + tree(150, 660, 1, '#6f9a4b') + tree(1500, 660, 1.1, '#5d8a45') + coffee(360, 690, .6) + coffee(1250, 690, .6) + coffee(900, 680, .5) + coffee(620, 685, .55) + banana(1080, 690, .9)
    + rect(0, 650, W.w, 550, lin(['#c99a62', '#a8733f', '#7d4f2c'])) + rect(0, 640, W.w, 40, lin(['#9ab05a', '#b08a52']))
    + path('M0 0H1600V250H0z', lin(['#4a2d1c', '#5d3a24', '#6b4528'])) + times(14, i => rect(i * 120, 0, 5, 250, '#38210f')) + rect(0, 236, W.w, 46, lin(['#8a5f3c', '#5d3a24'])) + times(24, i => circle(34 + i * 68, 262, 16, '#7d5433') + circle(34 + i * 68, 262, 9, '#a8774a'))
    + [60, 520, 1060, 1500].map((x, i) => rect(x, 270, i % 3 ? 40 : 60, i % 3 ? 500 : 830, lin(['#9a6b42', '#5d3a24'], 0, 0, 1, 0))).join('')
    + poly([[250, 850], [1370, 850], [1560, 1150], [60, 1150]], lin(['#e6c586', '#c49a58'])) + times(9, i => line(`M${250 - i * 21} ${850 + i * 33}H${1370 + i * 21}`, '#a8793f', 2.5, 'opacity=".55"')) + line('M60 1150L250 850M1560 1150L1370 850', '#a8323a', 14)
    + at(830, 850, 1, rect(-170, -300, 340, 220, '#7d5433') + rect(-156, -286, 312, 192, '#2f5546') + line('M-120 0L-70 -84M120 0L70 -84', '#7d5433', 14) + poly([[-120, -140], [-40, -140], [-80, -230]], 'none', 'stroke="#f3ecd6" stroke-width="7"') + circle(20, -190, 38, 'none', 'stroke="#f0c65a" stroke-width="7"') + rect(84, -226, 56, 76, 'none', 'stroke="#f3ecd6" stroke-width="7"'))
    + person(1080, 950, 560, { ...ede, pose: 'give', flip: true, skirt: '#2a2024', cut: 'long', hands: [[.3, -.66], [.12, -.48]], front: stick(.3, -.66, .42, -.72, '#c99a5e', .012) })
    + [[330, 960, 300, 0], [560, 940, 280, 0], [1300, 1000, 310, 1]].map(([x, y, h, fl], i) => person(x, y, h, { ...pupil, pose: 'mat', flip: !!fl, collar: undefined, shirt: ['#e8c27a', '#d98a7a', '#9fc0b0'][i], cut: i === 1 ? 'pony' : 'short' }) + at(x + (fl ? -82 : 82), y - 34, 300, book(0, 0, 1, '#2f5a6a'))).join('')
    + [[240, 1110, 360, 0], [560, 1100, 350, 0], [860, 1120, 360, 0], [1230, 1140, 370, 1]].map(([x, y, h, fl], i) => person(x, y, h, { ...pupil, pose: 'mat', flip: !!fl, collar: undefined, shirt: ['#f3ead6', '#c8573d', '#5d8fa0', '#f0d9a0'][i], pants: ['#33406e', '#4a3540', '#33404a', '#5a3f37'][i], cut: ['short', 'long', 'short', 'pony'][i], skin: '#b57c52', hands: [[.2, -.13], [.23, -.12]], nod: 12 }) + at(x + (fl ? -100 : 100), y - 44, 380, book(0, 0, 1, ['#c8402f', '#e0a03a', '#9a1c37', '#4d7a4a'][i]))).join('')
    + at(1490, 1130, 1.2, shadow(0, 0, 80) + rect(-56, -100, 112, 100, lin(['#8f4a2c', '#5d2f1c'], 0, 0, 1, 0)) + oval(0, -100, 56, 18, '#f0dcb0')) + warm(800, 560, 900) + vignette(.45) },

  'dem-mua-o-ngam-tran': { size: [3200, 2133], date: '2025:10:02 23:04:19', draw: () =>
    sky(['#0e1626', '#1b2a3f', '#2b3e50']) + mountains([[360, 90, '#1e2e42', '#2a3d4e'], [450, 70, '#182638', '#22323f']], { waves: 2, rough: .5 }) + tree(1430, 560, 1.15, '#1c3030', { trunk: '#1a1a1c', shine: .06 }) + tree(1560, 570, 1, '#1a2c2c', { trunk: '#1a1a1c', shine: .06 }) + tree(90, 520, .8, '#1a2c2c', { trunk: '#1a1a1c', shine: .06 })
    + rect(0, 520, W.w, 547, lin(['#4a4238', '#6b5a44', '#4f4234'])) + times(130, () => { const t = random(), y = 530 + 420 * t; return line(`M${f(r(-60, 1600))} ${f(y)}q${f(30 + 50 * t)} ${f(-14 - 12 * t)} ${f(80 + 110 * t)} 0t${f(60 + 60 * t)} 6`, pick(['#a8967a', '#d8cbb0', '#3a3128', '#8a785e']), 2 + 5 * t, 'opacity=".55"'); })
    + times(9, i => rect(130 + i * 118, 560 + i * 10, 16, 66 + i * 5, i % 2 ? '#d24a34' : '#f0e6d0') + path(`M${118 + i * 118} ${628 + i * 15}q20 -14 44 0`, '#e8dcc4', 'opacity=".7"'))
    // The pickup in the water.
    + at(430, 740, [1.15, 1.15], path('M-210 10V-60Q-200 -84 -170 -86H-90L-40 -160H90L130 -86H200Q220 -80 222 -40V10z', lin(['#8f2f2a', '#5d1f1f'])) + path('M-76 -88L-34 -148H20V-88zM32 -88V-148H82L112 -88z', '#ffd98a', 'opacity=".75"') + circle(214, -50, 12, '#fff4c8') + glow(224, -50, 150, '#ffeeb0', .8) + path('M-250 20Q-120 -22 0 2T260 8V70H-250z', '#6b5a44') + line('M-246 16Q-120 -22 0 4T262 6', '#e8dcc4', 9, 'opacity=".75"'))
    + person(470, 690, 270, { shirt: '#c9a24a', pants: '#333', hands: [[.2, -.6], [.16, -.56]], noShadow: true, cut: 'short' }) 
    + at(430, 740, [1.15, 1.15], path('M-210 10V-60H-92V-40H222V10z', lin(['#8f2f2a', '#4f1a1a'])) + path('M-250 20Q-120 -22 0 2T260 8V70H-250z', '#64543f') + line('M-246 16Q-120 -22 0 4T262 6', '#e8dcc4', 9, 'opacity=".7"'))
    // The rope, the rescuer, the two who hold it.
    + person(720, 880, 400, { pose: 'walk', flip: true, lean: 10, shirt: '#5a683f', pants: '#4a5534', hat: 'soft', hatColour: '#4a5534', noShadow: true, hands: [[.22, -.72], [-.2, -.66]], vest: '#ec7a2c' }) + person(860, 880, 370, { pose: 'walk', flip: false, shirt: '#6a4a7a', pants: '#333', cut: 'long', noShadow: true, vest: '#ec7a2c', hands: [[.24, -.68], [-.18, -.66]] })
    + oval(790, 880, 300, 108, rad([['#5f503c', 0, 1], ['#5f503c', .78, 1], ['#5f503c', 1, 0]])) + line('M590 796Q700 752 800 784T1030 782', '#efe4cc', 10, 'opacity=".8"') + times(24, () => line(`M${f(r(540, 1000))} ${f(r(810, 1000))}q40 -18 90 0`, pick(['#a8967a', '#d8cbb0', '#3a3128']), 5, 'opacity=".5"'))
    + path('M980 1067Q1080 860 1240 800Q1400 750 1600 745V1067z', lin(['#3a3d30', '#22261f'])) + grass(1120, 1600, 860, 1060, 120, ['#3f4a34', '#52603c', '#2d3626'], 1.3)
    + person(1190, 985, 420, { ...army, pose: 'stoop', flip: true, lean: -14, hip: [.02, -.46], feet: [[.16, 0], [-.14, 0]], hands: [[.28, -.66], [.22, -.62]] }) + person(1370, 1000, 440, { ...army, pose: 'stoop', flip: true, lean: -16, hip: [.02, -.46], feet: [[.16, 0], [-.14, 0]], hands: [[.3, -.64], [.24, -.6]] })
    + line('M1530 930Q1420 760 1238 718L1072 708Q960 716 860 676L700 672', '#f3dfa6', 8) + at(1540, 960, 1, rect(-6, -260, 12, 260, '#6b6a60') + glow(0, -270, 330, '#ffd98a', .85) + circle(0, -270, 22, '#fff4cc'))
    + times(260, () => { const x = r(-40, 1640), y = r(-40, 1060), q = r(26, 60); return line(`M${f(x)} ${f(y)}l${f(-q * .28)} ${f(q)}`, '#cfdde6', r(1, 2.4), `opacity="${f(r(.15, .45))}"`); }) + warm(1540, 690, 800, '#ffd08a', .25) + vignette(.5, '#03060c') },

  'nha-moi-thuan-chau': { size: [3200, 2400], date: '2024:08:31 10:14:27', draw: () =>
    sky(['#8fbac6', '#cfe0d2', '#f9edc9']) + cloud(300, 170, 1.3) + cloud(1250, 120, 1.2) + cloud(850, 240, .8) + mountains([[400, 130, '#9fb8bc', '#cdd8c6'], [510, 110, '#7fa394', '#b6c8a4'], [600, 70, '#648f68', '#97b078']], { waves: 2, rough: .5 }) + haze(500, 140, '#fdf0d0', .5)
    + terraces(620, 860, 6, ['#c2b04a', '#d3bd55', '#a9a94a'], { amp: 24, side: 60 }) + stilt(170, 760, .55, { roof: '#6f5138' }) + tree(330, 770, .6) + bamboo(40, 800, .7)
    + path('M0 830Q500 780 1000 830T1600 820V1200H0z', lin(['#c9a06a', '#b3854f', '#8a6038'])) + grass(0, 1600, 850, 900, 160, ['#8a9a4a', '#a3ad58', '#6f833c'])
    // The house that rises.
    + at(900, 960, 1, shadow(0, 10, 470, 50) + rect(-430, -30, 860, 44, lin(['#c9c0ac', '#9a917f'])) + times(5, i => rect(-410 + i * 200, -340, 22, 320, lin(['#a8774a', '#6b4528'], 0, 0, 1, 0))) + rect(-412, -230, 214, 202, lin(['#e2b98a', '#c4946a'])) + times(9, j => times(5, i => rect(-410 + i * 42 + (j % 2) * 20 - (i === 4 && j % 2 ? 12 : 0), -228 + j * 22, i === 4 && j % 2 ? 28 : 38, 18, pick(['#c4704c', '#b8623f', '#cf7f5a'])))) + rect(-198, -120, 200, 92, lin(['#c4704c', '#a8583a'])) + times(4, j => times(5, i => rect(-196 + i * 40 + (j % 2) * 12 - (i === 4 ? 12 : 0), -118 + j * 22, 34, 18, pick(['#c4704c', '#b8623f', '#cf7f5a']))))
      + rect(-440, -356, 880, 20, '#8a5f3c') + line('M-450 -346L-10 -540L440 -346', '#8a5f3c', 20) + times(5, i => line(`M${-340 + i * 165} -350V${-400 - 100 * (1 - Math.abs(i - 2) / 2)}`, '#7d5433', 13)) + poly([[-480, -338], [-20, -552], [70, -552], [-390, -338]], '#b8493a') + times(8, i => line(`M${-470 + i * 12} -340L${-16 + i * 11} -552`, '#8f3428', 3)) )
    + person(1010, 615, 250, { ...army, pose: 'stoop', hands: [[.24, -.36], [.32, -.4]], lean: 34, front: stick(.24, -.38, .34, -.46) + rect(.31, -.5, .07, .04, '#4a4a4a') , noShadow: true })
    + line('M1150 965L1230 630M1205 965L1275 630', '#a8774a', 12) + times(8, i => line(`M${1158 + i * 9} ${930 - i * 40}h56`, '#a8774a', 9)) + person(1190, 800, 300, { pose: 'walk', shirt: '#2f5f8a', pants: '#33404a', hat: 'helmet', noShadow: true, flip: true, back: false, hands: [[.14, -.92], [.06, -.85]], feet: [[.1, -.12], [-.02, 0]], behind: rect(-.1, -.98, .34, .05, '#b8493a') })
    + person(600, 1080, 450, { pose: 'give', shirt: '#2f5f8a', pants: '#33404a', hat: 'helmet', hands: [[.28, -.5], [.3, -.56]], front: rect(.24, -.6, .13, .06, '#c4704c') }) + person(800, 1090, 460, { pose: 'give', flip: true, ...hmong, hands: [[.28, -.5], [.24, -.5]], front: rect(.22, -.56, .13, .06, '#b8623f') })
    + person(330, 1120, 470, { pose: 'stoop', shirt: '#c8893f', pants: '#4a3f3a', hat: 'non', hands: [[.24, -.46], [.3, -.32]], front: stick(.12, -.66, .4, -.06, '#8a6237', .018) + path('M.36 -.1L.45 -.1L.44 .01H.37z', '#7a8488') }) + path('M400 1130Q470 1050 570 1130z', lin(['#b9b0a0', '#8f8677']))
    + person(1400, 1120, 470, { ...army, pose: 'walk', flip: true, hands: [[.1, -.83], [-.08, -.83]], behind: at(0, -.86, 1, rect(-.5, -.025, 1, .05, '#a8774a', 'rx=".02"')) }) + times(14, i => rect(1060 + (i % 5) * 56 + (i > 9 ? 56 : i > 4 ? 28 : 0), 1130 - Math.floor(i / 5) * 26, 52, 23, pick(['#c4704c', '#b8623f', '#cf7f5a']))) + warm(300, 0, 1500) + vignette(.28) },

  'nuong-ngo-nha-sinh-hoat-bac-yen': { size: [3200, 2400], date: '2023:11:26 15:50:36', draw: () =>
    sky(['#d9a878', '#f2cf9a', '#fbe9c4', '#fbf0d8']) + sun(250, 280, 50) + cloud(900, 170, 1.5) + mountains([[390, 150, '#b3a4a0', '#d9c8b4'], [500, 130, '#94958a', '#c8bb98'], [600, 90, '#7a8a68', '#b3ad7a']], { waves: 2.4, rough: .6 }) + haze(470, 200, '#fbe6c0', .6)
    + path('M0 690Q400 610 800 680T1600 640V1200H0z', lin(['#c9ad62', '#b3914c', '#8f6f3c']))
    + times(46, i => { const x = 20 + i * 36 + r(-8, 8), y = 740 + r(-14, 14) + (i % 3) * 14; return i > 26 ? '' : line(`M${x} ${y}Q${x + 3} ${y - 60} ${x + r(-4, 8)} ${y - 125}`, '#a89040', 6) + times(5, j => line(`M${x} ${y - 26 - j * 20}q${(j % 2 ? 1 : -1) * 24} -22 ${(j % 2 ? 1 : -1) * 44} ${r(0, 14)}`, pick(['#c2a850', '#a8933f', '#d6bc66']), 6)) + at(x + 4, y - 70, 1, oval(0, 0, 7, 17, '#e6b53a')); })
    + road([[1300, 1380, 640], [1260, 1420, 740], [1180, 1560, 900], [900, 1750, 1200]], '#d8b283')
    + at(830, 960, 1, shadow(0, 10, 420, 46) + poly([[-430, 0], [-330, -80], [360, -80], [440, 0]], lin(['#d6cbb2', '#a89c84'])) + rect(-430, 0, 870, 30, '#8a7f6a') + times(5, i => rect(-340 + i * 165, -400, 24, 330, lin(['#a8774a', '#6b4528'], 0, 0, 1, 0))) + times(4, i => rect(-400 + i * 260, -360, 26, 370, lin(['#b98350', '#7d5433'], 0, 0, 1, 0))) + rect(-420, -376, 850, 22, '#8a5f3c') + rect(-350, -414, 710, 18, '#7d5433') + line('M-430 -366L0 -560L440 -366M-350 -408L0 -560L370 -408', '#8a5f3c', 18) + line('M-200 -470H210', '#7d5433', 12) + line('M-310 -420H330', '#7d5433', 12))
    + person(470, 1080, 470, { ...hmong, skirt: undefined, shirt: '#2a2f50', hat: 'soft', hatColour: '#2b2536', pose: 'stoop', hands: [[.24, -.46], [.32, -.34]], front: stick(.1, -.66, .44, -.04, '#8a6237', .018) + path('M.4 -.08L.5 -.06L.47 .03L.38 .01z', '#6d7478') })
    + person(760, 1110, 470, { ...hmong, pose: 'walk', behind: at(-.13, -.7, .0026, path('M-44 -66L-30 70H36L48 -66z', '#b98350') + path('M-44 -66Q0 -104 48 -66z', '#cdbfa4') + times(4, i => line(`M-40 ${-44 + i * 30}H44`, '#7d5433', 5))) })
    + person(1010, 1060, 450, { pose: 'reach', shirt: '#b8482f', pants: '#333a48', hat: 'cap', hatColour: '#5a4a3a', hands: [[.16, -.78], [.18, -.62]] }) + rect(1078, 600, 26, 470, lin(['#b98350', '#7d5433'], 0, 0, 1, 0)) + person(1190, 1070, 450, { pose: 'reach', flip: true, shirt: '#d9a648', pants: '#3c4b52', hat: 'cap', hatColour: '#3a4a52', hands: [[.2, -.7], [.22, -.55]] })
    + person(1420, 980, 330, { pose: 'sit', flip: true, shirt: '#54315a', pants: '#2a2430', hair: '#cfc8bc', hip: [0, -.22], hands: [[.2, -.3], [.22, -.28]], front: rect(.14, -.34, .26, .02, '#d3b06a') + rect(.14, -.31, .26, .02, '#b98f4c') }) + stones(60, 400, 1080, 1180, 12, 26, ['#a89a80', '#8f8268']) + grass(0, 700, 1090, 1190, 120, ['#a8983f', '#8a8038', '#c2ae58'], 1.2) + warm(250, 280, 1300) + vignette(.3) },

  'dia-lan-sin-suoi-ho': { size: [2400, 3200], date: '2026:04:18 07:47:58', gps: squares.laiChau, draw: () =>
    sky(['#a9bcc4', '#d6dcd2', '#f4ead2', '#f6e2be']) + mountains([[470, 200, '#a3b4ba', '#d3d9d2'], [640, 160, '#86a09f', '#c2cdbf'], [760, 110, '#6c8f7c', '#a6ba98']], { waves: 1.6, rough: .6 }) + haze(560, 300, '#fbf3e0', .85)
    + terraces(800, 1000, 5, ['#8fae5a', '#a6bd66', '#7a9f52'], { amp: 20, side: 40 }) + house(520, 1010, 560, 230, { roof: '#5f5148', wall: '#c4925c', door: '#6b4528' }) + times(14, i => rect(522 + i * 40, 785, 3, 220, '#8f6038', 'opacity=".5"')) + tree(1130, 1000, 1.2, '#5f8a5a') + times(50, () => circle(r(1010, 1190), r(720, 900), r(5, 9), '#f6d9dc')) + tree(440, 1000, .7, '#6f9a60')
    + path('M0 1000Q400 960 800 1000T1200 990V1600H0z', lin(['#a3a56a', '#8a8652', '#6b5f3c'])) + road([[700, 800, 1000], [620, 820, 1120], [420, 860, 1340], [200, 960, 1600]], '#cdbf9f') + stones(300, 900, 1100, 1590, 46, 22, ['#b5ab9a', '#a2988a', '#c4bba9'])
    + [[110, 1180, 1], [270, 1160, .9], [930, 1190, 1], [1100, 1210, 1.05], [130, 1400, 1.45], [1060, 1460, 1.5], [320, 1590, 1.7], [1180, 1640, 1.4]].map(([x, y, s], k) => at(x, y, s, shadow(0, 0, 70, 14) + times(16, i => line(`M0 -80Q${-90 + i * 12} -220 ${-150 + i * 20} ${-150 + Math.abs(i - 8) * 9}`, pick(['#4f7d45', '#6a9650', '#37623a']), 8)) + times(3, j => { const e = -105 + j * 105; return line(`M0 -80Q${e * .2} -330 ${e} ${-290 - (j === 1 ? 40 : 0)}`, '#7d7a3f', 5) + times(4, i => { const t = .46 + i * .18, end = -290 - (j === 1 ? 40 : 0), px = e * (.4 * t * (1 - t) + t * t), py = -80 * (1 - t) ** 2 - 660 * t * (1 - t) + end * t * t, c = ['#e8b43f', '#d98a5a', '#d97a8a', '#f0cf6a'][k % 4]; return times(5, a => oval(px + Math.cos(a * 1.257 - 1.57) * 11, py + Math.sin(a * 1.257 - 1.57) * 11, 8, 8, a % 2 ? c : light(c, .2))) + circle(px, py, 6, '#8f2a3a'); }); }) + path('M-58 -84L-42 0H42L58 -84z', lin(['#b8613c', '#8a4028'], 0, 0, 1, 0)) + rect(-64, -96, 128, 18, '#c87a52'))).join('')
    + person(560, 1400, 720, { ...hmong, pose: 'give', flip: true, hands: [[.3, -.5], [.26, -.44]], lean: 12, front: at(.32, -.5, .0018, path('M-50 -20Q-60 60 0 62Q60 60 50 -20z', '#5b8f9a') + line('M48 0L130 -40', '#4a7a86', 12)) + times(5, i => line(`M.${56 + i} -.55Q.${60 + i} -.5 .${61 + i} -.42`, '#dcecec', .005)) })
    + person(790, 1330, 720, { pose: 'stoop', shirt: '#232a48', pants: '#1f2236', hat: 'soft', hatColour: '#2b2536', hands: [[.26, -.42], [.3, -.4]], lean: 24 }) + vignette(.25) },

  'loi-mon-len-cot-moc': { size: [2400, 3200], date: '2026:08:14 06:38:21', draw: () =>
    sky(['#7fa9bd', '#c4d8d2', '#fbeac0', '#fbd59a']) + sun(860, 420, 52) + cloud(300, 260, 1.2) + mountains([[560, 230, '#93aeb8', '#cbd6cc'], [700, 190, '#6f9490', '#aec2a6'], [860, 150, '#4f7d66', '#8aa878']], { waves: 1.7, rough: .7 }) + haze(640, 260, '#fdeccb', .6)
    + path('M0 1020Q300 820 640 760Q900 720 1200 860V1600H0z', lin(['#8fa854', '#6a8a42', '#44612f'])) + road([[800, 826, 775], [850, 905, 850], [880, 985, 960], [720, 930, 1130], [430, 830, 1330], [220, 980, 1600]], '#c9a878')
    + grass(0, 560, 930, 1230, 330, ['#7d9a48', '#98ae56', '#55753a', '#b3b866'], 2) + grass(780, 1200, 880, 1230, 260, ['#7d9a48', '#98ae56', '#55753a', '#b3b866'], 2)
    + person(880, 905, 185, { ...guard, pose: 'walk', hat: 'soft', hatColour: '#4a6840', behind: rect(-.15, -.8, .12, .26, '#3f5a38', 'rx=".03"') }) + person(925, 1030, 285, { ...guard, pose: 'walk', hat: 'soft', hatColour: '#4a6840', behind: rect(-.16, -.8, .13, .27, '#3f5a38', 'rx=".03"') })
    + grass(0, 470, 1230, 1600, 260, ['#6a8a40', '#86a04c', '#456330', '#a8b05c'], 3) + grass(900, 1200, 1200, 1600, 220, ['#6a8a40', '#86a04c', '#456330', '#a8b05c'], 3.2)
    + person(520, 1500, 830, { pose: 'stoop', belt: '#a8432f', shirt: '#2b3054', pants: '#22263f', hair: '#d9d4c8', hat: 'turban', hatColour: '#2a2446', skin: '#b57c52', lean: 26, hands: [[.36, -.4], [.3, -.5]], front: stick(.34, -.42, .46, -.34, '#6b4528', .026) + path('M.45 -.36L.62 -.26Q.66 -.2 .6 -.2Q.55 -.24 .43 -.31z', '#c9d0d0') })
    + times(26, () => { const x = r(1000, 1190), y = r(1330, 1560); return line(`M${f(x)} ${f(y)}q${f(r(-30, 30))} -90 ${f(r(-70, 40))} ${f(r(-190, -110))}`, pick(['#7d9a48', '#98ae56', '#55753a', '#b3b866']), 8); }) + times(16, () => line(`M${f(r(640, 960))} ${f(r(1500, 1590))}q40 -14 ${f(r(70, 130))} ${f(r(-16, 16))}`, pick(['#b3b866', '#98ae56', '#c9c27a']), 7)) + near(60, 1660, 2, '#2f4a26') + warm(860, 420, 1100) + vignette(.32) },

  'giu-duong-ong-nuoc-dao-san': { size: [3200, 2400], date: '2026:03:01 09:11:43', draw: () =>
    sky(['#8fb7c8', '#d3e2d6', '#fbefcf']) + cloud(430, 150, 1.3) + cloud(1300, 200, 1) + mountains([[380, 170, '#9db4bc', '#d3dcd0'], [480, 140, '#7c9f9a', '#b9c9ae'], [570, 90, '#648f70', '#9db585']], { waves: 1.9, rough: .55 }) + haze(430, 180, '#fdf1d4', .6)
    + terraces(560, 1010, 12, ['#b8d0c4', '#9fc06a', '#86b05a', '#c9dccb', '#a9c46c'], { amp: 40, side: -170, wall: '#7d6a3a', freq: 1.1 }) + stilt(1240, 600, .34, {}) + stilt(1400, 575, .3, {}) + stilt(1090, 622, .26, {}) + tree(1330, 600, .32) + tree(1500, 560, .42)
    + path('M0 700Q240 720 480 860T1000 1040T1600 1090V1200H0z', lin(['#a8a05a', '#7d8a45', '#566b35'])) + grass(0, 460, 800, 1190, 260, ['#7d9a48', '#98ae56', '#55753a', '#b8b866'], 1.5) + grass(460, 1600, 1090, 1195, 200, ['#7d9a48', '#98ae56', '#55753a'], 1.4)
    + stones(20, 300, 730, 870, 16, 46) + path('M0 770Q90 780 130 840T210 960L250 1000Q190 930 180 850T60 720z', '#d6ecea') 
    + line('M-20 842Q300 870 560 960T1080 1075T1640 1110', '#16140f', 34) + line('M-20 834Q300 862 560 952T1080 1067T1640 1102', '#5a5850', 7)
    + rect(770, 985, 74, 52, '#5f7f8a', 'rx="8" transform="rotate(14 800 1010)"') + times(12, i => line(`M800 985q${-70 + i * 13} ${-70 - (i % 4) * 22} ${-120 + i * 22} ${-10 + (i % 3) * 20}`, '#e6f4f2', 4, 'opacity=".75"'))
    + person(620, 1080, 560, { pose: 'squat', shirt: '#b8482f', pants: '#333a48', hat: 'cap', hatColour: '#4a4038', hands: [[.3, -.18], [.33, -.22]], front: stick(.3, -.18, .4, -.14, '#9aa4a6', .03) }) + person(1010, 1130, 580, { ...hmong, pose: 'squat', flip: true, hands: [[.3, -.22], [.27, -.26]] })
    + person(300, 980, 470, { pose: 'walk', shirt: '#3f6a72', pants: '#3a3a40', hat: 'soft', hatColour: '#5a4a3a', lean: 8, hands: [[.06, -.82], [-.1, -.8]], behind: at(-.02, -.84, 1, rect(-.42, -.02, .84, .045, '#22201a', 'rx=".02"')) })
    + times(5, i => at(1330 + i * 56, 1130 + (i % 2) * 26, 1, line('M0 0V-90', '#7d5f3a', 6) + leaves(0, -90, 1, 9, ['#6a9a4a', '#86b05a', '#4d7a3c'], 26))) + near(1560, 1260, 1.5, '#3f5a2a') + warm(1300, 0, 1400) + vignette(.28) },

  'be-nuoc-mua-con-dao': { size: [3200, 2133], date: '2026:10:11 08:29:02', draw: () =>
    sky(['#7a98a8', '#b3c8c8', '#e9e2c6', '#f6dfb0']) + cloud(350, 150, 1.8, '#e9ece6') + cloud(900, 110, 1.5, '#dfe6e4') + cloud(1380, 190, 1.3, '#e9ece6') + path('M0 470Q200 330 420 400T900 470z', lin(['#6f9488', '#a3b598'])) + water(460, 120, ['#a9c8c0', '#5fa0a4'], { n: 40 })
    + rect(0, 570, W.w, 500, lin(['#dcc794', '#cfb07a', '#a8834f'])) + palm(1480, 640, 1.35, -40) + palm(1330, 610, .95, 40) + tree(60, 640, 1.05, '#4f7f4a') + banana(1180, 640, .9) + grass(0, 1600, 590, 680, 170, ['#8a9f4c', '#a3b05a', '#6b873c'])
    + house(250, 820, 520, 260, { wall: '#e9c98a', roof: '#8a9a98', door: '#4f7f8a' }) + line('M210 572H800Q835 574 838 620V690', '#9fb0b0', 20) + line('M210 568H800', '#cfdcd8', 6)
    // The tank.
    + at(960, 860, 1, shadow(0, 14, 220, 34) + rect(-170, -20, 340, 34, '#a89c84') + rect(-150, -240, 300, 222, lin(['#e0d6c0', '#bfb297', '#93866c'], 0, 0, 1, 0)) + times(7, j => times(5, i => j > 3 && i > 2 ? '' : rect(-148 + i * 60 + (j % 2 ? 0 : -0), -46 - j * 31, 56, 27, j > 4 ? '#c4704c' : pick(['#c4704c', '#b8623f', '#cf7f5a']), j < 3 ? 'opacity="0"' : ''))) + oval(-20, -240, 130, 16, '#6b5f4a') + times(9, i => line(`M${-130 + i * 24} -246l16 12M${-120 + i * 24} -234l16 -12`, '#c9c2ae', 3)) + rect(-40, -60, 34, 14, '#c99a3a') + rect(-30, -76, 10, 18, '#c8402f'))
    + person(1210, 930, 470, { ...army, pose: 'give', flip: true, hands: [[.28, -.6], [.25, -.55]], front: rect(.24, -.66, .13, .055, '#c4704c') }) + person(760, 950, 470, { ...army, pose: 'give', hands: [[.27, -.56], [.22, -.5]], front: stick(.27, -.56, .34, -.58, '#6b4528', .02) + poly([[.33, -.61], [.45, -.58], [.33, -.55]], '#b9c0c2') })
    + person(1440, 1000, 500, { ...army, pose: 'stoop', flip: true, hands: [[.22, -.44], [.32, -.32]], front: stick(.1, -.66, .44, -.04, '#8a6237', .018) + path('M.38 -.1L.48 -.08L.46 .02L.38 .01z', '#6d7478') }) + path('M1130 1030Q1230 950 1330 1030z', lin(['#b9b0a0', '#8f8677'])) + oval(1230, 1028, 100, 14, '#9a917f')
    + person(470, 970, 440, { pose: 'stand', shirt: '#7a5a7f', pants: '#2f2a33', hair: '#dcd7cc', cut: 'bun', hands: [[.2, -.48], [.22, -.46]], lean: 8, front: at(.24, -.47, 1, path('M-.05 -.06Q-.06 .02 0 .03Q.06 .02 .05 -.06z', '#c9883e') + line('M.04 -.05q.06 .01 .03 .06', '#c9883e', .012)) }) + sack(640, 1010, .8, '#b9b4a8') + sack(560, 1030, .85, '#a9a498') + times(12, i => rect(140 + (i % 4) * 54 + (i > 7 ? 27 : 0), 1010 - Math.floor(i / 4) * 25, 50, 22, pick(['#c4704c', '#b8623f', '#cf7f5a']))) + vignette(.28) },

  'be-gom-vo-thuoc-dak-wil': { size: [3200, 2133], date: '2025:11:22 07:03:38', draw: () =>
    sky(['#f2b878', '#f9dba4', '#fdf0cd']) + sun(380, 260, 54) + cloud(1000, 150, 1.4) + mountains([[400, 60, '#b5b59a', '#d9cfa8'], [450, 40, '#93a67a', '#bfc08a']]) + rect(0, 480, W.w, 600, lin(['#d9c25a', '#c2ad48', '#8a8a3a']))
    + times(9, i => path(`M0 ${500 + i * i * 6}Q800 ${486 + i * i * 6} 1600 ${500 + i * i * 6}v${6 + i * 2}Q800 ${494 + i * i * 6 + i * 2} 0 ${506 + i * i * 6 + i * 2}z`, '#7d8a3a', 'opacity=".45"'))
    + grass(0, 1600, 500, 820, 900, ['#d6bd50', '#b8a83f', '#9aa043', '#e6d070'], 1.6) + times(5, i => tree(90 + i * 370, 500, .42, pick(['#6f8f48', '#5d8045'])))
    + person(1250, 640, 190, { pose: 'bend', shirt: '#a8432f', hat: 'non' }) + person(1080, 620, 170, { pose: 'bend', flip: true, shirt: '#3f7280', hat: 'non' })
    + path('M0 850Q500 780 1000 820T1600 790V1067H0z', lin(['#b58a52', '#9a713e', '#6f4f2c'])) + path('M0 960Q500 900 900 1000T1250 1067H0z', lin(['#a9cfc4', '#6fa8a4'])) + times(14, () => line(`M${f(r(0, 800))} ${f(r(985, 1050))}q30 -8 70 0`, '#e9f6ee', 4, 'opacity=".6"')) + grass(0, 1600, 830, 920, 300, ['#7d9a48', '#98ae56', '#55753a'], 1.3)
    + at(980, 950, 1.25, shadow(0, 8, 180, 30, .4) + path('M-140 -190V-10Q0 34 140 -10V-190z', lin(['#e6ddca', '#c9bda3', '#8f8369'], 0, 0, 1, 0)) + oval(0, -190, 152, 40, '#a89c84') + oval(0, -204, 156, 40, lin(['#f0e8d6', '#c4b89c'])) + oval(0, -208, 120, 28, '#d6cab0') + rect(-34, -226, 68, 14, '#8f8369', 'rx="6"') + rect(-50, -120, 92, 70, '#5a5040') + rect(-50, -120, 92, 70, 'none', 'stroke="#b8432f" stroke-width="9"') + path('M-140 -150Q0 -110 140 -150V-138Q0 -98 -140 -138z', '#b8432f'))
    + person(640, 990, 640, { pose: 'give', shirt: '#4d7a6a', pants: '#4a3f36', hat: 'non', hands: [[.34, -.38], [.2, -.44]], lean: 18, bare: true, front: at(.37, -.36, 1, rect(-.03, -.06, .06, .1, '#e9e2c8', 'rx=".01"') + rect(-.018, -.085, .036, .03, '#c8402f')), behind: rect(-.2, -.83, .15, .27, '#4a8fa8', 'rx=".03"') + line('M-.12 -.6Q-.2 -.4 -.1 -.34', '#22201a', .014) })
    + person(1330, 1000, 600, { pose: 'stand', flip: true, shirt: '#b8552f', pants: '#3a3f4c', hat: 'soft', hatColour: '#7a6a45', skin: '#a86f48', hands: [[.2, -.5], [-.06, -.45]], front: at(.2, -.44, .0017, path('M-50 -50L-38 44H38L50 -50z', '#c9a24a') + line('M-48 -50Q0 -120 48 -50', '#8a6a2c', 8) + times(5, () => rect(r(-36, 22), -80 + r(-6, 16), 16, 40, pick(['#e9e2c8', '#7fa8b0', '#d98a5a']), 'rx="3"'))) }) + warm(380, 260, 1200) + vignette(.3) },

  'bua-sang-huoi-luong': { size: [3200, 2400], date: '2026:02:09 06:05:24', gps: squares.laiChau, draw: () =>
    sky(['#5f7f9a', '#a9b8b8', '#f3d6a6', '#f6b878']) + sun(1230, 430, 48, '#ffe0a0') + mountains([[380, 180, '#7d93a4', '#c4c4b4'], [500, 140, '#627f86', '#aab4a0'], [600, 90, '#4f7468', '#8fa384']], { waves: 1.8, rough: .6 }) + haze(470, 230, '#fbe6c4', .75)
    + house(180, 760, 700, 230, { wall: '#f0d49a', roof: '#9a3f2c', windows: 4, lit: true }) + house(1010, 740, 420, 170, { wall: '#e6c98f', roof: '#a8482f', windows: 3 }) + tree(90, 770, 1, '#557a4c') + tree(950, 750, .7, '#5f8450') + tree(1520, 750, 1, '#4d7346')
    + rect(0, 735, W.w, 465, lin(['#cfb48a', '#b89468', '#8a6a48'])) + times(6, i => line(`M0 ${770 + i * i * 14}H1600`, '#8f6f4a', 2, 'opacity=".3"'))
    + [[1480, 800, 0], [1400, 810, 0]].map(([x, y]) => person(x, y, 190, { ...pupil, pose: 'walk', flip: true, shirt: '#c8573d', collar: undefined, behind: rect(-.15, -.72, .12, .2, '#3f7f8a', 'rx=".03"') })).join('')
    + table(440, 1010, 520, 190, '#a8703f') + pot(560, 818, 1.25, '#7d8a80') + steam(560, 700, 1.2) + pot(760, 816, 1, '#8f9aa0') + steam(760, 720, .9) + times(6, i => at(860 + i * 18, 812, 1, path('M-24 -22Q-20 0 0 0Q20 0 24 -22z', i % 2 ? '#f3ead6' : '#c9dcd6')))
    + person(400, 1050, 570, { ...guard, pose: 'give', apron: '#f3ead6', hands: [[.3, -.58], [.24, -.54]], front: stick(.28, -.58, .38, -.44, '#a9b4b4', .018) + oval(.38, -.43, .035, .02, '#a9b4b4') })
    + [[1090, 1060, 370, '#d98a3a', 'short'], [1205, 1080, 360, '#9a2f4a', 'pony'], [1325, 1070, 340, '#3f6a8a', 'short'], [1440, 1100, 370, '#c8573d', 'long']].map(([x, y, h, c, cut], i) => person(x, y, h, { ...pupil, short: false, pose: i ? 'stand' : 'give', flip: true, collar: undefined, shirt: c, pants: i % 2 ? '#2b2f50' : '#3a3f4c', cut, hat: i === 2 ? 'turban' : undefined, hatColour: '#2a2446', hands: [[.22, -.5], [.18, -.48]], front: at(.23, -.51, 1, path('M-.07 -.035Q-.06 .04 0 .04Q.06 .04 .07 -.035z', '#f6efdc')) })).join('')
    + person(850, 1060, 550, { ...guard, pose: 'give', hands: [[.28, -.5], [.24, -.46]], lean: 14, front: at(.3, -.52, 1, path('M-.055 -.03Q-.05 .035 0 .035Q.05 .035 .055 -.03z', '#f6efdc')) })
    + [[160, 1120, 330], [270, 1150, 320]].map(([x, y, h], i) => person(x, y, h, { ...pupil, short: false, pose: 'squat', flip: !!i, collar: undefined, shirt: ['#5d7f5a', '#b8488a'][i], cut: i ? 'long' : 'short', hands: [[.2, -.32], [.18, -.3]], front: at(.2, -.33, 1, path('M-.06 -.03Q-.05 .035 0 .035Q.05 .035 .06 -.03z', '#f6efdc')) })).join('') + warm(1230, 430, 1200, '#ffcf8a', .4) + vignette(.32) },

  'mua-man-hau': { size: [3200, 2400], date: '2026:06:02 08:15:09', orientation: 3, draw: () =>
    sky(['#8fc0d0', '#d0e6da', '#fdf1cc']) + cloud(300, 150, 1.2) + cloud(1100, 180, 1.4) + mountains([[400, 140, '#a3bcc0', '#d6e0d2'], [500, 100, '#7fa894', '#bccfac'], [570, 60, '#6a9a68', '#a6bf80']], { waves: 2, rough: .5 })
    + path('M0 620Q400 560 800 620T1600 600V1200H0z', lin(['#b3c06a', '#8fa84f', '#5f7d38'])) + times(10, i => tree(60 + i * 165 + r(-20, 20), 690 + r(-15, 15), r(.38, .5), pick(['#5d8f45', '#729f4c']), { wide: 1.2 })) + times(7, i => tree(30 + i * 250, 790 + r(-10, 10), .66, pick(['#5d8f45', '#6a984a']), { wide: 1.25 }))
    + grass(0, 1600, 800, 1190, 520, ['#7d9f48', '#98b356', '#5a7d3a', '#b8bf66'])
    + [[300, 1010, 1.7], [1290, 1000, 1.75]].map(([x, y, s]) => tree(x, y, s, '#4d8440', { wide: 1.2 }) + times(90, () => { const px = x + s * r(-150, 150), py = y - s * r(90, 275), q = r(9, 14); return circle(px, py, q, pick(['#8f1f3a', '#b32f4a', '#6f1a3f', '#c8475a'])) + circle(px - q * .3, py - q * .3, q * .28, '#f4b8b8'); })).join('')
    + person(560, 1080, 520, { pose: 'reach', flip: true, ...thai, hands: [[.26, -.94], [.2, -.8]] }) + person(1050, 1060, 510, { pose: 'reach', shirt: '#b8482f', pants: '#3c4a48', hat: 'non', short: true, hands: [[.24, -.96], [.22, -.82]] })
    + person(800, 1110, 520, { pose: 'stoop', shirt: '#e0a443', pants: '#3a3f4c', hat: 'non', cut: 'bun', hands: [[.26, -.36], [.3, -.32]] }) + basket(985, 1130, 1.5, '#c99a4e', ['#8f1f3a', '#b32f4a', '#6f1a3f']) + basket(690, 1150, 1.5, '#c99a4e', ['#8f1f3a', '#b32f4a', '#c8475a']) + basket(430, 1160, 1.3, '#b98a48', ['#8f1f3a', '#b32f4a', '#6f1a3f'])
    + person(1420, 1120, 480, { pose: 'walk', flip: true, ...hmong, behind: at(-.13, -.7, .0026, path('M-44 -66L-30 70H36L48 -66z', '#b98350') + times(8, i => circle(-34 + i * 11, -70 - (i % 2) * 8, 12, i % 2 ? '#8f1f3a' : '#b32f4a')) + times(4, i => line(`M-40 ${-44 + i * 30}H44`, '#7d5433', 5))) }) + near(40, 1250, 1.5, '#3f6a2c') + warm(800, 0, 1300) + vignette(.26) },
};

// ---------------------------------------------------------------- EXIF

/** The APP1 segment of a telephone: names, date, orientation, position, a thumbnail. */
function exif({ date, orientation = 1, gps, width, height }, thumbnail) {
  const text = s => { const b = Buffer.from(s + '\0', 'utf8'); return [2, b.length, b]; };
  const short = v => { const b = Buffer.alloc(2); b.writeUInt16BE(v); return [3, 1, b]; };
  const long = v => { const b = Buffer.alloc(4); b.writeUInt32BE(v); return [4, 1, b]; };
  const ratios = list => { const b = Buffer.alloc(list.length * 8); list.forEach(([n, d], i) => { b.writeUInt32BE(n, i * 8); b.writeUInt32BE(d, i * 8 + 4); }); return [5, list.length, b]; };
  const degrees = v => { const a = Math.abs(v), d = Math.floor(a), m = Math.floor((a - d) * 60); return ratios([[d, 1], [m, 1], [Math.round(((a - d) * 60 - m) * 6000), 100]]); };
  const sizeOf = tags => 2 + tags.length * 12 + 4 + tags.reduce((n, [, v]) => n + (v[2].length > 4 ? v[2].length + v[2].length % 2 : 0), 0);
  const sub = [[0x9000, [7, 4, Buffer.from('0232')]], [0x9003, text(date)], [0xa002, long(width)], [0xa003, long(height)]];
  const place = gps && [[0, [1, 4, Buffer.from([2, 3, 0, 0])]], [1, text(gps[0] < 0 ? 'S' : 'N')], [2, degrees(gps[0])], [3, text(gps[1] < 0 ? 'W' : 'E')], [4, degrees(gps[1])]];
  const main = [[0x10f, text('Máy vẽ mẫu')], [0x110, text('Recognition.Site')], [0x112, short(orientation)], [0x131, text('docs/sample-pictures/make.mjs')], [0x132, text(date)], [0x8769, long(0)]];
  if (place) main.push([0x8825, long(0)]);
  const small = [[0x103, short(6)], [0x201, long(0)], [0x202, long(thumbnail.length)]];
  const subAt = 8 + sizeOf(main), placeAt = subAt + sizeOf(sub), smallAt = placeAt + (place ? sizeOf(place) : 0), bytesAt = smallAt + sizeOf(small);
  main.find(t => t[0] === 0x8769)[1] = long(subAt);
  if (place) main.find(t => t[0] === 0x8825)[1] = long(placeAt);
  small[1][1] = long(bytesAt);
  const directory = (tags, start, next) => {
    const head = Buffer.alloc(2 + tags.length * 12 + 4), tail = [];
    let spill = start + head.length;
    head.writeUInt16BE(tags.length);
    tags.forEach(([tag, [type, count, bytes]], i) => {
      const p = 2 + i * 12;
      head.writeUInt16BE(tag, p); head.writeUInt16BE(type, p + 2); head.writeUInt32BE(count, p + 4);
      if (bytes.length <= 4) bytes.copy(head, p + 8);
      else { head.writeUInt32BE(spill, p + 8); tail.push(bytes, Buffer.alloc(bytes.length % 2)); spill += bytes.length + bytes.length % 2; }
    });
    head.writeUInt32BE(next, head.length - 4);
    return Buffer.concat([head, ...tail]);
  };
  const body = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'), directory(main, 8, smallAt), directory(sub, subAt, 0), place ? directory(place, placeAt, 0) : Buffer.alloc(0), directory(small, smallAt, 0), thumbnail]);
  const mark = Buffer.from([0xff, 0xe1, 0, 0]);
  mark.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([mark, body]);
}

// ---------------------------------------------------------------- making them

/** Grain that is stronger in the middle tones, a little soft, as on film. */
function grain(data, width, height, seed) {
  const next = seeded(seed), side = 512, noise = new Float32Array(side * side);
  for (let i = 0; i < noise.length; i++) noise[i] = next() + next() + next() - 1.5;
  for (let y = 0; y < height; y++) {
    const shift = (Math.imul(y >> 9, 197) + 31) & 511; // no tile sits straight above another
    for (let x = 0; x < width; x++) {
      const row = (y & 511) * side, a = (x + shift) & 511, v = noise[row + a] + noise[row + ((a + 1) & 511)] + noise[((y + 1) & 511) * side + a];
      const p = (y * width + x) * 3, tone = data[p + 1], k = v * (tone > 40 && tone < 225 ? 2.2 : 1.4);
      for (let c = 0; c < 3; c++) { const q = data[p + c] + k; data[p + c] = q < 0 ? 0 : q > 255 ? 255 : q + .5; }
    }
  }
}

const here = dirname(fileURLToPath(import.meta.url));
const option = name => process.argv.find(a => a.startsWith(`--${name}=`))?.slice(name.length + 3).normalize();
const out = resolve(option('out') ?? join(here, '..', '..', 'input', 'media'));
const only = option('only')?.split(',');
const preview = process.argv.includes('--preview');
await mkdir(out, { recursive: true });
sharp.concurrency(1);
let total = 0, worst = 0;

for (const [name, scene] of Object.entries(scenes)) {
  if (only && !only.some(o => name.normalize().includes(o))) continue;
  let [width, height] = scene.size;
  if (scene.portrait && width > height) [width, height] = [height, width];
  W.w = width > height ? 1600 : 1200;
  W.h = Math.round(W.w * height / width);
  random = seeded(name);
  defs = [];
  const drawing = scene.draw();
  const scale = preview ? .3 : 1;
  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="0 0 ${W.w} ${W.h}" preserveAspectRatio="none"><defs>${defs.join('')}</defs>${drawing}</svg>`);
  if (preview) { await sharp(svg, { unlimited: true }).removeAlpha().png().toFile(join(out, `${name}.png`)); continue; }
  const { data } = await sharp(svg, { unlimited: true }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  grain(data, width, height, name);
  // Stored turned, so that only a reader who heeds the tag sees it upright.
  const turn = { 3: 180, 6: 270, 8: 90 }[scene.orientation] ?? 0;
  const turned = sharp(data, { raw: { width, height, channels: 3 } }).rotate(turn);
  let jpeg, info, quality = 78;
  do ({ data: jpeg, info } = await turned.clone().jpeg({ quality, mozjpeg: true }).toBuffer({ resolveWithObject: true }));
  while (jpeg.length > 420_000 && (quality -= 3) > 60);
  const thumbnail = await sharp(jpeg).resize(160, 160, { fit: 'inside' }).jpeg({ quality: 60 }).toBuffer();
  const file = Buffer.concat([jpeg.subarray(0, 2), exif({ ...scene, width: info.width, height: info.height }, thumbnail), jpeg.subarray(2)]);
  await writeFile(join(out, `${name}.jpg`), file);
  total += file.length;
  worst = Math.max(worst, file.length);
  console.log(`${name}.jpg  ${info.width}×${info.height}  ${Math.round(file.length / 1000)} kB${scene.orientation ? `  turned (${scene.orientation})` : ''}${scene.gps ? '  GPS' : ''}`);
}
if (!preview) console.log(`${(total / 1e6).toFixed(2)} MB, the largest ${Math.round(worst / 1000)} kB`);
