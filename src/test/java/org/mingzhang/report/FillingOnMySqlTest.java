package org.mingzhang.report;

import org.mingzhang.OnMySql;

@OnMySql
class FillingOnMySqlTest extends Filling {}
