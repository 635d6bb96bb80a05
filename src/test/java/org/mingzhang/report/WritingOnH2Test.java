package org.mingzhang.report;

import org.mingzhang.OnH2;

@OnH2
class WritingOnH2Test extends Writing {}
