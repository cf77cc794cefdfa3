import OpenAI from "openai";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAi } from "./server.ts";

let ai: Awaited<ReturnType<typeof startAi>>;
let client: OpenAI;

beforeAll(async () => {
  ai = await startAi({ port: 0, pace: 0 });
  client = new OpenAI({ baseURL: ai.url, apiKey: "any", maxRetries: 0 });
});
afterAll(() => ai.close());

const draw = async (prompt: string, size: "256x256" | "1024x1536", n = 1) => {
  const answer = await client.images.generate({ model: "x", prompt, size, n });
  return (answer.data ?? []).map((picture) => Buffer.from(picture.b64_json ?? "", "base64"));
};

describe("images", () => {
  it("are PNG pictures of the asked size", async () => {
    const [picture] = await draw("Замок в лесу, фэнтези", "1024x1536");
    const metadata = await sharp(picture).metadata();
    expect(metadata).toMatchObject({ format: "png", width: 1024, height: 1536 });
  });

  it("are the same for the same words, others for other words, and differ among themselves", async () => {
    const [[first, second], [again], [other]] = await Promise.all([
      draw("a lighthouse in fog", "256x256", 2),
      draw("a lighthouse in fog", "256x256"),
      draw("horror in the cellar", "256x256"),
    ]);
    expect(first?.equals(again ?? Buffer.of())).toBe(true);
    expect(first?.equals(second ?? Buffer.of())).toBe(false);
    expect(first?.equals(other ?? Buffer.of())).toBe(false);
  });
});
