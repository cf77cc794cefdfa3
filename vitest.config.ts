import { defineConfig } from "vitest/config";

const alias = { "@": import.meta.dirname };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.ts", "**/*.test.tsx"],
          exclude: ["node_modules", ".next", ".data", "tests/contract", "tests/crash", "tests/e2e"],
          globalSetup: "tests/helpers/shared-services.ts",
          setupFiles: "tests/helpers/environment.ts",
          // What hangs is found all the same; a busy machine is no failure.
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "contract",
          include: ["tests/{contract,crash}/**/*.test.ts"],
          globalSetup: "tests/helpers/running-product.ts",
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
