// Loaded before a program that knows nothing of us (next, npm): it ends when the process that started it is gone,
// however that went. The channel between the two closes with either of them.
if (process.connected) process.once("disconnect", () => process.exit(0));
