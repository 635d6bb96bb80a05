-- A step may be handled by several people: those who sign together, and those who are asked besides. Each has an item; task is
-- the engine's task they all belong to. A parked item waits for the answer of others and is listed nowhere.
alter table wrk_item add column task varchar(64) not null default '';
update wrk_item set task = id;
alter table wrk_item add column parked boolean not null default false;
create index wrk_item_task on wrk_item (task, waiting);

-- What was passed is known for each department that passed it.
alter table wrk_passed add column department varchar(64) not null default '';
alter table wrk_passed drop constraint wrk_passed_once;
alter table wrk_passed add constraint wrk_passed_once unique (subject, step, department);

-- Who signs at a step besides, before or after the one who handles it. kind: sign, before, after, delegate.
-- state: later, open, done, removed. for_item: whose item waits for the answer, or is followed by it; null for kind sign.
create table wrk_signer (
    id varchar(36) not null primary key,
    task varchar(64) not null,
    subject varchar(64) not null,
    for_item varchar(64),
    item varchar(64),
    person varchar(64) not null,
    person_name varchar(200) not null,
    kind varchar(20) not null,
    place int not null,
    weight int not null,
    state varchar(20) not null,
    outcome varchar(64),
    added_by varchar(64) not null,
    added_by_name varchar(200) not null,
    added_at datetime(3) not null
) collate utf8mb4_bin;
create index wrk_signer_task on wrk_signer (task, place);
create index wrk_signer_item on wrk_signer (item);

-- 直接回到我: where a subject goes on when the step it was sent back to is done. One row for each place that was left; with ends,
-- for each token that was put at a join for that long.
create table wrk_shortcut (
    id bigint not null auto_increment primary key,
    subject varchar(64) not null,
    at_step varchar(100) not null,
    department varchar(64) not null,
    step varchar(100) not null,
    for_department varchar(64) not null,
    ends boolean not null,
    person varchar(64),
    person_name varchar(200)
) collate utf8mb4_bin;
create index wrk_shortcut_subject on wrk_shortcut (subject, at_step);

-- Opinions that a return made void, and the line that did. The record itself is never changed.
create table wrk_voided (
    line bigint not null primary key,
    by_line bigint not null
) collate utf8mb4_bin;
