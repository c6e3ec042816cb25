//! What is shown of what went wrong. Who told it reads their own words and one sentence; who
//! looks at it reads both sides.

use serde::Serialize;
use utoipa::ToSchema;

use super::listing::text_of;
use crate::base::clock::Moment;
use crate::base::ids::{ComplaintId, RequestId};
use crate::help::complaint::{Complaint, Desk, Outcome, State, Stood};
use crate::help::flows::complaining::Mine;
use crate::help::store::complaints::Place;
use crate::people::api::tasks::TaskPersonView;

/// What one said went wrong.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyComplaintView {
    /// Its name.
    pub id: ComplaintId,
    /// What; the words are `wrong-what-<what>`.
    pub what: String,
    /// When one said so.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// In which request.
    pub request: Option<RequestId>,
    /// One's own words.
    pub words: Option<String>,
    /// `told`, `heard`, `closed`, `appealed`, `decided`.
    pub state: String,
    /// Where it stands, in a sentence: its words, in the language of the screen.
    pub says: String,
    /// One may ask the coordinator to look again.
    pub may_appeal: bool,
}

/// Makes one ready for who told it.
pub fn mine(Mine { it, words, nobody }: Mine, now: Moment) -> MyComplaintView {
    let says = match (it.desk, it.state) {
        _ if nobody => "wrong-says-nobody".to_owned(),
        (Desk::Coordinator, State::Told | State::Heard) => "wrong-says-coordinator".to_owned(),
        (Desk::Coordinator | Desk::Worker, state) => format!("wrong-says-{}", state.word()),
    };
    MyComplaintView {
        id: it.id,
        what: it.what.word().to_owned(),
        at: it.told,
        request: it.request,
        words,
        state: it.state.word().to_owned(),
        says,
        may_appeal: it.may_appeal(now),
    }
}

/// One line of what a desk looks at: nobody's name in it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComplaintLineView {
    /// Its name.
    pub id: ComplaintId,
    /// What.
    pub what: String,
    /// When it was told.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// `told`, `heard`, `closed`, `appealed`, `decided`.
    pub state: String,
    /// Somebody of the team still has to do something.
    pub waits: bool,
    /// Somebody may be in danger.
    pub safety: bool,
    /// It is the coordinator's alone.
    pub coordinators: bool,
}

impl From<Complaint> for ComplaintLineView {
    fn from(it: Complaint) -> Self {
        Self {
            id: it.id,
            what: it.what.word().to_owned(),
            at: it.told,
            state: it.state.word().to_owned(),
            waits: it.state.waits(),
            safety: it.what.is_safety(),
            coordinators: it.desk == Desk::Coordinator,
        }
    }
}

/// One page of what a desk looks at.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComplaintPageView {
    /// What waits first, and of that who may be in danger.
    pub items: Vec<ComplaintLineView>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// Makes one page ready.
pub fn page((all, next): (Vec<Complaint>, Option<Place>)) -> ComplaintPageView {
    ComplaintPageView {
        items: all.into_iter().map(ComplaintLineView::from).collect(),
        next: next.map(|it| text_of(it.rank, it.at, it.id)),
    }
}

/// What went wrong, opened for who looks at it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComplaintView {
    /// What, and where it stands.
    pub line: ComplaintLineView,
    /// Who told it.
    pub by: Option<TaskPersonView>,
    /// About whom.
    pub about: Option<TaskPersonView>,
    /// In which request; a year after its end it is forgotten.
    pub request: Option<RequestId>,
    /// Which kind of help that was.
    pub category: Option<String>,
    /// Who told it was the one who helped.
    pub by_helper: bool,
    /// A worker wrote it down.
    pub on_behalf: bool,
    /// Whom it is about is asked for nothing meanwhile.
    pub pauses: bool,
    /// The words of who told it.
    pub words: Option<String>,
    /// `spoken`, `not_reached`, `not_safe`, `nobody`.
    pub hearing: Option<String>,
    /// The side of the other, as it was written down.
    pub side: Option<String>,
    /// What became of it.
    pub outcome: Option<String>,
    /// What one can do now: `hear`, `close`, `appeal`.
    pub can: Vec<String>,
    /// The answers that fit.
    pub outcomes: Vec<String>,
}

/// What one can do with it now, as it stands; who may is looked at again when it is done.
pub fn can(it: &Complaint, acts: bool, now: Moment) -> Vec<String> {
    let mut can = Vec::new();
    if acts && it.may_hear() {
        can.push("hear");
    }
    if acts && matches!(it.state, State::Heard | State::Appealed) {
        can.push("close");
    }
    if acts && it.may_appeal(now) {
        can.push("appeal");
    }
    can.into_iter().map(str::to_owned).collect()
}

/// The answers that fit.
pub fn outcomes(it: &Complaint, told_by: Option<Stood>) -> Vec<String> {
    let fits = |outcome: &&Outcome| it.fits(**outcome, told_by);
    Outcome::ALL.iter().filter(fits).map(|it| it.word().to_owned()).collect()
}
