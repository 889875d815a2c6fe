CREATE TABLE "arrivals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"iri" text NOT NULL,
	"number" integer NOT NULL,
	"claim_id" uuid,
	"annotation_id" uuid,
	"said" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "arrivals_about" CHECK (num_nonnulls("arrivals"."claim_id", "arrivals"."annotation_id") = 1),
	CONSTRAINT "arrivals_kind" CHECK ("arrivals"."kind" = 'annotation' or ("arrivals"."kind" = 'review' and "arrivals"."claim_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "assistant" text;--> statement-breakpoint
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_import" FOREIGN KEY ("project_id","import_id") REFERENCES "public"."imports"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_claim" FOREIGN KEY ("project_id","claim_id") REFERENCES "public"."claims"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "arrivals" ADD CONSTRAINT "arrivals_annotation" FOREIGN KEY ("project_id","annotation_id") REFERENCES "public"."annotations"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arrivals_iri" ON "arrivals" USING btree ("project_id","iri");--> statement-breakpoint
CREATE INDEX "arrivals_claim" ON "arrivals" USING btree ("project_id","claim_id");--> statement-breakpoint
CREATE INDEX "arrivals_annotation" ON "arrivals" USING btree ("project_id","annotation_id");--> statement-breakpoint
CREATE INDEX "arrivals_reviews" ON "arrivals" USING btree ("project_id","created_at","import_id","number") WHERE "arrivals"."kind" = 'review';--> statement-breakpoint
-- What came is written as it is read; the import itself, with its counts, once the file has ended.
alter table arrivals alter constraint arrivals_import deferrable initially deferred;
--> statement-breakpoint
create trigger arrivals_immutable before update or delete on arrivals for each row execute function forbid_change();
--> statement-breakpoint
create trigger arrivals_kept before truncate on arrivals for each statement execute function forbid_change();
--> statement-breakpoint
alter table arrivals enable always trigger arrivals_immutable;
--> statement-breakpoint
alter table arrivals enable always trigger arrivals_kept;
--> statement-breakpoint
create or replace function claims_move_forward() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.id <> old.id or new.project_id <> old.project_id or new.created_at <> old.created_at
    or new.assistant is distinct from old.assistant or new.current_version <> old.current_version + 1 then
    raise exception 'a claim only moves to its next version' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
