"use client";

import { useEffect, useRef, useState } from "react";
import { type RateSample, transferRate, withSample } from "./transfer-rate.ts";

const sampleMs = 500;

/** Bytes per second, smoothed, of a growing number of bytes; null until it can be told. */
export function useTransferRate(bytes: number): number | null {
  const latest = useRef(bytes);
  latest.current = bytes;
  const [samples, setSamples] = useState<RateSample[]>([]);
  useEffect(() => {
    const timer = setInterval(
      () => setSamples((known) => withSample(known, { at: Date.now(), bytes: latest.current })),
      sampleMs,
    );
    return () => clearInterval(timer);
  }, []);
  return transferRate(samples);
}
