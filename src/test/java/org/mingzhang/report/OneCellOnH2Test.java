package org.mingzhang.report;

import org.mingzhang.OnH2;

@OnH2
class OneCellOnH2Test extends OneCell {}
