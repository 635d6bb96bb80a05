package org.mingzhang.seal;

import org.mingzhang.OnH2;

@OnH2
class SealOnH2Test extends SealStories {}
