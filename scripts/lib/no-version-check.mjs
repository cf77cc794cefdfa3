// Loaded before `next dev`, which asks npm for newer versions of itself whatever its telemetry setting says.
// Nothing of ours phones home; Next takes the refusal in its stride.
const request = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const { href } = new URL(input instanceof Request ? input.url : input, "http://localhost");
  if (href.startsWith("https://registry.npmjs.org/"))
    return Promise.reject(new Error("not asked on purpose"));
  return request(input, init);
};
