-- Lines are only ever added. at_utc is text, so that no change of time zone can alter what was hashed.
create table aud_line (
  seq bigint not null primary key,
  at_utc varchar(24) not null,
  actor varchar(100) not null,
  verb varchar(100) not null,
  subject varchar(200) not null,
  detail longtext not null,
  previous_hash char(64) not null,
  hash char(64) not null
);
create index aud_line_subject on aud_line (subject, seq);

-- One row, which every writer locks: the end of the chain.
create table aud_head (
  id int not null primary key,
  seq bigint not null,
  hash char(64) not null
);
insert into aud_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
