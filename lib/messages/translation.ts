/** The shape of a translation: every key of the English texts, with a text. */
export type Translation<T> = { [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
