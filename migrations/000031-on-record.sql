-- What decides who may act is on record: a reported loss is an entry (credential.suspended), and a fallback counts as it was set (fallback.set).

-- What an older program wrote here becomes entries at the upgrade; nothing is put in any more.
revoke insert on saksi.suspended_devices from saksi_app;
comment on table saksi.suspended_devices is 'Devices that were reported lost under an older program; an upgrade makes an entry of each.';

-- A row is what its owner set, and its hash is on record: what is used up stands beside it.
alter table saksi.fallbacks add column used integer not null default 0;
comment on column saksi.fallbacks.used is 'Recovery codes that were used, a bit each.';
