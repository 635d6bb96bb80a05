alter table org_person add column mail varchar(254) null;
