"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { toast } from "@/components/ui/toast";
import { changePasswordEndpoint } from "@/lib/accounts/endpoints/chat";
import { ApiError, call } from "@/lib/http/client";

/** Sets a new password, with the present one as proof. */
export function PasswordForm() {
  const t = useTranslations("account");
  const { register, handleSubmit, formState, reset, setError } = useForm({
    resolver: zodResolver(changePasswordEndpoint.body),
    defaultValues: { current_password: "", new_password: "" },
  });
  const { errors } = formState;

  const submit = handleSubmit(async (body) => {
    try {
      await call(changePasswordEndpoint, { body });
    } catch (error) {
      if (error instanceof ApiError && error.status === 400) setError("current_password", {});
      else
        toast.error(
          t(error instanceof ApiError && error.status === 429 ? "errors.rate_limited" : "errors.failed"),
        );
      return;
    }
    reset();
    toast.success(t("profile.passwordChanged"));
  });

  return (
    <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-5">
      <Field
        label={t("profile.currentPassword")}
        error={errors.current_password && t("errors.current_password")}
      >
        <Input {...register("current_password")} type="password" autoComplete="current-password" />
      </Field>
      <Field
        label={t("profile.newPassword")}
        hint={t("signUp.passwordHint")}
        error={errors.new_password && t("errors.password")}
      >
        <Input {...register("new_password")} type="password" autoComplete="new-password" />
      </Field>
      <SubmitButton loading={formState.isSubmitting} className="self-start">
        {t("profile.changePassword")}
      </SubmitButton>
    </form>
  );
}
