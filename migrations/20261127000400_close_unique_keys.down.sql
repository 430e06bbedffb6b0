GRANT SELECT, INSERT, UPDATE, DELETE ON queue.unique_keys TO automata_tenant;
