//! SQL about who comes along with a helper. Decides nothing.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
};

use crate::base::db::{Rows, Tx};
use crate::base::error::Result;
use crate::base::ids::{BuurtId, PersonId, RequestId};
use crate::help::company::Company;

#[expect(unreachable_pub, reason = "SeaORM derives it so")]
mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "help_company")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub buurt_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub request_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub helper_id: Uuid,
        pub name: Vec<u8>,
        pub said_at: DateTimeUtc,
        pub declined_at: Option<DateTimeUtc>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

fn read(row: row::Model) -> Company {
    Company {
        helper: PersonId(row.helper_id),
        name: row.name,
        said: row.said_at,
        declined: row.declined_at,
    }
}

/// Finds who comes along with each helper of a request.
pub async fn of_request(rows: Rows<'_>, buurt: BuurtId, id: RequestId) -> Result<Vec<Company>> {
    let query = row::Entity::find()
        .filter(row::Column::BuurtId.eq(buurt.0))
        .filter(row::Column::RequestId.eq(id.0))
        .order_by_asc(row::Column::HelperId);
    Ok(rows.all(query).await?.into_iter().map(read).collect())
}

/// Finds who comes along with somebody.
pub async fn find(
    rows: Rows<'_>,
    buurt: BuurtId,
    (id, helper): (RequestId, PersonId),
) -> Result<Option<Company>> {
    Ok(rows.one(row::Entity::find_by_id((buurt.0, id.0, helper.0))).await?.map(read))
}

/// Writes it in place of what was said before. The request is locked.
pub async fn put(tx: &Tx, buurt: BuurtId, id: RequestId, it: &Company) -> Result<()> {
    let row = row::Model {
        buurt_id: buurt.0,
        request_id: id.0,
        helper_id: it.helper.0,
        name: it.name.clone(),
        said_at: it.said,
        declined_at: it.declined,
    };
    let key = [row::Column::BuurtId, row::Column::RequestId, row::Column::HelperId];
    let over = [row::Column::Name, row::Column::SaidAt, row::Column::DeclinedAt];
    row::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::columns(key).update_columns(over).to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    Ok(())
}

/// Nobody comes along after all.
pub async fn delete(tx: &Tx, buurt: BuurtId, (id, helper): (RequestId, PersonId)) -> Result<()> {
    row::Entity::delete_by_id((buurt.0, id.0, helper.0)).exec(tx.conn()).await?;
    Ok(())
}
