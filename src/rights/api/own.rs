//! Everything that is kept about me: shown, and given as a copy to take along.

use actix_web::HttpResponse;
use actix_web::web::Data;

use super::views::{MyDataView, shown};
use crate::base::error::Result;
use crate::base::house::House;
use crate::people::Caller;
use crate::rights::flows::own;

/// Shows everything that is kept about oneself here, and who saw it; a case is read in the own file.
#[utoipa::path(get, path = "/me/data", responses((status = 200, body = MyDataView)))]
pub(super) async fn my_data(house: Data<House>, caller: Caller) -> Result<HttpResponse> {
    Ok(HttpResponse::Ok().json(shown(own::all(&house, &caller).await?)))
}

/// Gives a copy of it, to keep or to take along.
#[utoipa::path(post, path = "/me/data/copy", responses((status = 200, body = MyDataView)))]
pub(super) async fn my_data_copy(house: Data<House>, caller: Caller) -> Result<HttpResponse> {
    own::note_copy(&house, &caller).await?;
    let name = ("content-disposition", "attachment; filename=\"buurtnet.json\"");
    let all = own::all(&house, &caller).await?;
    Ok(HttpResponse::Ok().insert_header(name).json(shown(all)))
}
