-- Somebody is away and a colleague stands in 代理, from the first day to the last. A period that was cancelled is deleted; the audit keeps it.
create table org_absence (
  id varchar(36) not null primary key,
  person varchar(36) not null,
  proxy varchar(36) not null,
  first_day date not null,
  last_day date not null,
  reason varchar(500) not null,
  set_by varchar(36) not null,
  set_at datetime(3) not null,
  constraint org_absence_person foreign key (person) references org_person (id),
  constraint org_absence_proxy foreign key (proxy) references org_person (id)
);
create index org_absence_of on org_absence (person, last_day);
create index org_absence_by on org_absence (proxy, last_day);
