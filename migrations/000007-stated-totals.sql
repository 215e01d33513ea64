-- Totals that an agency states with a document in hand, for any interval: years before the system, figures that are gathered
-- by hand. They stand beside the totals that come inside a return, and say what they rest on.

alter table saksi.aggregate_cells
  alter column value type bigint,
  add column is_stated  boolean,
  add column is_signed  boolean,
  add column definition integer check (definition > 0),
  add column source     saksi.code,
  add column qualifier  saksi.code check (qualifier in ('exact', 'approx', 'more_than')),
  add column currency   saksi.code,
  add column rate       bigint check (rate > 0),
  add column rate_on    date;
create index aggregate_cells_by_indicator on saksi.aggregate_cells (indicator, period_from);
