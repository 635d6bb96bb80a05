package org.mingzhang.inbox;

import org.mingzhang.OnMySql;

@OnMySql
class StandingInOnMySqlTest extends StandingInStories {}
