import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Input } from "@/components/ui/input";

/** Searches the catalogue from every page; a plain form, so that it works before any script does. */
export function HeaderSearch() {
  const t = useTranslations("layout.search");
  return (
    <search aria-label={t("label")}>
      <form action="/novels">
        <Input
          type="search"
          name="search"
          aria-label={t("label")}
          placeholder={t("placeholder")}
          maxLength={100}
          icon={<Search aria-hidden />}
          className="h-9"
        />
      </form>
    </search>
  );
}
