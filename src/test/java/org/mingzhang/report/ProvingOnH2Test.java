package org.mingzhang.report;

import org.mingzhang.OnH2;

@OnH2
class ProvingOnH2Test extends Proving {}
