package org.mingzhang.inbox;

import org.mingzhang.OnH2;

@OnH2
class StandingInOnH2Test extends StandingInStories {}
