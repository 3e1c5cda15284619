import { activity as activityDe } from "./de/activity.ts";
import { admin as adminDe } from "./de/admin.ts";
import { advice as adviceDe } from "./de/advice.ts";
import { asset as assetDe } from "./de/asset.ts";
import { bulk as bulkDe } from "./de/bulk.ts";
import { classification as classificationDe } from "./de/classification.ts";
import { columns as columnsDe } from "./de/columns.ts";
import { common as commonDe } from "./de/common.ts";
import { dialects as dialectsDe } from "./de/dialects.ts";
import { drawer as drawerDe } from "./de/drawer.ts";
import { errors as errorsDe } from "./de/errors.ts";
import { exchange as exchangeDe } from "./de/exchange.ts";
import { gaps as gapsDe } from "./de/gaps.ts";
import { library as libraryDe } from "./de/library.ts";
import { list as listDe } from "./de/list.ts";
import { live as liveDe } from "./de/live.ts";
import { palette as paletteDe } from "./de/palette.ts";
import { people as peopleDe } from "./de/people.ts";
import { presets as presetsDe } from "./de/presets.ts";
import { reports as reportsDe } from "./de/reports.ts";
import { review as reviewDe } from "./de/review.ts";
import { search as searchDe } from "./de/search.ts";
import { settings as settingsDe } from "./de/settings.ts";
import { shortcuts as shortcutsDe } from "./de/shortcuts.ts";
import { table as tableDe } from "./de/table.ts";
import { upload as uploadDe } from "./de/upload.ts";
import { activity } from "./en/activity.ts";
import { admin } from "./en/admin.ts";
import { advice } from "./en/advice.ts";
import { asset } from "./en/asset.ts";
import { bulk } from "./en/bulk.ts";
import { classification } from "./en/classification.ts";
import { columns } from "./en/columns.ts";
import { common } from "./en/common.ts";
import { dialects } from "./en/dialects.ts";
import { drawer } from "./en/drawer.ts";
import { errors } from "./en/errors.ts";
import { exchange } from "./en/exchange.ts";
import { gaps } from "./en/gaps.ts";
import { library } from "./en/library.ts";
import { list } from "./en/list.ts";
import { live } from "./en/live.ts";
import { palette } from "./en/palette.ts";
import { people } from "./en/people.ts";
import { presets } from "./en/presets.ts";
import { reports } from "./en/reports.ts";
import { review } from "./en/review.ts";
import { search } from "./en/search.ts";
import { settings } from "./en/settings.ts";
import { shortcuts } from "./en/shortcuts.ts";
import { table } from "./en/table.ts";
import { upload } from "./en/upload.ts";

const en = {
  activity,
  admin,
  advice,
  gaps,
  asset,
  classification,
  bulk,
  exchange,
  columns,
  common,
  dialects,
  drawer,
  errors,
  library,
  list,
  live,
  palette,
  people,
  presets,
  reports,
  review,
  search,
  settings,
  shortcuts,
  table,
  upload,
};

export type Messages = typeof en;

const de: Messages = {
  activity: activityDe,
  admin: adminDe,
  advice: adviceDe,
  gaps: gapsDe,
  asset: assetDe,
  classification: classificationDe,
  bulk: bulkDe,
  exchange: exchangeDe,
  columns: columnsDe,
  common: commonDe,
  dialects: dialectsDe,
  drawer: drawerDe,
  errors: errorsDe,
  library: libraryDe,
  list: listDe,
  live: liveDe,
  palette: paletteDe,
  people: peopleDe,
  presets: presetsDe,
  reports: reportsDe,
  review: reviewDe,
  search: searchDe,
  settings: settingsDe,
  shortcuts: shortcutsDe,
  table: tableDe,
  upload: uploadDe,
};

export const locales = ["en", "de"] as const;
export type Locale = (typeof locales)[number];

/** The texts of the interface in one language. */
export function messagesFor(locale: Locale): Messages {
  return locale === "de" ? de : en;
}

/** The interface language: the person's own choice, else the first of the browser's that we have. */
export function chooseLocale(own: string | null, acceptLanguage: string | null): Locale {
  const wanted = [
    own ?? "",
    ...(acceptLanguage ?? "").split(",").map((part) => part.split(";")[0] ?? ""),
  ];
  for (const tag of wanted) {
    const language = tag.trim().slice(0, 2).toLowerCase();
    const found = locales.find((locale) => locale === language);
    if (found) return found;
  }
  return "en";
}
