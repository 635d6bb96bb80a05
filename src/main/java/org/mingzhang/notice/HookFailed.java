package org.mingzhang.notice;

import org.mingzhang.notice.NoticeProperties.Hook;

/** Another system was not told; it is tried again. Names neither the secret nor what an answer said. */
class HookFailed extends RuntimeException {

    HookFailed(Hook hook, String why) {
        super("hook " + hook.name() + ": " + why);
    }
}
