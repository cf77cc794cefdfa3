import { randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import { inject } from "vitest";

/** Set up before every test file: the settings without which `env()` of lib/core refuses to speak. */
const { postgresUrl, directory, settings } = inject("sharedServices");

Object.assign(process.env, settings, {
  // A name of its own for each test file; useTestDatabase() makes the database.
  DATABASE_URL: `${postgresUrl}/test_${randomUUID().replaceAll("-", "")}`,
  DATA_DIR: join(directory, randomUUID()),
  AUTH_SECRET: randomBytes(32).toString("hex"),
  INTERNAL_SERVICE_KEY: randomBytes(32).toString("hex"),
  PUBLIC_URL: "http://localhost:3000",
  LOG_LEVEL: "silent",
});
