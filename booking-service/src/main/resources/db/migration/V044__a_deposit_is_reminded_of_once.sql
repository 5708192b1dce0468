alter table placed_order add column reminded_at timestamptz;
