import sharp from "sharp";
import { beforeAll, expect, it } from "vitest";
import type { Space } from "#lib/library.ts";
import { sendForm } from "#tests/clients/send-form.ts";
import { jsClient } from "#tests/clients/storyblok-clients.ts";
import { makeSpace } from "#tests/factories.ts";
import { listenApi } from "#tests/listen-api.ts";
import { makeToken } from "#tests/make-token.ts";
import { openTestLibrary } from "#tests/open-test-library.ts";

// The asset object of Storyblok's documentation: written through the API, and read again.

openTestLibrary();
const api = listenApi({ isPublic: true });

/** The example of "The Asset Object", word by word. */
const example = {
  id: 1520,
  filename:
    "https://s3.amazonaws.com/a.storyblok.com/f/616/SIZE/UNIQUEIDENTIFIER/your_filename.jpg",
  space_id: 123,
  created_at: "2024-05-07T11:47:28.950Z",
  updated_at: "2024-05-14T11:13:51.688Z",
  file: null,
  asset_folder_id: null,
  deleted_at: null,
  short_filename: "hero.jpeg",
  content_length: 847195,
  content_type: "image/jpeg",
  permanently_deleted: false,
  alt: "Alt text",
  copyright: "",
  title: "",
  focus: "1964x892:1965x893",
  ext_id: null,
  expire_at: "2024-05-15T11:08:00.000Z",
  source: "",
  internal_tag_ids: ["33772"],
  locked: false,
  is_private: true,
  publish_at: null,
  meta_data: {
    alt: "alt text",
    title: "image title",
    source: "image source",
    copyright: "CC",
    alt__i18n__de: "Alt in german",
  },
  internal_tags_list: [{ id: 33772, name: "flower" }],
};

let space: Space;
beforeAll(async () => {
  space = await makeSpace({ languages: ["en", "de"] });
});

/** A JPEG of exactly so many bytes: comments fill what the picture leaves. */
async function jpegOf(bytes: number): Promise<Buffer> {
  const picture = await sharp({
    create: { width: 2400, height: 1200, channels: 3, background: "#567" },
  })
    .jpeg()
    .toBuffer();
  const comments: Buffer[] = [];
  for (let left = bytes - picture.length; left > 0; ) {
    const length = left > 65_000 ? 60_000 : left;
    const head = Buffer.from([0xff, 0xfe, (length - 2) >> 8, (length - 2) & 0xff]);
    comments.push(Buffer.concat([head, Buffer.alloc(length - 4, 32)]));
    left -= length;
  }
  // Behind the first two parts: the beginning, and the header that says which kind of JPEG.
  const at = 4 + picture.readUInt16BE(4);
  return Buffer.concat([picture.subarray(0, at), ...comments, picture.subarray(at)]);
}

it("what the documentation shows comes back property by property", async () => {
  const client = jsClient(api.origin, (await makeToken(space)).token);
  const path = `spaces/${space.id}`;
  const tag = await client.post(`${path}/internal_tags`, {
    internal_tag: { name: "flower", object_type: "asset" },
  } as never);
  const tagId = (tag.data as { internal_tag: { id: number } }).internal_tag.id;
  const { alt, copyright, title, source, focus, expire_at, is_private, meta_data } = example;
  const signed = await client.post(`${path}/assets`, {
    filename: example.short_filename,
    size: "2400x1200",
    validate_upload: 1,
    ...{ alt, copyright, title, source, focus, expire_at, is_private, meta_data },
    internal_tag_ids: [String(tagId)],
  } as never);
  const { id, post_url, fields } = signed.data as unknown as {
    id: number;
    post_url: string;
    fields: Record<string, string>;
  };
  const bytes = await jpegOf(example.content_length);
  expect((await sendForm(post_url, fields, bytes, example.short_filename)).status).toBe(204);
  await client.get(`${path}/assets/${id}/finish_upload`);
  const { data } = await client.get(`${path}/assets/${id}`);

  const read = data as unknown as typeof example;
  expect(Object.keys(read).sort()).toEqual(Object.keys(example).sort());
  // What the library gives out itself.
  expect(read.id).toBe(id);
  expect(read.space_id).toBe(space.id);
  expect(read.filename).toMatch(
    new RegExp(`^${api.origin}/f/${space.id}/2400x1200/[a-z0-9]{12}/hero\\.jpeg$`),
  );
  for (const date of [read.created_at, read.updated_at])
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  expect(read.internal_tag_ids).toEqual([String(tagId)]);
  expect(read.internal_tags_list).toEqual([{ id: tagId, name: "flower" }]);
  // The example's own texts differ from those in its meta_data. One text is kept of each, and
  // where both are sent meta_data counts.
  for (const key of ["alt", "title", "source", "copyright"] as const)
    expect(read[key]).toBe(example.meta_data[key]);
  const same = [
    "file",
    "asset_folder_id",
    "deleted_at",
    "short_filename",
    "content_length",
    "content_type",
    "permanently_deleted",
    "focus",
    "ext_id",
    "expire_at",
    "locked",
    "is_private",
    "publish_at",
    "meta_data",
  ] as const;
  for (const key of same) expect([key, read[key]]).toEqual([key, example[key]]);
});
