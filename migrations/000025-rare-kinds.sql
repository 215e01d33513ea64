-- What is asked for by its kind (releases, reminders, policies, erasures) is few among millions of rows, and read from an index of its own.
-- The kinds that make the millions are left out of it, so taking in a return costs no more than before.
create index entries_of_rare_kinds on saksi.entries (kind, agency_id, recorded_at)
  where kind not in ('record.version', 'return.received', 'log.padded', 'oversight.row');
