-- Of a million links the few that a page asks for: what reviews joined, the newest first; and which records are of one place.
create index link_assertions_reviewed on saksi.link_assertions (agency_id, recorded_at desc, entry_id)
  where relation = 'same_person' and basis = 'match-reviewed' and superseded_at is null;
create index link_assertions_places_a on saksi.link_assertions (a_agency) where relation = 'same_place' and superseded_at is null;
create index link_assertions_places_b on saksi.link_assertions (b_agency) where relation = 'same_place' and superseded_at is null;
