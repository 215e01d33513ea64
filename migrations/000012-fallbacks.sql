-- The way in for somebody whose device is not at hand: a password and a second factor. It can neither open nor sign.

create table saksi.fallbacks (
  agency_id saksi.code not null,
  person    saksi.token not null,
  number    saksi.code not null,
  password  saksi.note not null,
  totp      bytea not null,
  recovery  bytea not null check (length(recovery) % 32 = 0),
  last_step bigint not null,
  primary key (agency_id, number)
);
comment on table saksi.fallbacks is 'Passwords (argon2id), second factors (encrypted with a key of the server’s folder) and hashes of the recovery codes that are left. No name: number is random, and its owner keeps it.';
grant select, insert, update, delete on saksi.fallbacks to saksi_app;

alter table saksi.fallbacks enable row level security;
create policy own_agency on saksi.fallbacks to saksi_app
  using (agency_id = nullif(current_setting('saksi.agency', true), ''))
  with check (agency_id = nullif(current_setting('saksi.agency', true), ''));
