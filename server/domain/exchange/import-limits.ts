/** Bytes of a file of texts. */
export const mostImportBytes = 20 * 1024 * 1024;
export const mostRows = 100_000;
