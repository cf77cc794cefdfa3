import { chat } from "./chat";
import { data } from "./data";
import type { Dialect } from "./dialect";
import type { DialectName } from "./names";
import { story } from "./story";

/** Every dialect by its name. */
export const dialects = { story, data, chat } satisfies Record<DialectName, Dialect>;
