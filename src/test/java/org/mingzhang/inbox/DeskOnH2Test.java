package org.mingzhang.inbox;

import org.mingzhang.OnH2;

@OnH2
class DeskOnH2Test extends DeskStories {}
