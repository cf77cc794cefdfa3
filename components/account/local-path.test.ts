import { expect, it } from "vitest";
import { localPath } from "./local-path";

it.each(["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "", undefined])(
  "leads home instead of to %s",
  (wanted) => expect(localPath(wanted)).toBe("/"),
);

it("keeps a path of our own with its query", () => {
  expect(localPath("/novels?page=2")).toBe("/novels?page=2");
});
