package org.mingzhang.audit;

import org.mingzhang.OnMySql;

@OnMySql
class AuditChainOnMySqlTest extends AuditChain {}
