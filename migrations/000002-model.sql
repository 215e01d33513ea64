-- Written by `npm run derive` from the record kinds (src/core/model/kinds). Do not edit: change the model and run it again.
-- Until 0.2.0 is out this file is written anew with every change of the model; from then on it stays as it is, and what the
-- model gains comes in a migration of its own.
--
-- A table for each record kind, every version a row. Clear columns only: codes, days, whole numbers, riel, case numbers.

-- Several codes of one list: sorted, each once, one space between.
create domain saksi.codes as text check (value ~ '^[A-Za-z0-9<][A-Za-z0-9_.:+<>-]{0,63}( [A-Za-z0-9<][A-Za-z0-9_.:+<>-]{0,63}){0,63}$');

create index accused_episodes_by_registered_on on saksi.accused_episodes ("registered_on");
create index accused_episodes_by_decided_on on saksi.accused_episodes ("decided_on");

create index referrals_by_referred_period on saksi.referrals ("referred_period");
