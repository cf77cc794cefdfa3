import type { TreeNode } from "./tree";

const isOurPicture = ({ tagName, properties }: TreeNode) =>
  tagName !== "img" || String(properties?.src).startsWith("/uploads/");

/** Takes away pictures of other places: they would tell those who reads what. */
function keepOurPictures(node: TreeNode): void {
  if (!node.children) return;
  node.children = node.children.filter(isOurPicture);
  node.children.forEach(keepOurPictures);
}

/** Numbers the blocks of a text, and says at which character of the Markdown each begins. */
export function markParagraphs() {
  return (tree: TreeNode): void => {
    keepOurPictures(tree);
    const blocks = (tree.children ?? []).filter((node) => node.type === "element");
    for (const [index, block] of blocks.entries()) {
      const offset = block.position?.start.offset;
      block.properties = {
        ...block.properties,
        dataParagraph: index,
        ...(offset !== undefined && { dataOffset: offset }),
      };
    }
  };
}
