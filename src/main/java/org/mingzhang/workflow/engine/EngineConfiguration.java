package org.mingzhang.workflow.engine;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine, wired by hand: its Spring Boot starter stops at Boot 3, the engine itself does not care. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @DependsOnDatabaseInitialization // Flyway makes the engine's tables, in utf8mb4; the engine only checks their
    // version
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource database,
            PlatformTransactionManager transactions,
            Steps steps,
            ItemsOfFlows items,
            ChoreHandler chores,
            SpringJobExecutor jobExecutor) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(database);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("false");
        engine.setIdGenerator(new StrongUuidGenerator());

        engine.setHistory("full");
        engine.setEnforceHistoryTimeToLive(false); // approval records are kept

        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false); // JobExecutorSwitch starts it, after everything else
        engine.setDefaultNumberOfRetries(4);
        engine.setFailedJobRetryTimeCycle("R4/PT30S");
        engine.setCustomJobHandlers(List.of(chores));
        engine.setFailedJobCommandFactory(ChoreRetry::new);

        engine.setExpressionManager(new SafeExpressions(steps));
        engine.setCustomPreBPMNParseListeners(List.of(items));
        engine.setBpmnParseFactory(parser -> new GuardedParse(parser));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);

        engine.setIdentityProviderSessionFactory(new NoPeople.Factory());
        engine.setAuthorizationEnabled(false); // rights are checked by our services

        engine.setCmmnEnabled(false);
        engine.setDmnEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        return engine;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    SpringJobExecutor jobExecutor(ThreadPoolTaskExecutor engineThreads) {
        SpringJobExecutor executor = new SpringJobExecutor();
        executor.setTaskExecutor(engineThreads);
        return executor;
    }

    @Bean(defaultCandidate = false) // else Boot would not make its own task executor
    ThreadPoolTaskExecutor engineThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("flow-");
        threads.setCorePoolSize(2);
        threads.setMaxPoolSize(4);
        threads.setQueueCapacity(3);
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(20);
        return threads;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }
}
