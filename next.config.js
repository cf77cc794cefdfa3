import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** Headers that every answer carries; pages get their Content-Security-Policy, with a nonce, from proxy.ts. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` checks the types of the whole project, tests included; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Nothing of ours asks other hosts for newer versions.
  experimental: { agentUpgrade: false },
  skipTrailingSlashRedirect: true,
  serverExternalPackages: ["@node-rs/argon2", "pino", "sharp", "flydrive"],
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default withNextIntl(config);
