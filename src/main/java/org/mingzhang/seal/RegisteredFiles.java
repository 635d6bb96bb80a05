package org.mingzhang.seal;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RegisteredFiles implements SealedFiles {

    private final FileMapper files;

    RegisteredFiles(FileMapper files) {
        this.files = files;
    }

    @Override
    public Optional<SealedFile> ofVersion(String version) {
        return files.ofVersion(version);
    }

    @Override
    public byte[] content(String id) {
        return files.content(id).orElseThrow().content();
    }
}
