import { createContext } from "react";

/** What the keys of a keyboard are called in the language of the interface, by their English names. */
export const KeyNames = createContext<Readonly<Record<string, string>>>({});
