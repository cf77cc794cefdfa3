import { byNamespace, type Messages } from "./by-namespace";

export const messages = byNamespace(
  import.meta.glob<Messages>("../messages/en/*.json", { import: "default", eager: true }),
);
