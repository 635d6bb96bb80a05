package org.mingzhang.report;

import org.mingzhang.OnH2;

@OnH2
class FillingOnH2Test extends Filling {}
