-- Which of the programs that could write the log does. Each that takes the log over raises the epoch, and what it writes holds only while the epoch
-- is still its own: one that slept, or was cut off, finds another's there when it comes back. Where two servers share the record, the one that has the
-- log says by its beat that it is there; how long a beat stands still is counted by whoever waits, on a clock that nobody sets.

create table saksi.log_lease (
  one       boolean primary key default true check (one),
  epoch     bigint not null default 0 check (epoch >= 0),
  beat      bigint not null default 0 check (beat >= 0),
  is_free   boolean not null default true,
  is_shared boolean not null default false
);
comment on table saksi.log_lease is 'One row: who sequences, by epoch. It says nothing of the record, and no backup keeps it.';
insert into saksi.log_lease default values;
grant select on saksi.log_lease to saksi_reader;
grant select, update on saksi.log_lease to saksi_sequencer;
