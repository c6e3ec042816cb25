//! Who learns nothing at any desk of what somebody said went wrong before there was a list of them, of a request that
//! was forgotten by then: nobody knows who came, so it may be everybody who was here when it was told. Who came to the
//! neighbourhood after that is not meant; nor is, of what was told to the workers, who worked here then: what could be
//! about one of them went to the coordinator.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// It is of a request, names nobody, and nothing was written.
const UNKNOWN: &str = "c.about_id is null and c.request_id is not null and not exists (select 1 from kept_from k \
    where k.buurt_id = c.buurt_id and k.subject_room = 'complaint' and k.subject_id = c.id)";

/// Whoever worked here then and works here still looks after it. A role that was given anew says nothing of when it was
/// given first: where no older one is left, nobody is kept from it, or nobody would see it any more.
const SOMEBODY: &str = "(c.desk <> 'worker' or exists (select 1 from role_grant g where g.buurt_id = c.buurt_id \
    and g.role not in ('bewoner', 'ambassadeur') and g.since <= c.told_at and g.until is null))";

/// In the order of the table, so that all of it is read before anything is written.
const HERE: &str = "select c.buurt_id, 'complaint', c.id, m.person_id from complaint c \
    join membership m on m.buurt_id = c.buurt_id \
    where (m.person_id = c.by_id or (m.joined_at <= c.told_at and (c.desk <> 'worker' or not exists ( \
    select 1 from role_grant g where g.buurt_id = c.buurt_id and g.person_id = m.person_id \
    and g.role not in ('bewoner', 'ambassadeur') and g.since <= c.told_at \
    and (g.until is null or g.until > c.told_at)))))";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let sql = format!(
            "insert into kept_from (buurt_id, subject_room, subject_id, person_id) \
             {HERE} and {UNKNOWN} and {SOMEBODY} on conflict do nothing"
        );
        schema.get_connection().execute_unprepared(&sql).await.map(|_| ())
    }
}
