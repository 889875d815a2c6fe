do $$
declare
  evidence text;
begin
  foreach evidence in array array['capture_sketches', 'shared_runs', 'copy_rulings', 'stalenesses', 'dissents', 'double_readings', 'hand_ins',
    'settlements', 'assignments', 'mentions']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function forbid_change()', evidence || '_immutable', evidence);
    execute format('create trigger %I before truncate on %I for each statement execute function forbid_change()', evidence || '_kept', evidence);
    execute format('alter table %I enable always trigger %I', evidence, evidence || '_immutable');
    execute format('alter table %I enable always trigger %I', evidence, evidence || '_kept');
  end loop;
end $$;
--> statement-breakpoint
-- A reading is its reader's draft until they hand in; the row of the double reading is the queue at which both wait.
create function readings_open() returns trigger language plpgsql as $$
declare
  reading readings := coalesce(new, old);
begin
  if tg_op = 'UPDATE' then
    raise exception 'a reading is replaced, not changed' using errcode = 'restrict_violation';
  end if;
  perform 1 from double_readings where id = reading.double_reading_id for share;
  if exists (select 1 from hand_ins where double_reading_id = reading.double_reading_id and reader_id = reading.reader_id) then
    raise exception 'what was handed in is never changed or removed' using errcode = 'restrict_violation';
  end if;
  if not exists (select 1 from double_readings where id = reading.double_reading_id and reading.reader_id in (first_reader, second_reader)) then
    raise exception 'only its two readers read' using errcode = 'check_violation', constraint = 'readings_reader';
  end if;
  return reading;
end $$;
--> statement-breakpoint
create trigger readings_open before insert or update or delete on readings for each row execute function readings_open();
--> statement-breakpoint
alter table readings enable always trigger readings_open;
--> statement-breakpoint
create trigger readings_kept before truncate on readings for each statement execute function forbid_change();
--> statement-breakpoint
alter table readings enable always trigger readings_kept;
--> statement-breakpoint
-- The adjudicator alone settles, and only after both have handed in.
create function settlements_due() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from double_readings where id = new.double_reading_id and adjudicator = new.created_by) then
    raise exception 'only the adjudicator settles' using errcode = 'check_violation', constraint = 'settlements_adjudicator';
  end if;
  if (select count(*) from hand_ins where double_reading_id = new.double_reading_id) < 2 then
    raise exception 'both readers hand in first' using errcode = 'check_violation', constraint = 'settlements_after_hand_in';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger settlements_due before insert on settlements for each row execute function settlements_due();
--> statement-breakpoint
alter table settlements enable always trigger settlements_due;
