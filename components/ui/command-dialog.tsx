"use client";

import { Search } from "lucide-react";
import type { ReactNode } from "react";
import {
  Autocomplete,
  Dialog,
  Group,
  Input,
  Menu,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { classNames } from "./class-names.ts";
import { controlInput } from "./control-style.ts";
import { MenuItemView } from "./menu-item-view.tsx";
import { MenuSectionView } from "./menu-section-view.tsx";

export type CommandChoice = {
  id: string;
  label: string;
  icon?: ReactNode;
  description?: string | undefined;
  shortcut?: string | undefined;
  /** It takes something away. */
  tone?: "danger";
  disabledReason?: string | undefined;
  /** Where it leads; else `run` is what it does. */
  href?: string;
  run?: () => void;
};

type CommandDialogProps = {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  /** Sections without choices are left out. */
  sections: readonly { id: string; title: string; choices: readonly CommandChoice[] }[];
  emptyText: string;
  onClose: () => void;
  /** Runs before a choice does what it does. */
  onChoose: (choice: CommandChoice) => void;
};

/** One field that finds everything: type, arrow keys, Enter. */
export function CommandDialog(props: CommandDialogProps) {
  const sections = props.sections.filter((section) => section.choices.length > 0);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
      className="fixed inset-0 z-40 flex items-start justify-center bg-scrim p-2 sm:pt-[12vh] data-entering:animate-appear"
    >
      <Modal className="w-full max-w-150">
        <Dialog
          aria-label={props.label}
          className="flex max-h-[min(80dvh,36rem)] flex-col overflow-hidden rounded-md border border-line-strong bg-raised shadow-overlay outline-none"
        >
          <Autocomplete inputValue={props.value} onInputChange={props.onChange}>
            {/* The palette is the topmost thing, and what is typed in it is part of it: Escape is not
                first for the field. */}
            <div
              onKeyDownCapture={(event) => {
                if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
                event.preventDefault();
                event.stopPropagation();
                props.onClose();
              }}
            >
              <SearchField aria-label={props.label} autoFocus className="border-b">
                <Group className="flex items-center">
                  <Search className="ms-4 text-ink-3" />
                  <Input
                    placeholder={props.placeholder}
                    className={classNames(
                      controlInput,
                      "h-12 text-lg [&::-webkit-search-cancel-button]:hidden",
                    )}
                  />
                </Group>
              </SearchField>
            </div>
            <Menu
              aria-label={props.label}
              className="min-h-0 flex-1 overflow-y-auto p-1 outline-none"
              onClose={props.onClose}
              renderEmptyState={() => <p className="px-3 py-4 text-ink-3">{props.emptyText}</p>}
            >
              {sections.map((section) => (
                <MenuSectionView key={section.id} title={section.title}>
                  {section.choices.map((choice) => (
                    <MenuItemView
                      key={choice.id}
                      id={choice.id}
                      icon={choice.icon}
                      {...(choice.shortcut && { shortcut: choice.shortcut })}
                      {...(choice.description && { description: choice.description })}
                      {...(choice.tone && { tone: choice.tone })}
                      {...(choice.href && { href: choice.href })}
                      disabledReason={choice.disabledReason}
                      onAction={() => {
                        props.onChoose(choice);
                        choice.run?.();
                      }}
                    >
                      {choice.label}
                    </MenuItemView>
                  ))}
                </MenuSectionView>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
