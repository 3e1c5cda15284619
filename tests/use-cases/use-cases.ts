import { assetUseCases } from "./asset-use-cases.ts";
import { bulkUseCases } from "./bulk-use-cases.ts";
import { classificationUseCases } from "./classification-use-cases.ts";
import { deliveryUseCases } from "./delivery-use-cases.ts";
import { dialectUseCases } from "./dialect-use-cases.ts";
import { kontentUseCases } from "./kontent-use-cases.ts";
import { libraryUseCases } from "./library-use-cases.ts";
import { listUseCases } from "./list-use-cases.ts";
import { liveUseCases } from "./live-use-cases.ts";
import { peopleUseCases } from "./people-use-cases.ts";
import { reportUseCases } from "./report-use-cases.ts";
import { reviewUseCases } from "./review-use-cases.ts";
import { searchUseCases } from "./search-use-cases.ts";
import { settingsUseCases } from "./settings-use-cases.ts";
import { ticketUseCases } from "./ticket-use-cases.ts";
import { uploadUseCases } from "./upload-use-cases.ts";
import type { UseCase } from "./use-case.ts";

/** Every use case that takes an actor. A test compares this with what the domain exports. */
export const useCases: readonly UseCase[] = [
  ...assetUseCases,
  ...deliveryUseCases,
  ...libraryUseCases,
  ...kontentUseCases,
  ...bulkUseCases,
  ...classificationUseCases,
  ...listUseCases,
  ...searchUseCases,
  ...settingsUseCases,
  ...peopleUseCases,
  ...uploadUseCases,
  ...dialectUseCases,
  ...liveUseCases,
  ...ticketUseCases,
  ...reportUseCases,
  ...reviewUseCases,
];

/** Exported functions that take an actor first and are parts of use cases, not ways in. */
export const partsOfUseCases: ReadonlySet<string> = new Set([
  "authorize",
  "authorizeOnAsset",
  "authorizeFilling",
  "ensureClassification",
  "classifySample",
  "authorizePerson",
  "changeAsset",
  "changeAssets",
  "assetColumns",
  "prepareStep",
  "changeByPlan",
  "createJob",
  "eachTargetAsset",
  "findOperation",
  "findRows",
  "requireJob",
  "walkOperations",
  "actorId",
  "filterOwner",
  "savedFilterFromRow",
  "visibleFilters",
  "eventsFromNews",
  "finishTicket",
]);
