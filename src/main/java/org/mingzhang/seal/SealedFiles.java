package org.mingzhang.seal;

import java.util.Optional;

/** The door to sealed files. */
public interface SealedFiles {

    /** The valid sealed file of a frozen version; a void one is not returned. */
    Optional<SealedFile> ofVersion(String version);

    /** The bytes as they were signed; they are never made again. */
    byte[] content(String id);
}
