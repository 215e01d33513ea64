-- What waits to be done, whoever recorded it, the oldest first: a warrant, somebody to be found, check-ins that were missed, a
-- dossier that came back. Few of each are open at a time.
create index warrants_open on saksi.warrants (issued_on, record_id) where superseded_at is null and executed_on is null;
create index abscondings_open on saksi.abscondings (absconded_on, record_id) where superseded_at is null and found_on is null;
create index supervisions_open on saksi.supervisions (started_on, record_id)
  where superseded_at is null and ended_on is null and checkins_due > coalesce(checkins_done, 0);
create index dossiers_returned on saksi.dossiers (sent_on, record_id) where superseded_at is null and decision = 'returned';
