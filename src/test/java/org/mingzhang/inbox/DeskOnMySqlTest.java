package org.mingzhang.inbox;

import org.mingzhang.OnMySql;

@OnMySql
class DeskOnMySqlTest extends DeskStories {}
