package org.mingzhang.disclosure;

import org.mingzhang.TestDatabases;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = DisclosureRoom.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabases.H2.class)
class PortalOnH2Test extends PortalStories {}
