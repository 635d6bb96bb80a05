package org.mingzhang.editor;

import org.mingzhang.OnH2;

@OnH2
class FlowDeskOnH2Test extends FlowDeskStories {}
