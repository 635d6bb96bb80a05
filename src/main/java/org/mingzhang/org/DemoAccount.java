package org.mingzhang.org;

import java.util.List;

/** An account of the demonstration; its password is its login. */
public record DemoAccount(String login, String name, String unitName, List<Role> roles) {}
