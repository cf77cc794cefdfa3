"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { registerMemberEndpoint } from "@/lib/accounts/endpoints/chat";
import { ApiError, call } from "@/lib/http/client";
import { FormError } from "./form-error";
import { signInBrowser } from "./sign-in-browser";

type Values = z.infer<typeof registerMemberEndpoint.body>;
type Failure = "email_taken" | "rate_limited" | "invalid_credentials" | "banned" | "failed";

function failureOf(error: unknown): Failure {
  if (!(error instanceof ApiError)) return "failed";
  if (error.status === 409) return "email_taken";
  return error.status === 429 ? "rate_limited" : "failed";
}

/** Makes an account, signs this browser in with it and goes on to `next`. */
export function SignUpForm({ next }: { next: string }) {
  const t = useTranslations("account");
  const router = useRouter();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { register, handleSubmit, formState } = useForm<Values>({
    resolver: zodResolver(registerMemberEndpoint.body),
  });
  const { errors } = formState;

  const submit = handleSubmit(async (body) => {
    setFailure(null);
    try {
      await call(registerMemberEndpoint, { body });
    } catch (error) {
      return setFailure(failureOf(error));
    }
    const refused = await signInBrowser(body.email, body.password);
    if (refused) return setFailure(refused);
    router.push(next);
    router.refresh();
  });

  return (
    <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-5">
      {failure && <FormError>{t(`errors.${failure}`)}</FormError>}
      <Field label={t("signUp.name")} hint={t("signUp.nameHint")} error={errors.name && t("errors.name")}>
        <Input {...register("name")} autoComplete="name" />
      </Field>
      <Field label={t("signUp.email")} error={errors.email && t("errors.email")}>
        <Input {...register("email")} type="email" autoComplete="email" />
      </Field>
      <Field
        label={t("signUp.password")}
        hint={t("signUp.passwordHint")}
        error={errors.password && t("errors.password")}
      >
        <Input {...register("password")} type="password" autoComplete="new-password" />
      </Field>
      <SubmitButton variant="primary" size="lg" loading={formState.isSubmitting}>
        {t("signUp.submit")}
      </SubmitButton>
    </form>
  );
}
