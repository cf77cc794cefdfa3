import type { IncomingMessage, ServerResponse } from "node:http";
import sharp from "sharp";
import { z } from "zod";
import { readJson, sendJson } from "./http.ts";
import { drawPicture } from "./picture.ts";
import { countTokens } from "./usage.ts";

const MAX_SIDE = 2048;
const MAX_PICTURES = 4;

const size = z
  .string()
  .regex(/^(auto|\d{2,4}x\d{2,4})$/, 'must be "auto" or a width and height such as "1024x1024"')
  .transform((text) => (text === "auto" ? [1024, 1024] : text.split("x").map(Number)))
  .refine(
    (sides) => sides.every((side) => side >= 64 && side <= MAX_SIDE),
    `sides must be 64 to ${MAX_SIDE}`,
  );

const imagesRequest = z.object({
  model: z.string().nullish(),
  prompt: z.string().min(1),
  n: z.number().int().min(1).max(MAX_PICTURES).nullish(),
  size: size.nullish(),
  response_format: z.literal("b64_json", "only b64_json is offered").nullish(),
});

/** `POST /v1/images/generations`: calm abstract pictures that follow from the words of the prompt. */
export async function generateImages(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readJson(request, imagesRequest);
  const [width = 1024, height = 1024] = body.size ?? [];
  const pictures = Array.from({ length: body.n ?? 1 }, (_, index) =>
    drawPicture(body.prompt, width, height, index),
  );
  const data = await Promise.all(
    pictures.map(async (svg) => {
      const png = await sharp(Buffer.from(svg)).resize(width, height).png({ compressionLevel: 9 }).toBuffer();
      return { b64_json: png.toString("base64") };
    }),
  );
  const input = countTokens(body.prompt);
  sendJson(response, 200, {
    created: Math.floor(Date.now() / 1000),
    data,
    size: `${width}x${height}`,
    output_format: "png",
    usage: {
      input_tokens: input,
      input_tokens_details: { text_tokens: input, image_tokens: 0 },
      output_tokens: 0,
      total_tokens: input,
    },
  });
}
