-- Coverage is asked for by form and time, once for every figure of a sheet; nil returns make the table long.
create index returns_by_form on saksi.returns (form, period_from);
