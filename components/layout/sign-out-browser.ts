/**
 * Ends the session of this browser and opens the front page anew. The client of next-auth is loaded when it
 * is called.
 * @throws TypeError when the server cannot be reached
 */
export async function signOutBrowser(): Promise<void> {
  const { signOut } = await import("next-auth/react");
  await signOut({ callbackUrl: "/" });
}
