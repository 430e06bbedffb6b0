DROP TABLE provider_tokens, credentials, api_keys, apps;
