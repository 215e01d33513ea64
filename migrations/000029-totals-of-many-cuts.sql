-- One paper says the same people in several cuts, another says them again, and a third corrects it. Statements stand beside each other and are
-- set beside each other when they are counted; what a statement expressly corrects is named in it.
alter table saksi.aggregate_cells
  -- Of a number that lies between two, the upper one.
  add column most     bigint check (most >= value),
  -- The reference number of the document that this one corrects.
  add column corrects saksi.code,
  drop constraint aggregate_cells_qualifier_check,
  add constraint aggregate_cells_qualifier_check check (qualifier in ('exact', 'approx', 'more_than', 'at_least', 'between'));
