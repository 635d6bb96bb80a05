package org.mingzhang.report;

import org.mingzhang.OnMySql;

@OnMySql
class WritingOnMySqlTest extends Writing {}
