package org.mingzhang.report;

import org.mingzhang.OnMySql;

@OnMySql
class ProvingOnMySqlTest extends Proving {}
