package org.mingzhang;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** As {@link OnH2}, on a real MySQL: runs when MINGZHANG_TEST_MYSQL_URL names a server. */
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfEnvironmentVariable(named = "MINGZHANG_TEST_MYSQL_URL", matches = "jdbc:mysql:.+")
@SpringBootTest
@ContextConfiguration(initializers = TestDatabases.MySql.class)
public @interface OnMySql {}
