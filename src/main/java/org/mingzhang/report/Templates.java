package org.mingzhang.report;

import java.util.List;
import java.util.Optional;

/**
 * The door to report templates. At start every {@code forms/reports/*.yaml} is checked and stored under its version;
 * what is stored never changes, so a report keeps the template it was started with.
 */
public interface Templates {

    /** The newest version of every template. */
    List<Template> all();

    /** The newest version of the template of that id: {@code hunan-department}. */
    Optional<Template> newest(String id);

    /**
     * The template a report was started with.
     *
     * @param key {@link Report#template()}: {@code hunan-department@1}
     * @throws IllegalStateException for a key no report can have
     */
    Template of(String key);
}
