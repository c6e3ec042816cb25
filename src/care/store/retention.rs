//! SQL about what is forgotten: which cases are over, and everything of them that goes; and what a run
//! of it counted.
//!
//! Of a forgotten case a row stays that says what kind it was, how it ended and when, and which
//! services were asked with what outcome: nothing about anybody. Decides nothing.

use sea_orm::sea_query::{Expr, ExprTrait as _, Query, SelectStatement};
use sea_orm::{ConnectionTrait as _, FromQueryResult};
use uuid::Uuid;

use crate::base::clock::Moment;
use crate::base::db::{Rows, Tx};
use crate::base::error::{Error, Result};
use crate::base::ids::{AttemptId, BuurtId, DataKeyId, SignalId};
use crate::care::retention::{Ended, Report};
use crate::care::signal::Signal;

/// Some name, and nothing else.
#[derive(Debug, FromQueryResult)]
struct Named {
    id: Uuid,
}

#[derive(Debug, FromQueryResult)]
struct Counted {
    n: i64,
}

#[derive(Debug, FromQueryResult)]
struct Ran {
    at: Moment,
    report: sea_orm::JsonValue,
}

/// A run that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// When.
    pub at: Moment,
    /// What it counted.
    pub report: Report,
}

fn from(table: &'static str, buurt: BuurtId) -> SelectStatement {
    Query::select().from(table).and_where(Expr::col("buurt_id").eq(buurt.0)).to_owned()
}

async fn names(rows: Rows<'_>, mut query: SelectStatement) -> Result<Vec<Uuid>> {
    let found: Vec<Named> = rows.list(query.column("id")).await?;
    Ok(found.into_iter().map(|it| it.id).collect())
}

async fn count(rows: Rows<'_>, mut query: SelectStatement) -> Result<u64> {
    let query = query.expr_as(Expr::cust("count(*)"), "n");
    let found: Option<Counted> = rows.first(query).await?;
    Ok(found.map_or(0, |it| u64::try_from(it.n).unwrap_or(0)))
}

fn any(column: &'static str, ids: &[Uuid]) -> Expr {
    Expr::col(column).is_in(ids.iter().copied())
}

/// Names closed cases that ended at or before a moment, in the order of their names, after this one.
pub async fn ended(
    rows: Rows<'_>,
    buurt: BuurtId,
    before: Moment,
    after: Option<SignalId>,
    limit: u64,
) -> Result<Vec<SignalId>> {
    let mut query = from("signal", buurt);
    query
        .and_where(Expr::col("state").eq("closed"))
        .and_where(Expr::col("since_at").lte(before))
        .and_where(Expr::col("forgotten_at").is_null())
        .order_by("id", sea_orm::Order::Asc)
        .limit(limit);
    if let Some(after) = after {
        query.and_where(Expr::col("id").gt(after.0));
    }
    Ok(names(rows, query).await?.into_iter().map(SignalId).collect())
}

/// Names a signal and every one that is part of it, or of such a part.
pub async fn whole(rows: Rows<'_>, buurt: BuurtId, id: SignalId) -> Result<Vec<Uuid>> {
    let (mut all, mut newest) = (vec![id.0], vec![id.0]);
    while !newest.is_empty() {
        let mut query = from("signal", buurt);
        query.and_where(any("merged_into", &newest)).and_where(Expr::col("forgotten_at").is_null());
        newest = names(rows, query).await?;
        newest.retain(|it| !all.contains(it));
        all.extend(&newest);
    }
    Ok(all)
}

/// Reads what the rule looks at, of a case with all its parts.
pub async fn facts(rows: Rows<'_>, signal: &Signal, all: &[Uuid]) -> Result<Ended> {
    let of = |table| {
        let mut query = from(table, signal.buurt);
        query.and_where(any("signal_id", all));
        query
    };
    let mut sent = of("referral");
    sent.and_where(Expr::col("released").is_not_null());
    let mut review = of("basis");
    review.and_where(Expr::col("review_due").is_not_null());
    review.and_where(Expr::col("reviewed_at").is_null());
    let mut known = of("signal_reporter");
    known.and_where(Expr::col("cut_at").is_null());
    Ok(Ended {
        state: signal.state,
        since: signal.since,
        referred: count(rows, sent).await? > 0,
        waits_for_review: count(rows, review).await? > 0,
        reporters: u32::try_from(count(rows, known).await?).unwrap_or(u32::MAX),
    })
}

async fn delete(tx: &Tx, table: &'static str, buurt: BuurtId, which: Expr) -> Result<u64> {
    let mut gone = Query::delete();
    gone.from_table(table).and_where(Expr::col("buurt_id").eq(buurt.0)).and_where(which);
    Ok(tx.conn().execute(&gone).await?.rows_affected())
}

/// Nobody knows any more who told these signals, nor beside whom a yes was said.
pub async fn cut_reporters(tx: &Tx, buurt: BuurtId, all: &[Uuid]) -> Result<()> {
    let told_it = Query::select()
        .column("person_id")
        .from("signal_reporter")
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("signal_id").equals(("signal_event", "signal_id")))
        .and_where(Expr::col("person_id").is_not_null())
        .take();
    let mut told = Query::update();
    told.table("signal_event")
        .value("by_id", Option::<Uuid>::None)
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(any("signal_id", all))
        .and_where(Expr::col("kind").is_in(["raised", "consent"]))
        .and_where(Expr::col("by_id").in_subquery(told_it));
    tx.conn().execute(&told).await?;
    let mut who = Query::update();
    who.table("signal_reporter")
        .value("person_id", Option::<Uuid>::None)
        .value("partner_id", Option::<Uuid>::None)
        .value("cut_at", tx.now())
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(any("signal_id", all))
        .and_where(Expr::col("cut_at").is_null());
    tx.conn().execute(&who).await?;
    Ok(())
}

/// Forgets these signals: everything told, said or noted of them goes, and everybody's name. Names
/// the keys that sealed them and the referrals of them, for who deletes the rest.
pub async fn forget(tx: &Tx, buurt: BuurtId, all: &[Uuid]) -> Result<(Vec<DataKeyId>, Vec<Uuid>)> {
    for table in ["signal_person", "signal_reporter", "signal_event", "deadline"] {
        delete(tx, table, buurt, any("signal_id", all)).await?;
    }
    let mut query = from("referral", buurt);
    query.and_where(any("signal_id", all));
    let referrals = names(tx.rows(), query).await?;
    delete(tx, "referral_message", buurt, any("referral_id", &referrals)).await?;
    let mut query = from("referral_link", buurt);
    query.and_where(any("referral_id", &referrals));
    for link in names(tx.rows(), query).await? {
        unlink(tx, buurt, link).await?;
    }
    for id in &referrals {
        blank_referral(tx, buurt, *id).await?;
    }
    let mut grounds = Query::update();
    grounds
        .table("basis")
        .value("words", Option::<Vec<u8>>::None)
        .value("categories", serde_json::json!([]))
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(any("signal_id", all));
    tx.conn().execute(&grounds).await?;
    let keys = keys(tx.rows(), buurt, all).await?;
    blank_signals(tx, buurt, all).await?;
    Ok((keys, referrals))
}

async fn keys(rows: Rows<'_>, buurt: BuurtId, all: &[Uuid]) -> Result<Vec<DataKeyId>> {
    let mut query = from("signal", buurt);
    query
        .expr_as(Expr::col("data_key_id"), "id")
        .and_where(any("id", all))
        .and_where(Expr::col("data_key_id").is_not_null());
    let found: Vec<Named> = rows.list(&query).await?;
    Ok(found.into_iter().map(|it| DataKeyId(it.id)).collect())
}

async fn blank_signals(tx: &Tx, buurt: BuurtId, all: &[Uuid]) -> Result<()> {
    let mut blank = Query::update();
    blank.table("signal").value("forgotten_at", tx.now());
    for column in ["data_key_id", "subject_id", "owner_id", "request_id"] {
        blank.value(column, Option::<Uuid>::None);
    }
    for column in ["words", "summary"] {
        blank.value(column, Option::<Vec<u8>>::None);
    }
    for column in ["no_contact_until", "informed_at", "inform_by", "emergency_at"] {
        blank.value(column, Option::<Moment>::None);
    }
    blank.and_where(Expr::col("buurt_id").eq(buurt.0)).and_where(any("id", all));
    tx.conn().execute(&blank).await?;
    Ok(())
}

/// The code that both sides say on the phone goes too: a service wrote it down.
async fn blank_referral(tx: &Tx, buurt: BuurtId, id: Uuid) -> Result<()> {
    let mut blank = Query::update();
    blank
        .table("referral")
        .value("companion_id", Option::<Uuid>::None)
        .value("released", Option::<Vec<u8>>::None)
        .value("reason_words", Option::<Vec<u8>>::None)
        .value("categories", serde_json::json!([]))
        .value("reference", id.to_string())
        .and_where(Expr::col("buurt_id").eq(buurt.0))
        .and_where(Expr::col("id").eq(id));
    tx.conn().execute(&blank).await?;
    Ok(())
}

/// Names links of referrals that ended at or before a moment.
pub async fn links(
    rows: Rows<'_>,
    buurt: BuurtId,
    before: Moment,
    after: Option<Uuid>,
    limit: u64,
) -> Result<Vec<Uuid>> {
    let of = from("referral", buurt)
        .column("id")
        .and_where(Expr::col("since_at").lte(before))
        .and_where(Expr::cust(
            "state IN ('rejected', 'completed', 'cancelled', 'failed', 'entered_in_error')",
        ))
        .take();
    let mut query = from("referral_link", buurt);
    query.and_where(Expr::col("referral_id").in_subquery(of));
    query.order_by("id", sea_orm::Order::Asc).limit(limit);
    if let Some(after) = after {
        query.and_where(Expr::col("id").gt(after));
    }
    names(rows, query).await
}

/// Forgets a link, with its visits and its forms.
pub async fn unlink(tx: &Tx, buurt: BuurtId, link: Uuid) -> Result<()> {
    for table in ["referral_visit", "referral_form"] {
        delete(tx, table, buurt, Expr::col("link_id").eq(link)).await?;
    }
    delete(tx, "referral_link", buurt, Expr::col("id").eq(link)).await?;
    Ok(())
}

/// Counts visits that began before a moment.
pub async fn visits(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    let mut query = from("referral_visit", buurt);
    query.and_where(Expr::col("sent_at").lt(before));
    count(rows, query).await
}

/// Counts forms from before a moment.
pub async fn forms(rows: Rows<'_>, buurt: BuurtId, before: Moment) -> Result<u64> {
    let mut query = from("referral_form", buurt);
    query.and_where(Expr::col("at").lt(before));
    count(rows, query).await
}

/// Forgets visits that began before a moment, and forms from before another: both short rows that
/// point to nobody. Tells how many of each.
pub async fn forget_visits(
    tx: &Tx,
    buurt: BuurtId,
    (visits, forms): (Moment, Moment),
) -> Result<(u64, u64)> {
    let visits = Expr::col("sent_at").lt(visits);
    let forms = Expr::col("at").lt(forms);
    Ok((
        delete(tx, "referral_visit", buurt, visits).await?,
        delete(tx, "referral_form", buurt, forms).await?,
    ))
}

/// Writes what a run counted, and forgets runs from before a moment.
pub async fn ran(tx: &Tx, buurt: BuurtId, report: &Report, before: Moment) -> Result<()> {
    delete(tx, "retention_run", buurt, Expr::col("at").lt(before)).await?;
    let report = serde_json::to_value(report).map_err(Error::internal)?;
    let mut new = Query::insert();
    new.into_table("retention_run").columns(["buurt_id", "id", "at", "report"]).values_panic([
        buurt.0.into(),
        AttemptId::new(tx.now()).0.into(),
        tx.now().into(),
        report.into(),
    ]);
    tx.conn().execute(&new).await?;
    Ok(())
}

/// Reads the latest runs.
pub async fn runs(rows: Rows<'_>, buurt: BuurtId, limit: u64) -> Result<Vec<Run>> {
    let mut query = from("retention_run", buurt);
    query.columns(["at", "report"]).order_by("id", sea_orm::Order::Desc).limit(limit);
    let found: Vec<Ran> = rows.list(&query).await?;
    let read = |it: Ran| {
        let report = serde_json::from_value(it.report).ok();
        let report = report.ok_or_else(|| Error::corrupt("retention_run", buurt))?;
        Ok(Run { at: it.at, report })
    };
    found.into_iter().map(read).collect()
}
