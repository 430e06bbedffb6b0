//! Whether a job's recipients stand together in the database.
//!
//! Those of a message to everybody do: an expansion numbers an app's subscriptions on each channel in the order of their ids.
//! So the numbers tell how many stand between the first and the last of a job: those of the other environment, or nobody, and
//! after a retry those that were sent. Whom a request names comes in the request's order, and ids that do not ascend with
//! their numbers are anywhere.

use domain::Recipient;
use store::subscriptions::Stretch;

use super::undertaker::subscription_of;

/// Fewer are found faster one by one.
const FEWEST: u32 = 16;
/// Rows read for each that is wanted: with more, finding each by its id is cheaper.
const MOST_ROWS_EACH: u32 = 4;

/// The stretch that `recipients` are most of, if they are of one.
pub(super) fn stretch_of<'a>(recipients: impl Iterator<Item = &'a Recipient>) -> Option<Stretch> {
    let stored = recipients.map(|recipient| Some((recipient.ordinal, subscription_of(recipient)?)));
    let stored: Vec<_> = stored.collect::<Option<_>>()?;
    let (first, last) = (stored.first()?, stored.last()?);
    let span = last.0.checked_sub(first.0)?;
    let count = u32::try_from(stored.len()).ok()?;
    let is_dense = count >= FEWEST && span / MOST_ROWS_EACH <= count;
    let ascends = || stored.is_sorted_by(|one, next| one.0 < next.0 && one.1 < next.1);
    // Who became active again has no number, and is in between all the same.
    let rows = span.saturating_add(span / 4).saturating_add(FEWEST);
    (is_dense && ascends()).then_some(Stretch { first: first.1, last: last.1, rows })
}

#[cfg(test)]
mod tests {
    use domain::{Environment, Target};
    use uuid::Uuid;

    use super::*;

    fn recipients(ids: impl Iterator<Item = (u32, u128)>) -> Vec<Recipient> {
        let of =
            |(ordinal, id)| Recipient { ordinal, target: Target::Subscription(Uuid::from_u128(id).into()) };
        ids.map(of).collect()
    }

    fn is_stretch(recipients: &[Recipient]) -> bool {
        stretch_of(recipients.iter()).is_some()
    }

    #[test]
    fn every_second_of_everybody_is_a_stretch() {
        let half = recipients((0..500).map(|place| (5_000 + place * 2, 7_000 + u128::from(place) * 90)));
        let stretch = stretch_of(half.iter()).expect("a stretch");
        assert_eq!(stretch.first, Uuid::from_u128(7_000).into());
        assert_eq!(stretch.last, Uuid::from_u128(7_000 + 499 * 90).into());
        assert!((1_000..1_300).contains(&stretch.rows), "{}", stretch.rows);
    }

    #[test]
    fn a_few_of_many_are_found_one_by_one() {
        assert!(!is_stretch(&recipients((0..500).map(|place| (place * 9, u128::from(place) * 90)))));
        assert!(!is_stretch(&recipients((0..9).map(|place| (place, u128::from(place))))));
        assert!(!is_stretch(&[]));
    }

    #[test]
    fn whom_a_request_names_is_anywhere() {
        let named = recipients((0..500).map(|place| (place, u128::from(place) * 7_919 % 503)));
        assert!(!is_stretch(&named));
        let mut given = recipients((0..500).map(|place| (place, u128::from(place))));
        given[250].target = Target::Token { sealed: Vec::new(), environment: Environment::Production };
        assert!(!is_stretch(&given));
    }
}
