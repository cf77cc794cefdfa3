export * from "./chat";
export * from "./data";
export * from "./story";
