//! Since when a helper says that it worked: of several helpers each says it for themselves.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::timestamp_with_time_zone_null;

use crate::there::has_column;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Who said it last, while the asker is asked.
const SAID: &str = "update help_offer set worked_at = \
    (select r.since_at from help_request r where r.buurt_id = help_offer.buurt_id \
    and r.id = help_offer.request_id) \
    where exists (select 1 from help_request r where r.buurt_id = help_offer.buurt_id \
    and r.id = help_offer.request_id and r.state = 'confirming' and r.word = 'worked' \
    and r.word_by = help_offer.helper_id)";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        // It may have been cut off before it was noted.
        if !has_column(schema, "help_offer", "worked_at").await? {
            let worked = timestamp_with_time_zone_null("worked_at");
            let change = Table::alter().table("help_offer").add_column(worked).to_owned();
            schema.alter_table(change).await?;
        }
        schema.get_connection().execute_unprepared(SAID).await.map(|_| ())
    }
}
