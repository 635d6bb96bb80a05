package org.mingzhang.org;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class StoredUnits implements Units {

    private final UnitMapper units;

    StoredUnits(UnitMapper units) {
        this.units = units;
    }

    @Override
    public Optional<Unit> find(String id) {
        return units.find(id);
    }

    @Override
    public List<Department> departments(String unit) {
        return units.departments(unit);
    }
}
