import { mailPasswordReset } from "./functions/accounts/send-password-reset";
import { endGenerationsThatAreLost } from "./functions/stories/end-lost-generations";
import { generateDraft } from "./functions/stories/generate-draft";
import { tellScenesAhead } from "./functions/stories/tell-ahead";
import { writeNextScene } from "./functions/stories/write-scene";

/** Every job of the product, for the endpoint that serves them. */
export const functions = () => [
  mailPasswordReset(),
  generateDraft(),
  writeNextScene(),
  tellScenesAhead(),
  endGenerationsThatAreLost(),
];
