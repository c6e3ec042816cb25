//! SQL about who leaves, and about what is wiped when somebody is forgotten.

use sea_orm::sea_query::{Expr, ExprTrait as _, LockType, Query};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, FromQueryResult,
    IntoActiveModel as _, QueryFilter as _, QuerySelect as _, Set,
};
use uuid::Uuid;

use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{BuurtId, PersonId};
use crate::people::departure::{Departure, Kind};
use crate::people::helping::Helping;
use crate::people::person::Consent;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "departure")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub person_id: Uuid,
        pub kind: String,
        pub since_at: DateTimeUtc,
        pub by_id: Uuid,
        pub consent: Option<String>,
        pub due_at: Option<DateTimeUtc>,
        pub stood: Json,
        pub done_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is only there for whom it names.
const OF_PERSON: [&str; 17] = [
    "away",
    "correction",
    "discretion",
    "screening",
    "mail_code",
    "role_grant",
    "role_asked",
    "invitation",
    "moment_guest",
    "device_place",
    "own_code",
    "code_wished",
    "session",
    "factor",
    "factor_guess",
    "passkey_asked",
    "recovery_code",
];

/// Some name, and nothing else.
#[derive(Debug, FromQueryResult)]
struct Named {
    person_id: Uuid,
}

/// Writes that somebody leaves.
pub async fn insert(tx: &Tx, it: &Departure) -> Result<()> {
    let row = row::Model {
        person_id: it.person.0,
        kind: it.kind.word().to_owned(),
        since_at: it.since,
        by_id: it.by.0,
        consent: it.consent.map(|it| it.word().to_owned()),
        due_at: it.due,
        stood: serde_json::to_value(&it.stood).map_err(Error::internal)?,
        done_at: None,
    };
    row::Entity::insert(row.into_active_model()).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Finds whether somebody leaves.
pub async fn find(rows: Rows<'_>, person: PersonId) -> Result<Option<Departure>> {
    rows.one(row::Entity::find_by_id(person.0)).await?.map(Departure::try_from).transpose()
}

/// Finds it, and keeps it from changing until this flow ends.
pub async fn lock(tx: &Tx, person: PersonId) -> Result<Option<Departure>> {
    let query = row::Entity::find_by_id(person.0).lock_exclusive();
    tx.rows().one(query).await?.map(Departure::try_from).transpose()
}

/// Who waited to be forgotten died: no clock forgets them any more.
pub async fn died(tx: &Tx, person: PersonId) -> Result<()> {
    let set = row::ActiveModel {
        kind: Set(Kind::Died.word().to_owned()),
        due_at: Set(None),
        ..Default::default()
    };
    row::Entity::update_many()
        .set(set)
        .filter(row::Column::PersonId.eq(person.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

/// Keeps somebody's own row from changing until this flow ends: whoever else would end their being here
/// waits, and then sees what was written. Who only names the person in a row of their own does not wait.
pub async fn hold(tx: &Tx, person: PersonId) -> Result<()> {
    let query = Query::select()
        .expr_as(Expr::col("id"), "person_id")
        .from("person")
        .and_where(Expr::col("id").eq(person.0))
        .lock(LockType::NoKeyUpdate)
        .take();
    let _held: Vec<Named> = tx.rows().list(&query).await?;
    Ok(())
}

/// They stay after all.
pub async fn undo(tx: &Tx, person: PersonId) -> Result<()> {
    row::Entity::delete_by_id(person.0).exec(tx.conn()).await?;
    Ok(())
}

/// Names who of a neighbourhood is leaving and not forgotten yet, at most 100.
pub async fn of_buurt(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<PersonId>> {
    let here = Query::select()
        .expr(Expr::val(1))
        .from_as("membership", "m")
        .and_where(Expr::col(("m", "buurt_id")).eq(buurt.0))
        .and_where(Expr::col(("m", "person_id")).equals(("d", "person_id")))
        .take();
    // Few leave at once, wherever they live: they are looked at, and not everybody of the neighbourhood.
    let query = Query::select()
        .column(("d", "person_id"))
        .from_as("departure", "d")
        .and_where(Expr::exists(here))
        .and_where(Expr::cust("\"d\".\"done_at\" is null"))
        .order_by(("d", "since_at"), sea_orm::Order::Desc)
        .limit(100)
        .take();
    let found: Vec<Named> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| PersonId(it.person_id)).collect())
}

/// Wipes what is known of somebody; what is left says that there was somebody, and no more.
pub async fn wipe(tx: &Tx, person: PersonId) -> Result<()> {
    for table in OF_PERSON {
        let mut gone = Query::delete();
        gone.from_table(table).and_where(Expr::col("person_id").eq(person.0));
        tx.conn().execute(&gone).await?;
    }
    let tag = Query::select()
        .column("mail_tag")
        .from("person")
        .and_where(Expr::col("id").eq(person.0))
        .take();
    let mut codes = Query::delete(); // who signs in by mail is named in no row: by the address
    codes.from_table("mail_code").and_where(Expr::col("address_tag").in_subquery(tag));
    tx.conn().execute(&codes).await?;
    let mut blank = Query::update();
    blank.table("person").value("name", Vec::<u8>::new()).value("erased_at", tx.now());
    for column in ["phone", "phone_tag", "mail", "mail_tag", "safe_contact"] {
        blank.value(column, Option::<Vec<u8>>::None);
    }
    for column in ["wish", "gender", "contact_part"] {
        blank.value(column, Option::<String>::None);
    }
    blank.value("birth_year", Option::<i32>::None).and_where(Expr::col("id").eq(person.0));
    tx.conn().execute(&blank).await?;
    let helping = serde_json::to_value(Helping::default()).map_err(Error::internal)?;
    let mut left = Query::update();
    left.table("membership")
        .value("state", "left")
        .value("helps", false)
        .value("helping", helping)
        .value("zone", Option::<i64>::None)
        .value("home", Option::<Vec<u8>>::None)
        .value("household_tag", Option::<Vec<u8>>::None)
        .and_where(Expr::col("person_id").eq(person.0));
    tx.conn().execute(&left).await?;
    row::Entity::update_many()
        .set(row::ActiveModel { done_at: Set(Some(tx.now())), ..Default::default() })
        .filter(row::Column::PersonId.eq(person.0))
        .exec(tx.conn())
        .await?;
    Ok(())
}

impl TryFrom<row::Model> for Departure {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("departure", row.person_id);
        let consent = row.consent.as_deref().map(|it| Consent::read(it).ok_or_else(corrupt));
        Ok(Self {
            person: PersonId(row.person_id),
            kind: Kind::parse(&row.kind).ok_or_else(corrupt)?,
            since: row.since_at,
            by: PersonId(row.by_id),
            consent: consent.transpose()?,
            due: row.due_at,
            stood: serde_json::from_value(row.stood.clone()).ok().ok_or_else(corrupt)?,
            done: row.done_at,
        })
    }
}
