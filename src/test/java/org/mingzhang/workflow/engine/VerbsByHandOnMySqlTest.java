package org.mingzhang.workflow.engine;

import org.mingzhang.OnMySql;

@OnMySql
class VerbsByHandOnMySqlTest extends VerbsByHandStories {}
