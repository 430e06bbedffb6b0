//! Buckets that all processes share.

use store::rate_limits::{Spent, spend};

use crate::fixture::Fixture;

#[tokio::test]
async fn what_is_given_back_is_there_again_and_a_bucket_does_not_overflow() {
    let fixture = Fixture::set_up().await;
    let left = async |bucket: &str, spent: f64| {
        let told = Spent { bucket: bucket.to_owned(), quota: 10.0, per_second: 1e-9, spent };
        let left = spend(&mut *fixture.conn().await, &[told]).await.expect("told");
        left[bucket].round()
    };
    for (spent, expected) in [(3.0, 7.0), (-1.0, 8.0), (-5.0, 10.0), (1.0, 9.0)] {
        assert!((left("known", spent).await - expected).abs() < f64::EPSILON, "{spent}");
    }
    assert!((left("new", -1.0).await - 10.0).abs() < f64::EPSILON);
}
