import type { NextRequest } from "next/server";

/** The API reference, drawn by Scalar from /openapi.json. Nothing of it comes from another host. */
export function GET(request: NextRequest): Response {
  const nonce = request.headers.get("x-nonce") ?? "";
  const settings = {
    url: "/openapi.json",
    withDefaultFonts: false,
    telemetry: false,
    hideClientButton: true,
    showDeveloperTools: "never",
    agent: { disabled: true },
    mcp: { disabled: true },
    metaData: { title: "Fabula API" },
  };
  const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Fabula API</title></head>
<body>
<div id="reference"></div>
<script nonce="${nonce}" src="/docs/reference.js"></script>
<script nonce="${nonce}">Scalar.createApiReference("#reference", ${JSON.stringify(settings)})</script>
</body>
</html>`;
  return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
}
