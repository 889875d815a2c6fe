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
ALTER TABLE "proposal_outcomes" ADD CONSTRAINT "proposal_outcomes_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_outcomes" ADD CONSTRAINT "proposal_outcomes_proposal" FOREIGN KEY ("project_id","proposal_id") REFERENCES "public"."proposals"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_outcomes" ADD CONSTRAINT "proposal_outcomes_claim" FOREIGN KEY ("project_id","claim_id") REFERENCES "public"."claims"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_outcomes" ADD CONSTRAINT "proposal_outcomes_annotation" FOREIGN KEY ("project_id","annotation_id") REFERENCES "public"."annotations"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_capture" FOREIGN KEY ("project_id","capture_id") REFERENCES "public"."captures"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
create trigger proposals_immutable before update or delete on proposals for each row execute function forbid_change();
--> statement-breakpoint
create trigger proposals_kept before truncate on proposals for each statement execute function forbid_change();
--> statement-breakpoint
create trigger proposal_outcomes_immutable before update or delete on proposal_outcomes for each row execute function forbid_change();
--> statement-breakpoint
create trigger proposal_outcomes_kept before truncate on proposal_outcomes for each statement execute function forbid_change();
--> statement-breakpoint
alter table proposals enable always trigger proposals_immutable, enable always trigger proposals_kept;
--> statement-breakpoint
alter table proposal_outcomes enable always trigger proposal_outcomes_immutable, enable always trigger proposal_outcomes_kept;
