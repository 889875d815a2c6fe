CREATE TABLE "claim_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"question_id" uuid NOT NULL,
	"quote_id" uuid NOT NULL,
	"figure_id" uuid,
	"value" text,
	"words" text NOT NULL,
	"as_of" text,
	"credibility" smallint,
	"note" text DEFAULT '' NOT NULL,
	"status" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "claim_versions_scope" UNIQUE("project_id","id"),
	CONSTRAINT "claim_versions_number" UNIQUE("claim_id","version"),
	CONSTRAINT "claim_versions_pair" UNIQUE("project_id","claim_id","version"),
	CONSTRAINT "claim_versions_status" CHECK ("claim_versions"."status" in ('proposed', 'accepted', 'rejected')),
	CONSTRAINT "claim_versions_answer" CHECK (num_nonnulls("claim_versions"."figure_id", "claim_versions"."value") = 1),
	CONSTRAINT "claim_versions_credibility" CHECK ("claim_versions"."credibility" between 1 and 6),
	CONSTRAINT "claim_versions_reason" CHECK ("claim_versions"."status" <> 'rejected' or length(trim("claim_versions"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"current_version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "claims_scope" UNIQUE("project_id","id"),
	CONSTRAINT "claims_version" CHECK ("claims"."current_version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"operator" text NOT NULL,
	"low" bigint,
	"high" bigint,
	"vague_word" text,
	CONSTRAINT "figures_scope" UNIQUE("project_id","id"),
	CONSTRAINT "figures_operator" CHECK ("figures"."operator" in ('exactly', 'more_than', 'at_least', 'less_than', 'at_most', 'between', 'about', 'vague', 'none', 'unknown')),
	CONSTRAINT "figures_vague_word" CHECK ("figures"."vague_word" in ('several', 'dozens', 'hundreds', 'thousands')),
	CONSTRAINT "figures_limits" CHECK ("figures"."low" between 0 and 1000000000000 and "figures"."high" between "figures"."low" and 1000000000000),
	CONSTRAINT "figures_shape" CHECK (case
        when "figures"."operator" = 'between' then num_nonnulls("figures"."low", "figures"."high") = 2 and "figures"."vague_word" is null
        when "figures"."operator" = 'vague' then num_nonnulls("figures"."low", "figures"."high") = 0 and "figures"."vague_word" is not null
        when "figures"."operator" in ('none', 'unknown') then num_nonnulls("figures"."low", "figures"."high", "figures"."vague_word") = 0
        else "figures"."low" is not null and "figures"."high" is null and "figures"."vague_word" is null end)
);
--> statement-breakpoint
CREATE TABLE "links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"claim_version_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"source_id" uuid,
	"description" text,
	CONSTRAINT "links_position" UNIQUE("claim_version_id","position"),
	CONSTRAINT "links_shape" CHECK (case "links"."kind"
        when 'source' then "links"."source_id" is not null and "links"."description" is null
        when 'unnamed' then "links"."source_id" is null and length(trim("links"."description")) > 0
        when 'not_recorded' then num_nonnulls("links"."source_id", "links"."description") = 0
        else false end)
);
--> statement-breakpoint
CREATE TABLE "captures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"sha256" text NOT NULL,
	"characters" integer NOT NULL,
	"tool" text NOT NULL,
	"collected_by" uuid NOT NULL,
	"captured_at" timestamp with time zone NOT NULL,
	CONSTRAINT "captures_scope" UNIQUE("project_id","id"),
	CONSTRAINT "captures_number" UNIQUE("document_id","number"),
	CONSTRAINT "captures_content" UNIQUE("project_id","sha256"),
	CONSTRAINT "captures_sha256" CHECK ("captures"."sha256" = encode(sha256(convert_to("captures"."text", 'UTF8')), 'hex')),
	CONSTRAINT "captures_characters" CHECK ("captures"."characters" = char_length("captures"."text") and "captures"."characters" > 0)
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"title" text NOT NULL,
	"author" text,
	"address" text,
	"language" text NOT NULL,
	"published_on" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "documents_scope" UNIQUE("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"capture_id" uuid NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"exact" text NOT NULL,
	"prefix" text NOT NULL,
	"suffix" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "quotes_scope" UNIQUE("project_id","id"),
	CONSTRAINT "quotes_span" CHECK ("quotes"."start" >= 0 and "quotes"."end" > "quotes"."start")
);
--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"title_en" text NOT NULL,
	"title_ar" text NOT NULL,
	"date" text,
	"place_en" text DEFAULT '' NOT NULL,
	"place_ar" text DEFAULT '' NOT NULL,
	"precision" text DEFAULT 'unknown' NOT NULL,
	"part_of" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "incidents_scope" UNIQUE("project_id","id"),
	CONSTRAINT "incidents_precision" CHECK ("incidents"."precision" in ('exact', 'settlement', 'district', 'region', 'unknown')),
	CONSTRAINT "incidents_not_part_of_itself" CHECK ("incidents"."part_of" is distinct from "incidents"."id")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"incident_id" uuid NOT NULL,
	"measure" text NOT NULL,
	"population_en" text DEFAULT '' NOT NULL,
	"population_ar" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "questions_scope" UNIQUE("project_id","id"),
	CONSTRAINT "questions_measure" CHECK ("questions"."measure" in ('killed', 'wounded', 'killed_or_wounded', 'missing', 'detained', 'displaced', 'destroyed', 'strikes', 'involved', 'date', 'time', 'place', 'responsible', 'cause', 'text'))
);
--> statement-breakpoint
CREATE TABLE "annotations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"thread_id" uuid,
	"target" text NOT NULL,
	"quote_id" uuid,
	"claim_id" uuid,
	"other_claim_id" uuid,
	"question_id" uuid,
	"reconciliation_id" uuid,
	"body" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "annotations_scope" UNIQUE("project_id","id"),
	CONSTRAINT "annotations_body" CHECK (length(trim("annotations"."body")) > 0),
	CONSTRAINT "annotations_target" CHECK (case "annotations"."target"
        when 'quote' then "annotations"."quote_id" is not null and num_nonnulls("annotations"."claim_id", "annotations"."other_claim_id", "annotations"."question_id", "annotations"."reconciliation_id") = 0
        when 'claim' then "annotations"."claim_id" is not null and num_nonnulls("annotations"."quote_id", "annotations"."other_claim_id", "annotations"."question_id", "annotations"."reconciliation_id") = 0
        when 'question' then "annotations"."question_id" is not null and num_nonnulls("annotations"."quote_id", "annotations"."claim_id", "annotations"."other_claim_id", "annotations"."reconciliation_id") = 0
        when 'pair' then "annotations"."claim_id" < "annotations"."other_claim_id" and num_nonnulls("annotations"."quote_id", "annotations"."question_id", "annotations"."reconciliation_id") = 0
        when 'reconciliation' then "annotations"."reconciliation_id" is not null and num_nonnulls("annotations"."quote_id", "annotations"."claim_id", "annotations"."other_claim_id", "annotations"."question_id") = 0
        else false end)
);
--> statement-breakpoint
CREATE TABLE "approvals" (
	"reconciliation_id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"approver_id" uuid NOT NULL,
	"decision" text NOT NULL,
	"note" text NOT NULL,
	"input_hash" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "approvals_second_person" CHECK ("approvals"."approver_id" <> "approvals"."author_id"),
	CONSTRAINT "approvals_decision" CHECK ("approvals"."decision" in ('approved', 'returned')),
	CONSTRAINT "approvals_note" CHECK ("approvals"."decision" = 'approved' or length(trim("approvals"."note")) > 0)
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"project_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "drafts_question_id_author_id_pk" PRIMARY KEY("question_id","author_id")
);
--> statement-breakpoint
CREATE TABLE "reconciliation_claims" (
	"project_id" uuid NOT NULL,
	"reconciliation_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"included" boolean NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "reconciliation_claims_reconciliation_id_claim_id_pk" PRIMARY KEY("reconciliation_id","claim_id"),
	CONSTRAINT "reconciliation_claims_reason" CHECK ("reconciliation_claims"."included" or length(trim("reconciliation_claims"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "reconciliations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"preferred_origin" text,
	"settled" boolean NOT NULL,
	"low" bigint,
	"best" bigint,
	"high" bigint,
	"value" text,
	"rationale" text NOT NULL,
	"policy_version_id" uuid NOT NULL,
	"inputs" text NOT NULL,
	"input_hash" text NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reconciliations_scope" UNIQUE("project_id","id"),
	CONSTRAINT "reconciliations_author" UNIQUE("id","author_id"),
	CONSTRAINT "reconciliations_evidence" UNIQUE("id","input_hash"),
	CONSTRAINT "reconciliations_number" UNIQUE("question_id","number"),
	CONSTRAINT "reconciliations_preferred" CHECK (("reconciliations"."rule" = 'preferred_source') = ("reconciliations"."preferred_origin" is not null)),
	CONSTRAINT "reconciliations_rule" CHECK ("reconciliations"."rule" in ('envelope', 'common_ground', 'majority_of_origins', 'preferred_source', 'manual')),
	CONSTRAINT "reconciliations_order" CHECK (("reconciliations"."low" is null or "reconciliations"."low" >= 0) and ("reconciliations"."best" is null or "reconciliations"."low" <= "reconciliations"."best") and ("reconciliations"."high" is null or ("reconciliations"."low" <= "reconciliations"."high" and ("reconciliations"."best" is null or "reconciliations"."best" <= "reconciliations"."high")))),
	CONSTRAINT "reconciliations_value" CHECK (case when "reconciliations"."settled" then num_nonnulls("reconciliations"."low", "reconciliations"."value") = 1 else num_nonnulls("reconciliations"."low", "reconciliations"."best", "reconciliations"."high", "reconciliations"."value") = 0 end),
	CONSTRAINT "reconciliations_rationale" CHECK (length(trim("reconciliations"."rationale")) > 0),
	CONSTRAINT "reconciliations_hash" CHECK ("reconciliations"."input_hash" = encode(sha256(convert_to("reconciliations"."inputs", 'UTF8')), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "rulings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"claim_a" uuid NOT NULL,
	"version_a" integer NOT NULL,
	"claim_b" uuid NOT NULL,
	"version_b" integer NOT NULL,
	"computed" text NOT NULL,
	"verdict" text NOT NULL,
	"reason" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rulings_order" CHECK ("rulings"."claim_a" < "rulings"."claim_b"),
	CONSTRAINT "rulings_verdict" CHECK ("rulings"."verdict" in ('same_value', 'compatible', 'conflict', 'narrower_scope', 'different_measure', 'revised', 'same_origin', 'not_comparable') and "rulings"."computed" in ('same_value', 'compatible', 'conflict', 'narrower_scope', 'different_measure', 'revised', 'same_origin', 'not_comparable')),
	CONSTRAINT "rulings_reason" CHECK ("rulings"."verdict" = "rulings"."computed" or length(trim("rulings"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "thread_states" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"resolved" boolean NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" uuid NOT NULL,
	"project_id" uuid,
	"actor_id" uuid,
	"verb" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"payload" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_id_unique" UNIQUE("id"),
	CONSTRAINT "ledger_verb" CHECK ("ledger"."verb" in ('account.add', 'account.disable', 'account.enable', 'account.reset_password', 'account.change_password', 'account.change_preferences', 'project.create', 'member.add', 'member.change_role', 'member.remove', 'policy.change', 'source.add', 'source.grade', 'document.capture', 'document.recapture', 'incident.open', 'question.ask', 'claim.record', 'claim.propose', 'claim.accept', 'claim.correct', 'claim.reject', 'verdict.confirm', 'verdict.overrule', 'annotation.write', 'annotation.reply', 'annotation.resolve', 'annotation.reopen', 'reconciliation.draft', 'reconciliation.submit', 'reconciliation.approve', 'reconciliation.return'))
);
--> statement-breakpoint
CREATE TABLE "members" (
	"project_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "members_project_id_user_id_pk" PRIMARY KEY("project_id","user_id"),
	CONSTRAINT "members_role" CHECK ("members"."role" in ('reader', 'reviewer', 'approver', 'lead'))
);
--> statement-breakpoint
CREATE TABLE "policy_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"about_tolerance" double precision NOT NULL,
	"vague" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "policy_versions_version" UNIQUE("project_id","version"),
	CONSTRAINT "policy_versions_scope" UNIQUE("project_id","id"),
	CONSTRAINT "policy_versions_tolerance" CHECK ("policy_versions"."about_tolerance" >= 0 and "policy_versions"."about_tolerance" < 1)
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title_en" text NOT NULL,
	"title_ar" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "projects_slug_unique" UNIQUE("slug"),
	CONSTRAINT "projects_slug_shape" CHECK ("projects"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("projects"."slug") <= 60)
);
--> statement-breakpoint
CREATE TABLE "proposal_outcomes" (
	"proposal_id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"claim_id" uuid,
	"annotation_id" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "proposal_outcomes_shape" CHECK (case "proposal_outcomes"."outcome"
        when 'accepted' then "proposal_outcomes"."claim_id" is not null and "proposal_outcomes"."annotation_id" is null
        when 'noted' then "proposal_outcomes"."annotation_id" is not null and "proposal_outcomes"."claim_id" is null
        when 'rejected' then num_nonnulls("proposal_outcomes"."claim_id", "proposal_outcomes"."annotation_id") = 0 and length(trim("proposal_outcomes"."reason")) > 0
        else false end)
);
--> statement-breakpoint
CREATE TABLE "proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"capture_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"reading" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "proposals_scope" UNIQUE("project_id","id"),
	CONSTRAINT "proposals_number" UNIQUE("capture_id","number"),
	CONSTRAINT "proposals_kind" CHECK ("proposals"."kind" in ('claim', 'finding')),
	CONSTRAINT "proposals_span" CHECK ("proposals"."start" >= 0 and "proposals"."end" >= "proposals"."start")
);
--> statement-breakpoint
CREATE TABLE "source_grades" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"grade" text NOT NULL,
	"reason" text NOT NULL,
	"graded_on" date NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "source_grades_grade" CHECK ("source_grades"."grade" in ('A', 'B', 'C', 'D', 'E', 'F')),
	CONSTRAINT "source_grades_reason" CHECK (length(trim("source_grades"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name_en" text NOT NULL,
	"name_ar" text NOT NULL,
	"party" boolean NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sources_scope" UNIQUE("project_id","id"),
	CONSTRAINT "sources_name_en" UNIQUE("project_id","name_en"),
	CONSTRAINT "sources_kind" CHECK ("sources"."kind" in ('outlet', 'monitor', 'government', 'military', 'armed_group', 'witness', 'hospital', 'encyclopedia', 'un_body', 'ngo', 'social_page'))
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_ends" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"administrator" boolean DEFAULT false NOT NULL,
	"session_version" integer DEFAULT 1 NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"digits" text DEFAULT 'latn' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"disabled_at" timestamp with time zone,
	CONSTRAINT "users_email_shape" CHECK ("users"."email" ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
	CONSTRAINT "users_language" CHECK ("users"."language" in ('en', 'ar')),
	CONSTRAINT "users_theme" CHECK ("users"."theme" in ('system', 'light', 'dark')),
	CONSTRAINT "users_digits" CHECK ("users"."digits" in ('latn', 'arab'))
);
--> statement-breakpoint
ALTER TABLE "claim_versions" ADD CONSTRAINT "claim_versions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_versions" ADD CONSTRAINT "claim_versions_claim" FOREIGN KEY ("project_id","claim_id") REFERENCES "public"."claims"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_versions" ADD CONSTRAINT "claim_versions_question" FOREIGN KEY ("project_id","question_id") REFERENCES "public"."questions"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_versions" ADD CONSTRAINT "claim_versions_quote" FOREIGN KEY ("project_id","quote_id") REFERENCES "public"."quotes"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_versions" ADD CONSTRAINT "claim_versions_figure" FOREIGN KEY ("project_id","figure_id") REFERENCES "public"."figures"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_claim_version" FOREIGN KEY ("project_id","claim_version_id") REFERENCES "public"."claim_versions"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "links" ADD CONSTRAINT "links_source" FOREIGN KEY ("project_id","source_id") REFERENCES "public"."sources"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_collected_by_users_id_fk" FOREIGN KEY ("collected_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_document" FOREIGN KEY ("project_id","document_id") REFERENCES "public"."documents"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_source" FOREIGN KEY ("project_id","source_id") REFERENCES "public"."sources"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_capture" FOREIGN KEY ("project_id","capture_id") REFERENCES "public"."captures"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_part_of" FOREIGN KEY ("project_id","part_of") REFERENCES "public"."incidents"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_incident" FOREIGN KEY ("project_id","incident_id") REFERENCES "public"."incidents"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_thread" FOREIGN KEY ("project_id","thread_id") REFERENCES "public"."annotations"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_quote" FOREIGN KEY ("project_id","quote_id") REFERENCES "public"."quotes"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_claim" FOREIGN KEY ("project_id","claim_id") REFERENCES "public"."claims"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_other_claim" FOREIGN KEY ("project_id","other_claim_id") REFERENCES "public"."claims"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_question" FOREIGN KEY ("project_id","question_id") REFERENCES "public"."questions"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_reconciliation" FOREIGN KEY ("project_id","reconciliation_id") REFERENCES "public"."reconciliations"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_approver_id_users_id_fk" FOREIGN KEY ("approver_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_reconciliation" FOREIGN KEY ("project_id","reconciliation_id") REFERENCES "public"."reconciliations"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_author" FOREIGN KEY ("reconciliation_id","author_id") REFERENCES "public"."reconciliations"("id","author_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_evidence" FOREIGN KEY ("reconciliation_id","input_hash") REFERENCES "public"."reconciliations"("id","input_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_question" FOREIGN KEY ("project_id","question_id") REFERENCES "public"."questions"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliation_claims" ADD CONSTRAINT "reconciliation_claims_reconciliation" FOREIGN KEY ("project_id","reconciliation_id") REFERENCES "public"."reconciliations"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliation_claims" ADD CONSTRAINT "reconciliation_claims_version" FOREIGN KEY ("project_id","claim_id","version") REFERENCES "public"."claim_versions"("project_id","claim_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliations" ADD CONSTRAINT "reconciliations_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliations" ADD CONSTRAINT "reconciliations_question" FOREIGN KEY ("project_id","question_id") REFERENCES "public"."questions"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliations" ADD CONSTRAINT "reconciliations_policy" FOREIGN KEY ("project_id","policy_version_id") REFERENCES "public"."policy_versions"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_question" FOREIGN KEY ("project_id","question_id") REFERENCES "public"."questions"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_a" FOREIGN KEY ("project_id","claim_a","version_a") REFERENCES "public"."claim_versions"("project_id","claim_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_b" FOREIGN KEY ("project_id","claim_b","version_b") REFERENCES "public"."claim_versions"("project_id","claim_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_states" ADD CONSTRAINT "thread_states_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_states" ADD CONSTRAINT "thread_states_thread" FOREIGN KEY ("project_id","thread_id") REFERENCES "public"."annotations"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_outcomes" ADD CONSTRAINT "proposal_outcomes_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_outcomes" ADD CONSTRAINT "proposal_outcomes_proposal" FOREIGN KEY ("project_id","proposal_id") REFERENCES "public"."proposals"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_outcomes" ADD CONSTRAINT "proposal_outcomes_claim" FOREIGN KEY ("project_id","claim_id") REFERENCES "public"."claims"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_outcomes" ADD CONSTRAINT "proposal_outcomes_annotation" FOREIGN KEY ("project_id","annotation_id") REFERENCES "public"."annotations"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_capture" FOREIGN KEY ("project_id","capture_id") REFERENCES "public"."captures"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_grades" ADD CONSTRAINT "source_grades_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_grades" ADD CONSTRAINT "source_grades_source" FOREIGN KEY ("project_id","source_id") REFERENCES "public"."sources"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_versions_by_question" ON "claim_versions" USING btree ("project_id","question_id");--> statement-breakpoint
CREATE INDEX "claim_versions_by_quote" ON "claim_versions" USING btree ("quote_id");--> statement-breakpoint
CREATE INDEX "links_by_source" ON "links" USING btree ("project_id","source_id");--> statement-breakpoint
CREATE INDEX "quotes_by_capture" ON "quotes" USING btree ("capture_id","start");--> statement-breakpoint
CREATE INDEX "questions_by_incident" ON "questions" USING btree ("project_id","incident_id","position");--> statement-breakpoint
CREATE INDEX "annotations_by_thread" ON "annotations" USING btree ("project_id","thread_id");--> statement-breakpoint
CREATE INDEX "annotations_by_claim" ON "annotations" USING btree ("project_id","claim_id");--> statement-breakpoint
CREATE INDEX "annotations_by_question" ON "annotations" USING btree ("project_id","question_id");--> statement-breakpoint
CREATE INDEX "reconciliations_by_project" ON "reconciliations" USING btree ("project_id","submitted_at");--> statement-breakpoint
CREATE INDEX "rulings_by_question" ON "rulings" USING btree ("project_id","question_id","created_at");--> statement-breakpoint
CREATE INDEX "thread_states_by_thread" ON "thread_states" USING btree ("project_id","thread_id","created_at");--> statement-breakpoint
CREATE INDEX "ledger_by_project" ON "ledger" USING btree ("project_id","position");--> statement-breakpoint
CREATE INDEX "ledger_by_subject" ON "ledger" USING btree ("subject_id","position");--> statement-breakpoint
CREATE INDEX "members_user" ON "members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "source_grades_by_source" ON "source_grades" USING btree ("project_id","source_id","graded_on");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree (lower("email"));