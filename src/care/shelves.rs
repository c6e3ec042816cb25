//! The directory of each neighbourhood, ready to be searched: kept in memory, since everybody may look
//! in it. A shelf goes with the version of the directory that it was made of.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::directory::search::Shelf;
use crate::base::ids::BuurtId;

/// What a shelf was made of: the version of the directory, and the names of the neighbourhood.
pub type Made = (i32, [String; 2]);

type All = HashMap<BuurtId, (Made, Arc<Shelf>)>;

/// All shelves of this process.
#[derive(Clone, Debug, Default)]
pub struct Shelves(Arc<RwLock<All>>);

impl Shelves {
    /// Finds the shelf of a neighbourhood, when it was made of the same.
    pub fn get(&self, buurt: BuurtId, of: &Made) -> Option<Arc<Shelf>> {
        let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
        all.get(&buurt).filter(|(made, _)| made == of).map(|(_, shelf)| Arc::clone(shelf))
    }

    /// Puts a shelf in the place of the last one.
    pub fn put(&self, buurt: BuurtId, of: Made, full: Arc<Shelf>) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(buurt, (of, full));
    }
}
