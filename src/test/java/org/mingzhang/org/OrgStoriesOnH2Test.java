package org.mingzhang.org;

import org.mingzhang.OnH2;

@OnH2
class OrgStoriesOnH2Test extends OrgStories {}
