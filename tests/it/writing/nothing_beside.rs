//! What may be taken back is kept in memory, and not in a file that others could open.

use std::fs;

use buurtnet::base::db::Tx;
use sea_orm::ConnectionTrait as _;

use crate::world::database::on_sqlite;
use crate::world::house::Ground;

/// Five hundred rows of 2 KB: more pages than SQLite keeps in memory by itself for one savepoint.
const FILL: &str = "with recursive n(i) as (select 1 union all select i + 1 from n where i < 500) \
                    insert into promise (id, kind, payload, run_at, attempts) \
                    select randomblob(16), 'test.number', json_quote(hex(randomblob(1000))), \
                    '2099-01-01T00:00:00+00:00', 0 from n";

/// The files that this process holds open and that nobody finds by name any more.
fn hidden() -> Vec<String> {
    let open = fs::read_dir("/proc/self/fd").unwrap();
    let names = open.filter_map(|it| fs::read_link(it.unwrap().path()).ok());
    let names = names.map(|it| it.display().to_string());
    names.filter(|it| it.contains("etilqs_")).collect()
}

#[actix_web::test]
async fn what_a_flow_may_take_back_lies_in_no_file_beside_the_database() {
    if !on_sqlite() || !cfg!(target_os = "linux") {
        return; // PostgreSQL keeps its own; elsewhere nobody tells which files are open
    }
    let ground = Ground::new().await;
    ground.flow(async |tx: &Tx| Ok(tx.conn().execute_unprepared(FILL).await?)).await;

    let changed = ground
        .flow(async |tx: &Tx| {
            let all = "update promise set attempts = attempts + 1";
            let changed = tx.conn().execute_unprepared(all).await?.rows_affected();
            assert_eq!(hidden(), Vec::<String>::new());
            Ok(changed)
        })
        .await;

    assert_eq!(changed, 500);
}
