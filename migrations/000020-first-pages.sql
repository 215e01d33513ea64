-- What somebody waits for in the morning. Which returns of a year are in is asked of every form at once, and read from the index alone.
create index returns_in on saksi.returns (period_from, form, office, period, agency_id, is_nil) where not is_nil or is_signed;

-- Whether a record says that "nothing this month" was not so is asked of each office that said it: its own records of that month.
create index proceedings_of_office on saksi.proceedings (court, initiated_on);
create index warrants_of_office on saksi.warrants (court, issued_on);
