import { choiceChannel, userChannel } from "@/lib/realtime/channels";
import { publish } from "@/lib/realtime/publish";

type SceneStatus = {
  storyId: string;
  choiceId: string;
  /** Null when the scene could not be told. */
  sceneId: string | null;
  /** Those who waited for it. */
  userIds: string[];
};

/** Tells those who waited, and those who watched it grow, that a scene is there or will not come. */
export async function tellSceneStatus({ userIds, ...scene }: SceneStatus): Promise<void> {
  const message = { type: "scene" as const, ...scene, status: scene.sceneId ? "ready" : "error" } as const;
  const channels = [choiceChannel(scene.choiceId), ...userIds.map(userChannel)];
  await Promise.all(channels.map((channel) => publish(channel, message)));
}
