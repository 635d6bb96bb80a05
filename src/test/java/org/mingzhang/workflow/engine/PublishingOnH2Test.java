package org.mingzhang.workflow.engine;

import org.mingzhang.OnH2;

@OnH2
class PublishingOnH2Test extends PublishingStories {}
