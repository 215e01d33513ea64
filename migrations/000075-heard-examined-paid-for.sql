-- Three things that are asked of a country and that no form had (decision 58): whether a device was examined, how many survivors came to a meeting for the first
-- time in the year, and whether an operation was paid for before it. Of rows that stand nobody has said: they are null, and in no share.

alter table saksi.evidence_items add column "examined" saksi.code;

alter table saksi.meetings add column "survivors_first" integer;
alter table saksi.meetings add column "survivors_first_most" integer;

alter table saksi.operations add column "funding" saksi.code;
