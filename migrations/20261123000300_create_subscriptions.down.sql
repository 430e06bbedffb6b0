DROP TABLE subscriptions, users;
