"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { itemClasses, popupClasses } from "./popup-classes";

export const Menu = Base.Root;
/** Opens the menu; give it the button as `render`. */
export const MenuTrigger = Base.Trigger;
export const MenuRadioGroup = Base.RadioGroup;

type MenuContentProps = { children: ReactNode; align?: "start" | "center" | "end"; className?: string };

/** The list of a menu. */
export function MenuContent({ children, align = "end", className }: MenuContentProps) {
  return (
    <Base.Portal>
      <Base.Positioner align={align} sideOffset={6} collisionPadding={8} className="z-50 outline-none">
        <Base.Popup className={cn(popupClasses, "min-w-48 py-1.5", className)}>{children}</Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

type MenuItemProps = {
  children: ReactNode;
  icon?: ReactNode;
  onClick?: () => void;
  danger?: boolean;
  disabled?: boolean;
};

/** A deed. */
export function MenuItem({ children, icon, danger, ...props }: MenuItemProps) {
  return (
    <Base.Item {...props} className={cn(itemClasses, danger && "text-danger")}>
      {icon}
      {children}
    </Base.Item>
  );
}

/** A way to another page. */
export function MenuLinkItem({
  href,
  icon,
  children,
}: {
  href: string;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Base.LinkItem closeOnClick render={<Link prefetch={false} href={href} />} className={itemClasses}>
      {icon}
      {children}
    </Base.LinkItem>
  );
}

/** One of several states, inside `MenuRadioGroup`. */
export function MenuRadioItem({
  value,
  icon,
  children,
}: {
  value: string;
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Base.RadioItem value={value} closeOnClick className={cn(itemClasses, "pr-10")}>
      {icon}
      {children}
      <Base.RadioItemIndicator className="absolute right-3 text-accent">
        <Check aria-hidden />
      </Base.RadioItemIndicator>
    </Base.RadioItem>
  );
}

export function MenuSeparator() {
  return <Base.Separator className="my-1.5 h-px bg-rule" />;
}

/** Items under a common label. */
export function MenuGroup({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-3 pt-2 pb-1 text-xs text-ink-faint">{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}
