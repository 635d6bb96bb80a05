package org.mingzhang.inbox;

import org.mingzhang.OnMySql;

@OnMySql
class BatchOnMySqlTest extends BatchStories {}
