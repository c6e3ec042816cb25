//! What is shown of everything that is kept about somebody. A neighbour is a first name; what others
//! asked, said or chose stands in no field. What one asked and did stands in [`super::deed_views`].

use std::collections::HashMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::deed_views::{
    MyAgainView, MyAskedView, MyComingView, MyHelpedView, MyLookView, MySeriesView, MyToldView,
    MyWrongView, again, asked, comes, comes_back, complained, helped, saw, told,
};
use crate::base::clock::Moment;
use crate::base::ids::PersonId;
use crate::base::words::Lang;
use crate::help::api::door_key_views::KeptKeyView;
use crate::people::api::correcting::{SaidWrongView, view};
use crate::people::helping::Helping;
use crate::people::permission::{Role, Standing};
use crate::people::person::{Contact, DayPart, Door, Gender};
use crate::people::screening::Screening;
use crate::people::session::{Kind, Session};
use crate::rights::flows::own::Own;
use crate::rights::retention::{TERMS, Term, Unit};

/// Everything that is kept about oneself in this neighbourhood, besides what stands in the own file.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyDataView {
    /// First name.
    pub first_name: String,
    /// Family name.
    pub last_name: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Mail address.
    pub mail: Option<String>,
    /// The street of the home.
    pub street: Option<String>,
    /// The house number.
    pub number: Option<String>,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// Being a woman or a man, where one said so.
    pub gender: Option<Gender>,
    /// The language one reads.
    pub language: Lang,
    /// How one wants to hear from us.
    pub contact: Contact,
    /// In which part of the day, when it is by a call or a text message.
    pub part: Option<DayPart>,
    /// Who may come to the door.
    pub door: Door,
    /// Rather helped by a woman or a man.
    pub wish: Option<Gender>,
    /// Known how far.
    pub standing: Option<Standing>,
    /// Trust, 0 to 3: which help one may give.
    pub trust: u8,
    /// That the organisation saw one's extract; of the document nothing is kept.
    pub screening: Option<OwnScreeningView>,
    /// Since when one is here.
    #[schema(value_type = String, format = DateTime)]
    pub joined: Moment,
    /// What one does here besides living.
    pub roles: Vec<Role>,
    /// Which of one's roles nobody else has here: who gives one up reads so first.
    pub last: Vec<Role>,
    /// Whether one helps.
    pub helps: bool,
    /// How.
    pub helping: Helping,
    /// When one accepted the discretion agreement.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub discretion: Option<Moment>,
    /// On which devices one is signed in.
    pub devices: Vec<MyDeviceView>,
    /// What one asked, the latest first.
    pub asked: Vec<MyAskedView>,
    /// What one asked to come back, the oldest first.
    pub series: Vec<MySeriesView>,
    /// What one was to the requests of others, the latest first.
    pub helped: Vec<MyHelpedView>,
    /// With whom one would gladly do it again, the latest first. What others said of it stands nowhere here.
    pub again: Vec<MyAgainView>,
    /// What one was told in the last 90 days, the latest first.
    pub told: Vec<MyToldView>,
    /// From when until when one is away; forgotten when one is back.
    pub away: Option<MyAwayView>,
    /// What one said is not right, the latest first.
    pub corrections: Vec<SaidWrongView>,
    /// To what one said "ik kom", the soonest first.
    pub coming: Vec<MyComingView>,
    /// What one said went wrong, the latest first. What others said stands nowhere here.
    pub complaints: Vec<MyWrongView>,
    /// Which keys one gave and has, what is out first.
    pub keys: Vec<KeptKeyView>,
    /// Who saw it, the latest first.
    pub looks: Vec<MyLookView>,
    /// First names of the workers who can look it up at any time.
    pub team: Vec<String>,
    /// How long each thing is kept.
    pub terms: Vec<KeptView>,
}

/// When one is away.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyAwayView {
    /// From this moment on.
    #[schema(value_type = String, format = DateTime)]
    pub from: Moment,
    /// Until this moment; nothing while nobody knows.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub until: Option<Moment>,
}

/// That the organisation saw one's extract.
#[derive(Debug, Serialize, ToSchema)]
pub struct OwnScreeningView {
    /// On which day.
    pub seen_on: String,
    /// The last day on which it counts, or counted.
    pub until: String,
    /// First name of who saw it, where they are still here.
    pub by: Option<String>,
}

/// How long something is kept.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeptView {
    /// What; the words are `own-term-<what>`.
    pub what: String,
    /// How long.
    pub length: u16,
    /// Whether it is counted in months; else in days.
    pub in_months: bool,
}

/// A device.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyDeviceView {
    /// `resident`, `staff`, `shared`.
    pub kind: Kind,
    /// When it was last used.
    #[schema(value_type = String, format = DateTime)]
    pub used: Moment,
    /// Whether it waits there, on a device of several on which another is chosen.
    pub waits: bool,
}

/// Makes it ready to be shown.
pub(super) fn shown(it: Own) -> MyDataView {
    let (me, details) = (it.person.id, it.person.details);
    let (street, number) = it.home.map(|it| (it.street, it.number)).unzip();
    let (names, mut thanks) = (it.names, it.thanks);
    MyDataView {
        first_name: details.name.first,
        last_name: details.name.last,
        phone: details.phone,
        mail: details.mail,
        street,
        number,
        birth_year: details.birth_year,
        gender: details.gender,
        language: details.language,
        contact: details.contact,
        part: details.part,
        door: details.door,
        wish: details.wish,
        standing: it.member.standing,
        trust: it.trust,
        screening: it.screening.as_ref().map(|it| screened(it, &names)),
        joined: it.member.joined_at,
        roles: it.roles,
        last: it.last,
        helps: it.member.helps,
        helping: it.member.helping,
        discretion: it.discretion.map(|(_, at)| at),
        devices: it.sessions.iter().map(device).collect(),
        asked: it
            .asked
            .into_iter()
            .map(|(it, words)| (thanks.remove(&it.id), (it, words)))
            .map(|(line, it)| asked(it, line))
            .collect(),
        series: it.series.into_iter().map(comes_back).collect(),
        helped: it
            .helped
            .into_iter()
            .map(|it| (thanks.remove(&it.request_id), it))
            .map(|(line, it)| helped(it, line))
            .collect(),
        again: it.again.into_iter().filter_map(|word| again(word, &names)).collect(),
        told: it.told.into_iter().map(told).collect(),
        away: it.away.map(|it| MyAwayView { from: it.from, until: it.until }),
        corrections: it.corrections.into_iter().map(view).collect(),
        coming: it.coming.into_iter().map(comes).collect(),
        complaints: it.complaints.into_iter().map(complained).collect(),
        keys: it.keys.into_iter().map(|key| KeptKeyView::of(key, me)).collect(),
        looks: it.looks.into_iter().map(|look| saw(look, &names)).collect(),
        team: it.team.iter().filter_map(|id| names.get(id).cloned()).collect(),
        terms: TERMS.into_iter().map(kept).collect(),
    }
}

fn device(it: &Session) -> MyDeviceView {
    MyDeviceView { kind: it.kind, used: it.used_at, waits: it.parked_at.is_some() }
}

fn screened(it: &Screening, names: &HashMap<PersonId, String>) -> OwnScreeningView {
    let (seen_on, until) = (it.seen.to_string(), it.last().to_string());
    OwnScreeningView { seen_on, until, by: names.get(&it.by).cloned() }
}

fn kept(it: Term) -> KeptView {
    let what = it.what.word().to_owned();
    KeptView { what, length: it.length, in_months: it.unit == Unit::Months }
}
