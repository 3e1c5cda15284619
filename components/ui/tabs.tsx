"use client";

import type { ReactNode } from "react";
import { Tabs as AriaTabs, type Key, Tab, TabList, TabPanel } from "react-aria-components";
import { classNames } from "./class-names.ts";

type TabsProps = {
  /** The accessible name of the row of tabs. */
  label: string;
  /** A tab with `href` is a link: its panel is then the caller's page, or `content` when given. */
  tabs: readonly { id: string; label: ReactNode; content?: ReactNode; href?: string }[];
  selected?: string;
  onSelect?: (id: string) => void;
  /** For placement only. */
  className?: string;
  panelClassName?: string;
};

/** Panels of which one is shown; arrow keys change it. */
export function Tabs({ label, tabs, selected, onSelect, className, panelClassName }: TabsProps) {
  return (
    <AriaTabs
      {...(selected !== undefined && { selectedKey: selected })}
      onSelectionChange={(key: Key) => onSelect?.(String(key))}
      className={classNames("flex min-h-0 flex-col", className)}
    >
      <TabList
        aria-label={label}
        className="flex shrink-0 gap-4 overflow-x-auto border-b px-4 [scrollbar-width:none]"
      >
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            {...(tab.href !== undefined && { href: tab.href })}
            className="flex min-w-6 cursor-default items-center gap-1.5 border-b-2 border-transparent py-2 whitespace-nowrap text-ink-2 no-underline outline-none data-disabled:text-ink-3 data-focus-visible:focus-ring-inset data-hovered:text-ink data-selected:border-ink data-selected:font-medium data-selected:text-ink forced-colors:border-[Canvas] forced-colors:data-selected:border-[Highlight]"
          >
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel
          key={tab.id}
          id={tab.id}
          className={classNames(
            "min-h-0 flex-1 outline-none data-focus-visible:focus-ring-inset",
            panelClassName,
          )}
        >
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
