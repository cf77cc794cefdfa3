import { ALargeSmall } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { Segmented } from "@/components/ui/segmented";
import { Slider } from "@/components/ui/slider";
import {
  DEFAULT_SETTINGS,
  FONT_SIZE,
  LINE_HEIGHT,
  READER_FACES,
  READER_THEMES,
  READER_WIDTHS,
  type ReaderSettings,
} from "@/lib/reading/reader-settings";

type SettingsPopoverProps = {
  settings: ReaderSettings;
  onChange: (change: Partial<ReaderSettings>) => void;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** How the chapter is set. It opens beside the text and not over it, so that every change is seen as it is made. */
export function SettingsPopover({ settings, onChange, open, onOpenChange }: SettingsPopoverProps) {
  const t = useTranslations("reader.settings");
  const format = useFormatter();
  return (
    <Popover open={open} onOpenChange={onOpenChange}>
      <PopoverTrigger
        render={
          <IconButton label={t("open")}>
            <ALargeSmall aria-hidden />
          </IconButton>
        }
      />
      <PopoverContent align="end" title={t("title")} className="w-84">
        <div className="flex flex-col gap-4 pt-2">
          <Slider
            label={t("size")}
            value={settings.font_size}
            onValueChange={(font_size) => onChange({ font_size })}
            formatValue={(value) => t("pixels", { value })}
            {...FONT_SIZE}
          />
          <Slider
            label={t("lineHeight")}
            value={settings.line_height}
            onValueChange={(value) => onChange({ line_height: Math.round(value * 20) / 20 })}
            formatValue={(value) => format.number(value, { minimumFractionDigits: 2 })}
            step={0.05}
            {...LINE_HEIGHT}
          />
          <Choice name={t("width.label")}>
            <Segmented
              fill
              label={t("width.label")}
              items={READER_WIDTHS.map((value) => ({ value, label: t(`width.${value}`) }))}
              value={settings.width}
              onValueChange={(width) => onChange({ width })}
            />
          </Choice>
          <Choice name={t("face.label")}>
            <Segmented
              fill
              label={t("face.label")}
              items={READER_FACES.map((value) => ({ value, label: t(`face.${value}`) }))}
              value={settings.face}
              onValueChange={(face) => onChange({ face })}
            />
          </Choice>
          <Choice name={t("theme.label")}>
            <Segmented
              fill
              label={t("theme.label")}
              items={READER_THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
              value={settings.theme}
              onValueChange={(theme) => onChange({ theme })}
            />
          </Choice>
          <Button variant="link" size="sm" className="self-start" onClick={() => onChange(DEFAULT_SETTINGS)}>
            {t("reset")}
          </Button>
        </div>
      </PopoverContent>
    </Popover>
  );
}

function Choice({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      <span aria-hidden="true" className="text-sm font-medium">
        {name}
      </span>
      {children}
    </div>
  );
}
