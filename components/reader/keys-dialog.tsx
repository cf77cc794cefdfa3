import { useTranslations } from "next-intl";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

const KEYS = [
  ["→", "next"],
  ["←", "previous"],
  ["S", "settings"],
  ["?", "help"],
  ["Esc", "close"],
] as const;

type KeysDialogProps = { open: boolean; onOpenChange: (open: boolean) => void };

/** What the keyboard does while one reads. */
export function KeysDialog({ open, onOpenChange }: KeysDialogProps) {
  const t = useTranslations("reader.keys");
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t("title")} size="sm">
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-3 pt-3 text-[0.9375rem]">
          {KEYS.map(([key, does]) => (
            <div key={key} className="contents">
              <dt>
                <Kbd>{key}</Kbd>
              </dt>
              <dd className="text-ink-soft">{t(does)}</dd>
            </div>
          ))}
        </dl>
      </DialogContent>
    </Dialog>
  );
}
