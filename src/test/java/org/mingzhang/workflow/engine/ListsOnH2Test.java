package org.mingzhang.workflow.engine;

import org.mingzhang.OnH2;

@OnH2
class ListsOnH2Test extends ListStories {}
