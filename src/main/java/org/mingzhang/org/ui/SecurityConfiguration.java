package org.mingzhang.org.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open what. Everything is closed unless it says otherwise. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String FROM_HERE_ONLY = String.join(
            "; ",
            "default-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** Flow starts its pages inline and runs the server's calls by eval. */
    private static final String POLICY_OF_PAGES = FROM_HERE_ONLY + "; script-src 'self' 'unsafe-inline' 'unsafe-eval'";

    /** Plain files: no script but our own. They set their own caching. */
    @Bean
    @Order(1)
    @ConditionalOnWebApplication
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.securityMatcher(
                        "/lib/**",
                        "/styles/**",
                        "/mingzhang.css",
                        "/favicon.svg",
                        "/favicon.ico",
                        "/actuator/health",
                        "/language/*",
                        "/error")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(FROM_HERE_ONLY + "; script-src 'self'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Everything else belongs to people who signed in; Vaadin asks each page for the roles it wants. */
    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY_OF_PAGES))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .withObjectPostProcessor(writeAtOnce()));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class)
                .anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(SecurityConfiguration::explain));
        return http.build();
    }

    /** Back to the form, which says why. Nothing tells an unknown login from a wrong password. */
    private static void explain(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String why = failure instanceof LockedException ? "locked" : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }

    /** Written late, as is the default, the headers miss every page of Vaadin: its response is complete by then. */
    private static ObjectPostProcessor<HeaderWriterFilter> writeAtOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
