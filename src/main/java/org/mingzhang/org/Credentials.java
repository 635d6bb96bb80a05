package org.mingzhang.org;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Accounts as the sign-in sees them. A closed account does not exist for it. */
@Service
class Credentials implements UserDetailsService {

    private final PersonMapper people;
    private final Clock clock = Clock.systemUTC();

    Credentials(PersonMapper people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        List<PersonRow> rows = Logins.normal(typed).map(people::byLogin).orElse(List.of());
        PersonRow row = rows.stream()
                .filter(PersonRow::active)
                .findFirst()
                .orElseThrow(() -> new UsernameNotFoundException(""));
        return User.withUsername(row.login())
                .password(people.password(row.id()).orElseThrow())
                .accountLocked(row.lockedUntil() != null && row.lockedUntil().isAfter(clock.instant()))
                .roles(rows.stream()
                        .map(PersonRow::role)
                        .filter(Objects::nonNull)
                        .toArray(String[]::new))
                .build();
    }
}
