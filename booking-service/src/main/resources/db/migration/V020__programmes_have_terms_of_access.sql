-- Every version with its first day, as the .state topic tells; what each partner has accepted stands in its participations.
alter table programme add column terms jsonb not null default '[]';
