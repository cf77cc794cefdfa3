import { route } from "@/lib/http/route";
import { saveReaderSettingsEndpoint } from "@/lib/reading/endpoints";
import { saveReaderSettings } from "@/lib/reading/save-reader-settings";

export const PUT = route(saveReaderSettingsEndpoint, ({ actor, body }) => saveReaderSettings(actor, body));
