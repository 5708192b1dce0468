-- What the institution says of an item once it was used, and how it was paid. The price that was agreed stays; only a
-- lower one, with a reason, may take its place.
alter table booking_item
    add column used_until           timestamptz,
    add column used_minutes         integer,
    add column used_quantity        numeric(12, 3),
    add column used_unit            text,
    add column agreed_amount        numeric(18, 2),
    add column lowered_because      text,
    add column settled_on           date,
    add column settlement_reference text,
    add constraint booking_item_use_lies_within check (used_until > starts_at and used_until <= ends_at),
    add constraint booking_item_price_is_never_raised check (price_amount >= 0 and price_amount <= agreed_amount);
