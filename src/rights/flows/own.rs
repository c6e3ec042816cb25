//! Everything that is kept about one person, gathered for that person, and who saw it. That a copy was
//! taken stands in the chain; nothing else is written.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::Tx;
use crate::base::error::Result;
use crate::base::house::House;
use crate::base::ids::PersonId;
use crate::community::{self, Said};
use crate::delivery::{self, ledger::Attempt};
use crate::help::again::Word;
use crate::help::complaint::Complaint;
use crate::help::mine::{self, Asked, Helped};
use crate::help::{
    OpenedKey, StoredSeries, complaints, own_again, own_keys, own_series, own_thanks, own_words,
};
use crate::people::audit::Entry;
use crate::people::away::Away;
use crate::people::correction::Correction;
use crate::people::members::Member;
use crate::people::person::{Home, Person};
use crate::people::screening::Screening;
use crate::people::session::Session;
use crate::people::{
    Caller, Role, absences, correcting, ending, keeping, members, promised, roles, screenings,
    sessions, trail,
};
use crate::rights::looks::{self, Look};

/// So many lines of the chain are looked through.
const LINES: u64 = 500;

/// Everything that is kept about one person in one neighbourhood.
#[derive(Debug)]
pub struct Own {
    /// The person, opened.
    pub person: Person,
    /// Their place here.
    pub member: Member,
    /// How far they are trusted now, 0 to 3.
    pub trust: u8,
    /// That the organisation saw their extract.
    pub screening: Option<Screening>,
    /// Where they live.
    pub home: Option<Home>,
    /// What they do here besides living.
    pub roles: Vec<Role>,
    /// Which of those at the desk nobody else has here.
    pub last: Vec<Role>,
    /// Which discretion agreement they accepted, and when.
    pub discretion: Option<(u16, Moment)>,
    /// On which devices they are signed in.
    pub sessions: Vec<Session>,
    /// What they asked, with their own words where these are still kept.
    pub asked: Vec<(Asked, Option<String>)>,
    /// The lines with which they thanked, or were thanked, by request.
    pub thanks: HashMap<Uuid, String>,
    /// With whom they would gladly do it again: their own word.
    pub again: Vec<Word>,
    /// What they asked to come back, with their own words while it runs.
    pub series: Vec<(StoredSeries, Option<String>)>,
    /// What they were to the requests of others.
    pub helped: Vec<Helped>,
    /// What they were told in the last 90 days.
    pub told: Vec<Attempt>,
    /// From when until when they are away.
    pub away: Option<Away>,
    /// What they said is not right.
    pub corrections: Vec<(Correction, String)>,
    /// To what they said "ik kom".
    pub coming: Vec<Said>,
    /// What they said went wrong, in their words.
    pub complaints: Vec<(Complaint, Option<String>)>,
    /// Which keys they gave and have, with what each is for where that is still kept.
    pub keys: Vec<OpenedKey>,
    /// Who saw their data, the latest first.
    pub looks: Vec<Look>,
    /// Who of the team can look them up at any time.
    pub team: Vec<PersonId>,
    /// First names of everybody who is named above and still here.
    pub names: HashMap<PersonId, String>,
}

/// Gathers everything that is kept about who calls.
pub async fn all(house: &House, caller: &Caller) -> Result<Own> {
    let (rows, buurt, me) = (house.db.read(), caller.buurt, caller.person);
    let now = house.now();
    let person = keeping::open(house, rows, me).await?;
    let (member, trust, screening) = trusted(house, caller).await?;
    let home = keeping::open_home(house, rows, &member).await?;
    let (asked, mut words, thanks) = in_words(house, caller).await?;
    let (coming, corrections, complaints, series, away) = said(house, caller).await?;
    let (keys, looks) = keys_and_looks(house, caller, (&asked, &series)).await?;
    let (roles, last) = held(house, caller).await?;
    let team = roles::with_role(rows, buurt, Role::Buurtwerker, now).await?;
    let mut sessions = sessions::of_person(rows, me).await?;
    sessions.retain(|it| it.is_living(now));
    let saw = screening.as_ref().map(|it| it.by);
    let again = own_again(rows, caller).await?;
    let named = looks.iter().map(|it| it.who).chain(team.clone()).chain(saw);
    let named = named.chain(again.iter().map(|it| it.other));
    let named: HashSet<PersonId> = named.collect();
    let named: Vec<PersonId> = named.into_iter().collect();
    let people = keeping::open_all(house, rows, &named).await?;
    Ok(Own {
        trust,
        screening,
        home,
        away,
        roles,
        last,
        discretion: promised::find(rows, buurt, me).await?,
        helped: mine::helped(rows, buurt, me).await?,
        thanks,
        again,
        told: told(house, caller).await?,
        coming,
        corrections,
        complaints,
        asked: asked
            .into_iter()
            .map(|it| (words.remove(&it.id), it))
            .map(|(text, it)| (it, text))
            .collect(),
        series,
        keys,
        names: people.into_iter().map(|(id, it)| (id, it.details.name.first)).collect(),
        person,
        member,
        sessions,
        looks,
        team,
    })
}

/// What they asked, with their own words by request; and the lines with which they thanked, or were thanked.
async fn in_words(
    house: &House,
    caller: &Caller,
) -> Result<(Vec<Asked>, HashMap<Uuid, String>, HashMap<Uuid, String>)> {
    let (rows, buurt, me) = (house.db.read(), caller.buurt, caller.person);
    let asked = mine::asked(rows, buurt, me).await?;
    let words = own_words(house, rows, &asked).await?;
    Ok((asked, words, own_thanks(house, rows, buurt, me).await?))
}

/// Their place here, how far they are trusted now, and by what the organisation saw.
async fn trusted(house: &House, caller: &Caller) -> Result<(Member, u8, Option<Screening>)> {
    let rows = house.db.read();
    let member = members::find(rows, caller.buurt, caller.person).await?;
    let trust = screenings::trust(rows, &member, house.now()).await?;
    let screening = screenings::find(rows, (caller.buurt, caller.person)).await?;
    Ok((member, trust, screening))
}

/// Which roles they have, and which of those at the desk nobody else has here.
async fn held(house: &House, caller: &Caller) -> Result<(Vec<Role>, Vec<Role>)> {
    let (rows, buurt, now) = (house.db.read(), caller.buurt, house.now());
    let held = roles::of(rows, buurt, caller.person, now).await?;
    let mut last = Vec::new();
    for role in ending::DESK.into_iter().filter(|it| held.contains(it)) {
        let holders = roles::with_role(rows, buurt, role, now).await?.len();
        last.extend(ending::is_last(role, holders).then_some(role));
    }
    Ok((held, last))
}

/// Which keys they gave and have; and who saw what is theirs, those among it.
async fn keys_and_looks(
    house: &House,
    caller: &Caller,
    (asked, series): (&[Asked], &[(StoredSeries, Option<String>)]),
) -> Result<(Vec<OpenedKey>, Vec<Look>)> {
    let keys = own_keys(house, caller).await?;
    let of_keys = keys.iter().map(|(it, _)| it.id.0);
    let mine = series.iter().map(|(it, _)| it.series.id.0).chain(of_keys).collect();
    let looks = who_saw(house, caller, asked, mine).await?;
    Ok((keys, looks))
}

/// What they say by themselves.
type Words = (
    Vec<Said>,
    Vec<(Correction, String)>,
    Vec<(Complaint, Option<String>)>,
    Vec<(StoredSeries, Option<String>)>,
    Option<Away>,
);

/// To what they come, what is not right, what went wrong, what comes back, when they are away.
async fn said(house: &House, caller: &Caller) -> Result<Words> {
    let coming = community::said(house.db.read(), caller.buurt, caller.person).await?;
    let corrections = correcting::said(house, caller, caller.person).await?;
    let series = own_series(house, house.db.read(), caller.buurt, caller.person).await?;
    let wrong = complaints(house, caller).await?;
    let wrong = wrong.into_iter().map(|it| (it.it, it.words)).collect();
    let away = absences::find(house.db.read(), (caller.buurt, caller.person)).await?;
    Ok((coming, corrections, wrong, series, away))
}

/// What they were told, but for what belongs to a case: that is read in the own file.
async fn told(house: &House, caller: &Caller) -> Result<Vec<Attempt>> {
    let rows = house.db.read();
    let mut around = crate::help::next_door(rows, caller.buurt, caller.person).await?;
    around.push(caller.buurt);
    let mut all = delivery::told_to(rows, &around, caller.person).await?;
    all.retain(|it| matches!(it.subject.room.as_str(), "help" | "series" | "key" | "people"));
    Ok(all)
}

/// Who saw it: the chain about the person and about what was done in their name, and the neighbours
/// who came.
async fn who_saw(
    house: &House,
    caller: &Caller,
    asked: &[Asked],
    mine: Vec<Uuid>,
) -> Result<Vec<Look>> {
    let (rows, buurt, me) = (house.db.read(), caller.buurt, caller.person);
    let in_my_name = asked.iter().filter(|it| it.by_id.is_some()).map(|it| it.id);
    let about: Vec<Uuid> = std::iter::once(me.0).chain(in_my_name).chain(mine).collect();
    let mut all = Vec::new();
    for some in about.chunks(100) {
        let lines = trail::about(rows, buurt, some, LINES).await?;
        all.extend(lines.iter().filter_map(|it| looks::of_chain(it, me)));
    }
    let shown = mine::shown(rows, buurt, me).await?;
    all.extend(shown.iter().map(|it| looks::of_helper(it.helper_id, it.shown_at, &it.category)));
    Ok(looks::in_order(all))
}

/// Notes that the person took a copy.
pub async fn note_copy(house: &House, caller: &Caller) -> Result<()> {
    let by = caller.actor();
    let flow = async move |tx: &Tx| {
        let entry = Entry {
            buurt: by.buurt,
            at: tx.now(),
            actor: Some(by.person),
            on_behalf_of: None,
            action: "rights.copy".to_owned(),
            subject: Some(by.person.0),
            consent: None,
            reason: None,
        };
        trail::append(tx, &entry).await
    };
    house.db.write("rights.copy", flow).await
}
