import type { Readable } from "node:stream";

/** A part of an object, both ends included, as in an HTTP range. */
export type ByteRange = { start: number; end: number };

/**
 * Where bytes are kept. Keys are relative paths with forward slashes, made by storage-keys.ts.
 * An object is never seen half written, and what `adopt` acknowledged is durable.
 */
export type Storage = {
  /** A folder on this machine for files in the making; on the same volume where that matters. */
  temporaryFolder: string;
  /** Moves a finished temporary file in as `key`. Keeps what is there when it has the same size. */
  adopt: (temporaryPath: string, key: string) => Promise<void>;
  /**
   * Writes bytes that can be made again, in place of what is there. The object may be missing when
   * the machine loses its power soon after.
   */
  write: (key: string, bytes: Uint8Array) => Promise<void>;
  /** A readable of the object or a part of it. Throws AppError `not_found`. */
  read: (key: string, range?: ByteRange) => Promise<Readable>;
  /** Size of an object, and its bytes when they are at most `most`; null when there is none. */
  peek: (key: string, most: number) => Promise<{ size: number; bytes: Buffer | null } | null>;
  /** Size in bytes, or null when there is no such object. */
  size: (key: string) => Promise<number | null>;
  /** A path on this machine that holds the object, for tools that read files. */
  localCopy: (key: string) => Promise<string>;
  /** Removes an object, or every object below a key that is a folder. */
  remove: (key: string) => Promise<void>;
  /** Every key that begins with `prefix`, with size and age, in no order. */
  list: (prefix: string) => AsyncIterable<{ key: string; size: number; modifiedAt: number }>;
  /** Throws when the store does not answer or cannot be written to. Cheap. */
  check: () => Promise<void>;
};
