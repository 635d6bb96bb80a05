package org.mingzhang.workflow.engine.bench;

import org.mingzhang.OnMySql;

@OnMySql
class VerbsOnMySqlTest extends VerbStories {}
