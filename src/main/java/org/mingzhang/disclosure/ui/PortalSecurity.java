package org.mingzhang.disclosure.ui;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;

/** The portal is open to everybody, keeps no session, and its pages may run no script at all. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PortalSecurity {

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** Before all other chains: its rules are the strictest. */
    @Bean
    @Order(0)
    SecurityFilterChain portal(
            HttpSecurity http, @Value("${spring.servlet.multipart.max-request-size}") DataSize largest)
            throws Exception {
        return http.securityMatcher("/public", "/public/**", "/styles/portal.css")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(cookie()))
                .addFilterBefore(new UploadGate(largest), CsrfFilter.class)
                .exceptionHandling(refusal -> refusal.accessDeniedHandler(
                        (request, response, e) -> UploadGate.toForm(request, response, UploadProblem.STALE)))
                .headers(PortalSecurity::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    /** Without a session the form's token lives in a cookie that only the portal gets. */
    private static CookieCsrfTokenRepository cookie() {
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName("mz-verify");
        cookie.setCookiePath("/public");
        cookie.setCookieCustomizer(made -> made.sameSite("Strict"));
        return cookie;
    }
}
