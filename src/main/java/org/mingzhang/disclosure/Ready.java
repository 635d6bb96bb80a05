package org.mingzhang.disclosure;

import org.mingzhang.report.FrozenVersion;
import org.mingzhang.seal.SealedFile;

/** A frozen version and its sealed file, which show the same. */
public record Ready(FrozenVersion version, SealedFile file) {}
