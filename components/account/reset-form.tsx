"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { resetPasswordEndpoint } from "@/lib/accounts/endpoints/data";
import { ApiError, call } from "@/lib/http/client";
import { FormError } from "./form-error";

/** Sets a new password by the token of a mailed link. */
export function ResetForm({ token }: { token: string }) {
  const t = useTranslations("account");
  const [outcome, setOutcome] = useState<"done" | "spent" | "failed" | null>(null);
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(resetPasswordEndpoint.body),
    defaultValues: { token, password: "" },
  });
  const submit = handleSubmit(async (body) => {
    try {
      await call(resetPasswordEndpoint, { body });
      setOutcome("done");
    } catch (error) {
      setOutcome(error instanceof ApiError && error.status === 422 ? "spent" : "failed");
    }
  });
  if (outcome === "done") {
    return (
      <div className="flex flex-col items-start gap-5">
        <p role="status">{t("reset.done")}</p>
        <ButtonLink href="/signin" variant="primary">
          {t("signIn.submit")}
        </ButtonLink>
      </div>
    );
  }
  return (
    <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-5">
      {outcome === "failed" && <FormError>{t("errors.failed")}</FormError>}
      {outcome === "spent" && <FormError>{t("reset.spent")}</FormError>}
      <Field
        label={t("profile.newPassword")}
        hint={t("signUp.passwordHint")}
        error={formState.errors.password && t("errors.password")}
      >
        <Input {...register("password")} type="password" autoComplete="new-password" />
      </Field>
      <SubmitButton variant="primary" size="lg" loading={formState.isSubmitting}>
        {t("reset.submit")}
      </SubmitButton>
      {outcome === "spent" && <ButtonLink href="/forgot">{t("reset.again")}</ButtonLink>}
    </form>
  );
}
