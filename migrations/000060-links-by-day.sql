-- An office's people are found by its newest links; at a million of them the whole table was read and sorted for each look.
create index link_assertions_by_day on saksi.link_assertions (agency_id, recorded_at desc, entry_id)
  where relation = 'same_person' and superseded_at is null;
