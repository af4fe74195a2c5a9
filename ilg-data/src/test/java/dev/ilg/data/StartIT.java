package dev.ilg.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestData.WholeService
class StartIT {

  @Autowired JdbcClient sql;

  @Test
  void startsOnAnEmptyDatabaseAndMakesTheFirstSuperAdmin() {
    assertThat(sql.sql("select email from app_user").query(String.class).list())
        .containsExactly("super@ilg.example");
  }
}
