/** The sign-ins that come with the demo library. They exist only where nobody but the machine's own people come. */
export const DEMO_ACCOUNTS: {
  email: string;
  password: string;
  role: "admin" | "reader" | "author";
  displayName: string;
}[] = [
  {
    email: "reader@fabula.local",
    password: "reading-by-lamp-1",
    role: "reader",
    displayName: "Нина Ветрова",
  },
  { email: "author@fabula.local", password: "ink-and-paper-1", role: "author", displayName: "Лев Самойлов" },
  {
    email: "admin@fabula.local",
    password: "keeper-of-shelves-1",
    role: "admin",
    displayName: "Анна Каталогова",
  },
];
