package org.mingzhang.workflow.engine;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.mingzhang.workflow.Signer;

@Mapper
interface SignerMapper {

    void insert(SignerRow signer);

    /** In their order. */
    List<SignerRow> ofTask(String task);

    Optional<SignerRow> ofItem(String item);

    void open(String id, String item);

    void close(String id, Signer.State state, String outcome);

    /** Whose turn it is was handed to somebody else. */
    void give(String item, String person, String personName);
}
