-- A replica, written from the .state topic alone. The intervals hold the days to come too, so that an agreement that
-- runs out needs no event to have run out here.
create table agreement (
    id        uuid   primary key,
    version   bigint not null,
    bound     uuid[] not null,
    intervals jsonb  not null
);
