/** The library. */
export default function LibraryPage() {
  return null;
}
