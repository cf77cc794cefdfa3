"use client";

import { LogOut, PenLine, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import {
  Menu,
  MenuContent,
  MenuGroup,
  MenuItem,
  MenuLinkItem,
  MenuSeparator,
  MenuTrigger,
} from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { HeaderViewer } from "./header-viewer";
import { signOutBrowser } from "./sign-out-browser";

/** The person who is signed in, and the pages that are theirs. */
export function AccountMenu({ viewer }: { viewer: HeaderViewer }) {
  const t = useTranslations("layout.account");
  const leave = () => {
    signOutBrowser().catch(() => toast.error(t("signOutFailed")));
  };
  return (
    <Menu>
      <MenuTrigger aria-label={t("label", { name: viewer.displayName })} className="inline-flex rounded-full">
        <Avatar name={viewer.displayName} src={viewer.avatarUrl} />
      </MenuTrigger>
      <MenuContent>
        <MenuGroup label={viewer.displayName}>
          <MenuLinkItem href="/profile" icon={<UserRound aria-hidden />}>
            {t("profile")}
          </MenuLinkItem>
          <MenuLinkItem href="/write" icon={<PenLine aria-hidden />}>
            {t("stories")}
          </MenuLinkItem>
        </MenuGroup>
        <MenuSeparator />
        <MenuItem onClick={leave} icon={<LogOut aria-hidden />}>
          {t("signOut")}
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}
