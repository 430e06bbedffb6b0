//! Recipients a job leaves behind: grouped into as few new jobs as possible.

use std::time::Duration;

use domain::{Cause, DeliveryJob, Reply};
use queue::{Disposition, Failure, Lease, NewJob, Verdict, When};

use super::record::Record;

/// A recipient that is to be tried again.
#[derive(Debug, Clone)]
pub(super) struct Again {
    /// The recipient's place in the job.
    pub(super) place: usize,
    pub(super) after: Duration,
    pub(super) costs_attempt: bool,
    pub(super) cause: Cause,
    pub(super) reply: Reply,
}

/// Recipients that wait equally long.
struct Group {
    places: Vec<usize>,
    after: Duration,
    costs_attempt: bool,
    failure: Failure,
}

/// Ends a job whose recipients in `again` have to be tried again, and those in `unsent` were not tried at all and
/// may be `unsent_after`.
pub(super) fn end(
    lease: &Lease<Record>,
    job: &DeliveryJob,
    again: Vec<Again>,
    (unsent, unsent_after): (Vec<usize>, Duration),
    record: Record,
) -> Disposition<Record> {
    let mut groups = group(again);
    if !unsent.is_empty() {
        let failure = Failure::new(Cause::ProviderUnavailable, "not_tried", "");
        groups.push(Group { places: unsent, after: unsent_after, costs_attempt: false, failure });
    }
    // Nothing was settled and everybody waits equally long: the row itself goes back, as it is.
    if groups.len() == 1
        && groups[0].places.len() == job.recipients.len()
        && let Some(group) = groups.pop()
    {
        let when = When::After(group.after);
        let verdict = if group.costs_attempt {
            Verdict::Retry { when, payload: None, failure: group.failure }
        } else {
            Verdict::Snooze { until: when, payload: None, progress: None }
        };
        return Disposition { verdict, effects: record };
    }
    let mut record = record;
    record.again.extend(groups.iter().map(|group| (lease.queue().clone(), job_for(lease, job, group))));
    Disposition { verdict: Verdict::Done, effects: record }
}

fn group(mut again: Vec<Again>) -> Vec<Group> {
    again.sort_by_key(|one| (one.costs_attempt, one.cause, one.after));
    let mut groups: Vec<Group> = Vec::new();
    let mut shortest = Duration::ZERO;
    for one in again {
        let joins = groups.last().is_some_and(|group| {
            group.costs_attempt == one.costs_attempt
                && group.failure.cause == one.cause
                && similar(shortest, one.after)
        });
        if let (true, Some(group)) = (joins, groups.last_mut()) {
            group.places.push(one.place);
            // Nobody is tried before their time.
            group.after = one.after;
            continue;
        }
        shortest = one.after;
        groups.push(Group {
            places: vec![one.place],
            after: one.after,
            costs_attempt: one.costs_attempt,
            failure: Failure::new(one.cause, &one.reply.code, &one.reply.detail),
        });
    }
    groups
}

/// Waits within a quarter of each other share a job: a few seconds more are worth many jobs less.
fn similar(shorter: Duration, longer: Duration) -> bool {
    longer <= shorter + (shorter / 4).max(Duration::from_millis(100))
}

fn job_for(lease: &Lease<Record>, job: &DeliveryJob, group: &Group) -> NewJob {
    let claimed = lease.job();
    let recipients: Vec<_> = group.places.iter().map(|place| job.recipients[*place].clone()).collect();
    let weight = u32::try_from(recipients.len()).unwrap_or(u32::MAX);
    NewJob {
        payload: DeliveryJob { app: job.app, message: job.message, recipients }.encode(),
        when: When::After(group.after),
        priority: claimed.priority,
        lane: claimed.lane,
        group: claimed.group,
        weight,
        attempt: if group.costs_attempt { claimed.attempt } else { claimed.attempt.saturating_sub(1) },
        max_attempts: claimed.max_attempts,
        unique: None,
        trace: claimed.trace,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again(place: usize, millis: u64, costs_attempt: bool) -> Again {
        let reply = Reply::new(503, "code", "detail");
        let after = Duration::from_millis(millis);
        Again { place, after, costs_attempt, cause: Cause::ProviderUnavailable, reply }
    }

    #[test]
    fn similar_waits_share_a_job_and_nobody_is_early() {
        let groups = group(vec![again(0, 10_000, true), again(1, 10_900, true), again(2, 900_000, true)]);
        assert_eq!(groups.len(), 2);
        assert_eq!(groups[0].places, [0, 1]);
        assert_eq!(groups[0].after, Duration::from_millis(10_900));
    }

    #[test]
    fn what_costs_an_attempt_does_not_share_with_what_does_not() {
        assert_eq!(group(vec![again(0, 1_000, true), again(1, 1_000, false)]).len(), 2);
    }
}
