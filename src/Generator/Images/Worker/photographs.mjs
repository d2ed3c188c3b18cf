// Looks at photographs and makes what is published of them.
import { open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { within } from "./room.mjs";

const WIDTHS = [320, 640, 960, 1280];
const CARD = { ratio: 4 / 3, widths: [320, 640] };
const SHARE = { ratio: 1200 / 630, widths: [1200], bytes: 100_000 };
const MOST_PIXELS = 100e6;
// A large picture on a telephone is to stay near this; one that would not is saved more plainly. What each quality costs, beside the first.
const AVIF_BYTES = 66_000;
const AVIF_QUALITIES = [[50, 1], [40, 0.7], [32, 0.5]];
// A pixel of a larger size costs less than one of the size before.
const AVIF_GROWTH = 0.8;
// One step above takes six times as long and saves nothing.
const AVIF_EFFORT = 3;

/** Why a picture will not do. */
export class Problem extends Error {
  constructor(kind, values = {}) {
    super(kind);
    this.values = values;
  }
}

/** Which kind of file it is, by its first bytes: names lie, and some readers of libvips must never see a stranger's file. */
async function kindOf(file) {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const head = buffer.subarray(0, bytesRead);
    const text = head.toString("latin1");
    if (text.startsWith("\xff\xd8\xff")) return "jpeg";
    if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
    if (text.startsWith("GIF8")) return "gif";
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) return "webp";
    if (text.startsWith("II*\0") || text.startsWith("MM\0*")) return "tiff";
    if (text.startsWith("ftyp", 4)) {
      const brands = text.slice(8, head.readUInt32BE(0));
      return /avi[fs]/.test(brands) ? "avif" : /hei|hev|mif1|msf1/.test(brands) ? "heic" : "other";
    }
    return /<svg[\s>]/i.test(head.toString("utf8")) || /<svg[\s>]/i.test(head.toString("utf16le")) ? "svg" : "other";
  } finally {
    await handle.close();
  }
}

/**
 * Looks at a picture and, if a folder is given, writes its files there: the whole of it and, if they are asked for, what is cut for cards and other sites.
 * @returns what it is
 * @throws {Problem} if it will not do
 */
export async function photograph({ file, folder, ...how }) {
  const picture = await look(file);
  // Looking alone decodes as well, as small as it can: only so is it known that the file is whole.
  const box = folder ? { width: WIDTHS.at(-1), height: SHARE.widths[0] / SHARE.ratio } : { width: 64, height: 64 };
  const source = await within(picture.width * picture.height, () => decode(file, box));
  return folder ? encode(picture, source, { folder, ...how }) : picture;
}

async function look(file) {
  const kind = await kindOf(file);
  if (kind === "heic" || kind === "svg") throw new Problem(kind);
  if (kind === "other") throw new Problem("not-a-picture");
  let metadata;
  try {
    metadata = await sharp(file, { failOn: "error", limitInputPixels: false }).metadata();
  } catch {
    throw new Problem("damaged");
  }

  const { width, height } = metadata.autoOrient;
  if (metadata.width * metadata.height > MOST_PIXELS) {
    throw new Problem("huge", { megapixels: String(Math.round((metadata.width * metadata.height) / 1e6)) });
  }

  if ((metadata.pages ?? 1) > 1 && kind !== "tiff") throw new Problem("animated");
  return {
    width,
    height,
    isCmyk: metadata.space === "cmyk",
    isDeep: !["uchar", "char"].includes(metadata.depth),
    full: frames(width, height, width / height, WIDTHS),
    card: frames(width, height, CARD.ratio, CARD.widths),
    share: frames(width, height, SHARE.ratio, SHARE.widths).at(-1),
  };
}

/** Sizes of a shape cut from a picture: the usual widths, and never more than there is. */
function frames(width, height, ratio, widths) {
  const most = Math.max(1, Math.min(widths.at(-1), Math.round(Math.min(width, height * ratio))));
  return [...widths.filter((w) => w < most * 0.9), most].map((w) => ({ width: w, height: Math.max(1, Math.round(w / ratio)) }));
}

/** The pixels of a picture, turned upright, in sRGB, no larger than what is made of it; a picture cut short fails here. */
async function decode(file, box) {
  try {
    const { data, info } = await sharp(file, { failOn: "error", limitInputPixels: false })
      .autoOrient()
      .resize({ ...box, fit: "outside", withoutEnlargement: true })
      .flatten({ background: "#fff" })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    return { data, info };
  } catch {
    throw new Problem("damaged");
  }
}

const pixels = ({ data, info }) => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });

async function resized(source, { width, height }, options = {}) {
  const { data, info } = await pixels(source).resize({ width, height, fit: "fill", ...options }).raw().toBuffer({ resolveWithObject: true });
  return { data, info };
}

/** A shape cut from a picture around its focus, or around what draws the eye. */
async function cut(source, frame, focus) {
  if (!focus) return resized(source, frame, { fit: "cover", position: "attention" });
  const { width, height } = source.info;
  const ratio = frame.width / frame.height;
  const w = Math.max(1, Math.min(width, Math.floor(height * ratio)));
  const h = Math.max(1, Math.min(height, Math.floor(w / ratio)));
  const between = (value, most) => Math.round(Math.min(Math.max(value, 0), most));
  const left = between(focus[0] * width - w / 2, width - w);
  const top = between(focus[1] * height - h / 2, height - h);
  const { data, info } = await pixels(source).extract({ left, top, width: w, height: h }).raw().toBuffer({ resolveWithObject: true });
  return resized({ data, info }, frame);
}

async function encode(picture, source, { focus, crops, folder }) {
  const sizes = {};
  const save = async (name, data) => {
    await writeFile(join(folder, name), data);
    sizes[name] = data.length;
  };
  const saveAll = async (prefix, largest, widths) => {
    let expected = 0;
    for (const [i, frame] of widths.entries()) {
      const image = frame.width === largest.info.width ? largest : await resized(largest, frame);
      const [quality, cost] = AVIF_QUALITIES.find(([, cost]) => expected * cost <= AVIF_BYTES) ?? AVIF_QUALITIES.at(-1);
      const data = await pixels(image).avif({ quality, effort: AVIF_EFFORT, chromaSubsampling: "4:2:0" }).toBuffer();
      if (i + 1 < widths.length) expected = (data.length / cost) * (widths[i + 1].width / frame.width) ** 2 * AVIF_GROWTH;
      await save(`${prefix}${frame.width}.avif`, data);
      await save(`${prefix}${frame.width}.webp`, await pixels(image).webp({ quality: 74 }).toBuffer());
      await save(`${prefix}${frame.width}.jpg`, await jpeg(image, 76));
    }
  };

  const largest = await resized(source, picture.full.at(-1));
  await saveAll("", largest, picture.full);
  if (crops) {
    await saveAll("the-", await cut(source, picture.card.at(-1), focus), picture.card);
    const share = await cut(source, picture.share, focus);
    let shared = await jpeg(share, 80);
    for (let quality = 70; shared.length >= SHARE.bytes && quality > 0; quality -= 10) {
      shared = await jpeg(share, quality);
    }

    await save(`chia-se-${picture.share.width}.jpg`, shared);
  }

  const { dominant } = await pixels(await resized(largest, picture.full[0])).stats();
  return { ...picture, colour: [dominant.r, dominant.g, dominant.b].map((c) => Math.round(c / 85)).join(""), sizes };
}

const jpeg = (image, quality) => pixels(image).jpeg({ quality, progressive: true }).toBuffer();
