/** What Markdown and HTML trees have in common, as far as chapters need it. */
export type TreeNode = {
  type: string;
  value?: string;
  depth?: number;
  tagName?: string;
  properties?: Record<string, unknown>;
  data?: object;
  children?: TreeNode[];
  position?: { start: { offset?: number } };
};
