"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { JobPanel } from "#components/bulk/job-panel.tsx";
import { UndoKeys } from "#components/bulk/undo-keys.tsx";
import { PaletteKeys } from "#components/palette/palette-keys.tsx";
import { KeepSession } from "#components/people/keep-session.tsx";
import { InterfaceProvider } from "#components/ui/interface-provider.tsx";
import { lazyPart } from "#components/ui/lazy-part.tsx";
import { SkipLink } from "#components/ui/skip-link.tsx";
import { UploadProvider } from "#components/upload/upload-provider.tsx";
import { FillingBanner } from "./filling-banner.tsx";
import { LiveProvider } from "./live-provider.tsx";
import { NavigationButton } from "./navigation-button.tsx";
import { ShellAsideContext } from "./shell-aside.tsx";
import { ShellNavigation } from "./shell-navigation.ts";
import { SideNavigation, type SpaceChoice } from "./side-navigation.tsx";
import { useSpace } from "./space-context.tsx";
import { useFocusAfterNavigation } from "./use-focus-after-navigation.ts";
import { useNavigate } from "./use-navigate.ts";
import { ViewAsBanner } from "./view-as-banner.tsx";

const Drawer = lazyPart(() => import("#components/ui/drawer.tsx").then((file) => file.Drawer));

type AppShellProps = {
  /** The spaces the person is a member of, for the switcher. */
  spaces: readonly SpaceChoice[];
  person: { name: string; email: string };
  /** Up to where the page knows what has happened. */
  livePosition: number;
  children: ReactNode;
};

/** What stands around every page of a space: navigation at the side, the page beside it. */
export function AppShell({ spaces, person, livePosition, children }: AppShellProps) {
  const t = useTranslations();
  const locale = useLocale();
  const navigate = useNavigate();
  const { space } = useSpace();
  const [isOpen, setIsOpen] = useState(false);
  useCloseOnNavigation(() => setIsOpen(false));
  useFocusAfterNavigation();
  const [aside, setAside] = useState<HTMLElement | null>(null);
  const navigation = <SideNavigation spaces={spaces} person={person} />;
  return (
    <InterfaceProvider locale={locale} navigate={navigate}>
      <LiveProvider email={person.email} position={livePosition}>
        <UploadProvider>
          <ShellAsideContext value={aside}>
            <ShellNavigation value={() => setIsOpen(true)}>
              <KeepSession />
              <UndoKeys />
              <PaletteKeys />
              <JobPanel />
              <SkipLink target="content">{t("common.skipToContent")}</SkipLink>
              <div className="group/shell flex h-dvh min-[900px]:grid min-[900px]:grid-cols-[15.5rem_minmax(0,1fr)_auto] min-[900px]:grid-rows-[minmax(0,1fr)]">
                <nav
                  aria-label={t("common.nav.main")}
                  className="flex min-h-0 flex-col border-e bg-panel max-[899px]:hidden"
                >
                  {navigation}
                </nav>
                <div className="flex min-h-0 min-w-0 flex-1 flex-col">
                  {/* Steps aside for a page that has the button in its own header. */}
                  <header className="flex h-12 shrink-0 items-center gap-2 border-b px-4 group-has-[main_[data-navigation-button]]/shell:hidden min-[900px]:hidden">
                    <NavigationButton />
                    <span className="truncate font-semibold">{space.name}</span>
                  </header>
                  <main
                    id="content"
                    tabIndex={-1}
                    className="flex min-h-0 flex-1 flex-col outline-none"
                  >
                    <ViewAsBanner />
                    <FillingBanner />
                    <div className="min-h-0 flex-1 scroll-py-4 overflow-y-auto">{children}</div>
                  </main>
                </div>
                <div ref={setAside} data-shell-aside className="contents" />
              </div>
              {isOpen && (
                <Drawer
                  side="start"
                  isOpen
                  onOpenChange={setIsOpen}
                  title={t("common.appName")}
                  closeLabel={t("common.close")}
                >
                  {navigation}
                </Drawer>
              )}
            </ShellNavigation>
          </ShellAsideContext>
        </UploadProvider>
      </LiveProvider>
    </InterfaceProvider>
  );
}

function useCloseOnNavigation(close: () => void) {
  const path = `${usePathname()}?${useSearchParams()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the address changed
  useEffect(close, [path]);
}
