DROP INDEX "capture_sketches_by_shingle";--> statement-breakpoint
CREATE INDEX "capture_sketches_by_shingle" ON "capture_sketches" USING gin ("shingles") WITH (fastupdate=false);