import type { Page } from "playwright-core";
import type { Museum } from "./museum.ts";

/** Brings a page, on which somebody is signed in, to what is to be photographed. */
export type Scene = (page: Page, museum: Museum) => Promise<void>;
