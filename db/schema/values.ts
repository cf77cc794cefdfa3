/** The closed lists of values that columns and zod schemas share. */
export const ROLES = ["user", "premium", "moderator", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Languages that content may be in. */
export const LANGUAGES = ["ru", "en", "zh", "ja", "ko", "fr", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages that the interface speaks. */
export const LOCALES = ["ru", "en"] as const;
export type Locale = (typeof LOCALES)[number];

export const SESSION_KINDS = ["api", "browser"] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export const TRANSLATION_STATUSES = ["ongoing", "completed", "paused", "dropped"] as const;
export type TranslationStatus = (typeof TRANSLATION_STATUSES)[number];

export const CONTENT_SOURCES = ["manual", "auto", "import"] as const;

export const DRAFT_STATUSES = ["generating", "draft", "error", "published"] as const;

export const VISIBILITIES = ["public", "unlisted", "private"] as const;

export const GENERATION_KINDS = ["story_draft", "story_revision", "scene"] as const;

export const GENERATION_STATUSES = ["queued", "running", "done", "failed"] as const;

/** What a generation is doing now, as its page shows it. */
export const GENERATION_STAGES = ["queued", "planning", "characters", "opening", "writing"] as const;
export type GenerationStage = (typeof GENERATION_STAGES)[number];

export const AI_OUTCOMES = ["ok", "invalid", "refused", "failed"] as const;
