CREATE TABLE "checkpoints" (
	"size" bigint PRIMARY KEY NOT NULL,
	"root" "bytea" NOT NULL,
	"note" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_gaps" (
	"position" bigint PRIMARY KEY NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_keys" (
	"verifier" text PRIMARY KEY NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_leaves" (
	"index" bigint PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "ledger_leaves_position" UNIQUE("position")
);
--> statement-breakpoint
CREATE TABLE "ledger_nodes" (
	"level" smallint NOT NULL,
	"index" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "ledger_nodes_level_index_pk" PRIMARY KEY("level","index"),
	CONSTRAINT "ledger_nodes_hash" CHECK (length("ledger_nodes"."hash") = 32)
);
--> statement-breakpoint
ALTER TABLE "ledger_leaves" ADD CONSTRAINT "ledger_leaves_position_ledger_position_fk" FOREIGN KEY ("position") REFERENCES "public"."ledger"("position") ON DELETE no action ON UPDATE no action;