package org.mingzhang.seal;

import org.mingzhang.OnMySql;

@OnMySql
class SealOnMySqlTest extends SealStories {}
