//! Every neighbourhood, kept in memory: nearly every request reads one, and they rarely change.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use super::kinds::Kinds;
use super::section::{Helping, Identity, Office, Place, Rhythm, Team};
use super::terms::Terms;
use crate::base::ids::{BuurtId, OrganisationId};
use crate::base::saying::Value;
use crate::base::words::Lang;

/// One neighbourhood, whole.
#[derive(Clone, Debug)]
pub struct Buurt {
    /// Its name in the database.
    pub id: BuurtId,
    /// Its name in addresses, such as `dijlehoek`.
    pub slug: String,
    /// Who is responsible for it.
    pub organisation: OrganisationId,
    /// Who it is.
    pub identity: Identity,
    /// Who works for it.
    pub team: Team,
    /// When it rests.
    pub rhythm: Rhythm,
    /// Where it is.
    pub place: Place,
    /// How help is looked for.
    pub helping: Helping,
    /// How it says its kinds of help itself.
    pub kinds: Kinds,
    /// When the organisation behind it works.
    pub office: Office,
    /// How long things of care are kept.
    pub terms: Terms,
}

impl Buurt {
    fn is_next_to(&self, other: &Self) -> bool {
        let names = |one: &Self, slug: &String| one.helping.adjacent.contains(slug);
        self.id != other.id && names(self, &other.slug) && names(other, &self.slug)
    }
}

/// All neighbourhoods of this installation.
#[derive(Clone, Debug, Default)]
pub struct Buurten(Arc<RwLock<HashMap<BuurtId, Arc<Buurt>>>>);

impl Buurten {
    /// Finds one.
    pub fn get(&self, id: BuurtId) -> Option<Arc<Buurt>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    /// Finds the one that strangers see first: the only one, or the oldest.
    pub fn first(&self) -> Option<Arc<Buurt>> {
        let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
        all.values().min_by_key(|it| it.id).cloned()
    }

    /// Finds one by its name in addresses.
    pub fn by_slug(&self, slug: &str) -> Option<Arc<Buurt>> {
        let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
        all.values().find(|it| it.slug == slug).cloned()
    }

    /// Returns all, the oldest first.
    pub fn all(&self) -> Vec<Arc<Buurt>> {
        let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let mut all: Vec<_> = all.values().cloned().collect();
        all.sort_by_key(|it| it.id);
        all
    }

    /// Tells whether there is more than one.
    pub fn are_several(&self) -> bool {
        self.0.read().unwrap_or_else(PoisonError::into_inner).len() > 1
    }

    /// Finds those next door of one: that it names, and that name it.
    pub fn next_door(&self, id: BuurtId) -> Vec<Arc<Buurt>> {
        let all = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let Some(here) = all.get(&id).filter(|it| !it.helping.adjacent.is_empty()) else {
            return Vec::new();
        };
        let mut found: Vec<_> = all.values().filter(|it| here.is_next_to(it)).cloned().collect();
        found.sort_by_key(|it| it.id);
        found
    }

    /// Tells whether two neighbourhoods name each other.
    pub fn are_next_door(&self, one: BuurtId, other: BuurtId) -> bool {
        let two = self.get(one).zip(self.get(other));
        two.is_some_and(|(one, other)| one.is_next_to(&other))
    }

    /// Puts the names of kinds of help as a neighbourhood says them in place of the shared ones, among what a
    /// sentence says.
    pub fn put_words(&self, id: BuurtId, lang: Lang, args: &mut BTreeMap<String, Value>) {
        if let Some(here) = self.get(id) {
            here.kinds.put(lang, args);
        }
    }

    /// Puts the name of a neighbourhood where a sentence says of which next door it comes.
    pub fn put_name(&self, id: BuurtId, args: &mut BTreeMap<String, Value>) {
        if let Some((here, said)) = self.get(id).zip(args.get_mut("next_door")) {
            *said = Value::Text(here.identity.name.clone());
        }
    }

    /// Puts all of them in place of what was known.
    pub fn replace(&self, all: Vec<Buurt>) {
        let all = all.into_iter().map(|it| (it.id, Arc::new(it))).collect();
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = all;
    }
}
