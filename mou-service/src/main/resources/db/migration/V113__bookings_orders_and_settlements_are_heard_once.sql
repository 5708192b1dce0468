-- One replica of bookings serves evidence, public figures and projects; there were two. A row from before this knows no
-- project, since there were none, and its state only as far as it was counted.
alter table heard_booking
    add column status           text,
    add column status_since     timestamptz,
    add column all_provider_ids uuid[],
    add column project_id       uuid,
    add column counted          boolean not null default false,
    add column requested_at     timestamptz,
    add column completed_at     timestamptz,
    add column settled_at       timestamptz;

update heard_booking h
   set all_provider_ids = coalesce(c.provider_ids, h.provider_ids),
       counted          = coalesce(c.counted, cardinality(h.provider_ids) > 0),
       status           = case when coalesce(c.counted, cardinality(h.provider_ids) > 0) then 'CONFIRMED'
                               when h.confirmed_at is null then 'PENDING' else 'CANCELLED' end
  from heard_booking k left join counted_booking c on c.id = k.id
 where k.id = h.id;

alter table heard_booking
    alter column status set not null,
    alter column all_provider_ids set not null,
    alter column counted drop default;
create index heard_booking_by_project on heard_booking (project_id) where project_id is not null;
create index heard_booking_by_programme on heard_booking using gin (programme_ids);
create index heard_booking_counted_for on heard_booking (customer_id) where counted;
create index heard_booking_counted_at on heard_booking using gin (all_provider_ids) where counted;

drop table counted_booking;

-- What is heard of orders and of what was settled: the event's own words, and what they are found by.
create table heard_order (
    id            uuid   primary key,
    version       bigint not null,
    customer_id   uuid   not null,
    provider_ids  uuid[] not null,
    programme_ids uuid[] not null,
    project_id    uuid,
    need_id       uuid,
    told          jsonb  not null
);
create index heard_order_by_customer on heard_order (customer_id);
create index heard_order_by_provider on heard_order using gin (provider_ids);
create index heard_order_by_programme on heard_order using gin (programme_ids);
create index heard_order_by_project on heard_order (project_id) where project_id is not null;
create index heard_order_by_need on heard_order (need_id) where need_id is not null;

create table heard_settlement (
    id            uuid   primary key,
    version       bigint not null,
    programme_ids uuid[] not null,
    project_id    uuid,
    told          jsonb  not null
);
create index heard_settlement_by_project on heard_settlement (project_id) where project_id is not null;
create index heard_settlement_by_programme on heard_settlement using gin (programme_ids);
