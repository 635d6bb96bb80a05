-- urged_at: when its handlers were urged last. warnings: open warnings about its subject, as the room that checks says.
alter table wrk_item add column urged_at datetime(3);
alter table wrk_item add column warnings int default 0 not null;
alter table wrk_started add column warnings int default 0 not null;

-- 抄送: who was given a subject to read, by whom, and whether they did. One row for each reader; a second copy takes the place of the first.
create table wrk_copy (
    id varchar(36) not null primary key,
    subject varchar(64) not null,
    person varchar(64) not null,
    person_name varchar(200) not null,
    sender varchar(64) not null,
    sender_name varchar(200) not null,
    note varchar(2000) not null,
    sent_at datetime(3) not null,
    unread boolean not null,
    read_at datetime(3),
    flow varchar(100) not null,
    unit varchar(64) not null,
    unit_name varchar(200) not null,
    for_year int not null,
    title varchar(500) not null,
    constraint wrk_copy_once unique (subject, person)
) collate utf8mb4_bin;
create index wrk_copy_reader on wrk_copy (person, unread, sent_at, id);

-- 关注
create table wrk_follow (
    person varchar(64) not null,
    subject varchar(64) not null,
    followed_at datetime(3) not null,
    flow varchar(100) not null,
    unit varchar(64) not null,
    unit_name varchar(200) not null,
    for_year int not null,
    title varchar(500) not null,
    primary key (person, subject)
) collate utf8mb4_bin;
create index wrk_follow_listed on wrk_follow (person, followed_at, subject);
create index wrk_follow_subject on wrk_follow (subject);

-- What open pages have to hear of: one row for each holder whose lists an act touched. Rows are deleted after an hour.
create table wrk_event (
    id bigint not null auto_increment primary key,
    subject varchar(64) not null,
    item varchar(64) not null,
    holder varchar(160) not null,
    happened_at datetime(3) not null
) collate utf8mb4_bin;
create index wrk_event_age on wrk_event (happened_at);
