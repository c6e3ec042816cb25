//! Who has an address may be told things by mail, first of all who chose that. A question that came by mail counts among
//! those of the week, as one on a phone does. An address that refused a mail for good is told nothing more.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::timestamp_with_time_zone_null;

use crate::shape::index;
use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// One way for each, under a name of its own in this table: that of the person.
const WAYS: &str = "insert into channel \
    (id, person_id, session_id, kind, preferred, language, address, address_tag, created_at) \
    select p.id, p.id, null, 'mail', p.contact = 'mail', p.language, null, null, p.created_at \
    from person p where p.mail is not null and p.erased_at is null and p.contact in ('app', 'mail') \
    and not exists (select 1 from silenced s where s.person_id = p.id) \
    and not exists (select 1 from channel c where c.person_id = p.id and c.kind = 'mail')";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let columns = ["buurt_id", "person_id", "at", "notice_id"];
        let told = index("attempt_asked_of", "attempt", &columns)
            .and_where(Expr::col("wave").is_not_null())
            .and_where(Expr::col("way").is_in(["push", "mail"]))
            .and_where(Expr::col("result").eq("delivered"))
            .to_owned();
        schema.create_index(told).await?;
        if !has_column(schema, "channel", "refused_at").await? {
            let refused = timestamp_with_time_zone_null("refused_at");
            schema
                .alter_table(Table::alter().table("channel").add_column(refused).to_owned())
                .await?;
        }
        let here = schema.get_connection();
        here.execute_unprepared("drop index if exists attempt_asked").await?;
        here.execute_unprepared(WAYS).await.map(|_| ())
    }
}
