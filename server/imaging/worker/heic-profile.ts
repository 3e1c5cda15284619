const searchedBytes = 2 ** 20;

/**
 * The ICC colour profile of a HEIC file, which libheif-js does not hand out: the content of the
 * box `colr` of type `prof`, that stands with the other item properties near the beginning.
 */
export function iccProfileInHeic(file: Buffer): Buffer | null {
  const box = file.subarray(0, searchedBytes).indexOf("colrprof", 0, "latin1");
  if (box < 4) return null;
  const profile = file.subarray(box + 8, box - 4 + file.readUInt32BE(box - 4));
  return profile.length > 128 && profile.toString("latin1", 36, 40) === "acsp" ? profile : null;
}
