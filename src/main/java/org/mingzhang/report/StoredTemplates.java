package org.mingzhang.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mingzhang.base.Hashes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredTemplates implements Templates, SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(StoredTemplates.class);

    /** A template with its expressions ready to be computed. */
    private record Ready(Template template, Formulas formulas, TieOuts tieOuts) {}

    private final ReportTemplateMapper mapper;
    private final List<TemplateExaminer> examiners;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, Ready> ready = new ConcurrentHashMap<>();

    StoredTemplates(
            ReportTemplateMapper mapper,
            List<TemplateExaminer> examiners,
            TransactionTemplate transaction,
            Clock clock) {
        this.mapper = mapper;
        this.examiners = examiners;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Before the first page is served: a template that is not valid stops the start. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:forms/reports/*.yaml")) {
                String name = Objects.requireNonNull(file.getFilename());
                String yaml = file.getContentAsString(StandardCharsets.UTF_8);
                transaction.executeWithoutResult(status -> store(name, yaml));
            }
        } catch (IOException e) {
            throw new IllegalStateException("report templates cannot be read", e);
        }
    }

    /**
     * Stores a version that is new. One that is stored already stays as it is, whatever the file says now: reports were
     * started with it.
     *
     * @throws TemplateNotValid with file and line
     */
    Template store(String file, String yaml) {
        Template template = TemplateReader.read(file, yaml);
        examiners.forEach(examiner -> examiner.examine(file, template));
        String hash = Hashes.sha256(yaml);
        Optional<StoredTemplate> stored = mapper.find(template.id(), template.version());
        if (stored.isEmpty()) {
            mapper.insert(new StoredTemplate(template.id(), template.version(), hash, yaml), clock.instant());
        } else if (!stored.get().sha256().equals(hash)) {
            log.warn(
                    "{} was changed but still says version {}: the stored version {} stays in use. Raise the version.",
                    file,
                    template.version(),
                    template.key());
        }
        return of(template.key());
    }

    @Override
    public List<Template> all() {
        return mapper.newest().stream().map(this::of).toList();
    }

    @Override
    public Optional<Template> newest(String id) {
        return all().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    @Override
    public Template of(String key) {
        return ready(key).template();
    }

    Formulas formulas(String key) {
        return ready(key).formulas();
    }

    TieOuts tieOuts(String key) {
        return ready(key).tieOuts();
    }

    private Ready ready(String key) {
        return ready.computeIfAbsent(key, this::load);
    }

    private Ready load(String key) {
        String[] parts = key.split("@", 2);
        StoredTemplate stored = mapper.find(parts[0], Integer.parseInt(parts[1]))
                .orElseThrow(() -> new IllegalStateException("no template " + key));
        Template template = TemplateReader.read(stored.id() + ".yaml", stored.content());
        Formulas formulas = Formulas.of(template);
        return new Ready(template, formulas, TieOuts.of(template, formulas));
    }
}
