package org.mingzhang.workflow.engine;

import org.mingzhang.OnMySql;

@OnMySql
class ListsOnMySqlTest extends ListStories {}
