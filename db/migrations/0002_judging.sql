CREATE TABLE "capture_sketches" (
	"capture_id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"shingles" bigint[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "copy_rulings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"document_a" uuid NOT NULL,
	"document_b" uuid NOT NULL,
	"relation" text NOT NULL,
	"copied_from" uuid,
	"reason" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "copy_rulings_order" CHECK ("copy_rulings"."document_a" < "copy_rulings"."document_b"),
	CONSTRAINT "copy_rulings_relation" CHECK ("copy_rulings"."relation" in ('a_copies_b', 'b_copies_a', 'both_copy', 'independent')),
	CONSTRAINT "copy_rulings_from_both" CHECK ("copy_rulings"."copied_from" is null or "copy_rulings"."relation" = 'both_copy'),
	CONSTRAINT "copy_rulings_reason" CHECK (length(trim("copy_rulings"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "shared_runs" (
	"project_id" uuid NOT NULL,
	"capture_a" uuid NOT NULL,
	"capture_b" uuid NOT NULL,
	"start_a" integer NOT NULL,
	"end_a" integer NOT NULL,
	"start_b" integer NOT NULL,
	"end_b" integer NOT NULL,
	"words" integer NOT NULL,
	CONSTRAINT "shared_runs_capture_a_capture_b_start_a_start_b_pk" PRIMARY KEY("capture_a","capture_b","start_a","start_b"),
	CONSTRAINT "shared_runs_order" CHECK ("shared_runs"."capture_a" < "shared_runs"."capture_b"),
	CONSTRAINT "shared_runs_span" CHECK ("shared_runs"."start_a" >= 0 and "shared_runs"."end_a" > "shared_runs"."start_a" and "shared_runs"."start_b" >= 0 and "shared_runs"."end_b" > "shared_runs"."start_b" and "shared_runs"."words" > 0)
);
--> statement-breakpoint
CREATE TABLE "double_readings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"document_id" uuid,
	"incident_id" uuid,
	"first_reader" uuid NOT NULL,
	"second_reader" uuid NOT NULL,
	"adjudicator" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "double_readings_scope" UNIQUE("project_id","id"),
	CONSTRAINT "double_readings_subject" CHECK (num_nonnulls("double_readings"."document_id", "double_readings"."incident_id") = 1),
	CONSTRAINT "double_readings_people" CHECK ("double_readings"."first_reader" <> "double_readings"."second_reader" and "double_readings"."adjudicator" <> "double_readings"."first_reader" and "double_readings"."adjudicator" <> "double_readings"."second_reader")
);
--> statement-breakpoint
CREATE TABLE "hand_ins" (
	"project_id" uuid NOT NULL,
	"double_reading_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "hand_ins_double_reading_id_reader_id_pk" PRIMARY KEY("double_reading_id","reader_id")
);
--> statement-breakpoint
CREATE TABLE "readings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"double_reading_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"capture_id" uuid NOT NULL,
	"quote_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "readings_scope" UNIQUE("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "settlements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"double_reading_id" uuid NOT NULL,
	"first_reading" uuid,
	"second_reading" uuid,
	"outcome" text NOT NULL,
	"claim_id" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "settlements_first" UNIQUE("first_reading"),
	CONSTRAINT "settlements_second" UNIQUE("second_reading"),
	CONSTRAINT "settlements_readings" CHECK (num_nonnulls("settlements"."first_reading", "settlements"."second_reading") >= 1),
	CONSTRAINT "settlements_outcome" CHECK ("settlements"."outcome" in ('agreed', 'first', 'second', 'another', 'no_claim')),
	CONSTRAINT "settlements_claimed" CHECK (("settlements"."outcome" = 'no_claim') = ("settlements"."claim_id" is null)),
	CONSTRAINT "settlements_reason" CHECK ("settlements"."outcome" = 'agreed' or length(trim("settlements"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"assignee" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "assignments_subject" CHECK ("assignments"."subject" in ('capture', 'question', 'reconciliation'))
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"project_id" uuid NOT NULL,
	"annotation_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "mentions_annotation_id_user_id_pk" PRIMARY KEY("annotation_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "dissents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"reconciliation_id" uuid NOT NULL,
	"low" bigint,
	"best" bigint,
	"high" bigint,
	"value" text,
	"reason" text NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dissents_person" UNIQUE("reconciliation_id","created_by"),
	CONSTRAINT "dissents_value" CHECK (num_nonnulls("dissents"."low", "dissents"."value") = 1),
	CONSTRAINT "dissents_order" CHECK (("dissents"."low" is null or "dissents"."low" >= 0) and ("dissents"."best" is null or "dissents"."low" <= "dissents"."best") and ("dissents"."high" is null or ("dissents"."low" <= "dissents"."high" and ("dissents"."best" is null or "dissents"."best" <= "dissents"."high")))),
	CONSTRAINT "dissents_reason" CHECK (length(trim("dissents"."reason")) > 0)
);
--> statement-breakpoint
CREATE TABLE "stalenesses" (
	"reconciliation_id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"verb" text NOT NULL,
	"caused_by" uuid NOT NULL,
	"inputs" text NOT NULL,
	CONSTRAINT "stalenesses_verb" CHECK ("stalenesses"."verb" in ('account.add', 'account.disable', 'account.enable', 'account.reset_password', 'account.change_password', 'account.change_preferences', 'project.create', 'member.add', 'member.change_role', 'member.remove', 'policy.change', 'source.add', 'source.grade', 'document.capture', 'document.recapture', 'incident.open', 'question.ask', 'claim.record', 'claim.propose', 'claim.accept', 'claim.correct', 'claim.reject', 'verdict.confirm', 'verdict.overrule', 'copy.state', 'annotation.write', 'annotation.reply', 'annotation.resolve', 'annotation.reopen', 'reconciliation.draft', 'reconciliation.submit', 'reconciliation.approve', 'reconciliation.return', 'dissent.sign', 'double_reading.assign', 'double_reading.read', 'double_reading.hand_in', 'double_reading.settle', 'queue.assign'))
);
--> statement-breakpoint
CREATE TABLE "question_summaries" (
	"question_id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"incident_id" uuid NOT NULL,
	"standing" text NOT NULL,
	"reports" integer NOT NULL,
	"origins" integer NOT NULL,
	"not_recorded" integer NOT NULL,
	"conflicts" integer NOT NULL,
	"settlement" text NOT NULL,
	"reconciliation_id" uuid,
	"author_id" uuid,
	"stale" boolean NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "question_summaries_standing" CHECK ("question_summaries"."standing" in ('corroborated', 'single_origin', 'contested', 'empty')),
	CONSTRAINT "question_summaries_settlement" CHECK ("question_summaries"."settlement" in ('none', 'submitted', 'returned', 'approved')),
	CONSTRAINT "question_summaries_submission" CHECK (("question_summaries"."settlement" = 'none') = ("question_summaries"."reconciliation_id" is null))
);
--> statement-breakpoint
ALTER TABLE "ledger" DROP CONSTRAINT "ledger_verb";--> statement-breakpoint
ALTER TABLE "claim_versions" ADD COLUMN "scope" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "capture_sketches" ADD CONSTRAINT "capture_sketches_capture" FOREIGN KEY ("project_id","capture_id") REFERENCES "public"."captures"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copy_rulings" ADD CONSTRAINT "copy_rulings_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copy_rulings" ADD CONSTRAINT "copy_rulings_a" FOREIGN KEY ("project_id","document_a") REFERENCES "public"."documents"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copy_rulings" ADD CONSTRAINT "copy_rulings_b" FOREIGN KEY ("project_id","document_b") REFERENCES "public"."documents"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copy_rulings" ADD CONSTRAINT "copy_rulings_from" FOREIGN KEY ("project_id","copied_from") REFERENCES "public"."sources"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_runs" ADD CONSTRAINT "shared_runs_a" FOREIGN KEY ("project_id","capture_a") REFERENCES "public"."captures"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shared_runs" ADD CONSTRAINT "shared_runs_b" FOREIGN KEY ("project_id","capture_b") REFERENCES "public"."captures"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "double_readings" ADD CONSTRAINT "double_readings_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "double_readings" ADD CONSTRAINT "double_readings_first_reader_users_id_fk" FOREIGN KEY ("first_reader") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "double_readings" ADD CONSTRAINT "double_readings_second_reader_users_id_fk" FOREIGN KEY ("second_reader") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "double_readings" ADD CONSTRAINT "double_readings_adjudicator_users_id_fk" FOREIGN KEY ("adjudicator") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "double_readings" ADD CONSTRAINT "double_readings_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "double_readings" ADD CONSTRAINT "double_readings_document" FOREIGN KEY ("project_id","document_id") REFERENCES "public"."documents"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "double_readings" ADD CONSTRAINT "double_readings_incident" FOREIGN KEY ("project_id","incident_id") REFERENCES "public"."incidents"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_ins" ADD CONSTRAINT "hand_ins_reader_id_users_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_ins" ADD CONSTRAINT "hand_ins_double" FOREIGN KEY ("project_id","double_reading_id") REFERENCES "public"."double_readings"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_reader_id_users_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_double" FOREIGN KEY ("project_id","double_reading_id") REFERENCES "public"."double_readings"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_capture" FOREIGN KEY ("project_id","capture_id") REFERENCES "public"."captures"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_quote" FOREIGN KEY ("project_id","quote_id") REFERENCES "public"."quotes"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_double" FOREIGN KEY ("project_id","double_reading_id") REFERENCES "public"."double_readings"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_a" FOREIGN KEY ("project_id","first_reading") REFERENCES "public"."readings"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_b" FOREIGN KEY ("project_id","second_reading") REFERENCES "public"."readings"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_claim" FOREIGN KEY ("project_id","claim_id") REFERENCES "public"."claims"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_assignee_users_id_fk" FOREIGN KEY ("assignee") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_annotation" FOREIGN KEY ("project_id","annotation_id") REFERENCES "public"."annotations"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dissents" ADD CONSTRAINT "dissents_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dissents" ADD CONSTRAINT "dissents_reconciliation" FOREIGN KEY ("project_id","reconciliation_id") REFERENCES "public"."reconciliations"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stalenesses" ADD CONSTRAINT "stalenesses_caused_by_users_id_fk" FOREIGN KEY ("caused_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stalenesses" ADD CONSTRAINT "stalenesses_reconciliation" FOREIGN KEY ("project_id","reconciliation_id") REFERENCES "public"."reconciliations"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_summaries" ADD CONSTRAINT "question_summaries_question" FOREIGN KEY ("project_id","question_id") REFERENCES "public"."questions"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_summaries" ADD CONSTRAINT "question_summaries_incident" FOREIGN KEY ("project_id","incident_id") REFERENCES "public"."incidents"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "capture_sketches_by_shingle" ON "capture_sketches" USING gin ("shingles");--> statement-breakpoint
CREATE INDEX "copy_rulings_by_a" ON "copy_rulings" USING btree ("project_id","document_a","created_at");--> statement-breakpoint
CREATE INDEX "copy_rulings_by_b" ON "copy_rulings" USING btree ("project_id","document_b","created_at");--> statement-breakpoint
CREATE INDEX "shared_runs_by_b" ON "shared_runs" USING btree ("capture_b");--> statement-breakpoint
CREATE INDEX "readings_by_double" ON "readings" USING btree ("double_reading_id","reader_id");--> statement-breakpoint
CREATE INDEX "settlements_by_double" ON "settlements" USING btree ("double_reading_id");--> statement-breakpoint
CREATE INDEX "assignments_by_subject" ON "assignments" USING btree ("project_id","subject_id","created_at");--> statement-breakpoint
CREATE INDEX "mentions_by_person" ON "mentions" USING btree ("project_id","user_id");--> statement-breakpoint
CREATE INDEX "question_summaries_by_incident" ON "question_summaries" USING btree ("project_id","incident_id");--> statement-breakpoint
CREATE INDEX "question_summaries_by_standing" ON "question_summaries" USING btree ("project_id","standing","changed_at","question_id");--> statement-breakpoint
CREATE INDEX "question_summaries_by_settlement" ON "question_summaries" USING btree ("project_id","settlement","changed_at","question_id");--> statement-breakpoint
CREATE INDEX "question_summaries_stale" ON "question_summaries" USING btree ("project_id","changed_at","question_id") WHERE "question_summaries"."stale";--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_verb" CHECK ("ledger"."verb" in ('account.add', 'account.disable', 'account.enable', 'account.reset_password', 'account.change_password', 'account.change_preferences', 'project.create', 'member.add', 'member.change_role', 'member.remove', 'policy.change', 'source.add', 'source.grade', 'document.capture', 'document.recapture', 'incident.open', 'question.ask', 'claim.record', 'claim.propose', 'claim.accept', 'claim.correct', 'claim.reject', 'verdict.confirm', 'verdict.overrule', 'copy.state', 'annotation.write', 'annotation.reply', 'annotation.resolve', 'annotation.reopen', 'reconciliation.draft', 'reconciliation.submit', 'reconciliation.approve', 'reconciliation.return', 'dissent.sign', 'double_reading.assign', 'double_reading.read', 'double_reading.hand_in', 'double_reading.settle', 'queue.assign'));