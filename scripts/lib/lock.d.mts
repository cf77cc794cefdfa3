export function withLock<T>(
  name: string,
  root: string,
  work: () => Promise<T>,
  onWait?: () => void,
): Promise<T>;
export function isAlive(pid: number): boolean;
export function isCode(error: unknown, code: string): boolean;
