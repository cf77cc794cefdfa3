/** The data blocks of a message: `<name>\n{JSON}\n</name>`. A block that is not JSON is left out. */
export function readBlocks(message: string): Map<string, unknown> {
  const blocks = new Map<string, unknown>();
  for (const [, name = "", json = ""] of message.matchAll(/<([a-z_]+)>\n?([\s\S]*?)\n?<\/\1>/g)) {
    if (blocks.has(name)) continue;
    try {
      blocks.set(name, JSON.parse(json));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return blocks;
}
