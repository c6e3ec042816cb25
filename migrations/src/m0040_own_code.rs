//! What a device remembers of somebody's own code, whichever sign-in they have there: that they wished one, and how
//! often it was typed wrong. It takes the place of the tries that went with the sign-in.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, integer, timestamp_with_time_zone, uuid};

use crate::shape::{index, make, table, to};
use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Who has a code wished it; what was tried counts on, from the day on which the device was last used.
const KNOWN: &str = "insert into own_code (device_id, person_id, wished, wrong, of_day, day_at) \
    select p.device_id, p.person_id, p.code_tag is not null, p.tries, p.tries, d.rotated_at \
    from device_place p join device d on d.id = p.device_id where true on conflict do nothing";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let person = index("own_code_person", "own_code", &["person_id"]);
        make(schema, [own_code()], [person]).await?;
        if !has_column(schema, "device_place", "tries").await? {
            return Ok(()); // it was cut off before it was noted
        }
        schema.get_connection().execute_unprepared(KNOWN).await?;
        schema
            .alter_table(Table::alter().table("device_place").drop_column("tries").to_owned())
            .await
    }
}

fn own_code() -> TableCreateStatement {
    table("own_code")
        .col(uuid("device_id"))
        .col(uuid("person_id"))
        .col(boolean("wished"))
        .col(integer("wrong").check(Expr::col("wrong").between(0, 5)))
        .col(integer("of_day").check(Expr::col("of_day").between(0, 10)))
        .col(timestamp_with_time_zone("day_at"))
        .primary_key(Index::create().col("device_id").col("person_id"))
        .foreign_key(&mut to(("own_code", "device_id"), "device"))
        .foreign_key(&mut to(("own_code", "person_id"), "person"))
        .to_owned()
}
