package org.mingzhang.notice;

/** How many unread notices a person has. */
record UnreadRow(String person, int unread) {}
