package org.mingzhang.check;

import org.mingzhang.OnMySql;

@OnMySql
class ExplainingOnMySqlTest extends Explaining {}
