-- What a server of a shared record writes holds only while it has the log: it reads the epoch before it commits (src/store/postgres/lease.ts). And
-- what the servers make for themselves and keep in neither the database nor the log is named here by its hash: one that lacks any of it takes no log over.

grant select on saksi.log_lease to saksi_app;
alter table saksi.log_lease add column kept bytea;
comment on column saksi.log_lease.kept is 'SHA-256, 32 bytes one after another, of each secret that a server which had the log keeps in files alone.';
