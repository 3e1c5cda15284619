import { retryDelay } from "./retry-delay.ts";
import type { UploadFailure, UploadItem, UploadOutcome } from "./upload-item.ts";
import type { UploadQuestion } from "./upload-question.ts";

export type UploadsState = {
  items: readonly UploadItem[];
  isPaused: boolean;
  isOffline: boolean;
  /** Bytes sent since the page was opened, for the rate. Bytes found at the server do not count. */
  transferred: number;
};

export type UploadEvent =
  | { type: "added"; items: readonly UploadItem[] }
  | { type: "file_given"; id: string; file: File }
  | { type: "shelved"; id: string }
  | { type: "hashed"; id: string; bytes: number }
  | { type: "compared"; id: string }
  | { type: "asked"; id: string; question: UploadQuestion }
  | { type: "answered"; id: string; name: string; replaceAssetId: number | null }
  | { type: "held"; id: string }
  | { type: "let_go"; id: string }
  | { type: "started"; id: string }
  | { type: "located"; id: string; url: string }
  | { type: "accepted"; id: string; bytes: number }
  | { type: "progressed"; id: string; bytes: number }
  | { type: "sent"; id: string }
  | { type: "finished"; id: string; outcome: UploadOutcome }
  | { type: "failed"; id: string; failure: UploadFailure; isTemporary: boolean; now: number }
  | { type: "retried"; id: string }
  | { type: "removed"; ids: ReadonlySet<string> }
  | { type: "paused" }
  | { type: "resumed" }
  | { type: "went_offline" }
  | { type: "came_online" };

export const noUploads: UploadsState = {
  items: [],
  isPaused: false,
  isOffline: false,
  transferred: 0,
};

/** What the uploads are after something happened. Events of an upload that is gone change nothing. */
export function advanceUploads(state: UploadsState, event: UploadEvent): UploadsState {
  switch (event.type) {
    case "added":
      return { ...state, items: [...state.items, ...event.items] };
    case "removed":
      return { ...state, items: state.items.filter((item) => !event.ids.has(item.id)) };
    case "paused":
      return { ...state, isPaused: true, items: state.items.map(pause) };
    case "resumed":
      return {
        ...state,
        isPaused: false,
        items: state.items.map((item) => (item.isHeld ? { ...item, isHeld: false } : item)),
      };
    case "went_offline":
      return { ...state, isOffline: true, items: state.items.map(backInLine) };
    case "came_online":
      return { ...state, isOffline: false, items: state.items.map(backInLine) };
    default: {
      const before = state.items.find((item) => item.id === event.id);
      if (!before) return state;
      const item = advanceItem(before, event);
      const moved = event.type === "progressed" ? Math.max(item.sent - before.sent, 0) : 0;
      return {
        ...state,
        items: state.items.map((other) => (other === before ? item : other)),
        transferred: state.transferred + moved,
      };
    }
  }
}

type ItemEvent = Extract<UploadEvent, { id: string }>;

function advanceItem(item: UploadItem, event: ItemEvent): UploadItem {
  switch (event.type) {
    case "file_given": {
      const status = item.isCompared || item.uploadUrl ? "waiting" : "hashing";
      return { ...item, file: event.file, status, failure: null };
    }
    case "hashed":
      return { ...item, hashed: event.bytes };
    case "compared":
      return { ...item, status: "waiting", isCompared: true, hashed: item.size };
    case "asked":
      return { ...item, status: "asking", question: event.question, hashed: item.size };
    case "answered":
      return {
        ...item,
        status: "waiting",
        isCompared: true,
        question: null,
        name: event.name,
        replaceAssetId: event.replaceAssetId,
      };
    case "held":
      return item.status === "checking" ? item : { ...backInLine(item), isHeld: true };
    case "let_go":
      return { ...item, isHeld: false };
    case "shelved":
      return { ...item, isShelved: true };
    case "started":
      return { ...item, status: "sending", retryAt: null, failure: null };
    case "located":
      return { ...item, uploadUrl: event.url };
    case "accepted": {
      const isForward = event.bytes > item.accepted;
      const attempt = isForward ? 0 : item.attempt;
      return { ...item, accepted: event.bytes, sent: event.bytes, attempt };
    }
    case "progressed":
      return { ...item, sent: event.bytes };
    case "sent":
      return { ...item, status: "checking", sent: item.size, accepted: item.size };
    case "finished":
      return {
        ...item,
        status: "done",
        sent: item.size,
        outcome: event.outcome,
        question: null,
        failure: null,
      };
    case "failed": {
      const delay = event.isTemporary ? retryDelay(item.attempt) : null;
      if (delay === null)
        return { ...item, status: "failed", failure: event.failure, retryAt: null };
      return {
        ...item,
        status: "retrying",
        failure: event.failure,
        attempt: item.attempt + 1,
        retryAt: event.now + delay,
      };
    }
    case "retried":
      return {
        ...item,
        status: "waiting",
        attempt: item.status === "failed" ? 0 : item.attempt,
        retryAt: null,
        failure: null,
      };
  }
}

/** An upload that was under way takes its place in the line again, keeping what it has sent. */
function backInLine(item: UploadItem): UploadItem {
  const isUnderWay =
    item.status === "sending" || item.status === "checking" || item.status === "retrying";
  return isUnderWay ? { ...item, status: "waiting", retryAt: null, failure: null } : item;
}

function pause(item: UploadItem): UploadItem {
  return item.status === "checking" ? item : backInLine(item);
}
