//! The data keys of apps, unwrapped when first needed and kept for a while.

use std::sync::Arc;
use std::time::Duration;

use chrono::{SubsecRound as _, Utc};
use domain::AppId;
use moka::future::Cache;
use secrets::{AppKeys, KeyBytes, KeyName, KeyWrapper, Purpose, version_of};
use sqlx::postgres::PgPool;

use crate::StoreError;
use crate::audit::{self, Deed};
use crate::data_keys::{self, StoredKey};

/// How long keys are kept: what an erased app may still be sent to, and how often a key service is asked.
const KEPT: Duration = Duration::from_mins(1);
const APPS: u64 = 10_000;
/// Keys wrapped anew between two looks.
const AT_ONCE: i64 = 200;

/// A request takes 20 s at most, and its last statement 15.
const _: () = assert!(
    KEPT.as_secs() + 35 <= Vault::SETTLED_AFTER.as_secs(),
    "somebody may still seal under an old key"
);

/// The data keys of apps. It asks the database, and perhaps a key service: not inside a transaction.
#[derive(Clone)]
pub struct Vault {
    pool: PgPool,
    wrapper: Arc<dyn KeyWrapper>,
    known: Cache<AppId, Arc<AppKeys>>,
}

impl Vault {
    /// When an app's keys changed, nobody seals or opens under those it had before after so long: every process has read
    /// them again, and requests that began before that are over.
    pub const SETTLED_AFTER: Duration = Duration::from_mins(2);

    /// The keys of apps in `pool`, wrapped by `wrapper`.
    #[must_use]
    pub fn new(pool: PgPool, wrapper: Arc<dyn KeyWrapper>) -> Self {
        let known = Cache::builder().max_capacity(APPS).time_to_live(KEPT).build();
        Self { pool, wrapper, known }
    }

    /// Where they are kept.
    #[must_use]
    pub const fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// Who wraps.
    #[must_use]
    pub fn wrapper(&self) -> &dyn KeyWrapper {
        &*self.wrapper
    }

    /// The keys of `app`; made if it has none yet.
    ///
    /// # Errors
    /// There is no such app or it was erased, a key does not unwrap, or the database failed.
    pub async fn keys(&self, app: AppId) -> Result<Arc<AppKeys>, StoreError> {
        if let Some(keys) = self.known.get(&app).await {
            return Ok(keys);
        }
        // What is done once a minute does not belong into the memory of every job that waits for it.
        let loaded = Box::pin(self.known.try_get_with(app, self.load(app))).await;
        loaded.map_err(StoreError::shared)
    }

    /// The keys of `app` that open all of `sealed`: those that are kept may be older than a rotation.
    ///
    /// # Errors
    /// As [`Vault::keys`]. What not even the database's keys open is not an error yet: opening it is.
    pub async fn keys_for<'a>(
        &self,
        app: AppId,
        sealed: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<Arc<AppKeys>, StoreError> {
        let keys = self.keys(app).await?;
        let newest = sealed.into_iter().filter_map(|sealed| version_of(sealed).ok()).max().unwrap_or(0);
        if newest <= keys.newest() {
            return Ok(keys);
        }
        self.forget(app).await;
        self.keys(app).await
    }

    /// Reads the keys of `app` again when they are needed next.
    pub async fn forget(&self, app: AppId) {
        self.known.invalidate(&app).await;
    }

    /// A fresh data key of `app`, wrapped.
    ///
    /// # Errors
    /// A key service did not help.
    pub async fn fresh(&self, app: AppId, purpose: Purpose, version: u32) -> Result<StoredKey, StoreError> {
        let name = KeyName { app, purpose, version };
        Ok(StoredKey { name, wrapped: self.wrapper.wrap(name, &KeyBytes::random()).await? })
    }

    /// Wraps every data key anew that is wrapped under another key-encryption key than the current one, and answers how many
    /// those were. It may be interrupted at any time and done again.
    ///
    /// # Errors
    /// A key does not unwrap, a key service did not help, or the database failed.
    pub async fn rewrap(&self) -> Result<u64, StoreError> {
        let mut done = 0;
        loop {
            let stale = data_keys::wrapped_otherwise(
                &mut *self.pool.acquire().await?,
                self.wrapper.current(),
                AT_ONCE,
            )
            .await?;
            if stale.is_empty() {
                return Ok(done);
            }
            for StoredKey { name, wrapped } in stale {
                let key = self.wrapper.unwrap(name, &wrapped).await?;
                let anew = StoredKey { name, wrapped: self.wrapper.wrap(name, &key).await? };
                data_keys::rewrap(&mut *self.pool.acquire().await?, name.app, &anew, wrapped.by).await?;
                done += 1;
            }
        }
    }

    /// Gives `app` a new data key in the name of `actor`, and answers its version. What is sealed from now on is sealed under it, within a minute
    /// in every process; what was sealed before stays readable under the key it was sealed with.
    ///
    /// # Errors
    /// There is no such app or it was erased, a key service did not help, or the database failed.
    pub async fn renew(&self, app: AppId, actor: &str) -> Result<u32, StoreError> {
        loop {
            let key = [self.next_key(app).await?];
            let (version, now) = (key[0].name.version, Utc::now().trunc_subsecs(6));
            let mut transaction = self.pool.begin().await?;
            // Somebody else may have made the same version meanwhile.
            if data_keys::add(&mut transaction, app, &key, now).await? == 1 {
                let deed = Deed::of(actor, "renewDataKey", format!("data-key {version}"));
                audit::append(&mut transaction, Some(app), deed, now).await?;
                transaction.commit().await?;
                self.forget(app).await;
                return Ok(version);
            }
        }
    }

    /// A data key of the version after the newest one of `app`, wrapped. It is the app's once it is added.
    ///
    /// # Errors
    /// There is no such app or it was erased, a key service did not help, or the database failed.
    pub async fn next_key(&self, app: AppId) -> Result<StoredKey, StoreError> {
        // Another process may have added one.
        self.forget(app).await;
        let version = self.keys(app).await?.newest() + 1;
        self.fresh(app, Purpose::Seal, version).await
    }

    async fn load(&self, app: AppId) -> Result<Arc<AppKeys>, StoreError> {
        let stored = data_keys::list(&mut *self.pool.acquire().await?, app).await?;
        let stored = if stored.is_empty() { self.found(app).await? } else { stored };
        let (mut versions, mut index) = (Vec::new(), None);
        for StoredKey { name, wrapped } in &stored {
            let bytes = self.wrapper.unwrap(*name, wrapped).await?;
            match name.purpose {
                Purpose::Seal => versions.push((name.version, bytes)),
                Purpose::Index => index = Some(bytes),
            }
        }
        let index = index.ok_or(StoreError::Inconsistent { table: "data_keys", column: "purpose" })?;
        Ok(Arc::new(AppKeys::of(app, versions, &index)?))
    }

    /// The first keys of an app. Of two processes that make some at once, both use those that came first.
    async fn found(&self, app: AppId) -> Result<Vec<StoredKey>, StoreError> {
        let first = [self.fresh(app, Purpose::Seal, 1).await?, self.fresh(app, Purpose::Index, 1).await?];
        let mut transaction = self.pool.begin().await?;
        data_keys::add(&mut transaction, app, &first, Utc::now().trunc_subsecs(6)).await?;
        transaction.commit().await?;
        let stored = data_keys::list(&mut *self.pool.acquire().await?, app).await?;
        if stored.is_empty() { Err(StoreError::NoKeys) } else { Ok(stored) }
    }
}

impl StoreError {
    /// The error of a load that several waited for.
    fn shared(error: Arc<Self>) -> Self {
        Arc::try_unwrap(error).unwrap_or_else(|error| match &*error {
            Self::Secrets(error) => Self::Secrets(error.clone()),
            Self::NoKeys => Self::NoKeys,
            Self::Inconsistent { table, column } => Self::Inconsistent { table, column },
            Self::Unavailable(error) => Self::Unavailable(sqlx::Error::Protocol(error.to_string())),
            Self::Conflict { source: error, .. } | Self::Failed(error) => {
                Self::Failed(sqlx::Error::Protocol(error.to_string()))
            }
        })
    }
}
