-- What devices hand in at a fixed cadence, nearly all of it chance (docs/spec/plan.md): the tree under each padding entry.

create table saksi.log_drop_trees (
  entry_id uuid primary key,
  hashes   bytea not null check (length(hashes) > 0 and length(hashes) % 32 = 0),
  kept_at  timestamptz not null
);
comment on table saksi.log_drop_trees is 'Leaf hashes under a padding entry, filling among them, in their order. Undistributed; forgotten after 75 days.';
grant select, insert, delete on saksi.log_drop_trees to saksi_app;
grant select on saksi.log_drop_trees to saksi_reader;

create table saksi.log_drops (
  n        bigint generated always as identity primary key,
  entry_id uuid not null,
  idx      integer not null check (idx >= 0),
  value    bytea not null check (length(value) = 32),
  cell     bytea not null check (length(cell) = 4096),
  kept_at  timestamptz not null
);
create index log_drops_by_value on saksi.log_drops (value);
comment on table saksi.log_drops is 'Values and cells of the stream, of no agency and no device. Undistributed; forgotten after 75 days.';
grant select, insert, delete on saksi.log_drops to saksi_app;
grant select on saksi.log_drops to saksi_reader;
