export type IptcTexts = {
  title?: string;
  caption?: string;
  copyright?: string;
  credit?: string;
  keywords?: string[];
};

const datasets = { title: 5, keywords: 25, credit: 110, copyright: 116, caption: 120 } as const;

/** A JPEG with an IPTC block (UTF-8) put behind its first marker; sharp cannot write one. */
export function withIptc(jpeg: Buffer, texts: IptcTexts): Buffer {
  const utf8 = Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]);
  const entries = Object.entries(datasets).flatMap(([name, dataset]) =>
    [texts[name as keyof IptcTexts] ?? []].flat().map((text) => entry(dataset, text)),
  );
  const records = Buffer.concat([utf8, ...entries]);
  const resource = Buffer.concat([
    Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0", "latin1"),
    uint32(records.length),
    records,
    Buffer.alloc(records.length % 2),
  ]);
  const segment = Buffer.alloc(4);
  segment.writeUInt16BE(0xffed, 0);
  segment.writeUInt16BE(resource.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), segment, resource, jpeg.subarray(2)]);
}

function entry(dataset: number, text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([
    Buffer.from([0x1c, 2, dataset, bytes.length >> 8, bytes.length & 255]),
    bytes,
  ]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
