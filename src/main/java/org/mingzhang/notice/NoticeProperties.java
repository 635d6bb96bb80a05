package org.mingzhang.notice;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code mingzhang.notice.*}.
 *
 * @param address where people reach the platform, for links in mails; empty for mails without links
 * @param from the sender of mails
 * @param allowedHosts hosts of hooks that may be reached without https, or at private addresses
 * @param hooks other systems that are told
 */
@ConfigurationProperties("mingzhang.notice")
record NoticeProperties(
        @DefaultValue("") String address,
        @DefaultValue("mingzhang@localhost") String from,
        @DefaultValue List<String> allowedHosts,
        @DefaultValue List<Hook> hooks) {

    /**
     * Another system that is told.
     *
     * @param name stands in the database; a renamed hook is another one
     * @param url where it is told, by POST
     * @param secret known to both; signs what is sent
     * @param unit id of the unit it is told of; empty for all
     */
    record Hook(
            String name,
            String url,
            String secret,
            @DefaultValue("") String unit) {

        /** Never shows the secret. */
        @Override
        public String toString() {
            return name + " " + url;
        }
    }
}
