"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { updateProfileEndpoint } from "@/lib/accounts/endpoints/chat";
import { call } from "@/lib/http/client";

type Values = { name: string; bio: string };

/** The name and words that others see. */
export function ProfileForm({ name, bio }: Values) {
  const t = useTranslations("account");
  const router = useRouter();
  const schema = updateProfileEndpoint.body.pick({ name: true, bio: true }).required();
  const { register, handleSubmit, formState, reset } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name, bio },
  });
  const submit = handleSubmit(async (body) => {
    try {
      await call(updateProfileEndpoint, { body });
    } catch {
      toast.error(t("errors.failed"));
      return;
    }
    reset({ name: body.name, bio: body.bio ?? "" });
    toast.success(t("profile.saved"));
    router.refresh();
  });
  return (
    <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-5">
      <Field label={t("profile.name")} error={formState.errors.name && t("errors.name")}>
        <Input {...register("name")} autoComplete="name" />
      </Field>
      <Field label={t("profile.bio")} hint={t("profile.bioHint")} optional>
        <Textarea {...register("bio")} maxLength={1000} />
      </Field>
      <SubmitButton
        variant="primary"
        loading={formState.isSubmitting}
        disabled={!formState.isDirty}
        className="self-start"
      >
        {t("profile.save")}
      </SubmitButton>
    </form>
  );
}
