package org.mingzhang.report;

import org.mingzhang.OnMySql;

@OnMySql
class RevisingOnMySqlTest extends Revising {}
