package org.mingzhang.report;

import org.mingzhang.OnH2;

@OnH2
class FreezingOnH2Test extends Freezing {}
