package org.mingzhang.notice;

import org.mingzhang.OnH2;

@OnH2
class NoticesOnH2Test extends NoticeStories {}
