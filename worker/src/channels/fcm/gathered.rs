//! Requests of one moment leave together.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};

/// The most that leaves together: what fits into a TLS record (RFC 8446, section 5.1).
const MOST: usize = 16 * 1_024;

/// A connection that keeps what it is to write until the tasks that are ready to run now have had their turn. A request
/// of Google's is some 300 bytes; alone it costs a TLS record and a system call, and the other side the same again.
///
/// A flush says that it is done and asks for one more turn. HTTP libraries flush in each turn of their connection's task, as
/// the last they do, and read before; a flush after a read is one of the next turn, and then everything goes. Were it said to be
/// pending instead, a library that flushes after each large body would send one body a turn.
///
/// It takes one buffer at a time: offered several, the HTTP/2 library ends its own gathering at each body.
pub(crate) struct Gathered<T> {
    connection: T,
    kept: Vec<u8>,
    written: usize,
    turn: Turn,
}

/// Whether the others had their turn since what is kept was to be flushed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// It was not to be flushed yet.
    None,
    /// It was, in this turn.
    Asked,
    /// It was, in a turn before.
    Had,
}

impl<T> Gathered<T> {
    pub(super) fn new(connection: T) -> Self {
        Self { connection, kept: Vec::new(), written: 0, turn: Turn::None }
    }
}

impl<T: Write + Unpin> Gathered<T> {
    fn poll_let_go(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.written < self.kept.len() {
            let left = &self.kept[self.written..];
            let written = ready!(Pin::new(&mut self.connection).poll_write(context, left))?;
            if written == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            self.written += written;
        }
        self.kept.clear();
        (self.written, self.turn) = (0, Turn::None);
        Poll::Ready(Ok(()))
    }
}

impl<T: Connection> Connection for Gathered<T> {
    fn connected(&self) -> Connected {
        self.connection.connected()
    }
}

impl<T: Read + Unpin> Read for Gathered<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        if self.turn == Turn::Asked {
            self.turn = Turn::Had;
        }
        Pin::new(&mut self.connection).poll_read(context, buffer)
    }
}

impl<T: Write + Unpin> Write for Gathered<T> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.written > 0 || self.kept.len() + buffer.len() > MOST {
            ready!(self.poll_let_go(context))?;
        }
        let taken = buffer.len().min(MOST);
        self.kept.extend_from_slice(&buffer[..taken]);
        Poll::Ready(Ok(taken))
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if !self.kept.is_empty() && self.turn != Turn::Had {
            self.turn = Turn::Asked;
            // Behind everybody who is ready now: woken while it runs, a task goes to the end of its thread's queue.
            context.waker().wake_by_ref();
            return Poll::Ready(Ok(()));
        }
        ready!(self.poll_let_go(context))?;
        Pin::new(&mut self.connection).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_let_go(context))?;
        Pin::new(&mut self.connection).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Wake, Waker};

    use hyper_util::rt::TokioIo;
    use tokio::io::{AsyncReadExt as _, DuplexStream};

    use super::*;

    type Side = Gathered<TokioIo<DuplexStream>>;

    fn pair(holds: usize) -> (Side, DuplexStream) {
        let (near, far) = tokio::io::duplex(holds);
        (Gathered::new(TokioIo::new(near)), far)
    }

    async fn write_all(side: &mut Side, bytes: &[u8]) {
        let mut left = bytes;
        while !left.is_empty() {
            let taken = poll_fn(|context| Pin::new(&mut *side).poll_write(context, left)).await;
            left = &left[taken.expect("written")..];
        }
    }

    /// A turn of the task: it reads what there is, and flushes.
    fn turn(side: &mut Side, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut bytes = [0; 16];
        let mut buffer = hyper::rt::ReadBuf::new(&mut bytes);
        assert!(Pin::new(&mut *side).poll_read(context, buffer.unfilled()).is_pending(), "nobody answers");
        Pin::new(side).poll_flush(context)
    }

    #[derive(Default)]
    struct Woken(AtomicUsize);

    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    #[tokio::test]
    async fn what_is_written_within_a_turn_leaves_together_with_the_next() {
        let (mut side, mut far) = pair(10_000);
        let woken = Arc::new(Woken::default());
        let (waker, mut read) = (Waker::from(Arc::clone(&woken)), [0; 10_000]);
        let mut context = Context::from_waker(&waker);
        // A flush after each: large bodies make the HTTP/2 library do that.
        for body in [[1; 2_000], [2; 2_000]] {
            write_all(&mut side, &body).await;
            assert!(Pin::new(&mut side).poll_flush(&mut context).is_ready());
        }
        assert_eq!(side.kept.len(), 4_000);
        assert!(woken.0.load(Ordering::Relaxed) > 0, "its turn comes again");
        write_all(&mut side, &[3; 2_000]).await;
        assert!(turn(&mut side, &mut context).is_ready());
        assert_eq!(far.read(&mut read).await.expect("read"), 6_000);
        assert!([1, 2, 3].into_iter().zip(read.chunks(2_000)).all(|(body, chunk)| chunk == [body; 2_000]));
        let before = woken.0.load(Ordering::Relaxed);
        assert!(turn(&mut side, &mut context).is_ready());
        assert_eq!(woken.0.load(Ordering::Relaxed), before, "there is nothing to come again for");
    }

    #[tokio::test]
    async fn everything_arrives_in_its_order_through_a_narrow_pipe() {
        let (mut side, mut far) = pair(100);
        let sent: Vec<u8> = (0..=u8::MAX).cycle().take(100_000).collect();
        let expected = sent.clone();
        let reading = tokio::spawn(async move {
            let mut read = Vec::new();
            far.read_to_end(&mut read).await.map(|_| read)
        });
        for (number, some) in sent.chunks(700).enumerate() {
            write_all(&mut side, some).await;
            if number % 5 == 0 {
                poll_fn(|context| turn(&mut side, context)).await.expect("asked");
                poll_fn(|context| turn(&mut side, context)).await.expect("flushed");
                assert!(side.kept.is_empty());
            }
        }
        poll_fn(|context| Pin::new(&mut side).poll_shutdown(context)).await.expect("closed");
        assert!(reading.await.expect("no panic").expect("read") == expected);
    }

    #[tokio::test]
    async fn nothing_is_kept_beyond_what_leaves_at_once() {
        let (mut side, mut far) = pair(10 * MOST);
        write_all(&mut side, &vec![7; 3 * MOST]).await;
        assert!(side.kept.len() <= MOST);
        let mut read = vec![0; 2 * MOST];
        far.read_exact(&mut read).await.expect("the rest is on its way");
    }
}
