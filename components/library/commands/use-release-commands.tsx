import { CalendarClock, ClipboardCheck, Eye, EyeOff, Lock, LockOpen } from "lucide-react";
import { useTranslations } from "use-intl";
import type { CommandContext, CommandGroup } from "./asset-command.ts";
import { useRefusalReason } from "./use-refusal-reason.ts";

/** Who may change assets, and who sees them when. */
export function useReleaseCommands({ mutations, openDialog }: CommandContext): CommandGroup {
  const t = useTranslations("library.command");
  const bulk = useTranslations("bulk.command");
  const done = useTranslations("bulk.done");
  const reason = useRefusalReason();
  return (subject) => {
    const { assets, target } = subject;
    const isLocked = assets.every((asset) => asset.lock !== null);
    const isPrivate = assets.every((asset) => asset.isPrivate);
    return [
      {
        // One command for both, so that its button keeps the focus when it changes.
        id: "lock",
        label: t(isLocked ? "release" : "lock"),
        icon: isLocked ? <LockOpen /> : <Lock />,
        shortcut: "L",
        disabledReason: reason(assets, "asset.lock"),
        run: () =>
          isLocked ? void mutations.release(target) : openDialog({ kind: "lock", subject }),
      },
      {
        id: "privacy",
        label: t(isPrivate ? "makePublic" : "makePrivate"),
        icon: isPrivate ? <Eye /> : <EyeOff />,
        disabledReason: reason(assets, "asset.edit"),
        run: () => void mutations.setPrivacy(target, !isPrivate),
      },
      {
        id: "review",
        label: bulk("review"),
        icon: <ClipboardCheck />,
        disabledReason: reason(assets, "asset.edit"),
        run: () =>
          void mutations.change(target, { kind: "review", note: "" }, (count) =>
            done("review", { count }),
          ),
      },
      {
        id: "schedule",
        label: bulk("schedule"),
        icon: <CalendarClock />,
        disabledReason: reason(assets, "asset.edit"),
        run: () => openDialog({ kind: "schedule", subject }),
      },
    ];
  };
}
