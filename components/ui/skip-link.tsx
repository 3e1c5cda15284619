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
      className="fixed start-2 top-2 z-50 -translate-y-16 rounded-md bg-ink px-3 py-2 font-medium text-bg shadow-overlay focus:translate-y-0"
    >
      {children}
    </a>
  );
}
