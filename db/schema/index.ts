export * from "./accounts";
export * from "./novels";
export * from "./platform";
export * from "./reading";
export * from "./stories";
