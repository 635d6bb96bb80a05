package org.mingzhang.report;

import org.mingzhang.OnH2;

@OnH2
class ContinuingOnH2Test extends Continuing {}
