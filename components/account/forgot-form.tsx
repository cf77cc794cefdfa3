"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { forgotPasswordEndpoint } from "@/lib/accounts/endpoints/data";
import { ApiError, call } from "@/lib/http/client";
import { FormError } from "./form-error";

/** Asks for a link with which to set a new password. */
export function ForgotForm() {
  const t = useTranslations("account");
  const [outcome, setOutcome] = useState<"sent" | "rate_limited" | "failed" | null>(null);
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(forgotPasswordEndpoint.body),
    defaultValues: { email: "" },
  });
  const submit = handleSubmit(async (body) => {
    try {
      await call(forgotPasswordEndpoint, { body });
      setOutcome("sent");
    } catch (error) {
      setOutcome(error instanceof ApiError && error.status === 429 ? "rate_limited" : "failed");
    }
  });
  if (outcome === "sent") return <p role="status">{t("forgot.sent")}</p>;
  return (
    <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-5">
      {outcome && <FormError>{t(`errors.${outcome}`)}</FormError>}
      <Field label={t("signUp.email")} error={formState.errors.email && t("errors.email")}>
        <Input {...register("email")} type="email" autoComplete="email" />
      </Field>
      <SubmitButton variant="primary" size="lg" loading={formState.isSubmitting}>
        {t("forgot.submit")}
      </SubmitButton>
    </form>
  );
}
