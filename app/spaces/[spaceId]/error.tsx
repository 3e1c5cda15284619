"use client";

import { PageBroken } from "#components/space/page-broken.tsx";

/** Inside a space: the shell stays, so that one can go on from here. */
export default PageBroken;
