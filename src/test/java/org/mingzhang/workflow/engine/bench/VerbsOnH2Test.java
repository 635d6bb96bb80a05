package org.mingzhang.workflow.engine.bench;

import org.mingzhang.OnH2;

@OnH2
class VerbsOnH2Test extends VerbStories {}
