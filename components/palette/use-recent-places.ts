"use client";

import { useState } from "react";

export type RecentPlace = { label: string; href: string };

const mostRecent = 6;

/** The places that were chosen last, on this machine. */
export function useRecentPlaces(spaceId: number) {
  const key = `vitrine:recent:${spaceId}`;
  const [places] = useState(() => read(key));
  const remember = (place: RecentPlace) => {
    const others = read(key).filter((known) => known.href !== place.href);
    try {
      window.localStorage.setItem(key, JSON.stringify([place, ...others].slice(0, mostRecent)));
    } catch {
      // Without a storage nothing is remembered, and nothing is lost.
    }
  };
  return { places, remember };
}

function read(key: string): RecentPlace[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is RecentPlace {
  return (
    typeof value === "object" &&
    value !== null &&
    "label" in value &&
    "href" in value &&
    typeof value.label === "string" &&
    typeof value.href === "string" &&
    // Only places of this application.
    /^\/(?!\/)/.test(value.href)
  );
}
