export * from "./admin";
export * from "./catalog";
export * from "./chapters";
