"use client";

/** The tags of the space in the side navigation. */
export function TagSection() {
  return null;
}
