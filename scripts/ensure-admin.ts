import { closeDatabase } from "../db/client";
import { ensureAdmin } from "../lib/accounts/ensure-admin";
import { env } from "../lib/core/env";

const { ADMIN_EMAIL, ADMIN_PASSWORD } = env();
if (ADMIN_EMAIL && ADMIN_PASSWORD) await ensureAdmin(ADMIN_EMAIL, ADMIN_PASSWORD);
await closeDatabase();
