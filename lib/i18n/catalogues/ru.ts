import { byNamespace, type Messages } from "./by-namespace";

export const messages = byNamespace(
  import.meta.glob<Messages>("../messages/ru/*.json", { import: "default", eager: true }),
);
