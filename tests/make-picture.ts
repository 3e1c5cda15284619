import sharp from "sharp";

let made = 0;

/** A small PNG that differs from every other one that this process made. */
export async function makePicture(width = 64, height = 48): Promise<Buffer> {
  made += 1;
  const background = { r: (made * 37) % 256, g: (made * 91) % 256, b: made % 256 };
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .withMetadata({ exif: { IFD0: { ImageDescription: `Picture ${process.pid}-${made}` } } })
    .toBuffer();
}
