package org.mingzhang.editor;

import org.mingzhang.OnMySql;

@OnMySql
class FlowDeskOnMySqlTest extends FlowDeskStories {}
