process.env.TEST_DIALECT = 'mariadb';
