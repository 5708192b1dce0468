create table project_checkout (
    id           uuid        primary key,
    project_id   uuid        not null,
    partner_id   uuid        not null,
    programme_id uuid        not null,
    account      text        not null,
    requested_at timestamptz not null,
    unanswered   boolean     not null,
    content      jsonb       not null,
    version      bigint      not null,
    lock         bigint      not null,
    constraint project_checkout_of_a_project foreign key (project_id) references company_project (id)
);
create index project_checkout_by_project on project_checkout (project_id, id);
-- Those that may have to be withdrawn; few at any time.
create index project_checkout_unanswered on project_checkout (requested_at) where unanswered;
