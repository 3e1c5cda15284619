/** A moment as a field for date and time shows it, in the browser's zone: `2027-05-03T14:00`. */
export function toLocalInput(at: number | null): string {
  if (at === null) return "";
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment that a field for date and time names; null when it is empty, undefined when it names none. */
export function fromLocalInput(text: string): number | null | undefined {
  if (text === "") return null;
  const at = new Date(text).getTime();
  return Number.isNaN(at) ? undefined : at;
}
