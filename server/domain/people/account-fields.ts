import { z } from "zod";
import { passwordLength, uiLanguages } from "#lib/account.ts";
import { roles } from "#lib/roles.ts";

/** Fields that several people use cases read. Addresses are compared in lower case. */
export const emailField = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const personNameField = z.string().trim().min(1).max(200);
export const passwordField = z.string().min(passwordLength.min).max(passwordLength.max);
export const roleField = z.enum(roles);
export const uiLanguageField = z.enum(uiLanguages).nullable();
/** The secret at the end of a link. */
export const linkTokenField = z.string().min(1).max(200);
