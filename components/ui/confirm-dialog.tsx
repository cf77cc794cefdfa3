"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import { useTranslations } from "next-intl";
import { type ReactElement, type ReactNode, useState } from "react";
import { Button } from "./button";

type ConfirmDialogProps = {
  /** The button that opens it; leave it out when `open` is controlled. */
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** The question. */
  title: ReactNode;
  /** What will happen, and whether it can be undone. */
  description: ReactNode;
  /** The verb of the deed, as in "Delete chapter". */
  confirmLabel: string;
  danger?: boolean;
  /** The dialog waits for the promise, closes when it resolves, and stays open with a notice when it rejects. */
  onConfirm: () => void | Promise<void>;
};

/** Asks before something is done that cannot be taken back lightly. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, title, description, confirmLabel, danger, onConfirm } = props;
  const t = useTranslations("ui");
  const [ownOpen, setOwnOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);

  const open = props.open ?? ownOpen;
  const setOpen = (next: boolean) => {
    if (pending) return;
    setFailed(false);
    setOwnOpen(next);
    props.onOpenChange?.(next);
  };
  const confirm = async () => {
    setPending(true);
    setFailed(false);
    try {
      await onConfirm();
      setOwnOpen(false);
      props.onOpenChange?.(false);
    } catch {
      setFailed(true);
    } finally {
      setPending(false);
    }
  };

  return (
    <AlertDialog.Root open={open} onOpenChange={setOpen}>
      {trigger && <AlertDialog.Trigger render={trigger} />}
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="veil-motion fixed inset-0 z-40 min-h-dvh bg-veil" />
        <AlertDialog.Viewport className="fixed inset-0 z-50 flex items-center justify-center p-4">
          <AlertDialog.Popup className="veil-motion w-full max-w-md rounded-sm border border-rule bg-surface p-6 text-ink shadow-lift outline-none">
            <AlertDialog.Title className="text-xl">{title}</AlertDialog.Title>
            <AlertDialog.Description className="pt-2 text-[0.9375rem] text-ink-soft">
              {description}
            </AlertDialog.Description>
            <p role="alert" className="pt-3 text-sm text-danger empty:hidden">
              {failed && t("confirm.failed")}
            </p>
            <div className="flex flex-wrap justify-end gap-3 pt-5">
              <AlertDialog.Close render={<Button disabled={pending} />}>{t("cancel")}</AlertDialog.Close>
              <Button variant={danger ? "danger" : "primary"} loading={pending} onClick={confirm}>
                {confirmLabel}
              </Button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
