package org.mingzhang.disclosure;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.mingzhang.TestDatabases;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = DisclosureRoom.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabases.MySql.class)
@EnabledIfEnvironmentVariable(named = "MINGZHANG_TEST_MYSQL_URL", matches = "jdbc:mysql:.+")
class PortalOnMySqlTest extends PortalStories {}
