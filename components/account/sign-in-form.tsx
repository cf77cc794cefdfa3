"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { FormError } from "./form-error";
import { type SignInFailure, signInBrowser } from "./sign-in-browser";

type Values = { login: string; password: string };

/** Signs in and goes on to `next`. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("account");
  const router = useRouter();
  const [failure, setFailure] = useState<SignInFailure | null>(null);
  const { register, handleSubmit, formState } = useForm<Values>();

  const submit = handleSubmit(async ({ login, password }) => {
    setFailure(null);
    const refused = await signInBrowser(login, password);
    if (refused) return setFailure(refused);
    router.push(next);
    router.refresh();
  });

  const required = { required: t("errors.required") };
  return (
    <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-5">
      {failure && <FormError>{t(`errors.${failure}`)}</FormError>}
      <Field label={t("signIn.login")} error={formState.errors.login?.message}>
        <Input {...register("login", required)} autoComplete="username" autoCapitalize="none" />
      </Field>
      <Field label={t("signIn.password")} error={formState.errors.password?.message}>
        <Input {...register("password", required)} type="password" autoComplete="current-password" />
      </Field>
      <SubmitButton variant="primary" size="lg" loading={formState.isSubmitting}>
        {t("signIn.submit")}
      </SubmitButton>
    </form>
  );
}
