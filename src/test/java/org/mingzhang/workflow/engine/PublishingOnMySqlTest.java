package org.mingzhang.workflow.engine;

import org.mingzhang.OnMySql;

@OnMySql
class PublishingOnMySqlTest extends PublishingStories {}
