package org.mingzhang.workflow.engine;

import org.mingzhang.OnH2;

@OnH2
class VerbsByHandOnH2Test extends VerbsByHandStories {}
