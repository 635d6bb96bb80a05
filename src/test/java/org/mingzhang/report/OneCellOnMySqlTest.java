package org.mingzhang.report;

import org.mingzhang.OnMySql;

@OnMySql
class OneCellOnMySqlTest extends OneCell {}
