//! Random bytes, and nonces, which are drawn many at a time: to ask the generator costs more than to seal a short value.
//!
//! Drawn nonces lie in the process's memory. It must not be run twice, as a machine that is restored from a snapshot of its
//! memory would be: both would seal with the same ones (ADR 34).

use std::cell::RefCell;

use crate::sealed::NONCE;

/// Drawn at once.
const DRAWN: usize = 64;

/// Nonces nobody had yet. A thread's own, so that no two threads wait for each other, or get the same one.
struct Nonces {
    drawn: [[u8; NONCE]; DRAWN],
    left: usize,
}

thread_local! {
    static NONCES: RefCell<Nonces> = const { RefCell::new(Nonces { drawn: [[0; NONCE]; DRAWN], left: 0 }) };
}

/// Fills `bytes` with random ones.
pub(crate) fn fill(bytes: &mut [u8]) {
    aws_lc_rs::rand::fill(bytes).expect("the system gives random bytes");
}

/// A random nonce, given out once.
pub(crate) fn fresh_nonce() -> [u8; NONCE] {
    NONCES.with_borrow_mut(|nonces| {
        if nonces.left == 0 {
            fill(nonces.drawn.as_flattened_mut());
            nonces.left = DRAWN;
        }
        nonces.left -= 1;
        nonces.drawn[nonces.left]
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::thread;

    use super::*;

    #[test]
    fn no_two_nonces_are_alike_on_whatever_thread() {
        let drawing = || (0..=10 * DRAWN).map(|_| fresh_nonce()).collect::<Vec<_>>();
        let threads: Vec<_> = (0..4).map(|_| thread::spawn(drawing)).collect();
        let drawn: Vec<_> = threads.into_iter().flat_map(|thread| thread.join().expect("nonces")).collect();
        assert_eq!(drawn.iter().collect::<HashSet<_>>().len(), drawn.len());
        assert!(!drawn.contains(&[0; NONCE]));
    }
}
