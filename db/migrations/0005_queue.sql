CREATE TABLE "to_read" (
	"document_id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"capture_id" uuid NOT NULL,
	"undecided" integer NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "to_read_undecided" CHECK ("to_read"."undecided" >= 0)
);
--> statement-breakpoint
ALTER TABLE "to_read" ADD CONSTRAINT "to_read_document" FOREIGN KEY ("project_id","document_id") REFERENCES "public"."documents"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "to_read" ADD CONSTRAINT "to_read_capture" FOREIGN KEY ("project_id","capture_id") REFERENCES "public"."captures"("project_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "to_read_waiting" ON "to_read" USING btree ("project_id","since","capture_id") WHERE "to_read"."undecided" > 0;--> statement-breakpoint
CREATE INDEX "documents_by_date" ON "documents" USING btree ("project_id",coalesce("published_on", ''),"created_at","id");--> statement-breakpoint
CREATE INDEX "documents_by_source" ON "documents" USING btree ("project_id","source_id");--> statement-breakpoint
CREATE INDEX "incidents_by_date" ON "incidents" USING btree ("project_id",coalesce("date", ''),"created_at","id");--> statement-breakpoint
CREATE INDEX "incidents_by_whole" ON "incidents" USING btree ("project_id","part_of");--> statement-breakpoint
CREATE INDEX "assignments_by_assignee" ON "assignments" USING btree ("project_id","assignee","subject_id");--> statement-breakpoint
CREATE INDEX "question_summaries_open_conflicts" ON "question_summaries" USING btree ("project_id","changed_at","question_id") WHERE "question_summaries"."standing" = 'contested' and ("question_summaries"."settlement" <> 'approved' or "question_summaries"."stale");--> statement-breakpoint
CREATE INDEX "question_summaries_submitted" ON "question_summaries" USING btree ("project_id","changed_at","question_id","author_id") WHERE "question_summaries"."settlement" = 'submitted';--> statement-breakpoint
CREATE INDEX "question_summaries_returned" ON "question_summaries" USING btree ("project_id","author_id","changed_at","question_id") WHERE "question_summaries"."settlement" = 'returned';--> statement-breakpoint
-- What waited before there was a row for it.
insert into to_read (document_id, project_id, capture_id, undecided, since)
select c.document_id, c.project_id, c.id, count(p.id) filter (where not exists (select 1 from proposal_outcomes o where o.proposal_id = p.id)
    and not exists (select 1 from quotes q join claim_versions v on v.quote_id = q.id join claims k on k.id = v.claim_id and k.current_version = v.version
      join questions s on s.id = v.question_id
      where q.capture_id = p.capture_id and s.measure = p.reading->'claim'->>'measure'
        and q.start < coalesce((p.reading->'claim'->'number'->>'end')::int, p."end")
        and q."end" > coalesce((p.reading->'claim'->'number'->>'start')::int, p.start)
        and not exists (select 1 from proposal_outcomes o where o.claim_id = k.id))), c.captured_at
from captures c left join proposals p on p.capture_id = c.id and p.kind = 'claim'
where not exists (select 1 from captures later where later.document_id = c.document_id and later.number > c.number)
group by c.id;
