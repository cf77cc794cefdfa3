/** What the header shows of the person who is signed in. */
export type HeaderViewer = {
  displayName: string;
  avatarUrl: string | null;
  roles: readonly string[];
};
