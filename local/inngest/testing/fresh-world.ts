import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type Cluster, startCluster } from "./cluster.ts";
import { createWorld, type World } from "./world.ts";

/** Gives every test of the file a fresh executor and database, on one Postgres. */
export function freshWorlds(): { current: World; cluster: Cluster } {
  const held = {} as { current: World; cluster: Cluster };
  beforeAll(async () => {
    held.cluster = await startCluster();
  });
  afterAll(() => held.cluster.stop());
  beforeEach(async () => {
    held.current = await createWorld(held.cluster);
  });
  afterEach(() => held.current.close());
  return held;
}
