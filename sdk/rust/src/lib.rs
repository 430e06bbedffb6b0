#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///An invitation, and a password.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct Acceptance {
        ///What the invitation was answered with.
        pub invitation: AcceptanceInvitation,
        ///Your password: the one to be, 12 characters or more; or the one
        /// there is, if you are a member elsewhere.
        pub password: AcceptancePassword,
    }

    impl Acceptance {
        pub fn builder() -> builder::Acceptance {
            Default::default()
        }
    }

    ///What the invitation was answered with.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AcceptanceInvitation(::std::string::String);
    impl ::std::ops::Deref for AcceptanceInvitation {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AcceptanceInvitation> for ::std::string::String {
        fn from(value: AcceptanceInvitation) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AcceptanceInvitation {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AcceptanceInvitation {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AcceptanceInvitation {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AcceptanceInvitation {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Your password: the one to be, 12 characters or more; or the one there
    /// is, if you are a member elsewhere.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AcceptancePassword(::std::string::String);
    impl ::std::ops::Deref for AcceptancePassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AcceptancePassword> for ::std::string::String {
        fn from(value: AcceptancePassword) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AcceptancePassword {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
            }
            if value.chars().count() < 12usize {
                return Err("shorter than 12 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AcceptancePassword {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AcceptancePassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AcceptancePassword {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Whom a message reaches.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AcceptedCounts {
        ///Recipients found; for `{"all": true}` they are found after this
        /// answer, and this is null.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recipients: ::std::option::Option<i64>,
        ///Targets that name nobody.
        pub refused: i64,
    }

    impl AcceptedCounts {
        pub fn builder() -> builder::AcceptedCounts {
            Default::default()
        }
    }

    ///A message that was accepted: it is committed, and each recipient will
    /// end in one known state.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AcceptedMessage {
        ///Whom it reaches.
        pub counts: AcceptedCounts,
        ///Its id.
        pub id: AcceptedMessageId,
        ///Where to follow it.
        pub links: Links,
        ///Targets that name nobody, each with the reason.
        pub refusals: ::std::vec::Vec<Refusal>,
        ///`accepted`, or `scheduled` if it waits for its `send_at`.
        pub status: ::std::string::String,
    }

    impl AcceptedMessage {
        pub fn builder() -> builder::AcceptedMessage {
            Default::default()
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AcceptedMessageId(::std::string::String);
    impl ::std::ops::Deref for AcceptedMessageId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AcceptedMessageId> for ::std::string::String {
        fn from(value: AcceptedMessageId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AcceptedMessageId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^msg_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^msg_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AcceptedMessageId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AcceptedMessageId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AcceptedMessageId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///An API key.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ApiKey {
        ///Networks it may be used from (CIDR, RFC 4632); none: from
        /// everywhere.
        pub allowed_networks: ::std::vec::Vec<::std::string::String>,
        ///Whose it is; null for an operator's key.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub app: ::std::option::Option<ApiKeyApp>,
        ///When it was made.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When it ends by itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Its public part.
        pub id: ApiKeyId,
        ///The key itself: only in the answer that made it, and only the first
        /// time.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub key: ::std::option::Option<::std::string::String>,
        ///About when it was used last.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub last_used_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Its name, for people.
        pub name: ::std::string::String,
        ///Whether it may be put into an app on people's devices.
        pub publishable: bool,
        ///The key that took its place.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub replaced_by: ::std::option::Option<ApiKeyReplacedBy>,
        ///When it was revoked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub revoked_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///What it may do.
        pub scopes: ::std::vec::Vec<::std::string::String>,
    }

    impl ApiKey {
        pub fn builder() -> builder::ApiKey {
            Default::default()
        }
    }

    ///Whose it is; null for an operator's key.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ApiKeyApp(::std::string::String);
    impl ::std::ops::Deref for ApiKeyApp {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApiKeyApp> for ::std::string::String {
        fn from(value: ApiKeyApp) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ApiKeyApp {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ApiKeyApp {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ApiKeyApp {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ApiKeyApp {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Its public part.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ApiKeyId(::std::string::String);
    impl ::std::ops::Deref for ApiKeyId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApiKeyId> for ::std::string::String {
        fn from(value: ApiKeyId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ApiKeyId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9A-Za-z]{12}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9A-Za-z]{12}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ApiKeyId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ApiKeyId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ApiKeyId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The key that took its place.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ApiKeyReplacedBy(::std::string::String);
    impl ::std::ops::Deref for ApiKeyReplacedBy {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApiKeyReplacedBy> for ::std::string::String {
        fn from(value: ApiKeyReplacedBy) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ApiKeyReplacedBy {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9A-Za-z]{12}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9A-Za-z]{12}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ApiKeyReplacedBy {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ApiKeyReplacedBy {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ApiKeyReplacedBy {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Apple's signing key.
    ///<https://developer.apple.com/documentation/usernotifications/establishing-a-token-based-connection-to-apns>
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct ApnsCredential {
        ///The key, ten characters.
        pub key_id: ApnsCredentialKeyId,
        ///The content of the `.p8` file.
        pub private_key: ApnsCredentialPrivateKey,
        ///The developer team, ten characters.
        pub team_id: ApnsCredentialTeamId,
        ///The app's bundle id.
        pub topic: ApnsCredentialTopic,
    }

    impl ApnsCredential {
        pub fn builder() -> builder::ApnsCredential {
            Default::default()
        }
    }

    ///The key, ten characters.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ApnsCredentialKeyId(::std::string::String);
    impl ::std::ops::Deref for ApnsCredentialKeyId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApnsCredentialKeyId> for ::std::string::String {
        fn from(value: ApnsCredentialKeyId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ApnsCredentialKeyId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 10usize {
                return Err("longer than 10 characters".into());
            }
            if value.chars().count() < 10usize {
                return Err("shorter than 10 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ApnsCredentialKeyId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ApnsCredentialKeyId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ApnsCredentialKeyId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The content of the `.p8` file.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ApnsCredentialPrivateKey(::std::string::String);
    impl ::std::ops::Deref for ApnsCredentialPrivateKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApnsCredentialPrivateKey> for ::std::string::String {
        fn from(value: ApnsCredentialPrivateKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ApnsCredentialPrivateKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 4096usize {
                return Err("longer than 4096 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ApnsCredentialPrivateKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ApnsCredentialPrivateKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ApnsCredentialPrivateKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The developer team, ten characters.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ApnsCredentialTeamId(::std::string::String);
    impl ::std::ops::Deref for ApnsCredentialTeamId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApnsCredentialTeamId> for ::std::string::String {
        fn from(value: ApnsCredentialTeamId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ApnsCredentialTeamId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 10usize {
                return Err("longer than 10 characters".into());
            }
            if value.chars().count() < 10usize {
                return Err("shorter than 10 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ApnsCredentialTeamId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ApnsCredentialTeamId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ApnsCredentialTeamId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The app's bundle id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ApnsCredentialTopic(::std::string::String);
    impl ::std::ops::Deref for ApnsCredentialTopic {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ApnsCredentialTopic> for ::std::string::String {
        fn from(value: ApnsCredentialTopic) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ApnsCredentialTopic {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ApnsCredentialTopic {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ApnsCredentialTopic {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ApnsCredentialTopic {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A tenant.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct App {
        ///For how many months what was done about it is kept in the audit log;
        /// none: as long as the installation's own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub audit_retention_months: ::std::option::Option<i32>,
        ///Since when there is one.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Since when there is none any more; none while there is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub erased_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Its id.
        pub id: AppId,
        ///Its name, for people.
        pub name: ::std::string::String,
    }

    impl App {
        pub fn builder() -> builder::App {
            Default::default()
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AppId(::std::string::String);
    impl ::std::ops::Deref for AppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AppId> for ::std::string::String {
        fn from(value: AppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AppId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Something that was done.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct AuditEntry {
        ///What was done, by the operation's id in this document.
        pub action: ::std::string::String,
        ///Who did it: `key:` and the public part of an API key; `token:`, its
        /// id, whoever made it and whom it is for; `member:` and
        /// the member's id, `member:nobody` for who is none; or `cli:` and the
        /// user of a machine.
        pub actor: ::std::string::String,
        ///The address the request came from.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        ///How it became, without secrets.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub after: ::std::option::Option<::serde_json::Value>,
        ///When it was done.
        pub at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///How that was before, without secrets.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub before: ::std::option::Option<::serde_json::Value>,
        ///SHA-256 over the hash of the entry before and this entry, in
        /// hexadecimal. `automata audit verify` checks them.
        pub hash: ::std::string::String,
        ///Its place: 1, 2, 3, .. without gaps.
        pub number: i64,
        ///The request's id.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
        ///What it was done to.
        pub target: ::std::string::String,
    }

    impl AuditEntry {
        pub fn builder() -> builder::AuditEntry {
            Default::default()
        }
    }

    ///A message.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CancelMessageId(::std::string::String);
    impl ::std::ops::Deref for CancelMessageId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CancelMessageId> for ::std::string::String {
        fn from(value: CancelMessageId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CancelMessageId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^msg_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^msg_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CancelMessageId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CancelMessageId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CancelMessageId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CancelMessageIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for CancelMessageIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CancelMessageIdempotencyKey> for ::std::string::String {
        fn from(value: CancelMessageIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CancelMessageIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CancelMessageIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CancelMessageIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CancelMessageIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A member.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ChangeMemberId(::std::string::String);
    impl ::std::ops::Deref for ChangeMemberId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ChangeMemberId> for ::std::string::String {
        fn from(value: ChangeMemberId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ChangeMemberId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^mbr_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^mbr_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ChangeMemberId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ChangeMemberId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ChangeMemberId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What a message says.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct Content {
        ///The number on the app's icon; 0 clears it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub badge: ::std::option::Option<i64>,
        ///The text.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub body: ::std::option::Option<::std::string::String>,
        ///Values for the app itself.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
        ///An https address of a picture.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image: ::std::option::Option<::std::string::String>,
        ///The name of a sound in the app, or `default`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub sound: ::std::option::Option<::std::string::String>,
        ///The second line, shown by Apple only.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subtitle: ::std::option::Option<::std::string::String>,
        ///The first line.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
    }

    impl Content {
        pub fn builder() -> builder::Content {
            Default::default()
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateApiKeyIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for CreateApiKeyIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateApiKeyIdempotencyKey> for ::std::string::String {
        fn from(value: CreateApiKeyIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateApiKeyIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateApiKeyIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateApiKeyIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateApiKeyIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateAppIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for CreateAppIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateAppIdempotencyKey> for ::std::string::String {
        fn from(value: CreateAppIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateAppIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateAppIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateAppIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateAppIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateMessageIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for CreateMessageIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateMessageIdempotencyKey> for ::std::string::String {
        fn from(value: CreateMessageIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateMessageIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateMessageIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateMessageIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateMessageIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateMessagesIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for CreateMessagesIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateMessagesIdempotencyKey> for ::std::string::String {
        fn from(value: CreateMessagesIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateMessagesIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateMessagesIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateMessagesIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateMessagesIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CreateTokenIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for CreateTokenIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CreateTokenIdempotencyKey> for ::std::string::String {
        fn from(value: CreateTokenIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CreateTokenIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CreateTokenIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CreateTokenIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CreateTokenIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What an app authenticates to a provider with. The secret is not shown.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Credential {
        ///Whose it is.
        pub app: CredentialApp,
        ///For which channel.
        pub channel: ::std::string::String,
        ///When it was made.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///What may be shown: key id, team and topic, or the project.
        pub details: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///For which of Apple's worlds.
        pub environment: ::std::string::String,
        ///Its id.
        pub id: CredentialId,
        ///When it was changed last.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When the provider last accepted it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub verified_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Grows with every change.
        pub version: i32,
    }

    impl Credential {
        pub fn builder() -> builder::Credential {
            Default::default()
        }
    }

    ///Whose it is.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CredentialApp(::std::string::String);
    impl ::std::ops::Deref for CredentialApp {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CredentialApp> for ::std::string::String {
        fn from(value: CredentialApp) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CredentialApp {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CredentialApp {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CredentialApp {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CredentialApp {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct CredentialId(::std::string::String);
    impl ::std::ops::Deref for CredentialId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<CredentialId> for ::std::string::String {
        fn from(value: CredentialId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for CredentialId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^crd_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^crd_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for CredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CredentialId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for CredentialId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What to authenticate with; it replaces the one for the same channel and
    /// environment.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct CredentialInput {
        ///For `apns`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub apns: ::std::option::Option<ApnsCredential>,
        ///For which channel.
        pub channel: CredentialInputChannel,
        ///For which of Apple's worlds; `production` unless said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<CredentialInputEnvironment>,
        ///For `fcm`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fcm: ::std::option::Option<FcmCredential>,
    }

    impl CredentialInput {
        pub fn builder() -> builder::CredentialInput {
            Default::default()
        }
    }

    ///For which channel.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum CredentialInputChannel {
        #[serde(rename = "apns")]
        Apns,
        #[serde(rename = "fcm")]
        Fcm,
    }

    impl ::std::fmt::Display for CredentialInputChannel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Apns => f.write_str("apns"),
                Self::Fcm => f.write_str("fcm"),
            }
        }
    }

    impl ::std::str::FromStr for CredentialInputChannel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "apns" => Ok(Self::Apns),
                "fcm" => Ok(Self::Fcm),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for CredentialInputChannel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CredentialInputChannel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///For which of Apple's worlds; `production` unless said.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum CredentialInputEnvironment {
        #[serde(rename = "production")]
        Production,
        #[serde(rename = "sandbox")]
        Sandbox,
    }

    impl ::std::fmt::Display for CredentialInputEnvironment {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Production => f.write_str("production"),
                Self::Sandbox => f.write_str("sandbox"),
            }
        }
    }

    impl ::std::str::FromStr for CredentialInputEnvironment {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "production" => Ok(Self::Production),
                "sandbox" => Ok(Self::Sandbox),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for CredentialInputEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for CredentialInputEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///What the provider said of a credential.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct CredentialVerification {
        ///Why not: the provider's own words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub failure: ::std::option::Option<::std::string::String>,
        ///The operation, to be followed if `verified` is null.
        pub operation: Operation,
        ///Whether it was accepted; null as long as no worker has asked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub verified: ::std::option::Option<bool>,
    }

    impl CredentialVerification {
        pub fn builder() -> builder::CredentialVerification {
            Default::default()
        }
    }

    ///Recipients given up, with the cause.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct DeadLetter {
        ///Attempts made.
        pub attempts: i32,
        ///Why. More causes may come.
        pub cause: ::std::string::String,
        ///The queue it died in: a channel, or work of our own.
        pub channel: ::std::string::String,
        ///The provider's own word.
        pub code: ::std::string::String,
        ///The deliveries given up.
        pub deliveries: ::std::vec::Vec<DeadLetterDeliveriesItem>,
        ///Its raw answer, shortened.
        pub detail: ::std::string::String,
        ///When it was given up.
        pub died_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When it was accepted.
        pub enqueued_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Its id.
        pub id: DeadLetterId,
        ///The message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<DeadLetterMessage>,
        ///How urgent it was.
        pub priority: ::std::string::String,
        ///How often it was replayed before.
        pub replays: i32,
    }

    impl DeadLetter {
        pub fn builder() -> builder::DeadLetter {
            Default::default()
        }
    }

    ///One message to one recipient.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeadLetterDeliveriesItem(::std::string::String);
    impl ::std::ops::Deref for DeadLetterDeliveriesItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeadLetterDeliveriesItem> for ::std::string::String {
        fn from(value: DeadLetterDeliveriesItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeadLetterDeliveriesItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^dlv_[0-9a-f]{40}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^dlv_[0-9a-f]{40}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeadLetterDeliveriesItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeadLetterDeliveriesItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeadLetterDeliveriesItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Which dead letters are meant.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct DeadLetterFilter {
        ///Only with this cause.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cause: ::std::option::Option<DeadLetterFilterCause>,
        ///Only of this channel.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub channel: ::std::option::Option<DeadLetterFilterChannel>,
        ///Only of this message.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<DeadLetterFilterMessage>,
        ///Only given up at or after this moment.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub since: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    impl DeadLetterFilter {
        pub fn builder() -> builder::DeadLetterFilter {
            Default::default()
        }
    }

    ///Only with this cause.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum DeadLetterFilterCause {
        #[serde(rename = "payload_rejected")]
        PayloadRejected,
        #[serde(rename = "provider_unavailable")]
        ProviderUnavailable,
        #[serde(rename = "no_answer")]
        NoAnswer,
        #[serde(rename = "misconfigured")]
        Misconfigured,
        #[serde(rename = "worker_lost")]
        WorkerLost,
        #[serde(rename = "panicked")]
        Panicked,
        #[serde(rename = "timed_out")]
        TimedOut,
        #[serde(rename = "undecodable")]
        Undecodable,
        #[serde(rename = "handler_failed")]
        HandlerFailed,
        #[serde(rename = "not_recorded")]
        NotRecorded,
    }

    impl ::std::fmt::Display for DeadLetterFilterCause {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::PayloadRejected => f.write_str("payload_rejected"),
                Self::ProviderUnavailable => f.write_str("provider_unavailable"),
                Self::NoAnswer => f.write_str("no_answer"),
                Self::Misconfigured => f.write_str("misconfigured"),
                Self::WorkerLost => f.write_str("worker_lost"),
                Self::Panicked => f.write_str("panicked"),
                Self::TimedOut => f.write_str("timed_out"),
                Self::Undecodable => f.write_str("undecodable"),
                Self::HandlerFailed => f.write_str("handler_failed"),
                Self::NotRecorded => f.write_str("not_recorded"),
            }
        }
    }

    impl ::std::str::FromStr for DeadLetterFilterCause {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "payload_rejected" => Ok(Self::PayloadRejected),
                "provider_unavailable" => Ok(Self::ProviderUnavailable),
                "no_answer" => Ok(Self::NoAnswer),
                "misconfigured" => Ok(Self::Misconfigured),
                "worker_lost" => Ok(Self::WorkerLost),
                "panicked" => Ok(Self::Panicked),
                "timed_out" => Ok(Self::TimedOut),
                "undecodable" => Ok(Self::Undecodable),
                "handler_failed" => Ok(Self::HandlerFailed),
                "not_recorded" => Ok(Self::NotRecorded),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for DeadLetterFilterCause {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeadLetterFilterCause {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Only of this channel.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum DeadLetterFilterChannel {
        #[serde(rename = "apns")]
        Apns,
        #[serde(rename = "fcm")]
        Fcm,
    }

    impl ::std::fmt::Display for DeadLetterFilterChannel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Apns => f.write_str("apns"),
                Self::Fcm => f.write_str("fcm"),
            }
        }
    }

    impl ::std::str::FromStr for DeadLetterFilterChannel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "apns" => Ok(Self::Apns),
                "fcm" => Ok(Self::Fcm),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for DeadLetterFilterChannel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeadLetterFilterChannel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Only of this message.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeadLetterFilterMessage(::std::string::String);
    impl ::std::ops::Deref for DeadLetterFilterMessage {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeadLetterFilterMessage> for ::std::string::String {
        fn from(value: DeadLetterFilterMessage) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeadLetterFilterMessage {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^msg_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^msg_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeadLetterFilterMessage {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeadLetterFilterMessage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeadLetterFilterMessage {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeadLetterId(::std::string::String);
    impl ::std::ops::Deref for DeadLetterId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeadLetterId> for ::std::string::String {
        fn from(value: DeadLetterId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeadLetterId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^dl_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^dl_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeadLetterId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeadLetterId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeadLetterId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The message.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeadLetterMessage(::std::string::String);
    impl ::std::ops::Deref for DeadLetterMessage {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeadLetterMessage> for ::std::string::String {
        fn from(value: DeadLetterMessage) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeadLetterMessage {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^msg_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^msg_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeadLetterMessage {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeadLetterMessage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeadLetterMessage {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A provider credential.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteCredentialCredentialId(::std::string::String);
    impl ::std::ops::Deref for DeleteCredentialCredentialId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteCredentialCredentialId> for ::std::string::String {
        fn from(value: DeleteCredentialCredentialId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteCredentialCredentialId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^crd_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^crd_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeleteCredentialCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeleteCredentialCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteCredentialCredentialId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///An app.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteCredentialId(::std::string::String);
    impl ::std::ops::Deref for DeleteCredentialId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteCredentialId> for ::std::string::String {
        fn from(value: DeleteCredentialId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteCredentialId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeleteCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeleteCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteCredentialId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The app's own name: 1 to 128 letters, digits and . _ : @ + -
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeleteSubscriptionId(::std::string::String);
    impl ::std::ops::Deref for DeleteSubscriptionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeleteSubscriptionId> for ::std::string::String {
        fn from(value: DeleteSubscriptionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeleteSubscriptionId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[A-Za-z0-9._:@+-]{1,128}$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9._:@+-]{1,128}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeleteSubscriptionId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeleteSubscriptionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeleteSubscriptionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///One message to one recipient.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Delivery {
        ///Calls to the provider.
        pub attempts: i32,
        ///The channel; null while it is only known to wait.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub channel: ::std::option::Option<::std::string::String>,
        ///Its id.
        pub id: DeliveryId,
        ///The message.
        pub message: DeliveryMessage,
        ///The provider's id for it: `apns-id`, or the name Firebase gave.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider_id: ::std::option::Option<::std::string::String>,
        ///What the provider said last, unless it simply accepted; or why it
        /// was not asked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply: ::std::option::Option<ProviderReply>,
        ///Where it stands.
        pub status: ::std::string::String,
        ///The subscription, by your name for it; null for a token given with
        /// the message, or one deleted since.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription: ::std::option::Option<::std::string::String>,
        ///When something last became of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The user, by your name for them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
    }

    impl Delivery {
        pub fn builder() -> builder::Delivery {
            Default::default()
        }
    }

    ///One message to one recipient, with everything that became of it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct DeliveryDetails {
        ///Calls to the provider.
        pub attempts: i32,
        ///The channel; null while it is only known to wait.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub channel: ::std::option::Option<::std::string::String>,
        ///Its id.
        pub id: DeliveryDetailsId,
        ///The message.
        pub message: DeliveryDetailsMessage,
        ///The provider's id for it: `apns-id`, or the name Firebase gave.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider_id: ::std::option::Option<::std::string::String>,
        ///What the provider said last, unless it simply accepted; or why it
        /// was not asked.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply: ::std::option::Option<ProviderReply>,
        ///Where it stands.
        pub status: ::std::string::String,
        ///The subscription, by your name for it; null for a token given with
        /// the message, or one deleted since.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subscription: ::std::option::Option<::std::string::String>,
        ///Everything that became of it, oldest first.
        pub timeline: ::std::vec::Vec<DeliveryEvent>,
        ///When something last became of it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The user, by your name for them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
    }

    impl DeliveryDetails {
        pub fn builder() -> builder::DeliveryDetails {
            Default::default()
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeliveryDetailsId(::std::string::String);
    impl ::std::ops::Deref for DeliveryDetailsId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeliveryDetailsId> for ::std::string::String {
        fn from(value: DeliveryDetailsId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeliveryDetailsId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^dlv_[0-9a-f]{40}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^dlv_[0-9a-f]{40}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeliveryDetailsId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeliveryDetailsId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeliveryDetailsId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The message.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeliveryDetailsMessage(::std::string::String);
    impl ::std::ops::Deref for DeliveryDetailsMessage {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeliveryDetailsMessage> for ::std::string::String {
        fn from(value: DeliveryDetailsMessage) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeliveryDetailsMessage {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^msg_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^msg_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeliveryDetailsMessage {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeliveryDetailsMessage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeliveryDetailsMessage {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///One thing that became of a delivery.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct DeliveryEvent {
        ///When.
        pub at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Which call to the provider this was; 0 if it was not called.
        pub attempt: i32,
        ///What the provider said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reply: ::std::option::Option<ProviderReply>,
        ///Where it stood from then on.
        pub status: ::std::string::String,
    }

    impl DeliveryEvent {
        pub fn builder() -> builder::DeliveryEvent {
            Default::default()
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeliveryId(::std::string::String);
    impl ::std::ops::Deref for DeliveryId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeliveryId> for ::std::string::String {
        fn from(value: DeliveryId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeliveryId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^dlv_[0-9a-f]{40}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^dlv_[0-9a-f]{40}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeliveryId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeliveryId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeliveryId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The message.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DeliveryMessage(::std::string::String);
    impl ::std::ops::Deref for DeliveryMessage {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DeliveryMessage> for ::std::string::String {
        fn from(value: DeliveryMessage) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DeliveryMessage {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^msg_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^msg_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DeliveryMessage {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DeliveryMessage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DeliveryMessage {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A token that was ended.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct EndedToken {
        ///Its id.
        pub id: EndedTokenId,
        ///Whether it is refused from now on.
        pub revoked: bool,
    }

    impl EndedToken {
        pub fn builder() -> builder::EndedToken {
            Default::default()
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct EndedTokenId(::std::string::String);
    impl ::std::ops::Deref for EndedTokenId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<EndedTokenId> for ::std::string::String {
        fn from(value: EndedTokenId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for EndedTokenId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[A-Za-z0-9._:@+-]{1,128}$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9._:@+-]{1,128}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for EndedTokenId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for EndedTokenId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for EndedTokenId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///An app.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct EraseAppId(::std::string::String);
    impl ::std::ops::Deref for EraseAppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<EraseAppId> for ::std::string::String {
        fn from(value: EraseAppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for EraseAppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for EraseAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for EraseAppId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for EraseAppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The app's own name: 1 to 128 letters, digits and . _ : @ + -
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct EraseUserExternalId(::std::string::String);
    impl ::std::ops::Deref for EraseUserExternalId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<EraseUserExternalId> for ::std::string::String {
        fn from(value: EraseUserExternalId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for EraseUserExternalId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[A-Za-z0-9._:@+-]{1,128}$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9._:@+-]{1,128}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for EraseUserExternalId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for EraseUserExternalId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for EraseUserExternalId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///One fault of a request.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Fault {
        ///The machine's word.
        pub code: ::std::string::String,
        ///A person's sentence.
        pub detail: ::std::string::String,
        ///A JSON pointer (RFC 6901) into the body; `/query/..`, `/path/..` or
        /// `/header/..` for the rest of a request.
        pub pointer: ::std::string::String,
    }

    impl Fault {
        pub fn builder() -> builder::Fault {
            Default::default()
        }
    }

    ///Google's service account.
    ///<https://firebase.google.com/docs/cloud-messaging/send/v1-api>
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct FcmCredential {
        ///The content of the service account's JSON file.
        pub service_account: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    impl FcmCredential {
        pub fn builder() -> builder::FcmCredential {
            Default::default()
        }
    }

    ///An app.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetAppId(::std::string::String);
    impl ::std::ops::Deref for GetAppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetAppId> for ::std::string::String {
        fn from(value: GetAppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetAppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetAppId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetAppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///One message to one recipient.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetDeliveryId(::std::string::String);
    impl ::std::ops::Deref for GetDeliveryId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetDeliveryId> for ::std::string::String {
        fn from(value: GetDeliveryId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetDeliveryId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^dlv_[0-9a-f]{40}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^dlv_[0-9a-f]{40}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetDeliveryId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetDeliveryId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetDeliveryId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A message.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetMessageId(::std::string::String);
    impl ::std::ops::Deref for GetMessageId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetMessageId> for ::std::string::String {
        fn from(value: GetMessageId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetMessageId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^msg_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^msg_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetMessageId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetMessageId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetMessageId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///An operation.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetOperationId(::std::string::String);
    impl ::std::ops::Deref for GetOperationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetOperationId> for ::std::string::String {
        fn from(value: GetOperationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetOperationId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^op_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^op_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetOperationId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetOperationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetOperationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The app's own name: 1 to 128 letters, digits and . _ : @ + -
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetSubscriptionId(::std::string::String);
    impl ::std::ops::Deref for GetSubscriptionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetSubscriptionId> for ::std::string::String {
        fn from(value: GetSubscriptionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetSubscriptionId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[A-Za-z0-9._:@+-]{1,128}$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9._:@+-]{1,128}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetSubscriptionId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetSubscriptionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetSubscriptionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The app's own name: 1 to 128 letters, digits and . _ : @ + -
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct GetUserExternalId(::std::string::String);
    impl ::std::ops::Deref for GetUserExternalId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<GetUserExternalId> for ::std::string::String {
        fn from(value: GetUserExternalId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for GetUserExternalId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[A-Za-z0-9._:@+-]{1,128}$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9._:@+-]{1,128}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for GetUserExternalId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for GetUserExternalId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for GetUserExternalId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///It can.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Health {
        ///`ok`.
        pub status: ::std::string::String,
    }

    impl Health {
        pub fn builder() -> builder::Health {
            Default::default()
        }
    }

    ///Why a lane stands still.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Hold {
        ///The channel.
        pub channel: ::std::string::String,
        ///Why.
        pub reason: ::std::string::String,
        ///Until when; null until somebody resumes the lane.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    impl Hold {
        pub fn builder() -> builder::Hold {
            Default::default()
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct InviteMemberIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for InviteMemberIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<InviteMemberIdempotencyKey> for ::std::string::String {
        fn from(value: InviteMemberIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for InviteMemberIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for InviteMemberIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for InviteMemberIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for InviteMemberIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///How a lane stands now.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Lane {
        ///The channel.
        pub channel: ::std::string::String,
        ///Whether it stands still.
        pub paused: bool,
    }

    impl Lane {
        pub fn builder() -> builder::Lane {
            Default::default()
        }
    }

    ///Where to follow a message.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Links {
        ///Its recipients.
        pub deliveries: ::std::string::String,
        ///The message.
        #[serde(rename = "self")]
        pub self_: ::std::string::String,
    }

    impl Links {
        pub fn builder() -> builder::Links {
            Default::default()
        }
    }

    ///A whole list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListCredential {
        ///The items.
        pub data: ::std::vec::Vec<Credential>,
    }

    impl ListCredential {
        pub fn builder() -> builder::ListCredential {
            Default::default()
        }
    }

    ///An app.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListCredentialsId(::std::string::String);
    impl ::std::ops::Deref for ListCredentialsId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListCredentialsId> for ::std::string::String {
        fn from(value: ListCredentialsId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListCredentialsId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListCredentialsId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListCredentialsId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListCredentialsId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Why a recipient was given up. More may come.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum ListDeadLettersCause {
        #[serde(rename = "payload_rejected")]
        PayloadRejected,
        #[serde(rename = "provider_unavailable")]
        ProviderUnavailable,
        #[serde(rename = "no_answer")]
        NoAnswer,
        #[serde(rename = "misconfigured")]
        Misconfigured,
        #[serde(rename = "worker_lost")]
        WorkerLost,
        #[serde(rename = "panicked")]
        Panicked,
        #[serde(rename = "timed_out")]
        TimedOut,
        #[serde(rename = "undecodable")]
        Undecodable,
        #[serde(rename = "handler_failed")]
        HandlerFailed,
        #[serde(rename = "not_recorded")]
        NotRecorded,
    }

    impl ::std::fmt::Display for ListDeadLettersCause {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::PayloadRejected => f.write_str("payload_rejected"),
                Self::ProviderUnavailable => f.write_str("provider_unavailable"),
                Self::NoAnswer => f.write_str("no_answer"),
                Self::Misconfigured => f.write_str("misconfigured"),
                Self::WorkerLost => f.write_str("worker_lost"),
                Self::Panicked => f.write_str("panicked"),
                Self::TimedOut => f.write_str("timed_out"),
                Self::Undecodable => f.write_str("undecodable"),
                Self::HandlerFailed => f.write_str("handler_failed"),
                Self::NotRecorded => f.write_str("not_recorded"),
            }
        }
    }

    impl ::std::str::FromStr for ListDeadLettersCause {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "payload_rejected" => Ok(Self::PayloadRejected),
                "provider_unavailable" => Ok(Self::ProviderUnavailable),
                "no_answer" => Ok(Self::NoAnswer),
                "misconfigured" => Ok(Self::Misconfigured),
                "worker_lost" => Ok(Self::WorkerLost),
                "panicked" => Ok(Self::Panicked),
                "timed_out" => Ok(Self::TimedOut),
                "undecodable" => Ok(Self::Undecodable),
                "handler_failed" => Ok(Self::HandlerFailed),
                "not_recorded" => Ok(Self::NotRecorded),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ListDeadLettersCause {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListDeadLettersCause {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A channel. More may come.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum ListDeadLettersChannel {
        #[serde(rename = "apns")]
        Apns,
        #[serde(rename = "fcm")]
        Fcm,
    }

    impl ::std::fmt::Display for ListDeadLettersChannel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Apns => f.write_str("apns"),
                Self::Fcm => f.write_str("fcm"),
            }
        }
    }

    impl ::std::str::FromStr for ListDeadLettersChannel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "apns" => Ok(Self::Apns),
                "fcm" => Ok(Self::Fcm),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ListDeadLettersChannel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListDeadLettersChannel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A message.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListDeadLettersMessage(::std::string::String);
    impl ::std::ops::Deref for ListDeadLettersMessage {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListDeadLettersMessage> for ::std::string::String {
        fn from(value: ListDeadLettersMessage) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListDeadLettersMessage {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^msg_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^msg_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListDeadLettersMessage {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListDeadLettersMessage {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListDeadLettersMessage {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A whole list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListMessageBatchItem {
        ///The items.
        pub data: ::std::vec::Vec<MessageBatchItem>,
    }

    impl ListMessageBatchItem {
        pub fn builder() -> builder::ListMessageBatchItem {
            Default::default()
        }
    }

    ///A message.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListMessageDeliveriesId(::std::string::String);
    impl ::std::ops::Deref for ListMessageDeliveriesId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListMessageDeliveriesId> for ::std::string::String {
        fn from(value: ListMessageDeliveriesId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListMessageDeliveriesId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^msg_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^msg_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListMessageDeliveriesId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListMessageDeliveriesId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListMessageDeliveriesId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Where a delivery stands. `sent` means that the provider accepted it.
    /// More may come.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum ListMessageDeliveriesStatus {
        #[serde(rename = "queued")]
        Queued,
        #[serde(rename = "deferred")]
        Deferred,
        #[serde(rename = "retrying")]
        Retrying,
        #[serde(rename = "sent")]
        Sent,
        #[serde(rename = "delivered")]
        Delivered,
        #[serde(rename = "dead_letter")]
        DeadLetter,
        #[serde(rename = "invalid_target")]
        InvalidTarget,
        #[serde(rename = "suppressed")]
        Suppressed,
        #[serde(rename = "expired")]
        Expired,
        #[serde(rename = "cancelled")]
        Cancelled,
        #[serde(rename = "unknown")]
        Unknown,
    }

    impl ::std::fmt::Display for ListMessageDeliveriesStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Queued => f.write_str("queued"),
                Self::Deferred => f.write_str("deferred"),
                Self::Retrying => f.write_str("retrying"),
                Self::Sent => f.write_str("sent"),
                Self::Delivered => f.write_str("delivered"),
                Self::DeadLetter => f.write_str("dead_letter"),
                Self::InvalidTarget => f.write_str("invalid_target"),
                Self::Suppressed => f.write_str("suppressed"),
                Self::Expired => f.write_str("expired"),
                Self::Cancelled => f.write_str("cancelled"),
                Self::Unknown => f.write_str("unknown"),
            }
        }
    }

    impl ::std::str::FromStr for ListMessageDeliveriesStatus {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "queued" => Ok(Self::Queued),
                "deferred" => Ok(Self::Deferred),
                "retrying" => Ok(Self::Retrying),
                "sent" => Ok(Self::Sent),
                "delivered" => Ok(Self::Delivered),
                "dead_letter" => Ok(Self::DeadLetter),
                "invalid_target" => Ok(Self::InvalidTarget),
                "suppressed" => Ok(Self::Suppressed),
                "expired" => Ok(Self::Expired),
                "cancelled" => Ok(Self::Cancelled),
                "unknown" => Ok(Self::Unknown),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ListMessageDeliveriesStatus {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListMessageDeliveriesStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A whole list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListQueue {
        ///The items.
        pub data: ::std::vec::Vec<Queue>,
    }

    impl ListQueue {
        pub fn builder() -> builder::ListQueue {
            Default::default()
        }
    }

    ///A whole list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ListSubscriptionBatchItem {
        ///The items.
        pub data: ::std::vec::Vec<SubscriptionBatchItem>,
    }

    impl ListSubscriptionBatchItem {
        pub fn builder() -> builder::ListSubscriptionBatchItem {
            Default::default()
        }
    }

    ///A channel. More may come.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum ListSubscriptionsChannel {
        #[serde(rename = "apns")]
        Apns,
        #[serde(rename = "fcm")]
        Fcm,
    }

    impl ::std::fmt::Display for ListSubscriptionsChannel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Apns => f.write_str("apns"),
                Self::Fcm => f.write_str("fcm"),
            }
        }
    }

    impl ::std::str::FromStr for ListSubscriptionsChannel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "apns" => Ok(Self::Apns),
                "fcm" => Ok(Self::Fcm),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ListSubscriptionsChannel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListSubscriptionsChannel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///`active`; `invalid`: the provider says the address is gone; `replaced`:
    /// its token was registered elsewhere.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum ListSubscriptionsState {
        #[serde(rename = "active")]
        Active,
        #[serde(rename = "invalid")]
        Invalid,
        #[serde(rename = "replaced")]
        Replaced,
    }

    impl ::std::fmt::Display for ListSubscriptionsState {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Active => f.write_str("active"),
                Self::Invalid => f.write_str("invalid"),
                Self::Replaced => f.write_str("replaced"),
            }
        }
    }

    impl ::std::str::FromStr for ListSubscriptionsState {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "active" => Ok(Self::Active),
                "invalid" => Ok(Self::Invalid),
                "replaced" => Ok(Self::Replaced),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ListSubscriptionsState {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListSubscriptionsState {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///The app's own name: 1 to 128 letters, digits and . _ : @ + -
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ListSubscriptionsUser(::std::string::String);
    impl ::std::ops::Deref for ListSubscriptionsUser {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ListSubscriptionsUser> for ::std::string::String {
        fn from(value: ListSubscriptionsUser) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ListSubscriptionsUser {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[A-Za-z0-9._:@+-]{1,128}$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9._:@+-]{1,128}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ListSubscriptionsUser {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ListSubscriptionsUser {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ListSubscriptionsUser {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A member of an app, or of all of them.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Member {
        ///Whether they accepted the invitation.
        pub active: bool,
        ///Where; null for all apps and what belongs to none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub app: ::std::option::Option<MemberApp>,
        ///When they were invited first.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///The address they are known by.
        pub email: ::std::string::String,
        ///Our id.
        pub id: MemberId,
        ///What the invitation is accepted with: only in the answer that made
        /// it. Give it to them, and to nobody else.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invitation: ::std::option::Option<::std::string::String>,
        ///Until when the invitation holds, if they did not accept it yet.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub invited_until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///The name, for people.
        pub name: ::std::string::String,
        ///What they are.
        pub role: ::std::string::String,
        ///Whether a code is asked for besides the password.
        pub second_factor: bool,
    }

    impl Member {
        pub fn builder() -> builder::Member {
            Default::default()
        }
    }

    ///Where; null for all apps and what belongs to none.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct MemberApp(::std::string::String);
    impl ::std::ops::Deref for MemberApp {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MemberApp> for ::std::string::String {
        fn from(value: MemberApp) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for MemberApp {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for MemberApp {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MemberApp {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for MemberApp {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What a member shall be.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct MemberChange {
        ///What.
        pub role: MemberChangeRole,
    }

    impl MemberChange {
        pub fn builder() -> builder::MemberChange {
            Default::default()
        }
    }

    ///What.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum MemberChangeRole {
        #[serde(rename = "owner")]
        Owner,
        #[serde(rename = "admin")]
        Admin,
        #[serde(rename = "operator")]
        Operator,
        #[serde(rename = "developer")]
        Developer,
        #[serde(rename = "auditor")]
        Auditor,
    }

    impl ::std::fmt::Display for MemberChangeRole {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Owner => f.write_str("owner"),
                Self::Admin => f.write_str("admin"),
                Self::Operator => f.write_str("operator"),
                Self::Developer => f.write_str("developer"),
                Self::Auditor => f.write_str("auditor"),
            }
        }
    }

    impl ::std::str::FromStr for MemberChangeRole {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "owner" => Ok(Self::Owner),
                "admin" => Ok(Self::Admin),
                "operator" => Ok(Self::Operator),
                "developer" => Ok(Self::Developer),
                "auditor" => Ok(Self::Auditor),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for MemberChangeRole {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MemberChangeRole {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Our id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct MemberId(::std::string::String);
    impl ::std::ops::Deref for MemberId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MemberId> for ::std::string::String {
        fn from(value: MemberId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for MemberId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^mbr_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^mbr_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for MemberId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MemberId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for MemberId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What a member is, and where.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Membership {
        ///For which app; null: for all, and what belongs to none.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub app: ::std::option::Option<MembershipApp>,
        ///What.
        pub role: ::std::string::String,
    }

    impl Membership {
        pub fn builder() -> builder::Membership {
            Default::default()
        }
    }

    ///For which app; null: for all, and what belongs to none.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct MembershipApp(::std::string::String);
    impl ::std::ops::Deref for MembershipApp {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MembershipApp> for ::std::string::String {
        fn from(value: MembershipApp) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for MembershipApp {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for MembershipApp {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MembershipApp {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for MembershipApp {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A message and its account.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Message {
        ///`inline` or `all`.
        pub audience: ::std::string::String,
        ///When it was taken back.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cancelled_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///On which channels.
        pub channels: ::std::vec::Vec<::std::string::String>,
        ///Messages with the same key replace each other on the device.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collapse_key: ::std::option::Option<::std::string::String>,
        ///When every recipient had a final status.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub completed_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///What it says; null if it can not be read any more.
        pub content: ::serde_json::Value,
        ///What became of its recipients.
        pub counts: MessageCounts,
        ///When it was accepted.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Not after.
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Why it failed as a whole.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub failure: ::std::option::Option<::std::string::String>,
        ///What holds its recipients back at the moment; only where one message
        /// is asked for.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub held: ::std::option::Option<::std::vec::Vec<Hold>>,
        ///Its id.
        pub id: MessageId,
        ///Your data.
        pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///What to do if a provider never answers.
        pub on_no_answer: ::std::string::String,
        ///How urgently it waits in our queue.
        pub priority: ::std::string::String,
        ///Targets that name nobody, each with the reason.
        pub refusals: ::std::vec::Vec<Refusal>,
        ///The request that brought it.
        pub request_id: ::std::string::String,
        ///Not before.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///`accepted`, `scheduled`, `dispatching`, `completed`, `cancelled`,
        /// `expired` or `failed`. More may come.
        pub status: ::std::string::String,
        ///Your labels.
        pub tags: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///What the provider is asked to do.
        pub urgency: ::std::string::String,
    }

    impl Message {
        pub fn builder() -> builder::Message {
            Default::default()
        }
    }

    ///Many unlike messages.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct MessageBatch {
        ///The messages; each is answered for itself.
        pub messages: ::std::vec::Vec<NewMessage>,
    }

    impl MessageBatch {
        pub fn builder() -> builder::MessageBatch {
            Default::default()
        }
    }

    ///What became of one message of a batch.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct MessageBatchItem {
        ///Its place in the request.
        pub index: i64,
        ///The message, if it was accepted.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<AcceptedMessage>,
        ///Why it was not, otherwise.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub problem: ::std::option::Option<Problem>,
        ///The status it would have been answered with alone.
        pub status: i32,
    }

    impl MessageBatchItem {
        pub fn builder() -> builder::MessageBatchItem {
            Default::default()
        }
    }

    ///What became of a message's recipients.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct MessageCounts {
        ///Calls to providers.
        pub attempts: i64,
        ///Taken back before it was sent.
        pub cancelled: i64,
        ///Given up; can be replayed.
        pub dead_letter: i64,
        ///Its time ran out.
        pub expired: i64,
        ///The address is gone.
        pub invalid_target: i64,
        ///Without a final status yet.
        pub pending: i64,
        ///Recipients found so far.
        pub recipients: i64,
        ///Targets that name nobody.
        pub refused: i64,
        ///The provider accepted it.
        pub sent: i64,
        ///Not sent because of a rule.
        pub suppressed: i64,
        ///The provider never answered.
        pub unknown: i64,
    }

    impl MessageCounts {
        pub fn builder() -> builder::MessageCounts {
            Default::default()
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct MessageId(::std::string::String);
    impl ::std::ops::Deref for MessageId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<MessageId> for ::std::string::String {
        fn from(value: MessageId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for MessageId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^msg_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^msg_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for MessageId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for MessageId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for MessageId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What would become of a message.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct MessageValidation {
        ///The message in each provider's form.
        pub payloads: ::std::vec::Vec<RenderedPayload>,
        ///Recipients found; null for `{"all": true}`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recipients: ::std::option::Option<i64>,
        ///Targets that name nobody, each with the reason.
        pub refusals: ::std::vec::Vec<Refusal>,
    }

    impl MessageValidation {
        pub fn builder() -> builder::MessageValidation {
            Default::default()
        }
    }

    ///An API key to be made.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct NewApiKey {
        ///Networks it may be used from, e.g. `203.0.113.0/24` (CIDR, RFC
        /// 4632); from wherever your own may be used unless said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allowed_networks: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        ///Whose it shall be; only operators say this.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub app: ::std::option::Option<NewApiKeyApp>,
        ///When it ends by itself; unless said, when what you use ends, or
        /// never.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Its name, for people.
        pub name: NewApiKeyName,
        ///Whether it may be put into an app on people's devices: all such a
        /// key may do is register addresses that belong to nobody yet.
        /// Leave `scopes` out then.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub publishable: ::std::option::Option<bool>,
        ///What it may do; everything the app's keys can do, as far as you may,
        /// unless said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scopes: ::std::option::Option<::std::vec::Vec<NewApiKeyScopesItem>>,
    }

    impl NewApiKey {
        pub fn builder() -> builder::NewApiKey {
            Default::default()
        }
    }

    ///Whose it shall be; only operators say this.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewApiKeyApp(::std::string::String);
    impl ::std::ops::Deref for NewApiKeyApp {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewApiKeyApp> for ::std::string::String {
        fn from(value: NewApiKeyApp) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewApiKeyApp {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewApiKeyApp {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewApiKeyApp {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewApiKeyApp {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Its name, for people.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewApiKeyName(::std::string::String);
    impl ::std::ops::Deref for NewApiKeyName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewApiKeyName> for ::std::string::String {
        fn from(value: NewApiKeyName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewApiKeyName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewApiKeyName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewApiKeyName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewApiKeyName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///One thing a key may do. More may come.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum NewApiKeyScopesItem {
        #[serde(rename = "messages:send")]
        MessagesSend,
        #[serde(rename = "messages:read")]
        MessagesRead,
        #[serde(rename = "subscriptions:write")]
        SubscriptionsWrite,
        #[serde(rename = "subscriptions:register")]
        SubscriptionsRegister,
        #[serde(rename = "subscriptions:read")]
        SubscriptionsRead,
        #[serde(rename = "credentials:write")]
        CredentialsWrite,
        #[serde(rename = "keys:write")]
        KeysWrite,
        #[serde(rename = "dead-letters:read")]
        DeadLettersRead,
        #[serde(rename = "dead-letters:replay")]
        DeadLettersReplay,
        #[serde(rename = "queues:write")]
        QueuesWrite,
        #[serde(rename = "audit:read")]
        AuditRead,
        #[serde(rename = "members:write")]
        MembersWrite,
        #[serde(rename = "account")]
        Account,
        #[serde(rename = "apps:write")]
        AppsWrite,
    }

    impl ::std::fmt::Display for NewApiKeyScopesItem {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::MessagesSend => f.write_str("messages:send"),
                Self::MessagesRead => f.write_str("messages:read"),
                Self::SubscriptionsWrite => f.write_str("subscriptions:write"),
                Self::SubscriptionsRegister => f.write_str("subscriptions:register"),
                Self::SubscriptionsRead => f.write_str("subscriptions:read"),
                Self::CredentialsWrite => f.write_str("credentials:write"),
                Self::KeysWrite => f.write_str("keys:write"),
                Self::DeadLettersRead => f.write_str("dead-letters:read"),
                Self::DeadLettersReplay => f.write_str("dead-letters:replay"),
                Self::QueuesWrite => f.write_str("queues:write"),
                Self::AuditRead => f.write_str("audit:read"),
                Self::MembersWrite => f.write_str("members:write"),
                Self::Account => f.write_str("account"),
                Self::AppsWrite => f.write_str("apps:write"),
            }
        }
    }

    impl ::std::str::FromStr for NewApiKeyScopesItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "messages:send" => Ok(Self::MessagesSend),
                "messages:read" => Ok(Self::MessagesRead),
                "subscriptions:write" => Ok(Self::SubscriptionsWrite),
                "subscriptions:register" => Ok(Self::SubscriptionsRegister),
                "subscriptions:read" => Ok(Self::SubscriptionsRead),
                "credentials:write" => Ok(Self::CredentialsWrite),
                "keys:write" => Ok(Self::KeysWrite),
                "dead-letters:read" => Ok(Self::DeadLettersRead),
                "dead-letters:replay" => Ok(Self::DeadLettersReplay),
                "queues:write" => Ok(Self::QueuesWrite),
                "audit:read" => Ok(Self::AuditRead),
                "members:write" => Ok(Self::MembersWrite),
                "account" => Ok(Self::Account),
                "apps:write" => Ok(Self::AppsWrite),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for NewApiKeyScopesItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewApiKeyScopesItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///What an app is to be.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct NewApp {
        ///For how many months what is done about it is kept in the audit log,
        /// counted from the end of the month; without it, as long as
        /// the installation's own.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub audit_retention_months: ::std::option::Option<::std::num::NonZeroU32>,
        ///Its name, for people.
        pub name: NewAppName,
    }

    impl NewApp {
        pub fn builder() -> builder::NewApp {
            Default::default()
        }
    }

    ///Its name, for people.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewAppName(::std::string::String);
    impl ::std::ops::Deref for NewAppName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewAppName> for ::std::string::String {
        fn from(value: NewAppName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewAppName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewAppName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewAppName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewAppName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Somebody to be a member.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct NewMember {
        ///Where, if an operator asks; for all apps and what belongs to none
        /// unless said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub app: ::std::option::Option<NewMemberApp>,
        ///The address they are known by.
        pub email: NewMemberEmail,
        ///The name, for people.
        pub name: NewMemberName,
        ///What they shall be.
        pub role: NewMemberRole,
    }

    impl NewMember {
        pub fn builder() -> builder::NewMember {
            Default::default()
        }
    }

    ///Where, if an operator asks; for all apps and what belongs to none unless
    /// said.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewMemberApp(::std::string::String);
    impl ::std::ops::Deref for NewMemberApp {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewMemberApp> for ::std::string::String {
        fn from(value: NewMemberApp) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewMemberApp {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewMemberApp {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewMemberApp {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewMemberApp {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The address they are known by.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewMemberEmail(::std::string::String);
    impl ::std::ops::Deref for NewMemberEmail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewMemberEmail> for ::std::string::String {
        fn from(value: NewMemberEmail) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewMemberEmail {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 254usize {
                return Err("longer than 254 characters".into());
            }
            if value.chars().count() < 3usize {
                return Err("shorter than 3 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewMemberEmail {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewMemberEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewMemberEmail {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The name, for people.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewMemberName(::std::string::String);
    impl ::std::ops::Deref for NewMemberName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewMemberName> for ::std::string::String {
        fn from(value: NewMemberName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewMemberName {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewMemberName {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewMemberName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewMemberName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What they shall be.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum NewMemberRole {
        #[serde(rename = "owner")]
        Owner,
        #[serde(rename = "admin")]
        Admin,
        #[serde(rename = "operator")]
        Operator,
        #[serde(rename = "developer")]
        Developer,
        #[serde(rename = "auditor")]
        Auditor,
    }

    impl ::std::fmt::Display for NewMemberRole {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Owner => f.write_str("owner"),
                Self::Admin => f.write_str("admin"),
                Self::Operator => f.write_str("operator"),
                Self::Developer => f.write_str("developer"),
                Self::Auditor => f.write_str("auditor"),
            }
        }
    }

    impl ::std::str::FromStr for NewMemberRole {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "owner" => Ok(Self::Owner),
                "admin" => Ok(Self::Admin),
                "operator" => Ok(Self::Operator),
                "developer" => Ok(Self::Developer),
                "auditor" => Ok(Self::Auditor),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for NewMemberRole {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewMemberRole {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///A message to be sent.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct NewMessage {
        ///On which channels; on all unless said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub channels: ::std::option::Option<::std::vec::Vec<NewMessageChannelsItem>>,
        ///Messages with the same key replace each other on the device.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub collapse_key: ::std::option::Option<::std::string::String>,
        ///What it says. Neither title nor body: a silent message for the app
        /// itself.
        pub content: Content,
        ///Not after this moment: 72 hours after it could be sent unless said,
        /// 28 days at most.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub expires_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Data of your own, up to 2,048 bytes of JSON. It is kept with the
        /// message and not sent.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        ///What to do if a provider never answers; `resend` unless said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub on_no_answer: ::std::option::Option<NewMessageOnNoAnswer>,
        ///Raw provider fields, merged last over what is rendered from
        /// `content`; `null` removes a field.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub overrides: ::std::option::Option<Overrides>,
        ///How urgently it waits in our queue; `normal` unless said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<NewMessagePriority>,
        ///Not before this moment, at most 28 days ahead.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub send_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Labels of your own, up to 20.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
        pub to: NewMessageTo,
        ///What the provider is asked to do; `immediate` unless said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub urgency: ::std::option::Option<NewMessageUrgency>,
    }

    impl NewMessage {
        pub fn builder() -> builder::NewMessage {
            Default::default()
        }
    }

    ///A channel. More may come.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum NewMessageChannelsItem {
        #[serde(rename = "apns")]
        Apns,
        #[serde(rename = "fcm")]
        Fcm,
    }

    impl ::std::fmt::Display for NewMessageChannelsItem {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Apns => f.write_str("apns"),
                Self::Fcm => f.write_str("fcm"),
            }
        }
    }

    impl ::std::str::FromStr for NewMessageChannelsItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "apns" => Ok(Self::Apns),
                "fcm" => Ok(Self::Fcm),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for NewMessageChannelsItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewMessageChannelsItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///What to do if a provider never answers; `resend` unless said.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum NewMessageOnNoAnswer {
        #[serde(rename = "resend")]
        Resend,
        #[serde(rename = "mark_unknown")]
        MarkUnknown,
    }

    impl ::std::fmt::Display for NewMessageOnNoAnswer {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Resend => f.write_str("resend"),
                Self::MarkUnknown => f.write_str("mark_unknown"),
            }
        }
    }

    impl ::std::str::FromStr for NewMessageOnNoAnswer {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "resend" => Ok(Self::Resend),
                "mark_unknown" => Ok(Self::MarkUnknown),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for NewMessageOnNoAnswer {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewMessageOnNoAnswer {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///How urgently it waits in our queue; `normal` unless said.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum NewMessagePriority {
        #[serde(rename = "critical")]
        Critical,
        #[serde(rename = "high")]
        High,
        #[serde(rename = "normal")]
        Normal,
        #[serde(rename = "low")]
        Low,
        #[serde(rename = "bulk")]
        Bulk,
    }

    impl ::std::fmt::Display for NewMessagePriority {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Critical => f.write_str("critical"),
                Self::High => f.write_str("high"),
                Self::Normal => f.write_str("normal"),
                Self::Low => f.write_str("low"),
                Self::Bulk => f.write_str("bulk"),
            }
        }
    }

    impl ::std::str::FromStr for NewMessagePriority {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "critical" => Ok(Self::Critical),
                "high" => Ok(Self::High),
                "normal" => Ok(Self::Normal),
                "low" => Ok(Self::Low),
                "bulk" => Ok(Self::Bulk),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for NewMessagePriority {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewMessagePriority {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///For whom: exactly one of the fields.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct NewMessageTo {
        ///`true`: every active subscription of the app.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub all: ::std::option::Option<bool>,
        ///Subscriptions, by your names for them.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub subscriptions: ::std::vec::Vec<::std::string::String>,
        ///Device tokens, registered or not.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tokens: ::std::vec::Vec<TokenTarget>,
        ///People, by your names for them: everywhere they can be reached.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub users: ::std::vec::Vec<::std::string::String>,
    }

    impl NewMessageTo {
        pub fn builder() -> builder::NewMessageTo {
            Default::default()
        }
    }

    ///What the provider is asked to do; `immediate` unless said.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum NewMessageUrgency {
        #[serde(rename = "immediate")]
        Immediate,
        #[serde(rename = "power_saving")]
        PowerSaving,
    }

    impl ::std::fmt::Display for NewMessageUrgency {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Immediate => f.write_str("immediate"),
                Self::PowerSaving => f.write_str("power_saving"),
            }
        }
    }

    impl ::std::str::FromStr for NewMessageUrgency {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "immediate" => Ok(Self::Immediate),
                "power_saving" => Ok(Self::PowerSaving),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for NewMessageUrgency {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewMessageUrgency {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Who one is, and what proves it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct NewSession {
        ///The six digits of the authenticator app, if there is a second
        /// factor.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<NewSessionCode>,
        ///The address one is known by.
        pub email: NewSessionEmail,
        ///The password.
        pub password: NewSessionPassword,
    }

    impl NewSession {
        pub fn builder() -> builder::NewSession {
            Default::default()
        }
    }

    ///The six digits of the authenticator app, if there is a second factor.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewSessionCode(::std::string::String);
    impl ::std::ops::Deref for NewSessionCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewSessionCode> for ::std::string::String {
        fn from(value: NewSessionCode) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewSessionCode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 8usize {
                return Err("longer than 8 characters".into());
            }
            if value.chars().count() < 6usize {
                return Err("shorter than 6 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewSessionCode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewSessionCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewSessionCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The address one is known by.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewSessionEmail(::std::string::String);
    impl ::std::ops::Deref for NewSessionEmail {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewSessionEmail> for ::std::string::String {
        fn from(value: NewSessionEmail) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewSessionEmail {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 254usize {
                return Err("longer than 254 characters".into());
            }
            if value.chars().count() < 3usize {
                return Err("shorter than 3 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewSessionEmail {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewSessionEmail {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewSessionEmail {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The password.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewSessionPassword(::std::string::String);
    impl ::std::ops::Deref for NewSessionPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewSessionPassword> for ::std::string::String {
        fn from(value: NewSessionPassword) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewSessionPassword {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewSessionPassword {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewSessionPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewSessionPassword {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A token to be made.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct NewToken {
        ///How many seconds it lives; 900 unless said, a day at most.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lifetime_seconds: ::std::option::Option<::std::num::NonZeroU64>,
        ///What it may do; what you may, unless said. Never `keys:write` and
        /// `members:write`: a token makes nothing that would
        /// outlive it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scopes: ::std::option::Option<::std::vec::Vec<NewTokenScopesItem>>,
        ///Whom it is for, as the audit log will name them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<NewTokenSubject>,
    }

    impl NewToken {
        pub fn builder() -> builder::NewToken {
            Default::default()
        }
    }

    ///One thing a key may do. More may come.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum NewTokenScopesItem {
        #[serde(rename = "messages:send")]
        MessagesSend,
        #[serde(rename = "messages:read")]
        MessagesRead,
        #[serde(rename = "subscriptions:write")]
        SubscriptionsWrite,
        #[serde(rename = "subscriptions:register")]
        SubscriptionsRegister,
        #[serde(rename = "subscriptions:read")]
        SubscriptionsRead,
        #[serde(rename = "credentials:write")]
        CredentialsWrite,
        #[serde(rename = "keys:write")]
        KeysWrite,
        #[serde(rename = "dead-letters:read")]
        DeadLettersRead,
        #[serde(rename = "dead-letters:replay")]
        DeadLettersReplay,
        #[serde(rename = "queues:write")]
        QueuesWrite,
        #[serde(rename = "audit:read")]
        AuditRead,
        #[serde(rename = "members:write")]
        MembersWrite,
        #[serde(rename = "account")]
        Account,
        #[serde(rename = "apps:write")]
        AppsWrite,
    }

    impl ::std::fmt::Display for NewTokenScopesItem {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::MessagesSend => f.write_str("messages:send"),
                Self::MessagesRead => f.write_str("messages:read"),
                Self::SubscriptionsWrite => f.write_str("subscriptions:write"),
                Self::SubscriptionsRegister => f.write_str("subscriptions:register"),
                Self::SubscriptionsRead => f.write_str("subscriptions:read"),
                Self::CredentialsWrite => f.write_str("credentials:write"),
                Self::KeysWrite => f.write_str("keys:write"),
                Self::DeadLettersRead => f.write_str("dead-letters:read"),
                Self::DeadLettersReplay => f.write_str("dead-letters:replay"),
                Self::QueuesWrite => f.write_str("queues:write"),
                Self::AuditRead => f.write_str("audit:read"),
                Self::MembersWrite => f.write_str("members:write"),
                Self::Account => f.write_str("account"),
                Self::AppsWrite => f.write_str("apps:write"),
            }
        }
    }

    impl ::std::str::FromStr for NewTokenScopesItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "messages:send" => Ok(Self::MessagesSend),
                "messages:read" => Ok(Self::MessagesRead),
                "subscriptions:write" => Ok(Self::SubscriptionsWrite),
                "subscriptions:register" => Ok(Self::SubscriptionsRegister),
                "subscriptions:read" => Ok(Self::SubscriptionsRead),
                "credentials:write" => Ok(Self::CredentialsWrite),
                "keys:write" => Ok(Self::KeysWrite),
                "dead-letters:read" => Ok(Self::DeadLettersRead),
                "dead-letters:replay" => Ok(Self::DeadLettersReplay),
                "queues:write" => Ok(Self::QueuesWrite),
                "audit:read" => Ok(Self::AuditRead),
                "members:write" => Ok(Self::MembersWrite),
                "account" => Ok(Self::Account),
                "apps:write" => Ok(Self::AppsWrite),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for NewTokenScopesItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewTokenScopesItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Whom it is for, as the audit log will name them.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NewTokenSubject(::std::string::String);
    impl ::std::ops::Deref for NewTokenSubject {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<NewTokenSubject> for ::std::string::String {
        fn from(value: NewTokenSubject) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for NewTokenSubject {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 100usize {
                return Err("longer than 100 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for NewTokenSubject {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for NewTokenSubject {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for NewTokenSubject {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Work that outlives its request.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Operation {
        ///Since when it is there.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///How much is done.
        pub done: i64,
        ///Why it failed.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub failure: ::std::option::Option<::std::string::String>,
        ///When it ended.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub finished_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Its id.
        pub id: OperationId,
        ///`replay`, `verify` or `reseal`. More may come.
        pub kind: ::std::string::String,
        ///`running`, `completed` or `failed`.
        pub status: ::std::string::String,
        ///How much there is to do, as known at its start.
        pub total: i64,
    }

    impl Operation {
        pub fn builder() -> builder::Operation {
            Default::default()
        }
    }

    ///Its id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct OperationId(::std::string::String);
    impl ::std::ops::Deref for OperationId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<OperationId> for ::std::string::String {
        fn from(value: OperationId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for OperationId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^op_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^op_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for OperationId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for OperationId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for OperationId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Raw provider fields, by channel.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct Overrides {
        ///Fields of Apple's payload, e.g. `{"aps": {"category": "ORDER"}}`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub apns:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        ///Fields of Firebase's message, e.g. `{"android": {"notification":
        /// {"channel_id": "orders"}}}`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub fcm:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    }

    impl Overrides {
        pub fn builder() -> builder::Overrides {
            Default::default()
        }
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PageApiKey {
        ///The items of this page.
        pub data: ::std::vec::Vec<ApiKey>,
        ///Whether there is a next page.
        pub has_more: bool,
        ///Where the next page begins, to be sent as `cursor`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    impl PageApiKey {
        pub fn builder() -> builder::PageApiKey {
            Default::default()
        }
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PageApp {
        ///The items of this page.
        pub data: ::std::vec::Vec<App>,
        ///Whether there is a next page.
        pub has_more: bool,
        ///Where the next page begins, to be sent as `cursor`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    impl PageApp {
        pub fn builder() -> builder::PageApp {
            Default::default()
        }
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PageAuditEntry {
        ///The items of this page.
        pub data: ::std::vec::Vec<AuditEntry>,
        ///Whether there is a next page.
        pub has_more: bool,
        ///Where the next page begins, to be sent as `cursor`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    impl PageAuditEntry {
        pub fn builder() -> builder::PageAuditEntry {
            Default::default()
        }
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PageDeadLetter {
        ///The items of this page.
        pub data: ::std::vec::Vec<DeadLetter>,
        ///Whether there is a next page.
        pub has_more: bool,
        ///Where the next page begins, to be sent as `cursor`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    impl PageDeadLetter {
        pub fn builder() -> builder::PageDeadLetter {
            Default::default()
        }
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PageDelivery {
        ///The items of this page.
        pub data: ::std::vec::Vec<Delivery>,
        ///Whether there is a next page.
        pub has_more: bool,
        ///Where the next page begins, to be sent as `cursor`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    impl PageDelivery {
        pub fn builder() -> builder::PageDelivery {
            Default::default()
        }
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PageMember {
        ///The items of this page.
        pub data: ::std::vec::Vec<Member>,
        ///Whether there is a next page.
        pub has_more: bool,
        ///Where the next page begins, to be sent as `cursor`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    impl PageMember {
        pub fn builder() -> builder::PageMember {
            Default::default()
        }
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PageMessage {
        ///The items of this page.
        pub data: ::std::vec::Vec<Message>,
        ///Whether there is a next page.
        pub has_more: bool,
        ///Where the next page begins, to be sent as `cursor`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    impl PageMessage {
        pub fn builder() -> builder::PageMessage {
            Default::default()
        }
    }

    ///A page of a list.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct PageSubscription {
        ///The items of this page.
        pub data: ::std::vec::Vec<Subscription>,
        ///Whether there is a next page.
        pub has_more: bool,
        ///Where the next page begins, to be sent as `cursor`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub next_cursor: ::std::option::Option<::std::string::String>,
    }

    impl PageSubscription {
        pub fn builder() -> builder::PageSubscription {
            Default::default()
        }
    }

    ///The password there was, and the one to be.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PasswordChange {
        ///The password there was.
        pub current: PasswordChangeCurrent,
        ///The password to be: 12 characters or more.
        pub new: PasswordChangeNew,
    }

    impl PasswordChange {
        pub fn builder() -> builder::PasswordChange {
            Default::default()
        }
    }

    ///The password there was.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PasswordChangeCurrent(::std::string::String);
    impl ::std::ops::Deref for PasswordChangeCurrent {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PasswordChangeCurrent> for ::std::string::String {
        fn from(value: PasswordChangeCurrent) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PasswordChangeCurrent {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PasswordChangeCurrent {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PasswordChangeCurrent {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PasswordChangeCurrent {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The password to be: 12 characters or more.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PasswordChangeNew(::std::string::String);
    impl ::std::ops::Deref for PasswordChangeNew {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PasswordChangeNew> for ::std::string::String {
        fn from(value: PasswordChangeNew) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PasswordChangeNew {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
            }
            if value.chars().count() < 12usize {
                return Err("shorter than 12 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PasswordChangeNew {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PasswordChangeNew {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PasswordChangeNew {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A password, to be sure that it is the member.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PasswordCheck {
        ///The member's password.
        pub password: PasswordCheckPassword,
    }

    impl PasswordCheck {
        pub fn builder() -> builder::PasswordCheck {
            Default::default()
        }
    }

    ///The member's password.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PasswordCheckPassword(::std::string::String);
    impl ::std::ops::Deref for PasswordCheckPassword {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PasswordCheckPassword> for ::std::string::String {
        fn from(value: PasswordCheckPassword) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PasswordCheckPassword {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 128usize {
                return Err("longer than 128 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PasswordCheckPassword {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PasswordCheckPassword {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PasswordCheckPassword {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A lane that stands still.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Pause {
        ///`production` or `sandbox` of your app; null if the whole queue
        /// stands still.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<::std::string::String>,
        ///Why.
        pub reason: ::std::string::String,
        ///Until when; null until somebody resumes it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    impl Pause {
        pub fn builder() -> builder::Pause {
            Default::default()
        }
    }

    ///A channel. More may come.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum PauseLaneChannel {
        #[serde(rename = "apns")]
        Apns,
        #[serde(rename = "fcm")]
        Fcm,
    }

    impl ::std::fmt::Display for PauseLaneChannel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Apns => f.write_str("apns"),
                Self::Fcm => f.write_str("fcm"),
            }
        }
    }

    impl ::std::str::FromStr for PauseLaneChannel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "apns" => Ok(Self::Apns),
                "fcm" => Ok(Self::Fcm),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for PauseLaneChannel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PauseLaneChannel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PauseLaneIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for PauseLaneIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PauseLaneIdempotencyKey> for ::std::string::String {
        fn from(value: PauseLaneIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PauseLaneIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PauseLaneIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PauseLaneIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PauseLaneIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///How a lane shall stand still.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct PauseRequest {
        ///Only one of Apple's worlds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<PauseRequestEnvironment>,
        ///Why, for whoever wonders.
        pub reason: PauseRequestReason,
        ///Until when; until it is resumed unless said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub until: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }

    impl PauseRequest {
        pub fn builder() -> builder::PauseRequest {
            Default::default()
        }
    }

    ///Only one of Apple's worlds.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum PauseRequestEnvironment {
        #[serde(rename = "production")]
        Production,
        #[serde(rename = "sandbox")]
        Sandbox,
    }

    impl ::std::fmt::Display for PauseRequestEnvironment {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Production => f.write_str("production"),
                Self::Sandbox => f.write_str("sandbox"),
            }
        }
    }

    impl ::std::str::FromStr for PauseRequestEnvironment {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "production" => Ok(Self::Production),
                "sandbox" => Ok(Self::Sandbox),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for PauseRequestEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PauseRequestEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Why, for whoever wonders.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PauseRequestReason(::std::string::String);
    impl ::std::ops::Deref for PauseRequestReason {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PauseRequestReason> for ::std::string::String {
        fn from(value: PauseRequestReason) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PauseRequestReason {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 200usize {
                return Err("longer than 200 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PauseRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PauseRequestReason {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PauseRequestReason {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///An error (RFC 9457).
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Problem {
        ///The machine's word. Never reused; new ones may come.
        pub code: ::std::string::String,
        ///What happened this time.
        pub detail: ::std::string::String,
        ///Every fault of the request; empty if it is not about its parts.
        pub errors: ::std::vec::Vec<Fault>,
        ///The path of the request.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub instance: ::std::option::Option<::std::string::String>,
        ///The request's id, to be told to whoever looks into it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub request_id: ::std::option::Option<::std::string::String>,
        ///Whether the same request can succeed later.
        pub retryable: bool,
        ///The HTTP status.
        pub status: i32,
        ///A short summary, the same for every occurrence.
        pub title: ::std::string::String,
        ///Where the code is explained.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    impl Problem {
        pub fn builder() -> builder::Problem {
            Default::default()
        }
    }

    ///What a provider said.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ProviderReply {
        ///The provider's own word, e.g. `Unregistered`; ours in lower case.
        pub code: ::std::string::String,
        ///The raw answer, shortened.
        pub detail: ::std::string::String,
        ///HTTP status; 0 if there was none.
        pub status: i32,
    }

    impl ProviderReply {
        pub fn builder() -> builder::ProviderReply {
            Default::default()
        }
    }

    ///An app.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PutCredentialId(::std::string::String);
    impl ::std::ops::Deref for PutCredentialId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PutCredentialId> for ::std::string::String {
        fn from(value: PutCredentialId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PutCredentialId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PutCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PutCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PutCredentialId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The app's own name: 1 to 128 letters, digits and . _ : @ + -
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PutSubscriptionId(::std::string::String);
    impl ::std::ops::Deref for PutSubscriptionId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PutSubscriptionId> for ::std::string::String {
        fn from(value: PutSubscriptionId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PutSubscriptionId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[A-Za-z0-9._:@+-]{1,128}$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9._:@+-]{1,128}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PutSubscriptionId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PutSubscriptionId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PutSubscriptionId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PutSubscriptionsIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for PutSubscriptionsIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PutSubscriptionsIdempotencyKey> for ::std::string::String {
        fn from(value: PutSubscriptionsIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PutSubscriptionsIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PutSubscriptionsIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PutSubscriptionsIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PutSubscriptionsIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The app's own name: 1 to 128 letters, digits and . _ : @ + -
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PutUserExternalId(::std::string::String);
    impl ::std::ops::Deref for PutUserExternalId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<PutUserExternalId> for ::std::string::String {
        fn from(value: PutUserExternalId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for PutUserExternalId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[A-Za-z0-9._:@+-]{1,128}$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9._:@+-]{1,128}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for PutUserExternalId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for PutUserExternalId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for PutUserExternalId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///How full one queue is. Numbers stop at 100,000.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Queue {
        ///Dead letters kept.
        pub dead_letters: i64,
        ///How long the oldest ready job has waited, in seconds.
        pub oldest_ready_age_seconds: f64,
        ///What stands still: of your app, or of everybody.
        pub paused: ::std::vec::Vec<Pause>,
        ///Its name: a channel, or work of our own.
        pub queue: ::std::string::String,
        ///Jobs that can run now, by priority.
        pub ready: ReadyJobs,
        ///Jobs that run now.
        pub running: i64,
        ///Jobs that run later.
        pub scheduled: i64,
    }

    impl Queue {
        pub fn builder() -> builder::Queue {
            Default::default()
        }
    }

    ///Jobs that can run now, by priority.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct ReadyJobs {
        pub bulk: i64,
        pub critical: i64,
        pub high: i64,
        pub low: i64,
        pub normal: i64,
    }

    impl ReadyJobs {
        pub fn builder() -> builder::ReadyJobs {
            Default::default()
        }
    }

    ///A target that names nobody, and why.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Refusal {
        ///The machine's word: `unknown_user`, `no_subscription`,
        /// `unknown_subscription`, `address_gone`, `other_channel`,
        /// `invalid_token`, `invalid_id`, `duplicate`. More may come.
        pub code: ::std::string::String,
        ///A person's sentence.
        pub detail: ::std::string::String,
        ///A JSON pointer to the target in the request.
        pub pointer: ::std::string::String,
    }

    impl Refusal {
        pub fn builder() -> builder::Refusal {
            Default::default()
        }
    }

    ///A member.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RemoveMemberId(::std::string::String);
    impl ::std::ops::Deref for RemoveMemberId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RemoveMemberId> for ::std::string::String {
        fn from(value: RemoveMemberId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RemoveMemberId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^mbr_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^mbr_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RemoveMemberId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RemoveMemberId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RemoveMemberId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A message in one provider's form.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct RenderedPayload {
        ///What it weighs, by the provider's way of counting.
        pub bytes: i64,
        ///The channel.
        pub channel: ::std::string::String,
        ///What the provider lets it weigh.
        pub max_bytes: i64,
        ///What is sent, but for the address.
        pub payload: ::serde_json::Value,
        ///Whether it shows nothing to the person.
        pub silent: bool,
    }

    impl RenderedPayload {
        pub fn builder() -> builder::RenderedPayload {
            Default::default()
        }
    }

    ///An app.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RenewDataKeyId(::std::string::String);
    impl ::std::ops::Deref for RenewDataKeyId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RenewDataKeyId> for ::std::string::String {
        fn from(value: RenewDataKeyId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RenewDataKeyId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RenewDataKeyId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RenewDataKeyId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RenewDataKeyId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RenewDataKeyIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for RenewDataKeyIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RenewDataKeyIdempotencyKey> for ::std::string::String {
        fn from(value: RenewDataKeyIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RenewDataKeyIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RenewDataKeyIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RenewDataKeyIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RenewDataKeyIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What becomes of a replay.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Replay {
        ///Dead letters that match now.
        pub matched: i64,
        ///The operation that brings them back; null for a dry run.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operation: ::std::option::Option<Operation>,
    }

    impl Replay {
        pub fn builder() -> builder::Replay {
            Default::default()
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ReplayDeadLettersIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for ReplayDeadLettersIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ReplayDeadLettersIdempotencyKey> for ::std::string::String {
        fn from(value: ReplayDeadLettersIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ReplayDeadLettersIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ReplayDeadLettersIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ReplayDeadLettersIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ReplayDeadLettersIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Which dead letters come back, and how: exactly one of `ids` and
    /// `filter`.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ReplayRequest {
        ///Only count them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dry_run: ::std::option::Option<bool>,
        ///All that match; `{}` means all of them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub filter: ::std::option::Option<DeadLetterFilter>,
        ///These.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ids: ::std::option::Option<::std::vec::Vec<ReplayRequestIdsItem>>,
        ///Letters a second, so that what failed once is not flooded; as fast
        /// as possible unless said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rate_per_second: ::std::option::Option<f64>,
    }

    impl ReplayRequest {
        pub fn builder() -> builder::ReplayRequest {
            Default::default()
        }
    }

    ///A dead letter.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ReplayRequestIdsItem(::std::string::String);
    impl ::std::ops::Deref for ReplayRequestIdsItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ReplayRequestIdsItem> for ::std::string::String {
        fn from(value: ReplayRequestIdsItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ReplayRequestIdsItem {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^dl_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^dl_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ReplayRequestIdsItem {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ReplayRequestIdsItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ReplayRequestIdsItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A member.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ResetMemberId(::std::string::String);
    impl ::std::ops::Deref for ResetMemberId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ResetMemberId> for ::std::string::String {
        fn from(value: ResetMemberId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ResetMemberId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^mbr_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^mbr_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ResetMemberId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ResetMemberId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ResetMemberId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A channel. More may come.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum ResumeLaneChannel {
        #[serde(rename = "apns")]
        Apns,
        #[serde(rename = "fcm")]
        Fcm,
    }

    impl ::std::fmt::Display for ResumeLaneChannel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Apns => f.write_str("apns"),
                Self::Fcm => f.write_str("fcm"),
            }
        }
    }

    impl ::std::str::FromStr for ResumeLaneChannel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "apns" => Ok(Self::Apns),
                "fcm" => Ok(Self::Fcm),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ResumeLaneChannel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ResumeLaneChannel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ResumeLaneIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for ResumeLaneIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<ResumeLaneIdempotencyKey> for ::std::string::String {
        fn from(value: ResumeLaneIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for ResumeLaneIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for ResumeLaneIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ResumeLaneIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for ResumeLaneIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Which lane goes on.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct ResumeRequest {
        ///Only one of Apple's worlds.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<ResumeRequestEnvironment>,
    }

    impl ResumeRequest {
        pub fn builder() -> builder::ResumeRequest {
            Default::default()
        }
    }

    ///Only one of Apple's worlds.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum ResumeRequestEnvironment {
        #[serde(rename = "production")]
        Production,
        #[serde(rename = "sandbox")]
        Sandbox,
    }

    impl ::std::fmt::Display for ResumeRequestEnvironment {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Production => f.write_str("production"),
                Self::Sandbox => f.write_str("sandbox"),
            }
        }
    }

    impl ::std::str::FromStr for ResumeRequestEnvironment {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "production" => Ok(Self::Production),
                "sandbox" => Ok(Self::Sandbox),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ResumeRequestEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ResumeRequestEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///The public part of an API key.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RevokeApiKeyId(::std::string::String);
    impl ::std::ops::Deref for RevokeApiKeyId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RevokeApiKeyId> for ::std::string::String {
        fn from(value: RevokeApiKeyId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RevokeApiKeyId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9A-Za-z]{12}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9A-Za-z]{12}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RevokeApiKeyId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RevokeApiKeyId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RevokeApiKeyId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The app's own name: 1 to 128 letters, digits and . _ : @ + -
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RevokeTokenId(::std::string::String);
    impl ::std::ops::Deref for RevokeTokenId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RevokeTokenId> for ::std::string::String {
        fn from(value: RevokeTokenId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RevokeTokenId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[A-Za-z0-9._:@+-]{1,128}$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9._:@+-]{1,128}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RevokeTokenId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RevokeTokenId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RevokeTokenId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The public part of an API key.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RotateApiKeyId(::std::string::String);
    impl ::std::ops::Deref for RotateApiKeyId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RotateApiKeyId> for ::std::string::String {
        fn from(value: RotateApiKeyId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RotateApiKeyId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^[0-9A-Za-z]{12}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9A-Za-z]{12}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RotateApiKeyId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RotateApiKeyId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RotateApiKeyId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Names this request for 7 days: sent again with the same key and body, it
    /// is answered as the first time and happens once.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct RotateApiKeyIdempotencyKey(::std::string::String);
    impl ::std::ops::Deref for RotateApiKeyIdempotencyKey {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<RotateApiKeyIdempotencyKey> for ::std::string::String {
        fn from(value: RotateApiKeyIdempotencyKey) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for RotateApiKeyIdempotencyKey {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[!-~]([ -~]{0,253}[!-~])?$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[!-~]([ -~]{0,253}[!-~])?$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for RotateApiKeyIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for RotateApiKeyIdempotencyKey {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for RotateApiKeyIdempotencyKey {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///How a key is replaced.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct RotateRequest {
        ///How many hours the old key still works; 72 unless said. With 0 it
        /// ends now.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub overlap_hours: ::std::option::Option<i64>,
    }

    impl RotateRequest {
        pub fn builder() -> builder::RotateRequest {
            Default::default()
        }
    }

    ///What an authenticator app needs to know.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SecondFactor {
        ///The secret, to be typed.
        pub secret: ::std::string::String,
        ///The secret, to be shown as a QR code.
        pub uri: ::std::string::String,
    }

    impl SecondFactor {
        pub fn builder() -> builder::SecondFactor {
            Default::default()
        }
    }

    ///A code of the authenticator app.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct SecondFactorCode {
        ///Six digits.
        pub code: SecondFactorCodeCode,
    }

    impl SecondFactorCode {
        pub fn builder() -> builder::SecondFactorCode {
            Default::default()
        }
    }

    ///Six digits.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SecondFactorCodeCode(::std::string::String);
    impl ::std::ops::Deref for SecondFactorCodeCode {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SecondFactorCodeCode> for ::std::string::String {
        fn from(value: SecondFactorCodeCode) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SecondFactorCodeCode {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 8usize {
                return Err("longer than 8 characters".into());
            }
            if value.chars().count() < 6usize {
                return Err("shorter than 6 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SecondFactorCodeCode {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SecondFactorCodeCode {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SecondFactorCodeCode {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A session.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Session {
        ///Send it as `CSRF-Token` with every change.
        pub csrf_token: ::std::string::String,
        ///The address they are known by.
        pub email: ::std::string::String,
        ///When it ends in any case.
        pub ends_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///When it ends if nobody uses it.
        pub idle_ends_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Whose.
        pub member: SessionMember,
        ///What they are, and where.
        pub memberships: ::std::vec::Vec<Membership>,
        ///The name, for people.
        pub name: ::std::string::String,
        ///Whether a code is asked for besides the password.
        pub second_factor: bool,
    }

    impl Session {
        pub fn builder() -> builder::Session {
            Default::default()
        }
    }

    ///Whose.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SessionMember(::std::string::String);
    impl ::std::ops::Deref for SessionMember {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SessionMember> for ::std::string::String {
        fn from(value: SessionMember) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SessionMember {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^mbr_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^mbr_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SessionMember {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SessionMember {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SessionMember {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Where a person is reached. The token is not shown.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Subscription {
        ///The app's version on the device.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub app_version: ::std::option::Option<::std::string::String>,
        ///Whatever you want to choose it by.
        pub attributes: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Its channel.
        pub channel: ::std::string::String,
        ///Since when there is one.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Which of Apple's worlds the token belongs to.
        pub environment: ::std::string::String,
        ///Your name for it.
        pub id: ::std::string::String,
        ///The device's language.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub locale: ::std::option::Option<::std::string::String>,
        ///When you last said that the token is alive.
        pub registered_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Whether it can be used.
        pub state: ::std::string::String,
        ///Why not: the provider's word, or what replaced it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub state_reason: ::std::option::Option<::std::string::String>,
        ///When something about it changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Whose it is, by your name for them.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
    }

    impl Subscription {
        pub fn builder() -> builder::Subscription {
            Default::default()
        }
    }

    ///Many subscriptions.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct SubscriptionBatch {
        ///The subscriptions; each is answered for itself.
        pub subscriptions: ::std::vec::Vec<SubscriptionBatchInput>,
    }

    impl SubscriptionBatch {
        pub fn builder() -> builder::SubscriptionBatch {
            Default::default()
        }
    }

    ///A subscription of a batch, with your name for it.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct SubscriptionBatchInput {
        ///The app's version on the device.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub app_version: ::std::option::Option<SubscriptionBatchInputAppVersion>,
        ///Whatever you want to choose it by, up to 4,096 bytes of JSON.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        ///Its channel.
        pub channel: SubscriptionBatchInputChannel,
        ///Which of Apple's worlds the token belongs to; `production` unless
        /// said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<SubscriptionBatchInputEnvironment>,
        ///Your name for it, e.g. the installation's id.
        pub id: SubscriptionBatchInputId,
        ///The device's language, e.g. `ko-KR`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub locale: ::std::option::Option<SubscriptionBatchInputLocale>,
        ///The device token as the device got it.
        pub token: ::std::string::String,
        ///Whose it is, by your name for them; they are made if you did not
        /// before. Left out: as it was.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<SubscriptionBatchInputUser>,
    }

    impl SubscriptionBatchInput {
        pub fn builder() -> builder::SubscriptionBatchInput {
            Default::default()
        }
    }

    ///The app's version on the device.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SubscriptionBatchInputAppVersion(::std::string::String);
    impl ::std::ops::Deref for SubscriptionBatchInputAppVersion {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SubscriptionBatchInputAppVersion> for ::std::string::String {
        fn from(value: SubscriptionBatchInputAppVersion) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SubscriptionBatchInputAppVersion {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SubscriptionBatchInputAppVersion {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionBatchInputAppVersion {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SubscriptionBatchInputAppVersion {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Its channel.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum SubscriptionBatchInputChannel {
        #[serde(rename = "apns")]
        Apns,
        #[serde(rename = "fcm")]
        Fcm,
    }

    impl ::std::fmt::Display for SubscriptionBatchInputChannel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Apns => f.write_str("apns"),
                Self::Fcm => f.write_str("fcm"),
            }
        }
    }

    impl ::std::str::FromStr for SubscriptionBatchInputChannel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "apns" => Ok(Self::Apns),
                "fcm" => Ok(Self::Fcm),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for SubscriptionBatchInputChannel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionBatchInputChannel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Which of Apple's worlds the token belongs to; `production` unless said.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum SubscriptionBatchInputEnvironment {
        #[serde(rename = "production")]
        Production,
        #[serde(rename = "sandbox")]
        Sandbox,
    }

    impl ::std::fmt::Display for SubscriptionBatchInputEnvironment {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Production => f.write_str("production"),
                Self::Sandbox => f.write_str("sandbox"),
            }
        }
    }

    impl ::std::str::FromStr for SubscriptionBatchInputEnvironment {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "production" => Ok(Self::Production),
                "sandbox" => Ok(Self::Sandbox),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for SubscriptionBatchInputEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionBatchInputEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Your name for it, e.g. the installation's id.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SubscriptionBatchInputId(::std::string::String);
    impl ::std::ops::Deref for SubscriptionBatchInputId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SubscriptionBatchInputId> for ::std::string::String {
        fn from(value: SubscriptionBatchInputId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SubscriptionBatchInputId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[A-Za-z0-9._:@+-]{1,128}$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9._:@+-]{1,128}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SubscriptionBatchInputId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionBatchInputId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SubscriptionBatchInputId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///The device's language, e.g. `ko-KR`.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SubscriptionBatchInputLocale(::std::string::String);
    impl ::std::ops::Deref for SubscriptionBatchInputLocale {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SubscriptionBatchInputLocale> for ::std::string::String {
        fn from(value: SubscriptionBatchInputLocale) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SubscriptionBatchInputLocale {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 35usize {
                return Err("longer than 35 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SubscriptionBatchInputLocale {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionBatchInputLocale {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SubscriptionBatchInputLocale {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Whose it is, by your name for them; they are made if you did not before.
    /// Left out: as it was.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SubscriptionBatchInputUser(::std::string::String);
    impl ::std::ops::Deref for SubscriptionBatchInputUser {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SubscriptionBatchInputUser> for ::std::string::String {
        fn from(value: SubscriptionBatchInputUser) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SubscriptionBatchInputUser {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[A-Za-z0-9._:@+-]{1,128}$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9._:@+-]{1,128}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SubscriptionBatchInputUser {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionBatchInputUser {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SubscriptionBatchInputUser {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///What became of one subscription of a batch.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct SubscriptionBatchItem {
        ///Its name, if it was stored.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Its place in the request.
        pub index: i64,
        ///Why it was not, otherwise.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub problem: ::std::option::Option<Problem>,
        ///The status it would have been answered with alone.
        pub status: i32,
    }

    impl SubscriptionBatchItem {
        pub fn builder() -> builder::SubscriptionBatchItem {
            Default::default()
        }
    }

    ///Where a person is reached.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct SubscriptionInput {
        ///The app's version on the device.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub app_version: ::std::option::Option<SubscriptionInputAppVersion>,
        ///Whatever you want to choose it by, up to 4,096 bytes of JSON.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        ///Its channel.
        pub channel: SubscriptionInputChannel,
        ///Which of Apple's worlds the token belongs to; `production` unless
        /// said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<SubscriptionInputEnvironment>,
        ///The device's language, e.g. `ko-KR`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub locale: ::std::option::Option<SubscriptionInputLocale>,
        ///The device token as the device got it.
        pub token: ::std::string::String,
        ///Whose it is, by your name for them; they are made if you did not
        /// before. Left out: as it was.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<SubscriptionInputUser>,
    }

    impl SubscriptionInput {
        pub fn builder() -> builder::SubscriptionInput {
            Default::default()
        }
    }

    ///The app's version on the device.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SubscriptionInputAppVersion(::std::string::String);
    impl ::std::ops::Deref for SubscriptionInputAppVersion {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SubscriptionInputAppVersion> for ::std::string::String {
        fn from(value: SubscriptionInputAppVersion) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SubscriptionInputAppVersion {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SubscriptionInputAppVersion {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionInputAppVersion {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SubscriptionInputAppVersion {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Its channel.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum SubscriptionInputChannel {
        #[serde(rename = "apns")]
        Apns,
        #[serde(rename = "fcm")]
        Fcm,
    }

    impl ::std::fmt::Display for SubscriptionInputChannel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Apns => f.write_str("apns"),
                Self::Fcm => f.write_str("fcm"),
            }
        }
    }

    impl ::std::str::FromStr for SubscriptionInputChannel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "apns" => Ok(Self::Apns),
                "fcm" => Ok(Self::Fcm),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for SubscriptionInputChannel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionInputChannel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Which of Apple's worlds the token belongs to; `production` unless said.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum SubscriptionInputEnvironment {
        #[serde(rename = "production")]
        Production,
        #[serde(rename = "sandbox")]
        Sandbox,
    }

    impl ::std::fmt::Display for SubscriptionInputEnvironment {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Production => f.write_str("production"),
                Self::Sandbox => f.write_str("sandbox"),
            }
        }
    }

    impl ::std::str::FromStr for SubscriptionInputEnvironment {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "production" => Ok(Self::Production),
                "sandbox" => Ok(Self::Sandbox),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for SubscriptionInputEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionInputEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///The device's language, e.g. `ko-KR`.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SubscriptionInputLocale(::std::string::String);
    impl ::std::ops::Deref for SubscriptionInputLocale {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SubscriptionInputLocale> for ::std::string::String {
        fn from(value: SubscriptionInputLocale) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SubscriptionInputLocale {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 35usize {
                return Err("longer than 35 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SubscriptionInputLocale {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionInputLocale {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SubscriptionInputLocale {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Whose it is, by your name for them; they are made if you did not before.
    /// Left out: as it was.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SubscriptionInputUser(::std::string::String);
    impl ::std::ops::Deref for SubscriptionInputUser {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<SubscriptionInputUser> for ::std::string::String {
        fn from(value: SubscriptionInputUser) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for SubscriptionInputUser {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| {
                    ::regress::Regex::new("^[A-Za-z0-9._:@+-]{1,128}$").unwrap()
                });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[A-Za-z0-9._:@+-]{1,128}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for SubscriptionInputUser {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for SubscriptionInputUser {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for SubscriptionInputUser {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///For whom: exactly one of the fields.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct Targets {
        ///`true`: every active subscription of the app.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub all: ::std::option::Option<bool>,
        ///Subscriptions, by your names for them.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub subscriptions: ::std::vec::Vec<::std::string::String>,
        ///Device tokens, registered or not.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tokens: ::std::vec::Vec<TokenTarget>,
        ///People, by your names for them: everywhere they can be reached.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub users: ::std::vec::Vec<::std::string::String>,
    }

    impl Targets {
        pub fn builder() -> builder::Targets {
            Default::default()
        }
    }

    ///A token.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct Token {
        ///Whose it is; null for operators.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub app: ::std::option::Option<TokenApp>,
        ///When it ends by itself.
        pub expires_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Its id, to end it by (`jti`).
        pub id: ::std::string::String,
        ///What it may do.
        pub scopes: ::std::vec::Vec<::std::string::String>,
        ///The token itself (RFC 7519), to be sent as an API key is:
        /// `Authorization: Bearer`. Only in the answer that made it.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<::std::string::String>,
    }

    impl Token {
        pub fn builder() -> builder::Token {
            Default::default()
        }
    }

    ///Whose it is; null for operators.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct TokenApp(::std::string::String);
    impl ::std::ops::Deref for TokenApp {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<TokenApp> for ::std::string::String {
        fn from(value: TokenApp) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for TokenApp {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for TokenApp {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for TokenApp {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for TokenApp {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A device token.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    #[serde(deny_unknown_fields)]
    pub struct TokenTarget {
        ///Its channel.
        pub channel: TokenTargetChannel,
        ///Which of Apple's worlds it belongs to; `production` unless said.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub environment: ::std::option::Option<TokenTargetEnvironment>,
        ///The token as the device got it.
        pub token: ::std::string::String,
    }

    impl TokenTarget {
        pub fn builder() -> builder::TokenTarget {
            Default::default()
        }
    }

    ///Its channel.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum TokenTargetChannel {
        #[serde(rename = "apns")]
        Apns,
        #[serde(rename = "fcm")]
        Fcm,
    }

    impl ::std::fmt::Display for TokenTargetChannel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Apns => f.write_str("apns"),
                Self::Fcm => f.write_str("fcm"),
            }
        }
    }

    impl ::std::str::FromStr for TokenTargetChannel {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "apns" => Ok(Self::Apns),
                "fcm" => Ok(Self::Fcm),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for TokenTargetChannel {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for TokenTargetChannel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///Which of Apple's worlds it belongs to; `production` unless said.
    #[derive(
        :: serde :: Deserialize,
        :: serde :: Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd,
    )]
    pub enum TokenTargetEnvironment {
        #[serde(rename = "production")]
        Production,
        #[serde(rename = "sandbox")]
        Sandbox,
    }

    impl ::std::fmt::Display for TokenTargetEnvironment {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Production => f.write_str("production"),
                Self::Sandbox => f.write_str("sandbox"),
            }
        }
    }

    impl ::std::str::FromStr for TokenTargetEnvironment {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "production" => Ok(Self::Production),
                "sandbox" => Ok(Self::Sandbox),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for TokenTargetEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for TokenTargetEnvironment {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    ///An app.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UpdateAppId(::std::string::String);
    impl ::std::ops::Deref for UpdateAppId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<UpdateAppId> for ::std::string::String {
        fn from(value: UpdateAppId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for UpdateAppId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for UpdateAppId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for UpdateAppId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for UpdateAppId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A person of an app.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug)]
    pub struct User {
        ///Whatever you want to choose them by.
        pub attributes: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ///Since when there is one.
        pub created_at: ::chrono::DateTime<::chrono::offset::Utc>,
        ///Your name for them.
        pub external_id: ::std::string::String,
        ///Their language.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub locale: ::std::option::Option<::std::string::String>,
        ///Their time zone.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timezone: ::std::option::Option<::std::string::String>,
        ///When something about them changed.
        pub updated_at: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    impl User {
        pub fn builder() -> builder::User {
            Default::default()
        }
    }

    ///What you tell about a person; it replaces what you told before.
    #[derive(:: serde :: Deserialize, :: serde :: Serialize, Clone, Debug, Default)]
    #[serde(deny_unknown_fields)]
    pub struct UserInput {
        ///Whatever you want to choose them by, up to 4,096 bytes of JSON.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub attributes:
            ::std::option::Option<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        ///Their language, e.g. `ko-KR`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub locale: ::std::option::Option<UserInputLocale>,
        ///Their time zone, e.g. `Asia/Seoul`.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timezone: ::std::option::Option<UserInputTimezone>,
    }

    impl UserInput {
        pub fn builder() -> builder::UserInput {
            Default::default()
        }
    }

    ///Their language, e.g. `ko-KR`.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserInputLocale(::std::string::String);
    impl ::std::ops::Deref for UserInputLocale {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<UserInputLocale> for ::std::string::String {
        fn from(value: UserInputLocale) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for UserInputLocale {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 35usize {
                return Err("longer than 35 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for UserInputLocale {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for UserInputLocale {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for UserInputLocale {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///Their time zone, e.g. `Asia/Seoul`.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct UserInputTimezone(::std::string::String);
    impl ::std::ops::Deref for UserInputTimezone {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<UserInputTimezone> for ::std::string::String {
        fn from(value: UserInputTimezone) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for UserInputTimezone {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for UserInputTimezone {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for UserInputTimezone {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for UserInputTimezone {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///A provider credential.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct VerifyCredentialCredentialId(::std::string::String);
    impl ::std::ops::Deref for VerifyCredentialCredentialId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<VerifyCredentialCredentialId> for ::std::string::String {
        fn from(value: VerifyCredentialCredentialId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for VerifyCredentialCredentialId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^crd_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^crd_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for VerifyCredentialCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for VerifyCredentialCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for VerifyCredentialCredentialId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    ///An app.
    #[derive(:: serde :: Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct VerifyCredentialId(::std::string::String);
    impl ::std::ops::Deref for VerifyCredentialId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<VerifyCredentialId> for ::std::string::String {
        fn from(value: VerifyCredentialId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for VerifyCredentialId {
        type Err = self::error::ConversionError;
        fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> =
                ::std::sync::LazyLock::new(|| ::regress::Regex::new("^app_[0-9a-f]{32}$").unwrap());
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^app_[0-9a-f]{32}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for VerifyCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for VerifyCredentialId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for VerifyCredentialId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct Acceptance {
            invitation: ::std::result::Result<super::AcceptanceInvitation, ::std::string::String>,
            password: ::std::result::Result<super::AcceptancePassword, ::std::string::String>,
        }

        impl ::std::default::Default for Acceptance {
            fn default() -> Self {
                Self {
                    invitation: Err("no value supplied for invitation".to_string()),
                    password: Err("no value supplied for password".to_string()),
                }
            }
        }

        impl Acceptance {
            pub fn invitation<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AcceptanceInvitation>,
                T::Error: ::std::fmt::Display,
            {
                self.invitation = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for invitation: {e}"));
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AcceptancePassword>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for password: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Acceptance> for super::Acceptance {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Acceptance,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    invitation: value.invitation?,
                    password: value.password?,
                })
            }
        }

        impl ::std::convert::From<super::Acceptance> for Acceptance {
            fn from(value: super::Acceptance) -> Self {
                Self {
                    invitation: Ok(value.invitation),
                    password: Ok(value.password),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct AcceptedCounts {
            recipients: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            refused: ::std::result::Result<i64, ::std::string::String>,
        }

        impl ::std::default::Default for AcceptedCounts {
            fn default() -> Self {
                Self {
                    recipients: Ok(Default::default()),
                    refused: Err("no value supplied for refused".to_string()),
                }
            }
        }

        impl AcceptedCounts {
            pub fn recipients<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.recipients = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for recipients: {e}"));
                self
            }
            pub fn refused<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.refused = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for refused: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<AcceptedCounts> for super::AcceptedCounts {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AcceptedCounts,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    recipients: value.recipients?,
                    refused: value.refused?,
                })
            }
        }

        impl ::std::convert::From<super::AcceptedCounts> for AcceptedCounts {
            fn from(value: super::AcceptedCounts) -> Self {
                Self {
                    recipients: Ok(value.recipients),
                    refused: Ok(value.refused),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct AcceptedMessage {
            counts: ::std::result::Result<super::AcceptedCounts, ::std::string::String>,
            id: ::std::result::Result<super::AcceptedMessageId, ::std::string::String>,
            links: ::std::result::Result<super::Links, ::std::string::String>,
            refusals: ::std::result::Result<::std::vec::Vec<super::Refusal>, ::std::string::String>,
            status: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for AcceptedMessage {
            fn default() -> Self {
                Self {
                    counts: Err("no value supplied for counts".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    links: Err("no value supplied for links".to_string()),
                    refusals: Err("no value supplied for refusals".to_string()),
                    status: Err("no value supplied for status".to_string()),
                }
            }
        }

        impl AcceptedMessage {
            pub fn counts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AcceptedCounts>,
                T::Error: ::std::fmt::Display,
            {
                self.counts = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for counts: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AcceptedMessageId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Links>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for links: {e}"));
                self
            }
            pub fn refusals<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Refusal>>,
                T::Error: ::std::fmt::Display,
            {
                self.refusals = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for refusals: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<AcceptedMessage> for super::AcceptedMessage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AcceptedMessage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    counts: value.counts?,
                    id: value.id?,
                    links: value.links?,
                    refusals: value.refusals?,
                    status: value.status?,
                })
            }
        }

        impl ::std::convert::From<super::AcceptedMessage> for AcceptedMessage {
            fn from(value: super::AcceptedMessage) -> Self {
                Self {
                    counts: Ok(value.counts),
                    id: Ok(value.id),
                    links: Ok(value.links),
                    refusals: Ok(value.refusals),
                    status: Ok(value.status),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ApiKey {
            allowed_networks: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            app: ::std::result::Result<
                ::std::option::Option<super::ApiKeyApp>,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            expires_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            id: ::std::result::Result<super::ApiKeyId, ::std::string::String>,
            key: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            last_used_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            publishable: ::std::result::Result<bool, ::std::string::String>,
            replaced_by: ::std::result::Result<
                ::std::option::Option<super::ApiKeyReplacedBy>,
                ::std::string::String,
            >,
            revoked_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            scopes: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ApiKey {
            fn default() -> Self {
                Self {
                    allowed_networks: Err("no value supplied for allowed_networks".to_string()),
                    app: Ok(Default::default()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    expires_at: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    key: Ok(Default::default()),
                    last_used_at: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    publishable: Err("no value supplied for publishable".to_string()),
                    replaced_by: Ok(Default::default()),
                    revoked_at: Ok(Default::default()),
                    scopes: Err("no value supplied for scopes".to_string()),
                }
            }
        }

        impl ApiKey {
            pub fn allowed_networks<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.allowed_networks = value.try_into().map_err(|e| {
                    format!("error converting supplied value for allowed_networks: {e}")
                });
                self
            }
            pub fn app<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ApiKeyApp>>,
                T::Error: ::std::fmt::Display,
            {
                self.app = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for app: {e}"));
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_at: {e}"));
                self
            }
            pub fn expires_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.expires_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for expires_at: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ApiKeyId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.key = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for key: {e}"));
                self
            }
            pub fn last_used_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.last_used_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for last_used_at: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn publishable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.publishable = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for publishable: {e}"));
                self
            }
            pub fn replaced_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ApiKeyReplacedBy>>,
                T::Error: ::std::fmt::Display,
            {
                self.replaced_by = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for replaced_by: {e}"));
                self
            }
            pub fn revoked_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.revoked_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for revoked_at: {e}"));
                self
            }
            pub fn scopes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.scopes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for scopes: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ApiKey> for super::ApiKey {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiKey,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allowed_networks: value.allowed_networks?,
                    app: value.app?,
                    created_at: value.created_at?,
                    expires_at: value.expires_at?,
                    id: value.id?,
                    key: value.key?,
                    last_used_at: value.last_used_at?,
                    name: value.name?,
                    publishable: value.publishable?,
                    replaced_by: value.replaced_by?,
                    revoked_at: value.revoked_at?,
                    scopes: value.scopes?,
                })
            }
        }

        impl ::std::convert::From<super::ApiKey> for ApiKey {
            fn from(value: super::ApiKey) -> Self {
                Self {
                    allowed_networks: Ok(value.allowed_networks),
                    app: Ok(value.app),
                    created_at: Ok(value.created_at),
                    expires_at: Ok(value.expires_at),
                    id: Ok(value.id),
                    key: Ok(value.key),
                    last_used_at: Ok(value.last_used_at),
                    name: Ok(value.name),
                    publishable: Ok(value.publishable),
                    replaced_by: Ok(value.replaced_by),
                    revoked_at: Ok(value.revoked_at),
                    scopes: Ok(value.scopes),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ApnsCredential {
            key_id: ::std::result::Result<super::ApnsCredentialKeyId, ::std::string::String>,
            private_key:
                ::std::result::Result<super::ApnsCredentialPrivateKey, ::std::string::String>,
            team_id: ::std::result::Result<super::ApnsCredentialTeamId, ::std::string::String>,
            topic: ::std::result::Result<super::ApnsCredentialTopic, ::std::string::String>,
        }

        impl ::std::default::Default for ApnsCredential {
            fn default() -> Self {
                Self {
                    key_id: Err("no value supplied for key_id".to_string()),
                    private_key: Err("no value supplied for private_key".to_string()),
                    team_id: Err("no value supplied for team_id".to_string()),
                    topic: Err("no value supplied for topic".to_string()),
                }
            }
        }

        impl ApnsCredential {
            pub fn key_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ApnsCredentialKeyId>,
                T::Error: ::std::fmt::Display,
            {
                self.key_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for key_id: {e}"));
                self
            }
            pub fn private_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ApnsCredentialPrivateKey>,
                T::Error: ::std::fmt::Display,
            {
                self.private_key = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for private_key: {e}"));
                self
            }
            pub fn team_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ApnsCredentialTeamId>,
                T::Error: ::std::fmt::Display,
            {
                self.team_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for team_id: {e}"));
                self
            }
            pub fn topic<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ApnsCredentialTopic>,
                T::Error: ::std::fmt::Display,
            {
                self.topic = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for topic: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ApnsCredential> for super::ApnsCredential {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApnsCredential,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    key_id: value.key_id?,
                    private_key: value.private_key?,
                    team_id: value.team_id?,
                    topic: value.topic?,
                })
            }
        }

        impl ::std::convert::From<super::ApnsCredential> for ApnsCredential {
            fn from(value: super::ApnsCredential) -> Self {
                Self {
                    key_id: Ok(value.key_id),
                    private_key: Ok(value.private_key),
                    team_id: Ok(value.team_id),
                    topic: Ok(value.topic),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct App {
            audit_retention_months:
                ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            erased_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            id: ::std::result::Result<super::AppId, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for App {
            fn default() -> Self {
                Self {
                    audit_retention_months: Ok(Default::default()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    erased_at: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl App {
            pub fn audit_retention_months<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.audit_retention_months = value.try_into().map_err(|e| {
                    format!("error converting supplied value for audit_retention_months: {e}")
                });
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_at: {e}"));
                self
            }
            pub fn erased_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.erased_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for erased_at: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AppId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<App> for super::App {
            type Error = super::error::ConversionError;
            fn try_from(value: App) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    audit_retention_months: value.audit_retention_months?,
                    created_at: value.created_at?,
                    erased_at: value.erased_at?,
                    id: value.id?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::App> for App {
            fn from(value: super::App) -> Self {
                Self {
                    audit_retention_months: Ok(value.audit_retention_months),
                    created_at: Ok(value.created_at),
                    erased_at: Ok(value.erased_at),
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct AuditEntry {
            action: ::std::result::Result<::std::string::String, ::std::string::String>,
            actor: ::std::result::Result<::std::string::String, ::std::string::String>,
            address: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            after: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            before: ::std::result::Result<
                ::std::option::Option<::serde_json::Value>,
                ::std::string::String,
            >,
            hash: ::std::result::Result<::std::string::String, ::std::string::String>,
            number: ::std::result::Result<i64, ::std::string::String>,
            request_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            target: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for AuditEntry {
            fn default() -> Self {
                Self {
                    action: Err("no value supplied for action".to_string()),
                    actor: Err("no value supplied for actor".to_string()),
                    address: Ok(Default::default()),
                    after: Ok(Default::default()),
                    at: Err("no value supplied for at".to_string()),
                    before: Ok(Default::default()),
                    hash: Err("no value supplied for hash".to_string()),
                    number: Err("no value supplied for number".to_string()),
                    request_id: Ok(Default::default()),
                    target: Err("no value supplied for target".to_string()),
                }
            }
        }

        impl AuditEntry {
            pub fn action<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.action = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for action: {e}"));
                self
            }
            pub fn actor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.actor = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for actor: {e}"));
                self
            }
            pub fn address<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.address = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for address: {e}"));
                self
            }
            pub fn after<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.after = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for after: {e}"));
                self
            }
            pub fn at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for at: {e}"));
                self
            }
            pub fn before<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::serde_json::Value>>,
                T::Error: ::std::fmt::Display,
            {
                self.before = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for before: {e}"));
                self
            }
            pub fn hash<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.hash = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for hash: {e}"));
                self
            }
            pub fn number<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.number = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for number: {e}"));
                self
            }
            pub fn request_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.request_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for request_id: {e}"));
                self
            }
            pub fn target<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.target = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for target: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<AuditEntry> for super::AuditEntry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AuditEntry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    action: value.action?,
                    actor: value.actor?,
                    address: value.address?,
                    after: value.after?,
                    at: value.at?,
                    before: value.before?,
                    hash: value.hash?,
                    number: value.number?,
                    request_id: value.request_id?,
                    target: value.target?,
                })
            }
        }

        impl ::std::convert::From<super::AuditEntry> for AuditEntry {
            fn from(value: super::AuditEntry) -> Self {
                Self {
                    action: Ok(value.action),
                    actor: Ok(value.actor),
                    address: Ok(value.address),
                    after: Ok(value.after),
                    at: Ok(value.at),
                    before: Ok(value.before),
                    hash: Ok(value.hash),
                    number: Ok(value.number),
                    request_id: Ok(value.request_id),
                    target: Ok(value.target),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Content {
            badge: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            body: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            data: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::HashMap<::std::string::String, ::std::string::String>,
                >,
                ::std::string::String,
            >,
            image: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            sound: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            subtitle: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            title: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Content {
            fn default() -> Self {
                Self {
                    badge: Ok(Default::default()),
                    body: Ok(Default::default()),
                    data: Ok(Default::default()),
                    image: Ok(Default::default()),
                    sound: Ok(Default::default()),
                    subtitle: Ok(Default::default()),
                    title: Ok(Default::default()),
                }
            }
        }

        impl Content {
            pub fn badge<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.badge = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for badge: {e}"));
                self
            }
            pub fn body<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.body = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for body: {e}"));
                self
            }
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
            pub fn image<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.image = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for image: {e}"));
                self
            }
            pub fn sound<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.sound = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for sound: {e}"));
                self
            }
            pub fn subtitle<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.subtitle = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for subtitle: {e}"));
                self
            }
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for title: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Content> for super::Content {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Content,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    badge: value.badge?,
                    body: value.body?,
                    data: value.data?,
                    image: value.image?,
                    sound: value.sound?,
                    subtitle: value.subtitle?,
                    title: value.title?,
                })
            }
        }

        impl ::std::convert::From<super::Content> for Content {
            fn from(value: super::Content) -> Self {
                Self {
                    badge: Ok(value.badge),
                    body: Ok(value.body),
                    data: Ok(value.data),
                    image: Ok(value.image),
                    sound: Ok(value.sound),
                    subtitle: Ok(value.subtitle),
                    title: Ok(value.title),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Credential {
            app: ::std::result::Result<super::CredentialApp, ::std::string::String>,
            channel: ::std::result::Result<::std::string::String, ::std::string::String>,
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            details: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            environment: ::std::result::Result<::std::string::String, ::std::string::String>,
            id: ::std::result::Result<super::CredentialId, ::std::string::String>,
            updated_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            verified_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            version: ::std::result::Result<i32, ::std::string::String>,
        }

        impl ::std::default::Default for Credential {
            fn default() -> Self {
                Self {
                    app: Err("no value supplied for app".to_string()),
                    channel: Err("no value supplied for channel".to_string()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    details: Err("no value supplied for details".to_string()),
                    environment: Err("no value supplied for environment".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    updated_at: Err("no value supplied for updated_at".to_string()),
                    verified_at: Ok(Default::default()),
                    version: Err("no value supplied for version".to_string()),
                }
            }
        }

        impl Credential {
            pub fn app<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::CredentialApp>,
                T::Error: ::std::fmt::Display,
            {
                self.app = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for app: {e}"));
                self
            }
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_at: {e}"));
                self
            }
            pub fn details<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.details = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for details: {e}"));
                self
            }
            pub fn environment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.environment = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for environment: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::CredentialId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for updated_at: {e}"));
                self
            }
            pub fn verified_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.verified_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for verified_at: {e}"));
                self
            }
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for version: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Credential> for super::Credential {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Credential,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    app: value.app?,
                    channel: value.channel?,
                    created_at: value.created_at?,
                    details: value.details?,
                    environment: value.environment?,
                    id: value.id?,
                    updated_at: value.updated_at?,
                    verified_at: value.verified_at?,
                    version: value.version?,
                })
            }
        }

        impl ::std::convert::From<super::Credential> for Credential {
            fn from(value: super::Credential) -> Self {
                Self {
                    app: Ok(value.app),
                    channel: Ok(value.channel),
                    created_at: Ok(value.created_at),
                    details: Ok(value.details),
                    environment: Ok(value.environment),
                    id: Ok(value.id),
                    updated_at: Ok(value.updated_at),
                    verified_at: Ok(value.verified_at),
                    version: Ok(value.version),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CredentialInput {
            apns: ::std::result::Result<
                ::std::option::Option<super::ApnsCredential>,
                ::std::string::String,
            >,
            channel: ::std::result::Result<super::CredentialInputChannel, ::std::string::String>,
            environment: ::std::result::Result<
                ::std::option::Option<super::CredentialInputEnvironment>,
                ::std::string::String,
            >,
            fcm: ::std::result::Result<
                ::std::option::Option<super::FcmCredential>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for CredentialInput {
            fn default() -> Self {
                Self {
                    apns: Ok(Default::default()),
                    channel: Err("no value supplied for channel".to_string()),
                    environment: Ok(Default::default()),
                    fcm: Ok(Default::default()),
                }
            }
        }

        impl CredentialInput {
            pub fn apns<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ApnsCredential>>,
                T::Error: ::std::fmt::Display,
            {
                self.apns = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for apns: {e}"));
                self
            }
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::CredentialInputChannel>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn environment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::CredentialInputEnvironment>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.environment = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for environment: {e}"));
                self
            }
            pub fn fcm<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::FcmCredential>>,
                T::Error: ::std::fmt::Display,
            {
                self.fcm = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for fcm: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CredentialInput> for super::CredentialInput {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CredentialInput,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    apns: value.apns?,
                    channel: value.channel?,
                    environment: value.environment?,
                    fcm: value.fcm?,
                })
            }
        }

        impl ::std::convert::From<super::CredentialInput> for CredentialInput {
            fn from(value: super::CredentialInput) -> Self {
                Self {
                    apns: Ok(value.apns),
                    channel: Ok(value.channel),
                    environment: Ok(value.environment),
                    fcm: Ok(value.fcm),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CredentialVerification {
            failure: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            operation: ::std::result::Result<super::Operation, ::std::string::String>,
            verified: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        }

        impl ::std::default::Default for CredentialVerification {
            fn default() -> Self {
                Self {
                    failure: Ok(Default::default()),
                    operation: Err("no value supplied for operation".to_string()),
                    verified: Ok(Default::default()),
                }
            }
        }

        impl CredentialVerification {
            pub fn failure<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.failure = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for failure: {e}"));
                self
            }
            pub fn operation<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Operation>,
                T::Error: ::std::fmt::Display,
            {
                self.operation = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for operation: {e}"));
                self
            }
            pub fn verified<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.verified = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for verified: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<CredentialVerification> for super::CredentialVerification {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CredentialVerification,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    failure: value.failure?,
                    operation: value.operation?,
                    verified: value.verified?,
                })
            }
        }

        impl ::std::convert::From<super::CredentialVerification> for CredentialVerification {
            fn from(value: super::CredentialVerification) -> Self {
                Self {
                    failure: Ok(value.failure),
                    operation: Ok(value.operation),
                    verified: Ok(value.verified),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DeadLetter {
            attempts: ::std::result::Result<i32, ::std::string::String>,
            cause: ::std::result::Result<::std::string::String, ::std::string::String>,
            channel: ::std::result::Result<::std::string::String, ::std::string::String>,
            code: ::std::result::Result<::std::string::String, ::std::string::String>,
            deliveries: ::std::result::Result<
                ::std::vec::Vec<super::DeadLetterDeliveriesItem>,
                ::std::string::String,
            >,
            detail: ::std::result::Result<::std::string::String, ::std::string::String>,
            died_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            enqueued_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            id: ::std::result::Result<super::DeadLetterId, ::std::string::String>,
            message: ::std::result::Result<
                ::std::option::Option<super::DeadLetterMessage>,
                ::std::string::String,
            >,
            priority: ::std::result::Result<::std::string::String, ::std::string::String>,
            replays: ::std::result::Result<i32, ::std::string::String>,
        }

        impl ::std::default::Default for DeadLetter {
            fn default() -> Self {
                Self {
                    attempts: Err("no value supplied for attempts".to_string()),
                    cause: Err("no value supplied for cause".to_string()),
                    channel: Err("no value supplied for channel".to_string()),
                    code: Err("no value supplied for code".to_string()),
                    deliveries: Err("no value supplied for deliveries".to_string()),
                    detail: Err("no value supplied for detail".to_string()),
                    died_at: Err("no value supplied for died_at".to_string()),
                    enqueued_at: Err("no value supplied for enqueued_at".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    message: Ok(Default::default()),
                    priority: Err("no value supplied for priority".to_string()),
                    replays: Err("no value supplied for replays".to_string()),
                }
            }
        }

        impl DeadLetter {
            pub fn attempts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.attempts = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for attempts: {e}"));
                self
            }
            pub fn cause<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.cause = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for cause: {e}"));
                self
            }
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for code: {e}"));
                self
            }
            pub fn deliveries<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::DeadLetterDeliveriesItem>>,
                T::Error: ::std::fmt::Display,
            {
                self.deliveries = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for deliveries: {e}"));
                self
            }
            pub fn detail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.detail = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for detail: {e}"));
                self
            }
            pub fn died_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.died_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for died_at: {e}"));
                self
            }
            pub fn enqueued_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.enqueued_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for enqueued_at: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DeadLetterId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DeadLetterMessage>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for message: {e}"));
                self
            }
            pub fn priority<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.priority = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for priority: {e}"));
                self
            }
            pub fn replays<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.replays = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for replays: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<DeadLetter> for super::DeadLetter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeadLetter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attempts: value.attempts?,
                    cause: value.cause?,
                    channel: value.channel?,
                    code: value.code?,
                    deliveries: value.deliveries?,
                    detail: value.detail?,
                    died_at: value.died_at?,
                    enqueued_at: value.enqueued_at?,
                    id: value.id?,
                    message: value.message?,
                    priority: value.priority?,
                    replays: value.replays?,
                })
            }
        }

        impl ::std::convert::From<super::DeadLetter> for DeadLetter {
            fn from(value: super::DeadLetter) -> Self {
                Self {
                    attempts: Ok(value.attempts),
                    cause: Ok(value.cause),
                    channel: Ok(value.channel),
                    code: Ok(value.code),
                    deliveries: Ok(value.deliveries),
                    detail: Ok(value.detail),
                    died_at: Ok(value.died_at),
                    enqueued_at: Ok(value.enqueued_at),
                    id: Ok(value.id),
                    message: Ok(value.message),
                    priority: Ok(value.priority),
                    replays: Ok(value.replays),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DeadLetterFilter {
            cause: ::std::result::Result<
                ::std::option::Option<super::DeadLetterFilterCause>,
                ::std::string::String,
            >,
            channel: ::std::result::Result<
                ::std::option::Option<super::DeadLetterFilterChannel>,
                ::std::string::String,
            >,
            message: ::std::result::Result<
                ::std::option::Option<super::DeadLetterFilterMessage>,
                ::std::string::String,
            >,
            since: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for DeadLetterFilter {
            fn default() -> Self {
                Self {
                    cause: Ok(Default::default()),
                    channel: Ok(Default::default()),
                    message: Ok(Default::default()),
                    since: Ok(Default::default()),
                }
            }
        }

        impl DeadLetterFilter {
            pub fn cause<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DeadLetterFilterCause>>,
                T::Error: ::std::fmt::Display,
            {
                self.cause = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for cause: {e}"));
                self
            }
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DeadLetterFilterChannel>>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DeadLetterFilterMessage>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for message: {e}"));
                self
            }
            pub fn since<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.since = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for since: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<DeadLetterFilter> for super::DeadLetterFilter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeadLetterFilter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    cause: value.cause?,
                    channel: value.channel?,
                    message: value.message?,
                    since: value.since?,
                })
            }
        }

        impl ::std::convert::From<super::DeadLetterFilter> for DeadLetterFilter {
            fn from(value: super::DeadLetterFilter) -> Self {
                Self {
                    cause: Ok(value.cause),
                    channel: Ok(value.channel),
                    message: Ok(value.message),
                    since: Ok(value.since),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Delivery {
            attempts: ::std::result::Result<i32, ::std::string::String>,
            channel: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<super::DeliveryId, ::std::string::String>,
            message: ::std::result::Result<super::DeliveryMessage, ::std::string::String>,
            provider_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            reply: ::std::result::Result<
                ::std::option::Option<super::ProviderReply>,
                ::std::string::String,
            >,
            status: ::std::result::Result<::std::string::String, ::std::string::String>,
            subscription: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            user: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Delivery {
            fn default() -> Self {
                Self {
                    attempts: Err("no value supplied for attempts".to_string()),
                    channel: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    message: Err("no value supplied for message".to_string()),
                    provider_id: Ok(Default::default()),
                    reply: Ok(Default::default()),
                    status: Err("no value supplied for status".to_string()),
                    subscription: Ok(Default::default()),
                    updated_at: Ok(Default::default()),
                    user: Ok(Default::default()),
                }
            }
        }

        impl Delivery {
            pub fn attempts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.attempts = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for attempts: {e}"));
                self
            }
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DeliveryId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DeliveryMessage>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for message: {e}"));
                self
            }
            pub fn provider_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.provider_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for provider_id: {e}"));
                self
            }
            pub fn reply<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ProviderReply>>,
                T::Error: ::std::fmt::Display,
            {
                self.reply = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for reply: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
            pub fn subscription<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.subscription = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for subscription: {e}"));
                self
            }
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for updated_at: {e}"));
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for user: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Delivery> for super::Delivery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Delivery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attempts: value.attempts?,
                    channel: value.channel?,
                    id: value.id?,
                    message: value.message?,
                    provider_id: value.provider_id?,
                    reply: value.reply?,
                    status: value.status?,
                    subscription: value.subscription?,
                    updated_at: value.updated_at?,
                    user: value.user?,
                })
            }
        }

        impl ::std::convert::From<super::Delivery> for Delivery {
            fn from(value: super::Delivery) -> Self {
                Self {
                    attempts: Ok(value.attempts),
                    channel: Ok(value.channel),
                    id: Ok(value.id),
                    message: Ok(value.message),
                    provider_id: Ok(value.provider_id),
                    reply: Ok(value.reply),
                    status: Ok(value.status),
                    subscription: Ok(value.subscription),
                    updated_at: Ok(value.updated_at),
                    user: Ok(value.user),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DeliveryDetails {
            attempts: ::std::result::Result<i32, ::std::string::String>,
            channel: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            id: ::std::result::Result<super::DeliveryDetailsId, ::std::string::String>,
            message: ::std::result::Result<super::DeliveryDetailsMessage, ::std::string::String>,
            provider_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            reply: ::std::result::Result<
                ::std::option::Option<super::ProviderReply>,
                ::std::string::String,
            >,
            status: ::std::result::Result<::std::string::String, ::std::string::String>,
            subscription: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            timeline:
                ::std::result::Result<::std::vec::Vec<super::DeliveryEvent>, ::std::string::String>,
            updated_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            user: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for DeliveryDetails {
            fn default() -> Self {
                Self {
                    attempts: Err("no value supplied for attempts".to_string()),
                    channel: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    message: Err("no value supplied for message".to_string()),
                    provider_id: Ok(Default::default()),
                    reply: Ok(Default::default()),
                    status: Err("no value supplied for status".to_string()),
                    subscription: Ok(Default::default()),
                    timeline: Err("no value supplied for timeline".to_string()),
                    updated_at: Ok(Default::default()),
                    user: Ok(Default::default()),
                }
            }
        }

        impl DeliveryDetails {
            pub fn attempts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.attempts = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for attempts: {e}"));
                self
            }
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DeliveryDetailsId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::DeliveryDetailsMessage>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for message: {e}"));
                self
            }
            pub fn provider_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.provider_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for provider_id: {e}"));
                self
            }
            pub fn reply<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ProviderReply>>,
                T::Error: ::std::fmt::Display,
            {
                self.reply = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for reply: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
            pub fn subscription<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.subscription = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for subscription: {e}"));
                self
            }
            pub fn timeline<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::DeliveryEvent>>,
                T::Error: ::std::fmt::Display,
            {
                self.timeline = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for timeline: {e}"));
                self
            }
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for updated_at: {e}"));
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for user: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<DeliveryDetails> for super::DeliveryDetails {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeliveryDetails,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attempts: value.attempts?,
                    channel: value.channel?,
                    id: value.id?,
                    message: value.message?,
                    provider_id: value.provider_id?,
                    reply: value.reply?,
                    status: value.status?,
                    subscription: value.subscription?,
                    timeline: value.timeline?,
                    updated_at: value.updated_at?,
                    user: value.user?,
                })
            }
        }

        impl ::std::convert::From<super::DeliveryDetails> for DeliveryDetails {
            fn from(value: super::DeliveryDetails) -> Self {
                Self {
                    attempts: Ok(value.attempts),
                    channel: Ok(value.channel),
                    id: Ok(value.id),
                    message: Ok(value.message),
                    provider_id: Ok(value.provider_id),
                    reply: Ok(value.reply),
                    status: Ok(value.status),
                    subscription: Ok(value.subscription),
                    timeline: Ok(value.timeline),
                    updated_at: Ok(value.updated_at),
                    user: Ok(value.user),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DeliveryEvent {
            at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            attempt: ::std::result::Result<i32, ::std::string::String>,
            reply: ::std::result::Result<
                ::std::option::Option<super::ProviderReply>,
                ::std::string::String,
            >,
            status: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for DeliveryEvent {
            fn default() -> Self {
                Self {
                    at: Err("no value supplied for at".to_string()),
                    attempt: Err("no value supplied for attempt".to_string()),
                    reply: Ok(Default::default()),
                    status: Err("no value supplied for status".to_string()),
                }
            }
        }

        impl DeliveryEvent {
            pub fn at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for at: {e}"));
                self
            }
            pub fn attempt<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.attempt = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for attempt: {e}"));
                self
            }
            pub fn reply<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ProviderReply>>,
                T::Error: ::std::fmt::Display,
            {
                self.reply = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for reply: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<DeliveryEvent> for super::DeliveryEvent {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DeliveryEvent,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    at: value.at?,
                    attempt: value.attempt?,
                    reply: value.reply?,
                    status: value.status?,
                })
            }
        }

        impl ::std::convert::From<super::DeliveryEvent> for DeliveryEvent {
            fn from(value: super::DeliveryEvent) -> Self {
                Self {
                    at: Ok(value.at),
                    attempt: Ok(value.attempt),
                    reply: Ok(value.reply),
                    status: Ok(value.status),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct EndedToken {
            id: ::std::result::Result<super::EndedTokenId, ::std::string::String>,
            revoked: ::std::result::Result<bool, ::std::string::String>,
        }

        impl ::std::default::Default for EndedToken {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    revoked: Err("no value supplied for revoked".to_string()),
                }
            }
        }

        impl EndedToken {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::EndedTokenId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn revoked<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.revoked = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for revoked: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<EndedToken> for super::EndedToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EndedToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    revoked: value.revoked?,
                })
            }
        }

        impl ::std::convert::From<super::EndedToken> for EndedToken {
            fn from(value: super::EndedToken) -> Self {
                Self {
                    id: Ok(value.id),
                    revoked: Ok(value.revoked),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Fault {
            code: ::std::result::Result<::std::string::String, ::std::string::String>,
            detail: ::std::result::Result<::std::string::String, ::std::string::String>,
            pointer: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for Fault {
            fn default() -> Self {
                Self {
                    code: Err("no value supplied for code".to_string()),
                    detail: Err("no value supplied for detail".to_string()),
                    pointer: Err("no value supplied for pointer".to_string()),
                }
            }
        }

        impl Fault {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for code: {e}"));
                self
            }
            pub fn detail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.detail = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for detail: {e}"));
                self
            }
            pub fn pointer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.pointer = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for pointer: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Fault> for super::Fault {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Fault,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    detail: value.detail?,
                    pointer: value.pointer?,
                })
            }
        }

        impl ::std::convert::From<super::Fault> for Fault {
            fn from(value: super::Fault) -> Self {
                Self {
                    code: Ok(value.code),
                    detail: Ok(value.detail),
                    pointer: Ok(value.pointer),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct FcmCredential {
            service_account: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for FcmCredential {
            fn default() -> Self {
                Self {
                    service_account: Err("no value supplied for service_account".to_string()),
                }
            }
        }

        impl FcmCredential {
            pub fn service_account<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.service_account = value.try_into().map_err(|e| {
                    format!("error converting supplied value for service_account: {e}")
                });
                self
            }
        }

        impl ::std::convert::TryFrom<FcmCredential> for super::FcmCredential {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FcmCredential,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    service_account: value.service_account?,
                })
            }
        }

        impl ::std::convert::From<super::FcmCredential> for FcmCredential {
            fn from(value: super::FcmCredential) -> Self {
                Self {
                    service_account: Ok(value.service_account),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Health {
            status: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for Health {
            fn default() -> Self {
                Self {
                    status: Err("no value supplied for status".to_string()),
                }
            }
        }

        impl Health {
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Health> for super::Health {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Health,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    status: value.status?,
                })
            }
        }

        impl ::std::convert::From<super::Health> for Health {
            fn from(value: super::Health) -> Self {
                Self {
                    status: Ok(value.status),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Hold {
            channel: ::std::result::Result<::std::string::String, ::std::string::String>,
            reason: ::std::result::Result<::std::string::String, ::std::string::String>,
            until: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Hold {
            fn default() -> Self {
                Self {
                    channel: Err("no value supplied for channel".to_string()),
                    reason: Err("no value supplied for reason".to_string()),
                    until: Ok(Default::default()),
                }
            }
        }

        impl Hold {
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.reason = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for reason: {e}"));
                self
            }
            pub fn until<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.until = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for until: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Hold> for super::Hold {
            type Error = super::error::ConversionError;
            fn try_from(value: Hold) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    channel: value.channel?,
                    reason: value.reason?,
                    until: value.until?,
                })
            }
        }

        impl ::std::convert::From<super::Hold> for Hold {
            fn from(value: super::Hold) -> Self {
                Self {
                    channel: Ok(value.channel),
                    reason: Ok(value.reason),
                    until: Ok(value.until),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Lane {
            channel: ::std::result::Result<::std::string::String, ::std::string::String>,
            paused: ::std::result::Result<bool, ::std::string::String>,
        }

        impl ::std::default::Default for Lane {
            fn default() -> Self {
                Self {
                    channel: Err("no value supplied for channel".to_string()),
                    paused: Err("no value supplied for paused".to_string()),
                }
            }
        }

        impl Lane {
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn paused<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.paused = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for paused: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Lane> for super::Lane {
            type Error = super::error::ConversionError;
            fn try_from(value: Lane) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    channel: value.channel?,
                    paused: value.paused?,
                })
            }
        }

        impl ::std::convert::From<super::Lane> for Lane {
            fn from(value: super::Lane) -> Self {
                Self {
                    channel: Ok(value.channel),
                    paused: Ok(value.paused),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Links {
            deliveries: ::std::result::Result<::std::string::String, ::std::string::String>,
            self_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for Links {
            fn default() -> Self {
                Self {
                    deliveries: Err("no value supplied for deliveries".to_string()),
                    self_: Err("no value supplied for self_".to_string()),
                }
            }
        }

        impl Links {
            pub fn deliveries<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.deliveries = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for deliveries: {e}"));
                self
            }
            pub fn self_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.self_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for self_: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Links> for super::Links {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Links,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    deliveries: value.deliveries?,
                    self_: value.self_?,
                })
            }
        }

        impl ::std::convert::From<super::Links> for Links {
            fn from(value: super::Links) -> Self {
                Self {
                    deliveries: Ok(value.deliveries),
                    self_: Ok(value.self_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ListCredential {
            data: ::std::result::Result<::std::vec::Vec<super::Credential>, ::std::string::String>,
        }

        impl ::std::default::Default for ListCredential {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }

        impl ListCredential {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Credential>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ListCredential> for super::ListCredential {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListCredential,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }

        impl ::std::convert::From<super::ListCredential> for ListCredential {
            fn from(value: super::ListCredential) -> Self {
                Self {
                    data: Ok(value.data),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ListMessageBatchItem {
            data: ::std::result::Result<
                ::std::vec::Vec<super::MessageBatchItem>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ListMessageBatchItem {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }

        impl ListMessageBatchItem {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::MessageBatchItem>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ListMessageBatchItem> for super::ListMessageBatchItem {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListMessageBatchItem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }

        impl ::std::convert::From<super::ListMessageBatchItem> for ListMessageBatchItem {
            fn from(value: super::ListMessageBatchItem) -> Self {
                Self {
                    data: Ok(value.data),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ListQueue {
            data: ::std::result::Result<::std::vec::Vec<super::Queue>, ::std::string::String>,
        }

        impl ::std::default::Default for ListQueue {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }

        impl ListQueue {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Queue>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ListQueue> for super::ListQueue {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListQueue,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }

        impl ::std::convert::From<super::ListQueue> for ListQueue {
            fn from(value: super::ListQueue) -> Self {
                Self {
                    data: Ok(value.data),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ListSubscriptionBatchItem {
            data: ::std::result::Result<
                ::std::vec::Vec<super::SubscriptionBatchItem>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ListSubscriptionBatchItem {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                }
            }
        }

        impl ListSubscriptionBatchItem {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SubscriptionBatchItem>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ListSubscriptionBatchItem> for super::ListSubscriptionBatchItem {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ListSubscriptionBatchItem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { data: value.data? })
            }
        }

        impl ::std::convert::From<super::ListSubscriptionBatchItem> for ListSubscriptionBatchItem {
            fn from(value: super::ListSubscriptionBatchItem) -> Self {
                Self {
                    data: Ok(value.data),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Member {
            active: ::std::result::Result<bool, ::std::string::String>,
            app: ::std::result::Result<
                ::std::option::Option<super::MemberApp>,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
            id: ::std::result::Result<super::MemberId, ::std::string::String>,
            invitation: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            invited_until: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            role: ::std::result::Result<::std::string::String, ::std::string::String>,
            second_factor: ::std::result::Result<bool, ::std::string::String>,
        }

        impl ::std::default::Default for Member {
            fn default() -> Self {
                Self {
                    active: Err("no value supplied for active".to_string()),
                    app: Ok(Default::default()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    email: Err("no value supplied for email".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    invitation: Ok(Default::default()),
                    invited_until: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    role: Err("no value supplied for role".to_string()),
                    second_factor: Err("no value supplied for second_factor".to_string()),
                }
            }
        }

        impl Member {
            pub fn active<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.active = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for active: {e}"));
                self
            }
            pub fn app<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MemberApp>>,
                T::Error: ::std::fmt::Display,
            {
                self.app = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for app: {e}"));
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_at: {e}"));
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for email: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MemberId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn invitation<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.invitation = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for invitation: {e}"));
                self
            }
            pub fn invited_until<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.invited_until = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for invited_until: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for role: {e}"));
                self
            }
            pub fn second_factor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.second_factor = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for second_factor: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Member> for super::Member {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Member,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    active: value.active?,
                    app: value.app?,
                    created_at: value.created_at?,
                    email: value.email?,
                    id: value.id?,
                    invitation: value.invitation?,
                    invited_until: value.invited_until?,
                    name: value.name?,
                    role: value.role?,
                    second_factor: value.second_factor?,
                })
            }
        }

        impl ::std::convert::From<super::Member> for Member {
            fn from(value: super::Member) -> Self {
                Self {
                    active: Ok(value.active),
                    app: Ok(value.app),
                    created_at: Ok(value.created_at),
                    email: Ok(value.email),
                    id: Ok(value.id),
                    invitation: Ok(value.invitation),
                    invited_until: Ok(value.invited_until),
                    name: Ok(value.name),
                    role: Ok(value.role),
                    second_factor: Ok(value.second_factor),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct MemberChange {
            role: ::std::result::Result<super::MemberChangeRole, ::std::string::String>,
        }

        impl ::std::default::Default for MemberChange {
            fn default() -> Self {
                Self {
                    role: Err("no value supplied for role".to_string()),
                }
            }
        }

        impl MemberChange {
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MemberChangeRole>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for role: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<MemberChange> for super::MemberChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MemberChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { role: value.role? })
            }
        }

        impl ::std::convert::From<super::MemberChange> for MemberChange {
            fn from(value: super::MemberChange) -> Self {
                Self {
                    role: Ok(value.role),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Membership {
            app: ::std::result::Result<
                ::std::option::Option<super::MembershipApp>,
                ::std::string::String,
            >,
            role: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for Membership {
            fn default() -> Self {
                Self {
                    app: Ok(Default::default()),
                    role: Err("no value supplied for role".to_string()),
                }
            }
        }

        impl Membership {
            pub fn app<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::MembershipApp>>,
                T::Error: ::std::fmt::Display,
            {
                self.app = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for app: {e}"));
                self
            }
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for role: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Membership> for super::Membership {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Membership,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    app: value.app?,
                    role: value.role?,
                })
            }
        }

        impl ::std::convert::From<super::Membership> for Membership {
            fn from(value: super::Membership) -> Self {
                Self {
                    app: Ok(value.app),
                    role: Ok(value.role),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Message {
            audience: ::std::result::Result<::std::string::String, ::std::string::String>,
            cancelled_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            channels: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            collapse_key: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            completed_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            content: ::std::result::Result<::serde_json::Value, ::std::string::String>,
            counts: ::std::result::Result<super::MessageCounts, ::std::string::String>,
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            expires_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            failure: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            held: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::Hold>>,
                ::std::string::String,
            >,
            id: ::std::result::Result<super::MessageId, ::std::string::String>,
            metadata: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            on_no_answer: ::std::result::Result<::std::string::String, ::std::string::String>,
            priority: ::std::result::Result<::std::string::String, ::std::string::String>,
            refusals: ::std::result::Result<::std::vec::Vec<super::Refusal>, ::std::string::String>,
            request_id: ::std::result::Result<::std::string::String, ::std::string::String>,
            send_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            status: ::std::result::Result<::std::string::String, ::std::string::String>,
            tags: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            urgency: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for Message {
            fn default() -> Self {
                Self {
                    audience: Err("no value supplied for audience".to_string()),
                    cancelled_at: Ok(Default::default()),
                    channels: Err("no value supplied for channels".to_string()),
                    collapse_key: Ok(Default::default()),
                    completed_at: Ok(Default::default()),
                    content: Err("no value supplied for content".to_string()),
                    counts: Err("no value supplied for counts".to_string()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    expires_at: Err("no value supplied for expires_at".to_string()),
                    failure: Ok(Default::default()),
                    held: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    metadata: Err("no value supplied for metadata".to_string()),
                    on_no_answer: Err("no value supplied for on_no_answer".to_string()),
                    priority: Err("no value supplied for priority".to_string()),
                    refusals: Err("no value supplied for refusals".to_string()),
                    request_id: Err("no value supplied for request_id".to_string()),
                    send_at: Ok(Default::default()),
                    status: Err("no value supplied for status".to_string()),
                    tags: Err("no value supplied for tags".to_string()),
                    urgency: Err("no value supplied for urgency".to_string()),
                }
            }
        }

        impl Message {
            pub fn audience<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.audience = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for audience: {e}"));
                self
            }
            pub fn cancelled_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.cancelled_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for cancelled_at: {e}"));
                self
            }
            pub fn channels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.channels = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channels: {e}"));
                self
            }
            pub fn collapse_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.collapse_key = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for collapse_key: {e}"));
                self
            }
            pub fn completed_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.completed_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for completed_at: {e}"));
                self
            }
            pub fn content<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
                T::Error: ::std::fmt::Display,
            {
                self.content = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for content: {e}"));
                self
            }
            pub fn counts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MessageCounts>,
                T::Error: ::std::fmt::Display,
            {
                self.counts = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for counts: {e}"));
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_at: {e}"));
                self
            }
            pub fn expires_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.expires_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for expires_at: {e}"));
                self
            }
            pub fn failure<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.failure = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for failure: {e}"));
                self
            }
            pub fn held<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<super::Hold>>>,
                T::Error: ::std::fmt::Display,
            {
                self.held = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for held: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::MessageId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for metadata: {e}"));
                self
            }
            pub fn on_no_answer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.on_no_answer = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for on_no_answer: {e}"));
                self
            }
            pub fn priority<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.priority = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for priority: {e}"));
                self
            }
            pub fn refusals<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Refusal>>,
                T::Error: ::std::fmt::Display,
            {
                self.refusals = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for refusals: {e}"));
                self
            }
            pub fn request_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.request_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for request_id: {e}"));
                self
            }
            pub fn send_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.send_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for send_at: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for tags: {e}"));
                self
            }
            pub fn urgency<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.urgency = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for urgency: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Message> for super::Message {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Message,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    audience: value.audience?,
                    cancelled_at: value.cancelled_at?,
                    channels: value.channels?,
                    collapse_key: value.collapse_key?,
                    completed_at: value.completed_at?,
                    content: value.content?,
                    counts: value.counts?,
                    created_at: value.created_at?,
                    expires_at: value.expires_at?,
                    failure: value.failure?,
                    held: value.held?,
                    id: value.id?,
                    metadata: value.metadata?,
                    on_no_answer: value.on_no_answer?,
                    priority: value.priority?,
                    refusals: value.refusals?,
                    request_id: value.request_id?,
                    send_at: value.send_at?,
                    status: value.status?,
                    tags: value.tags?,
                    urgency: value.urgency?,
                })
            }
        }

        impl ::std::convert::From<super::Message> for Message {
            fn from(value: super::Message) -> Self {
                Self {
                    audience: Ok(value.audience),
                    cancelled_at: Ok(value.cancelled_at),
                    channels: Ok(value.channels),
                    collapse_key: Ok(value.collapse_key),
                    completed_at: Ok(value.completed_at),
                    content: Ok(value.content),
                    counts: Ok(value.counts),
                    created_at: Ok(value.created_at),
                    expires_at: Ok(value.expires_at),
                    failure: Ok(value.failure),
                    held: Ok(value.held),
                    id: Ok(value.id),
                    metadata: Ok(value.metadata),
                    on_no_answer: Ok(value.on_no_answer),
                    priority: Ok(value.priority),
                    refusals: Ok(value.refusals),
                    request_id: Ok(value.request_id),
                    send_at: Ok(value.send_at),
                    status: Ok(value.status),
                    tags: Ok(value.tags),
                    urgency: Ok(value.urgency),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct MessageBatch {
            messages:
                ::std::result::Result<::std::vec::Vec<super::NewMessage>, ::std::string::String>,
        }

        impl ::std::default::Default for MessageBatch {
            fn default() -> Self {
                Self {
                    messages: Err("no value supplied for messages".to_string()),
                }
            }
        }

        impl MessageBatch {
            pub fn messages<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::NewMessage>>,
                T::Error: ::std::fmt::Display,
            {
                self.messages = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for messages: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<MessageBatch> for super::MessageBatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MessageBatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    messages: value.messages?,
                })
            }
        }

        impl ::std::convert::From<super::MessageBatch> for MessageBatch {
            fn from(value: super::MessageBatch) -> Self {
                Self {
                    messages: Ok(value.messages),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct MessageBatchItem {
            index: ::std::result::Result<i64, ::std::string::String>,
            message: ::std::result::Result<
                ::std::option::Option<super::AcceptedMessage>,
                ::std::string::String,
            >,
            problem:
                ::std::result::Result<::std::option::Option<super::Problem>, ::std::string::String>,
            status: ::std::result::Result<i32, ::std::string::String>,
        }

        impl ::std::default::Default for MessageBatchItem {
            fn default() -> Self {
                Self {
                    index: Err("no value supplied for index".to_string()),
                    message: Ok(Default::default()),
                    problem: Ok(Default::default()),
                    status: Err("no value supplied for status".to_string()),
                }
            }
        }

        impl MessageBatchItem {
            pub fn index<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.index = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for index: {e}"));
                self
            }
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::AcceptedMessage>>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for message: {e}"));
                self
            }
            pub fn problem<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Problem>>,
                T::Error: ::std::fmt::Display,
            {
                self.problem = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for problem: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<MessageBatchItem> for super::MessageBatchItem {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MessageBatchItem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    index: value.index?,
                    message: value.message?,
                    problem: value.problem?,
                    status: value.status?,
                })
            }
        }

        impl ::std::convert::From<super::MessageBatchItem> for MessageBatchItem {
            fn from(value: super::MessageBatchItem) -> Self {
                Self {
                    index: Ok(value.index),
                    message: Ok(value.message),
                    problem: Ok(value.problem),
                    status: Ok(value.status),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct MessageCounts {
            attempts: ::std::result::Result<i64, ::std::string::String>,
            cancelled: ::std::result::Result<i64, ::std::string::String>,
            dead_letter: ::std::result::Result<i64, ::std::string::String>,
            expired: ::std::result::Result<i64, ::std::string::String>,
            invalid_target: ::std::result::Result<i64, ::std::string::String>,
            pending: ::std::result::Result<i64, ::std::string::String>,
            recipients: ::std::result::Result<i64, ::std::string::String>,
            refused: ::std::result::Result<i64, ::std::string::String>,
            sent: ::std::result::Result<i64, ::std::string::String>,
            suppressed: ::std::result::Result<i64, ::std::string::String>,
            unknown: ::std::result::Result<i64, ::std::string::String>,
        }

        impl ::std::default::Default for MessageCounts {
            fn default() -> Self {
                Self {
                    attempts: Err("no value supplied for attempts".to_string()),
                    cancelled: Err("no value supplied for cancelled".to_string()),
                    dead_letter: Err("no value supplied for dead_letter".to_string()),
                    expired: Err("no value supplied for expired".to_string()),
                    invalid_target: Err("no value supplied for invalid_target".to_string()),
                    pending: Err("no value supplied for pending".to_string()),
                    recipients: Err("no value supplied for recipients".to_string()),
                    refused: Err("no value supplied for refused".to_string()),
                    sent: Err("no value supplied for sent".to_string()),
                    suppressed: Err("no value supplied for suppressed".to_string()),
                    unknown: Err("no value supplied for unknown".to_string()),
                }
            }
        }

        impl MessageCounts {
            pub fn attempts<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.attempts = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for attempts: {e}"));
                self
            }
            pub fn cancelled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.cancelled = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for cancelled: {e}"));
                self
            }
            pub fn dead_letter<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.dead_letter = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for dead_letter: {e}"));
                self
            }
            pub fn expired<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.expired = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for expired: {e}"));
                self
            }
            pub fn invalid_target<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.invalid_target = value.try_into().map_err(|e| {
                    format!("error converting supplied value for invalid_target: {e}")
                });
                self
            }
            pub fn pending<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.pending = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for pending: {e}"));
                self
            }
            pub fn recipients<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.recipients = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for recipients: {e}"));
                self
            }
            pub fn refused<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.refused = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for refused: {e}"));
                self
            }
            pub fn sent<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.sent = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for sent: {e}"));
                self
            }
            pub fn suppressed<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.suppressed = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for suppressed: {e}"));
                self
            }
            pub fn unknown<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.unknown = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for unknown: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<MessageCounts> for super::MessageCounts {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MessageCounts,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attempts: value.attempts?,
                    cancelled: value.cancelled?,
                    dead_letter: value.dead_letter?,
                    expired: value.expired?,
                    invalid_target: value.invalid_target?,
                    pending: value.pending?,
                    recipients: value.recipients?,
                    refused: value.refused?,
                    sent: value.sent?,
                    suppressed: value.suppressed?,
                    unknown: value.unknown?,
                })
            }
        }

        impl ::std::convert::From<super::MessageCounts> for MessageCounts {
            fn from(value: super::MessageCounts) -> Self {
                Self {
                    attempts: Ok(value.attempts),
                    cancelled: Ok(value.cancelled),
                    dead_letter: Ok(value.dead_letter),
                    expired: Ok(value.expired),
                    invalid_target: Ok(value.invalid_target),
                    pending: Ok(value.pending),
                    recipients: Ok(value.recipients),
                    refused: Ok(value.refused),
                    sent: Ok(value.sent),
                    suppressed: Ok(value.suppressed),
                    unknown: Ok(value.unknown),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct MessageValidation {
            payloads: ::std::result::Result<
                ::std::vec::Vec<super::RenderedPayload>,
                ::std::string::String,
            >,
            recipients: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
            refusals: ::std::result::Result<::std::vec::Vec<super::Refusal>, ::std::string::String>,
        }

        impl ::std::default::Default for MessageValidation {
            fn default() -> Self {
                Self {
                    payloads: Err("no value supplied for payloads".to_string()),
                    recipients: Ok(Default::default()),
                    refusals: Err("no value supplied for refusals".to_string()),
                }
            }
        }

        impl MessageValidation {
            pub fn payloads<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::RenderedPayload>>,
                T::Error: ::std::fmt::Display,
            {
                self.payloads = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for payloads: {e}"));
                self
            }
            pub fn recipients<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.recipients = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for recipients: {e}"));
                self
            }
            pub fn refusals<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Refusal>>,
                T::Error: ::std::fmt::Display,
            {
                self.refusals = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for refusals: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<MessageValidation> for super::MessageValidation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MessageValidation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    payloads: value.payloads?,
                    recipients: value.recipients?,
                    refusals: value.refusals?,
                })
            }
        }

        impl ::std::convert::From<super::MessageValidation> for MessageValidation {
            fn from(value: super::MessageValidation) -> Self {
                Self {
                    payloads: Ok(value.payloads),
                    recipients: Ok(value.recipients),
                    refusals: Ok(value.refusals),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewApiKey {
            allowed_networks: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                ::std::string::String,
            >,
            app: ::std::result::Result<
                ::std::option::Option<super::NewApiKeyApp>,
                ::std::string::String,
            >,
            expires_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            name: ::std::result::Result<super::NewApiKeyName, ::std::string::String>,
            publishable: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            scopes: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::NewApiKeyScopesItem>>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for NewApiKey {
            fn default() -> Self {
                Self {
                    allowed_networks: Ok(Default::default()),
                    app: Ok(Default::default()),
                    expires_at: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    publishable: Ok(Default::default()),
                    scopes: Ok(Default::default()),
                }
            }
        }

        impl NewApiKey {
            pub fn allowed_networks<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<::std::string::String>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.allowed_networks = value.try_into().map_err(|e| {
                    format!("error converting supplied value for allowed_networks: {e}")
                });
                self
            }
            pub fn app<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NewApiKeyApp>>,
                T::Error: ::std::fmt::Display,
            {
                self.app = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for app: {e}"));
                self
            }
            pub fn expires_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.expires_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for expires_at: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewApiKeyName>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn publishable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.publishable = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for publishable: {e}"));
                self
            }
            pub fn scopes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::NewApiKeyScopesItem>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.scopes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for scopes: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<NewApiKey> for super::NewApiKey {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewApiKey,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    allowed_networks: value.allowed_networks?,
                    app: value.app?,
                    expires_at: value.expires_at?,
                    name: value.name?,
                    publishable: value.publishable?,
                    scopes: value.scopes?,
                })
            }
        }

        impl ::std::convert::From<super::NewApiKey> for NewApiKey {
            fn from(value: super::NewApiKey) -> Self {
                Self {
                    allowed_networks: Ok(value.allowed_networks),
                    app: Ok(value.app),
                    expires_at: Ok(value.expires_at),
                    name: Ok(value.name),
                    publishable: Ok(value.publishable),
                    scopes: Ok(value.scopes),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewApp {
            audit_retention_months: ::std::result::Result<
                ::std::option::Option<::std::num::NonZeroU32>,
                ::std::string::String,
            >,
            name: ::std::result::Result<super::NewAppName, ::std::string::String>,
        }

        impl ::std::default::Default for NewApp {
            fn default() -> Self {
                Self {
                    audit_retention_months: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl NewApp {
            pub fn audit_retention_months<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::num::NonZeroU32>>,
                T::Error: ::std::fmt::Display,
            {
                self.audit_retention_months = value.try_into().map_err(|e| {
                    format!("error converting supplied value for audit_retention_months: {e}")
                });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewAppName>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<NewApp> for super::NewApp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewApp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    audit_retention_months: value.audit_retention_months?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::NewApp> for NewApp {
            fn from(value: super::NewApp) -> Self {
                Self {
                    audit_retention_months: Ok(value.audit_retention_months),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewMember {
            app: ::std::result::Result<
                ::std::option::Option<super::NewMemberApp>,
                ::std::string::String,
            >,
            email: ::std::result::Result<super::NewMemberEmail, ::std::string::String>,
            name: ::std::result::Result<super::NewMemberName, ::std::string::String>,
            role: ::std::result::Result<super::NewMemberRole, ::std::string::String>,
        }

        impl ::std::default::Default for NewMember {
            fn default() -> Self {
                Self {
                    app: Ok(Default::default()),
                    email: Err("no value supplied for email".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    role: Err("no value supplied for role".to_string()),
                }
            }
        }

        impl NewMember {
            pub fn app<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NewMemberApp>>,
                T::Error: ::std::fmt::Display,
            {
                self.app = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for app: {e}"));
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewMemberEmail>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for email: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewMemberName>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn role<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewMemberRole>,
                T::Error: ::std::fmt::Display,
            {
                self.role = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for role: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<NewMember> for super::NewMember {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewMember,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    app: value.app?,
                    email: value.email?,
                    name: value.name?,
                    role: value.role?,
                })
            }
        }

        impl ::std::convert::From<super::NewMember> for NewMember {
            fn from(value: super::NewMember) -> Self {
                Self {
                    app: Ok(value.app),
                    email: Ok(value.email),
                    name: Ok(value.name),
                    role: Ok(value.role),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewMessage {
            channels: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::NewMessageChannelsItem>>,
                ::std::string::String,
            >,
            collapse_key: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            content: ::std::result::Result<super::Content, ::std::string::String>,
            expires_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            metadata: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            on_no_answer: ::std::result::Result<
                ::std::option::Option<super::NewMessageOnNoAnswer>,
                ::std::string::String,
            >,
            overrides: ::std::result::Result<
                ::std::option::Option<super::Overrides>,
                ::std::string::String,
            >,
            priority: ::std::result::Result<
                ::std::option::Option<super::NewMessagePriority>,
                ::std::string::String,
            >,
            send_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            tags: ::std::result::Result<
                ::std::option::Option<
                    ::std::collections::HashMap<::std::string::String, ::std::string::String>,
                >,
                ::std::string::String,
            >,
            to: ::std::result::Result<super::NewMessageTo, ::std::string::String>,
            urgency: ::std::result::Result<
                ::std::option::Option<super::NewMessageUrgency>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for NewMessage {
            fn default() -> Self {
                Self {
                    channels: Ok(Default::default()),
                    collapse_key: Ok(Default::default()),
                    content: Err("no value supplied for content".to_string()),
                    expires_at: Ok(Default::default()),
                    metadata: Ok(Default::default()),
                    on_no_answer: Ok(Default::default()),
                    overrides: Ok(Default::default()),
                    priority: Ok(Default::default()),
                    send_at: Ok(Default::default()),
                    tags: Ok(Default::default()),
                    to: Err("no value supplied for to".to_string()),
                    urgency: Ok(Default::default()),
                }
            }
        }

        impl NewMessage {
            pub fn channels<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::NewMessageChannelsItem>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.channels = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channels: {e}"));
                self
            }
            pub fn collapse_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.collapse_key = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for collapse_key: {e}"));
                self
            }
            pub fn content<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Content>,
                T::Error: ::std::fmt::Display,
            {
                self.content = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for content: {e}"));
                self
            }
            pub fn expires_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.expires_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for expires_at: {e}"));
                self
            }
            pub fn metadata<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.metadata = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for metadata: {e}"));
                self
            }
            pub fn on_no_answer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NewMessageOnNoAnswer>>,
                T::Error: ::std::fmt::Display,
            {
                self.on_no_answer = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for on_no_answer: {e}"));
                self
            }
            pub fn overrides<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Overrides>>,
                T::Error: ::std::fmt::Display,
            {
                self.overrides = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for overrides: {e}"));
                self
            }
            pub fn priority<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NewMessagePriority>>,
                T::Error: ::std::fmt::Display,
            {
                self.priority = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for priority: {e}"));
                self
            }
            pub fn send_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.send_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for send_at: {e}"));
                self
            }
            pub fn tags<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.tags = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for tags: {e}"));
                self
            }
            pub fn to<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewMessageTo>,
                T::Error: ::std::fmt::Display,
            {
                self.to = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for to: {e}"));
                self
            }
            pub fn urgency<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NewMessageUrgency>>,
                T::Error: ::std::fmt::Display,
            {
                self.urgency = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for urgency: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<NewMessage> for super::NewMessage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewMessage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    channels: value.channels?,
                    collapse_key: value.collapse_key?,
                    content: value.content?,
                    expires_at: value.expires_at?,
                    metadata: value.metadata?,
                    on_no_answer: value.on_no_answer?,
                    overrides: value.overrides?,
                    priority: value.priority?,
                    send_at: value.send_at?,
                    tags: value.tags?,
                    to: value.to?,
                    urgency: value.urgency?,
                })
            }
        }

        impl ::std::convert::From<super::NewMessage> for NewMessage {
            fn from(value: super::NewMessage) -> Self {
                Self {
                    channels: Ok(value.channels),
                    collapse_key: Ok(value.collapse_key),
                    content: Ok(value.content),
                    expires_at: Ok(value.expires_at),
                    metadata: Ok(value.metadata),
                    on_no_answer: Ok(value.on_no_answer),
                    overrides: Ok(value.overrides),
                    priority: Ok(value.priority),
                    send_at: Ok(value.send_at),
                    tags: Ok(value.tags),
                    to: Ok(value.to),
                    urgency: Ok(value.urgency),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewMessageTo {
            all: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            subscriptions: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            tokens:
                ::std::result::Result<::std::vec::Vec<super::TokenTarget>, ::std::string::String>,
            users: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for NewMessageTo {
            fn default() -> Self {
                Self {
                    all: Ok(Default::default()),
                    subscriptions: Ok(Default::default()),
                    tokens: Ok(Default::default()),
                    users: Ok(Default::default()),
                }
            }
        }

        impl NewMessageTo {
            pub fn all<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.all = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for all: {e}"));
                self
            }
            pub fn subscriptions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.subscriptions = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for subscriptions: {e}"));
                self
            }
            pub fn tokens<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::TokenTarget>>,
                T::Error: ::std::fmt::Display,
            {
                self.tokens = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for tokens: {e}"));
                self
            }
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.users = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for users: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<NewMessageTo> for super::NewMessageTo {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewMessageTo,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    all: value.all?,
                    subscriptions: value.subscriptions?,
                    tokens: value.tokens?,
                    users: value.users?,
                })
            }
        }

        impl ::std::convert::From<super::NewMessageTo> for NewMessageTo {
            fn from(value: super::NewMessageTo) -> Self {
                Self {
                    all: Ok(value.all),
                    subscriptions: Ok(value.subscriptions),
                    tokens: Ok(value.tokens),
                    users: Ok(value.users),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewSession {
            code: ::std::result::Result<
                ::std::option::Option<super::NewSessionCode>,
                ::std::string::String,
            >,
            email: ::std::result::Result<super::NewSessionEmail, ::std::string::String>,
            password: ::std::result::Result<super::NewSessionPassword, ::std::string::String>,
        }

        impl ::std::default::Default for NewSession {
            fn default() -> Self {
                Self {
                    code: Ok(Default::default()),
                    email: Err("no value supplied for email".to_string()),
                    password: Err("no value supplied for password".to_string()),
                }
            }
        }

        impl NewSession {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NewSessionCode>>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for code: {e}"));
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewSessionEmail>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for email: {e}"));
                self
            }
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::NewSessionPassword>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for password: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<NewSession> for super::NewSession {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewSession,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    email: value.email?,
                    password: value.password?,
                })
            }
        }

        impl ::std::convert::From<super::NewSession> for NewSession {
            fn from(value: super::NewSession) -> Self {
                Self {
                    code: Ok(value.code),
                    email: Ok(value.email),
                    password: Ok(value.password),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct NewToken {
            lifetime_seconds: ::std::result::Result<
                ::std::option::Option<::std::num::NonZeroU64>,
                ::std::string::String,
            >,
            scopes: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::NewTokenScopesItem>>,
                ::std::string::String,
            >,
            subject: ::std::result::Result<
                ::std::option::Option<super::NewTokenSubject>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for NewToken {
            fn default() -> Self {
                Self {
                    lifetime_seconds: Ok(Default::default()),
                    scopes: Ok(Default::default()),
                    subject: Ok(Default::default()),
                }
            }
        }

        impl NewToken {
            pub fn lifetime_seconds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::num::NonZeroU64>>,
                T::Error: ::std::fmt::Display,
            {
                self.lifetime_seconds = value.try_into().map_err(|e| {
                    format!("error converting supplied value for lifetime_seconds: {e}")
                });
                self
            }
            pub fn scopes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::NewTokenScopesItem>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.scopes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for scopes: {e}"));
                self
            }
            pub fn subject<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::NewTokenSubject>>,
                T::Error: ::std::fmt::Display,
            {
                self.subject = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for subject: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<NewToken> for super::NewToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NewToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    lifetime_seconds: value.lifetime_seconds?,
                    scopes: value.scopes?,
                    subject: value.subject?,
                })
            }
        }

        impl ::std::convert::From<super::NewToken> for NewToken {
            fn from(value: super::NewToken) -> Self {
                Self {
                    lifetime_seconds: Ok(value.lifetime_seconds),
                    scopes: Ok(value.scopes),
                    subject: Ok(value.subject),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Operation {
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            done: ::std::result::Result<i64, ::std::string::String>,
            failure: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            finished_at: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            id: ::std::result::Result<super::OperationId, ::std::string::String>,
            kind: ::std::result::Result<::std::string::String, ::std::string::String>,
            status: ::std::result::Result<::std::string::String, ::std::string::String>,
            total: ::std::result::Result<i64, ::std::string::String>,
        }

        impl ::std::default::Default for Operation {
            fn default() -> Self {
                Self {
                    created_at: Err("no value supplied for created_at".to_string()),
                    done: Err("no value supplied for done".to_string()),
                    failure: Ok(Default::default()),
                    finished_at: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    kind: Err("no value supplied for kind".to_string()),
                    status: Err("no value supplied for status".to_string()),
                    total: Err("no value supplied for total".to_string()),
                }
            }
        }

        impl Operation {
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_at: {e}"));
                self
            }
            pub fn done<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.done = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for done: {e}"));
                self
            }
            pub fn failure<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.failure = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for failure: {e}"));
                self
            }
            pub fn finished_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.finished_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for finished_at: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::OperationId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for kind: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
            pub fn total<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.total = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for total: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Operation> for super::Operation {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Operation,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    created_at: value.created_at?,
                    done: value.done?,
                    failure: value.failure?,
                    finished_at: value.finished_at?,
                    id: value.id?,
                    kind: value.kind?,
                    status: value.status?,
                    total: value.total?,
                })
            }
        }

        impl ::std::convert::From<super::Operation> for Operation {
            fn from(value: super::Operation) -> Self {
                Self {
                    created_at: Ok(value.created_at),
                    done: Ok(value.done),
                    failure: Ok(value.failure),
                    finished_at: Ok(value.finished_at),
                    id: Ok(value.id),
                    kind: Ok(value.kind),
                    status: Ok(value.status),
                    total: Ok(value.total),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Overrides {
            apns: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            fcm: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Overrides {
            fn default() -> Self {
                Self {
                    apns: Ok(Default::default()),
                    fcm: Ok(Default::default()),
                }
            }
        }

        impl Overrides {
            pub fn apns<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.apns = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for apns: {e}"));
                self
            }
            pub fn fcm<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.fcm = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for fcm: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Overrides> for super::Overrides {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Overrides,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    apns: value.apns?,
                    fcm: value.fcm?,
                })
            }
        }

        impl ::std::convert::From<super::Overrides> for Overrides {
            fn from(value: super::Overrides) -> Self {
                Self {
                    apns: Ok(value.apns),
                    fcm: Ok(value.fcm),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PageApiKey {
            data: ::std::result::Result<::std::vec::Vec<super::ApiKey>, ::std::string::String>,
            has_more: ::std::result::Result<bool, ::std::string::String>,
            next_cursor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for PageApiKey {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    has_more: Err("no value supplied for has_more".to_string()),
                    next_cursor: Ok(Default::default()),
                }
            }
        }

        impl PageApiKey {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::ApiKey>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
            pub fn has_more<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.has_more = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for has_more: {e}"));
                self
            }
            pub fn next_cursor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.next_cursor = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for next_cursor: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<PageApiKey> for super::PageApiKey {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PageApiKey,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    has_more: value.has_more?,
                    next_cursor: value.next_cursor?,
                })
            }
        }

        impl ::std::convert::From<super::PageApiKey> for PageApiKey {
            fn from(value: super::PageApiKey) -> Self {
                Self {
                    data: Ok(value.data),
                    has_more: Ok(value.has_more),
                    next_cursor: Ok(value.next_cursor),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PageApp {
            data: ::std::result::Result<::std::vec::Vec<super::App>, ::std::string::String>,
            has_more: ::std::result::Result<bool, ::std::string::String>,
            next_cursor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for PageApp {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    has_more: Err("no value supplied for has_more".to_string()),
                    next_cursor: Ok(Default::default()),
                }
            }
        }

        impl PageApp {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::App>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
            pub fn has_more<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.has_more = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for has_more: {e}"));
                self
            }
            pub fn next_cursor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.next_cursor = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for next_cursor: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<PageApp> for super::PageApp {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PageApp,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    has_more: value.has_more?,
                    next_cursor: value.next_cursor?,
                })
            }
        }

        impl ::std::convert::From<super::PageApp> for PageApp {
            fn from(value: super::PageApp) -> Self {
                Self {
                    data: Ok(value.data),
                    has_more: Ok(value.has_more),
                    next_cursor: Ok(value.next_cursor),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PageAuditEntry {
            data: ::std::result::Result<::std::vec::Vec<super::AuditEntry>, ::std::string::String>,
            has_more: ::std::result::Result<bool, ::std::string::String>,
            next_cursor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for PageAuditEntry {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    has_more: Err("no value supplied for has_more".to_string()),
                    next_cursor: Ok(Default::default()),
                }
            }
        }

        impl PageAuditEntry {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::AuditEntry>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
            pub fn has_more<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.has_more = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for has_more: {e}"));
                self
            }
            pub fn next_cursor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.next_cursor = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for next_cursor: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<PageAuditEntry> for super::PageAuditEntry {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PageAuditEntry,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    has_more: value.has_more?,
                    next_cursor: value.next_cursor?,
                })
            }
        }

        impl ::std::convert::From<super::PageAuditEntry> for PageAuditEntry {
            fn from(value: super::PageAuditEntry) -> Self {
                Self {
                    data: Ok(value.data),
                    has_more: Ok(value.has_more),
                    next_cursor: Ok(value.next_cursor),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PageDeadLetter {
            data: ::std::result::Result<::std::vec::Vec<super::DeadLetter>, ::std::string::String>,
            has_more: ::std::result::Result<bool, ::std::string::String>,
            next_cursor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for PageDeadLetter {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    has_more: Err("no value supplied for has_more".to_string()),
                    next_cursor: Ok(Default::default()),
                }
            }
        }

        impl PageDeadLetter {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::DeadLetter>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
            pub fn has_more<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.has_more = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for has_more: {e}"));
                self
            }
            pub fn next_cursor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.next_cursor = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for next_cursor: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<PageDeadLetter> for super::PageDeadLetter {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PageDeadLetter,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    has_more: value.has_more?,
                    next_cursor: value.next_cursor?,
                })
            }
        }

        impl ::std::convert::From<super::PageDeadLetter> for PageDeadLetter {
            fn from(value: super::PageDeadLetter) -> Self {
                Self {
                    data: Ok(value.data),
                    has_more: Ok(value.has_more),
                    next_cursor: Ok(value.next_cursor),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PageDelivery {
            data: ::std::result::Result<::std::vec::Vec<super::Delivery>, ::std::string::String>,
            has_more: ::std::result::Result<bool, ::std::string::String>,
            next_cursor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for PageDelivery {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    has_more: Err("no value supplied for has_more".to_string()),
                    next_cursor: Ok(Default::default()),
                }
            }
        }

        impl PageDelivery {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Delivery>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
            pub fn has_more<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.has_more = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for has_more: {e}"));
                self
            }
            pub fn next_cursor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.next_cursor = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for next_cursor: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<PageDelivery> for super::PageDelivery {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PageDelivery,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    has_more: value.has_more?,
                    next_cursor: value.next_cursor?,
                })
            }
        }

        impl ::std::convert::From<super::PageDelivery> for PageDelivery {
            fn from(value: super::PageDelivery) -> Self {
                Self {
                    data: Ok(value.data),
                    has_more: Ok(value.has_more),
                    next_cursor: Ok(value.next_cursor),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PageMember {
            data: ::std::result::Result<::std::vec::Vec<super::Member>, ::std::string::String>,
            has_more: ::std::result::Result<bool, ::std::string::String>,
            next_cursor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for PageMember {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    has_more: Err("no value supplied for has_more".to_string()),
                    next_cursor: Ok(Default::default()),
                }
            }
        }

        impl PageMember {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Member>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
            pub fn has_more<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.has_more = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for has_more: {e}"));
                self
            }
            pub fn next_cursor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.next_cursor = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for next_cursor: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<PageMember> for super::PageMember {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PageMember,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    has_more: value.has_more?,
                    next_cursor: value.next_cursor?,
                })
            }
        }

        impl ::std::convert::From<super::PageMember> for PageMember {
            fn from(value: super::PageMember) -> Self {
                Self {
                    data: Ok(value.data),
                    has_more: Ok(value.has_more),
                    next_cursor: Ok(value.next_cursor),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PageMessage {
            data: ::std::result::Result<::std::vec::Vec<super::Message>, ::std::string::String>,
            has_more: ::std::result::Result<bool, ::std::string::String>,
            next_cursor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for PageMessage {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    has_more: Err("no value supplied for has_more".to_string()),
                    next_cursor: Ok(Default::default()),
                }
            }
        }

        impl PageMessage {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Message>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
            pub fn has_more<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.has_more = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for has_more: {e}"));
                self
            }
            pub fn next_cursor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.next_cursor = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for next_cursor: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<PageMessage> for super::PageMessage {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PageMessage,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    has_more: value.has_more?,
                    next_cursor: value.next_cursor?,
                })
            }
        }

        impl ::std::convert::From<super::PageMessage> for PageMessage {
            fn from(value: super::PageMessage) -> Self {
                Self {
                    data: Ok(value.data),
                    has_more: Ok(value.has_more),
                    next_cursor: Ok(value.next_cursor),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PageSubscription {
            data:
                ::std::result::Result<::std::vec::Vec<super::Subscription>, ::std::string::String>,
            has_more: ::std::result::Result<bool, ::std::string::String>,
            next_cursor: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for PageSubscription {
            fn default() -> Self {
                Self {
                    data: Err("no value supplied for data".to_string()),
                    has_more: Err("no value supplied for has_more".to_string()),
                    next_cursor: Ok(Default::default()),
                }
            }
        }

        impl PageSubscription {
            pub fn data<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Subscription>>,
                T::Error: ::std::fmt::Display,
            {
                self.data = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for data: {e}"));
                self
            }
            pub fn has_more<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.has_more = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for has_more: {e}"));
                self
            }
            pub fn next_cursor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.next_cursor = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for next_cursor: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<PageSubscription> for super::PageSubscription {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PageSubscription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    data: value.data?,
                    has_more: value.has_more?,
                    next_cursor: value.next_cursor?,
                })
            }
        }

        impl ::std::convert::From<super::PageSubscription> for PageSubscription {
            fn from(value: super::PageSubscription) -> Self {
                Self {
                    data: Ok(value.data),
                    has_more: Ok(value.has_more),
                    next_cursor: Ok(value.next_cursor),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PasswordChange {
            current: ::std::result::Result<super::PasswordChangeCurrent, ::std::string::String>,
            new: ::std::result::Result<super::PasswordChangeNew, ::std::string::String>,
        }

        impl ::std::default::Default for PasswordChange {
            fn default() -> Self {
                Self {
                    current: Err("no value supplied for current".to_string()),
                    new: Err("no value supplied for new".to_string()),
                }
            }
        }

        impl PasswordChange {
            pub fn current<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PasswordChangeCurrent>,
                T::Error: ::std::fmt::Display,
            {
                self.current = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for current: {e}"));
                self
            }
            pub fn new<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PasswordChangeNew>,
                T::Error: ::std::fmt::Display,
            {
                self.new = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for new: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<PasswordChange> for super::PasswordChange {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordChange,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    current: value.current?,
                    new: value.new?,
                })
            }
        }

        impl ::std::convert::From<super::PasswordChange> for PasswordChange {
            fn from(value: super::PasswordChange) -> Self {
                Self {
                    current: Ok(value.current),
                    new: Ok(value.new),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PasswordCheck {
            password: ::std::result::Result<super::PasswordCheckPassword, ::std::string::String>,
        }

        impl ::std::default::Default for PasswordCheck {
            fn default() -> Self {
                Self {
                    password: Err("no value supplied for password".to_string()),
                }
            }
        }

        impl PasswordCheck {
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PasswordCheckPassword>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for password: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<PasswordCheck> for super::PasswordCheck {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordCheck,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    password: value.password?,
                })
            }
        }

        impl ::std::convert::From<super::PasswordCheck> for PasswordCheck {
            fn from(value: super::PasswordCheck) -> Self {
                Self {
                    password: Ok(value.password),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Pause {
            environment: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            reason: ::std::result::Result<::std::string::String, ::std::string::String>,
            until: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Pause {
            fn default() -> Self {
                Self {
                    environment: Ok(Default::default()),
                    reason: Err("no value supplied for reason".to_string()),
                    until: Ok(Default::default()),
                }
            }
        }

        impl Pause {
            pub fn environment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.environment = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for environment: {e}"));
                self
            }
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.reason = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for reason: {e}"));
                self
            }
            pub fn until<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.until = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for until: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Pause> for super::Pause {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Pause,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    environment: value.environment?,
                    reason: value.reason?,
                    until: value.until?,
                })
            }
        }

        impl ::std::convert::From<super::Pause> for Pause {
            fn from(value: super::Pause) -> Self {
                Self {
                    environment: Ok(value.environment),
                    reason: Ok(value.reason),
                    until: Ok(value.until),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PauseRequest {
            environment: ::std::result::Result<
                ::std::option::Option<super::PauseRequestEnvironment>,
                ::std::string::String,
            >,
            reason: ::std::result::Result<super::PauseRequestReason, ::std::string::String>,
            until: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for PauseRequest {
            fn default() -> Self {
                Self {
                    environment: Ok(Default::default()),
                    reason: Err("no value supplied for reason".to_string()),
                    until: Ok(Default::default()),
                }
            }
        }

        impl PauseRequest {
            pub fn environment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::PauseRequestEnvironment>>,
                T::Error: ::std::fmt::Display,
            {
                self.environment = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for environment: {e}"));
                self
            }
            pub fn reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PauseRequestReason>,
                T::Error: ::std::fmt::Display,
            {
                self.reason = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for reason: {e}"));
                self
            }
            pub fn until<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.until = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for until: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<PauseRequest> for super::PauseRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PauseRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    environment: value.environment?,
                    reason: value.reason?,
                    until: value.until?,
                })
            }
        }

        impl ::std::convert::From<super::PauseRequest> for PauseRequest {
            fn from(value: super::PauseRequest) -> Self {
                Self {
                    environment: Ok(value.environment),
                    reason: Ok(value.reason),
                    until: Ok(value.until),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Problem {
            code: ::std::result::Result<::std::string::String, ::std::string::String>,
            detail: ::std::result::Result<::std::string::String, ::std::string::String>,
            errors: ::std::result::Result<::std::vec::Vec<super::Fault>, ::std::string::String>,
            instance: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            request_id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            retryable: ::std::result::Result<bool, ::std::string::String>,
            status: ::std::result::Result<i32, ::std::string::String>,
            title: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for Problem {
            fn default() -> Self {
                Self {
                    code: Err("no value supplied for code".to_string()),
                    detail: Err("no value supplied for detail".to_string()),
                    errors: Err("no value supplied for errors".to_string()),
                    instance: Ok(Default::default()),
                    request_id: Ok(Default::default()),
                    retryable: Err("no value supplied for retryable".to_string()),
                    status: Err("no value supplied for status".to_string()),
                    title: Err("no value supplied for title".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }

        impl Problem {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for code: {e}"));
                self
            }
            pub fn detail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.detail = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for detail: {e}"));
                self
            }
            pub fn errors<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Fault>>,
                T::Error: ::std::fmt::Display,
            {
                self.errors = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for errors: {e}"));
                self
            }
            pub fn instance<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.instance = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for instance: {e}"));
                self
            }
            pub fn request_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.request_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for request_id: {e}"));
                self
            }
            pub fn retryable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.retryable = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for retryable: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
            pub fn title<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.title = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for title: {e}"));
                self
            }
            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for type_: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Problem> for super::Problem {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Problem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    detail: value.detail?,
                    errors: value.errors?,
                    instance: value.instance?,
                    request_id: value.request_id?,
                    retryable: value.retryable?,
                    status: value.status?,
                    title: value.title?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::Problem> for Problem {
            fn from(value: super::Problem) -> Self {
                Self {
                    code: Ok(value.code),
                    detail: Ok(value.detail),
                    errors: Ok(value.errors),
                    instance: Ok(value.instance),
                    request_id: Ok(value.request_id),
                    retryable: Ok(value.retryable),
                    status: Ok(value.status),
                    title: Ok(value.title),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ProviderReply {
            code: ::std::result::Result<::std::string::String, ::std::string::String>,
            detail: ::std::result::Result<::std::string::String, ::std::string::String>,
            status: ::std::result::Result<i32, ::std::string::String>,
        }

        impl ::std::default::Default for ProviderReply {
            fn default() -> Self {
                Self {
                    code: Err("no value supplied for code".to_string()),
                    detail: Err("no value supplied for detail".to_string()),
                    status: Err("no value supplied for status".to_string()),
                }
            }
        }

        impl ProviderReply {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for code: {e}"));
                self
            }
            pub fn detail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.detail = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for detail: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ProviderReply> for super::ProviderReply {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProviderReply,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    detail: value.detail?,
                    status: value.status?,
                })
            }
        }

        impl ::std::convert::From<super::ProviderReply> for ProviderReply {
            fn from(value: super::ProviderReply) -> Self {
                Self {
                    code: Ok(value.code),
                    detail: Ok(value.detail),
                    status: Ok(value.status),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Queue {
            dead_letters: ::std::result::Result<i64, ::std::string::String>,
            oldest_ready_age_seconds: ::std::result::Result<f64, ::std::string::String>,
            paused: ::std::result::Result<::std::vec::Vec<super::Pause>, ::std::string::String>,
            queue: ::std::result::Result<::std::string::String, ::std::string::String>,
            ready: ::std::result::Result<super::ReadyJobs, ::std::string::String>,
            running: ::std::result::Result<i64, ::std::string::String>,
            scheduled: ::std::result::Result<i64, ::std::string::String>,
        }

        impl ::std::default::Default for Queue {
            fn default() -> Self {
                Self {
                    dead_letters: Err("no value supplied for dead_letters".to_string()),
                    oldest_ready_age_seconds: Err(
                        "no value supplied for oldest_ready_age_seconds".to_string()
                    ),
                    paused: Err("no value supplied for paused".to_string()),
                    queue: Err("no value supplied for queue".to_string()),
                    ready: Err("no value supplied for ready".to_string()),
                    running: Err("no value supplied for running".to_string()),
                    scheduled: Err("no value supplied for scheduled".to_string()),
                }
            }
        }

        impl Queue {
            pub fn dead_letters<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.dead_letters = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for dead_letters: {e}"));
                self
            }
            pub fn oldest_ready_age_seconds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<f64>,
                T::Error: ::std::fmt::Display,
            {
                self.oldest_ready_age_seconds = value.try_into().map_err(|e| {
                    format!("error converting supplied value for oldest_ready_age_seconds: {e}")
                });
                self
            }
            pub fn paused<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Pause>>,
                T::Error: ::std::fmt::Display,
            {
                self.paused = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for paused: {e}"));
                self
            }
            pub fn queue<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.queue = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for queue: {e}"));
                self
            }
            pub fn ready<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::ReadyJobs>,
                T::Error: ::std::fmt::Display,
            {
                self.ready = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for ready: {e}"));
                self
            }
            pub fn running<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.running = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for running: {e}"));
                self
            }
            pub fn scheduled<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.scheduled = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for scheduled: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Queue> for super::Queue {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Queue,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    dead_letters: value.dead_letters?,
                    oldest_ready_age_seconds: value.oldest_ready_age_seconds?,
                    paused: value.paused?,
                    queue: value.queue?,
                    ready: value.ready?,
                    running: value.running?,
                    scheduled: value.scheduled?,
                })
            }
        }

        impl ::std::convert::From<super::Queue> for Queue {
            fn from(value: super::Queue) -> Self {
                Self {
                    dead_letters: Ok(value.dead_letters),
                    oldest_ready_age_seconds: Ok(value.oldest_ready_age_seconds),
                    paused: Ok(value.paused),
                    queue: Ok(value.queue),
                    ready: Ok(value.ready),
                    running: Ok(value.running),
                    scheduled: Ok(value.scheduled),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ReadyJobs {
            bulk: ::std::result::Result<i64, ::std::string::String>,
            critical: ::std::result::Result<i64, ::std::string::String>,
            high: ::std::result::Result<i64, ::std::string::String>,
            low: ::std::result::Result<i64, ::std::string::String>,
            normal: ::std::result::Result<i64, ::std::string::String>,
        }

        impl ::std::default::Default for ReadyJobs {
            fn default() -> Self {
                Self {
                    bulk: Err("no value supplied for bulk".to_string()),
                    critical: Err("no value supplied for critical".to_string()),
                    high: Err("no value supplied for high".to_string()),
                    low: Err("no value supplied for low".to_string()),
                    normal: Err("no value supplied for normal".to_string()),
                }
            }
        }

        impl ReadyJobs {
            pub fn bulk<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.bulk = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for bulk: {e}"));
                self
            }
            pub fn critical<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.critical = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for critical: {e}"));
                self
            }
            pub fn high<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.high = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for high: {e}"));
                self
            }
            pub fn low<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.low = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for low: {e}"));
                self
            }
            pub fn normal<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.normal = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for normal: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ReadyJobs> for super::ReadyJobs {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReadyJobs,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    bulk: value.bulk?,
                    critical: value.critical?,
                    high: value.high?,
                    low: value.low?,
                    normal: value.normal?,
                })
            }
        }

        impl ::std::convert::From<super::ReadyJobs> for ReadyJobs {
            fn from(value: super::ReadyJobs) -> Self {
                Self {
                    bulk: Ok(value.bulk),
                    critical: Ok(value.critical),
                    high: Ok(value.high),
                    low: Ok(value.low),
                    normal: Ok(value.normal),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Refusal {
            code: ::std::result::Result<::std::string::String, ::std::string::String>,
            detail: ::std::result::Result<::std::string::String, ::std::string::String>,
            pointer: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for Refusal {
            fn default() -> Self {
                Self {
                    code: Err("no value supplied for code".to_string()),
                    detail: Err("no value supplied for detail".to_string()),
                    pointer: Err("no value supplied for pointer".to_string()),
                }
            }
        }

        impl Refusal {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for code: {e}"));
                self
            }
            pub fn detail<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.detail = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for detail: {e}"));
                self
            }
            pub fn pointer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.pointer = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for pointer: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Refusal> for super::Refusal {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Refusal,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    detail: value.detail?,
                    pointer: value.pointer?,
                })
            }
        }

        impl ::std::convert::From<super::Refusal> for Refusal {
            fn from(value: super::Refusal) -> Self {
                Self {
                    code: Ok(value.code),
                    detail: Ok(value.detail),
                    pointer: Ok(value.pointer),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct RenderedPayload {
            bytes: ::std::result::Result<i64, ::std::string::String>,
            channel: ::std::result::Result<::std::string::String, ::std::string::String>,
            max_bytes: ::std::result::Result<i64, ::std::string::String>,
            payload: ::std::result::Result<::serde_json::Value, ::std::string::String>,
            silent: ::std::result::Result<bool, ::std::string::String>,
        }

        impl ::std::default::Default for RenderedPayload {
            fn default() -> Self {
                Self {
                    bytes: Err("no value supplied for bytes".to_string()),
                    channel: Err("no value supplied for channel".to_string()),
                    max_bytes: Err("no value supplied for max_bytes".to_string()),
                    payload: Err("no value supplied for payload".to_string()),
                    silent: Err("no value supplied for silent".to_string()),
                }
            }
        }

        impl RenderedPayload {
            pub fn bytes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.bytes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for bytes: {e}"));
                self
            }
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn max_bytes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.max_bytes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for max_bytes: {e}"));
                self
            }
            pub fn payload<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::serde_json::Value>,
                T::Error: ::std::fmt::Display,
            {
                self.payload = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for payload: {e}"));
                self
            }
            pub fn silent<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.silent = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for silent: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<RenderedPayload> for super::RenderedPayload {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RenderedPayload,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    bytes: value.bytes?,
                    channel: value.channel?,
                    max_bytes: value.max_bytes?,
                    payload: value.payload?,
                    silent: value.silent?,
                })
            }
        }

        impl ::std::convert::From<super::RenderedPayload> for RenderedPayload {
            fn from(value: super::RenderedPayload) -> Self {
                Self {
                    bytes: Ok(value.bytes),
                    channel: Ok(value.channel),
                    max_bytes: Ok(value.max_bytes),
                    payload: Ok(value.payload),
                    silent: Ok(value.silent),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Replay {
            matched: ::std::result::Result<i64, ::std::string::String>,
            operation: ::std::result::Result<
                ::std::option::Option<super::Operation>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Replay {
            fn default() -> Self {
                Self {
                    matched: Err("no value supplied for matched".to_string()),
                    operation: Ok(Default::default()),
                }
            }
        }

        impl Replay {
            pub fn matched<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.matched = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for matched: {e}"));
                self
            }
            pub fn operation<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Operation>>,
                T::Error: ::std::fmt::Display,
            {
                self.operation = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for operation: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Replay> for super::Replay {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Replay,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    matched: value.matched?,
                    operation: value.operation?,
                })
            }
        }

        impl ::std::convert::From<super::Replay> for Replay {
            fn from(value: super::Replay) -> Self {
                Self {
                    matched: Ok(value.matched),
                    operation: Ok(value.operation),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ReplayRequest {
            dry_run: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            filter: ::std::result::Result<
                ::std::option::Option<super::DeadLetterFilter>,
                ::std::string::String,
            >,
            ids: ::std::result::Result<
                ::std::option::Option<::std::vec::Vec<super::ReplayRequestIdsItem>>,
                ::std::string::String,
            >,
            rate_per_second:
                ::std::result::Result<::std::option::Option<f64>, ::std::string::String>,
        }

        impl ::std::default::Default for ReplayRequest {
            fn default() -> Self {
                Self {
                    dry_run: Ok(Default::default()),
                    filter: Ok(Default::default()),
                    ids: Ok(Default::default()),
                    rate_per_second: Ok(Default::default()),
                }
            }
        }

        impl ReplayRequest {
            pub fn dry_run<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.dry_run = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for dry_run: {e}"));
                self
            }
            pub fn filter<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::DeadLetterFilter>>,
                T::Error: ::std::fmt::Display,
            {
                self.filter = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for filter: {e}"));
                self
            }
            pub fn ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::std::vec::Vec<super::ReplayRequestIdsItem>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.ids = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for ids: {e}"));
                self
            }
            pub fn rate_per_second<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.rate_per_second = value.try_into().map_err(|e| {
                    format!("error converting supplied value for rate_per_second: {e}")
                });
                self
            }
        }

        impl ::std::convert::TryFrom<ReplayRequest> for super::ReplayRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ReplayRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    dry_run: value.dry_run?,
                    filter: value.filter?,
                    ids: value.ids?,
                    rate_per_second: value.rate_per_second?,
                })
            }
        }

        impl ::std::convert::From<super::ReplayRequest> for ReplayRequest {
            fn from(value: super::ReplayRequest) -> Self {
                Self {
                    dry_run: Ok(value.dry_run),
                    filter: Ok(value.filter),
                    ids: Ok(value.ids),
                    rate_per_second: Ok(value.rate_per_second),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ResumeRequest {
            environment: ::std::result::Result<
                ::std::option::Option<super::ResumeRequestEnvironment>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ResumeRequest {
            fn default() -> Self {
                Self {
                    environment: Ok(Default::default()),
                }
            }
        }

        impl ResumeRequest {
            pub fn environment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::ResumeRequestEnvironment>>,
                T::Error: ::std::fmt::Display,
            {
                self.environment = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for environment: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<ResumeRequest> for super::ResumeRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ResumeRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    environment: value.environment?,
                })
            }
        }

        impl ::std::convert::From<super::ResumeRequest> for ResumeRequest {
            fn from(value: super::ResumeRequest) -> Self {
                Self {
                    environment: Ok(value.environment),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct RotateRequest {
            overlap_hours: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
        }

        impl ::std::default::Default for RotateRequest {
            fn default() -> Self {
                Self {
                    overlap_hours: Ok(Default::default()),
                }
            }
        }

        impl RotateRequest {
            pub fn overlap_hours<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i64>>,
                T::Error: ::std::fmt::Display,
            {
                self.overlap_hours = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for overlap_hours: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<RotateRequest> for super::RotateRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: RotateRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    overlap_hours: value.overlap_hours?,
                })
            }
        }

        impl ::std::convert::From<super::RotateRequest> for RotateRequest {
            fn from(value: super::RotateRequest) -> Self {
                Self {
                    overlap_hours: Ok(value.overlap_hours),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SecondFactor {
            secret: ::std::result::Result<::std::string::String, ::std::string::String>,
            uri: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for SecondFactor {
            fn default() -> Self {
                Self {
                    secret: Err("no value supplied for secret".to_string()),
                    uri: Err("no value supplied for uri".to_string()),
                }
            }
        }

        impl SecondFactor {
            pub fn secret<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.secret = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for secret: {e}"));
                self
            }
            pub fn uri<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.uri = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for uri: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SecondFactor> for super::SecondFactor {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SecondFactor,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    secret: value.secret?,
                    uri: value.uri?,
                })
            }
        }

        impl ::std::convert::From<super::SecondFactor> for SecondFactor {
            fn from(value: super::SecondFactor) -> Self {
                Self {
                    secret: Ok(value.secret),
                    uri: Ok(value.uri),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SecondFactorCode {
            code: ::std::result::Result<super::SecondFactorCodeCode, ::std::string::String>,
        }

        impl ::std::default::Default for SecondFactorCode {
            fn default() -> Self {
                Self {
                    code: Err("no value supplied for code".to_string()),
                }
            }
        }

        impl SecondFactorCode {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SecondFactorCodeCode>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for code: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SecondFactorCode> for super::SecondFactorCode {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SecondFactorCode,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { code: value.code? })
            }
        }

        impl ::std::convert::From<super::SecondFactorCode> for SecondFactorCode {
            fn from(value: super::SecondFactorCode) -> Self {
                Self {
                    code: Ok(value.code),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Session {
            csrf_token: ::std::result::Result<::std::string::String, ::std::string::String>,
            email: ::std::result::Result<::std::string::String, ::std::string::String>,
            ends_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            idle_ends_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            member: ::std::result::Result<super::SessionMember, ::std::string::String>,
            memberships:
                ::std::result::Result<::std::vec::Vec<super::Membership>, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            second_factor: ::std::result::Result<bool, ::std::string::String>,
        }

        impl ::std::default::Default for Session {
            fn default() -> Self {
                Self {
                    csrf_token: Err("no value supplied for csrf_token".to_string()),
                    email: Err("no value supplied for email".to_string()),
                    ends_at: Err("no value supplied for ends_at".to_string()),
                    idle_ends_at: Err("no value supplied for idle_ends_at".to_string()),
                    member: Err("no value supplied for member".to_string()),
                    memberships: Err("no value supplied for memberships".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    second_factor: Err("no value supplied for second_factor".to_string()),
                }
            }
        }

        impl Session {
            pub fn csrf_token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.csrf_token = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for csrf_token: {e}"));
                self
            }
            pub fn email<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.email = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for email: {e}"));
                self
            }
            pub fn ends_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.ends_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for ends_at: {e}"));
                self
            }
            pub fn idle_ends_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.idle_ends_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for idle_ends_at: {e}"));
                self
            }
            pub fn member<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SessionMember>,
                T::Error: ::std::fmt::Display,
            {
                self.member = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for member: {e}"));
                self
            }
            pub fn memberships<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Membership>>,
                T::Error: ::std::fmt::Display,
            {
                self.memberships = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for memberships: {e}"));
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for name: {e}"));
                self
            }
            pub fn second_factor<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<bool>,
                T::Error: ::std::fmt::Display,
            {
                self.second_factor = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for second_factor: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Session> for super::Session {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Session,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    csrf_token: value.csrf_token?,
                    email: value.email?,
                    ends_at: value.ends_at?,
                    idle_ends_at: value.idle_ends_at?,
                    member: value.member?,
                    memberships: value.memberships?,
                    name: value.name?,
                    second_factor: value.second_factor?,
                })
            }
        }

        impl ::std::convert::From<super::Session> for Session {
            fn from(value: super::Session) -> Self {
                Self {
                    csrf_token: Ok(value.csrf_token),
                    email: Ok(value.email),
                    ends_at: Ok(value.ends_at),
                    idle_ends_at: Ok(value.idle_ends_at),
                    member: Ok(value.member),
                    memberships: Ok(value.memberships),
                    name: Ok(value.name),
                    second_factor: Ok(value.second_factor),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Subscription {
            app_version: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            attributes: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            channel: ::std::result::Result<::std::string::String, ::std::string::String>,
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            environment: ::std::result::Result<::std::string::String, ::std::string::String>,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            locale: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            registered_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            state: ::std::result::Result<::std::string::String, ::std::string::String>,
            state_reason: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            user: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Subscription {
            fn default() -> Self {
                Self {
                    app_version: Ok(Default::default()),
                    attributes: Err("no value supplied for attributes".to_string()),
                    channel: Err("no value supplied for channel".to_string()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    environment: Err("no value supplied for environment".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    locale: Ok(Default::default()),
                    registered_at: Err("no value supplied for registered_at".to_string()),
                    state: Err("no value supplied for state".to_string()),
                    state_reason: Ok(Default::default()),
                    updated_at: Err("no value supplied for updated_at".to_string()),
                    user: Ok(Default::default()),
                }
            }
        }

        impl Subscription {
            pub fn app_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.app_version = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for app_version: {e}"));
                self
            }
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for attributes: {e}"));
                self
            }
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_at: {e}"));
                self
            }
            pub fn environment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.environment = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for environment: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn locale<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.locale = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for locale: {e}"));
                self
            }
            pub fn registered_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.registered_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for registered_at: {e}"));
                self
            }
            pub fn state<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.state = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for state: {e}"));
                self
            }
            pub fn state_reason<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.state_reason = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for state_reason: {e}"));
                self
            }
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for updated_at: {e}"));
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for user: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Subscription> for super::Subscription {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Subscription,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    app_version: value.app_version?,
                    attributes: value.attributes?,
                    channel: value.channel?,
                    created_at: value.created_at?,
                    environment: value.environment?,
                    id: value.id?,
                    locale: value.locale?,
                    registered_at: value.registered_at?,
                    state: value.state?,
                    state_reason: value.state_reason?,
                    updated_at: value.updated_at?,
                    user: value.user?,
                })
            }
        }

        impl ::std::convert::From<super::Subscription> for Subscription {
            fn from(value: super::Subscription) -> Self {
                Self {
                    app_version: Ok(value.app_version),
                    attributes: Ok(value.attributes),
                    channel: Ok(value.channel),
                    created_at: Ok(value.created_at),
                    environment: Ok(value.environment),
                    id: Ok(value.id),
                    locale: Ok(value.locale),
                    registered_at: Ok(value.registered_at),
                    state: Ok(value.state),
                    state_reason: Ok(value.state_reason),
                    updated_at: Ok(value.updated_at),
                    user: Ok(value.user),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SubscriptionBatch {
            subscriptions: ::std::result::Result<
                ::std::vec::Vec<super::SubscriptionBatchInput>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for SubscriptionBatch {
            fn default() -> Self {
                Self {
                    subscriptions: Err("no value supplied for subscriptions".to_string()),
                }
            }
        }

        impl SubscriptionBatch {
            pub fn subscriptions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::SubscriptionBatchInput>>,
                T::Error: ::std::fmt::Display,
            {
                self.subscriptions = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for subscriptions: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SubscriptionBatch> for super::SubscriptionBatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SubscriptionBatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    subscriptions: value.subscriptions?,
                })
            }
        }

        impl ::std::convert::From<super::SubscriptionBatch> for SubscriptionBatch {
            fn from(value: super::SubscriptionBatch) -> Self {
                Self {
                    subscriptions: Ok(value.subscriptions),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SubscriptionBatchInput {
            app_version: ::std::result::Result<
                ::std::option::Option<super::SubscriptionBatchInputAppVersion>,
                ::std::string::String,
            >,
            attributes: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            channel:
                ::std::result::Result<super::SubscriptionBatchInputChannel, ::std::string::String>,
            environment: ::std::result::Result<
                ::std::option::Option<super::SubscriptionBatchInputEnvironment>,
                ::std::string::String,
            >,
            id: ::std::result::Result<super::SubscriptionBatchInputId, ::std::string::String>,
            locale: ::std::result::Result<
                ::std::option::Option<super::SubscriptionBatchInputLocale>,
                ::std::string::String,
            >,
            token: ::std::result::Result<::std::string::String, ::std::string::String>,
            user: ::std::result::Result<
                ::std::option::Option<super::SubscriptionBatchInputUser>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for SubscriptionBatchInput {
            fn default() -> Self {
                Self {
                    app_version: Ok(Default::default()),
                    attributes: Ok(Default::default()),
                    channel: Err("no value supplied for channel".to_string()),
                    environment: Ok(Default::default()),
                    id: Err("no value supplied for id".to_string()),
                    locale: Ok(Default::default()),
                    token: Err("no value supplied for token".to_string()),
                    user: Ok(Default::default()),
                }
            }
        }

        impl SubscriptionBatchInput {
            pub fn app_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SubscriptionBatchInputAppVersion>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.app_version = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for app_version: {e}"));
                self
            }
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for attributes: {e}"));
                self
            }
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SubscriptionBatchInputChannel>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn environment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SubscriptionBatchInputEnvironment>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.environment = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for environment: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SubscriptionBatchInputId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn locale<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SubscriptionBatchInputLocale>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.locale = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for locale: {e}"));
                self
            }
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for token: {e}"));
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SubscriptionBatchInputUser>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for user: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SubscriptionBatchInput> for super::SubscriptionBatchInput {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SubscriptionBatchInput,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    app_version: value.app_version?,
                    attributes: value.attributes?,
                    channel: value.channel?,
                    environment: value.environment?,
                    id: value.id?,
                    locale: value.locale?,
                    token: value.token?,
                    user: value.user?,
                })
            }
        }

        impl ::std::convert::From<super::SubscriptionBatchInput> for SubscriptionBatchInput {
            fn from(value: super::SubscriptionBatchInput) -> Self {
                Self {
                    app_version: Ok(value.app_version),
                    attributes: Ok(value.attributes),
                    channel: Ok(value.channel),
                    environment: Ok(value.environment),
                    id: Ok(value.id),
                    locale: Ok(value.locale),
                    token: Ok(value.token),
                    user: Ok(value.user),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SubscriptionBatchItem {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            index: ::std::result::Result<i64, ::std::string::String>,
            problem:
                ::std::result::Result<::std::option::Option<super::Problem>, ::std::string::String>,
            status: ::std::result::Result<i32, ::std::string::String>,
        }

        impl ::std::default::Default for SubscriptionBatchItem {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    index: Err("no value supplied for index".to_string()),
                    problem: Ok(Default::default()),
                    status: Err("no value supplied for status".to_string()),
                }
            }
        }

        impl SubscriptionBatchItem {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn index<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i64>,
                T::Error: ::std::fmt::Display,
            {
                self.index = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for index: {e}"));
                self
            }
            pub fn problem<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Problem>>,
                T::Error: ::std::fmt::Display,
            {
                self.problem = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for problem: {e}"));
                self
            }
            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for status: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SubscriptionBatchItem> for super::SubscriptionBatchItem {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SubscriptionBatchItem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    index: value.index?,
                    problem: value.problem?,
                    status: value.status?,
                })
            }
        }

        impl ::std::convert::From<super::SubscriptionBatchItem> for SubscriptionBatchItem {
            fn from(value: super::SubscriptionBatchItem) -> Self {
                Self {
                    id: Ok(value.id),
                    index: Ok(value.index),
                    problem: Ok(value.problem),
                    status: Ok(value.status),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct SubscriptionInput {
            app_version: ::std::result::Result<
                ::std::option::Option<super::SubscriptionInputAppVersion>,
                ::std::string::String,
            >,
            attributes: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            channel: ::std::result::Result<super::SubscriptionInputChannel, ::std::string::String>,
            environment: ::std::result::Result<
                ::std::option::Option<super::SubscriptionInputEnvironment>,
                ::std::string::String,
            >,
            locale: ::std::result::Result<
                ::std::option::Option<super::SubscriptionInputLocale>,
                ::std::string::String,
            >,
            token: ::std::result::Result<::std::string::String, ::std::string::String>,
            user: ::std::result::Result<
                ::std::option::Option<super::SubscriptionInputUser>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for SubscriptionInput {
            fn default() -> Self {
                Self {
                    app_version: Ok(Default::default()),
                    attributes: Ok(Default::default()),
                    channel: Err("no value supplied for channel".to_string()),
                    environment: Ok(Default::default()),
                    locale: Ok(Default::default()),
                    token: Err("no value supplied for token".to_string()),
                    user: Ok(Default::default()),
                }
            }
        }

        impl SubscriptionInput {
            pub fn app_version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SubscriptionInputAppVersion>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.app_version = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for app_version: {e}"));
                self
            }
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for attributes: {e}"));
                self
            }
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::SubscriptionInputChannel>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn environment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::SubscriptionInputEnvironment>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.environment = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for environment: {e}"));
                self
            }
            pub fn locale<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SubscriptionInputLocale>>,
                T::Error: ::std::fmt::Display,
            {
                self.locale = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for locale: {e}"));
                self
            }
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for token: {e}"));
                self
            }
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::SubscriptionInputUser>>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for user: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<SubscriptionInput> for super::SubscriptionInput {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SubscriptionInput,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    app_version: value.app_version?,
                    attributes: value.attributes?,
                    channel: value.channel?,
                    environment: value.environment?,
                    locale: value.locale?,
                    token: value.token?,
                    user: value.user?,
                })
            }
        }

        impl ::std::convert::From<super::SubscriptionInput> for SubscriptionInput {
            fn from(value: super::SubscriptionInput) -> Self {
                Self {
                    app_version: Ok(value.app_version),
                    attributes: Ok(value.attributes),
                    channel: Ok(value.channel),
                    environment: Ok(value.environment),
                    locale: Ok(value.locale),
                    token: Ok(value.token),
                    user: Ok(value.user),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Targets {
            all: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
            subscriptions: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            tokens:
                ::std::result::Result<::std::vec::Vec<super::TokenTarget>, ::std::string::String>,
            users: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Targets {
            fn default() -> Self {
                Self {
                    all: Ok(Default::default()),
                    subscriptions: Ok(Default::default()),
                    tokens: Ok(Default::default()),
                    users: Ok(Default::default()),
                }
            }
        }

        impl Targets {
            pub fn all<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.all = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for all: {e}"));
                self
            }
            pub fn subscriptions<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.subscriptions = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for subscriptions: {e}"));
                self
            }
            pub fn tokens<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::TokenTarget>>,
                T::Error: ::std::fmt::Display,
            {
                self.tokens = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for tokens: {e}"));
                self
            }
            pub fn users<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.users = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for users: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Targets> for super::Targets {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Targets,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    all: value.all?,
                    subscriptions: value.subscriptions?,
                    tokens: value.tokens?,
                    users: value.users?,
                })
            }
        }

        impl ::std::convert::From<super::Targets> for Targets {
            fn from(value: super::Targets) -> Self {
                Self {
                    all: Ok(value.all),
                    subscriptions: Ok(value.subscriptions),
                    tokens: Ok(value.tokens),
                    users: Ok(value.users),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Token {
            app: ::std::result::Result<
                ::std::option::Option<super::TokenApp>,
                ::std::string::String,
            >,
            expires_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            scopes: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            token: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Token {
            fn default() -> Self {
                Self {
                    app: Ok(Default::default()),
                    expires_at: Err("no value supplied for expires_at".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    scopes: Err("no value supplied for scopes".to_string()),
                    token: Ok(Default::default()),
                }
            }
        }

        impl Token {
            pub fn app<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::TokenApp>>,
                T::Error: ::std::fmt::Display,
            {
                self.app = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for app: {e}"));
                self
            }
            pub fn expires_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.expires_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for expires_at: {e}"));
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn scopes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.scopes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for scopes: {e}"));
                self
            }
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for token: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<Token> for super::Token {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Token,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    app: value.app?,
                    expires_at: value.expires_at?,
                    id: value.id?,
                    scopes: value.scopes?,
                    token: value.token?,
                })
            }
        }

        impl ::std::convert::From<super::Token> for Token {
            fn from(value: super::Token) -> Self {
                Self {
                    app: Ok(value.app),
                    expires_at: Ok(value.expires_at),
                    id: Ok(value.id),
                    scopes: Ok(value.scopes),
                    token: Ok(value.token),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct TokenTarget {
            channel: ::std::result::Result<super::TokenTargetChannel, ::std::string::String>,
            environment: ::std::result::Result<
                ::std::option::Option<super::TokenTargetEnvironment>,
                ::std::string::String,
            >,
            token: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for TokenTarget {
            fn default() -> Self {
                Self {
                    channel: Err("no value supplied for channel".to_string()),
                    environment: Ok(Default::default()),
                    token: Err("no value supplied for token".to_string()),
                }
            }
        }

        impl TokenTarget {
            pub fn channel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TokenTargetChannel>,
                T::Error: ::std::fmt::Display,
            {
                self.channel = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for channel: {e}"));
                self
            }
            pub fn environment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::TokenTargetEnvironment>>,
                T::Error: ::std::fmt::Display,
            {
                self.environment = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for environment: {e}"));
                self
            }
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for token: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<TokenTarget> for super::TokenTarget {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenTarget,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    channel: value.channel?,
                    environment: value.environment?,
                    token: value.token?,
                })
            }
        }

        impl ::std::convert::From<super::TokenTarget> for TokenTarget {
            fn from(value: super::TokenTarget) -> Self {
                Self {
                    channel: Ok(value.channel),
                    environment: Ok(value.environment),
                    token: Ok(value.token),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct User {
            attributes: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
            created_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
            external_id: ::std::result::Result<::std::string::String, ::std::string::String>,
            locale: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            timezone: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            updated_at: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for User {
            fn default() -> Self {
                Self {
                    attributes: Err("no value supplied for attributes".to_string()),
                    created_at: Err("no value supplied for created_at".to_string()),
                    external_id: Err("no value supplied for external_id".to_string()),
                    locale: Ok(Default::default()),
                    timezone: Ok(Default::default()),
                    updated_at: Err("no value supplied for updated_at".to_string()),
                }
            }
        }

        impl User {
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for attributes: {e}"));
                self
            }
            pub fn created_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.created_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for created_at: {e}"));
                self
            }
            pub fn external_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.external_id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for external_id: {e}"));
                self
            }
            pub fn locale<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.locale = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for locale: {e}"));
                self
            }
            pub fn timezone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.timezone = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for timezone: {e}"));
                self
            }
            pub fn updated_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.updated_at = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for updated_at: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<User> for super::User {
            type Error = super::error::ConversionError;
            fn try_from(value: User) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    created_at: value.created_at?,
                    external_id: value.external_id?,
                    locale: value.locale?,
                    timezone: value.timezone?,
                    updated_at: value.updated_at?,
                })
            }
        }

        impl ::std::convert::From<super::User> for User {
            fn from(value: super::User) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    created_at: Ok(value.created_at),
                    external_id: Ok(value.external_id),
                    locale: Ok(value.locale),
                    timezone: Ok(value.timezone),
                    updated_at: Ok(value.updated_at),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct UserInput {
            attributes: ::std::result::Result<
                ::std::option::Option<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                ::std::string::String,
            >,
            locale: ::std::result::Result<
                ::std::option::Option<super::UserInputLocale>,
                ::std::string::String,
            >,
            timezone: ::std::result::Result<
                ::std::option::Option<super::UserInputTimezone>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for UserInput {
            fn default() -> Self {
                Self {
                    attributes: Ok(Default::default()),
                    locale: Ok(Default::default()),
                    timezone: Ok(Default::default()),
                }
            }
        }

        impl UserInput {
            pub fn attributes<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.attributes = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for attributes: {e}"));
                self
            }
            pub fn locale<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::UserInputLocale>>,
                T::Error: ::std::fmt::Display,
            {
                self.locale = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for locale: {e}"));
                self
            }
            pub fn timezone<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::UserInputTimezone>>,
                T::Error: ::std::fmt::Display,
            {
                self.timezone = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for timezone: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<UserInput> for super::UserInput {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserInput,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    attributes: value.attributes?,
                    locale: value.locale?,
                    timezone: value.timezone?,
                })
            }
        }

        impl ::std::convert::From<super::UserInput> for UserInput {
            fn from(value: super::UserInput) -> Self {
                Self {
                    attributes: Ok(value.attributes),
                    locale: Ok(value.locale),
                    timezone: Ok(value.timezone),
                }
            }
        }
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }

        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}

#[derive(Clone, Debug)]
///Client for Automata-Signal
///
///Send `Authorization: Bearer <API key>` with every request.
///
///**Errors** are `application/json` (RFC 9457). `errors` names every fault of
/// a request with a JSON pointer; `code` is for machines and explained at
/// `/problems/{code}`; `retryable` says whether the same request can succeed
/// later.
///
///**Idempotency-Key** on a POST names the request for 7 days: sent again with
/// the same body it is answered as the first time, with `Idempotency-Replayed:
/// true`, and happens once.
///
///**Lists** take `limit` (50 unless said, at most 200) and `cursor`.
///
///**Request-Id** is on every answer; one you send is kept. `traceparent` (W3C)
/// is followed to the provider.
///
///Unknown fields and query parameters are refused. Words in enumerations may
/// become more.
///
///Version: 0.1.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}

impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new()
                .connect_timeout(dur)
                .timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap())
    }

    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    }
}

impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &() {
        &()
    }
}

impl ClientHooks<()> for &Client {}
impl Client {
    ///Whether the process runs
    ///
    ///Asks nobody else: a process that can not reach its database must not be
    /// restarted for it.
    ///
    ///Sends a `GET` request to `/health/live`
    ///
    ///```ignore
    /// let response = client.get_liveness()
    ///    .send()
    ///    .await;
    /// ```
    pub fn get_liveness(&self) -> builder::GetLiveness<'_> {
        builder::GetLiveness::new(self)
    }

    ///Whether it can answer requests that read
    ///
    ///Sends a `GET` request to `/health/ready`
    ///
    ///```ignore
    /// let response = client.get_readiness()
    ///    .send()
    ///    .await;
    /// ```
    pub fn get_readiness(&self) -> builder::GetReadiness<'_> {
        builder::GetReadiness::new(self)
    }

    ///Whether it can answer requests that write
    ///
    ///Sends a `GET` request to `/health/write`
    ///
    ///```ignore
    /// let response = client.get_writability()
    ///    .send()
    ///    .await;
    /// ```
    pub fn get_writability(&self) -> builder::GetWritability<'_> {
        builder::GetWritability::new(self)
    }

    ///API keys
    ///
    ///An app's key sees the app's keys, an operator's key sees operators'
    /// keys.
    ///
    ///Sends a `GET` request to `/v1/api-keys`
    ///
    ///Arguments:
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: How many; 50 unless said, at most 200.
    ///```ignore
    /// let response = client.list_api_keys()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_api_keys(&self) -> builder::ListApiKeys<'_> {
        builder::ListApiKeys::new(self)
    }

    ///Make an API key
    ///
    ///The key itself is in this answer and nowhere else. A key can not make
    /// one that may do more than itself.
    ///
    ///Sends a `POST` request to `/v1/api-keys`
    ///
    ///Arguments:
    /// - `idempotency_key`: Names this request for 7 days. A repetition is
    ///   answered without the key itself.
    /// - `body`
    ///```ignore
    /// let response = client.create_api_key()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn create_api_key(&self) -> builder::CreateApiKey<'_> {
        builder::CreateApiKey::new(self)
    }

    ///End an API key
    ///
    ///Every process refuses it within two seconds. Ending it twice changes
    /// nothing.
    ///
    ///Sends a `DELETE` request to `/v1/api-keys/{id}`
    ///
    ///Arguments:
    /// - `id`: The public part of an API key.
    ///```ignore
    /// let response = client.revoke_api_key()
    ///    .id(id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn revoke_api_key(&self) -> builder::RevokeApiKey<'_> {
        builder::RevokeApiKey::new(self)
    }

    ///Replace an API key
    ///
    ///The new key may do what the old one may, from where it may. Both work
    /// until the old one's `expires_at`, so that nobody has to be faster
    /// than a deployment. Tokens made with the old key end with it. A key is
    /// replaced once.
    ///
    ///Sends a `POST` request to `/v1/api-keys/{id}/rotate`
    ///
    ///Arguments:
    /// - `id`: The public part of an API key.
    /// - `idempotency_key`: Names this request for 7 days. A repetition is
    ///   answered without the key itself.
    /// - `body`
    ///```ignore
    /// let response = client.rotate_api_key()
    ///    .id(id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn rotate_api_key(&self) -> builder::RotateApiKey<'_> {
        builder::RotateApiKey::new(self)
    }

    ///Apps, oldest first
    ///
    ///Needs an operator's key.
    ///
    ///Sends a `GET` request to `/v1/apps`
    ///
    ///Arguments:
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: How many; 50 unless said, at most 200.
    ///```ignore
    /// let response = client.list_apps()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_apps(&self) -> builder::ListApps<'_> {
        builder::ListApps::new(self)
    }

    ///Add an app
    ///
    ///Needs an operator's key. Give the app its credentials next, and a key of
    /// its own.
    ///
    ///Sends a `POST` request to `/v1/apps`
    ///
    ///Arguments:
    /// - `idempotency_key`: Names this request for 7 days.
    /// - `body`
    ///```ignore
    /// let response = client.create_app()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn create_app(&self) -> builder::CreateApp<'_> {
        builder::CreateApp::new(self)
    }

    ///One app
    ///
    ///Sends a `GET` request to `/v1/apps/{id}`
    ///
    ///Arguments:
    /// - `id`: An app.
    ///```ignore
    /// let response = client.get_app()
    ///    .id(id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn get_app(&self) -> builder::GetApp<'_> {
        builder::GetApp::new(self)
    }

    ///Change an app
    ///
    ///Needs an operator's key. What is left out goes back to what it is by
    /// default.
    ///
    ///Sends a `PUT` request to `/v1/apps/{id}`
    ///
    ///Arguments:
    /// - `id`: An app.
    /// - `body`
    ///```ignore
    /// let response = client.update_app()
    ///    .id(id)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn update_app(&self) -> builder::UpdateApp<'_> {
        builder::UpdateApp::new(self)
    }

    ///Erase an app
    ///
    ///Needs an operator's key, and can not be undone. The app's data keys are
    /// destroyed: its credentials, its tokens and what its messages say can
    /// not be read any more, not from backups either. Its API keys, tokens
    /// and memberships end. What still waits
    ///to be sent is given up within a minute.
    ///
    ///Sends a `DELETE` request to `/v1/apps/{id}`
    ///
    ///Arguments:
    /// - `id`: An app.
    ///```ignore
    /// let response = client.erase_app()
    ///    .id(id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn erase_app(&self) -> builder::EraseApp<'_> {
        builder::EraseApp::new(self)
    }

    ///The credentials of an app, without their secrets
    ///
    ///Sends a `GET` request to `/v1/apps/{id}/credentials`
    ///
    ///Arguments:
    /// - `id`: An app.
    ///```ignore
    /// let response = client.list_credentials()
    ///    .id(id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_credentials(&self) -> builder::ListCredentials<'_> {
        builder::ListCredentials::new(self)
    }

    ///Store a credential
    ///
    ///An app has one per channel and environment; a second one replaces it,
    /// and workers use it within seconds. What stood still because the old
    /// one was not accepted goes on at once.
    ///
    ///Sends a `PUT` request to `/v1/apps/{id}/credentials`
    ///
    ///Arguments:
    /// - `id`: An app.
    /// - `body`
    ///```ignore
    /// let response = client.put_credential()
    ///    .id(id)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn put_credential(&self) -> builder::PutCredential<'_> {
        builder::PutCredential::new(self)
    }

    ///Forget a credential
    ///
    ///What is to be sent with it waits until there is another one, or until it
    /// expires.
    ///
    ///Sends a `DELETE` request to `/v1/apps/{id}/credentials/{credential_id}`
    ///
    ///Arguments:
    /// - `id`: An app.
    /// - `credential_id`: A provider credential.
    ///```ignore
    /// let response = client.delete_credential()
    ///    .id(id)
    ///    .credential_id(credential_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn delete_credential(&self) -> builder::DeleteCredential<'_> {
        builder::DeleteCredential::new(self)
    }

    ///Ask the provider whether it accepts a credential
    ///
    ///A worker makes a real handshake and a request that reaches nobody.
    ///
    ///Sends a `POST` request to
    /// `/v1/apps/{id}/credentials/{credential_id}/verify`
    ///
    ///Arguments:
    /// - `id`: An app.
    /// - `credential_id`: A provider credential.
    ///```ignore
    /// let response = client.verify_credential()
    ///    .id(id)
    ///    .credential_id(credential_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn verify_credential(&self) -> builder::VerifyCredential<'_> {
        builder::VerifyCredential::new(self)
    }

    ///Renew an app's data key
    ///
    ///What is sealed from now on is sealed under a new key, within a minute
    /// everywhere. The tokens and credentials there are already are sealed
    /// anew in the background; follow the operation. Messages stay as they are
    /// until their time is over.
    ///
    ///Sends a `POST` request to `/v1/apps/{id}/data-key/renew`
    ///
    ///Arguments:
    /// - `id`: An app.
    /// - `idempotency_key`: Names this request for 7 days: sent again, it
    ///   happens once.
    ///```ignore
    /// let response = client.renew_data_key()
    ///    .id(id)
    ///    .idempotency_key(idempotency_key)
    ///    .send()
    ///    .await;
    /// ```
    pub fn renew_data_key(&self) -> builder::RenewDataKey<'_> {
        builder::RenewDataKey::new(self)
    }

    ///What was done, the latest first
    ///
    ///Every change of apps, API keys, tokens, members, credentials and lanes,
    /// every session that began or failed to, every replay of dead letters,
    /// every look at keys, credentials, members and this log, and whatever a
    /// member looks at that holds contents or people. An app's key sees
    /// what concerns the app, an operator's key what concerns none. Nobody
    /// can change an entry; each carries a hash over the one before it.
    ///
    ///Sends a `GET` request to `/v1/audit-log`
    ///
    ///Arguments:
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: How many; 50 unless said, at most 200.
    ///```ignore
    /// let response = client.list_audit_log()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_audit_log(&self) -> builder::ListAuditLog<'_> {
        builder::ListAuditLog::new(self)
    }

    ///Dead letters, in the order of their death
    ///
    ///Sends a `GET` request to `/v1/dead-letters`
    ///
    ///Arguments:
    /// - `cause`: Only with this cause.
    /// - `channel`: Only of this channel.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: How many; 50 unless said, at most 200.
    /// - `message`: Only of this message.
    /// - `since`: Only given up at or after this moment.
    ///```ignore
    /// let response = client.list_dead_letters()
    ///    .cause(cause)
    ///    .channel(channel)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .message(message)
    ///    .since(since)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_dead_letters(&self) -> builder::ListDeadLetters<'_> {
        builder::ListDeadLetters::new(self)
    }

    ///Bring dead letters back
    ///
    ///Their attempts begin anew; what the message's `expires_at` has passed
    /// ends as expired. What dies again while this runs is not brought back
    /// again.
    ///
    ///Sends a `POST` request to `/v1/dead-letters/replay`
    ///
    ///Arguments:
    /// - `idempotency_key`: Names this request for 7 days.
    /// - `body`
    ///```ignore
    /// let response = client.replay_dead_letters()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn replay_dead_letters(&self) -> builder::ReplayDeadLetters<'_> {
        builder::ReplayDeadLetters::new(self)
    }

    ///One delivery
    ///
    ///Where it stands, and everything that became of it: every attempt with
    /// the provider's answer.
    ///
    ///Sends a `GET` request to `/v1/deliveries/{id}`
    ///
    ///Arguments:
    /// - `id`: One message to one recipient.
    ///```ignore
    /// let response = client.get_delivery()
    ///    .id(id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn get_delivery(&self) -> builder::GetDelivery<'_> {
        builder::GetDelivery::new(self)
    }

    ///Stop a lane
    ///
    ///Nothing of the app is sent on this channel any more, at no cost of
    /// attempts; what a worker has in hand at this moment goes out. An
    /// operator's key stops the channel for everybody.
    ///
    ///Sends a `POST` request to `/v1/lanes/{channel}/pause`
    ///
    ///Arguments:
    /// - `channel`: A channel. More may come.
    /// - `idempotency_key`: Names this request for 7 days.
    /// - `body`
    ///```ignore
    /// let response = client.pause_lane()
    ///    .channel(channel)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn pause_lane(&self) -> builder::PauseLane<'_> {
        builder::PauseLane::new(self)
    }

    ///Let a lane go on
    ///
    ///Whoever paused it: a person, or we because the provider did not accept
    /// the credential or refused too many tokens. An operator's key ends a
    /// stop of the whole channel.
    ///
    ///Sends a `POST` request to `/v1/lanes/{channel}/resume`
    ///
    ///Arguments:
    /// - `channel`: A channel. More may come.
    /// - `idempotency_key`: Names this request for 7 days.
    /// - `body`
    ///```ignore
    /// let response = client.resume_lane()
    ///    .channel(channel)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn resume_lane(&self) -> builder::ResumeLane<'_> {
        builder::ResumeLane::new(self)
    }

    ///Members
    ///
    ///Of the app one acts for; without an app, those who are members of all.
    ///
    ///Sends a `GET` request to `/v1/members`
    ///
    ///Arguments:
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: How many; 50 unless said, at most 200.
    ///```ignore
    /// let response = client.list_members()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_members(&self) -> builder::ListMembers<'_> {
        builder::ListMembers::new(self)
    }

    ///Make somebody a member
    ///
    ///Who is no member there is answered with an `invitation`: give it to
    /// them, and they accept it with a password. Asked again, what they are
    /// is changed, and an invitation that was not accepted is replaced. Owners
    /// are named by owners, and nobody gives a role that may do more than
    /// they may.
    ///
    ///Sends a `POST` request to `/v1/members`
    ///
    ///Arguments:
    /// - `idempotency_key`: Names this request for 7 days. A repetition is
    ///   answered without the invitation.
    /// - `body`
    ///```ignore
    /// let response = client.invite_member()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn invite_member(&self) -> builder::InviteMember<'_> {
        builder::InviteMember::new(self)
    }

    ///Accept an invitation
    ///
    ///Who was never here sets their password with it; who is a member
    /// elsewhere proves with theirs that it is them. Begin a session then.
    ///
    ///Sends a `POST` request to `/v1/members/accept`
    ///
    ///```ignore
    /// let response = client.accept_invitation()
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn accept_invitation(&self) -> builder::AcceptInvitation<'_> {
        builder::AcceptInvitation::new(self)
    }

    ///Change a member's role
    ///
    ///In the app one acts for. It holds from their next request on. The last
    /// owner stays one.
    ///
    ///Sends a `PUT` request to `/v1/members/{id}`
    ///
    ///Arguments:
    /// - `id`: A member.
    /// - `body`
    ///```ignore
    /// let response = client.change_member()
    ///    .id(id)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn change_member(&self) -> builder::ChangeMember<'_> {
        builder::ChangeMember::new(self)
    }

    ///End a membership
    ///
    ///In the app one acts for. It holds from their next request on; who is a
    /// member nowhere any more is forgotten, with every session. The last
    /// owner stays.
    ///
    ///Sends a `DELETE` request to `/v1/members/{id}`
    ///
    ///Arguments:
    /// - `id`: A member.
    ///```ignore
    /// let response = client.remove_member()
    ///    .id(id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn remove_member(&self) -> builder::RemoveMember<'_> {
        builder::RemoveMember::new(self)
    }

    ///Let a member start over
    ///
    ///For whoever lost their password or second factor, or whose address
    /// somebody else accepted an invitation for. Needs an operator, and for
    /// an owner one who names owners. The password and the second factor are
    /// gone, every session and token ends, and they are nowhere a member
    /// until they are invited there anew, with `POST /v1/members`, and accept.
    /// What they are to be stays. The last owner of all apps is helped by
    /// `automata members reset`.
    ///
    ///Sends a `POST` request to `/v1/members/{id}/reset`
    ///
    ///Arguments:
    /// - `id`: A member.
    ///```ignore
    /// let response = client.reset_member()
    ///    .id(id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn reset_member(&self) -> builder::ResetMember<'_> {
        builder::ResetMember::new(self)
    }

    ///Messages, newest first
    ///
    ///Sends a `GET` request to `/v1/messages`
    ///
    ///Arguments:
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: How many; 50 unless said, at most 200.
    ///```ignore
    /// let response = client.list_messages()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_messages(&self) -> builder::ListMessages<'_> {
        builder::ListMessages::new(self)
    }

    ///Send a message
    ///
    ///202 means committed: each recipient will end in one known state. A
    /// target that names nobody is listed with the reason and does not fail
    /// the others; a message without any recipient is refused.
    ///
    ///Sends a `POST` request to `/v1/messages`
    ///
    ///Arguments:
    /// - `idempotency_key`: Names this request for 7 days, so that sending it
    ///   again does not send the message again.
    /// - `body`
    ///```ignore
    /// let response = client.create_message()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn create_message(&self) -> builder::CreateMessage<'_> {
        builder::CreateMessage::new(self)
    }

    ///Send many unlike messages
    ///
    ///Up to 1,000, each answered for itself: a faulty one never fails the
    /// others. With an Idempotency-Key each message of the batch happens
    /// once, also if the batch is sent again after a half of it was committed.
    ///
    ///Sends a `POST` request to `/v1/messages/batch`
    ///
    ///Arguments:
    /// - `idempotency_key`: Names this request for 7 days.
    /// - `body`
    ///```ignore
    /// let response = client.create_messages()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn create_messages(&self) -> builder::CreateMessages<'_> {
        builder::CreateMessages::new(self)
    }

    ///Try a message without sending it
    ///
    ///The same checks as sending, with what would be sent and to how many.
    /// Nothing is stored.
    ///
    ///Sends a `POST` request to `/v1/messages/validate`
    ///
    ///```ignore
    /// let response = client.validate_message()
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn validate_message(&self) -> builder::ValidateMessage<'_> {
        builder::ValidateMessage::new(self)
    }

    ///One message
    ///
    ///Its status and what became of its recipients, in numbers. If some wait
    /// because a lane stands still, `held` says why.
    ///
    ///Sends a `GET` request to `/v1/messages/{id}`
    ///
    ///Arguments:
    /// - `id`: A message.
    ///```ignore
    /// let response = client.get_message()
    ///    .id(id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn get_message(&self) -> builder::GetMessage<'_> {
        builder::GetMessage::new(self)
    }

    ///Take a message back
    ///
    ///What waits is cancelled in the same commit; a job that runs notices
    /// within about a second. What the provider accepted stays sent.
    /// Cancelling a cancelled message changes nothing.
    ///
    ///Sends a `POST` request to `/v1/messages/{id}/cancel`
    ///
    ///Arguments:
    /// - `id`: A message.
    /// - `idempotency_key`: Names this request for 7 days.
    ///```ignore
    /// let response = client.cancel_message()
    ///    .id(id)
    ///    .idempotency_key(idempotency_key)
    ///    .send()
    ///    .await;
    /// ```
    pub fn cancel_message(&self) -> builder::CancelMessage<'_> {
        builder::CancelMessage::new(self)
    }

    ///The recipients of a message
    ///
    ///One by one, in the order they were found, with where each stands and
    /// what the provider said.
    ///
    ///Sends a `GET` request to `/v1/messages/{id}/deliveries`
    ///
    ///Arguments:
    /// - `id`: A message.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: How many; 50 unless said, at most 200.
    /// - `status`: Only those that stand here.
    ///```ignore
    /// let response = client.list_message_deliveries()
    ///    .id(id)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .status(status)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_message_deliveries(&self) -> builder::ListMessageDeliveries<'_> {
        builder::ListMessageDeliveries::new(self)
    }

    ///One operation: how far it is
    ///
    ///Sends a `GET` request to `/v1/operations/{id}`
    ///
    ///Arguments:
    /// - `id`: An operation.
    ///```ignore
    /// let response = client.get_operation()
    ///    .id(id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn get_operation(&self) -> builder::GetOperation<'_> {
        builder::GetOperation::new(self)
    }

    ///How full the queues are
    ///
    ///Numbers are of all apps together; pauses are your app's own and those of
    /// everybody.
    ///
    ///Sends a `GET` request to `/v1/queues`
    ///
    ///```ignore
    /// let response = client.list_queues()
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_queues(&self) -> builder::ListQueues<'_> {
        builder::ListQueues::new(self)
    }

    ///Begin a session
    ///
    ///The answer sets the cookie `__Host-session`, which only browsers over
    /// HTTPS keep. The session ends after 30 minutes in which nobody uses
    /// it, and after 12 hours.
    ///
    ///Sends a `POST` request to `/v1/sessions`
    ///
    ///```ignore
    /// let response = client.begin_session()
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn begin_session(&self) -> builder::BeginSession<'_> {
        builder::BeginSession::new(self)
    }

    ///The session one is in
    ///
    ///Sends a `GET` request to `/v1/sessions/current`
    ///
    ///```ignore
    /// let response = client.get_session()
    ///    .send()
    ///    .await;
    /// ```
    pub fn get_session(&self) -> builder::GetSession<'_> {
        builder::GetSession::new(self)
    }

    ///End the session one is in
    ///
    ///Sends a `DELETE` request to `/v1/sessions/current`
    ///
    ///```ignore
    /// let response = client.end_session()
    ///    .send()
    ///    .await;
    /// ```
    pub fn end_session(&self) -> builder::EndSession<'_> {
        builder::EndSession::new(self)
    }

    ///Change one's password
    ///
    ///Every other session of the member ends, and every token they made.
    ///
    ///Sends a `PUT` request to `/v1/sessions/current/password`
    ///
    ///```ignore
    /// let response = client.change_password()
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn change_password(&self) -> builder::ChangePassword<'_> {
        builder::ChangePassword::new(self)
    }

    ///Confirm a second factor
    ///
    ///From now on every session begins with a code as well.
    ///
    ///Sends a `PUT` request to `/v1/sessions/current/second-factor`
    ///
    ///```ignore
    /// let response = client.confirm_second_factor()
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn confirm_second_factor(&self) -> builder::ConfirmSecondFactor<'_> {
        builder::ConfirmSecondFactor::new(self)
    }

    ///Begin a second factor
    ///
    ///Put the secret into an authenticator app, and confirm it with a code.
    /// Until then nothing changes; a factor there is already is removed
    /// first.
    ///
    ///Sends a `POST` request to `/v1/sessions/current/second-factor`
    ///
    ///```ignore
    /// let response = client.begin_second_factor()
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn begin_second_factor(&self) -> builder::BeginSecondFactor<'_> {
        builder::BeginSecondFactor::new(self)
    }

    ///Remove one's second factor
    ///
    ///Sends a `POST` request to `/v1/sessions/current/second-factor/remove`
    ///
    ///```ignore
    /// let response = client.remove_second_factor()
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn remove_second_factor(&self) -> builder::RemoveSecondFactor<'_> {
        builder::RemoveSecondFactor::new(self)
    }

    ///Subscriptions, oldest first
    ///
    ///Sends a `GET` request to `/v1/subscriptions`
    ///
    ///Arguments:
    /// - `channel`: Only on this channel.
    /// - `cursor`: `next_cursor` of the page before.
    /// - `limit`: How many; 50 unless said, at most 200.
    /// - `state`: Only in this state.
    /// - `user`: Only this user's.
    ///```ignore
    /// let response = client.list_subscriptions()
    ///    .channel(channel)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .state(state)
    ///    .user(user)
    ///    .send()
    ///    .await;
    /// ```
    pub fn list_subscriptions(&self) -> builder::ListSubscriptions<'_> {
        builder::ListSubscriptions::new(self)
    }

    ///Register many addresses
    ///
    ///Up to 1,000, each answered for itself: a faulty one never fails the
    /// others. The good ones share one commit.
    ///
    ///Sends a `POST` request to `/v1/subscriptions/batch`
    ///
    ///Arguments:
    /// - `idempotency_key`: Names this request for 7 days.
    /// - `body`
    ///```ignore
    /// let response = client.put_subscriptions()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn put_subscriptions(&self) -> builder::PutSubscriptions<'_> {
        builder::PutSubscriptions::new(self)
    }

    ///One subscription
    ///
    ///Sends a `GET` request to `/v1/subscriptions/{id}`
    ///
    ///Arguments:
    /// - `id`: The app's own name: 1 to 128 letters, digits and . _ : @ + -
    ///```ignore
    /// let response = client.get_subscription()
    ///    .id(id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn get_subscription(&self) -> builder::GetSubscription<'_> {
        builder::GetSubscription::new(self)
    }

    ///Register an address
    ///
    ///Call it at every start of the app: registering again says that the token
    /// is alive, and revives an `invalid` subscription. A token belongs to
    /// one subscription; registered here, it leaves the one that had it.
    ///
    ///With a publishable key an app does so itself. It can not say whose the
    /// address is, or anybody could receive what is meant for somebody
    /// else: your server does. Whoever knows a subscription's id can change its
    /// token, so let the id be one that nobody guesses, such as a random
    /// UUID.
    ///
    ///Sends a `PUT` request to `/v1/subscriptions/{id}`
    ///
    ///Arguments:
    /// - `id`: Your name for it, e.g. the installation's id.
    /// - `body`
    ///```ignore
    /// let response = client.put_subscription()
    ///    .id(id)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn put_subscription(&self) -> builder::PutSubscription<'_> {
        builder::PutSubscription::new(self)
    }

    ///Forget an address
    ///
    ///What is on its way to it already ends as `invalid_target`.
    ///
    ///Sends a `DELETE` request to `/v1/subscriptions/{id}`
    ///
    ///Arguments:
    /// - `id`: The app's own name: 1 to 128 letters, digits and . _ : @ + -
    ///```ignore
    /// let response = client.delete_subscription()
    ///    .id(id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn delete_subscription(&self) -> builder::DeleteSubscription<'_> {
        builder::DeleteSubscription::new(self)
    }

    ///Make a token
    ///
    ///For whoever should not hold an API key: it ends soon, and with whoever
    /// made it; it may do what you say, as far as you may, from where you
    /// may. Anybody can check it with the keys at `/.well-known/jwks.json`.
    ///
    ///Sends a `POST` request to `/v1/tokens`
    ///
    ///Arguments:
    /// - `idempotency_key`: Names this request for 7 days. A repetition is
    ///   answered without the token itself.
    /// - `body`
    ///```ignore
    /// let response = client.create_token()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn create_token(&self) -> builder::CreateToken<'_> {
        builder::CreateToken::new(self)
    }

    ///End a token
    ///
    ///Every process refuses it within two seconds. Ending it twice changes
    /// nothing, and a token need not be known: whoever trusts another
    /// issuer ends that one's tokens here by their `jti`. An app ends tokens of
    /// its own.
    ///
    ///Sends a `DELETE` request to `/v1/tokens/{id}`
    ///
    ///Arguments:
    /// - `id`: The token's `jti`.
    ///```ignore
    /// let response = client.revoke_token()
    ///    .id(id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn revoke_token(&self) -> builder::RevokeToken<'_> {
        builder::RevokeToken::new(self)
    }

    ///One user
    ///
    ///Sends a `GET` request to `/v1/users/{external_id}`
    ///
    ///Arguments:
    /// - `external_id`: The app's own name: 1 to 128 letters, digits and . _ :
    ///   @ + -
    ///```ignore
    /// let response = client.get_user()
    ///    .external_id(external_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn get_user(&self) -> builder::GetUser<'_> {
        builder::GetUser::new(self)
    }

    ///Tell about a person
    ///
    ///Sends a `PUT` request to `/v1/users/{external_id}`
    ///
    ///Arguments:
    /// - `external_id`: Your name for them.
    /// - `body`
    ///```ignore
    /// let response = client.put_user()
    ///    .external_id(external_id)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn put_user(&self) -> builder::PutUser<'_> {
        builder::PutUser::new(self)
    }

    ///Erase a person
    ///
    ///What you told about them and every address of theirs is deleted, and can
    /// not be undone. What still waits to be sent to them ends as
    /// `invalid_target`. What providers were given before is not taken back.
    ///
    ///Sends a `DELETE` request to `/v1/users/{external_id}`
    ///
    ///Arguments:
    /// - `external_id`: Your name for them.
    ///```ignore
    /// let response = client.erase_user()
    ///    .external_id(external_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn erase_user(&self) -> builder::EraseUser<'_> {
        builder::EraseUser::new(self)
    }
}

/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
        ResponseValue,
    };
    ///Builder for [`Client::get_liveness`]
    ///
    ///[`Client::get_liveness`]: super::Client::get_liveness
    #[derive(Debug, Clone)]
    pub struct GetLiveness<'a> {
        client: &'a super::Client,
    }

    impl<'a> GetLiveness<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        ///Sends a `GET` request to `/health/live`
        pub async fn send(self) -> Result<ResponseValue<types::Health>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/health/live", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_liveness",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::get_readiness`]
    ///
    ///[`Client::get_readiness`]: super::Client::get_readiness
    #[derive(Debug, Clone)]
    pub struct GetReadiness<'a> {
        client: &'a super::Client,
    }

    impl<'a> GetReadiness<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        ///Sends a `GET` request to `/health/ready`
        pub async fn send(self) -> Result<ResponseValue<types::Health>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/health/ready", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_readiness",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::get_writability`]
    ///
    ///[`Client::get_writability`]: super::Client::get_writability
    #[derive(Debug, Clone)]
    pub struct GetWritability<'a> {
        client: &'a super::Client,
    }

    impl<'a> GetWritability<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        ///Sends a `GET` request to `/health/write`
        pub async fn send(self) -> Result<ResponseValue<types::Health>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/health/write", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_writability",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::list_api_keys`]
    ///
    ///[`Client::list_api_keys`]: super::Client::list_api_keys
    #[derive(Debug, Clone)]
    pub struct ListApiKeys<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
    }

    impl<'a> ListApiKeys<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
            }
        }

        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for cursor failed".to_string()
            });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for limit failed".to_string()
            });
            self
        }

        ///Sends a `GET` request to `/v1/api-keys`
        pub async fn send(self) -> Result<ResponseValue<types::PageApiKey>, Error<types::Problem>> {
            let Self {
                client,
                cursor,
                limit,
            } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/api-keys", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_api_keys",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::create_api_key`]
    ///
    ///[`Client::create_api_key`]: super::Client::create_api_key
    #[derive(Debug, Clone)]
    pub struct CreateApiKey<'a> {
        client: &'a super::Client,
        idempotency_key: Result<Option<types::CreateApiKeyIdempotencyKey>, String>,
        body: Result<types::builder::NewApiKey, String>,
    }

    impl<'a> CreateApiKey<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateApiKeyIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `CreateApiKeyIdempotencyKey` for idempotency_key failed".to_string()
            });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewApiKey>,
            <V as std::convert::TryInto<types::NewApiKey>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewApiKey` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewApiKey) -> types::builder::NewApiKey,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/api-keys`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKey>, Error<types::Problem>> {
            let Self {
                client,
                idempotency_key,
                body,
            } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewApiKey::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/api-keys", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_api_key",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::revoke_api_key`]
    ///
    ///[`Client::revoke_api_key`]: super::Client::revoke_api_key
    #[derive(Debug, Clone)]
    pub struct RevokeApiKey<'a> {
        client: &'a super::Client,
        id: Result<types::RevokeApiKeyId, String>,
    }

    impl<'a> RevokeApiKey<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RevokeApiKeyId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `RevokeApiKeyId` for id failed".to_string());
            self
        }

        ///Sends a `DELETE` request to `/v1/api-keys/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKey>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/api-keys/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "revoke_api_key",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::rotate_api_key`]
    ///
    ///[`Client::rotate_api_key`]: super::Client::rotate_api_key
    #[derive(Debug, Clone)]
    pub struct RotateApiKey<'a> {
        client: &'a super::Client,
        id: Result<types::RotateApiKeyId, String>,
        idempotency_key: Result<Option<types::RotateApiKeyIdempotencyKey>, String>,
        body: Result<types::builder::RotateRequest, String>,
    }

    impl<'a> RotateApiKey<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RotateApiKeyId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `RotateApiKeyId` for id failed".to_string());
            self
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RotateApiKeyIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `RotateApiKeyIdempotencyKey` for idempotency_key failed".to_string()
            });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RotateRequest>,
            <V as std::convert::TryInto<types::RotateRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `RotateRequest` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::RotateRequest) -> types::builder::RotateRequest,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/api-keys/{id}/rotate`
        pub async fn send(self) -> Result<ResponseValue<types::ApiKey>, Error<types::Problem>> {
            let Self {
                client,
                id,
                idempotency_key,
                body,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::RotateRequest::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/api-keys/{}/rotate",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "rotate_api_key",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::list_apps`]
    ///
    ///[`Client::list_apps`]: super::Client::list_apps
    #[derive(Debug, Clone)]
    pub struct ListApps<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
    }

    impl<'a> ListApps<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
            }
        }

        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for cursor failed".to_string()
            });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for limit failed".to_string()
            });
            self
        }

        ///Sends a `GET` request to `/v1/apps`
        pub async fn send(self) -> Result<ResponseValue<types::PageApp>, Error<types::Problem>> {
            let Self {
                client,
                cursor,
                limit,
            } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/apps", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_apps",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::create_app`]
    ///
    ///[`Client::create_app`]: super::Client::create_app
    #[derive(Debug, Clone)]
    pub struct CreateApp<'a> {
        client: &'a super::Client,
        idempotency_key: Result<Option<types::CreateAppIdempotencyKey>, String>,
        body: Result<types::builder::NewApp, String>,
    }

    impl<'a> CreateApp<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateAppIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `CreateAppIdempotencyKey` for idempotency_key failed".to_string()
            });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewApp>,
            <V as std::convert::TryInto<types::NewApp>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewApp` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewApp) -> types::builder::NewApp,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/apps`
        pub async fn send(self) -> Result<ResponseValue<types::App>, Error<types::Problem>> {
            let Self {
                client,
                idempotency_key,
                body,
            } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewApp::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/apps", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_app",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::get_app`]
    ///
    ///[`Client::get_app`]: super::Client::get_app
    #[derive(Debug, Clone)]
    pub struct GetApp<'a> {
        client: &'a super::Client,
        id: Result<types::GetAppId, String>,
    }

    impl<'a> GetApp<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GetAppId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `GetAppId` for id failed".to_string());
            self
        }

        ///Sends a `GET` request to `/v1/apps/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::App>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/apps/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_app",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::update_app`]
    ///
    ///[`Client::update_app`]: super::Client::update_app
    #[derive(Debug, Clone)]
    pub struct UpdateApp<'a> {
        client: &'a super::Client,
        id: Result<types::UpdateAppId, String>,
        body: Result<types::builder::NewApp, String>,
    }

    impl<'a> UpdateApp<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateAppId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `UpdateAppId` for id failed".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewApp>,
            <V as std::convert::TryInto<types::NewApp>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewApp` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewApp) -> types::builder::NewApp,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `PUT` request to `/v1/apps/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::App>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewApp::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/apps/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_app",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::erase_app`]
    ///
    ///[`Client::erase_app`]: super::Client::erase_app
    #[derive(Debug, Clone)]
    pub struct EraseApp<'a> {
        client: &'a super::Client,
        id: Result<types::EraseAppId, String>,
    }

    impl<'a> EraseApp<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::EraseAppId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `EraseAppId` for id failed".to_string());
            self
        }

        ///Sends a `DELETE` request to `/v1/apps/{id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/apps/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "erase_app",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::list_credentials`]
    ///
    ///[`Client::list_credentials`]: super::Client::list_credentials
    #[derive(Debug, Clone)]
    pub struct ListCredentials<'a> {
        client: &'a super::Client,
        id: Result<types::ListCredentialsId, String>,
    }

    impl<'a> ListCredentials<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListCredentialsId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `ListCredentialsId` for id failed".to_string());
            self
        }

        ///Sends a `GET` request to `/v1/apps/{id}/credentials`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ListCredential>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/apps/{}/credentials",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_credentials",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::put_credential`]
    ///
    ///[`Client::put_credential`]: super::Client::put_credential
    #[derive(Debug, Clone)]
    pub struct PutCredential<'a> {
        client: &'a super::Client,
        id: Result<types::PutCredentialId, String>,
        body: Result<types::builder::CredentialInput, String>,
    }

    impl<'a> PutCredential<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PutCredentialId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `PutCredentialId` for id failed".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CredentialInput>,
            <V as std::convert::TryInto<types::CredentialInput>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `CredentialInput` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::CredentialInput) -> types::builder::CredentialInput,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `PUT` request to `/v1/apps/{id}/credentials`
        pub async fn send(self) -> Result<ResponseValue<types::Credential>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::CredentialInput::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/apps/{}/credentials",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "put_credential",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                201u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::delete_credential`]
    ///
    ///[`Client::delete_credential`]: super::Client::delete_credential
    #[derive(Debug, Clone)]
    pub struct DeleteCredential<'a> {
        client: &'a super::Client,
        id: Result<types::DeleteCredentialId, String>,
        credential_id: Result<types::DeleteCredentialCredentialId, String>,
    }

    impl<'a> DeleteCredential<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                credential_id: Err("credential_id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeleteCredentialId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `DeleteCredentialId` for id failed".to_string());
            self
        }

        pub fn credential_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeleteCredentialCredentialId>,
        {
            self.credential_id = value.try_into().map_err(|_| {
                "conversion to `DeleteCredentialCredentialId` for credential_id failed".to_string()
            });
            self
        }

        ///Sends a `DELETE` request to
        /// `/v1/apps/{id}/credentials/{credential_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self {
                client,
                id,
                credential_id,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let credential_id = credential_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/apps/{}/credentials/{}",
                client.baseurl,
                encode_path(&id.to_string()),
                encode_path(&credential_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_credential",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::verify_credential`]
    ///
    ///[`Client::verify_credential`]: super::Client::verify_credential
    #[derive(Debug, Clone)]
    pub struct VerifyCredential<'a> {
        client: &'a super::Client,
        id: Result<types::VerifyCredentialId, String>,
        credential_id: Result<types::VerifyCredentialCredentialId, String>,
    }

    impl<'a> VerifyCredential<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                credential_id: Err("credential_id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::VerifyCredentialId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `VerifyCredentialId` for id failed".to_string());
            self
        }

        pub fn credential_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::VerifyCredentialCredentialId>,
        {
            self.credential_id = value.try_into().map_err(|_| {
                "conversion to `VerifyCredentialCredentialId` for credential_id failed".to_string()
            });
            self
        }

        ///Sends a `POST` request to
        /// `/v1/apps/{id}/credentials/{credential_id}/verify`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CredentialVerification>, Error<types::Problem>> {
            let Self {
                client,
                id,
                credential_id,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let credential_id = credential_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/apps/{}/credentials/{}/verify",
                client.baseurl,
                encode_path(&id.to_string()),
                encode_path(&credential_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "verify_credential",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                202u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::renew_data_key`]
    ///
    ///[`Client::renew_data_key`]: super::Client::renew_data_key
    #[derive(Debug, Clone)]
    pub struct RenewDataKey<'a> {
        client: &'a super::Client,
        id: Result<types::RenewDataKeyId, String>,
        idempotency_key: Result<Option<types::RenewDataKeyIdempotencyKey>, String>,
    }

    impl<'a> RenewDataKey<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                idempotency_key: Ok(None),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RenewDataKeyId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `RenewDataKeyId` for id failed".to_string());
            self
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RenewDataKeyIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `RenewDataKeyIdempotencyKey` for idempotency_key failed".to_string()
            });
            self
        }

        ///Sends a `POST` request to `/v1/apps/{id}/data-key/renew`
        pub async fn send(self) -> Result<ResponseValue<types::Operation>, Error<types::Problem>> {
            let Self {
                client,
                id,
                idempotency_key,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/apps/{}/data-key/renew",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "renew_data_key",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                202u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::list_audit_log`]
    ///
    ///[`Client::list_audit_log`]: super::Client::list_audit_log
    #[derive(Debug, Clone)]
    pub struct ListAuditLog<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
    }

    impl<'a> ListAuditLog<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
            }
        }

        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for cursor failed".to_string()
            });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for limit failed".to_string()
            });
            self
        }

        ///Sends a `GET` request to `/v1/audit-log`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageAuditEntry>, Error<types::Problem>> {
            let Self {
                client,
                cursor,
                limit,
            } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/audit-log", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_audit_log",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::list_dead_letters`]
    ///
    ///[`Client::list_dead_letters`]: super::Client::list_dead_letters
    #[derive(Debug, Clone)]
    pub struct ListDeadLetters<'a> {
        client: &'a super::Client,
        cause: Result<Option<types::ListDeadLettersCause>, String>,
        channel: Result<Option<types::ListDeadLettersChannel>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
        message: Result<Option<types::ListDeadLettersMessage>, String>,
        since: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
    }

    impl<'a> ListDeadLetters<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cause: Ok(None),
                channel: Ok(None),
                cursor: Ok(None),
                limit: Ok(None),
                message: Ok(None),
                since: Ok(None),
            }
        }

        pub fn cause<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListDeadLettersCause>,
        {
            self.cause = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `ListDeadLettersCause` for cause failed".to_string());
            self
        }

        pub fn channel<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListDeadLettersChannel>,
        {
            self.channel = value.try_into().map(Some).map_err(|_| {
                "conversion to `ListDeadLettersChannel` for channel failed".to_string()
            });
            self
        }

        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for cursor failed".to_string()
            });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for limit failed".to_string()
            });
            self
        }

        pub fn message<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListDeadLettersMessage>,
        {
            self.message = value.try_into().map(Some).map_err(|_| {
                "conversion to `ListDeadLettersMessage` for message failed".to_string()
            });
            self
        }

        pub fn since<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self . since = value . try_into () . map (Some) . map_err (| _ | "conversion to `:: chrono :: DateTime < :: chrono :: offset :: Utc >` for since failed" . to_string ()) ;
            self
        }

        ///Sends a `GET` request to `/v1/dead-letters`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageDeadLetter>, Error<types::Problem>> {
            let Self {
                client,
                cause,
                channel,
                cursor,
                limit,
                message,
                since,
            } = self;
            let cause = cause.map_err(Error::InvalidRequest)?;
            let channel = channel.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let message = message.map_err(Error::InvalidRequest)?;
            let since = since.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/dead-letters", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cause", &cause))
                .query(&progenitor_client::QueryParam::new("channel", &channel))
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("message", &message))
                .query(&progenitor_client::QueryParam::new("since", &since))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_dead_letters",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::replay_dead_letters`]
    ///
    ///[`Client::replay_dead_letters`]: super::Client::replay_dead_letters
    #[derive(Debug, Clone)]
    pub struct ReplayDeadLetters<'a> {
        client: &'a super::Client,
        idempotency_key: Result<Option<types::ReplayDeadLettersIdempotencyKey>, String>,
        body: Result<types::builder::ReplayRequest, String>,
    }

    impl<'a> ReplayDeadLetters<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ReplayDeadLettersIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `ReplayDeadLettersIdempotencyKey` for idempotency_key failed"
                    .to_string()
            });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ReplayRequest>,
            <V as std::convert::TryInto<types::ReplayRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `ReplayRequest` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::ReplayRequest) -> types::builder::ReplayRequest,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/dead-letters/replay`
        pub async fn send(self) -> Result<ResponseValue<types::Replay>, Error<types::Problem>> {
            let Self {
                client,
                idempotency_key,
                body,
            } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ReplayRequest::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/dead-letters/replay", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "replay_dead_letters",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                202u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::get_delivery`]
    ///
    ///[`Client::get_delivery`]: super::Client::get_delivery
    #[derive(Debug, Clone)]
    pub struct GetDelivery<'a> {
        client: &'a super::Client,
        id: Result<types::GetDeliveryId, String>,
    }

    impl<'a> GetDelivery<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GetDeliveryId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `GetDeliveryId` for id failed".to_string());
            self
        }

        ///Sends a `GET` request to `/v1/deliveries/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DeliveryDetails>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/deliveries/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_delivery",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::pause_lane`]
    ///
    ///[`Client::pause_lane`]: super::Client::pause_lane
    #[derive(Debug, Clone)]
    pub struct PauseLane<'a> {
        client: &'a super::Client,
        channel: Result<types::PauseLaneChannel, String>,
        idempotency_key: Result<Option<types::PauseLaneIdempotencyKey>, String>,
        body: Result<types::builder::PauseRequest, String>,
    }

    impl<'a> PauseLane<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                channel: Err("channel was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn channel<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PauseLaneChannel>,
        {
            self.channel = value
                .try_into()
                .map_err(|_| "conversion to `PauseLaneChannel` for channel failed".to_string());
            self
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PauseLaneIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `PauseLaneIdempotencyKey` for idempotency_key failed".to_string()
            });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PauseRequest>,
            <V as std::convert::TryInto<types::PauseRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `PauseRequest` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::PauseRequest) -> types::builder::PauseRequest,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/lanes/{channel}/pause`
        pub async fn send(self) -> Result<ResponseValue<types::Lane>, Error<types::Problem>> {
            let Self {
                client,
                channel,
                idempotency_key,
                body,
            } = self;
            let channel = channel.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::PauseRequest::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/lanes/{}/pause",
                client.baseurl,
                encode_path(&channel.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "pause_lane",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::resume_lane`]
    ///
    ///[`Client::resume_lane`]: super::Client::resume_lane
    #[derive(Debug, Clone)]
    pub struct ResumeLane<'a> {
        client: &'a super::Client,
        channel: Result<types::ResumeLaneChannel, String>,
        idempotency_key: Result<Option<types::ResumeLaneIdempotencyKey>, String>,
        body: Result<types::builder::ResumeRequest, String>,
    }

    impl<'a> ResumeLane<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                channel: Err("channel was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn channel<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ResumeLaneChannel>,
        {
            self.channel = value
                .try_into()
                .map_err(|_| "conversion to `ResumeLaneChannel` for channel failed".to_string());
            self
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ResumeLaneIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `ResumeLaneIdempotencyKey` for idempotency_key failed".to_string()
            });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ResumeRequest>,
            <V as std::convert::TryInto<types::ResumeRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `ResumeRequest` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::ResumeRequest) -> types::builder::ResumeRequest,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/lanes/{channel}/resume`
        pub async fn send(self) -> Result<ResponseValue<types::Lane>, Error<types::Problem>> {
            let Self {
                client,
                channel,
                idempotency_key,
                body,
            } = self;
            let channel = channel.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ResumeRequest::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/lanes/{}/resume",
                client.baseurl,
                encode_path(&channel.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "resume_lane",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::list_members`]
    ///
    ///[`Client::list_members`]: super::Client::list_members
    #[derive(Debug, Clone)]
    pub struct ListMembers<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
    }

    impl<'a> ListMembers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
            }
        }

        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for cursor failed".to_string()
            });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for limit failed".to_string()
            });
            self
        }

        ///Sends a `GET` request to `/v1/members`
        pub async fn send(self) -> Result<ResponseValue<types::PageMember>, Error<types::Problem>> {
            let Self {
                client,
                cursor,
                limit,
            } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/members", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_members",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::invite_member`]
    ///
    ///[`Client::invite_member`]: super::Client::invite_member
    #[derive(Debug, Clone)]
    pub struct InviteMember<'a> {
        client: &'a super::Client,
        idempotency_key: Result<Option<types::InviteMemberIdempotencyKey>, String>,
        body: Result<types::builder::NewMember, String>,
    }

    impl<'a> InviteMember<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::InviteMemberIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `InviteMemberIdempotencyKey` for idempotency_key failed".to_string()
            });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewMember>,
            <V as std::convert::TryInto<types::NewMember>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewMember` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewMember) -> types::builder::NewMember,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/members`
        pub async fn send(self) -> Result<ResponseValue<types::Member>, Error<types::Problem>> {
            let Self {
                client,
                idempotency_key,
                body,
            } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewMember::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/members", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "invite_member",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::accept_invitation`]
    ///
    ///[`Client::accept_invitation`]: super::Client::accept_invitation
    #[derive(Debug, Clone)]
    pub struct AcceptInvitation<'a> {
        client: &'a super::Client,
        body: Result<types::builder::Acceptance, String>,
    }

    impl<'a> AcceptInvitation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Acceptance>,
            <V as std::convert::TryInto<types::Acceptance>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `Acceptance` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::Acceptance) -> types::builder::Acceptance,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/members/accept`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::Acceptance::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/members/accept", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "accept_invitation",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::change_member`]
    ///
    ///[`Client::change_member`]: super::Client::change_member
    #[derive(Debug, Clone)]
    pub struct ChangeMember<'a> {
        client: &'a super::Client,
        id: Result<types::ChangeMemberId, String>,
        body: Result<types::builder::MemberChange, String>,
    }

    impl<'a> ChangeMember<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangeMemberId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `ChangeMemberId` for id failed".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MemberChange>,
            <V as std::convert::TryInto<types::MemberChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `MemberChange` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::MemberChange) -> types::builder::MemberChange,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `PUT` request to `/v1/members/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::Member>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::MemberChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/members/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "change_member",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::remove_member`]
    ///
    ///[`Client::remove_member`]: super::Client::remove_member
    #[derive(Debug, Clone)]
    pub struct RemoveMember<'a> {
        client: &'a super::Client,
        id: Result<types::RemoveMemberId, String>,
    }

    impl<'a> RemoveMember<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RemoveMemberId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `RemoveMemberId` for id failed".to_string());
            self
        }

        ///Sends a `DELETE` request to `/v1/members/{id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/members/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "remove_member",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::reset_member`]
    ///
    ///[`Client::reset_member`]: super::Client::reset_member
    #[derive(Debug, Clone)]
    pub struct ResetMember<'a> {
        client: &'a super::Client,
        id: Result<types::ResetMemberId, String>,
    }

    impl<'a> ResetMember<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ResetMemberId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `ResetMemberId` for id failed".to_string());
            self
        }

        ///Sends a `POST` request to `/v1/members/{id}/reset`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/members/{}/reset",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "reset_member",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::list_messages`]
    ///
    ///[`Client::list_messages`]: super::Client::list_messages
    #[derive(Debug, Clone)]
    pub struct ListMessages<'a> {
        client: &'a super::Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
    }

    impl<'a> ListMessages<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                cursor: Ok(None),
                limit: Ok(None),
            }
        }

        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for cursor failed".to_string()
            });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for limit failed".to_string()
            });
            self
        }

        ///Sends a `GET` request to `/v1/messages`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageMessage>, Error<types::Problem>> {
            let Self {
                client,
                cursor,
                limit,
            } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/messages", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_messages",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::create_message`]
    ///
    ///[`Client::create_message`]: super::Client::create_message
    #[derive(Debug, Clone)]
    pub struct CreateMessage<'a> {
        client: &'a super::Client,
        idempotency_key: Result<Option<types::CreateMessageIdempotencyKey>, String>,
        body: Result<types::builder::NewMessage, String>,
    }

    impl<'a> CreateMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateMessageIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `CreateMessageIdempotencyKey` for idempotency_key failed".to_string()
            });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewMessage>,
            <V as std::convert::TryInto<types::NewMessage>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewMessage` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewMessage) -> types::builder::NewMessage,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/messages`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AcceptedMessage>, Error<types::Problem>> {
            let Self {
                client,
                idempotency_key,
                body,
            } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewMessage::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/messages", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_message",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                202u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::create_messages`]
    ///
    ///[`Client::create_messages`]: super::Client::create_messages
    #[derive(Debug, Clone)]
    pub struct CreateMessages<'a> {
        client: &'a super::Client,
        idempotency_key: Result<Option<types::CreateMessagesIdempotencyKey>, String>,
        body: Result<types::builder::MessageBatch, String>,
    }

    impl<'a> CreateMessages<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateMessagesIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `CreateMessagesIdempotencyKey` for idempotency_key failed"
                    .to_string()
            });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MessageBatch>,
            <V as std::convert::TryInto<types::MessageBatch>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `MessageBatch` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::MessageBatch) -> types::builder::MessageBatch,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/messages/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ListMessageBatchItem>, Error<types::Problem>> {
            let Self {
                client,
                idempotency_key,
                body,
            } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::MessageBatch::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/messages/batch", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_messages",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::validate_message`]
    ///
    ///[`Client::validate_message`]: super::Client::validate_message
    #[derive(Debug, Clone)]
    pub struct ValidateMessage<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NewMessage, String>,
    }

    impl<'a> ValidateMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewMessage>,
            <V as std::convert::TryInto<types::NewMessage>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewMessage` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewMessage) -> types::builder::NewMessage,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/messages/validate`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::MessageValidation>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::NewMessage::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/messages/validate", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "validate_message",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::get_message`]
    ///
    ///[`Client::get_message`]: super::Client::get_message
    #[derive(Debug, Clone)]
    pub struct GetMessage<'a> {
        client: &'a super::Client,
        id: Result<types::GetMessageId, String>,
    }

    impl<'a> GetMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GetMessageId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `GetMessageId` for id failed".to_string());
            self
        }

        ///Sends a `GET` request to `/v1/messages/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::Message>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/messages/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_message",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::cancel_message`]
    ///
    ///[`Client::cancel_message`]: super::Client::cancel_message
    #[derive(Debug, Clone)]
    pub struct CancelMessage<'a> {
        client: &'a super::Client,
        id: Result<types::CancelMessageId, String>,
        idempotency_key: Result<Option<types::CancelMessageIdempotencyKey>, String>,
    }

    impl<'a> CancelMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                idempotency_key: Ok(None),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CancelMessageId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `CancelMessageId` for id failed".to_string());
            self
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CancelMessageIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `CancelMessageIdempotencyKey` for idempotency_key failed".to_string()
            });
            self
        }

        ///Sends a `POST` request to `/v1/messages/{id}/cancel`
        pub async fn send(self) -> Result<ResponseValue<types::Message>, Error<types::Problem>> {
            let Self {
                client,
                id,
                idempotency_key,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/messages/{}/cancel",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "cancel_message",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::list_message_deliveries`]
    ///
    ///[`Client::list_message_deliveries`]: super::Client::list_message_deliveries
    #[derive(Debug, Clone)]
    pub struct ListMessageDeliveries<'a> {
        client: &'a super::Client,
        id: Result<types::ListMessageDeliveriesId, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
        status: Result<Option<types::ListMessageDeliveriesStatus>, String>,
    }

    impl<'a> ListMessageDeliveries<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
                status: Ok(None),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListMessageDeliveriesId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `ListMessageDeliveriesId` for id failed".to_string());
            self
        }

        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for cursor failed".to_string()
            });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for limit failed".to_string()
            });
            self
        }

        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListMessageDeliveriesStatus>,
        {
            self.status = value.try_into().map(Some).map_err(|_| {
                "conversion to `ListMessageDeliveriesStatus` for status failed".to_string()
            });
            self
        }

        ///Sends a `GET` request to `/v1/messages/{id}/deliveries`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageDelivery>, Error<types::Problem>> {
            let Self {
                client,
                id,
                cursor,
                limit,
                status,
            } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/messages/{}/deliveries",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_message_deliveries",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::get_operation`]
    ///
    ///[`Client::get_operation`]: super::Client::get_operation
    #[derive(Debug, Clone)]
    pub struct GetOperation<'a> {
        client: &'a super::Client,
        id: Result<types::GetOperationId, String>,
    }

    impl<'a> GetOperation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GetOperationId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `GetOperationId` for id failed".to_string());
            self
        }

        ///Sends a `GET` request to `/v1/operations/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::Operation>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/operations/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_operation",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::list_queues`]
    ///
    ///[`Client::list_queues`]: super::Client::list_queues
    #[derive(Debug, Clone)]
    pub struct ListQueues<'a> {
        client: &'a super::Client,
    }

    impl<'a> ListQueues<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        ///Sends a `GET` request to `/v1/queues`
        pub async fn send(self) -> Result<ResponseValue<types::ListQueue>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/v1/queues", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_queues",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::begin_session`]
    ///
    ///[`Client::begin_session`]: super::Client::begin_session
    #[derive(Debug, Clone)]
    pub struct BeginSession<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NewSession, String>,
    }

    impl<'a> BeginSession<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewSession>,
            <V as std::convert::TryInto<types::NewSession>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewSession` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewSession) -> types::builder::NewSession,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/sessions`
        pub async fn send(self) -> Result<ResponseValue<types::Session>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::NewSession::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/sessions", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "begin_session",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::get_session`]
    ///
    ///[`Client::get_session`]: super::Client::get_session
    #[derive(Debug, Clone)]
    pub struct GetSession<'a> {
        client: &'a super::Client,
    }

    impl<'a> GetSession<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        ///Sends a `GET` request to `/v1/sessions/current`
        pub async fn send(self) -> Result<ResponseValue<types::Session>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/v1/sessions/current", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_session",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::end_session`]
    ///
    ///[`Client::end_session`]: super::Client::end_session
    #[derive(Debug, Clone)]
    pub struct EndSession<'a> {
        client: &'a super::Client,
    }

    impl<'a> EndSession<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        ///Sends a `DELETE` request to `/v1/sessions/current`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client } = self;
            let url = format!("{}/v1/sessions/current", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "end_session",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::change_password`]
    ///
    ///[`Client::change_password`]: super::Client::change_password
    #[derive(Debug, Clone)]
    pub struct ChangePassword<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PasswordChange, String>,
    }

    impl<'a> ChangePassword<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PasswordChange>,
            <V as std::convert::TryInto<types::PasswordChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `PasswordChange` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::PasswordChange) -> types::builder::PasswordChange,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `PUT` request to `/v1/sessions/current/password`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::PasswordChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/sessions/current/password", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "change_password",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::confirm_second_factor`]
    ///
    ///[`Client::confirm_second_factor`]: super::Client::confirm_second_factor
    #[derive(Debug, Clone)]
    pub struct ConfirmSecondFactor<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SecondFactorCode, String>,
    }

    impl<'a> ConfirmSecondFactor<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SecondFactorCode>,
            <V as std::convert::TryInto<types::SecondFactorCode>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `SecondFactorCode` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SecondFactorCode,
            ) -> types::builder::SecondFactorCode,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `PUT` request to `/v1/sessions/current/second-factor`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::SecondFactorCode::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/sessions/current/second-factor", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "confirm_second_factor",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::begin_second_factor`]
    ///
    ///[`Client::begin_second_factor`]: super::Client::begin_second_factor
    #[derive(Debug, Clone)]
    pub struct BeginSecondFactor<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PasswordCheck, String>,
    }

    impl<'a> BeginSecondFactor<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PasswordCheck>,
            <V as std::convert::TryInto<types::PasswordCheck>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `PasswordCheck` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::PasswordCheck) -> types::builder::PasswordCheck,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/sessions/current/second-factor`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SecondFactor>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::PasswordCheck::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/sessions/current/second-factor", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "begin_second_factor",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::remove_second_factor`]
    ///
    ///[`Client::remove_second_factor`]: super::Client::remove_second_factor
    #[derive(Debug, Clone)]
    pub struct RemoveSecondFactor<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PasswordCheck, String>,
    }

    impl<'a> RemoveSecondFactor<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PasswordCheck>,
            <V as std::convert::TryInto<types::PasswordCheck>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `PasswordCheck` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::PasswordCheck) -> types::builder::PasswordCheck,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to
        /// `/v1/sessions/current/second-factor/remove`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::PasswordCheck::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/sessions/current/second-factor/remove",
                client.baseurl,
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "remove_second_factor",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::list_subscriptions`]
    ///
    ///[`Client::list_subscriptions`]: super::Client::list_subscriptions
    #[derive(Debug, Clone)]
    pub struct ListSubscriptions<'a> {
        client: &'a super::Client,
        channel: Result<Option<types::ListSubscriptionsChannel>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU32>, String>,
        state: Result<Option<types::ListSubscriptionsState>, String>,
        user: Result<Option<types::ListSubscriptionsUser>, String>,
    }

    impl<'a> ListSubscriptions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                channel: Ok(None),
                cursor: Ok(None),
                limit: Ok(None),
                state: Ok(None),
                user: Ok(None),
            }
        }

        pub fn channel<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListSubscriptionsChannel>,
        {
            self.channel = value.try_into().map(Some).map_err(|_| {
                "conversion to `ListSubscriptionsChannel` for channel failed".to_string()
            });
            self
        }

        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: string :: String` for cursor failed".to_string()
            });
            self
        }

        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| {
                "conversion to `:: std :: num :: NonZeroU32` for limit failed".to_string()
            });
            self
        }

        pub fn state<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListSubscriptionsState>,
        {
            self.state = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `ListSubscriptionsState` for state failed".to_string());
            self
        }

        pub fn user<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListSubscriptionsUser>,
        {
            self.user = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `ListSubscriptionsUser` for user failed".to_string());
            self
        }

        ///Sends a `GET` request to `/v1/subscriptions`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PageSubscription>, Error<types::Problem>> {
            let Self {
                client,
                channel,
                cursor,
                limit,
                state,
                user,
            } = self;
            let channel = channel.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let state = state.map_err(Error::InvalidRequest)?;
            let user = user.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/subscriptions", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("channel", &channel))
                .query(&progenitor_client::QueryParam::new("cursor", &cursor))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("state", &state))
                .query(&progenitor_client::QueryParam::new("user", &user))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_subscriptions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::put_subscriptions`]
    ///
    ///[`Client::put_subscriptions`]: super::Client::put_subscriptions
    #[derive(Debug, Clone)]
    pub struct PutSubscriptions<'a> {
        client: &'a super::Client,
        idempotency_key: Result<Option<types::PutSubscriptionsIdempotencyKey>, String>,
        body: Result<types::builder::SubscriptionBatch, String>,
    }

    impl<'a> PutSubscriptions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PutSubscriptionsIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `PutSubscriptionsIdempotencyKey` for idempotency_key failed"
                    .to_string()
            });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SubscriptionBatch>,
            <V as std::convert::TryInto<types::SubscriptionBatch>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `SubscriptionBatch` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SubscriptionBatch,
            ) -> types::builder::SubscriptionBatch,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/subscriptions/batch`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ListSubscriptionBatchItem>, Error<types::Problem>>
        {
            let Self {
                client,
                idempotency_key,
                body,
            } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::SubscriptionBatch::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/subscriptions/batch", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "put_subscriptions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::get_subscription`]
    ///
    ///[`Client::get_subscription`]: super::Client::get_subscription
    #[derive(Debug, Clone)]
    pub struct GetSubscription<'a> {
        client: &'a super::Client,
        id: Result<types::GetSubscriptionId, String>,
    }

    impl<'a> GetSubscription<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GetSubscriptionId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `GetSubscriptionId` for id failed".to_string());
            self
        }

        ///Sends a `GET` request to `/v1/subscriptions/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Subscription>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/subscriptions/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_subscription",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::put_subscription`]
    ///
    ///[`Client::put_subscription`]: super::Client::put_subscription
    #[derive(Debug, Clone)]
    pub struct PutSubscription<'a> {
        client: &'a super::Client,
        id: Result<types::PutSubscriptionId, String>,
        body: Result<types::builder::SubscriptionInput, String>,
    }

    impl<'a> PutSubscription<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PutSubscriptionId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `PutSubscriptionId` for id failed".to_string());
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SubscriptionInput>,
            <V as std::convert::TryInto<types::SubscriptionInput>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `SubscriptionInput` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SubscriptionInput,
            ) -> types::builder::SubscriptionInput,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `PUT` request to `/v1/subscriptions/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Subscription>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::SubscriptionInput::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/subscriptions/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "put_subscription",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                201u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::delete_subscription`]
    ///
    ///[`Client::delete_subscription`]: super::Client::delete_subscription
    #[derive(Debug, Clone)]
    pub struct DeleteSubscription<'a> {
        client: &'a super::Client,
        id: Result<types::DeleteSubscriptionId, String>,
    }

    impl<'a> DeleteSubscription<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeleteSubscriptionId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `DeleteSubscriptionId` for id failed".to_string());
            self
        }

        ///Sends a `DELETE` request to `/v1/subscriptions/{id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/subscriptions/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_subscription",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::create_token`]
    ///
    ///[`Client::create_token`]: super::Client::create_token
    #[derive(Debug, Clone)]
    pub struct CreateToken<'a> {
        client: &'a super::Client,
        idempotency_key: Result<Option<types::CreateTokenIdempotencyKey>, String>,
        body: Result<types::builder::NewToken, String>,
    }

    impl<'a> CreateToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateTokenIdempotencyKey>,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|_| {
                "conversion to `CreateTokenIdempotencyKey` for idempotency_key failed".to_string()
            });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NewToken>,
            <V as std::convert::TryInto<types::NewToken>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `NewToken` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::NewToken) -> types::builder::NewToken,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `POST` request to `/v1/tokens`
        pub async fn send(self) -> Result<ResponseValue<types::Token>, Error<types::Problem>> {
            let Self {
                client,
                idempotency_key,
                body,
            } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::NewToken::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/tokens", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::revoke_token`]
    ///
    ///[`Client::revoke_token`]: super::Client::revoke_token
    #[derive(Debug, Clone)]
    pub struct RevokeToken<'a> {
        client: &'a super::Client,
        id: Result<types::RevokeTokenId, String>,
    }

    impl<'a> RevokeToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }

        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RevokeTokenId>,
        {
            self.id = value
                .try_into()
                .map_err(|_| "conversion to `RevokeTokenId` for id failed".to_string());
            self
        }

        ///Sends a `DELETE` request to `/v1/tokens/{id}`
        pub async fn send(self) -> Result<ResponseValue<types::EndedToken>, Error<types::Problem>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/tokens/{}",
                client.baseurl,
                encode_path(&id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "revoke_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                409u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::get_user`]
    ///
    ///[`Client::get_user`]: super::Client::get_user
    #[derive(Debug, Clone)]
    pub struct GetUser<'a> {
        client: &'a super::Client,
        external_id: Result<types::GetUserExternalId, String>,
    }

    impl<'a> GetUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                external_id: Err("external_id was not initialized".to_string()),
            }
        }

        pub fn external_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GetUserExternalId>,
        {
            self.external_id = value.try_into().map_err(|_| {
                "conversion to `GetUserExternalId` for external_id failed".to_string()
            });
            self
        }

        ///Sends a `GET` request to `/v1/users/{external_id}`
        pub async fn send(self) -> Result<ResponseValue<types::User>, Error<types::Problem>> {
            let Self {
                client,
                external_id,
            } = self;
            let external_id = external_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/users/{}",
                client.baseurl,
                encode_path(&external_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_user",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::put_user`]
    ///
    ///[`Client::put_user`]: super::Client::put_user
    #[derive(Debug, Clone)]
    pub struct PutUser<'a> {
        client: &'a super::Client,
        external_id: Result<types::PutUserExternalId, String>,
        body: Result<types::builder::UserInput, String>,
    }

    impl<'a> PutUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                external_id: Err("external_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn external_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PutUserExternalId>,
        {
            self.external_id = value.try_into().map_err(|_| {
                "conversion to `PutUserExternalId` for external_id failed".to_string()
            });
            self
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserInput>,
            <V as std::convert::TryInto<types::UserInput>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `UserInput` for body failed: {}", s));
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::UserInput) -> types::builder::UserInput,
        {
            self.body = self.body.map(f);
            self
        }

        ///Sends a `PUT` request to `/v1/users/{external_id}`
        pub async fn send(self) -> Result<ResponseValue<types::User>, Error<types::Problem>> {
            let Self {
                client,
                external_id,
                body,
            } = self;
            let external_id = external_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserInput::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/users/{}",
                client.baseurl,
                encode_path(&external_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "put_user",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                201u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                413u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                415u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                422u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    ///Builder for [`Client::erase_user`]
    ///
    ///[`Client::erase_user`]: super::Client::erase_user
    #[derive(Debug, Clone)]
    pub struct EraseUser<'a> {
        client: &'a super::Client,
        external_id: Result<types::EraseUserExternalId, String>,
    }

    impl<'a> EraseUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                external_id: Err("external_id was not initialized".to_string()),
            }
        }

        pub fn external_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::EraseUserExternalId>,
        {
            self.external_id = value.try_into().map_err(|_| {
                "conversion to `EraseUserExternalId` for external_id failed".to_string()
            });
            self
        }

        ///Sends a `DELETE` request to `/v1/users/{external_id}`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Problem>> {
            let Self {
                client,
                external_id,
            } = self;
            let external_id = external_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/users/{}",
                client.baseurl,
                encode_path(&external_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map.append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "erase_user",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                401u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                403u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                404u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                410u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                429u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                500u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                503u16 => Err(Error::ErrorResponse(
                    ResponseValue::from_response(response).await?,
                )),
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}

/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
