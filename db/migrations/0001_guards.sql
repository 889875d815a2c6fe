-- Evidence and judgements are superseded, never edited. ALWAYS: session_replication_role does not lift it.
create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
do $$
declare
  evidence text;
begin
  foreach evidence in array array['captures', 'quotes', 'figures', 'claim_versions', 'links', 'source_grades', 'policy_versions', 'rulings',
    'reconciliations', 'reconciliation_claims', 'approvals', 'annotations', 'thread_states', 'proposals', 'proposal_outcomes', 'ledger']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function forbid_change()', evidence || '_immutable', evidence);
    execute format('create trigger %I before truncate on %I for each statement execute function forbid_change()', evidence || '_kept', evidence);
    execute format('alter table %I enable always trigger %I', evidence, evidence || '_immutable');
    execute format('alter table %I enable always trigger %I', evidence, evidence || '_kept');
  end loop;
end $$;
--> statement-breakpoint
create function claims_move_forward() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.id <> old.id or new.project_id <> old.project_id or new.created_at <> old.created_at
    or new.current_version <> old.current_version + 1 then
    raise exception 'a claim only moves to its next version' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger claims_forward before update or delete on claims for each row execute function claims_move_forward();
--> statement-breakpoint
alter table claims enable always trigger claims_forward;
--> statement-breakpoint
-- Offsets are code points, as char_length and substr count them under UTF8.
create function quotes_match_capture() returns trigger language plpgsql as $$
declare
  body text;
begin
  select text into body from captures where id = new.capture_id and project_id = new.project_id;
  if substr(body, new.start + 1, new."end" - new.start) is distinct from new.exact
    or new."end" > char_length(body)
    or new.prefix <> right(left(body, new.start), char_length(new.prefix))
    or new.suffix <> left(substr(body, new."end" + 1), char_length(new.suffix)) then
    raise exception 'the quote is not what the capture says there' using errcode = 'check_violation', constraint = 'quotes_match_capture';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger quotes_match before insert on quotes for each row execute function quotes_match_capture();
--> statement-breakpoint
alter table quotes enable always trigger quotes_match;
