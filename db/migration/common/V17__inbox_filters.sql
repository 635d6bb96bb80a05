-- Filters people keep by name. contents is the query of the inbox's address: step=…&due=overdue
create table inb_filter (
    id varchar(36) not null primary key,
    person varchar(36) not null,
    person_name varchar(200) not null,
    unit varchar(64) not null,
    name varchar(100) not null,
    contents varchar(2000) not null,
    shared boolean not null,
    saved_at datetime(3) not null,
    constraint inb_filter_once unique (person, name)
) collate utf8mb4_bin;
create index inb_filter_unit on inb_filter (unit, shared);

-- How somebody left the inbox: the last filter, the columns.
create table inb_preference (
    person varchar(36) not null,
    name varchar(40) not null,
    contents varchar(2000) not null,
    primary key (person, name)
) collate utf8mb4_bin;
