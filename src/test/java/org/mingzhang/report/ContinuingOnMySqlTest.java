package org.mingzhang.report;

import org.mingzhang.OnMySql;

@OnMySql
class ContinuingOnMySqlTest extends Continuing {}
