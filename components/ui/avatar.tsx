import { classNames } from "./class-names.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

type AvatarProps = {
  name: string;
  /** 20, 24 or 32 px. */
  size?: "sm" | "md" | "lg";
  /** The name stands beside it: keep it from being read twice. */
  isDecorative?: boolean;
};

const sizes = { sm: "size-5 text-[0.5625rem]", md: "size-6 text-xs", lg: "size-8 text-sm" };

/** A person as initials. */
export function Avatar({ name, size = "md", isDecorative = false }: AvatarProps) {
  return (
    <span
      title={isDecorative ? undefined : name}
      className={classNames(
        "inline-grid shrink-0 place-items-center rounded-full border border-line-strong bg-hover font-semibold text-ink-2",
        sizes[size],
      )}
    >
      {/* As generated content: beside the name, letters of their own would be text to be named. */}
      <span
        aria-hidden
        data-initials={initials(name)}
        className="before:content-[attr(data-initials)]"
      />
      {!isDecorative && <VisuallyHidden>{name}</VisuallyHidden>}
    </span>
  );
}

/** First letters of the first and last word; of an e-mail address, its first letter. */
function initials(name: string): string {
  const words = name.split("@")[0]?.trim().split(/\s+/) ?? [];
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => [...(word ?? "")][0]?.toLocaleUpperCase() ?? "").join("");
}
