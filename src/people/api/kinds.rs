//! How the neighbourhood itself says its kinds of help: shown beside the shared words, and set kind by kind.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::words::Lang;
use crate::buurt::bounds::Fault;
use crate::buurt::kinds::{
    KindText, Kinds, LONGEST_NAME, LONGEST_TEXT, Spoken, tidy, usual, wrong,
};
use crate::buurt::{Buurten, CategoryId, category, stored};
use crate::people::Caller;
use crate::people::flows::neighbourhood::{self, KindSet};
use crate::web::{Body, Polled, Problem, Shape};

/// How the kinds of help are said here.
#[derive(Debug, Serialize, ToSchema)]
pub struct KindsView {
    /// The version that is seen.
    pub version: i32,
    /// The longest name, in characters.
    pub longest_name: usize,
    /// The longest examples or limit, in characters.
    pub longest_text: usize,
    /// Every kind.
    pub kinds: Vec<KindView>,
}

/// How one kind of help is said.
#[derive(Debug, Serialize, ToSchema)]
pub struct KindView {
    /// Its name in the interface.
    pub id: String,
    /// Its pictogram.
    pub icon: String,
    /// With the shared words, by language.
    #[schema(value_type = std::collections::HashMap<String, KindText>)]
    pub usual: Spoken,
    /// As it is said here, by language; what is empty or absent is said with the shared words.
    #[schema(value_type = std::collections::HashMap<String, KindText>)]
    pub own: Spoken,
}

/// How one kind of help is said from now on.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct KindTextsSet {
    /// The version that was seen.
    #[validate(range(min = 0))]
    pub version: i32,
    /// Which kind.
    #[validate(length(max = 40))]
    pub kind: String,
    /// Its texts, by language; what is empty or absent is said with the shared words.
    #[schema(value_type = std::collections::HashMap<String, KindText>)]
    pub texts: BTreeMap<Lang, KindText>,
}

impl Shape for KindTextsSet {
    type Checked = KindSet;

    fn checked(self) -> Result<KindSet, Vec<FieldError>> {
        let unknown = || vec![FieldError::new("/kind", "unknown_value")];
        let kind = CategoryId::read(&self.kind).ok_or_else(unknown)?;
        let texts = tidy(self.texts);
        let faults: Vec<_> = wrong(&texts).into_iter().map(fault).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(KindSet { kind, texts, seen: self.version })
    }
}

/// A fault as a problem tells it, with the number of its sentence.
fn fault((field, code): Fault) -> FieldError {
    let most = if field.rsplit('.').next() == Some("name") { LONGEST_NAME } else { LONGEST_TEXT };
    let long = (code == "too_long").then(|| ("max".to_owned(), most.to_string()));
    let pointer = format!("/{}", field.replace('.', "/"));
    FieldError { params: long.into_iter().collect(), ..FieldError::new(pointer, code) }
}

/// Shows how each kind of help is said here, and with the shared words.
#[utoipa::path(get, path = "/desk/neighbourhood/kinds", responses(
    (status = 200, body = KindsView), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn desk_buurt_kinds(
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<KindsView>> {
    let here = stored::<Kinds>(house.db.read(), caller.buurt, "kinds").await?;
    let view = |one: &category::Category| {
        let kind = CategoryId::read(&one.id);
        let shared = kind.map(|kind| Lang::ALL.map(|lang| (lang, usual(kind, lang))));
        KindView {
            id: one.id.clone(),
            icon: one.icon.clone(),
            usual: shared.into_iter().flatten().collect(),
            own: here.it.of(&one.id),
        }
    };
    Ok(Polled(KindsView {
        version: here.version,
        longest_name: LONGEST_NAME,
        longest_text: LONGEST_TEXT,
        kinds: category::all().iter().map(view).collect(),
    }))
}

/// Sets how one kind of help is said here.
#[utoipa::path(put, path = "/desk/neighbourhood/kinds", request_body = KindTextsSet, responses(
    (status = 204), (status = 401, body = Problem), (status = 403, body = Problem),
    (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_buurt_kind(
    house: Data<House>,
    buurten: Data<Buurten>,
    caller: Caller,
    body: Body<KindTextsSet>,
) -> Result<HttpResponse> {
    neighbourhood::set_kind(&house, &buurten, caller.actor(), body.it).await?;
    Ok(HttpResponse::NoContent().finish())
}
