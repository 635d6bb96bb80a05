package org.mingzhang.notice;

import org.mingzhang.OnMySql;

@OnMySql
class NoticesOnMySqlTest extends NoticeStories {}
