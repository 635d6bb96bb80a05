package org.mingzhang.workflow.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Publishes a shipped flow only when it was never published: after that the database holds the truth, not the file. */
@Component
@Order(-100) // before rooms that start flows for their demonstration data
class SeedFlows implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SeedFlows.class);

    private final Publishing publishing;
    private final ResourcePatternResolver files;
    private final TransactionOperations transaction;

    SeedFlows(Publishing publishing, ResourcePatternResolver files, TransactionOperations transaction) {
        this.publishing = publishing;
        this.files = files;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (Resource file : files.getResources("classpath*:bpmn/*.bpmn")) {
            seed(file);
        }
    }

    private void seed(Resource file) throws IOException {
        String bpmn = file.getContentAsString(StandardCharsets.UTF_8);
        try {
            transaction.executeWithoutResult(tx -> publishing.seed(bpmn));
        } catch (RuntimeException e) {
            LOG.error("The shipped flow {} was not published", file.getFilename(), e);
        }
    }
}
