//! Which requests are answered otherwise.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Mutex;

use crate::scenario::{Fault, Provider, Reaction, Scenario};

/// How often each fault was met by each token, for faults that end.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    met: Mutex<HashMap<(usize, String), u32>>,
}

impl Faults {
    /// What happens to a request for `token`; nothing unusual if `None`.
    pub(crate) fn reaction(&self, scenario: &Scenario, provider: Provider, token: &str) -> Option<Reaction> {
        let chosen = scenario.faults.iter().enumerate().find(|(place, fault)| {
            fault.provider.is_none_or(|only| only == provider)
                && token.starts_with(&fault.prefix)
                && is_chosen(scenario.seed, token, fault)
                && self.not_over(*place, token, fault)
        });
        chosen.map(|(_, fault)| fault.reaction)
    }

    /// Begins to count anew, for a new scenario.
    pub(crate) fn forget(&self) {
        self.met.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
    }

    fn not_over(&self, place: usize, token: &str, fault: &Fault) -> bool {
        let Some(times) = fault.times else { return true };
        let mut met = self.met.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let count = met.entry((place, token.to_owned())).or_default();
        *count += 1;
        *count <= times
    }
}

fn is_chosen(seed: u64, token: &str, fault: &Fault) -> bool {
    if fault.rate >= 1.0 {
        return true;
    }
    let mut hasher = DefaultHasher::new();
    (seed, token, &fault.prefix).hash(&mut hasher);
    #[expect(clippy::cast_precision_loss, reason = "a share needs no 64 bits")]
    let place = (hasher.finish() >> 11) as f64 / (1_u64 << 53) as f64;
    place < fault.rate
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scenario(faults: Vec<Fault>) -> Scenario {
        Scenario { seed: 7, faults, ..Scenario::default() }
    }

    fn fault(prefix: &str, reaction: Reaction) -> Fault {
        Fault { provider: None, prefix: prefix.to_owned(), rate: 1.0, times: None, reaction }
    }

    #[test]
    fn the_first_fault_that_fits_counts() {
        let faults = Faults::default();
        let apple = Fault { provider: Some(Provider::Apns), ..fault("de", Reaction::Gone) };
        let scenario = scenario(vec![apple, fault("d", Reaction::Internal)]);
        assert_eq!(faults.reaction(&scenario, Provider::Apns, "dead"), Some(Reaction::Gone));
        assert_eq!(faults.reaction(&scenario, Provider::Fcm, "dead"), Some(Reaction::Internal));
        assert_eq!(faults.reaction(&scenario, Provider::Fcm, "alive"), None);
    }

    #[test]
    fn a_fault_that_ends_ends_for_each_token_alone() {
        let faults = Faults::default();
        let scenario = scenario(vec![Fault { times: Some(2), ..fault("", Reaction::Unavailable) }]);
        let ask = |token| faults.reaction(&scenario, Provider::Apns, token).is_some();
        assert_eq!([ask("a"), ask("a"), ask("a"), ask("b")], [true, true, false, true]);
    }

    #[test]
    fn a_share_is_kept_and_always_the_same() {
        let faults = Faults::default();
        let scenario = scenario(vec![Fault { rate: 0.1, ..fault("", Reaction::Gone) }]);
        let count = || {
            let tokens = (0..10_000).map(|number| format!("token {number}"));
            tokens.filter(|token| faults.reaction(&scenario, Provider::Apns, token).is_some()).count()
        };
        assert!((900..1_100).contains(&count()), "{}", count());
        assert_eq!(count(), count());
    }
}
