-- Which organization of Keycloak is the partner's: its attribute may be changed there by hand, its id not.
create table keycloak_organization (
    partner_id      uuid not null,
    organization_id text not null,
    constraint keycloak_organization_one_per_partner primary key (partner_id),
    constraint keycloak_organization_of_one_partner unique (organization_id),
    constraint keycloak_organization_of_a_partner foreign key (partner_id) references partner (id)
);

-- When Keycloak was last compared with what should be there, so that of several replicas one does it at a time.
create table keycloak_comparison (
    one boolean primary key default true check (one),
    at  timestamptz not null default '-infinity'
);
insert into keycloak_comparison default values;
