"use client";

import { type FormEvent, type ReactNode, type Ref, useId } from "react";
import { useTranslations } from "use-intl";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

type FormDialogProps = {
  title: string;
  submitLabel: string;
  /** From `useSettingsForm`. */
  form: { ref: Ref<HTMLFormElement>; isPending: boolean; formError: string | undefined };
  onSubmit: () => void;
  onClose: () => void;
  size?: "sm" | "md" | "lg";
  isBlocked?: boolean;
  children: ReactNode;
};

/** A form in a dialog: its fields, an error that belongs to none of them, cancel and the main button. */
export function FormDialog({
  title,
  submitLabel,
  form,
  onSubmit,
  onClose,
  size = "md",
  isBlocked = false,
  children,
}: FormDialogProps) {
  const t = useTranslations("common");
  const formId = useId();
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={title}
      closeLabel={t("close")}
      // A click beside the dialog must not lose what was typed.
      isDismissable={false}
      size={size}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            isPending={form.isPending}
            pendingLabel={t("saving")}
            isDisabled={isBlocked}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        ref={form.ref}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSubmit();
        }}
        className="flex flex-col gap-4"
      >
        {form.formError && (
          <Banner tone="error" isLive>
            {form.formError}
          </Banner>
        )}
        {children}
      </form>
    </Dialog>
  );
}
