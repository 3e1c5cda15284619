"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";

type UploadNameFieldProps = {
  name: string;
  onTake: (name: string) => void;
  onLeave: () => void;
};

/** The name a file is to have instead of the one that is taken. Enter takes it, Escape leaves. */
export function UploadNameField({ name, onTake, onLeave }: UploadNameFieldProps) {
  const t = useTranslations("upload.question");
  const [value, setValue] = useState(name);
  const take = () => value.trim() !== "" && onTake(value.trim());
  return (
    <form
      className="flex items-end gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextField
        label={t("newName")}
        value={value}
        onChange={setValue}
        autoFocus
        className="min-w-0 flex-1"
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onLeave();
        }}
      />
      <Button size="sm" type="submit">
        {t("takeName")}
      </Button>
    </form>
  );
}
