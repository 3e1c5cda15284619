export type KontentPagination = { continuation_token: string | null; next_page: string | null };

/** For lists that always come whole. */
export const wholeList: KontentPagination = { continuation_token: null, next_page: null };
