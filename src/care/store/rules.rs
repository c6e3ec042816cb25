//! SQL about the rules of a neighbourhood: which are on, and how often each was right. Counts rules;
//! counts no person.

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _};

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{Actor, BuurtId, PersonId};
use crate::care::suggestion::Rule;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "suggestion_rule")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub rule: String,
        pub is_on: Option<bool>,
        pub dpia: Option<String>,
        pub changed_at: Option<DateTimeUtc>,
        pub changed_by: Option<Uuid>,
        pub hits: i32,
        pub taken: i32,
        pub dismissed: i32,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a neighbourhood said about a rule, and how often the rule was right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Which rule.
    pub rule: Rule,
    /// On or off; as the rule is by itself while nobody said.
    pub on: Option<bool>,
    /// Where the assessment of the neighbourhood names it.
    pub dpia: Option<String>,
    /// Who said so, and when.
    pub changed: Option<(PersonId, Moment)>,
    /// How often it suggested something.
    pub hits: u32,
    /// How often that was taken up.
    pub taken: u32,
    /// How often it was put away.
    pub dismissed: u32,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// It suggested something.
    Hit,
    /// It was taken up.
    Taken,
    /// It was put away.
    Dismissed,
}

/// Reads what was said about one rule.
pub async fn one(rows: Rows<'_>, buurt: BuurtId, rule: Rule) -> Result<Option<Setting>> {
    let query = row::Entity::find_by_id((buurt.0, rule.word().to_owned()));
    rows.one(query).await?.map(Setting::try_from).transpose()
}

/// Reads what was said about every rule that was ever used here.
pub async fn all(rows: Rows<'_>, buurt: BuurtId) -> Result<Vec<Setting>> {
    let query = row::Entity::find().filter(row::Column::BuurtId.eq(buurt.0));
    rows.all(query).await?.into_iter().map(Setting::try_from).collect()
}

/// Puts a rule on or off.
pub async fn set(tx: &Tx, by: Actor, rule: Rule, (on, dpia): (bool, Option<String>)) -> Result<()> {
    let row = row::Model {
        is_on: Some(on),
        dpia,
        changed_at: Some(tx.now()),
        changed_by: Some(by.person.0),
        ..blank(by.buurt, rule)
    };
    let again = OnConflict::columns([row::Column::BuurtId, row::Column::Rule])
        .update_columns([
            row::Column::IsOn,
            row::Column::Dpia,
            row::Column::ChangedAt,
            row::Column::ChangedBy,
        ])
        .to_owned();
    row::Entity::insert(row.into_active_model())
        .on_conflict(again)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Counts that a rule suggested something, or what became of that.
pub async fn count(tx: &Tx, buurt: BuurtId, rule: Rule, what: Count) -> Result<()> {
    let mut row = blank(buurt, rule);
    let (column, more) = match what {
        Count::Hit => (row::Column::Hits, "suggestion_rule.hits + 1"),
        Count::Taken => (row::Column::Taken, "suggestion_rule.taken + 1"),
        Count::Dismissed => (row::Column::Dismissed, "suggestion_rule.dismissed + 1"),
    };
    match what {
        Count::Hit => row.hits = 1,
        Count::Taken => row.taken = 1,
        Count::Dismissed => row.dismissed = 1,
    }
    let again = OnConflict::columns([row::Column::BuurtId, row::Column::Rule])
        .value(column, Expr::cust(more))
        .to_owned();
    row::Entity::insert(row.into_active_model())
        .on_conflict(again)
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

fn blank(buurt: BuurtId, rule: Rule) -> row::Model {
    row::Model {
        buurt_id: buurt.0,
        rule: rule.word().to_owned(),
        is_on: None,
        dpia: None,
        changed_at: None,
        changed_by: None,
        hits: 0,
        taken: 0,
        dismissed: 0,
    }
}

impl Setting {
    /// Of a rule about which nothing was said or counted.
    pub const fn of(rule: Rule) -> Self {
        Self { rule, on: None, dpia: None, changed: None, hits: 0, taken: 0, dismissed: 0 }
    }
}

impl TryFrom<row::Model> for Setting {
    type Error = Error;

    fn try_from(row: row::Model) -> Result<Self> {
        let corrupt = || Error::corrupt("suggestion_rule", row.buurt_id);
        let number = |it: i32| u32::try_from(it).ok().ok_or_else(corrupt);
        Ok(Self {
            rule: Rule::parse(&row.rule).ok_or_else(corrupt)?,
            on: row.is_on,
            dpia: row.dpia.clone(),
            changed: row.changed_by.map(PersonId).zip(row.changed_at),
            hits: number(row.hits)?,
            taken: number(row.taken)?,
            dismissed: number(row.dismissed)?,
        })
    }
}
