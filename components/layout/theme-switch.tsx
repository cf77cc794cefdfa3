"use client";

import { BookOpen, Monitor, Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuContent, MenuRadioGroup, MenuRadioItem, MenuTrigger } from "@/components/ui/menu";
import { setTheme } from "@/lib/theme/set-theme";
import { parseTheme, THEMES, type Theme } from "@/lib/theme/theme";

const ICONS = { system: Monitor, light: Sun, sepia: BookOpen, dark: Moon };

/** The choice of light, sepia, dark or whatever the system says. */
export function ThemeSwitch({ theme: initial }: { theme: Theme }) {
  const t = useTranslations("layout.theme");
  const [theme, setShown] = useState(initial);
  const Icon = ICONS[theme];
  const choose = (value: string) => {
    const next = parseTheme(value);
    setShown(next);
    setTheme(next);
  };
  return (
    <Menu>
      <MenuTrigger
        render={
          <IconButton label={t("label")}>
            <Icon aria-hidden />
          </IconButton>
        }
      />
      <MenuContent>
        <MenuRadioGroup value={theme} onValueChange={choose}>
          {THEMES.map((value) => {
            const ItemIcon = ICONS[value];
            return (
              <MenuRadioItem key={value} value={value} icon={<ItemIcon aria-hidden />}>
                {t(value)}
              </MenuRadioItem>
            );
          })}
        </MenuRadioGroup>
      </MenuContent>
    </Menu>
  );
}
