package org.mingzhang.seal;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FileMapper {

    void insert(
            @Param("file") SealedFile file,
            @Param("sm3") String sm3,
            @Param("signatureSha256") String signatureSha256,
            @Param("content") byte[] content);

    /** The file of the version's valid use. */
    Optional<SealedFile> ofVersion(@Param("version") String version);

    Optional<SealedFile> withHash(@Param("sha256") String sha256);

    Optional<SealedFile> withSignature(@Param("signatureSha256") String signatureSha256);

    /** The newest file of the version, valid or void. */
    Optional<SealedFile> newestOfVersion(@Param("version") String version);

    Optional<Content> content(@Param("id") String id);

    record Content(byte[] content) {}
}
