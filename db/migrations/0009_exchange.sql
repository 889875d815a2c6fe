CREATE TABLE "api_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"project_id" uuid,
	"name" text NOT NULL,
	"scope" text NOT NULL,
	"assistant" text,
	"hint" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_tokens_hash_unique" UNIQUE("hash"),
	CONSTRAINT "api_tokens_scope" CHECK ("api_tokens"."scope" in ('read', 'propose', 'write', 'decide')),
	CONSTRAINT "api_tokens_hash" CHECK (length("api_tokens"."hash") = 32),
	CONSTRAINT "api_tokens_assistant" CHECK (("api_tokens"."scope" = 'propose') = ("api_tokens"."assistant" is not null)),
	CONSTRAINT "api_tokens_expiry" CHECK ("api_tokens"."expires_at" > "api_tokens"."created_at")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"body_sha256" "bytea" NOT NULL,
	"status" integer,
	"answer" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_user_id_key_pk" PRIMARY KEY("user_id","key"),
	CONSTRAINT "idempotency_keys_length" CHECK (length("idempotency_keys"."key") between 1 and 255)
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_mappings_version" UNIQUE("project_id","name","version")
);
--> statement-breakpoint
CREATE TABLE "import_rows" (
	"import_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"outcome" text NOT NULL,
	"fingerprint" text NOT NULL,
	"problems" jsonb NOT NULL,
	"claim_id" uuid,
	"document_id" uuid,
	"source_id" uuid,
	CONSTRAINT "import_rows_import_id_number_pk" PRIMARY KEY("import_id","number"),
	CONSTRAINT "import_rows_outcome" CHECK ("import_rows"."outcome" in ('imported', 'known', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "import_undos" (
	"import_id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_undos_reason" CHECK (length(trim("import_undos"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"file_sha256" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"imported" integer NOT NULL,
	"known" integer NOT NULL,
	"refused" integer NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "imports_scope" UNIQUE("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"reconciliation_id" uuid NOT NULL,
	"open" boolean NOT NULL,
	"names" boolean NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "redactions" (
	"position" bigint PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"payload_sha256" text NOT NULL,
	"reason" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "redactions_reason" CHECK (length(trim("redactions"."reason")) > 0),
	CONSTRAINT "redactions_digest" CHECK ("redactions"."payload_sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "ledger" DROP CONSTRAINT "ledger_verb";--> statement-breakpoint
ALTER TABLE "stalenesses" DROP CONSTRAINT "stalenesses_verb";--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "assistant" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "proposed_by" uuid;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import" FOREIGN KEY ("project_id","import_id") REFERENCES "public"."imports"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_claim" FOREIGN KEY ("project_id","claim_id") REFERENCES "public"."claims"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_document" FOREIGN KEY ("project_id","document_id") REFERENCES "public"."documents"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_source" FOREIGN KEY ("project_id","source_id") REFERENCES "public"."sources"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_undos" ADD CONSTRAINT "import_undos_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_undos" ADD CONSTRAINT "import_undos_import" FOREIGN KEY ("project_id","import_id") REFERENCES "public"."imports"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_record" FOREIGN KEY ("project_id","reconciliation_id") REFERENCES "public"."reconciliations"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_position_ledger_position_fk" FOREIGN KEY ("position") REFERENCES "public"."ledger"("position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_tokens_user" ON "api_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "import_rows_fingerprint" ON "import_rows" USING btree ("project_id","fingerprint");--> statement-breakpoint
CREATE INDEX "imports_project" ON "imports" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "publications_record" ON "publications" USING btree ("reconciliation_id","id");--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_verb" CHECK ("ledger"."verb" in ('account.add', 'account.disable', 'account.enable', 'account.reset_password', 'account.change_password', 'account.change_preferences', 'project.create', 'member.add', 'member.change_role', 'member.remove', 'policy.change', 'source.add', 'source.grade', 'document.capture', 'document.recapture', 'incident.open', 'question.ask', 'claim.record', 'claim.propose', 'claim.accept', 'claim.correct', 'claim.reject', 'verdict.confirm', 'verdict.overrule', 'copy.state', 'annotation.write', 'annotation.reply', 'annotation.resolve', 'annotation.reopen', 'reconciliation.draft', 'reconciliation.submit', 'reconciliation.approve', 'reconciliation.return', 'dissent.sign', 'double_reading.assign', 'double_reading.read', 'double_reading.hand_in', 'double_reading.settle', 'queue.assign', 'token.create', 'token.revoke', 'import.map', 'import.run', 'import.undo', 'export.take', 'record.publish', 'record.withdraw', 'ledger.redact'));--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_assistant" CHECK (("proposals"."assistant" is null) = ("proposals"."proposed_by" is null));--> statement-breakpoint
ALTER TABLE "stalenesses" ADD CONSTRAINT "stalenesses_verb" CHECK ("stalenesses"."verb" in ('account.add', 'account.disable', 'account.enable', 'account.reset_password', 'account.change_password', 'account.change_preferences', 'project.create', 'member.add', 'member.change_role', 'member.remove', 'policy.change', 'source.add', 'source.grade', 'document.capture', 'document.recapture', 'incident.open', 'question.ask', 'claim.record', 'claim.propose', 'claim.accept', 'claim.correct', 'claim.reject', 'verdict.confirm', 'verdict.overrule', 'copy.state', 'annotation.write', 'annotation.reply', 'annotation.resolve', 'annotation.reopen', 'reconciliation.draft', 'reconciliation.submit', 'reconciliation.approve', 'reconciliation.return', 'dissent.sign', 'double_reading.assign', 'double_reading.read', 'double_reading.hand_in', 'double_reading.settle', 'queue.assign', 'token.create', 'token.revoke', 'import.map', 'import.run', 'import.undo', 'export.take', 'record.publish', 'record.withdraw', 'ledger.redact'));--> statement-breakpoint
do $$
declare
  evidence text;
begin
  foreach evidence in array array['import_mappings', 'imports', 'import_rows', 'import_undos', 'publications', 'redactions']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function forbid_change()', evidence || '_immutable', evidence);
    execute format('create trigger %I before truncate on %I for each statement execute function forbid_change()', evidence || '_kept', evidence);
    execute format('alter table %I enable always trigger %I', evidence, evidence || '_immutable');
    execute format('alter table %I enable always trigger %I', evidence, evidence || '_kept');
  end loop;
end $$;
--> statement-breakpoint
-- The one change an act ever sees: its payload is struck out, once its digest and the reason stand beside it.
create function ledger_only_redacted() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.payload <> '{}'::jsonb
    or (new.position, new.id, new.verb, new.subject, new.subject_id, new.at) is distinct from (old.position, old.id, old.verb, old.subject, old.subject_id, old.at)
    or new.project_id is distinct from old.project_id or new.actor_id is distinct from old.actor_id
    or not exists (select from redactions where position = old.position and project_id = old.project_id) then
    raise exception 'rows of ledger are never changed or removed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
drop trigger ledger_immutable on ledger;
--> statement-breakpoint
create trigger ledger_immutable before update or delete on ledger for each row execute function ledger_only_redacted();
--> statement-breakpoint
alter table ledger enable always trigger ledger_immutable;
--> statement-breakpoint
-- A token is revoked once and for ever; besides, only its last use moves.
create function api_tokens_only_revoked() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at)
    or (new.id, new.user_id, new.name, new.scope, new.hint, new.hash, new.created_at, new.expires_at)
      is distinct from (old.id, old.user_id, old.name, old.scope, old.hint, old.hash, old.created_at, old.expires_at)
    or new.project_id is distinct from old.project_id or new.assistant is distinct from old.assistant then
    raise exception 'a token is only revoked' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger api_tokens_forward before update or delete on api_tokens for each row execute function api_tokens_only_revoked();
--> statement-breakpoint
alter table api_tokens enable always trigger api_tokens_forward;
