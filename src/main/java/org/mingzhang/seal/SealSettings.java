package org.mingzhang.seal;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the demonstration keys lie, and whether the platform may make seals and keys of its own. */
@Component
class SealSettings {

    private final Path keys;
    private final String password;
    private final boolean demonstration;

    SealSettings(
            @Value("${mingzhang.data}") String data,
            @Value("${mingzhang.seal.password:demonstration}") String password,
            @Value("${mingzhang.seal.demonstration:${mingzhang.demo}}") boolean demonstration) {
        this.keys = Path.of(data, "seal");
        this.password = password;
        this.demonstration = demonstration;
    }

    KeyFile keyFile(String name) {
        return new KeyFile(keys.resolve(name + ".p12"), password);
    }

    boolean demonstration() {
        return demonstration;
    }
}
