import type { TreeNode } from "./tree";

/** Puts a chapter's headings below the chapter's own title. */
export function lowerHeadings() {
  return (tree: TreeNode): void => {
    const visit = (node: TreeNode): void => {
      if (node.type === "heading" && node.depth) node.depth = Math.min(6, node.depth + 1);
      node.children?.forEach(visit);
    };
    visit(tree);
  };
}
