-- Written by npm run derive: what the record kinds (src/core/model/kinds) have gained since the migrations before this one.
-- It is not written again; what the model gains next comes in a migration of its own.

alter table saksi.accused_episodes add column "other_offences" saksi.codes;
alter table saksi.accused_episodes add column "sentence_days" integer;
alter table saksi.accused_episodes add column "compensation" bigint;
