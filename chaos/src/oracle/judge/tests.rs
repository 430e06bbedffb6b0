//! Each account forged in turn: the judge has to notice every forgery, and nothing else.

use domain::MessageId;

use super::*;
use crate::load::Accepted;
use crate::oracle::InFlight;
use crate::oracle::books::{Left, Stored};

/// One message to three recipients, told by three parties.
struct Told {
    load: Outcome,
    books: Books,
    ledger: Vec<LedgerEntry>,
    allowance: Allowance,
}

const SECOND: i64 = 1_000_000;

fn id() -> MessageId {
    MessageId::from(Uuid::from_u128(7))
}

fn token(ordinal: u32) -> String {
    format!("token-{ordinal}")
}

fn entry(ordinal: u32, at_micros: i64) -> LedgerEntry {
    LedgerEntry { token: token(ordinal), collapse_key: "load-0".to_owned(), at_micros }
}

impl Told {
    /// The truth.
    fn truly() -> Self {
        let key = "load-0".to_owned();
        let tokens = (0..3).map(token).collect();
        let accepted = Accepted { id: id(), key: key.clone(), tokens, due_micros: 0 };
        let outcomes = (0..3).map(|ordinal| ((id().uuid(), ordinal), vec![DeliveryStatus::Sent]));
        Self {
            load: Outcome { accepted: vec![accepted], ..Outcome::default() },
            books: Books {
                messages: vec![Stored { id: id().uuid(), key, recipients: 3, has_failed: false }],
                outcomes: outcomes.collect(),
                most_attempts: 1,
                ..Books::default()
            },
            ledger: (0..3).map(|ordinal| entry(ordinal, SECOND)).collect(),
            allowance: Allowance::default(),
        }
    }

    fn judged(&self) -> Judgement {
        let Self { load, books, ledger, allowance } = self;
        judge(&Case { load, books, ledger, allowance, max_attempts: 3 })
    }

    /// What falls if the truth is changed like this.
    fn broken(forge: impl FnOnce(&mut Self)) -> String {
        let mut told = Self::truly();
        forge(&mut told);
        told.judged().broken.join("\n")
    }

    fn status(&mut self, ordinal: u32, statuses: &[DeliveryStatus]) {
        self.books.outcomes.insert((id().uuid(), ordinal), statuses.to_vec());
    }
}

#[test]
fn the_truth_is_believed() {
    let judgement = Told::truly().judged();
    assert!(judgement.broken.is_empty(), "{:?}", judgement.broken);
    assert_eq!((judgement.recipients, judgement.lost, judgement.duplicates), (3, 0, 0));
}

#[test]
fn a_message_that_was_promised_and_not_stored_is_noticed() {
    assert!(Told::broken(|told| told.books.messages.clear()).contains("is not stored"));
}

#[test]
fn a_message_stored_twice_is_noticed() {
    let broken = Told::broken(|told| {
        let again = Stored { id: Uuid::from_u128(8), ..told.books.messages[0].clone() };
        told.books.messages.push(again);
    });
    assert!(broken.contains("is stored as"), "{broken}");
}

#[test]
fn a_message_nobody_was_promised_is_noticed_unless_its_answer_got_lost() {
    let told = |given_up: Vec<String>| {
        Told::broken(|told| {
            let key = "load-1".to_owned();
            told.books.messages.push(Stored {
                key,
                id: Uuid::from_u128(8),
                ..told.books.messages[0].clone()
            });
            told.allowance.given_up = given_up.len();
            told.load.given_up = given_up;
        })
    };
    assert!(told(vec![]).contains("never accepted"));
    assert_eq!(told(vec!["load-1: no answer".to_owned()]), "");
}

#[test]
fn a_recipient_the_provider_never_heard_of_is_lost() {
    let mut told = Told::truly();
    told.ledger.remove(1);
    let judgement = told.judged();
    assert_eq!(judgement.lost, 1);
    assert!(judgement.broken[0].contains("unknown to its provider"));
}

#[test]
fn a_recipient_without_an_end_is_lost() {
    let mut told = Told::truly();
    told.status(1, &[DeliveryStatus::Retrying]);
    assert_eq!(told.judged().lost, 1);
}

#[test]
fn a_second_outcome_of_an_older_claim_is_noticed() {
    let broken = Told::broken(|told| told.status(1, &[DeliveryStatus::Sent, DeliveryStatus::Sent]));
    assert!(broken.contains("I4"), "{broken}");
}

#[test]
fn a_repeated_send_is_counted_against_what_was_under_way() {
    let repeat = |stranded: Vec<(Uuid, u32)>| {
        Told::broken(|told| {
            told.ledger.push(entry(2, 17 * SECOND));
            told.allowance.strand(InFlight { at_micros: SECOND, recipients: stranded });
        })
    };
    assert!(repeat(vec![]).contains("I3: repeated sends: 1, at most 0"));
    assert_eq!(repeat(vec![(id().uuid(), 2)]), "");
}

#[test]
fn a_late_rescue_is_noticed() {
    let broken = Told::broken(|told| {
        told.ledger.push(entry(2, 30 * SECOND));
        told.allowance.strand(InFlight { at_micros: SECOND, recipients: vec![(id().uuid(), 2)] });
    });
    assert!(broken.contains("I7: a dead worker's recipient waited 29s"), "{broken}");
}

#[test]
fn a_send_without_an_outcome_needs_an_excuse() {
    let told = |ambiguous| {
        Told::broken(|told| {
            told.status(0, &[DeliveryStatus::Unknown]);
            (told.allowance.ambiguous, told.allowance.not_sent) = (ambiguous, 1);
        })
    };
    assert!(told(0).contains("we do not call sent: 1, at most 0"));
    assert_eq!(told(1), "");
}

#[test]
fn a_dead_letter_that_is_not_kept_is_noticed() {
    let broken = Told::broken(|told| {
        told.status(0, &[DeliveryStatus::DeadLetter]);
        told.ledger.remove(0);
        told.allowance.not_sent = 1;
    });
    assert!(broken.contains("1 recipients are dead letters by the account, 0 are kept"), "{broken}");
}

#[test]
fn strangers_leftovers_and_attempts_beyond_the_last_are_noticed() {
    let stranger = LedgerEntry { token: "stranger".to_owned(), ..entry(0, 0) };
    assert!(Told::broken(|told| told.ledger.push(stranger)).contains("stranger"));
    let left = Left { jobs: 1, ..Left::default() };
    assert!(Told::broken(|told| told.books.left = left).contains("not empty"));
    assert!(Told::broken(|told| told.books.most_attempts = 4).contains("attempt 4 of 3"));
}

#[test]
fn a_refused_or_unanswered_request_is_noticed() {
    assert!(Told::broken(|told| told.load.refused.push("422".to_owned())).contains("refused"));
    let unanswered = |told: &mut Told| told.load.given_up.push("load-9: gone".to_owned());
    assert!(Told::broken(unanswered).contains("never answered"));
}
