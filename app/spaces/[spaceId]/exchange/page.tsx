import { pageTitle } from "#app/page-title.ts";
import { ExchangePage } from "#components/exchange/exchange-page.tsx";

export const generateMetadata = () => pageTitle("exchange");

/** Texts out and in as files. */
export default function SpaceExchangePage() {
  return <ExchangePage />;
}
