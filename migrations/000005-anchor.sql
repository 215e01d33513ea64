-- The openings of the public anchor (docs/spec/anchor.md), and one grant less: the sequencer moves leaves, it reads no entry.

create table saksi.log_anchors (
  idx        bigint primary key check (idx >= 0),
  slot       bigint not null unique check (slot > 0),
  salt       bytea not null check (length(salt) = 32),
  checkpoint saksi.note not null
);
comment on table saksi.log_anchors is 'What each leaf of the public anchor opens to: for auditors. Undistributed; never updated, never deleted.';
grant select, insert on saksi.log_anchors to saksi_sequencer;
grant select on saksi.log_anchors to saksi_reader;

drop policy sequence_all on saksi.entries;
revoke select on saksi.entries from saksi_sequencer;
