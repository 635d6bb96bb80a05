package org.mingzhang.check;

import org.mingzhang.OnH2;

@OnH2
class ExplainingOnH2Test extends Explaining {}
