import { sql } from "drizzle-orm";
import { closeDatabase, db } from "../db/client";
import { DEMO_ACCOUNTS } from "../db/demo/accounts";
import { chapters, novels, publishedStories, users } from "../db/schema";
import type { Role } from "../db/schema/values";
import { createAccount } from "../lib/accounts/register-account";
import type { Actor } from "../lib/auth/actor";
import { env } from "../lib/core/env";
import { importStory } from "../lib/stories/import-story";
import { type DemoNovel, type DemoStory, readNovels, readStories } from "./demo/library";
import { loadNovel } from "./demo/load-novel";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
const ROLES: Record<(typeof DEMO_ACCOUNTS)[number]["role"], Role[]> = {
  reader: ["user"],
  author: ["user"],
  admin: ["user", "admin"],
};

const listOf = (values: string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

/** Whether all of the library is there: asked with one query, since every start asks. */
async function isLoaded(library: DemoNovel[], stories: DemoStory[]): Promise<boolean> {
  const slugs = listOf(library.map(({ slug }) => slug));
  const [there] = await db().execute<{ chapters: number; stories: number; accounts: number }>(sql`
    select
      (select count(*)::int from ${chapters} join ${novels} on ${novels.id} = ${chapters.novelId}
        where ${novels.slug} in (${slugs})) as chapters,
      (select count(*)::int from ${publishedStories}
        where ${publishedStories.id} in (${listOf(stories.map(({ id }) => id))})) as stories,
      (select count(*)::int from ${users}
        where lower(${users.email}) in (${listOf(DEMO_ACCOUNTS.map(({ email }) => email))})) as accounts`);
  const wanted = library.reduce((sum, novel) => sum + novel.chapters.length, 0);
  return (
    there !== undefined &&
    there.chapters >= wanted &&
    there.stories === stories.length &&
    there.accounts === DEMO_ACCOUNTS.length
  );
}

/** The account with this e-mail, made when it is missing. */
async function demoAccount({ role, ...account }: (typeof DEMO_ACCOUNTS)[number]): Promise<Actor> {
  const roles = ROLES[role];
  const existing = await db().query.users.findFirst({
    where: sql`lower(${users.email}) = ${account.email}`,
  });
  const { id } = existing ?? (await createAccount(account, roles));
  return { id, sessionId: "", roles, language: null };
}

async function load(library: DemoNovel[], stories: DemoStory[]): Promise<void> {
  const accounts = new Map<string, Actor>();
  for (const account of DEMO_ACCOUNTS) accounts.set(account.role, await demoAccount(account));
  const admin = accounts.get("admin");
  const author = accounts.get("author");
  if (!admin || !author) throw new Error("the demo library needs an administrator and an author");
  for (const novel of library) await loadNovel(admin, novel);
  for (const { id, file } of stories) await importStory(author.id, id, file);
}

if (!LOOPBACK.includes(new URL(env().PUBLIC_URL).hostname))
  throw new Error("The demo library, whose sign-ins are published, may not be loaded where others can come.");
const library = await readNovels();
const stories = await readStories();
if (!(await isLoaded(library, stories))) await load(library, stories);
await closeDatabase();
