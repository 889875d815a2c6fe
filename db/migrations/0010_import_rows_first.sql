-- An import's rows are written as they are read; the import itself, with its counts, once the file has ended.
alter table import_rows alter constraint import_rows_import deferrable initially deferred;
