//! SQL about people whose key is gone while the rest of them is still there: a copy of the data was
//! put back that was taken before they were forgotten.

use sea_orm::ConnectionTrait as _;
use sea_orm::sea_query::{Expr, ExprTrait as _, Query};
use uuid::Uuid;

use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::PersonId;

#[derive(sea_orm::FromQueryResult)]
struct Found {
    id: Uuid,
}

/// Finds at most so many of them.
pub async fn find(rows: Rows<'_>, limit: u64) -> Result<Vec<PersonId>> {
    let key = Query::select()
        .expr(Expr::val(1))
        .from("data_key")
        .and_where(Expr::col(("data_key", "id")).equals(("person", "data_key_id")))
        .to_owned();
    let query = Query::select()
        .column("id")
        .from("person")
        .and_where(Expr::col("erased_at").is_null())
        .and_where(Expr::exists(key).not())
        .limit(limit)
        .to_owned();
    Ok(rows.list::<Found>(&query).await?.into_iter().map(|it| PersonId(it.id)).collect())
}

/// Empties what can be read without a key: they are erased, and live nowhere.
pub async fn strip(tx: &Tx, person: PersonId) -> Result<()> {
    let nothing = || Expr::val(Option::<Vec<u8>>::None);
    let emptied = Query::update()
        .table("person")
        .value("erased_at", tx.now())
        .value("birth_year", Option::<i32>::None)
        .values(["phone", "phone_tag", "mail", "mail_tag"].map(|it| (it, nothing())))
        .values(["wish", "gender"].map(|it| (it, Expr::val(Option::<String>::None))))
        .and_where(Expr::col("id").eq(person.0))
        .to_owned();
    tx.conn().execute(&emptied).await?;
    let gone = Query::update()
        .table("membership")
        .value("state", "left")
        .value("helps", false)
        .value("zone", Option::<i64>::None)
        .values(["home", "household_tag"].map(|it| (it, nothing())))
        .and_where(Expr::col("person_id").eq(person.0))
        .to_owned();
    tx.conn().execute(&gone).await?;
    let roles = Query::delete()
        .from_table("role_grant")
        .and_where(Expr::col("person_id").eq(person.0))
        .to_owned();
    tx.conn().execute(&roles).await?;
    Ok(())
}
