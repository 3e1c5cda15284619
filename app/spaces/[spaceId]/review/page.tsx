import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { pageTitle } from "#app/page-title.ts";
import { ReviewDeck } from "#components/review/review-deck.tsx";
import { actorForSession } from "#server/auth/session-actor.ts";
import { listReviews, listReviewsSchema } from "#server/domain/assets/list-reviews.ts";
import { livePositionOfPage } from "../live-position-of-page.ts";

type PageProps = { params: Promise<{ spaceId: string }> };

export const generateMetadata = () => pageTitle("review");

/** What waits for a review, one after the other. */
export default async function ReviewPage({ params }: PageProps) {
  const actor = await actorForSession(await headers(), Number((await params).spaceId));
  if (!actor) notFound();
  await livePositionOfPage(actor);
  return <ReviewDeck initial={await listReviews(actor, listReviewsSchema.parse({}))} />;
}
