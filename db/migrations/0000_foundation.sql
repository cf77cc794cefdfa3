CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"refresh_id" uuid NOT NULL,
	"user_agent" text,
	"address" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"end_reason" text
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"username" text NOT NULL,
	"email" text NOT NULL,
	"display_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"roles" text[] DEFAULT '{user}' NOT NULL,
	"language" text,
	"bio" text,
	"avatar_path" text,
	"adult_content" boolean DEFAULT false NOT NULL,
	"reader_settings" jsonb,
	"banned_at" timestamp with time zone,
	"banned_until" timestamp with time zone,
	"ban_reason" text,
	"last_login_at" timestamp with time zone,
	"last_online_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "catalog" (
	"lang" text NOT NULL,
	"novel_id" uuid NOT NULL,
	"content_lang" text NOT NULL,
	"status" text NOT NULL,
	"year" smallint NOT NULL,
	"genre_mask" bigint NOT NULL,
	"tag_numbers" integer[] NOT NULL,
	"rating" real NOT NULL,
	"views_daily" integer NOT NULL,
	"views_total" bigint NOT NULL,
	"bookmarks_count" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"title" text NOT NULL,
	"search" text NOT NULL,
	CONSTRAINT "catalog_pkey" PRIMARY KEY("lang","novel_id")
);
--> statement-breakpoint
CREATE TABLE "chapter_contents" (
	"chapter_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"title" text,
	"content" text NOT NULL,
	"source" text NOT NULL,
	"word_count" integer NOT NULL,
	"reading_time_minutes" integer NOT NULL,
	CONSTRAINT "chapter_contents_pkey" PRIMARY KEY("chapter_id","lang")
);
--> statement-breakpoint
CREATE TABLE "chapters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"novel_id" uuid NOT NULL,
	"number" numeric(8, 2) NOT NULL,
	"slug" text,
	"title" text NOT NULL,
	"views" integer DEFAULT 0 NOT NULL,
	"comments_count" integer DEFAULT 0 NOT NULL,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "chapters_novel_number_key" UNIQUE("novel_id","number")
);
--> statement-breakpoint
CREATE TABLE "genres" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"bit" smallint NOT NULL,
	"names" jsonb NOT NULL,
	CONSTRAINT "genres_slug_key" UNIQUE("slug"),
	CONSTRAINT "genres_bit_key" UNIQUE("bit")
);
--> statement-breakpoint
CREATE TABLE "novel_genres" (
	"novel_id" uuid NOT NULL,
	"genre_id" uuid NOT NULL,
	CONSTRAINT "novel_genres_pkey" PRIMARY KEY("novel_id","genre_id")
);
--> statement-breakpoint
CREATE TABLE "novel_localizations" (
	"novel_id" uuid NOT NULL,
	"lang" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"alt_titles" text[] DEFAULT '{}' NOT NULL,
	"author" text NOT NULL,
	CONSTRAINT "novel_localizations_pkey" PRIMARY KEY("novel_id","lang")
);
--> statement-breakpoint
CREATE TABLE "novel_tags" (
	"novel_id" uuid NOT NULL,
	"tag_id" uuid NOT NULL,
	CONSTRAINT "novel_tags_pkey" PRIMARY KEY("novel_id","tag_id")
);
--> statement-breakpoint
CREATE TABLE "novels" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"cover_path" text,
	"translation_status" text NOT NULL,
	"original_chapters_count" integer NOT NULL,
	"release_year" smallint NOT NULL,
	"views_daily" integer DEFAULT 0 NOT NULL,
	"views_total" bigint DEFAULT 0 NOT NULL,
	"rating_sum" integer DEFAULT 0 NOT NULL,
	"rating_count" integer DEFAULT 0 NOT NULL,
	"bookmarks_count" integer DEFAULT 0 NOT NULL,
	"chapters_published" integer DEFAULT 0 NOT NULL,
	"last_chapter_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "novels_slug_key" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"number" integer GENERATED ALWAYS AS IDENTITY (sequence name "tags_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"names" jsonb NOT NULL,
	CONSTRAINT "tags_slug_key" UNIQUE("slug"),
	CONSTRAINT "tags_number_key" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "view_hits" (
	"subject_id" uuid NOT NULL,
	"day" date NOT NULL,
	"viewer" text NOT NULL,
	"kind" text NOT NULL,
	"counted_at" timestamp with time zone,
	CONSTRAINT "view_hits_pkey" PRIMARY KEY("day","subject_id","viewer")
);
--> statement-breakpoint
CREATE TABLE "ai_calls" (
	"id" uuid PRIMARY KEY NOT NULL,
	"use_case" text NOT NULL,
	"prompt_version" integer NOT NULL,
	"model" text NOT NULL,
	"user_id" uuid,
	"generation_id" uuid,
	"prompt_tokens" integer DEFAULT 0 NOT NULL,
	"completion_tokens" integer DEFAULT 0 NOT NULL,
	"duration_ms" integer NOT NULL,
	"outcome" text NOT NULL,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"key" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "attempts_pkey" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" uuid PRIMARY KEY NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"address" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "daily_usage" (
	"subject" uuid NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"used" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "daily_usage_pkey" PRIMARY KEY("subject","kind","day")
);
--> statement-breakpoint
CREATE TABLE "generations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"user_id" uuid,
	"subject_id" uuid NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"stage" text DEFAULT 'queued' NOT NULL,
	"input" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"charged" boolean DEFAULT false NOT NULL,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"data" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "chapter_reads" (
	"user_id" uuid NOT NULL,
	"chapter_id" uuid NOT NULL,
	"reading_time_minutes" integer NOT NULL,
	"read_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "chapter_reads_pkey" PRIMARY KEY("user_id","chapter_id")
);
--> statement-breakpoint
CREATE TABLE "reading_progress" (
	"user_id" uuid NOT NULL,
	"novel_id" uuid NOT NULL,
	"chapter_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"paragraph" integer,
	"percent" real,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reading_progress_pkey" PRIMARY KEY("user_id","novel_id")
);
--> statement-breakpoint
CREATE TABLE "draft_revisions" (
	"draft_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"generation_id" uuid NOT NULL,
	"instruction" text NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "draft_revisions_pkey" PRIMARY KEY("draft_id","number"),
	CONSTRAINT "draft_revisions_generation_key" UNIQUE("generation_id")
);
--> statement-breakpoint
CREATE TABLE "published_stories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"draft_id" uuid,
	"author_id" uuid NOT NULL,
	"config" jsonb NOT NULL,
	"title" text NOT NULL,
	"short_description" text NOT NULL,
	"genre" text NOT NULL,
	"language" text NOT NULL,
	"is_adult_content" boolean NOT NULL,
	"visibility" text DEFAULT 'public' NOT NULL,
	"cover_path" text,
	"players_count" integer DEFAULT 0 NOT NULL,
	"likes_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "published_stories_draft_key" UNIQUE("draft_id")
);
--> statement-breakpoint
CREATE TABLE "scene_choices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"scene_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"text" text NOT NULL,
	"effects" jsonb NOT NULL,
	CONSTRAINT "scene_choices_position_key" UNIQUE("scene_id","position")
);
--> statement-breakpoint
CREATE TABLE "scenes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"parent_id" uuid,
	"choice_id" uuid,
	"depth" smallint NOT NULL,
	"text" text NOT NULL,
	"summary" text NOT NULL,
	"stats" jsonb NOT NULL,
	"stat_changes" jsonb NOT NULL,
	"is_final" boolean NOT NULL,
	"ending_text" text,
	"image_path" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenes_choice_key" UNIQUE("choice_id")
);
--> statement-breakpoint
CREATE TABLE "story_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"status" text NOT NULL,
	"user_input" text[] NOT NULL,
	"content" jsonb,
	"error_details" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_likes" (
	"story_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "story_likes_pkey" PRIMARY KEY("story_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "story_players" (
	"story_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "story_players_pkey" PRIMARY KEY("story_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "story_progress" (
	"user_id" uuid NOT NULL,
	"story_id" uuid NOT NULL,
	"scene_id" uuid NOT NULL,
	"pending_choice_id" uuid,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "story_progress_pkey" PRIMARY KEY("user_id","story_id")
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalog" ADD CONSTRAINT "catalog_novel_id_novels_id_fk" FOREIGN KEY ("novel_id") REFERENCES "public"."novels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chapter_contents" ADD CONSTRAINT "chapter_contents_chapter_id_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."chapters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chapters" ADD CONSTRAINT "chapters_novel_id_novels_id_fk" FOREIGN KEY ("novel_id") REFERENCES "public"."novels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "novel_genres" ADD CONSTRAINT "novel_genres_novel_id_novels_id_fk" FOREIGN KEY ("novel_id") REFERENCES "public"."novels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "novel_genres" ADD CONSTRAINT "novel_genres_genre_id_genres_id_fk" FOREIGN KEY ("genre_id") REFERENCES "public"."genres"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "novel_localizations" ADD CONSTRAINT "novel_localizations_novel_id_novels_id_fk" FOREIGN KEY ("novel_id") REFERENCES "public"."novels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "novel_tags" ADD CONSTRAINT "novel_tags_novel_id_novels_id_fk" FOREIGN KEY ("novel_id") REFERENCES "public"."novels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "novel_tags" ADD CONSTRAINT "novel_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "novels" ADD CONSTRAINT "novels_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_calls" ADD CONSTRAINT "ai_calls_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "generations" ADD CONSTRAINT "generations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chapter_reads" ADD CONSTRAINT "chapter_reads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chapter_reads" ADD CONSTRAINT "chapter_reads_chapter_id_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."chapters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_progress" ADD CONSTRAINT "reading_progress_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_progress" ADD CONSTRAINT "reading_progress_novel_id_novels_id_fk" FOREIGN KEY ("novel_id") REFERENCES "public"."novels"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_progress" ADD CONSTRAINT "reading_progress_chapter_id_chapters_id_fk" FOREIGN KEY ("chapter_id") REFERENCES "public"."chapters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_revisions" ADD CONSTRAINT "draft_revisions_draft_id_story_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."story_drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_stories" ADD CONSTRAINT "published_stories_draft_id_story_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."story_drafts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_stories" ADD CONSTRAINT "published_stories_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scene_choices" ADD CONSTRAINT "scene_choices_scene_id_scenes_id_fk" FOREIGN KEY ("scene_id") REFERENCES "public"."scenes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenes" ADD CONSTRAINT "scenes_story_id_published_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."published_stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenes" ADD CONSTRAINT "scenes_parent_id_scenes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."scenes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenes" ADD CONSTRAINT "scenes_choice_id_scene_choices_id_fk" FOREIGN KEY ("choice_id") REFERENCES "public"."scene_choices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_drafts" ADD CONSTRAINT "story_drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_likes" ADD CONSTRAINT "story_likes_story_id_published_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."published_stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_likes" ADD CONSTRAINT "story_likes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_players" ADD CONSTRAINT "story_players_story_id_published_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."published_stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_players" ADD CONSTRAINT "story_players_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_progress" ADD CONSTRAINT "story_progress_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_progress" ADD CONSTRAINT "story_progress_story_id_published_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."published_stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_progress" ADD CONSTRAINT "story_progress_scene_id_scenes_id_fk" FOREIGN KEY ("scene_id") REFERENCES "public"."scenes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_progress" ADD CONSTRAINT "story_progress_pending_choice_id_scene_choices_id_fk" FOREIGN KEY ("pending_choice_id") REFERENCES "public"."scene_choices"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_user_idx" ON "sessions" USING btree ("user_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "users_username_key" ON "users" USING btree (lower("username"));--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "catalog_updated_idx" ON "catalog" USING btree ("lang","updated_at" DESC NULLS LAST,"novel_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "catalog_created_idx" ON "catalog" USING btree ("lang","created_at" DESC NULLS LAST,"novel_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "catalog_views_total_idx" ON "catalog" USING btree ("lang","views_total" DESC NULLS LAST,"novel_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "catalog_views_daily_idx" ON "catalog" USING btree ("lang","views_daily" DESC NULLS LAST,"novel_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "catalog_rating_idx" ON "catalog" USING btree ("lang","rating" DESC NULLS LAST,"novel_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "catalog_bookmarks_idx" ON "catalog" USING btree ("lang","bookmarks_count" DESC NULLS LAST,"novel_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "catalog_novel_idx" ON "catalog" USING btree ("novel_id");--> statement-breakpoint
CREATE INDEX "catalog_tags_idx" ON "catalog" USING gin ("tag_numbers");--> statement-breakpoint
CREATE INDEX "catalog_search_idx" ON "catalog" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "novel_genres_genre_idx" ON "novel_genres" USING btree ("genre_id","novel_id");--> statement-breakpoint
CREATE INDEX "novel_tags_tag_idx" ON "novel_tags" USING btree ("tag_id","novel_id");--> statement-breakpoint
CREATE INDEX "novels_created_by_idx" ON "novels" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "view_hits_uncounted_idx" ON "view_hits" USING btree ("subject_id") WHERE "view_hits"."counted_at" is null;--> statement-breakpoint
CREATE INDEX "ai_calls_created_idx" ON "ai_calls" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "ai_calls_user_idx" ON "ai_calls" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "audit_log_created_idx" ON "audit_log" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_log_actor_idx" ON "audit_log" USING btree ("actor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "generations_active_draft_key" ON "generations" USING btree ("user_id") WHERE "generations"."kind" in ('story_draft','story_revision') and "generations"."status" in ('queued','running');--> statement-breakpoint
CREATE UNIQUE INDEX "generations_active_subject_key" ON "generations" USING btree ("subject_id") WHERE "generations"."status" in ('queued','running');--> statement-breakpoint
CREATE INDEX "generations_subject_idx" ON "generations" USING btree ("subject_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "generations_user_idx" ON "generations" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "outbox_unsent_idx" ON "outbox" USING btree ("created_at","id") WHERE "outbox"."sent_at" is null;--> statement-breakpoint
CREATE INDEX "chapter_reads_chapter_idx" ON "chapter_reads" USING btree ("chapter_id");--> statement-breakpoint
CREATE INDEX "reading_progress_recent_idx" ON "reading_progress" USING btree ("user_id","updated_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reading_progress_novel_idx" ON "reading_progress" USING btree ("novel_id");--> statement-breakpoint
CREATE INDEX "reading_progress_chapter_idx" ON "reading_progress" USING btree ("chapter_id");--> statement-breakpoint
CREATE INDEX "published_stories_author_idx" ON "published_stories" USING btree ("author_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "published_stories_public_idx" ON "published_stories" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "published_stories"."visibility" = 'public';--> statement-breakpoint
CREATE INDEX "scenes_story_idx" ON "scenes" USING btree ("story_id","depth");--> statement-breakpoint
CREATE INDEX "scenes_parent_idx" ON "scenes" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "story_drafts_user_idx" ON "story_drafts" USING btree ("user_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "story_likes_user_idx" ON "story_likes" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "story_players_user_idx" ON "story_players" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "story_progress_recent_idx" ON "story_progress" USING btree ("user_id","updated_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "story_progress_scene_idx" ON "story_progress" USING btree ("scene_id");--> statement-breakpoint
CREATE INDEX "story_progress_story_idx" ON "story_progress" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "story_progress_pending_idx" ON "story_progress" USING btree ("pending_choice_id") WHERE "story_progress"."pending_choice_id" is not null;