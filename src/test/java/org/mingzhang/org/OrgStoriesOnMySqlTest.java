package org.mingzhang.org;

import org.mingzhang.OnMySql;

@OnMySql
class OrgStoriesOnMySqlTest extends OrgStories {}
