/** The languages the interface speaks. Texts of assets know any language; this is another matter. */
export const uiLanguages = ["en", "de"] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** A person who can sign in, whatever their spaces. */
export type Account = {
  id: string;
  name: string;
  email: string;
  /** Null follows the browser. */
  uiLanguage: UiLanguage | null;
};

/** The account behind a request, with the session it came with. */
export type SignedInAccount = Account & { sessionId: string };

/** A place where an account is signed in. */
export type AccountSession = {
  id: string;
  isCurrent: boolean;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: number;
  expiresAt: number;
};

/** Characters a password must have, and may have at most. */
export const passwordLength = { min: 10, max: 128 } as const;
