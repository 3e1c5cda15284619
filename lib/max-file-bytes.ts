/** Bytes one file may have, whichever way it comes in. */
export const maxFileBytes = 20 * 1000 ** 3;
