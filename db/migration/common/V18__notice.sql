-- One row for each person a thing is said to. about names the thing: nobody is told of it twice.
-- mail_state is none, waiting, sent or dropped (the item was handled before the mail went out).
create table ntc_message (
    id varchar(36) not null primary key,
    person varchar(64) not null,
    about varchar(200) not null,
    kind varchar(40) not null,
    item varchar(64),
    subject varchar(64) not null,
    title varchar(500) not null,
    step_name varchar(200) not null,
    unit_name varchar(200) not null,
    actor_name varchar(200) not null,
    detail varchar(1000) not null,
    listed boolean not null,
    created_at datetime(3) not null,
    read_at datetime(3),
    mail_state varchar(20) not null,
    mail_at datetime(3),
    constraint ntc_message_once unique (person, about)
) collate utf8mb4_bin;
create index ntc_message_list on ntc_message (person, listed, read_at, id);
create index ntc_message_mail on ntc_message (person, mail_state, mail_at);
create index ntc_message_item on ntc_message (item, read_at);

-- What a person chose; who chose nothing has no row. Kinds are stored as ,OFFERED,URGED, and quiet times as 22:00.
create table ntc_choice (
    person varchar(64) not null primary key,
    listed varchar(400) not null,
    mailed varchar(400) not null,
    digest_hour int,
    quiet_from varchar(5),
    quiet_to varchar(5),
    language varchar(10) not null
) collate utf8mb4_bin;

-- What is posted to other systems.
create table ntc_post (
    id varchar(36) not null primary key,
    hook varchar(100) not null,
    about varchar(200) not null,
    body longtext not null,
    created_at datetime(3) not null,
    sent_at datetime(3),
    constraint ntc_post_once unique (hook, about)
) collate utf8mb4_bin;
