package org.mingzhang.report;

import org.mingzhang.OnMySql;

@OnMySql
class FreezingOnMySqlTest extends Freezing {}
