//! SQL about somebody's place in a neighbourhood: standing, trust, zone, home, how they help.

use std::collections::HashSet;

use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Select, Set,
};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId};
use crate::people::helping::Helping;
use crate::people::permission::Standing;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "membership")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub state: String,
        pub trust: i32,
        pub zone: Option<i64>,
        pub home: Option<Vec<u8>>,
        pub household_tag: Option<Vec<u8>>,
        pub helps: bool,
        pub helping: Json,
        pub joined_at: DateTimeUtc,
        pub confirmed_at: Option<DateTimeUtc>,
        pub confirmed_by: Option<Uuid>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Somebody's place in a neighbourhood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Where.
    pub buurt: BuurtId,
    /// Who.
    pub person: PersonId,
    /// Known how far; `None` when suspended or gone.
    pub standing: Option<Standing>,
    /// Trust, 0 to 2; a screening gives more, by its date.
    pub trust: u8,
    /// The H3 cell of the zone of their home.
    pub zone: Option<u64>,
    /// Their home, sealed.
    pub home: Option<Vec<u8>>,
    /// The tag of their household.
    pub household: Option<Vec<u8>>,
    /// Whether they want to help.
    pub helps: bool,
    /// How.
    pub helping: Helping,
    /// Since when they are here.
    pub joined_at: Moment,
}

/// Writes somebody's place in a neighbourhood.
pub async fn insert(tx: &Tx, member: &Member, by: Option<PersonId>) -> Result<()> {
    let confirmed = member.standing == Some(Standing::Confirmed);
    let row = row::Model {
        buurt_id: member.buurt.0,
        person_id: member.person.0,
        state: state(member.standing).to_owned(),
        trust: i32::from(member.trust),
        zone: member.zone.map(u64::cast_signed),
        home: member.home.clone(),
        household_tag: member.household.clone(),
        helps: member.helps,
        helping: serde_json::to_value(&member.helping).map_err(Error::internal)?,
        joined_at: member.joined_at,
        confirmed_at: confirmed.then(|| tx.now()),
        confirmed_by: by.filter(|_| confirmed).map(|it| it.0),
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Writes the place of somebody who comes to live in a neighbourhood, in place of one that they left.
pub async fn come(tx: &Tx, member: &Member) -> Result<()> {
    row::Entity::delete_by_id((member.buurt.0, member.person.0)).exec(tx.conn()).await?;
    insert(tx, member, None).await
}

/// Writes that somebody no longer lives in a neighbourhood; nothing of where they lived is kept.
pub async fn leave(tx: &Tx, (buurt, person): (BuurtId, PersonId)) -> Result<()> {
    set_home(tx, (buurt, person), None, None).await?;
    set_helping(tx, buurt, person, false, &Helping::default()).await?;
    set_state(tx, (buurt, person), "left").await
}

/// Confirms newcomers and gives them trust 2; answers who was one. Somebody who is confirmed
/// already, or of another neighbourhood, is passed over.
pub async fn confirm(
    tx: &Tx,
    buurt: BuurtId,
    persons: &[PersonId],
    by: PersonId,
) -> Result<Vec<PersonId>> {
    let waiting = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.is_in(persons.iter().map(|it| it.0)))
        .filter(row::Column::State.eq("accepted"))
        .lock_exclusive();
    let waiting: Vec<_> =
        tx.rows().all(waiting).await?.into_iter().map(|it| it.person_id).collect();
    row::Entity::update_many()
        .set(row::ActiveModel {
            state: Set("confirmed".to_owned()),
            confirmed_at: Set(Some(tx.now())),
            confirmed_by: Set(Some(by.0)),
            ..Default::default()
        })
        .col_expr(
            row::Column::Trust,
            Expr::case(Expr::col(row::Column::Trust).lt(2), 2)
                .finally(Expr::col(row::Column::Trust))
                .into(),
        )
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.is_in(waiting.clone()))
        .exec(tx.conn())
        .await?;
    Ok(waiting.into_iter().map(PersonId).collect())
}

/// Writes how somebody wants to help.
pub async fn set_helping(
    tx: &Tx,
    buurt: BuurtId,
    person: PersonId,
    helps: bool,
    helping: &Helping,
) -> Result<()> {
    row::Entity::update_many()
        .set(row::ActiveModel {
            helps: Set(helps),
            helping: Set(serde_json::to_value(helping).map_err(Error::internal)?),
            ..Default::default()
        })
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.eq(person.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Writes where somebody lives.
pub async fn set_home(
    tx: &Tx,
    (buurt, person): (BuurtId, PersonId),
    home: Option<(Vec<u8>, Option<Vec<u8>>)>,
    zone: Option<u64>,
) -> Result<()> {
    let (home, household) = home.unzip();
    row::Entity::update_many()
        .set(row::ActiveModel {
            home: Set(home),
            household_tag: Set(household.flatten()),
            zone: Set(zone.map(u64::cast_signed)),
            ..Default::default()
        })
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.eq(person.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Writes the zone in which somebody's home now lies, unless they moved since it was read.
pub async fn set_zone(tx: &Tx, member: &Member, zone: u64) -> Result<()> {
    row::Entity::update_many()
        .set(row::ActiveModel { zone: Set(Some(zone.cast_signed())), ..Default::default() })
        .filter(row::Column::BuurtId.eq(member.buurt.0))
        .filter(row::Column::PersonId.eq(member.person.0))
        .filter(row::Column::Home.eq(member.home.clone()))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Tells how somebody stands in each neighbourhood, in the words that are stored.
pub async fn states(rows: Rows<'_>, person: PersonId) -> Result<Vec<(BuurtId, String)>> {
    let query = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .order_by_asc(row::Column::BuurtId);
    let all = rows.all(query).await?;
    Ok(all.into_iter().map(|it| (BuurtId(it.buurt_id), it.state)).collect())
}

/// Writes how somebody stands in a neighbourhood: who leaves, or comes back.
pub async fn set_state(tx: &Tx, (buurt, person): (BuurtId, PersonId), state: &str) -> Result<()> {
    row::Entity::update_many()
        .set(row::ActiveModel { state: Set(state.to_owned()), ..Default::default() })
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.eq(person.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// So many people are looked up by one statement: of more, by as many statements as that takes.
const AT_ONCE: usize = 100;

/// Finds which of these people have a place in a neighbourhood, however many are asked about.
pub async fn find_all(rows: Rows<'_>, buurt: BuurtId, persons: &[PersonId]) -> Result<Vec<Member>> {
    let mut all = Vec::new();
    for some in persons.chunks(AT_ONCE) {
        all.extend(rows.all(these(buurt, some)).await?);
    }
    all.into_iter().map(Member::try_from).collect()
}

/// Finds them likewise, and keeps their places from changing until this flow ends: always in the same order.
pub async fn lock_all(tx: &Tx, buurt: BuurtId, persons: &[PersonId]) -> Result<Vec<Member>> {
    let (mut all, mut sorted) = (Vec::new(), persons.to_vec());
    sorted.sort_unstable();
    sorted.dedup();
    for some in sorted.chunks(AT_ONCE) {
        let query = these(buurt, some).order_by_asc(row::Column::PersonId).lock_exclusive();
        all.extend(tx.rows().all(query).await?);
    }
    all.into_iter().map(Member::try_from).collect()
}

fn these(buurt: BuurtId, persons: &[PersonId]) -> Select<row::Entity> {
    row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.is_in(persons.iter().map(|it| it.0)))
        .filter(row::Column::State.is_in(["accepted", "confirmed"]))
}

/// Keeps of these people those who have a place in a neighbourhood.
pub async fn here(rows: Rows<'_>, buurt: BuurtId, persons: Vec<PersonId>) -> Result<Vec<PersonId>> {
    Ok(find_all(rows, buurt, &persons).await?.into_iter().map(|it| it.person).collect())
}

/// Keeps of these, each somebody and a neighbourhood, those who have a place there, however many are asked about.
pub async fn here_all(
    rows: Rows<'_>,
    these: &[(BuurtId, PersonId)],
) -> Result<HashSet<(BuurtId, PersonId)>> {
    let mut all = HashSet::new();
    for some in these.chunks(AT_ONCE) {
        let query = row::Entity::find()
            .filter(row::Column::BuurtId.is_in(some.iter().map(|it| it.0.0)))
            .filter(row::Column::PersonId.is_in(some.iter().map(|it| it.1.0)))
            .filter(row::Column::State.is_in(["accepted", "confirmed"]));
        let found = rows.all(query).await?;
        all.extend(found.iter().map(|it| (BuurtId(it.buurt_id), PersonId(it.person_id))));
    }
    Ok(all)
}

/// Finds who lives behind a door, by its tag.
pub async fn of_household(rows: Rows<'_>, buurt: BuurtId, tag: &[u8]) -> Result<Vec<PersonId>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::HouseholdTag.eq(tag.to_vec()))
        .filter(row::Column::State.is_in(["accepted", "confirmed"]))
        .limit(20);
    Ok(rows.all(query).await?.into_iter().map(|it| PersonId(it.person_id)).collect())
}

/// Finds somebody's place in a neighbourhood.
pub async fn find(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<Member> {
    let query = row::Entity::find_by_id((buurt.0, person.0));
    rows.one(query).await?.ok_or(Error::NotFound)?.try_into()
}

/// Finds the place of somebody who lives there; who left, or moved away, is not found.
pub async fn at_home(rows: Rows<'_>, buurt: BuurtId, person: PersonId) -> Result<Member> {
    let row = rows.one(row::Entity::find_by_id((buurt.0, person.0))).await?;
    row.filter(|it| it.state != "left").ok_or(Error::NotFound)?.try_into()
}

/// Keeps of these people those who live in a neighbourhood, as they are known there or shut out for now; who left, or
/// moved away, is not among them.
pub async fn living(rows: Rows<'_>, buurt: BuurtId, of: &[PersonId]) -> Result<Vec<PersonId>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::PersonId.is_in(of.iter().map(|it| it.0)))
        .filter(row::Column::State.ne("left"));
    Ok(rows.all(query).await?.into_iter().map(|it| PersonId(it.person_id)).collect())
}

/// Finds everybody of a neighbourhood, the newest first.
pub async fn of_buurt(rows: Rows<'_>, buurt: BuurtId, limit: u64) -> Result<Vec<Member>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::State.is_in(["accepted", "confirmed"]))
        .order_by_desc(row::Column::JoinedAt)
        .limit(limit);
    rows.all(query).await?.into_iter().map(Member::try_from).collect()
}

/// Finds everybody who wants to help in these neighbourhoods and is confirmed.
pub async fn helpers(rows: Rows<'_>, buurten: &[BuurtId]) -> Result<Vec<Member>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.is_in(buurten.iter().map(|it| it.0)))
        .filter(row::Column::Helps.eq(true))
        .filter(row::Column::State.eq("confirmed"));
    rows.all(query).await?.into_iter().map(Member::try_from).collect()
}

/// Counts who wants to help here and is confirmed, no further than `enough`.
pub async fn some_helpers(rows: Rows<'_>, buurt: BuurtId, enough: u32) -> Result<u32> {
    #[derive(FromQueryResult)]
    struct Many {
        many: i64,
    }
    let mut some = Query::select();
    some.expr(Expr::val(1)).from(row::Entity).limit(u64::from(enough));
    some.and_where(row::Column::BuurtId.eq(buurt.0)).and_where(row::Column::Helps.eq(true));
    some.and_where(row::Column::State.eq("confirmed"));
    let mut count = Query::select();
    count.expr_as(Expr::cust("count(*)"), "many").from_subquery(some, "some");
    let many: Option<Many> = rows.first(&count).await?;
    Ok(many.map_or(0, |it| u32::try_from(it.many).unwrap_or(u32::MAX)))
}

/// Finds every neighbourhood in which somebody has a place.
pub async fn of_person(rows: Rows<'_>, person: PersonId) -> Result<Vec<Member>> {
    let query = row::Entity::find()
        .filter(row::Column::PersonId.eq(person.0))
        .order_by_asc(row::Column::BuurtId);
    rows.all(query).await?.into_iter().map(Member::try_from).collect()
}

fn state(standing: Option<Standing>) -> &'static str {
    match standing {
        Some(Standing::Accepted) => "accepted",
        Some(Standing::Confirmed) => "confirmed",
        Some(Standing::Guest) | None => "suspended", // a guest has no place here
    }
}

/// Reads a stored state: how far somebody is known, or that they are no longer here.
#[expect(clippy::option_option, reason = "the outer one is a corrupt row")]
pub(super) fn standing(state: &str) -> Option<Option<Standing>> {
    match state {
        "accepted" => Some(Some(Standing::Accepted)),
        "confirmed" => Some(Some(Standing::Confirmed)),
        "suspended" | "left" => Some(None),
        _ => None,
    }
}

impl TryFrom<row::Model> for Member {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("membership", row.person_id);
        let standing = standing(&row.state).ok_or_else(corrupt)?;
        Ok(Self {
            buurt: BuurtId(row.buurt_id),
            person: PersonId(row.person_id),
            standing,
            trust: u8::try_from(row.trust).ok().ok_or_else(corrupt)?,
            zone: row.zone.map(i64::cast_unsigned),
            home: row.home,
            household: row.household_tag,
            helps: row.helps,
            helping: serde_json::from_value(row.helping).ok().ok_or_else(corrupt)?,
            joined_at: row.joined_at,
        })
    }
}
