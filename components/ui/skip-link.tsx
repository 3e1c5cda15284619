type SkipLinkProps = {
  /** Id of the element to go to; give that element `tabIndex={-1}`. */
  target: string;
  children: string;
};

/** A link that shows itself only when focused and jumps over repeated content. */
export function SkipLink({ target, children }: SkipLinkProps) {
  return (
    <a
      href={`#${target}`}
      className="z-50 rounded-md bg-ink px-3 py-2 font-medium text-bg forced-color-adjust-none shadow-overlay not-focus:sr-only focus:fixed focus:start-2 focus:top-2"
    >
      {children}
    </a>
  );
}
