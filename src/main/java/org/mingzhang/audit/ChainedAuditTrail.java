package org.mingzhang.audit;

import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.BrokenLine.Flaw;
import org.springframework.stereotype.Service;

@Service
class ChainedAuditTrail implements AuditTrail {

    private static final int PAGE = 1000;

    private final AuditMapper lines;

    ChainedAuditTrail(AuditMapper lines) {
        this.lines = lines;
    }

    @Override
    public List<AuditLine> about(String subject) {
        return lines.about(subject);
    }

    @Override
    public Optional<BrokenLine> firstBroken() {
        ChainHead end = lines.head();
        ChainHead reached = new ChainHead(0, "0".repeat(64));
        while (reached.seq() < end.seq()) {
            List<AuditLine> page = lines.after(reached.seq(), PAGE);
            if (page.isEmpty()) {
                return Optional.of(new BrokenLine(reached.seq() + 1, Flaw.MISSING));
            }
            for (AuditLine line : page) {
                Optional<BrokenLine> broken = broken(reached, line);
                if (broken.isPresent()) {
                    return broken;
                }
                reached = new ChainHead(line.seq(), line.hash());
                if (line.seq() == end.seq() && !line.hash().equals(end.hash())) {
                    return Optional.of(new BrokenLine(line.seq(), Flaw.CHANGED));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<BrokenLine> broken(ChainHead before, AuditLine line) {
        if (line.seq() != before.seq() + 1) {
            return Optional.of(new BrokenLine(before.seq() + 1, Flaw.MISSING));
        }
        if (!line.hash().equals(line.computedHash())) {
            return Optional.of(new BrokenLine(line.seq(), Flaw.CHANGED));
        }
        if (!line.previousHash().equals(before.hash())) {
            return Optional.of(new BrokenLine(line.seq(), Flaw.DETACHED));
        }
        return Optional.empty();
    }
}
