"use client";

import { useTranslations } from "use-intl";
import { useSpace } from "#components/space/space-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { MenuItem } from "#components/ui/menu-item.tsx";
import { MenuSection } from "#components/ui/menu-section.tsx";
import { ProgressRing } from "#components/ui/progress-ring.tsx";
import { ToggleButton } from "#components/ui/toggle-button.tsx";
import type { AssetGap } from "#lib/asset.ts";
import type { Language } from "#lib/library.ts";
import { completenessIn } from "./completeness.ts";
import { toggleLanguage } from "./shown-languages.ts";

/** These and all that are shown have a button of their own; the others are in the menu. */
const fewestButtons = 3;

type LanguageChoiceProps = {
  languages: readonly Language[];
  shown: readonly string[];
  gaps: readonly AssetGap[];
  onChange: (shown: string[]) => void;
};

/** Which languages are shown side by side, each with how complete it is. */
export function LanguageChoice({ languages, shown, gaps, onChange }: LanguageChoiceProps) {
  const t = useTranslations("asset.texts");
  const first = languages.filter(
    (language, index) => index < fewestButtons || shown.includes(language.code),
  );
  const rest = languages.filter((language) => !first.includes(language));
  if (languages.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own
    <div role="group" aria-label={t("languages")} className="flex flex-wrap items-center gap-1">
      {first.map((language) => (
        <ToggleButton
          key={language.code}
          size="sm"
          isSelected={shown.includes(language.code)}
          onChange={() => onChange(toggleLanguage(shown, language.code))}
          icon={<LanguageRing language={language.code} gaps={gaps} />}
        >
          <span lang={language.code}>{language.name}</span>
        </ToggleButton>
      ))}
      {rest.length > 0 && (
        <Menu
          trigger={
            <Button
              size="sm"
              variant="quiet"
              aria-label={t("moreLanguages", { count: rest.length })}
            >
              {t("moreLanguagesShort", { count: rest.length })}
            </Button>
          }
          onAction={(code) => onChange(toggleLanguage(shown, String(code)))}
        >
          <MenuSection title={t("languages")} selectionMode="multiple" selectedKeys={shown}>
            {rest.map((language) => (
              <MenuItem
                key={language.code}
                id={language.code}
                icon={<LanguageRing language={language.code} gaps={gaps} />}
              >
                {language.name}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      )}
    </div>
  );
}

function LanguageRing({ language, gaps }: { language: string; gaps: readonly AssetGap[] }) {
  const t = useTranslations("asset.texts");
  const { fields } = useSpace();
  const { filled, required } = completenessIn(language, fields, gaps);
  if (required === 0) return null;
  return (
    <ProgressRing share={filled / required} label={t("complete", { filled, required })} hideLabel />
  );
}
