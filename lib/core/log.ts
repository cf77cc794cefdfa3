import pino from "pino";

/**
 * The structured log of the process. Tokens and passwords are cut out wherever they stand;
 * URLs are logged without their query, because sockets carry tokens there.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: undefined,
  redact: {
    paths: ["*.password", "*.access_token", "*.refresh_token", "*.token", "*.authorization", "*.cookie"],
    censor: "[redacted]",
  },
});
