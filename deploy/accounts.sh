# Read by the database's image when it makes its data for the first time. The account of MARIADB_USER owns the tables and gives
# the program its rights to them (npm run migrate); the program's own account may do nothing until then.
docker_process_sql --database=mysql <<SQL
GRANT ALL PRIVILEGES ON \`$MARIADB_DATABASE\`.* TO '$MARIADB_USER'@'%' WITH GRANT OPTION;
CREATE USER '$MARIADB_PROGRAM_USER'@'%' IDENTIFIED BY '$MARIADB_PROGRAM_PASSWORD';
SQL
