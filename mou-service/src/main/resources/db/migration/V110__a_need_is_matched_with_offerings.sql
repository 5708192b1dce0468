-- What a need is matched with: as much of each offering as its words and its kind.
create table matched_offering (
    id          uuid    primary key,
    partner_id  uuid    not null,
    kind        text    not null,
    mode        text    not null,
    published   boolean not null,
    tokens      text[]  not null,
    version     bigint  not null,
    name_en     text,
    name_ms     text,
    name_zh     text,
    facility_en text,
    facility_ms text,
    facility_zh text
);
create index matched_offering_by_token on matched_offering using gin (tokens) where published;
create index matched_offering_by_partner on matched_offering (partner_id) where published;
