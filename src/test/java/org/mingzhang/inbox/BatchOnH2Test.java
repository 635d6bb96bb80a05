package org.mingzhang.inbox;

import org.mingzhang.OnH2;

@OnH2
class BatchOnH2Test extends BatchStories {}
