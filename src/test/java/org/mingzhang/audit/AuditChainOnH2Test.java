package org.mingzhang.audit;

import org.mingzhang.OnH2;

@OnH2
class AuditChainOnH2Test extends AuditChain {}
