//! Who waits for the end of a flow: told once, whichever way it ends.

use std::sync::{Mutex, PoisonError};

use tokio::sync::{OwnedSemaphorePermit, oneshot};

use crate::base::error::Result;

/// The caller of a flow, and the seat it holds until it is told.
pub(super) struct Answering<T>(Mutex<Option<(oneshot::Sender<Result<T>>, OwnedSemaphorePermit)>>);

impl<T> Answering<T> {
    pub(super) fn new(tell: oneshot::Sender<Result<T>>, seat: OwnedSemaphorePermit) -> Self {
        Self(Mutex::new(Some((tell, seat))))
    }

    /// Tells the caller, the first time it is called; nobody may be listening any more.
    pub(super) fn say(&self, result: Result<T>) {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((tell, seat)) = waiting {
            drop(seat);
            tell.send(result).ok();
        }
    }
}
