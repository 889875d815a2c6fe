do $$
declare
  evidence text;
begin
  foreach evidence in array array['ledger_leaves', 'ledger_nodes', 'checkpoints', 'ledger_keys']
  loop
    execute format('create trigger %I before update or delete on %I for each row execute function forbid_change()', evidence || '_immutable', evidence);
    execute format('create trigger %I before truncate on %I for each statement execute function forbid_change()', evidence || '_kept', evidence);
    execute format('alter table %I enable always trigger %I', evidence, evidence || '_immutable');
    execute format('alter table %I enable always trigger %I', evidence, evidence || '_kept');
  end loop;
end $$;
