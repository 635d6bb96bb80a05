package org.mingzhang.report;

import org.mingzhang.OnMySql;

@OnMySql
class ExchangingOnMySqlTest extends Exchanging {}
