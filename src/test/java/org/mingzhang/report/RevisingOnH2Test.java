package org.mingzhang.report;

import org.mingzhang.OnH2;

@OnH2
class RevisingOnH2Test extends Revising {}
