import type { TreeNode } from "./tree";

const OPENING = /^<(ruby|rt|rp)>$/;

type Open = { tag: string; node: TreeNode; children: TreeNode[] };

/** Nests what stands between `<ruby>`, `<rt>`, `<rp>` and their ends; a tag without its partner stays as it is. */
function nestRuby(children: TreeNode[]): TreeNode[] {
  const root: TreeNode[] = [];
  const open: Open[] = [];
  const here = () => open.at(-1)?.children ?? root;
  for (const child of children) {
    const tag = child.type === "html" ? OPENING.exec(child.value ?? "")?.[1] : undefined;
    if (tag) {
      open.push({ tag, node: child, children: [] });
    } else if (child.type === "html" && child.value === `</${open.at(-1)?.tag}>`) {
      const closed = open.pop();
      if (closed) here().push({ type: closed.tag, data: { hName: closed.tag }, children: closed.children });
    } else if (child.type === "html" && /^<br *\/?>$/.test(child.value ?? "")) {
      here().push({ type: "break" });
    } else {
      here().push(child);
    }
  }
  for (let unclosed = open.pop(); unclosed; unclosed = open.pop()) {
    here().push(unclosed.node, ...unclosed.children);
  }
  return root;
}

/** Lets reading aids and line breaks through, which Markdown has no signs for; all other HTML is dropped later. */
export function allowRuby() {
  return (tree: TreeNode): void => {
    const visit = (node: TreeNode): void => {
      if (!node.children) return;
      node.children = nestRuby(node.children);
      node.children.forEach(visit);
    };
    visit(tree);
  };
}
