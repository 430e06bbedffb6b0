//! The password of a cluster's superuser.

use std::path::Path;

use crate::PostgresError;

/// The cluster's password, made at the first start. Other users of the machine can reach the port, so it matters.
pub(crate) fn password_of(folder: &Path) -> Result<String, PostgresError> {
    let path = folder.join("password");
    let failed = |source| PostgresError::Folder { path: path.clone(), source };
    if let Ok(password) = std::fs::read_to_string(&path)
        && !password.trim().is_empty()
    {
        return Ok(password.trim().to_owned());
    }
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|error| failed(std::io::Error::other(error)))?;
    let password = hex::encode(random);
    // The folder is closed to others, so its files need no rights of their own; initdb, as the cluster's owner,
    // must be able to read this one.
    std::fs::write(&path, &password).map_err(failed)?;
    Ok(password)
}
