create table incubation_interest (
    id          uuid   primary key,
    project_id  uuid   not null,
    park_id     uuid   not null,
    owner_ids   uuid[] not null,
    investor_id uuid   not null,
    step        text   not null,
    content     jsonb  not null,
    version     bigint not null,
    lock        bigint not null,
    constraint incubation_interest_in_a_project foreign key (project_id) references incubated_project (id),
    constraint incubation_interest_of_a_partner foreign key (investor_id) references partner (id)
);
create index incubation_interest_by_project on incubation_interest (project_id, id);
create unique index incubation_interest_one_open on incubation_interest (project_id, investor_id)
    where step in ('EXPRESSED', 'LETTER_SIGNED', 'DUE_DILIGENCE');

create table incubation_outcome (
    id          uuid        primary key,
    project_id  uuid        not null,
    type        text        not null,
    happened_on date        not null,
    content     jsonb       not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    lock        bigint      not null,
    constraint incubation_outcome_of_a_project foreign key (project_id) references incubated_project (id)
);
create index incubation_outcome_by_project on incubation_outcome (project_id, id);
