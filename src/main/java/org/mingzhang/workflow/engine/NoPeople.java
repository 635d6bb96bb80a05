package org.mingzhang.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jspecify.annotations.Nullable;

/** The engine knows nobody: people and their posts are the business of other rooms, and nobody signs in to the engine. */
class NoPeople implements ReadOnlyIdentityProvider {

    static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return ReadOnlyIdentityProvider.class;
        }

        @Override
        public Session openSession() {
            return new NoPeople();
        }
    }

    @Override
    public @Nullable User findUserById(String id) {
        return null;
    }

    @Override
    public boolean checkPassword(String id, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String id) {
        return null;
    }

    @Override
    public @Nullable Tenant findTenantById(String id) {
        return null;
    }

    @Override
    public UserQuery createUserQuery() {
        return new NoUsers();
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new NoUsers();
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new UnsupportedOperationException("people are not in the engine's tables");
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new NoGroups();
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new NoGroups();
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants();
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private static class NoUsers extends UserQueryImpl {

        @Override
        public long executeCount(CommandContext context) {
            return 0;
        }

        @Override
        public List<User> executeList(CommandContext context, Page page) {
            return List.of();
        }
    }

    private static class NoGroups extends GroupQueryImpl {

        @Override
        public long executeCount(CommandContext context) {
            return 0;
        }

        @Override
        public List<Group> executeList(CommandContext context, Page page) {
            return List.of();
        }
    }

    private static class NoTenants extends TenantQueryImpl {

        @Override
        public long executeCount(CommandContext context) {
            return 0;
        }

        @Override
        public List<Tenant> executeList(CommandContext context, Page page) {
            return List.of();
        }
    }
}
