/** The address, on our own origin, of a stored file: `avatars/…` → `/uploads/avatars/…`. */
export const fileUrl = (path: string): string => `/uploads/${path}`;
