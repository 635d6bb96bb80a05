package org.mingzhang.shell;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Serves scripts and style sheets before Vaadin does. Vaadin would let browsers keep them for an hour unasked, and an
 * old script would then look for parts that a new release no longer has. This way they keep them, but ask.
 */
@Configuration(proxyBeanMethods = false)
class PlainFiles {

    @Bean
    ResourceHttpRequestHandler libFiles() {
        return from("META-INF/resources/lib/");
    }

    @Bean
    ResourceHttpRequestHandler styleFiles() {
        return from("META-INF/resources/styles/");
    }

    @Bean
    ResourceHttpRequestHandler tokenFile() {
        return from("META-INF/resources/");
    }

    @Bean
    SimpleUrlHandlerMapping plainFileMapping(
            ResourceHttpRequestHandler libFiles,
            ResourceHttpRequestHandler styleFiles,
            ResourceHttpRequestHandler tokenFile) {
        return new SimpleUrlHandlerMapping(
                Map.of("/lib/**", libFiles, "/styles/**", styleFiles, "/mingzhang.css", tokenFile), 0);
    }

    private static ResourceHttpRequestHandler from(String folder) {
        ResourceHttpRequestHandler files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new ClassPathResource(folder)));
        files.setCacheControl(CacheControl.noCache());
        return files;
    }
}
