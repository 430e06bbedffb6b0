//! Endpoints of their own files that share a path, as one path of the document.

use std::collections::{BTreeMap, HashMap};

use poem::endpoint::BoxEndpoint;
use poem::http::Method;
use poem_openapi::OpenApi;
use poem_openapi::registry::{MetaApi, MetaPath, Registry};

/// Endpoints with the operations of one path together: the framework would write the path twice, and JSON keeps only
/// the last of two equal names.
pub(crate) struct Merged<T>(pub(crate) T);

impl<T: OpenApi> OpenApi for Merged<T> {
    fn meta() -> Vec<MetaApi> {
        let mut paths: BTreeMap<String, MetaPath> = BTreeMap::new();
        for path in T::meta().into_iter().flat_map(|api| api.paths) {
            match paths.get_mut(&path.path) {
                Some(known) => known.operations.extend(path.operations),
                None => drop(paths.insert(path.path.clone(), path)),
            }
        }
        vec![MetaApi { paths: paths.into_values().collect() }]
    }

    fn register(registry: &mut Registry) {
        T::register(registry);
    }

    fn add_routes(self, routes: &mut HashMap<String, HashMap<Method, BoxEndpoint<'static>>>) {
        self.0.add_routes(routes);
    }
}
