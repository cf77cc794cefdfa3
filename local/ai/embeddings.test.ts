import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { embed } from "./embeddings.ts";
import { startAi } from "./server.ts";

let ai: Awaited<ReturnType<typeof startAi>>;
let client: OpenAI;

beforeAll(async () => {
  ai = await startAi({ port: 0, pace: 0 });
  client = new OpenAI({ baseURL: ai.url, apiKey: "any", maxRetries: 0 });
});
afterAll(() => ai.close());

const likeness = (left: number[], right: number[]) =>
  left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);

describe("embeddings", () => {
  it("are unit vectors of the asked size, one for each input", async () => {
    const answer = await client.embeddings.create({
      model: "x",
      input: ["маяк", "a lighthouse"],
      dimensions: 256,
    });
    expect(answer.data.map((item) => item.embedding.length)).toEqual([256, 256]);
    for (const { embedding } of answer.data) expect(Math.hypot(...embedding)).toBeCloseTo(1, 5);
    expect(answer.usage.total_tokens).toBeGreaterThan(0);
  });

  it("are the same as floats and as base64", async () => {
    const input = "Старый маяк над морем";
    const floats = await client.embeddings.create({ model: "x", input, encoding_format: "float" });
    const decoded = await client.embeddings.create({ model: "x", input });
    expect(floats.data[0]?.embedding).toHaveLength(1536);
    for (const [at, value] of (decoded.data[0]?.embedding ?? []).entries()) {
      expect(value).toBeCloseTo(floats.data[0]?.embedding[at] ?? 0, 5);
    }
  });

  it("bring texts with common words together, whatever their endings", () => {
    const near = likeness(embed("смотритель маяка и туман", 512), embed("туманы над маяками", 512));
    const far = likeness(embed("смотритель маяка и туман", 512), embed("рецепт яблочного пирога", 512));
    expect(near).toBeGreaterThan(far + 0.2);
  });

  it("take tokens, and texts without any letter", async () => {
    const answer = await client.embeddings.create({
      model: "x",
      input: [[1, 2, 3], [4]],
      encoding_format: "float",
    });
    expect(answer.data).toHaveLength(2);
    expect(Math.hypot(...embed("!!!", 64))).toBeCloseTo(1, 5);
  });
});
