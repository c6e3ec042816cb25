//! The rules of a neighbourhood: what each looks at, whether it is on, how often it was right.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::suggestions::why;
use crate::base::clock::Moment;
use crate::base::error::{FieldError, Result};
use crate::base::house::House;
use crate::base::saying::Saying;
use crate::base::text::Line;
use crate::base::words::Lang;
use crate::care::flows::deciding;
use crate::care::store::rules::{self, Setting};
use crate::care::suggestion::Rule;
use crate::people::Caller;
use crate::web::{Body, Polled, Problem, Shape, reader};

/// One rule, as everybody who works with it may read it.
#[derive(Debug, Serialize, ToSchema)]
pub struct RuleView {
    /// `r1` to `r10`.
    pub rule: String,
    /// Its version.
    pub version: u16,
    /// What it may do: `help_card`, `worker` or `route`.
    pub effect: String,
    /// Whether it may be switched: `free`, `dpia`, `always` or `not_ready`.
    pub switch: String,
    /// Whether it is on here.
    pub on: bool,
    /// In a few words.
    pub title: String,
    /// "Waarom zie je dit?", in the language of the screen.
    pub why: String,
    /// Where the assessment of the neighbourhood names it.
    pub dpia: Option<String>,
    /// When it was switched last.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub changed: Option<Moment>,
    /// How often it suggested something.
    pub hits: u32,
    /// How often that was taken up.
    pub taken: u32,
    /// How often it was put away.
    pub dismissed: u32,
}

/// Lists the ten rules. Numbers of rules, never of people.
#[utoipa::path(get, path = "/desk/rules",
    responses((status = 200, body = [RuleView]), (status = 401, body = Problem), (status = 403, body = Problem)))]
pub(super) async fn desk_rules(
    req: HttpRequest,
    house: Data<House>,
    caller: Caller,
) -> Result<Polled<Vec<RuleView>>> {
    let said = rules::all(house.db.read(), caller.buurt).await?;
    let lang = reader::screen(&req);
    let of = |rule: Rule| {
        let it = said.iter().find(|it| it.rule == rule).cloned();
        view(it.unwrap_or(Setting::of(rule)), lang)
    };
    Ok(Polled(Rule::ALL.iter().map(|it| of(*it)).collect()))
}

fn view(it: Setting, lang: Lang) -> RuleView {
    let rule = it.rule;
    RuleView {
        rule: rule.word().to_owned(),
        version: rule.version(),
        effect: rule.effect().word().to_owned(),
        switch: rule.switch().word().to_owned(),
        on: rule.is_on(it.on),
        title: Saying::new(format!("suggestion-{}", rule.word())).say(lang),
        why: why(rule, lang),
        dpia: it.dpia,
        changed: it.changed.map(|(_, at)| at),
        hits: it.hits,
        taken: it.taken,
        dismissed: it.dismissed,
    }
}

/// Whether a rule is on.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RuleBody {
    /// Which: `r1` to `r10`.
    pub rule: String,
    /// On or off.
    pub on: bool,
    /// Where the assessment names it, at most 120 characters; needed to put the first one on.
    pub dpia: Option<String>,
}

impl Shape for RuleBody {
    type Checked = (Rule, (bool, Option<String>));

    fn checked(self) -> Result<Self::Checked, Vec<FieldError>> {
        let wrong = || vec![FieldError::new("/rule", "unknown_value")];
        let rule = Rule::parse(&self.rule).ok_or_else(wrong)?;
        let named = self.dpia.as_deref().map(str::trim).filter(|it| !it.is_empty());
        let named = named.map(|it| Line::<1, 120>::checked(it, "/dpia")).transpose();
        let named = named.map_err(|it| vec![it])?;
        Ok((rule, (self.on, named.map(|it| it.as_str().to_owned()))))
    }
}

/// Puts a rule on or off in this neighbourhood.
#[utoipa::path(put, path = "/desk/rules", request_body = RuleBody, responses(
    (status = 204), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn desk_rule_set(
    house: Data<House>,
    caller: Caller,
    body: Body<RuleBody>,
) -> Result<HttpResponse> {
    let (rule, set) = body.it;
    deciding::switch(&house, &caller, rule, set).await?;
    Ok(HttpResponse::NoContent().finish())
}
