-- Written by npm run derive: what the record kinds (src/core/model/kinds) have gained since the migrations before this one.
-- It is not written again; what the model gains next comes in a migration of its own.

alter table saksi.paper_statements add column "quantity_hundredths" integer;
alter table saksi.paper_statements add column "quantity_most_hundredths" integer;
