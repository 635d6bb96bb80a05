package org.mingzhang.org;

import java.util.Optional;
import java.util.Set;

/** Somebody to be given an account. */
public record NewAccount(String login, String name, Optional<String> department, Set<Role> roles) {}
