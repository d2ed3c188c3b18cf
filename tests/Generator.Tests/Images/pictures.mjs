// Makes pictures for tests and reads published ones back. One job on the command line, as JSON; its answer as JSON.
import { readFile, writeFile } from "node:fs/promises";
import sharp from "sharp";

const EXIF = {
  IFD0: { Copyright: "BI-MAT-EXIF", ImageDescription: "BI-MAT-EXIF" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "12/1 30/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "107/1 40/1 0/1" },
};
const XMP = '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="BI-MAT-XMP"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>';

/** Red above, green to the left below, blue to the right: which way is up can be seen. */
function scene(width, height) {
  const block = (background, left, top, w, h) => ({ input: { create: { width: w, height: h, channels: 3, background } }, left, top });
  const half = [width >> 1, height >> 1];
  return sharp({ create: { width, height, channels: 3, background: "#d02020" } }).composite([
    block("#20a040", 0, half[1], half[0], height - half[1]),
    block("#2040c0", half[0], half[1], width - half[0], height - half[1]),
  ]);
}

/** A comment and an IPTC block put into a JPEG by hand, since sharp writes neither. */
function withSegments(jpeg) {
  const segment = (marker, data) => Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);
  const name = Buffer.from("BI-MAT-IPTC");
  const iptc = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, name.length]), name]);
  const photoshop = Buffer.concat([Buffer.from("Photoshop 3.0\0" + "8BIM\x04\x04\0\0", "latin1"), Buffer.from([0, 0, 0, iptc.length]), iptc, Buffer.alloc(iptc.length % 2)]);
  return Buffer.concat([jpeg.subarray(0, 2), segment(0xed, photoshop), segment(0xfe, Buffer.from("BI-MAT-COMMENT")), jpeg.subarray(2)]);
}

async function make({ file, width, height, orientation = 1, profile = "srgb" }) {
  // Stored turned, as a telephone does; the orientation says how to turn it back.
  const turned = await scene(width, height).png().toBuffer();
  const stored = orientation === 6 ? await sharp(turned).rotate(270).png().toBuffer() : turned;
  const image = sharp(stored).withIccProfile(profile).withExif(EXIF).withXmp(XMP).withMetadata({ orientation });
  if (!file.endsWith(".jpg")) return writeFile(file, await image.toFormat(file.split(".").at(-1)).toBuffer());
  return writeFile(file, withSegments(await image.jpeg({ quality: 90 }).toBuffer()));
}

/** What a file holds besides the picture, found in its bytes without the help of the library that wrote it. */
function parts(bytes) {
  const found = [];
  const text = bytes.toString("latin1");
  if (text.startsWith("\xff\xd8")) {
    for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2)) {
      const marker = bytes[at + 1];
      if (marker === 0xfe || (marker > 0xe0 && marker <= 0xef)) found.push(marker === 0xfe ? "COM" : `APP${marker - 0xe0}`);
    }
  } else if (text.startsWith("RIFF")) {
    for (let at = 12; at < bytes.length; at += 8 + bytes.readUInt32LE(at + 4) + (bytes.readUInt32LE(at + 4) % 2)) {
      if (!["VP8 ", "VP8L", "VP8X", "ALPH"].includes(text.slice(at, at + 4))) found.push(text.slice(at, at + 4));
    }
  } else if (text.startsWith("\x89PNG")) {
    for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
      const chunk = text.slice(at + 4, at + 8);
      // The last is how many pixels go into an inch.
      if (!["IHDR", "PLTE", "IDAT", "IEND", "pHYs"].includes(chunk)) found.push(chunk);
    }
  } else if (text.startsWith("ftyp", 4)) {
    const meta = text.slice(0, text.indexOf("mdat"));
    found.push(...["Exif", "mime", "prof", "rICC"].filter((name) => meta.includes(name)));
  } else {
    found.push("no format that is published");
  }

  return found;
}

/** What is known of a file: its size, whatever it holds besides the picture, and its colours above, below left and below right. */
async function read(file) {
  const bytes = await readFile(file);
  const metadata = await sharp(bytes).metadata();
  const { data, info } = await sharp(bytes).toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
  const at = (x, y) => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return "rgb"[[0, 1, 2].reduce((most, c) => (data[start + c] > data[start + most] ? c : most), 0)];
  };
  const hidden = ["exif", "xmp", "xmpAsString", "iptc", "icc", "orientation", "comments"].filter((key) => metadata[key] !== undefined);
  return { width: metadata.width, height: metadata.height, format: metadata.format, space: metadata.space, hidden: [...hidden, ...parts(bytes)], colours: at(0.5, 0.2) + at(0.2, 0.8) + at(0.8, 0.8) };
}

const job = JSON.parse(process.argv[2]);
console.log(JSON.stringify(await Promise.all(job.read ? job.read.map(read) : job.make.map(make))));
