-- Rest days that fall on weekdays, and weekend days one works on. A year stands in wrk_calendar_year once somebody
-- knows its notice; until then its days are Monday to Friday.
create table wrk_calendar (
    on_day date not null primary key,
    working boolean not null,
    name varchar(100) not null
) collate utf8mb4_bin;

create table wrk_calendar_year (
    calendar_year int not null primary key,
    source varchar(200) not null
) collate utf8mb4_bin;

-- remind_at and escalate_at are 9999-12-31 where nothing is to happen. watch_at is the next moment at which the item
-- has to be looked at: of remind_at, due_at and escalate_at the first that nobody has looked at yet.
alter table wrk_item add column remind_at datetime(3) default '9999-12-31' not null;
alter table wrk_item add column escalate_at datetime(3) default '9999-12-31' not null;
alter table wrk_item add column watch_at datetime(3) default '9999-12-31' not null;
update wrk_item set watch_at = due_at where waiting = true;
create index wrk_item_watch on wrk_item (waiting, main_row, watch_at, id);
