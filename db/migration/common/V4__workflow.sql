-- One row for each item and each group it is offered to. id is the engine's task.
-- holder is whom it waits for: the candidate group, or person:<id> once claimed or handled; empty on rows that list nowhere.
-- due_at is 9999-12-31 where nothing is due, so that it sorts.
create table wrk_item (
    id varchar(64) not null,
    candidate varchar(160) not null,
    main_row boolean not null,
    holder varchar(160) not null,
    waiting boolean not null,
    subject varchar(64) not null,
    flow varchar(100) not null,
    version int not null,
    step varchar(100) not null,
    step_name varchar(200) not null,
    department varchar(64),
    form varchar(100) not null,
    title varchar(500) not null,
    unit varchar(64) not null,
    unit_name varchar(200) not null,
    for_year int not null,
    assignee varchar(64),
    assignee_name varchar(200),
    claimed_at datetime(3),
    created_at datetime(3) not null,
    due_at datetime(3) not null,
    reminded_at datetime(3),
    finished_at datetime(3),
    closed_by varchar(200),
    outcome varchar(64),
    rights varchar(200) not null,
    primary key (id, candidate)
) collate utf8mb4_bin;
create index wrk_item_waiting on wrk_item (holder, waiting, due_at, created_at, id);
create index wrk_item_done on wrk_item (holder, waiting, finished_at, id);
create index wrk_item_subject on wrk_item (subject, waiting);

-- One row for each time a subject entered a flow. running_subject is the subject until it ends: nothing runs twice at once.
create table wrk_started (
    id varchar(36) not null primary key,
    subject varchar(64) not null,
    running_subject varchar(64),
    instance varchar(64),
    flow varchar(100) not null,
    version int not null,
    unit varchar(64) not null,
    unit_name varchar(200) not null,
    for_year int not null,
    title varchar(500) not null,
    starter varchar(64) not null,
    starter_name varchar(200) not null,
    started_at datetime(3) not null,
    ended_at datetime(3),
    constraint wrk_started_once unique (running_subject)
) collate utf8mb4_bin;
create index wrk_started_instance on wrk_started (instance);
create index wrk_started_subject on wrk_started (subject, started_at);
create index wrk_started_starter on wrk_started (starter, started_at, id);
create index wrk_started_flow on wrk_started (flow, version, ended_at);

-- The steps a subject has been through and has not been sent back before.
create table wrk_passed (
    id bigint not null auto_increment primary key,
    subject varchar(64) not null,
    step varchar(100) not null,
    step_name varchar(200) not null,
    human boolean not null,
    constraint wrk_passed_once unique (subject, step)
) collate utf8mb4_bin;

-- The approval record: lines are only added.
create table wrk_record (
    id bigint not null auto_increment primary key,
    subject varchar(64) not null,
    happened_at datetime(3) not null,
    item varchar(64),
    step varchar(100) not null,
    step_name varchar(200) not null,
    actor varchar(64) not null,
    actor_name varchar(200) not null,
    verb varchar(64) not null,
    opinion longtext not null,
    target varchar(200)
) collate utf8mb4_bin;
create index wrk_record_subject on wrk_record (subject, id);
create index wrk_record_actor on wrk_record (actor, subject);

-- Published versions of flows: what the engine does not keep.
create table wrk_flow (
    flow varchar(100) not null,
    version int not null,
    name varchar(200) not null,
    published_at datetime(3) not null,
    published_by varchar(64) not null,
    publisher_name varchar(200) not null,
    note varchar(2000) not null,
    primary key (flow, version)
) collate utf8mb4_bin;
